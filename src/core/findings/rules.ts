import { dayProblemOf, type DayProblem } from '../entered-day.ts';
import type { Finding } from './potential.ts';
import { newFindingRecord, type FindingRecord, type FindingState } from './records.ts';
import { gradeOfPotential, potentialKey } from './work-list.ts';

/** A day of a finding that is entered by hand. */
export const findingDays = ['openedOn', 'dueDate', 'closedOn'] as const;
export type FindingDay = (typeof findingDays)[number];

/** Why an entered day is not taken over; the field says so and the record stays as it was. */
export type FindingDayProblem =
  | DayProblem
  /** The day it was opened, or that a closed one was closed, cannot be left out. */
  | 'needed'
  /** What lies ahead has neither been found nor closed. */
  | 'in-future'
  | 'closed-before-opened';

/** What is wrong with a day (ISO date, or empty) for one field of a record, as of `today`; null if nothing. */
export function findingDayProblemOf(
  record: FindingRecord,
  field: FindingDay,
  day: string,
  today: string,
): FindingDayProblem | null {
  const problem = dayProblemOf(day);
  if (problem || field === 'dueDate') return problem;
  const isClosed = record.state === 'closed';
  if (day === '') return field === 'openedOn' || isClosed ? 'needed' : null;
  if (day > today) return 'in-future';
  const { openedOn, closedOn }: FindingRecord = { ...record, [field]: day };
  return isClosed && isBefore(closedOn, openedOn) ? 'closed-before-opened' : null;
}

/** What a record lacks before it can be called what its state says, in the order of its form. */
export const findingLacks = [
  'acceptance',
  'cause',
  'corrective-action',
  'effectiveness',
  'owner',
  'due-date',
  'opened-day',
  'closed-day',
] as const;
export type FindingLack = (typeof findingLacks)[number];

/** What a record would lack in a state, as of a day (ISO date). Clause 10.2 asks it of nonconformities. */
export function lacksFor(
  record: FindingRecord,
  state: FindingState,
  today: string,
): readonly FindingLack[] {
  const needed = new Set(neededFor(record, state));
  const { openedOn, closedOn } = record;
  const isMissing: Readonly<Record<FindingLack, boolean>> = {
    acceptance: isBlank(record.acceptance),
    cause: isBlank(record.cause),
    'corrective-action': isBlank(record.correctiveAction),
    effectiveness: isBlank(record.effectiveness),
    owner: isBlank(record.owner),
    'due-date': record.dueDate === '',
    'opened-day': openedOn === '' || openedOn > today,
    'closed-day': closedOn === '' || isBefore(closedOn, openedOn),
  };
  return findingLacks.filter((lack) => needed.has(lack) && isMissing[lack]);
}

/** An observation or a chance to improve needs no cause and no check: somebody did something, or not. */
function neededFor(record: FindingRecord, state: FindingState): readonly FindingLack[] {
  switch (state) {
    case 'open':
      return [];
    case 'accepted':
      return ['acceptance'];
    case 'in-work':
      return ['owner', 'due-date'];
    case 'closed':
      return isNonconformity(record)
        ? ['cause', 'corrective-action', 'effectiveness', 'opened-day', 'closed-day']
        : ['corrective-action', 'opened-day', 'closed-day'];
  }
}

/** Something a requirement asks for is not met; observations and opportunities are less than that. */
export function isNonconformity({ grade }: Pick<FindingRecord, 'grade'>): boolean {
  return grade === 'major' || grade === 'minor';
}

/** States that end the work on a finding, and so ask for something first. */
export const finalStates = ['accepted', 'closed'] as const;
export type FinalState = (typeof finalStates)[number];

/** Whether a record may take a state now, and with which change, or what it lacks for it. */
export type StateChange =
  | {
      readonly kind: 'allowed';
      readonly change: Pick<FindingRecord, 'state' | 'closedOn'>;
    }
  | {
      readonly kind: 'lacking';
      readonly state: FinalState;
      readonly lacks: readonly FindingLack[];
    };

/**
 * A record is closed only once it holds what closing needs, and accepted only with a reason. It closes on
 * `today` (ISO date); one that is taken up again is no longer closed on any day.
 */
export function stateChangeOf(
  record: FindingRecord,
  state: FindingState,
  today: string,
): StateChange {
  const closedOn = state === 'closed' ? record.closedOn || today : '';
  const change = { state, closedOn };
  // Work may begin before it is known who will do it and by when; the list says that it lacks both.
  if (state === 'open' || state === 'in-work') return { kind: 'allowed', change };
  const lacks = lacksFor({ ...record, closedOn }, state, today);
  return lacks.length > 0 ? { kind: 'lacking', state, lacks } : { kind: 'allowed', change };
}

/** Nobody has brought it to an end. */
export function isOpen({ state }: Pick<FindingRecord, 'state'>): boolean {
  return state === 'open' || state === 'in-work';
}

/** Its day has passed and it is still open. `today` is an ISO date. */
export function isOverdue(record: FindingRecord, today: string): boolean {
  return isOpen(record) && record.dueDate !== '' && record.dueDate < today;
}

/**
 * The record with which a potential finding is taken up on a day (ISO date). Its words are kept as they read
 * on that day: later the answers may say something else.
 */
export function takenUp(
  finding: Finding,
  words: Pick<FindingRecord, 'title' | 'description'>,
  created: { readonly id: string; readonly day: string; readonly now: string },
): FindingRecord {
  return {
    ...newFindingRecord(created.id, created.day, created.now),
    ...words,
    potential: potentialKey(finding),
    origin: 'self-assessment',
    grade: gradeOfPotential[finding.grade],
    item: finding.item,
  };
}

function isBefore(one: string, other: string): boolean {
  return one !== '' && other !== '' && one < other;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
