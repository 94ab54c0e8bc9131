import type { ItemId } from '../../content/items.ts';
import {
  findingGrades,
  type FindingGrade,
  type FindingOrigin,
  type FindingRecord,
} from './records.ts';
import { isOpen, isOverdue } from './rules.ts';
import { gradeOfPotential, type WorkedFinding } from './work-list.ts';

/** One line of the list with a name that stays with it when a potential finding is taken up. */
export interface FindingLine {
  readonly id: string;
  readonly finding: WorkedFinding;
}

/** Names the lines: the first record on a potential finding takes its name over, a second has its own. */
export function linesOf(workList: readonly WorkedFinding[]): readonly FindingLine[] {
  const taken = new Set<string>();
  return workList.map((finding) => {
    const key = finding.kind === 'own' ? finding.record.id : finding.key;
    const id = taken.has(key) && finding.kind !== 'potential' ? finding.record.id : key;
    taken.add(key);
    return { id, finding };
  });
}

export function recordOf(finding: WorkedFinding): FindingRecord | null {
  return finding.kind === 'potential' ? null : finding.record;
}

/** How heavy it is: what its record says, or what the answers say while there is none. */
export function gradeOf(finding: WorkedFinding): FindingGrade {
  return finding.kind === 'potential'
    ? gradeOfPotential[finding.finding.grade]
    : finding.record.grade;
}

export function originOf(finding: WorkedFinding): FindingOrigin {
  return finding.kind === 'potential' ? 'self-assessment' : finding.record.origin;
}

/** The item it is about; null for one on a whole clause, or on none. */
export function itemOfFinding(finding: WorkedFinding): ItemId | null {
  return finding.kind === 'potential' ? finding.finding.item : finding.record.item;
}

/** Where record and answers do not say the same. */
export type Disagreement =
  /** The record is closed, but the answers still show the potential finding. */
  | 'closed-but-shown'
  /** The record is not closed, but the answers no longer show the potential finding. */
  | 'no-longer-shown';

export function disagreementOf(finding: WorkedFinding): Disagreement | null {
  if (finding.kind === 'taken-up' && finding.record.state === 'closed') return 'closed-but-shown';
  if (finding.kind === 'gone' && finding.record.state !== 'closed') return 'no-longer-shown';
  return null;
}

/** Somebody has to do something: decide about it, act on it, or make record and answers agree. */
export function needsWork(finding: WorkedFinding): boolean {
  const record = recordOf(finding);
  return record === null || isOpen(record) || disagreementOf(finding) !== null;
}

/** Which findings to show. */
export const findingFilters = [
  'to-do',
  'not-taken-up',
  'in-hand',
  'overdue',
  'majors',
  'disagreeing',
  'accepted',
  'closed',
  'all',
] as const;
export type FindingFilter = (typeof findingFilters)[number];

/** Whether a finding belongs to what is asked for on a day (ISO date). */
export function isAmong(finding: WorkedFinding, filter: FindingFilter, today: string): boolean {
  const record = recordOf(finding);
  switch (filter) {
    case 'all':
      return true;
    case 'to-do':
      return needsWork(finding);
    case 'not-taken-up':
      return record === null;
    case 'in-hand':
      return record !== null && isOpen(record);
    case 'overdue':
      return record !== null && isOverdue(record, today);
    case 'majors':
      return gradeOf(finding) === 'major' && needsWork(finding);
    case 'disagreeing':
      return disagreementOf(finding) !== null;
    case 'accepted':
    case 'closed':
      return record?.state === filter;
  }
}

export type FindingCounts = Readonly<Record<FindingFilter, number>>;

/** How many findings each filter holds on a day (ISO date). They overlap: an overdue major is in both. */
export function findingCountsOf(workList: readonly WorkedFinding[], today: string): FindingCounts {
  const counts = findingFilters.map((filter) => [
    filter,
    workList.filter((finding) => isAmong(finding, filter, today)).length,
  ]);
  return Object.fromEntries(counts) as FindingCounts;
}

export interface FindingChoice {
  readonly filter: FindingFilter;
  readonly origin: FindingOrigin | null;
}

/**
 * The lines of a choice: what needs work first, majors first, overdue first, then by due date. With `held`,
 * lines that stood there keep their place whatever becomes of them, so that nothing slips away while it is
 * worked on; what came since and belongs there stands last.
 */
export function linesShown(
  lines: readonly FindingLine[],
  choice: FindingChoice,
  today: string,
  held: readonly string[] | null = null,
): readonly FindingLine[] {
  const belongs = ({ finding }: FindingLine) =>
    isAmong(finding, choice.filter, today) &&
    (choice.origin === null || originOf(finding) === choice.origin);
  if (held === null) return lines.filter(belongs).toSorted((a, b) => compare(a, b, today));
  const places = new Map(held.map((id, index) => [id, index]));
  const place = ({ id }: FindingLine) => places.get(id) ?? held.length;
  return lines
    .filter((line) => places.has(line.id) || belongs(line))
    .toSorted((one, other) => place(one) - place(other));
}

function compare(one: FindingLine, other: FindingLine, today: string): number {
  const [a, b] = [one.finding, other.finding];
  return (
    Number(needsWork(b)) - Number(needsWork(a)) ||
    findingGrades.indexOf(gradeOf(a)) - findingGrades.indexOf(gradeOf(b)) ||
    Number(isAmong(b, 'overdue', today)) - Number(isAmong(a, 'overdue', today)) ||
    compareDays(recordOf(a)?.dueDate ?? '', recordOf(b)?.dueDate ?? '')
  );
}

/** The earlier first, none last. */
function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
}
