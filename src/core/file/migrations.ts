import { emptyCollections } from '../entries.ts';
import { emptyFitAnswers } from '../fit/records.ts';
import { defaultPlanSettings } from '../plan/records.ts';
import { emptyQuickAnswers } from '../quick/records.ts';
import { emptySoaHead } from '../soa/records.ts';

/** Version of the assessment as it is stored and exported. Raise it with a migration, never without. */
export const currentVersion = 4;

/** Brings data one version up. It gets plain parsed data and returns plain data; it must not throw. */
export interface Migration {
  readonly from: number;
  readonly migrate: (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** One list for Dexie upgrades and imported files alike: from 1 to 2, from 2 to 3 and so on. */
export const migrations: readonly Migration[] = [
  // 2 came with the register of AI systems.
  { from: 1, migrate: (data) => ({ ...data, systems: [], dismissedOffers: [] }) },
  // 3 came with the Statement of Applicability, findings, plan, training figures and snapshots. What a document
  // newly holds is empty, which restoring fills in by itself.
  {
    from: 2,
    migrate: (data) => ({
      ...data,
      soaHead: emptySoaHead,
      planSettings: defaultPlanSettings,
      ...emptyCollections,
    }),
  },
  // 4 came with the quick check and the fit check; kept states hold the quick check of their day.
  {
    from: 3,
    migrate: (data) => ({
      ...data,
      quickAnswers: emptyQuickAnswers,
      fitAnswers: emptyFitAnswers,
      snapshots: Array.isArray(data.snapshots)
        ? data.snapshots.map(withQuickAnswers)
        : data.snapshots,
    }),
  },
];

/** A kept state of version 3 as version 4 has it; anything else as it is. */
export function withQuickAnswers(snapshot: unknown): unknown {
  return typeof snapshot === 'object' && snapshot !== null && !Array.isArray(snapshot)
    ? { quickAnswers: emptyQuickAnswers, ...snapshot }
    : snapshot;
}

export type MigrationResult =
  | { readonly kind: 'migrated'; readonly data: Record<string, unknown>; readonly from: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'not-a-version' };

/**
 * Runs every migration from the data's version up to `goal`. Refuses data newer than `goal`: reading it
 * with an older app would lose what it cannot see.
 */
export function migrate(
  data: Readonly<Record<string, unknown>>,
  version: unknown,
  list: readonly Migration[] = migrations,
  goal: number = currentVersion,
): MigrationResult {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'not-a-version' };
  }
  if (version > goal) return { kind: 'newer', version };
  let migrated: Record<string, unknown> = { ...data };
  for (let step = version; step < goal; step += 1) {
    const next = list.find((migration) => migration.from === step);
    if (!next) return { kind: 'not-a-version' };
    migrated = next.migrate(migrated);
  }
  return { kind: 'migrated', data: migrated, from: version };
}
