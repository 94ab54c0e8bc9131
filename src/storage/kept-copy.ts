import { Dexie, type EntityTable } from 'dexie';

/** All rows of a database as they lay there, table by table. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;

interface KeptCopy {
  /** The version of the data, before it was brought up to date. */
  readonly version: number;
  /** ISO timestamp. */
  readonly keptAt: string;
  readonly tables: RawTables;
}

class KeptCopies extends Dexie {
  readonly copies!: EntityTable<KeptCopy, 'version'>;

  constructor(name: string) {
    super(`${name}-before-update`);
    this.version(1).stores({ copies: 'version' });
  }
}

/** Reads a database as it is, in whatever version, and changes nothing. */
export async function rawTables(name: string): Promise<RawTables> {
  // Without declared versions Dexie opens what it finds.
  const database = new Dexie(name);
  try {
    await database.open();
    const all = await Promise.all(
      database.tables.map(async (table) => [table.name, await table.toArray()] as const),
    );
    return Object.fromEntries(all);
  } finally {
    database.close();
  }
}

/** Puts a copy of the whole database beside it, before it is brought up to date. One copy a version is kept. */
export async function keepCopy(name: string, version: number, keptAt: string): Promise<void> {
  const tables = await rawTables(name);
  const kept = new KeptCopies(name);
  try {
    await kept.copies.put({ version, keptAt, tables });
  } finally {
    kept.close();
  }
}

/** How long a copy stays, in days: long enough to notice that something is missing. */
export const keepCopyDays = 30;

/** Removes copies that are older than `keepCopyDays`. `now` is an ISO timestamp. */
export async function dropOldCopies(name: string, now: string): Promise<void> {
  if (!(await Dexie.exists(`${name}-before-update`))) return;
  const kept = new KeptCopies(name);
  try {
    const oldest = new Date(Date.parse(now) - keepCopyDays * 86_400_000).toISOString();
    await kept.copies.filter(({ keptAt }) => keptAt < oldest).delete();
    if ((await kept.copies.count()) === 0) await kept.delete();
  } finally {
    kept.close();
  }
}
