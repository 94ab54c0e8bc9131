import { longDate, percent } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { locale } from '../../i18n/locale.ts';
import { typedCell } from '../tables/cell.ts';
import type { Cell, Column, ReportTable } from '../tables/types.ts';
import { element, type Markup } from './markup.ts';

/** A table with its title, its note and what stands in it. */
export function tableSection(table: ReportTable): Markup {
  const head = [
    element('h3', { id: table.id }, table.title),
    table.note === '' ? '' : element('p', { class: 'note' }, table.note),
  ];
  return table.layout === 'grid'
    ? element('section', {}, grid(table, head))
    : element(
        'section',
        {},
        head,
        table.rows.map((row, place) => record(table, row, place)),
      );
}

/** Wide tables scroll by themselves, with the keyboard too, so that the page never does. */
function grid(table: ReportTable, caption: readonly (Markup | string)[]): Markup {
  const columns = table.columns.map((column, index) => ({ ...column, index }));
  const used = columns.filter(({ index }) => table.rows.some((row) => row[index] !== null));
  const names = used.map(({ title, kind }) =>
    element('th', { scope: 'col', class: classOf(kind) }, title),
  );
  const rows = table.rows.map((row) =>
    element(
      'tr',
      {},
      used.map((column) => {
        const { content, kind } = shown(row[column.index] ?? null, column);
        // A row that begins without a name has no head there: an empty one would name nothing.
        return column.index < table.naming && content !== ''
          ? element('th', { scope: 'row', class: classOf(kind) }, content)
          : element('td', { class: classOf(kind) }, content);
      }),
    ),
  );
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-labelledby': table.id },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, names)),
      element('tbody', {}, rows),
    ),
  );
}

/** One row by itself: its name, and below it each field that says something. */
function record(table: ReportTable, row: readonly Cell[], place: number): Markup {
  const cells = table.columns.map((column, index) => ({ column, cell: row[index] ?? null }));
  const names = cells.slice(0, table.naming).filter(({ cell }) => !isEmpty(cell));
  const fields = cells.slice(table.naming).filter(({ cell }) => !isEmpty(cell));
  return element(
    'div',
    { class: 'record' },
    element(
      'h4',
      {},
      names.length === 0 ? m.tables.unnamed(place + 1) : '',
      names.map(({ column, cell }, index) => [index === 0 ? '' : ' ', shown(cell, column).content]),
    ),
    element(
      'dl',
      {},
      fields.map(({ column, cell }) => {
        const { content, kind } = shown(cell, column);
        return element(
          'div',
          { class: kind },
          element('dt', {}, column.title),
          element('dd', {}, content),
        );
      }),
    ),
  );
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'object' && cell.value === null);
}

function classOf(kind: Column['kind']): string {
  return kind === 'share' ? 'number' : kind;
}

/** A value as people read it, with its kind. */
function shown(
  cell: Cell,
  column: Column,
): { readonly content: Markup | string; readonly kind: Column['kind'] } {
  const { kind, value } = typedCell(cell, column.kind);
  if (value === null) return { content: '', kind };
  if (typeof value === 'boolean') return { content: value ? m.words.yes : m.words.no, kind };
  if (typeof value === 'number') {
    return { content: kind === 'share' ? percent(value) : value.toLocaleString(locale), kind };
  }
  if (kind === 'date') {
    return { content: element('time', { datetime: value }, longDate(value)), kind };
  }
  return { content: value, kind };
}
