import type { Assessment } from '../core/assessment.ts';
import { currentVersion } from '../core/file/migrations.ts';
import { restoreAssessment } from '../core/file/read.ts';

const prefix = 'plumbline.leftover.';

/**
 * A tab that is being closed has no time for IndexedDB, whose writes take some milliseconds. What is not
 * written by then is put down here, at once, and goes into the database at the next start.
 */
export function keepLeftover(assessment: Assessment): void {
  try {
    const text = JSON.stringify({ version: currentVersion, assessment });
    localStorage.setItem(prefix + assessment.id, text);
  } catch {
    // Refused or full, and nothing is left to try in a tab that goes.
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

export function dropLeftover(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // What cannot be reached cannot come back either.
  }
}

function restored(id: string, text: string): readonly Assessment[] {
  const { version, assessment } = parsed(text);
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
