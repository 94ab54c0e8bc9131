import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import type { ControlId, ItemId } from '../../src/content/items.ts';
import type { Answer, Assessment } from '../../src/core/assessment.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { reportOf } from '../../src/core/report.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { issueGroupsOf } from '../../src/core/soa/issue-groups.ts';
import {
  issuesAt,
  lintSoa,
  placesOf,
  soaIssueKinds,
  type SoaIssue,
  type SoaIssueKind,
} from '../../src/core/soa/lint.ts';
import { neverExcludable } from '../../src/core/soa/plausibility.ts';
import { newOwnControl, type SoaEntry } from '../../src/core/soa/records.ts';
import { normalisedReason } from '../../src/core/soa/same-reasons.ts';
import { controlIds, soaOf } from '../../src/core/soa/soa.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { soaIssueLine, soaIssueSentence } from '../../src/i18n/soa-sentences.ts';
import { assessment, day } from './support/arbitraries.ts';
import { answered, blank, now } from './support/assessments.ts';
import { risk, system } from './support/systems.ts';

const today = '2026-11-21';

const guidance = await loadGuidance();

function entry(control: ControlId, change: Partial<SoaEntry> = {}): SoaEntry {
  return {
    id: control,
    reason: `${texts.titles.items[control]} is needed here`,
    drivers: ['good-practice'],
    reviewDate: '2027-11-21',
    createdAt: now,
    updatedAt: now,
    ...change,
  };
}

/** A statement to which nobody would object: all 38 apply, with all that belongs to them. */
function settled(): Assessment {
  const all = Object.fromEntries(
    controlIds.map((control) => [control, { choice: 3, owner: 'Ana' }]),
  ) as Partial<Record<ItemId, Partial<Answer>>>;
  return {
    ...answered(blank(), all),
    documents: Object.fromEntries(documents.map(({ id }) => [id, approved])),
    soaEntries: controlIds.map((control) => entry(control)),
    soaHead: { version: '1.0', date: '2026-11-01', approver: 'Ana, CEO', updatedAt: now },
  };
}

const approved = {
  state: 'approved',
  location: '',
  version: '',
  date: '',
  reviewDate: '',
  owner: '',
  updatedAt: now,
} as const;

const out = (justification: string): Partial<Answer> => ({ choice: 'excluded', justification });

function withEntry(before: Assessment, control: ControlId, change: Partial<SoaEntry>): Assessment {
  const soaEntries = before.soaEntries.map((each) =>
    each.id === control ? { ...each, ...change } : each,
  );
  return { ...before, soaEntries };
}

function issuesOf(given: Assessment, on = today): readonly SoaIssue[] {
  return lintSoa(given, soaOf(given, readinessOf(given)), on);
}

const kindsOf = (given: Assessment, on = today) => issuesOf(given, on).map(({ kind }) => kind);

function onlyIssue(given: Assessment, on = today): SoaIssue {
  const issues = issuesOf(given, on);
  expect(issues).toHaveLength(1);
  return issues[0] as SoaIssue;
}

/** Applies nothing but an exclusion of one control, with reason and review date. */
function excluding(
  control: ControlId,
  { systems = [], activities = [] }: { systems?: AiSystem[]; activities?: 'develops'[] } = {},
): Assessment {
  const base = answered(settled(), { [control]: out('Customers never receive what we build') });
  return { ...base, systems, profile: { ...base.profile, activities } };
}

describe('a statement with nothing to object to', () => {
  test('has no issue', () => {
    expect(issuesOf(settled())).toEqual([]);
  });

  test('may leave a control out with a reason and a date', () => {
    expect(issuesOf(excluding('A.10.4'))).toEqual([]);
  });
});

describe('the head', () => {
  test.each(['version', 'date', 'approver'] as const)('has to have its %s', (part) => {
    const base = settled();
    const without = { ...base, soaHead: { ...base.soaHead, [part]: '' } };
    expect(onlyIssue(without)).toEqual({
      kind: 'head-incomplete',
      severity: 'must',
      lacks: [part],
    });
  });
});

describe('whether a control applies', () => {
  test.each([null, 'unknown'] as const)('is undecided while the answer is %s', (choice) => {
    const given = answered(settled(), { 'A.8.5': { choice } });
    expect(onlyIssue(given)).toEqual({ kind: 'undecided', severity: 'must', control: 'A.8.5' });
  });

  test('is decided by the level 0 already, which is told instead', () => {
    const given = answered(settled(), { 'A.8.5': 0 });
    expect(onlyIssue(given)).toEqual({
      kind: 'not-in-place',
      severity: 'should',
      control: 'A.8.5',
    });
    expect(issuesOf(answered(settled(), { 'A.8.5': 1 }))).toEqual([]);
  });
});

describe('a control that is left out', () => {
  test('needs a reason, and blanks are none', () => {
    const given = answered(settled(), { 'A.10.4': out('  ') });
    expect(onlyIssue(given)).toEqual({
      kind: 'excluded-without-reason',
      severity: 'must',
      control: 'A.10.4',
    });
  });

  test('needs a date on which it is looked at again', () => {
    const given = withEntry(excluding('A.10.4'), 'A.10.4', { reviewDate: '' });
    expect(onlyIssue(given)).toEqual({
      kind: 'excluded-without-review',
      severity: 'should',
      control: 'A.10.4',
    });
    expect(issuesOf(withEntry(settled(), 'A.10.4', { reviewDate: '' }))).toEqual([]);
  });

  test('needs no owner, and no reason for being in', () => {
    const given = answered(excluding('A.10.4'), { 'A.10.4': { owner: '' } });
    expect(issuesOf(withEntry(given, 'A.10.4', { reason: '', drivers: [] }))).toEqual([]);
  });
});

describe('a review date', () => {
  test('passes the day after, whether the control is in, out or open', () => {
    const passing = withEntry(settled(), 'A.10.4', { reviewDate: today });
    expect(issuesOf(passing, today)).toEqual([]);
    const issue = {
      kind: 'review-passed',
      severity: 'should',
      row: { kind: 'control', control: 'A.10.4' },
      since: today,
    };
    expect(onlyIssue(passing, '2026-11-22')).toEqual(issue);
    const excluded = answered(passing, { 'A.10.4': out('No customers receive AI') });
    expect(onlyIssue(excluded, '2026-11-22')).toEqual(issue);
    const open = answered(passing, { 'A.10.4': { choice: null } });
    expect(kindsOf(open, '2026-11-22')).toEqual(['undecided', 'review-passed']);
  });
});

describe('an exclusion that nobody would believe', () => {
  const objectionOf = (given: Assessment) => {
    const issue = onlyIssue(given);
    if (issue.kind !== 'implausible-exclusion') throw new Error(issue.kind);
    return { severity: issue.severity, ...issue.objection };
  };

  test.each(neverExcludable)('%s can never be left out', (control) => {
    expect(objectionOf(excluding(control))).toEqual({ severity: 'must', kind: 'never', control });
  });

  test('its neighbours can, for a company of which nothing is known', () => {
    const others = controlIds.filter((id) => !(neverExcludable as readonly string[]).includes(id));
    expect(others).toHaveLength(29);
    for (const control of others) expect(issuesOf(excluding(control)), control).toEqual([]);
  });

  test('monitoring cannot while a system runs', () => {
    const at = (change: Partial<AiSystem>) =>
      excluding('A.6.2.6', { systems: [system('Crivo', change)] });
    expect(objectionOf(at({}))).toEqual({
      severity: 'must',
      kind: 'running',
      systems: ['Crivo'],
    });
    expect(objectionOf(at({ stage: 'trial' })).kind).toBe('running');
    for (const stage of ['idea', 'development', 'retired', null] as const) {
      expect(issuesOf(at({ stage })), String(stage)).toEqual([]);
    }
    expect(issuesOf(at({ inScope: false }))).toEqual([]);
  });

  test('suppliers cannot while a system rests on others', () => {
    const at = (change: Partial<AiSystem>) =>
      excluding('A.10.3', { systems: [system('Crivo', change)] });
    for (const change of [
      { origin: 'bought' },
      { origin: 'built-on' },
      { vendor: 'A vendor' },
      { suppliers: 'A model' },
    ] as const) {
      expect(objectionOf(at(change))).toEqual({
        severity: 'must',
        kind: 'third-party',
        systems: ['Crivo'],
      });
    }
    for (const change of [{}, { origin: 'own' }, { vendor: ' ' }] as const) {
      expect(issuesOf(at(change))).toEqual([]);
    }
    expect(issuesOf(at({ origin: 'bought', stage: 'retired' }))).toEqual([]);
  });

  test('development and data can hardly, where AI is built or adapted', () => {
    const at = (control: ControlId, change: Partial<AiSystem>) =>
      excluding(control, { systems: [system('Crivo', { stage: 'development', ...change })] });
    for (const change of [
      { origin: 'own' },
      { origin: 'built-on' },
      { classification: { 'modified-model': 'yes' } },
      { classification: { 'trained-own-model': 'yes' } },
    ] as const) {
      for (const control of ['A.6.1.2', 'A.6.2.8', 'A.7.3'] as const) {
        expect(objectionOf(at(control, change))).toEqual({
          severity: 'should',
          kind: 'builds',
          systems: ['Crivo'],
        });
      }
    }
    expect(issuesOf(at('A.7.3', { origin: 'bought' }))).toEqual([]);
    expect(issuesOf(at('A.7.3', { classification: { 'modified-model': 'no' } }))).toEqual([]);
    expect(issuesOf(at('A.8.3', { origin: 'own' }))).toEqual([]);
  });

  test('development and data can hardly, where the profile says that AI is developed', () => {
    const develops = { activities: ['develops' as const] };
    expect(objectionOf(excluding('A.7.5', develops))).toEqual({
      severity: 'should',
      kind: 'develops',
    });
    expect(issuesOf(excluding('A.10.4', develops))).toEqual([]);
  });

  test('a control cannot that the risk register counts on', () => {
    const at = (change: Partial<AiSystem>) =>
      excluding('A.8.3', {
        systems: [
          system('Crivo', {
            risks: [risk('r', { title: 'Nobody can complain', items: ['A.8.3'] })],
            ...change,
          }),
        ],
      });
    expect(objectionOf(at({}))).toEqual({
      severity: 'must',
      kind: 'treats-risk',
      risks: [{ system: 'Crivo', title: 'Nobody can complain' }],
    });
    expect(issuesOf(at({ stage: 'retired' }))).toEqual([]);
    expect(issuesOf(at({ inScope: false }))).toEqual([]);
    expect(issuesOf(at({ risks: [risk('r', { items: ['A.8.4'] })] }))).toEqual([]);
  });
});

describe('a control that applies', () => {
  test('needs a reason; without a driver alone an auditor only asks', () => {
    const at = (change: Partial<SoaEntry>) => onlyIssue(withEntry(settled(), 'A.8.2', change));
    const issue = { kind: 'included-without-reason', control: 'A.8.2' };
    expect(at({ reason: '' })).toEqual({ ...issue, severity: 'must', lacks: ['reason'] });
    expect(at({ drivers: [] })).toEqual({ ...issue, severity: 'should', lacks: ['driver'] });
    expect(at({ reason: ' ', drivers: [] })).toEqual({
      ...issue,
      severity: 'must',
      lacks: ['reason', 'driver'],
    });
  });

  test('needs an owner', () => {
    expect(onlyIssue(answered(settled(), { 'A.8.2': { owner: ' ' } }))).toEqual({
      kind: 'without-owner',
      severity: 'should',
      control: 'A.8.2',
    });
  });
});

describe('the same reason', () => {
  const pasted = (controls: readonly ControlId[], reason: (control: ControlId) => string) =>
    controls.reduce(
      (before, control) => withEntry(before, control, { reason: reason(control) }),
      settled(),
    );
  const four = ['A.2.2', 'A.4.4', 'A.8.2', 'A.10.2'] as const;

  test('on four rows is told once, with the rows', () => {
    const given = pasted(four, (control) => `  ${control} is GOOD   practice!`);
    const rows = four.map((control) => ({ kind: 'control', control }));
    expect(onlyIssue(given)).toEqual({ kind: 'same-reason', severity: 'should', rows });
  });

  test('on three is nothing, and neither are four different ones', () => {
    expect(issuesOf(pasted(four.slice(1), () => 'Good practice'))).toEqual([]);
    expect(issuesOf(pasted(four, (control) => `For ${texts.titles.items[control]}`))).toEqual([]);
  });

  test('counts own controls with those that apply, and exclusions apart', () => {
    const own = { ...newOwnControl('own', 'OC-1', now), title: 'Red team', reason: 'same' };
    const three = pasted(four.slice(1), () => 'Same.');
    const issue = onlyIssue({ ...three, ownControls: [own] });
    expect(placesOf(issue).at(-1)).toEqual({ kind: 'own', id: 'own' });
    const other = answered(three, { 'A.4.5': out('Same') });
    expect(issuesOf(other)).toEqual([]);
  });

  test('is looked for without case, marks and the number of the control', () => {
    expect(normalisedReason('A.7.3: Not relevant — to us.')).toBe('not relevant to us');
    expect(normalisedReason('Μη σχετικό')).toBe('μη σχετικό');
    expect(normalisedReason('A.7.3')).toBe('');
  });
});

describe('many exclusions', () => {
  const free = ['A.2.3', 'A.3.3', 'A.4.3', 'A.4.4', 'A.4.5', 'A.4.6', 'A.8.2', 'A.8.3', 'A.8.4'];
  const leavingOut = (controls: readonly string[]) =>
    answered(
      settled(),
      Object.fromEntries(
        controls.map((id) => [id, out(`${id} for its own reason ${id.slice(2)}x`)]),
      ),
    );

  test('are doubted from the twelfth of 38 on: 31 %, where eleven are 28 %', () => {
    const eleven = [...free, 'A.9.3', 'A.9.4'];
    expect(kindsOf(leavingOut(eleven))).not.toContain('many-exclusions');
    const issue = issuesOf(leavingOut([...eleven, 'A.10.4'])).find(
      ({ kind }) => kind === 'many-exclusions',
    );
    expect(issue).toEqual({
      kind: 'many-exclusions',
      severity: 'should',
      controls: controlIds.filter((id) => [...eleven, 'A.10.4'].includes(id)),
      of: 38,
    });
  });
});

describe('a control of your own', () => {
  const own = { ...newOwnControl('own', 'OC-1', now), title: 'Red team', reason: 'Risk 4' };

  test('needs title and reason', () => {
    expect(issuesOf({ ...settled(), ownControls: [own] })).toEqual([]);
    expect(onlyIssue({ ...settled(), ownControls: [{ ...own, title: ' ' }] })).toEqual({
      kind: 'own-incomplete',
      severity: 'must',
      own: 'own',
      lacks: ['title'],
    });
    expect(onlyIssue({ ...settled(), ownControls: [{ ...own, reason: '' }] })).toMatchObject({
      lacks: ['reason'],
    });
  });

  test('is looked at again, too', () => {
    const late = { ...own, reviewDate: '2026-11-20' };
    expect(onlyIssue({ ...settled(), ownControls: [late] })).toMatchObject({
      kind: 'review-passed',
      row: { kind: 'own', id: 'own' },
    });
  });
});

describe('the list of issues', () => {
  test('of an empty check asks for the head and for 38 decisions', () => {
    const issues = issuesOf(blank());
    expect(issues).toHaveLength(39);
    expect(issues[0]?.kind).toBe('head-incomplete');
    expect(issues.slice(1).map((issue) => 'control' in issue && issue.control)).toEqual([
      ...controlIds,
    ]);
  });

  test('begins with what must be put right, each part in the order of the standard', () => {
    const base = answered(settled(), {
      'A.2.3': { owner: '' },
      'A.10.4': out(''),
      'A.5.5': 0,
      'A.3.3': { choice: null },
    });
    const issues = issuesOf(base).map((issue) => [
      issue.severity,
      issue.kind,
      'control' in issue ? issue.control : '',
    ]);
    expect(issues).toEqual([
      ['must', 'undecided', 'A.3.3'],
      ['must', 'excluded-without-reason', 'A.10.4'],
      ['should', 'without-owner', 'A.2.3'],
      ['should', 'not-in-place', 'A.5.5'],
    ]);
  });

  test('says of a row what concerns it, and not that there are many exclusions', () => {
    const issues: readonly SoaIssue[] = [
      { kind: 'many-exclusions', severity: 'should', controls: ['A.8.2'], of: 38 },
      { kind: 'without-owner', severity: 'should', control: 'A.8.2' },
      { kind: 'without-owner', severity: 'should', control: 'A.8.3' },
    ];
    expect(issuesAt(issues, { kind: 'control', control: 'A.8.2' })).toEqual([issues[1]]);
  });

  test('has, whatever is given, a place and a sentence for each issue, the worst first', () => {
    fc.assert(
      fc.property(assessment, day, (given, on) => {
        const issues = issuesOf(given, on);
        const firstShould = issues.findIndex(({ severity }) => severity === 'should');
        const lastMust = issues.findLastIndex(({ severity }) => severity === 'must');
        if (firstShould >= 0) expect(lastMust).toBeLessThan(firstShould);
        for (const issue of issues) {
          expect(placesOf(issue).length).toBeGreaterThan(0);
          expect(soaIssueKinds).toContain(issue.kind);
          expect(soaIssueSentence(issue, given.ownControls)).toMatch(/\.$/);
          expect(soaIssueLine(issue, texts.titles, given.ownControls)).toContain(
            soaIssueSentence(issue, given.ownControls),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('tells each row at most once of each kind', () => {
    fc.assert(
      fc.property(assessment, day, (given, on) => {
        const issues = issuesOf(given, on);
        for (const control of controlIds) {
          const kinds = issuesAt(issues, { kind: 'control', control }).map(({ kind }) => kind);
          expect(new Set<SoaIssueKind>(kinds).size).toBe(kinds.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is gathered without loss: each issue in one group, each place once in its group', () => {
    fc.assert(
      fc.property(assessment, day, (given, on) => {
        const issues = issuesOf(given, on);
        const groups = issueGroupsOf(issues);
        expect(groups.flatMap((group) => group.issues).length).toBe(issues.length);
        expect(groups.map(({ severity }) => severity)).toEqual(
          groups.map(({ severity }) => severity).toSorted(),
        );
        for (const group of groups) {
          const keys = group.places.map(({ place }) => JSON.stringify(place));
          expect(new Set(keys).size).toBe(keys.length);
          for (const issue of group.issues) {
            for (const place of placesOf(issue)) expect(keys).toContain(JSON.stringify(place));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('names the row first where it is told in a file', () => {
    const [issue] = issuesOf(answered(settled(), { 'A.10.4': out('') }));
    expect(soaIssueLine(issue as SoaIssue, texts.titles, [])).toBe(
      'A.10.4 Customers: It is left out without a reason, and so counts as a control that is missing.',
    );
  });

  test('stands in the report as on the screen', () => {
    const given = answered(settled(), { 'A.10.4': out('') });
    const report = reportOf(given, { titles: texts.titles, guidance }, { now, day: today });
    expect(report.soaIssues).toEqual(issuesOf(given));
  });
});
