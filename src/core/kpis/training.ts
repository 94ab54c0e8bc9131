import { dayProblemOf } from '../entered-day.ts';
import type { TrainingFigure } from './records.ts';

/** Why an entered training figure is not taken over, and at which field it shows. */
export type TrainingProblem =
  | { readonly field: 'date'; readonly kind: 'no-date' | 'before-1970' | 'in-the-future' }
  | { readonly field: 'affected'; readonly kind: 'not-a-count' | 'too-many' | 'nobody-affected' }
  | { readonly field: 'trained'; readonly kind: 'not-a-count' | 'too-many' | 'above-affected' };

/** People at most, in both fields. */
export const peopleLimit = 1_000_000;

/** What somebody typed: numbers are null where the text is no whole number from 0. */
export interface TrainingEntry extends Pick<TrainingFigure, 'date'> {
  readonly trained: number | null;
  readonly affected: number | null;
}

/** Reads a count as typed: "40", " 40 ". Null for anything that is no whole number from 0. */
export function countFrom(text: string): number | null {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** What keeps a figure from being taken over, at most one problem a field. `today` is an ISO date. */
export function trainingProblemsOf(
  { date, trained, affected }: TrainingEntry,
  today: string,
): readonly TrainingProblem[] {
  return [
    ...dateProblems(date, today),
    ...affectedProblems(affected),
    ...trainedProblems(trained, affected),
  ];
}

function dateProblems(date: string, today: string): readonly TrainingProblem[] {
  const problem = dayProblemOf(date);
  if (date === '' || problem === 'impossible') return [{ field: 'date', kind: 'no-date' }];
  if (problem === 'too-early') return [{ field: 'date', kind: 'before-1970' }];
  return date > today ? [{ field: 'date', kind: 'in-the-future' }] : [];
}

function affectedProblems(affected: number | null): readonly TrainingProblem[] {
  if (affected === null) return [{ field: 'affected', kind: 'not-a-count' }];
  if (affected > peopleLimit) return [{ field: 'affected', kind: 'too-many' }];
  return affected === 0 ? [{ field: 'affected', kind: 'nobody-affected' }] : [];
}

function trainedProblems(
  trained: number | null,
  affected: number | null,
): readonly TrainingProblem[] {
  if (trained === null) return [{ field: 'trained', kind: 'not-a-count' }];
  if (trained > peopleLimit) return [{ field: 'trained', kind: 'too-many' }];
  const isMore = affected !== null && affected > 0 && trained > affected;
  return isMore ? [{ field: 'trained', kind: 'above-affected' }] : [];
}
