import type { StorageFailure } from './repository.ts';

/** Names why IndexedDB failed. Dexie wraps the browser's error, so the inner ones are looked at too. */
export function failureOf(error: unknown): StorageFailure {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'newer';
  if (names.includes('DatabaseClosedError')) return 'blocked';
  const refusals = [
    'MissingAPIError',
    'InvalidStateError',
    'SecurityError',
    'OpenFailedError',
    'NotAllowedError',
  ];
  if (names.some((name) => refusals.includes(name))) return 'refused';
  return 'failed';
}

function namesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner, depth + 1)];
}
