import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { depthLimit, fileLimit, readAssessmentFile } from '../../src/core/file/read.ts';
import type { Repair } from '../../src/core/file/restore.ts';
import {
  emptyDimension,
  emptyImpact,
  newSystem,
  systemLimit,
  type AiSystem,
} from '../../src/core/systems/system.ts';
import { systems as anySystems } from './support/arbitraries.ts';
import { blank } from './support/assessments.ts';
import { filledRegister } from './support/filled-register.ts';
import { exportText } from './support/texts.ts';

/** The register of AI systems in files that nobody vouches for: never a throw, and each repair named. */

/** Slow machines take their time over a thousand systems. */
vi.setConfig({ testTimeout: 60_000 });

const spare = { id: 'spare-id', now: '2026-11-22T00:00:00Z' };

type Plain = Record<string, unknown>;
interface Outcome {
  readonly assessment: Assessment;
  readonly systems: readonly AiSystem[];
  readonly repairs: readonly Repair[];
}

/** Two filled systems, after the first of them was changed by hand. */
function edited(edit: (system: Plain, own: Plain) => void): Outcome {
  const file = JSON.parse(exportText(filledRegister(2))) as Plain;
  const own = file.assessment as Plain;
  edit((own.systems as Plain[])[0]!, own);
  return readText(JSON.stringify(file));
}

function readText(text: string): Outcome {
  const result = readAssessmentFile(text, spare);
  if (result.kind === 'refused') throw new Error(`refused: ${result.refusal.kind}`);
  return { ...result, systems: result.assessment.systems };
}

const [first, second] = filledRegister(2).systems as [AiSystem, AiSystem];
const invalid = (path: string): Repair => ({ kind: 'invalid-value', path });
const unknown = (path: string): Repair => ({ kind: 'unknown-field', path });

describe('a register', () => {
  test('of 1,000 filled systems is written and read within the limits', () => {
    const large = filledRegister(systemLimit);
    const text = exportText(large);
    expect(text.length).toBeLessThan(fileLimit);
    const { assessment, repairs } = readText(text);
    expect(repairs).toEqual([]);
    expect(assessment).toEqual(large);
  });

  test('comes out the same, whether a system is taken as it is or put right field by field', () => {
    fc.assert(
      fc.property(anySystems, (systems) => {
        const file = JSON.parse(exportText({ ...blank(), systems })) as { assessment: Plain };
        const whole = readText(JSON.stringify(file));
        for (const system of file.assessment.systems as Plain[]) system.extra = 1;
        const mended = readText(JSON.stringify(file));
        expect([whole.systems, mended.systems]).toEqual([systems, systems]);
        expect(whole.repairs).toEqual([]);
        expect(mended.repairs).toHaveLength(systems.length);
      }),
      { numRuns: 50 },
    );
  });

  test('nests no deeper than is said beside the limit', () => {
    const depths = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map(depths))
        : 0;
    expect(depths(JSON.parse(exportText(filledRegister(1))))).toBe(8);
    expect(depthLimit).toBeGreaterThan(8);
  });

  test('comes in the order of creation, whatever the order in the file', () => {
    const { systems, repairs } = edited((_system, own) => (own.systems as Plain[]).reverse());
    expect(repairs).toEqual([]);
    expect(systems).toEqual([first, second]);
  });

  test('of 1,001 systems loses the last, and says so', () => {
    const many = Array.from({ length: systemLimit + 1 }, (_, index) => ({ id: `s${index}` }));
    const { systems, repairs } = edited((_system, own) => (own.systems = many));
    expect(repairs).toEqual([{ kind: 'list-cut', path: 'systems', limit: systemLimit }]);
    expect(systems).toHaveLength(systemLimit);
  });

  test.each(['text', 7, true, null, {}])('that is %j is empty', (value) => {
    const { systems, repairs } = edited((_system, own) => (own.systems = value));
    expect([systems, repairs]).toEqual([[], [invalid('systems')]]);
  });

  test('of nonsense keeps a place for each system, to be filled or removed', () => {
    const { systems, repairs } = edited(
      (_system, own) => (own.systems = ['text', null, [], 7, {}]),
    );
    expect(repairs).toEqual([0, 1, 2, 3].map((index) => invalid(`systems[${index}]`)));
    expect(systems).toEqual(
      [1, 2, 3, 4, 5].map((number) => newSystem(`system-${number}`, '', spare.now)),
    );
  });

  test('with one identifier twice gives the second another', () => {
    const { systems, repairs } = edited((system, own) => {
      (own.systems as Plain[])[1]!.id = system.id;
    });
    expect(repairs).toEqual([invalid('systems[1].id')]);
    expect(systems).toEqual([first, { ...second, id: 'system-2' }]);
  });

  test('of version 1 is what nobody knew then, and comes out empty', () => {
    const { systems, repairs } = readText(
      JSON.stringify({
        format: 'plumbline-assessment',
        version: 1,
        assessment: { ...filledRegister(2), dismissedOffers: ['a'] },
      }),
    );
    expect([systems, repairs]).toEqual([[], []]);
  });
});

describe('a system', () => {
  const blankOf: Readonly<Partial<Record<keyof AiSystem, unknown>>> = {
    name: '',
    owner: '',
    origin: null,
    stage: null,
    inScope: null,
    affectedGroups: [],
    classification: {},
    impact: emptyImpact,
    risks: [],
  };

  test.each(Object.keys(blankOf))('forgets a %s of the wrong type, and nothing else', (field) => {
    const { systems, repairs } = edited((system) => (system[field] = 17));
    expect(repairs).toEqual([invalid(`systems[0].${field}`)]);
    expect(systems).toEqual([{ ...first, [field]: blankOf[field as keyof AiSystem] }, second]);
  });

  test.each(Object.keys(blankOf))('takes a missing %s for an empty one', (field) => {
    const { systems, repairs } = edited((system) => Reflect.deleteProperty(system, field));
    expect(repairs).toEqual([]);
    expect(systems).toEqual([{ ...first, [field]: blankOf[field as keyof AiSystem] }, second]);
  });

  test('gets another identifier in place of one that cannot be used', () => {
    const { systems, repairs } = edited((system) => (system.id = '../../etc'));
    expect(repairs).toEqual([invalid('systems[0].id')]);
    expect(systems[0]).toEqual({ ...first, id: 'system-1' });
  });

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', 'soon', 20260101])(
    'has no use for the day %j',
    (day) => {
      const { systems, repairs } = edited((system) => {
        system.availableSince = day;
        (system.impact as Plain).nextReview = day;
        (system.risks as Plain[])[3]!.dueDate = day;
      });
      expect(repairs).toEqual([
        invalid('systems[0].availableSince'),
        invalid('systems[0].impact.nextReview'),
        invalid('systems[0].risks[3].dueDate'),
      ]);
      expect(systems[0]?.availableSince).toBe('');
      expect(systems[0]?.impact).toEqual({ ...first.impact, nextReview: '' });
      expect(systems[0]?.risks[3]).toEqual({ ...first.risks[3], dueDate: '' });
    },
  );

  test.each([
    '2026-99-99T99:99:99Z',
    '2026-02-30T08:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T08:00:00+01:00',
    '2026-11-21',
    1_795_000_000_000,
  ])('takes the spare time for %j', (time) => {
    const { systems, repairs } = edited((system) => {
      system.createdAt = time;
      system.updatedAt = time;
    });
    expect(repairs).toEqual([invalid('systems[0].createdAt'), invalid('systems[0].updatedAt')]);
    // It is the younger one now.
    expect(systems).toEqual([second, { ...first, createdAt: spare.now, updatedAt: spare.now }]);
  });

  test('has its texts cut at their limits, never within a character', () => {
    const { systems, repairs } = edited((system) => {
      system.name = `${'a'.repeat(499)}🙂 and more`;
      system.purpose = 'b'.repeat(20_001);
      (system.impact as Plain).misuse = 'c'.repeat(1_000_000);
      ((system.impact as Plain).dimensions as Record<string, Plain>).fairness!.harm = 'd'.repeat(
        20_001,
      );
      (system.risks as Plain[])[0]!.title = 'e'.repeat(501);
    });
    expect(repairs).toEqual([
      { kind: 'text-cut', path: 'systems[0].name', limit: 500 },
      { kind: 'text-cut', path: 'systems[0].purpose', limit: 20_000 },
      { kind: 'text-cut', path: 'systems[0].impact.misuse', limit: 20_000 },
      { kind: 'text-cut', path: 'systems[0].impact.dimensions[fairness].harm', limit: 20_000 },
      { kind: 'text-cut', path: 'systems[0].risks[0].title', limit: 500 },
    ]);
    expect(systems[0]?.name).toBe('a'.repeat(499));
    expect(systems[0]?.impact.misuse).toHaveLength(20_000);
  });

  test('keeps what fits of its lists, each once', () => {
    const { systems, repairs } = edited((system) => {
      system.affectedGroups = ['staff', 'martians', 'staff', 'children'];
      system.dataCategories = ['health', 'health'];
      (system.impact as Plain).triggers = [{}, 'law'];
      (system.risks as Plain[])[0]!.items = ['8.3', '8.5', 'constructor', 'A.7.4', '8.3', null];
    });
    expect(repairs).toEqual([
      invalid('systems[0].affectedGroups'),
      invalid('systems[0].dataCategories'),
      invalid('systems[0].impact.triggers'),
      invalid('systems[0].risks[0].items'),
    ]);
    expect(systems[0]?.affectedGroups).toEqual(['staff', 'children']);
    expect(systems[0]?.dataCategories).toEqual(['health']);
    expect(systems[0]?.impact.triggers).toEqual(['law']);
    expect(systems[0]?.risks[0]?.items).toEqual(['8.3', 'A.7.4']);
  });

  test('leaves out fields that nobody knows', () => {
    const { systems, repairs } = edited((system) => {
      system.score = 1;
      (system.impact as Plain).mood = 'good';
      (system.risks as Plain[])[9]!.cost = 5;
    });
    expect(repairs).toEqual([
      unknown('systems[0].score'),
      unknown('systems[0].impact.mood'),
      unknown('systems[0].risks[9].cost'),
    ]);
    expect(systems).toEqual([first, second]);
  });
});

describe('a classification', () => {
  test('keeps its facts, and leaves out what is none', () => {
    const { systems, repairs } = edited((system) => {
      Object.assign(system.classification as Plain, {
        'use-9z': 'yes',
        'register-in-use': 'yes',
        toString: 'no',
        'use-8b': 'perhaps',
        'use-8a': 1,
      });
    });
    expect(repairs).toEqual([
      unknown('systems[0].classification[use-9z]'),
      unknown('systems[0].classification[register-in-use]'),
      unknown('systems[0].classification[toString]'),
      invalid('systems[0].classification[use-8b]'),
      invalid('systems[0].classification[use-8a]'),
    ]);
    expect(systems).toEqual([first, second]);
  });

  test('lets no key reach the prototype of objects', () => {
    const poison = '"__proto__": {"polluted": 1}, "constructor": {"polluted": 1}';
    const poisoned = exportText(filledRegister(1))
      .replace('"systems": [\n      {', `"systems": [{${poison},`)
      .replace('"classification": {', `"classification": {${poison},`)
      .replace('"dimensions": {', `"dimensions": {${poison},`)
      .replace('"inherent": {', `"inherent": {${poison},`);
    const { systems, repairs } = readText(poisoned);
    expect(repairs.map(({ path }) => path).toSorted()).toEqual(
      [
        'systems[0].__proto__',
        'systems[0].classification[__proto__]',
        'systems[0].classification[constructor]',
        'systems[0].constructor',
        'systems[0].impact.dimensions[__proto__]',
        'systems[0].impact.dimensions[constructor]',
        'systems[0].impact.dimensions[fairness].inherent.__proto__',
        'systems[0].impact.dimensions[fairness].inherent.constructor',
      ].toSorted(),
    );
    expect(systems).toEqual([first]);
    const { classification, impact } = systems[0]!;
    for (const part of [systems[0], classification, impact.dimensions, {}]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      expect('polluted' in part!).toBe(false);
    }
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'of a system called %s stays its own',
    (id) => {
      const { systems, repairs } = edited((system) => (system.id = id));
      expect(repairs).toEqual([]);
      expect(systems).toEqual([{ ...first, id }, second]);
    },
  );
});

describe('an impact assessment', () => {
  const dimensionsOf = (system: Plain) => (system.impact as Plain).dimensions as Plain;

  test('keeps its dimensions, and leaves out what is none', () => {
    const { systems, repairs } = edited((system) => {
      dimensionsOf(system).beauty = emptyDimension;
      dimensionsOf(system).safety = 'high';
      (dimensionsOf(system).privacy as Plain).inherent = { likelihood: 6, severity: '5' };
      (dimensionsOf(system).privacy as Plain).residual = [];
      (dimensionsOf(system).society as Plain).harm = null;
    });
    expect(repairs).toEqual([
      invalid('systems[0].impact.dimensions[safety]'),
      invalid('systems[0].impact.dimensions[privacy].inherent.likelihood'),
      invalid('systems[0].impact.dimensions[privacy].inherent.severity'),
      invalid('systems[0].impact.dimensions[privacy].residual'),
      invalid('systems[0].impact.dimensions[society].harm'),
      unknown('systems[0].impact.dimensions[beauty]'),
    ]);
    const { dimensions } = first.impact;
    expect(systems[0]?.impact.dimensions).toEqual({
      ...dimensions,
      safety: emptyDimension,
      privacy: { ...dimensions.privacy, ...emptyDimension, ...textsOf(dimensions.privacy!) },
      society: { ...dimensions.society, harm: '' },
    });
  });

  test('without dimensions has none', () => {
    const { systems, repairs } = edited((system) => ((system.impact as Plain).dimensions = 3));
    expect(repairs).toEqual([invalid('systems[0].impact.dimensions')]);
    expect(systems[0]?.impact).toEqual({ ...first.impact, dimensions: {} });
  });
});

function textsOf({ benefit, harm, measures }: typeof emptyDimension) {
  return { benefit, harm, measures };
}

describe('risks', () => {
  test('are kept up to 200', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...first.risks[0],
      id: `r${index}`,
    }));
    const { systems, repairs } = edited((system) => (system.risks = many));
    expect(repairs).toEqual([{ kind: 'list-cut', path: 'systems[0].risks', limit: 200 }]);
    expect(systems[0]?.risks).toEqual(many.slice(0, 200));
  });

  test('are mended one by one', () => {
    const { systems, repairs } = edited((system) => {
      const [one, two] = system.risks as [Plain, Plain];
      two.id = one.id;
      two.state = 'forgotten';
      two.inherent = null;
      system.risks = [one, two, 'text'];
    });
    expect(repairs).toEqual([
      invalid('systems[0].risks[1].state'),
      invalid('systems[0].risks[1].inherent'),
      invalid('systems[0].risks[2]'),
      invalid('systems[0].risks[1].id'),
    ]);
    expect(systems[0]?.risks.map(({ id, state }) => [id, state])).toEqual([
      [first.risks[0]?.id, 'in-treatment'],
      ['risk-2', 'open'],
      ['risk-3', 'open'],
    ]);
    expect(systems[0]?.risks[1]?.inherent).toEqual({ likelihood: null, severity: null });
  });
});

describe('dismissed offers', () => {
  test('are kept where they fit, each once', () => {
    const { assessment, repairs } = edited((_system, own) => {
      own.dismissedOffers = ['a:1', 'with space', 7, null, 'a:1', 'b', 'x'.repeat(121)];
    });
    expect(repairs).toEqual([invalid('dismissedOffers')]);
    expect(assessment.dismissedOffers).toEqual(['a:1', 'b']);
  });

  test('of which there are too many are cut, in no time', () => {
    const many = Array.from({ length: 500_000 }, (_, index) => `offer-${index}`);
    const { assessment, repairs } = edited((_system, own) => {
      own.dismissedOffers = [null, ...many];
    });
    expect(repairs).toEqual([
      { kind: 'list-cut', path: 'dismissedOffers', limit: 20_000 },
      invalid('dismissedOffers'),
    ]);
    expect(assessment.dismissedOffers).toHaveLength(19_999);
  });
});

describe('a long list of nonsense', () => {
  test('does not hold up reading', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `group-${index}`);
    const all = [...many, ...many.map(() => 'staff')];
    const { systems, repairs } = edited((system) => (system.affectedGroups = all));
    expect(repairs).toEqual([invalid('systems[0].affectedGroups')]);
    expect(systems[0]?.affectedGroups).toEqual(['staff']);
  });
});
