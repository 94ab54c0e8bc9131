import * as fc from 'fast-check';
import * as v from 'valibot';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { collectionIds, collectionLimits } from '../../src/core/entries.ts';
import { currentVersion, migrate, migrations } from '../../src/core/file/migrations.ts';
import {
  depthLimit,
  fileLimit,
  readAssessmentFile,
  type ReadResult,
} from '../../src/core/file/read.ts';
import { emptyFitAnswers } from '../../src/core/fit/records.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { resultsOf } from '../../src/core/results.ts';
import { assessment, entry } from './support/arbitraries.ts';
import { answered, blank, conforming, filed, now, someEvidence } from './support/assessments.ts';
import { assessmentSchema } from './support/file-schema.ts';
import { filledRegister } from './support/filled-register.ts';
import { frozenV1 } from './support/frozen-v1.ts';
import { frozenV2 } from './support/frozen-v2.ts';
import { frozenV3 } from './support/frozen-v3.ts';
import { frozenV4 } from './support/frozen-v4.ts';
import { newIn3, upgradedV1, upgradedV2, upgradedV3 } from './support/upgraded.ts';
import { exportText } from './support/texts.ts';

/** Slow machines take their time over hundreds of files. */
vi.setConfig({ testTimeout: 60_000 });

const spare = { id: 'spare-id', now: '2026-11-22T00:00:00Z' };
const read = (text: string) => readAssessmentFile(text, spare);

type Plain = Record<string, unknown>;

/** Reads a file whose assessment was changed by hand. */
function edited(edit: (assessment: Plain, file: Plain) => void): ReadResult {
  const file = JSON.parse(exportText(conforming())) as Plain;
  edit(file.assessment as Plain, file);
  return read(JSON.stringify(file));
}

function repairsOf(result: ReadResult) {
  if (result.kind === 'refused') throw new Error(`refused: ${result.refusal.kind}`);
  return result.repairs;
}

function assessmentOf(result: ReadResult): Assessment {
  if (result.kind === 'refused') throw new Error(`refused: ${result.refusal.kind}`);
  return result.assessment;
}

/** Either refused, or an assessment that passes the schema and can be scored. */
function expectSound(result: ReadResult) {
  if (result.kind === 'refused') return;
  const { issues } = v.safeParse(assessmentSchema, result.assessment);
  expect(issues?.map((issue) => v.getDotPath(issue))).toBeUndefined();
  expect(resultsOf(result.assessment, '2026-11-21').readiness.overall.share).not.toBeNull();
}

const answer = (own: Plain, item: string) => (own.answers as Record<string, Plain>)[item]!;

describe('a file that was written and read back', () => {
  test('gives the same assessment, whatever it holds', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const result = read(exportText(each));
        expect(result).toEqual({
          kind: 'read',
          assessment: each,
          repairs: [],
          exportedAt: now,
        });
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['HTML', '<script>alert(1)</script><b>bold</b>'],
    ['a formula', '=cmd|"/c calc"!A1'],
    ['right to left', '\u202Bسياسة الذكاء الاصطناعي\u202C'],
    ['emoji', '👩🏽‍🔬 ✅ 🇵🇹'],
    ['a note of 10,000 characters', 'Zeile\n'.repeat(1_667)],
    ['a separator of lines', 'a\u2028b\u2029c\u0000d'],
  ])('keeps %s as plain text', (_name, note) => {
    const own = answered(blank(), { '4.1': { choice: 2, note } });
    const result = read(exportText(own));
    expect(assessmentOf(result).answers['4.1']?.note).toBe(note);
    expect(repairsOf(result)).toEqual([]);
  });

  test('may start with a byte order mark', () => {
    expect(assessmentOf(read(`\uFEFF${exportText(blank())}`))).toEqual(blank());
  });
});

describe('anything else', () => {
  test('never throws: any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(read(text))));
  });

  test('never throws: any JSON', () => {
    const shell = fc.record({
      format: fc.constant('plumbline-assessment'),
      version: fc.oneof(fc.constantFrom(1, currentVersion), fc.jsonValue()),
      assessment: fc.oneof(
        fc.jsonValue(),
        fc.record({
          id: fc.jsonValue(),
          profile: fc.jsonValue(),
          answers: fc.oneof(
            fc.jsonValue(),
            fc.dictionary(fc.constantFrom('4.1', 'A.2.2', '8.5'), fc.jsonValue()),
          ),
          documents: fc.oneof(
            fc.jsonValue(),
            fc.dictionary(fc.constantFrom('aims-scope', 'none'), fc.jsonValue()),
          ),
          systems: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
          dismissedOffers: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
          soaHead: fc.jsonValue(),
          planSettings: fc.jsonValue(),
          quickAnswers: fc.jsonValue(),
          fitAnswers: fc.jsonValue(),
          ...Object.fromEntries(
            collectionIds.map((id) => [
              id,
              fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.jsonValue(), entry[id]))),
            ]),
          ),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), shell), (value) =>
        expectSound(read(JSON.stringify(value))),
      ),
      { numRuns: 300 },
    );
  });

  test('never throws: a file with any value put anywhere', () => {
    const valid = exportText({
      ...answered(filed(blank(), { 'aims-scope': 'draft' }), {
        '4.1': { choice: 3, evidence: [someEvidence] },
        'A.9.2': { choice: 'excluded', justification: 'None' },
      }),
      systems: filledRegister(2).systems,
      dismissedOffers: ['risk-missing:8.2:1-2'],
    });
    const paths = pathsOf((JSON.parse(valid) as Plain).assessment);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(-1, 2.5, 9, '2026-02-30', 'excluded')),
        (path, value) => {
          const file = JSON.parse(valid) as Plain;
          put(file.assessment, path, value);
          expectSound(read(JSON.stringify(file)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('never throws: a file with characters cut out or put in', () => {
    const valid = exportText({ ...blank(), systems: filledRegister(1).systems });
    const edit = fc.record({ at: fc.nat(), length: fc.nat(20), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const mangled = edits.reduce((text, { at, length, text: added }) => {
          // Most of a file is its report, which reading leaves aside: aim at the front.
          const from = at % 25_000;
          return text.slice(0, from) + added + text.slice(from + length);
        }, valid);
        expectSound(read(mangled));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a refusal', () => {
  const refusal = (text: string) => {
    const result = read(text);
    return result.kind === 'refused' ? result.refusal : result.kind;
  };

  test.each(['', '{', 'not JSON', '{"format": "plumbline-assessment",}'])('of %j', (text) => {
    expect(refusal(text)).toEqual({ kind: 'not-json' });
  });

  test.each(['null', '[]', '3', '"plumbline-assessment"', '{}', '{"format":"other"}'])(
    'of JSON that is not ours: %s',
    (text) => expect(refusal(text)).toEqual({ kind: 'not-plumbline' }),
  );

  test('of a file from a newer Plumbline, with its version', () => {
    const result = edited((_own, file) => (file.version = currentVersion + 1));
    expect(result).toEqual({
      kind: 'refused',
      refusal: { kind: 'newer-version', version: currentVersion + 1 },
    });
  });

  test.each([0, -1, 1.5, '1', null, undefined])('of version %j', (version) => {
    const result = edited((_own, file) => (file.version = version));
    expect(result).toEqual({ kind: 'refused', refusal: { kind: 'damaged', path: 'version' } });
  });

  test('of a file without an assessment', () => {
    const result = edited((_own, file) => (file.assessment = []));
    expect(result).toEqual({ kind: 'refused', refusal: { kind: 'damaged', path: 'assessment' } });
  });

  test('of an excluded clause, with all that are', () => {
    const result = edited((own) => {
      answer(own, '4.1').choice = 'excluded';
      answer(own, '9.3.2').choice = 'excluded';
      answer(own, 'A.7.3').choice = 'excluded';
    });
    expect(result).toEqual({
      kind: 'refused',
      refusal: { kind: 'clause-excluded', items: ['4.1', '9.3.2'] },
    });
  });

  test('of 50 million characters, before they are looked at', () => {
    expect(refusal('['.repeat(50_000_000))).toEqual({ kind: 'too-large', limit: fileLimit });
  });

  test('of 10,000 nested brackets, but not of brackets in a text', () => {
    const nested = '['.repeat(10_000) + ']'.repeat(10_000);
    expect(refusal(nested)).toEqual({ kind: 'too-deep', limit: depthLimit });
    expect(refusal('{"a":'.repeat(10_000))).toEqual({ kind: 'too-deep', limit: depthLimit });
    expect(refusal(exportText(conforming()).replace('[]', '['.repeat(20) + ']'.repeat(20)))).toBe(
      'read',
    );
    const note = '[{"\\'.repeat(100);
    const own = answered(blank(), { '4.1': { note } });
    expect(assessmentOf(read(exportText(own)))).toEqual(own);
  });
});

describe('a repair', () => {
  test('drops an item that does not exist', () => {
    const result = edited((own) => ((own.answers as Plain)['8.5'] = { choice: 3 }));
    expect(repairsOf(result)).toEqual([{ kind: 'unknown-item', path: 'answers[8.5]' }]);
    expect(assessmentOf(result)).toEqual(conforming());
  });

  test('drops a document and a field that do not exist', () => {
    const result = edited((own) => {
      (own.documents as Plain)['ai-manifesto'] = { state: 'approved' };
      (own.profile as Plain).logo = 'data:,';
      answer(own, '4.1').score = 7;
    });
    expect(repairsOf(result)).toEqual([
      { kind: 'unknown-field', path: 'profile.logo' },
      { kind: 'unknown-field', path: 'answers[4.1].score' },
      { kind: 'unknown-document', path: 'documents[ai-manifesto]' },
    ]);
    expect(assessmentOf(result)).toEqual(conforming());
  });

  test.each([9, 2.5, -1, '3', true, [], 'excluded!'])(
    'forgets the level %j, and says so',
    (level) => {
      const result = edited((own) => (answer(own, 'A.9.2').choice = level));
      expect(repairsOf(result)).toEqual([{ kind: 'invalid-value', path: 'answers[A.9.2].choice' }]);
      expect(assessmentOf(result).answers['A.9.2']).toEqual({
        ...conforming().answers['A.9.2'],
        choice: null,
      });
    },
  );

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '01.02.2026', 'soon'])(
    'empties the impossible date %s',
    (date) => {
      const result = edited((own) => (answer(own, '4.1').dueDate = date));
      expect(repairsOf(result)).toEqual([{ kind: 'invalid-value', path: 'answers[4.1].dueDate' }]);
      expect(assessmentOf(result).answers['4.1']?.dueDate).toBe('');
    },
  );

  test('takes the 29th of February in a leap year', () => {
    expect(repairsOf(edited((own) => (answer(own, '4.1').dueDate = '2028-02-29')))).toEqual([]);
  });

  test('cuts a text at its limit, never within a character', () => {
    // 499 letters and an emoji of two code units: the limit of 500 falls between them.
    const result = edited((own) => (answer(own, '4.1').owner = `${'a'.repeat(499)}🙂 and more`));
    expect(repairsOf(result)).toEqual([
      { kind: 'text-cut', path: 'answers[4.1].owner', limit: 500 },
    ]);
    expect(assessmentOf(result).answers['4.1']?.owner).toBe('a'.repeat(499));

    const long = edited((own) => (answer(own, '4.1').note = 'b'.repeat(20_001)));
    expect(repairsOf(long)).toEqual([
      { kind: 'text-cut', path: 'answers[4.1].note', limit: 20_000 },
    ]);
    expect(assessmentOf(long).answers['4.1']?.note).toBe('b'.repeat(20_000));
  });

  test('keeps the first 200 of 300 pieces of evidence', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...someEvidence, id: `e${index}` }));
    const result = edited((own) => (answer(own, '4.1').evidence = many));
    expect(repairsOf(result)).toEqual([
      { kind: 'list-cut', path: 'answers[4.1].evidence', limit: 200 },
    ]);
    expect(assessmentOf(result).answers['4.1']?.evidence).toEqual(many.slice(0, 200));
  });

  test('mends evidence piece by piece', () => {
    const result = edited((own) => {
      answer(own, '4.1').evidence = [someEvidence, { id: 'no spaces please', title: 7 }, 'text'];
    });
    expect(repairsOf(result)).toEqual([
      { kind: 'invalid-value', path: 'answers[4.1].evidence[1].id' },
      { kind: 'invalid-value', path: 'answers[4.1].evidence[1].title' },
      { kind: 'invalid-value', path: 'answers[4.1].evidence[2]' },
    ]);
    expect(assessmentOf(result).answers['4.1']?.evidence).toEqual([
      someEvidence,
      { id: 'evidence-2', title: '', location: '', date: '' },
      { id: 'evidence-3', title: '', location: '', date: '' },
    ]);
  });

  test('gives evidence of one identifier different ones, since screens tell it apart by them', () => {
    const pair = [someEvidence, { ...someEvidence, title: 'Other' }];
    const valid = edited((own) => (answer(own, '4.1').evidence = pair));
    expect(assessmentOf(valid).answers['4.1']?.evidence).toEqual([
      someEvidence,
      { ...someEvidence, title: 'Other', id: 'evidence-2' },
    ]);

    const twice = [...pair, { title: 'None' }];
    const result = edited((own) => {
      answer(own, '4.1').evidence = twice;
      answer(own, '4.2').evidence = [{ ...someEvidence, id: 'evidence-2' }, { title: 'Second' }];
    });
    const ids = (item: '4.1' | '4.2') =>
      assessmentOf(result).answers[item]!.evidence.map(({ id }) => id);
    expect(ids('4.1')).toEqual(['e1', 'evidence-2', 'evidence-3']);
    expect(new Set(ids('4.2')).size).toBe(2);
    expect(repairsOf(result)).toContainEqual({
      kind: 'invalid-value',
      path: 'answers[4.1].evidence[1].id',
    });
    expectSound(result);
  });

  test('keeps what fits of a list in the profile, each once', () => {
    const result = edited((own) => {
      (own.profile as Plain).activities = ['uses', 'invents', 'uses', 'provides'];
    });
    expect(repairsOf(result)).toEqual([{ kind: 'invalid-value', path: 'profile.activities' }]);
    expect(assessmentOf(result).profile.activities).toEqual(['uses', 'provides']);
    const twice = edited((own) => ((own.profile as Plain).activities = ['uses', 'uses']));
    expect(assessmentOf(twice).profile.activities).toEqual(['uses']);
  });

  test('puts the spare identifier and time where there is none to use', () => {
    const result = edited((own) => {
      own.id = '../../etc';
      own.createdAt = 'yesterday';
      delete own.updatedAt;
    });
    expect(repairsOf(result)).toEqual([
      { kind: 'invalid-value', path: 'assessment.id' },
      { kind: 'invalid-value', path: 'assessment.createdAt' },
    ]);
    expect(assessmentOf(result)).toMatchObject({
      id: spare.id,
      createdAt: spare.now,
      updatedAt: spare.now,
    });
  });

  test.each(['profile', 'answers', 'documents', 'systems', 'dismissedOffers'])(
    'goes on without %s',
    (part) => {
      const result = edited((own) => (own[part] = 'lost'));
      expect(repairsOf(result)).toEqual([{ kind: 'invalid-value', path: part }]);
      expectSound(result);
    },
  );

  test.each(['yesterday', 7, null, { toString: 1 }])('ignores the export time %j', (exportedAt) => {
    const result = edited((_own, file) => (file.exportedAt = exportedAt));
    expect(result).toMatchObject({ kind: 'read', exportedAt: '', repairs: [] });
  });

  test('lets no key reach the prototype of objects', () => {
    const poisoned = exportText(blank())
      .replace('"answers": {', '"answers": {"__proto__": {"polluted": 1}, "constructor": {},')
      .replace('"documents": {', '"documents": {"__proto__": {"polluted": 1},')
      .replace('"profile": {', '"__proto__": {"polluted": 1}, "profile": {"__proto__": {"x": 1},')
      .replaceAll(',}', '}');
    const result = read(poisoned);
    expect(repairsOf(result).map(({ path }) => path)).toEqual([
      'assessment.__proto__',
      'profile.__proto__',
      'answers[__proto__]',
      'answers[constructor]',
      'documents[__proto__]',
    ]);
    const own = assessmentOf(result);
    for (const part of [own, own.profile, own.answers, own.documents, {}]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      expect('polluted' in part).toBe(false);
    }
  });
});

describe('migrations', () => {
  const steps = [
    { from: 1, migrate: (data: Readonly<Plain>) => ({ ...data, trail: '1→2' }) },
    {
      from: 2,
      migrate: (data: Readonly<Plain>) => ({ ...data, trail: `${String(data.trail)}→3` }),
    },
  ];

  test('run one after the other, from the version at hand', () => {
    expect(migrate({ a: 1 }, 1, steps, 3)).toEqual({
      kind: 'migrated',
      data: { a: 1, trail: '1→2→3' },
      from: 1,
    });
    expect(migrate({ trail: 'x' }, 2, steps.toReversed(), 3)).toMatchObject({
      data: { trail: 'x→3' },
    });
    expect(migrate({ a: 1 }, 3, steps, 3)).toEqual({ kind: 'migrated', data: { a: 1 }, from: 3 });
  });

  test('leave the data they were given as it was', () => {
    const data = Object.freeze({ a: 1 });
    migrate(data, 1, steps, 3);
    expect(data).toEqual({ a: 1 });
  });

  test('refuse newer data and a missing step', () => {
    expect(migrate({}, 4, steps, 3)).toEqual({ kind: 'newer', version: 4 });
    expect(migrate({}, 1, steps.slice(1), 3)).toEqual({ kind: 'not-a-version' });
  });

  test('from 1 to 2 add an empty register and leave all else as it was', () => {
    expect(migrate(frozenV1, 1, migrations, 2)).toEqual({
      kind: 'migrated',
      data: { ...frozenV1, systems: [], dismissedOffers: [] },
      from: 1,
    });
  });

  test('from 2 to 3 add empty lists and leave all else as it was', () => {
    expect(migrate(frozenV2, 2, migrations, 3)).toEqual({
      kind: 'migrated',
      data: { ...frozenV2, ...newIn3 },
      from: 2,
    });
  });

  test('from 3 to 4 add two empty checks, and an empty one to each kept state', () => {
    const step = (data: Plain) => migrate(data, 3, migrations, 4);
    expect(step(frozenV3)).toEqual({ kind: 'migrated', data: upgradedV3, from: 3 });
    for (const snapshots of [undefined, null, 'none', { 0: {} }, [null, 7, []]]) {
      expect(step({ snapshots })).toMatchObject({ kind: 'migrated', data: { snapshots } });
    }
  });

  test('are one for each version up to the current', () => {
    const froms = migrations.map(({ from }) => from);
    expect(froms).toEqual(Array.from({ length: currentVersion - 1 }, (_, index) => index + 1));
  });
});

describe('the lists beside the answers', () => {
  const own = () => structuredClone(frozenV3) as unknown as Plain;
  const file = (assessment: Plain) =>
    read(JSON.stringify({ format: 'plumbline-assessment', version: 3, assessment }));
  const first = (assessment: Plain, list: string) => (assessment[list] as Plain[])[0]!;

  test.each(collectionIds)('%s come out the same when every entry has to be put right', (id) => {
    const damaged = own();
    for (const each of damaged[id] as Plain[]) each.extra = 1;
    const result = file(damaged);
    expect(assessmentOf(result)).toEqual(upgradedV3);
    expect(repairsOf(result)).toEqual([{ kind: 'unknown-field', path: `${id}[0].extra` }]);
  });

  test.each(collectionIds)('%s end at their limit, and say so', (id) => {
    const crowded = own();
    const limit = collectionLimits[id];
    const one = first(crowded, id);
    crowded[id] = Array.from({ length: limit + 1 }, (_, index) => ({ ...one, id: `e-${index}` }));
    const result = file(crowded);
    expect(repairsOf(result)).toContainEqual({ kind: 'list-cut', path: id, limit });
    expect(assessmentOf(result)[id].length).toBeLessThanOrEqual(limit);
  });

  test('say nothing of what is no control', () => {
    const wrong = own();
    first(wrong, 'soaEntries').id = '4.1';
    const result = file(wrong);
    expect(assessmentOf(result).soaEntries).toEqual([]);
    expect(repairsOf(result).length).toBeGreaterThan(0);
  });

  test.each<readonly [string, (assessment: Plain) => void, string]>([
    [
      'negative days',
      (a) => (first(a, 'planEntries').effortDays = -1),
      'planEntries[0].effortDays',
    ],
    [
      'an impossible date',
      (a) => (first(a, 'findings').closedOn = '2026-02-30'),
      'findings[0].closedOn',
    ],
    ['half a person', (a) => ((a.planSettings as Plain).people = 1.5), 'planSettings.people'],
    [
      'nine days a week',
      (a) => ((a.planSettings as Plain).daysPerWeek = 9),
      'planSettings.daysPerWeek',
    ],
    [
      'a level of 6 in a kept row',
      (a) => ((first(a, 'soaVersions').rows as Plain[])[0]!.level = 6),
      'soaVersions[0].rows[0].level',
    ],
    [
      'a clause that was excluded long ago',
      (a) => (((first(a, 'snapshots').answers as Plain)['9.2.1'] as Plain).choice = 'excluded'),
      'snapshots[0].answers[9.2.1].choice',
    ],
    [
      'an infinite figure',
      (a) => ((first(a, 'snapshots').kpis as Plain).majorDays = -1),
      'snapshots[0].kpis.majorDays',
    ],
  ])('take %s as empty, and name the place', (_name, edit, path) => {
    const wrong = own();
    edit(wrong);
    expect(repairsOf(file(wrong))).toEqual([{ kind: 'invalid-value', path }]);
  });
});

describe('the short checks', () => {
  const file = (assessment: Plain) =>
    read(JSON.stringify({ format: 'plumbline-assessment', version: 4, assessment }));
  const own = () => structuredClone(frozenV4) as unknown as Plain;

  test.each<readonly [string, (assessment: Plain) => void, string]>([
    ['a choice that is none', (a) => ((a.quickAnswers as Plain).scope = 3), 'quickAnswers.scope'],
    [
      'a choice of the other',
      (a) => ((a.fitAnswers as Plain)['at-the-core'] = 'some'),
      'fitAnswers.at-the-core',
    ],
    ['a list', (a) => (a.fitAnswers = []), 'fitAnswers'],
    [
      'a kept choice that is none',
      (a) => (((a.snapshots as Plain[])[0]!.quickAnswers as Plain).review = 'yes'),
      'snapshots[0].quickAnswers.review',
    ],
  ])('take %s as not said, and name the place', (_name, edit, path) => {
    const wrong = own();
    edit(wrong);
    expect(repairsOf(file(wrong))).toEqual([{ kind: 'invalid-value', path }]);
  });

  test('take what is not there as not said, without a word', () => {
    const part = own();
    part.quickAnswers = { scope: 'proven' };
    delete part.fitAnswers;
    const result = file(part);
    expect(repairsOf(result)).toEqual([]);
    expect(assessmentOf(result).quickAnswers).toEqual({ ...emptyQuickAnswers, scope: 'proven' });
    expect(assessmentOf(result).fitAnswers).toEqual(emptyFitAnswers);
  });
});

describe('a frozen sample', () => {
  const sample = (version: number) =>
    readFileSync(new URL(`../fixtures/documents/v${version}.json`, import.meta.url), 'utf8');

  test('of version 1 opens as it was saved, with an empty register and empty lists', () => {
    expect(read(sample(1))).toEqual({
      kind: 'read',
      assessment: upgradedV1,
      repairs: [],
      exportedAt: '2026-11-21T16:40:12.345Z',
    });
  });

  test('of version 2 opens as it was saved, with empty lists', () => {
    expect(read(sample(2))).toEqual({
      kind: 'read',
      assessment: upgradedV2,
      repairs: [],
      exportedAt: '2026-11-21T17:05:06.789Z',
    });
  });

  test('of version 3 opens as it was saved, with empty checks', () => {
    expect(read(sample(3))).toEqual({
      kind: 'read',
      assessment: upgradedV3,
      repairs: [],
      exportedAt: '2026-11-21T18:45:00.000Z',
    });
  });

  test('of version 4 opens as it was saved', () => {
    expect(read(sample(4))).toEqual({
      kind: 'read',
      assessment: frozenV4,
      repairs: [],
      exportedAt: '2026-11-21T19:45:00.000Z',
    });
  });

  test('of version 2 holds a system with nothing left empty', () => {
    const { systems } = (JSON.parse(sample(2)) as { assessment: { systems: unknown[] } })
      .assessment;
    const empty = pathsOf(systems[0]).filter((path) => {
      const value = path.reduce<unknown>((at, key) => (at as Plain)[key], systems[0]);
      return value === null || value === '' || Object.keys(Object(value) as object).length === 0;
    });
    const numbersAndTicks = empty.filter((path) =>
      ['likelihood', 'severity', 'inScope'].includes(String(path.at(-1))),
    );
    expect(empty).toEqual(numbersAndTicks);
    expect(Object.keys(filledRegister(1).systems[0]!).toSorted()).toEqual(
      Object.keys(systems[0] as object).toSorted(),
    );
  });

  test('of every version is there, and opens without a repair', () => {
    for (let version = 1; version <= currentVersion; version += 1) {
      expect(JSON.parse(sample(version))).toMatchObject({ version });
      expect(repairsOf(read(sample(version)))).toEqual([]);
    }
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function put(target: unknown, path: Path, value: unknown): void {
  const last = path.at(-1)!;
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Plain)[key], target);
  (holder as Plain)[last] = value;
}
