import type { Assessment } from '../core/assessment.ts';
import { currentVersion } from '../core/file/migrations.ts';
import { restoreAssessment } from '../core/file/read.ts';

const prefix = 'plumbline.leftover.';

/**
 * A tab that is being closed has no time for IndexedDB, whose writes take some milliseconds. What is not
 * written by then is put down here, at once, and goes into the database at the next start. `base` is what storage
 * held when the tab last looked: with it, what another tab stores meanwhile is told from what was there before.
 */
export function keepLeftover(assessment: Assessment, base?: Assessment): void {
  const left = { version: currentVersion, assessment };
  // Without its base it can still be joined by time; half the room may be there where the whole is not.
  if (!(base && isKept(assessment.id, { ...left, base }))) isKept(assessment.id, left);
}

function isKept(id: string, left: object): boolean {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(left));
    return true;
  } catch {
    // Refused or full, and little is left to try in a tab that goes.
    return false;
  }
}

export function leftovers(): readonly Assessment[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => restored(key.slice(prefix.length), localStorage.getItem(key) ?? ''));
  } catch {
    return [];
  }
}

/** What the tab that left something behind had in common with storage; null where it had no room for it. */
export function leftoverBase(id: string): Assessment | null {
  try {
    const text = localStorage.getItem(prefix + id) ?? '';
    return restored(id, text, 'base')[0] ?? null;
  } catch {
    return null;
  }
}

export function dropLeftover(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // What cannot be reached cannot come back either.
  }
}

function restored(
  id: string,
  text: string,
  part: 'assessment' | 'base' = 'assessment',
): readonly Assessment[] {
  const { version, [part]: assessment } = parsed(text);
  if (typeof assessment !== 'object' || assessment === null) return [];
  const data = assessment as Readonly<Record<string, unknown>>;
  const result = restoreAssessment(data, version, { id, now: '' }, 'storage');
  return result.kind === 'read' ? [result.assessment] : [];
}

/** What cannot be read is nothing, and must not cost the leftovers of other assessments. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
