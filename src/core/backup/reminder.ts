import type { Summary } from '../summary.ts';

/** What is remembered of backups. All are ISO timestamps, or empty. */
export interface BackupHistory {
  /** The last backup of everything. */
  readonly backedUpAt: string;
  /** The last download of the file of one assessment, by its id. */
  readonly filesAt: Readonly<Partial<Record<string, string>>>;
  /** The first real answer that was seen in this browser. */
  readonly firstAnswerAt: string;
  readonly dismissedAt: string;
}

export type Reminder =
  | { readonly kind: 'none' }
  /** So many assessments have never been backed up. */
  | { readonly kind: 'never'; readonly count: number }
  /** So many have changed since a backup that is so many days old, the oldest of them. */
  | { readonly kind: 'old'; readonly count: number; readonly days: number };

type Kept = Pick<Summary, 'id' | 'createdAt' | 'updatedAt' | 'answered' | 'example' | 'deletedAt'>;

const day = 24 * 60 * 60 * 1000;
/** A backup may be this old, although something has changed since. */
export const backupIsOldAfterDays = 14;
/** The first answer may be this old before there is any backup. */
export const firstBackupWithinDays = 7;
/** Somebody who put the reminder away is left alone this long. */
export const dismissedForDays = 7;

/** What counts for an assessment: a backup of everything, or the download of its own file. */
export function lastBackupOf(id: string, history: BackupHistory): string {
  const own = history.filesAt[id] ?? '';
  return own > history.backedUpAt ? own : history.backedUpAt;
}

/** The real assessments that have changed since they were last backed up; the worked example is none. */
export function changedSinceBackup<Each extends Kept>(
  assessments: readonly Each[],
  history: BackupHistory,
): readonly (Each & { readonly lastAt: string })[] {
  return assessments
    .filter(({ example, answered, deletedAt }) => !example && answered > 0 && deletedAt === '')
    .map((each) => ({ ...each, lastAt: lastBackupOf(each.id, history) }))
    .filter(({ updatedAt, lastAt }) => updatedAt > lastAt);
}

/** Whether to remind of a backup at a moment (`now`, ISO timestamp). */
export function reminderOf(
  assessments: readonly Kept[],
  history: BackupHistory,
  now: string,
): Reminder {
  if (isWithin(history.dismissedAt, dismissedForDays, now)) return { kind: 'none' };
  const changed = changedSinceBackup(assessments, history);
  const old = changed.filter(
    ({ lastAt }) => lastAt !== '' && isOver(lastAt, backupIsOldAfterDays, now),
  );
  if (old.length > 0) {
    const oldest = old.map(({ lastAt }) => lastAt).toSorted()[0] ?? now;
    return { kind: 'old', count: old.length, days: daysSince(oldest, now) };
  }
  const never = changed.filter(
    (each) => each.lastAt === '' && isOver(begunAt(each, history), firstBackupWithinDays, now),
  );
  return never.length > 0 ? { kind: 'never', count: never.length } : { kind: 'none' };
}

/** An assessment has no answers before it was made, and no answer here is older than the first one. */
function begunAt({ createdAt }: Kept, { firstAnswerAt }: BackupHistory): string {
  return createdAt > firstAnswerAt ? createdAt : firstAnswerAt;
}

/** Whole days since a moment; 0 where the clock was set back since. */
export function daysSince(moment: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(moment)) / day));
}

function isOver(moment: string, days: number, now: string): boolean {
  return Date.parse(now) - Date.parse(moment) > days * day;
}

/** A moment to come counts for nothing: then the clock was set back, and nobody should wait for it. */
function isWithin(moment: string, days: number, now: string): boolean {
  const since = Date.parse(now) - Date.parse(moment);
  return since >= 0 && since <= days * day;
}
