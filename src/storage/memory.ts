import type { Assessment } from '../core/assessment.ts';
import { summaryOf } from '../core/summary.ts';
import type { Repository, Stored } from './repository.ts';

/** Stands in while the browser refuses storage: everything works until the tab is closed. */
export function memoryRepository(): Repository {
  const kept = new Map<string, { assessment: Assessment; deletedAt: string }>();
  const done: Stored<null> = { kind: 'stored', value: null };

  const keep = (assessment: Assessment) => {
    kept.set(assessment.id, { assessment, deletedAt: '' });
    return Promise.resolve(done);
  };
  return {
    list: () =>
      Promise.resolve({
        kind: 'stored',
        value: [...kept.values()]
          .map(({ assessment, deletedAt }) => summaryOf(assessment, deletedAt))
          .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)),
      }),
    load: (id) => Promise.resolve({ kind: 'stored', value: kept.get(id)?.assessment ?? null }),
    save: keep,
    write: keep,
    markDeleted(id, at) {
      const entry = kept.get(id);
      if (entry) kept.set(id, { ...entry, deletedAt: at });
      return Promise.resolve(done);
    },
    purge(id) {
      kept.delete(id);
      return Promise.resolve(done);
    },
  };
}
