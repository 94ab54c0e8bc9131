import { describe, expect, test } from 'vitest';
import type { FactId } from '../../src/content/ai-act/classification/facts.ts';
import type { ObligationId, OperatorRole, RiskClass } from '../../src/content/ai-act/types.ts';
import type { Assessment, Profile } from '../../src/core/assessment.ts';
import {
  coverageOf,
  coverageOfOrganisation,
  coverageOfSystems,
  situationOf,
  type CoverageRow,
} from '../../src/core/coverage.ts';
import {
  classifiedSystem,
  legalProfileOf,
  registerLawOf,
} from '../../src/core/systems/register-law.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { blank } from './support/assessments.ts';
import { today, walk } from './support/classification.ts';
import { system, withRegister } from './support/systems.ts';

/** What the systems of a register make of the organisation. Days counted by hand from the Act. */

const provided = ['is-ai', 'role-provider', 'on-union-market'] as const;
const used = ['is-ai', 'role-deployer', 'deployer-in-union'] as const;

/** A system in use whose questions are answered to the end: yes as listed, no to the rest. */
function answered(id: string, yes: readonly FactId[], change: Partial<AiSystem> = {}): AiSystem {
  const register = { stage: 'in-use', ...change } as const;
  return system(id, { ...register, classification: walk({ yes, register }).answers });
}

const planner = answered('planner', provided);
const chatbot = answered('chatbot', [...provided, 'talks-to-people']);
const screening = answered('screening', [...used, 'use-4a', 'profiles-4a']);
const scorer = answered('scorer', [...provided, 'use-5b', 'profiles-5b']);
const device = answered('device', [
  ...provided,
  'product-act-11',
  'safety-component-a',
  'third-party-assessment-a',
]);
/** There since 2024 and not to be changed: Art. 111(2). */
const oldScreening = answered('old', [...used, 'use-4a', 'profiles-4a'], {
  availableSince: '2024-05-06',
});
const untouched = system('untouched');

function organisation(
  systems: readonly AiSystem[],
  profile: Partial<Profile> = {},
): Assessment & { readonly systems: readonly AiSystem[] } {
  const empty = blank({ country: 'PT', size: '750+', ...profile });
  return { ...withRegister(systems, empty), systems };
}

function rowOf(systems: readonly AiSystem[], id: ObligationId, day = today): CoverageRow {
  const assessment = organisation(systems);
  const rows = coverageOfSystems(assessment, registerLawOf(assessment, day).systems);
  return rows.find(({ obligation }) => obligation.id === id)!;
}

const idsOf = (systems: readonly { readonly system: AiSystem }[]) =>
  systems.map((each) => each.system.id);

describe('the law of a register', () => {
  test('is the union of the roles and classes of its systems, in the order of the Act', () => {
    const law = registerLawOf(organisation([screening, device, chatbot]), today);
    expect(law.roles).toEqual(['provider', 'deployer']);
    expect(law.classes).toEqual(['high-risk-annex-iii', 'high-risk-annex-i-a', 'transparency']);
    expect(idsOf(law.systems)).toEqual(['screening', 'device', 'chatbot']);
    expect(law.unfinished).toEqual([]);
  });

  test('leaves retired systems out', () => {
    const retired = { ...screening, stage: 'retired' } as const;
    const law = registerLawOf(organisation([retired, planner]), today);
    expect(idsOf(law.systems)).toEqual(['planner']);
    expect(law.roles).toEqual(['provider']);
    expect(law.classes).toEqual(['minimal']);
  });

  test('names the systems that are not done, and counts what holds for them already', () => {
    // Role, link and scope are there; from the page on prohibitions on, all is open.
    const open = { ...screening, classification: firstAnswers(screening, 'exclusions') };
    const law = registerLawOf(organisation([untouched, open, planner]), today);
    expect(idsOf(law.unfinished)).toEqual(['untouched', 'screening']);
    expect(law.roles).toEqual(['provider', 'deployer']);
    expect(law.classes).toEqual(['minimal']);
  });

  test('has nothing to say without systems', () => {
    expect(registerLawOf(organisation([]), today)).toEqual({
      systems: [],
      unfinished: [],
      roles: [],
      classes: [],
    });
  });

  test('does not count a class or a role for a system outside the Act', () => {
    const outside = answered('outside', [...provided, 'only-military']);
    const law = registerLawOf(organisation([outside]), today);
    expect(law.roles).toEqual([]);
    expect(law.classes).toEqual([]);
    expect(law.systems[0]?.duties).toEqual([]);
    expect(law.unfinished).toEqual([]);
  });

  test('a derogated system is otherwise a minimal one, unless another class holds', () => {
    const light = [...provided, 'use-4a', 'harmless-4a', 'narrow-task-4a'] as const;
    const classes = (yes: readonly FactId[]) =>
      registerLawOf(organisation([answered('light', yes)]), today).classes;
    expect(classes(light)).toEqual(['minimal']);
    expect(classes([...light, 'talks-to-people'])).toEqual(['transparency']);
  });

  test('is worked out anew for another day, country or size, and for a changed system', () => {
    const profile = organisation([]).profile;
    const first = classifiedSystem(screening, profile, today);
    expect(classifiedSystem(screening, profile, today)).toBe(first);
    expect(classifiedSystem({ ...screening }, profile, today)).not.toBe(first);
    expect(classifiedSystem(screening, profile, '2027-12-02')).not.toBe(first);
    const small = classifiedSystem(screening, { ...profile, size: '10-49' }, today);
    expect(small.classification.remarks).toContain('reliefs-for-small');
    const foreign = classifiedSystem(scorer, { ...profile, country: 'CH' }, today);
    expect(foreign.duties.map(({ obligation }) => obligation.id)).toContain('p-22');
  });
});

/** The answers to the pages up to and with the named one. */
function firstAnswers(each: AiSystem, last: string): AiSystem['classification'] {
  const { asked } = classifiedSystem(each, organisation([]).profile, today).classification;
  const place = asked.findIndex(({ page }) => page.id === last);
  const facts = asked.slice(0, place + 1).flatMap((page) => page.facts);
  return Object.fromEntries(facts.map((id) => [id, each.classification[id]]));
}

describe('the legal profile', () => {
  const guess = {
    operatorRoles: ['deployer', 'importer'] as readonly OperatorRole[],
    riskClasses: ['minimal', 'gpai'] as readonly RiskClass[],
  };

  test('is the guess while no system is classified', () => {
    for (const systems of [[], [untouched], [{ ...screening, stage: 'retired' } as const]]) {
      expect(legalProfileOf(organisation(systems, guess), today)).toEqual({
        source: 'guess',
        roles: ['deployer', 'importer'],
        classes: ['minimal', 'gpai'],
        difference: { addedRoles: [], missingRoles: [], addedClasses: [], missingClasses: [] },
      });
    }
  });

  test('is that of the systems as soon as one is done, and tells how the guess differs', () => {
    expect(legalProfileOf(organisation([untouched, chatbot, screening], guess), today)).toEqual({
      source: 'systems',
      roles: ['provider', 'deployer'],
      classes: ['high-risk-annex-iii', 'transparency'],
      difference: {
        addedRoles: ['provider'],
        missingRoles: ['importer'],
        addedClasses: ['high-risk-annex-iii', 'transparency'],
        missingClasses: ['minimal', 'gpai'],
      },
    });
  });

  test('differs in nothing where the guess was right', () => {
    const right = { operatorRoles: ['provider'], riskClasses: ['minimal'] } as const;
    const { source, difference } = legalProfileOf(organisation([planner], right), today);
    expect(source).toBe('systems');
    expect(Object.values(difference).flat()).toEqual([]);
  });
});

describe('coverage of classified systems', () => {
  test('pairs role and class within one system', () => {
    // It uses a high-risk system and provides a minimal one: nobody asks it for a provider's high-risk duties.
    const pair = [screening, planner];
    expect(rowOf(pair, 'd-26-1').applicability).toEqual({
      kind: 'from',
      day: '2027-12-02',
      formalFrom: '2027-12-02',
    });
    for (const id of ['p-09', 'p-43', 'p-49', 'p-99-5'] as const) {
      expect(rowOf(pair, id).applicability).toEqual({ kind: 'not-your-class' });
      expect(rowOf(pair, id).triggers).toEqual([]);
    }
    // Roles and classes alone, thrown together, would.
    const { roles, classes } = registerLawOf(organisation(pair), today);
    const mixed = coverageOf(organisation(pair), { roles, classes, day: today });
    expect(mixed.find(({ obligation }) => obligation.id === 'p-09')?.applicability.kind).toBe(
      'from',
    );
  });

  test('tells a role that nobody has from a class that nobody has', () => {
    expect(rowOf([planner], 'i-23').applicability).toEqual({ kind: 'not-your-role' });
    expect(rowOf([planner], 'p-09').applicability).toEqual({ kind: 'not-your-class' });
    const outside = answered('outside', [...provided, 'only-military']);
    expect(rowOf([outside], 'all-05').applicability).toEqual({ kind: 'not-your-role' });
  });

  test('names every system that brings an obligation, with its own day, the nearest first', () => {
    const row = rowOf([device, scorer, chatbot], 'p-09');
    expect(row.triggers.map(({ system: id, start }) => [id, start])).toEqual([
      ['scorer', { kind: 'from', day: '2027-12-02', formalFrom: '2027-12-02' }],
      ['device', { kind: 'from', day: '2028-08-02', formalFrom: '2028-08-02' }],
    ]);
    expect(row.applicability).toEqual(row.triggers[0]?.start);
    expect(row.triggers[0]).toMatchObject({
      name: 'scorer',
      roles: ['provider'],
      classes: ['high-risk-annex-iii'],
      certainty: 'likely',
    });
  });

  test('puts what binds first, then what is to come, and what only a change would bring last', () => {
    // From 2027-12-02 the Annex III duties bind, the Annex I ones do not yet.
    const usedDevice = answered('used-device', [
      ...used,
      'product-act-11',
      'safety-component-a',
      'third-party-assessment-a',
    ]);
    const row = rowOf([oldScreening, usedDevice, screening], 'd-26-1', '2027-12-02');
    expect(row.triggers.map(({ system: id, start }) => [id, start.kind])).toEqual([
      ['screening', 'applies'],
      ['used-device', 'from'],
      ['old', 'after-change'],
    ]);
    expect(row.applicability).toEqual({
      kind: 'applies',
      since: '2027-12-02',
      formalFrom: '2027-12-02',
    });
  });

  test('is after a change of design where all its systems were there before', () => {
    expect(rowOf([oldScreening], 'd-26-1').applicability).toEqual({
      kind: 'after-change',
      day: '2027-12-02',
    });
    // Literacy and the prohibitions do not wait for a change.
    expect(rowOf([oldScreening], 'all-04').applicability.kind).toBe('applies');
  });

  test.each([
    ['2027-12-01', 'from'],
    ['2027-12-02', 'applies'],
  ] as const)('on %s a duty of Annex III is "%s"', (day, kind) => {
    expect(rowOf([screening], 'd-26-1', day).applicability.kind).toBe(kind);
  });

  test.each([
    ['2028-08-01', 'from'],
    ['2028-08-02', 'applies'],
  ] as const)('on %s a duty of Annex I is "%s"', (day, kind) => {
    expect(rowOf([device], 'p-09', day).applicability.kind).toBe(kind);
  });

  test('is undetermined where every system that brings it needs review', () => {
    const doubtful = {
      ...answered('doubtful', [...used, 'use-4a', 'profiles-4a']),
      classification: { ...screening.classification, 'use-4a': 'unsure' },
    } as const;
    expect(rowOf([doubtful], 'd-26-1').undetermined).toBe(true);
    expect(rowOf([doubtful, screening], 'd-26-1').undetermined).toBe(false);
    expect(rowOf([planner], 'd-26-1').undetermined).toBe(false);
  });

  test('asks an unsure system for literacy for sure, whatever its class turns out to be', () => {
    const doubtful = { ...screening.classification, 'use-4a': 'unsure' } as const;
    const row = rowOf([{ ...screening, classification: doubtful }], 'all-04');
    expect(row.triggers[0]?.certainty).toBe('likely');
  });
});

describe('coverage of the organisation', () => {
  test('goes by the guess of the profile until a system is classified, then by the systems', () => {
    const guess = { operatorRoles: ['importer'], riskClasses: ['high-risk-annex-iii'] } as const;
    const before = organisation([untouched], guess);
    expect(coverageOfOrganisation(before, today)).toEqual(
      coverageOf(before, situationOf(before, today)),
    );
    const after = organisation([untouched, planner], guess);
    const importing = coverageOfOrganisation(after, today).find(
      ({ obligation }) => obligation.id === 'i-23',
    );
    expect(importing?.applicability.kind).toBe('not-your-role');
  });

  test('fills the bars alike, whoever brings the obligation', () => {
    const assessment = organisation([planner]);
    const bars = (rows: readonly CoverageRow[]) =>
      rows.map(({ inPlace, withinReach, outside }) => [inPlace, withinReach, outside]);
    expect(bars(coverageOfOrganisation(assessment, today))).toEqual(
      bars(coverageOf(assessment, situationOf(assessment, today))),
    );
  });
});
