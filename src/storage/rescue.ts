import type { Assessment } from '../core/assessment.ts';
import { collectionIds } from '../core/entries.ts';
import { restoreAssessment } from '../core/file/read.ts';
import type { RawTables } from './kept-copy.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the assessments out of raw tables of an earlier version, each brought up to date on its own as a file would
 * be. One that cannot be read costs only itself.
 */
export function assessmentsIn(tables: RawTables, version: number): readonly Assessment[] {
  return rowsOf(tables, 'assessments').flatMap((row) => {
    const id = row.id;
    if (typeof id !== 'string') return [];
    const own = (table: string) => rowsOf(tables, table).filter((each) => each.assessment === id);
    const byName = (table: string, name: string, value: string) =>
      Object.fromEntries(own(table).map((each) => [String(each[name]), each[value]]));
    const data = {
      ...row,
      answers: byName('answers', 'item', 'answer'),
      documents: byName('documents', 'document', 'record'),
      ...(version < 2 ? {} : { systems: own('systems').map(({ system }) => system) }),
      ...(version < 3
        ? {}
        : Object.fromEntries(
            collectionIds.map((collection) => [
              collection,
              own('entries')
                .filter((each) => each.collection === collection)
                .map(({ entry }) => entry),
            ]),
          )),
    };
    const result = restoreAssessment(data, version, { id, now: '' }, 'storage');
    return result.kind === 'read' ? [result.assessment] : [];
  });
}

function rowsOf(tables: RawTables, name: string): readonly Row[] {
  return (tables[name] ?? []).filter((row): row is Row => typeof row === 'object' && row !== null);
}
