import { emptyCollections } from '../entries.ts';
import { defaultPlanSettings } from '../plan/records.ts';
import { emptySoaHead } from '../soa/records.ts';

/** Version of the assessment as it is stored and exported. Raise it with a migration, never without. */
export const currentVersion = 3;

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
];

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
