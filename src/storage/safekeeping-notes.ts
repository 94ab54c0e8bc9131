import { backupCountLimit } from '../core/backup/format.ts';
import type { BackupHistory } from '../core/backup/reminder.ts';
import { isData } from '../core/file/restore.ts';

const key = 'plumbline.safekeeping';

/** What is remembered about keeping the data safe. It stands in localStorage, since it is about this browser. */
export interface SafekeepingNotes extends BackupHistory {
  /** When the browser was asked to keep the data; ISO timestamp, or empty. */
  readonly persistAskedAt: string;
}

const empty: SafekeepingNotes = {
  backedUpAt: '',
  filesAt: {},
  firstAnswerAt: '',
  dismissedAt: '',
  persistAskedAt: '',
};

/** Reads the notes. Where localStorage is refused or holds something else, nothing is remembered. */
export function readNotes(): SafekeepingNotes {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (!isData(stored)) return empty;
    const files = isData(stored.filesAt) ? Object.entries(stored.filesAt) : [];
    return {
      backedUpAt: momentOf(stored.backedUpAt),
      filesAt: Object.fromEntries(
        files.slice(0, backupCountLimit).map(([id, moment]) => [id, momentOf(moment)]),
      ),
      firstAnswerAt: momentOf(stored.firstAnswerAt),
      dismissedAt: momentOf(stored.dismissedAt),
      persistAskedAt: momentOf(stored.persistAskedAt),
    };
  } catch {
    return empty;
  }
}

/** Remembers a change, and says what is remembered from now on. */
export function keepNotes(change: Partial<SafekeepingNotes>): SafekeepingNotes {
  const notes = { ...readNotes(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(notes));
  } catch {
    // Refused or full: it is forgotten with the tab, and no data depends on it.
  }
  return notes;
}

/** A backup of everything makes what was noted of single files worthless. */
export function noteBackup(now: string): SafekeepingNotes {
  return keepNotes({ backedUpAt: now, filesAt: {} });
}

/** The file of one assessment has been handed out: a backup of that one only. */
export function noteFileBackup(id: string, now: string): SafekeepingNotes {
  return keepNotes({ filesAt: { ...readNotes().filesAt, [id]: now } });
}

function momentOf(value: unknown): string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : '';
}
