import type { Entry } from '../entries.ts';

/** How many of the people who need AI literacy had completed their training on a day. */
export interface TrainingFigure extends Entry {
  /** ISO date, or empty. */
  readonly date: string;
  /** Both 0 to 1,000,000; a figure counts only while `affected` is above 0 and not below `trained`. */
  readonly trained: number;
  readonly affected: number;
  readonly note: string;
}

export function newTrainingFigure(id: string, day: string, now: string): TrainingFigure {
  return { id, date: day, trained: 0, affected: 0, note: '', createdAt: now, updatedAt: now };
}
