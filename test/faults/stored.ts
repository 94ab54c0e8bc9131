import type { Assessment } from '../../src/core/assessment.ts';
import type {
  AnswerRow,
  AssessmentRow,
  DocumentRow,
  EntryRow,
  SystemRow,
} from '../../src/storage/database.ts';
import type { FaultyDisk } from './faulty-disk.ts';
import { flat, type Flat } from './flat.ts';
import { databaseName } from './tab.ts';

/** What lies on the disk, read row by row and not by the code that is tested. */
export function storedIn(disk: FaultyDisk): Flat {
  const rows = <Row>(table: string) =>
    disk.rows(databaseName, table).map(({ value }) => value as Row);
  const fields = new Map<string, string>();
  for (const { id, profile } of rows<AssessmentRow>('assessments')) {
    const own = <Row extends { readonly assessment: string }>(table: string) =>
      rows<Row>(table).filter(({ assessment }) => assessment === id);
    const entries = (collection: string) =>
      own<EntryRow>('entries')
        .filter((row) => row.collection === collection && isThing(row.entry))
        .map(({ entry }) => entry);
    const said = {
      profile: isThing(profile) ? profile : {},
      answers: pairs(own<AnswerRow>('answers').map((row) => [row.item, row.answer])),
      documents: pairs(own<DocumentRow>('documents').map((row) => [row.document, row.record])),
      systems: own<SystemRow>('systems').flatMap(({ system }) => (isThing(system) ? system : [])),
      findings: entries('findings'),
      snapshots: entries('snapshots'),
    };
    for (const [place, value] of flat(id, said as unknown as Assessment)) fields.set(place, value);
  }
  return fields;
}

const tables = ['answers', 'documents', 'systems', 'entries'] as const;

/** Damages one row, and says how the places of what it held begin; null where there is none. */
export function damageRow(disk: FaultyDisk, at: number): string | null {
  const all = tables.flatMap((table) =>
    disk.rows(databaseName, table).map((row) => ({ table, row })),
  );
  const found = all[at % Math.max(1, all.length)];
  if (!found) return null;
  const { row } = found;
  const value = row.value as AnswerRow & DocumentRow & SystemRow & EntryRow;
  const keys = { assessment: value.assessment };
  switch (found.table) {
    case 'answers':
      row.value = { ...keys, item: value.item, answer: 'rotten' };
      return `${value.assessment} answers.${value.item}.`;
    case 'documents':
      row.value = { ...keys, document: value.document, record: null };
      return `${value.assessment} documents.${value.document}.`;
    case 'systems':
      row.value = { ...keys, id: value.id, system: 7 };
      return `${value.assessment} systems.${value.id}.`;
    case 'entries': {
      const { collection, id } = value;
      row.value = { ...keys, collection, id, entry: [] };
      return `${value.assessment} ${collection}.${id}`;
    }
  }
}

function pairs(list: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(list.filter(([, value]) => isThing(value)));
}

function isThing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
