import { m } from '../../i18n/index.ts';
import type { Cell, Column, ColumnId, ColumnKind, ReportTable, TableId } from './types.ts';

/** A column together with how its cells follow from a row. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

const widths: Readonly<Record<ColumnKind, number>> = {
  text: 26,
  long: 60,
  number: 11,
  share: 11,
  date: 13,
  'yes-no': 11,
};

function column<Row>(kind: ColumnKind, id: ColumnId, cell: (row: Row) => Cell): ColumnOf<Row> {
  return { id, title: m.tables.columns[id], kind, width: widths[kind], cell };
}

export const text = <Row>(id: ColumnId, cell: (row: Row) => string | null): ColumnOf<Row> =>
  column('text', id, cell);

export const long = <Row>(id: ColumnId, cell: (row: Row) => Cell): ColumnOf<Row> =>
  column('long', id, cell);

export const number = <Row>(id: ColumnId, cell: (row: Row) => number | null): ColumnOf<Row> =>
  column('number', id, cell);

/** Takes shares from 0 to 1. */
export const share = <Row>(id: ColumnId, cell: (row: Row) => number | null): ColumnOf<Row> =>
  column('share', id, cell);

/** Takes ISO dates and timestamps; of these it keeps the day. */
export const date = <Row>(id: ColumnId, cell: (row: Row) => string | null): ColumnOf<Row> =>
  column('date', id, (row) => cell(row)?.slice(0, 10) ?? null);

export const yesNo = <Row>(id: ColumnId, cell: (row: Row) => boolean | null): ColumnOf<Row> =>
  column('yes-no', id, cell);

/** Draws a table of some rows. Empty texts become empty cells. */
export function tableOf<Row>(
  head: Pick<ReportTable, 'id' | 'group'> & Partial<Pick<ReportTable, 'layout' | 'naming'>>,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): ReportTable {
  const notes: Partial<Record<TableId, string>> = m.tables.notes;
  return {
    layout: 'grid',
    naming: 1,
    ...head,
    title: m.tables.titles[head.id],
    note: notes[head.id] ?? '',
    columns: columns.map(({ id, title, kind, width }) => ({ id, title, kind, width })),
    rows: rows.map((row) =>
      columns.map(({ cell }) => {
        const value = cell(row);
        return value === '' ? null : value;
      }),
    ),
  };
}

/** What is worked out has a long tail in binary; two decimals are more than anybody reads. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function listed(names: readonly string[]): string {
  return names.filter((name) => name !== '').join('; ');
}
