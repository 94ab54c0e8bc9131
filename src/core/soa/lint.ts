import type { ControlId } from '../../content/items.ts';
import type { Assessment } from '../assessment.ts';
import { objectionTo, type Objection } from './plausibility.ts';
import type { OwnControl } from './records.ts';
import { sharedReasons } from './same-reasons.ts';
import { controlIds, type Soa, type SoaRow } from './soa.ts';

/** Where in the statement something stands. */
export type SoaPlace =
  | { readonly kind: 'head' }
  | { readonly kind: 'control'; readonly control: ControlId }
  | { readonly kind: 'own'; readonly id: string };

/** A row of the statement: a control of Annex A or an own one. */
export type SoaRowPlace = Exclude<SoaPlace, { kind: 'head' }>;

/** `must`: clause 6.1.3 or 7.5 is not met, or a clause contradicts it. `should`: an auditor will ask. */
export type SoaSeverity = 'must' | 'should';

export type HeadPart = 'version' | 'date' | 'approver';
export type InclusionPart = 'reason' | 'driver';
export type OwnControlPart = 'title' | 'reason';

/** Each thing that can be wrong, in the order in which they are told of one row. */
export const soaIssueKinds = [
  'head-incomplete',
  'undecided',
  'excluded-without-reason',
  'implausible-exclusion',
  'included-without-reason',
  'own-incomplete',
  'not-in-place',
  'without-owner',
  'excluded-without-review',
  'review-passed',
  'same-reason',
  'many-exclusions',
] as const;
export type SoaIssueKind = (typeof soaIssueKinds)[number];

type Detail =
  | { readonly kind: 'head-incomplete'; readonly lacks: readonly HeadPart[] }
  | {
      readonly kind:
        'undecided' | 'excluded-without-reason' | 'excluded-without-review' | 'not-in-place';
      readonly control: ControlId;
    }
  | {
      readonly kind: 'implausible-exclusion';
      readonly control: ControlId;
      readonly objection: Objection;
    }
  | {
      readonly kind: 'included-without-reason';
      readonly control: ControlId;
      readonly lacks: readonly InclusionPart[];
    }
  | { readonly kind: 'without-owner'; readonly control: ControlId }
  /** `since`: the ISO date on which it was due. */
  | { readonly kind: 'review-passed'; readonly row: SoaRowPlace; readonly since: string }
  | {
      readonly kind: 'own-incomplete';
      readonly own: string;
      readonly lacks: readonly OwnControlPart[];
    }
  | { readonly kind: 'same-reason'; readonly rows: readonly SoaRowPlace[] }
  | {
      readonly kind: 'many-exclusions';
      readonly controls: readonly ControlId[];
      readonly of: number;
    };

/** One thing that an auditor would object to. */
export type SoaIssue = Detail & { readonly severity: SoaSeverity };

/** A statement that leaves out a larger share of the 38 raises doubts about all of it. Our judgement. */
export const exclusionShareLimit = 0.3;

/**
 * What an auditor would object to in the statement on a day (ISO date): what must be put right first, then in
 * the standard's order. Empty where nothing is left to settle (clause 6.1.3).
 */
export function lintSoa(
  assessment: Pick<Assessment, 'profile' | 'systems'>,
  soa: Soa,
  today: string,
): readonly SoaIssue[] {
  const own = soa.own.map((control) => control.id);
  const rankOf = (issue: SoaIssue) => {
    const [place] = placesOf(issue);
    if (issue.kind === 'many-exclusions' || !place || place.kind === 'head') return -1;
    return place.kind === 'control'
      ? controlIds.indexOf(place.control)
      : controlIds.length + own.indexOf(place.id);
  };
  return [
    ...headIssues(soa),
    ...soa.rows.flatMap((row) => rowIssues(assessment, row, today)),
    ...soa.own.flatMap((control) => ownIssues(control, today)),
    ...sameReasonIssues(soa),
    ...manyExclusions(soa),
  ].sort(
    (one, other) =>
      Number(one.severity === 'should') - Number(other.severity === 'should') ||
      rankOf(one) - rankOf(other) ||
      soaIssueKinds.indexOf(one.kind) - soaIssueKinds.indexOf(other.kind),
  );
}

/** Where an issue can be put right, in the order of the statement; never empty. */
export function placesOf(issue: SoaIssue): readonly SoaPlace[] {
  switch (issue.kind) {
    case 'head-incomplete':
      return [{ kind: 'head' }];
    case 'own-incomplete':
      return [{ kind: 'own', id: issue.own }];
    case 'review-passed':
      return [issue.row];
    case 'same-reason':
      return issue.rows;
    case 'many-exclusions':
      return issue.controls.map(controlPlace);
    case 'undecided':
    case 'excluded-without-reason':
    case 'excluded-without-review':
    case 'not-in-place':
    case 'implausible-exclusion':
    case 'included-without-reason':
    case 'without-owner':
      return [controlPlace(issue.control)];
  }
}

/** Names a place, so that two can be compared. */
export function placeKey(place: SoaPlace): string {
  switch (place.kind) {
    case 'head':
      return 'head';
    case 'control':
      return place.control;
    case 'own':
      return `own ${place.id}`;
  }
}

/** The issues of one row. That many controls are left out is a matter of the whole, not of any row. */
export function issuesAt(issues: readonly SoaIssue[], place: SoaPlace): readonly SoaIssue[] {
  const key = placeKey(place);
  return issues.filter(
    (issue) =>
      issue.kind !== 'many-exclusions' && placesOf(issue).some((each) => placeKey(each) === key),
  );
}

function controlPlace(control: ControlId): SoaRowPlace {
  return { kind: 'control', control };
}

function headIssues({ head }: Soa): readonly SoaIssue[] {
  const lacks = (['version', 'date', 'approver'] as const).filter((part) => isBlank(head[part]));
  return lacks.length > 0 ? [{ kind: 'head-incomplete', severity: 'must', lacks }] : [];
}

function rowIssues(
  assessment: Pick<Assessment, 'profile' | 'systems'>,
  row: SoaRow,
  today: string,
): readonly SoaIssue[] {
  const passed = reviewIssues(controlPlace(row.control), row.reviewDate, today);
  switch (row.applicability) {
    case 'undecided':
      return [{ kind: 'undecided', severity: 'must', control: row.control }, ...passed];
    case 'excluded':
      return [...exclusionIssues(assessment, row), ...passed];
    case 'applies':
      return [...inclusionIssues(row), ...passed];
  }
}

function exclusionIssues(
  assessment: Pick<Assessment, 'profile' | 'systems'>,
  { control, reason, reviewDate }: SoaRow,
): readonly SoaIssue[] {
  const objection = objectionTo(assessment, control);
  // That somebody develops says little of a single control of A.6 or A.7; the other grounds leave no way out.
  const isArguable = objection?.kind === 'develops' || objection?.kind === 'builds';
  return [
    ...issueIf(isBlank(reason), { kind: 'excluded-without-reason', severity: 'must', control }),
    ...(objection
      ? [
          {
            kind: 'implausible-exclusion',
            severity: isArguable ? 'should' : 'must',
            control,
            objection,
          } as const,
        ]
      : []),
    ...issueIf(reviewDate === '', {
      kind: 'excluded-without-review',
      severity: 'should',
      control,
    }),
  ];
}

function inclusionIssues({ control, reason, drivers, level, owner }: SoaRow): readonly SoaIssue[] {
  const lacks: readonly InclusionPart[] = [
    ...(isBlank(reason) ? (['reason'] as const) : []),
    ...(drivers.length === 0 ? (['driver'] as const) : []),
  ];
  return [
    ...issueIf(lacks.length > 0, {
      kind: 'included-without-reason',
      severity: lacks.includes('reason') ? 'must' : 'should',
      control,
      lacks,
    }),
    ...issueIf(level === 0, { kind: 'not-in-place', severity: 'should', control }),
    ...issueIf(isBlank(owner), { kind: 'without-owner', severity: 'should', control }),
  ];
}

function ownIssues(control: OwnControl, today: string): readonly SoaIssue[] {
  const lacks = (['title', 'reason'] as const).filter((part) => isBlank(control[part]));
  return [
    ...issueIf(lacks.length > 0, {
      kind: 'own-incomplete',
      severity: 'must',
      own: control.id,
      lacks,
    }),
    ...reviewIssues({ kind: 'own', id: control.id }, control.reviewDate, today),
  ];
}

/** On the day itself there is still time. */
function reviewIssues(row: SoaRowPlace, reviewDate: string, today: string): readonly SoaIssue[] {
  return issueIf(reviewDate !== '' && reviewDate < today, {
    kind: 'review-passed',
    severity: 'should',
    row,
    since: reviewDate,
  });
}

/** Reasons for and against are looked at apart: one that stands for both would be odd, but not pasted. */
function sameReasonIssues(soa: Soa): readonly SoaIssue[] {
  const rowsThat = (is: SoaRow['applicability']) =>
    soa.rows
      .filter(({ applicability }) => applicability === is)
      .map(({ control, reason }) => ({ place: controlPlace(control), reason }));
  const own = soa.own.map(({ id, reason }) => ({ place: { kind: 'own', id } as const, reason }));
  return [
    ...sharedReasons(rowsThat('excluded')),
    ...sharedReasons([...rowsThat('applies'), ...own]),
  ].map((rows) => ({
    kind: 'same-reason',
    severity: 'should',
    rows: rows.map(({ place }) => place),
  }));
}

function manyExclusions({ rows }: Soa): readonly SoaIssue[] {
  const controls = rows
    .filter(({ applicability }) => applicability === 'excluded')
    .map(({ control }) => control);
  return issueIf(controls.length > rows.length * exclusionShareLimit, {
    kind: 'many-exclusions',
    severity: 'should',
    controls,
    of: rows.length,
  });
}

function issueIf(isSo: boolean, issue: SoaIssue): readonly SoaIssue[] {
  return isSo ? [issue] : [];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
