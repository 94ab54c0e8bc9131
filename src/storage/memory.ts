import type { Assessment } from '../core/assessment.ts';
import { applied } from '../core/changes/change.ts';
import { inOrder, type Step } from '../core/changes/step.ts';
import { joinedChange, joinedThreeWays } from '../core/changes/three-way.ts';
import { summaryOf } from '../core/summary.ts';
import type { Repository, Stored } from './repository.ts';

/** Stands in while the browser refuses storage: everything works until the tab is closed. */
export function memoryRepository(): Repository {
  const kept = new Map<string, { assessment: Assessment; deletedAt: string }>();
  const logs = new Map<string, ReadonlyMap<string, Step>>();
  const done: Stored<null> = { kind: 'stored', value: null };
  const log = (id: string, steps: readonly Step[]) => {
    const kept = [...(logs.get(id) ?? []), ...steps.map((step): [string, Step] => [step.id, step])];
    logs.set(id, new Map(kept));
  };

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
    write(assessment, change, { base, steps = [] } = {}) {
      const stored = kept.get(assessment.id)?.assessment;
      const written = base && stored ? joinedChange(change, base, stored) : change;
      const whole = base && stored ? stored : assessment;
      void keep(applied(whole, written, assessment.updatedAt));
      log(assessment.id, steps);
      const wasGone = base !== undefined && stored === undefined;
      return Promise.resolve({ kind: 'stored', value: { change: written, wasGone } });
    },
    join(assessment, base, steps) {
      const stored = kept.get(assessment.id)?.assessment;
      const whole = stored ? joinedThreeWays(base, assessment, stored) : assessment;
      void keep(whole);
      log(assessment.id, steps);
      return Promise.resolve({ kind: 'stored', value: whole });
    },
    steps: (id) =>
      Promise.resolve({ kind: 'stored', value: inOrder([...(logs.get(id)?.values() ?? [])]) }),
    markDeleted(id, at) {
      const entry = kept.get(id);
      if (entry) kept.set(id, { ...entry, deletedAt: at });
      return Promise.resolve(done);
    },
    purge(id) {
      kept.delete(id);
      logs.delete(id);
      return Promise.resolve(done);
    },
  };
}
