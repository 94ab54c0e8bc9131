import type { Dice } from './dice.ts';
import { hostileDays, hostileTexts } from './hostile-values.ts';
import { bytesOf, encodings, spoiledBytes } from './mutate-bytes.ts';

export type Rows = readonly (readonly string[])[];

const cells = [
  ...hostileTexts,
  ...hostileDays,
  ...['"', '""', '"open', 'a"b', ',', ';', '\t', '\n', '1/2/2026', '3,0', '6', '-1', '2.5'],
  ...['not_applicable', 'compliant', 'true', 'yes', 'n/a', '4.1', '6.1', 'A.2.2', 'a.3.2', '-'],
  ...['urn:intuitem:risk:req_node:iso42001-2023:a.2.2', 'urn:intuitem:risk:req_node:other:4.1'],
  ...['y;n;y', 'customers; employees', 'ﷺ'.repeat(200), `'=1+1`, `''=1+1`],
];

type Change = (rows: string[][], dice: Dice) => void;

const changes: readonly Change[] = [
  function changeCell(rows, dice) {
    const row = dice.pick(rows);
    if (row.length > 0) row[dice.below(row.length)] = dice.pick(cells);
  },
  function changeMany(rows, dice) {
    for (const row of rows) {
      if (row.length > 0 && dice.chance(60)) row[dice.below(row.length)] = dice.pick(cells);
    }
  },
  function doubleRow(rows, dice) {
    rows.splice(dice.below(rows.length), 0, [...dice.pick(rows)]);
  },
  function dropRow(rows, dice) {
    if (rows.length > 1) rows.splice(dice.below(rows.length), 1);
  },
  function dropColumn(rows, dice) {
    const at = dice.below(12);
    for (const row of rows) row.splice(at, 1);
  },
  function doubleColumn(rows, dice) {
    const at = dice.below(12);
    for (const row of rows) row.splice(at, 0, row[at] ?? '');
  },
  function shortenRow(rows, dice) {
    const row = dice.pick(rows);
    row.length = dice.below(row.length + 1);
  },
  function widenRow(rows, dice) {
    const many = dice.chance(5) ? 10_000 : dice.between(1, 30);
    dice.pick(rows).push(...Array.from({ length: many }, () => dice.pick(cells)));
  },
  function swapRows(rows, dice) {
    rows.reverse();
    if (dice.chance(50)) rows.unshift(['A title', ''], []);
  },
];

/** The same table after some changes of its cells, rows and columns. */
export function spoiledRows(rows: Rows, dice: Dice): readonly (readonly string[])[] {
  const spoiled = rows.map((row) => [...row]);
  for (let times = dice.between(1, 6); times > 0; times -= 1) dice.pick(changes)(spoiled, dice);
  return spoiled;
}

/** Rows as the bytes of a text, quoted well, badly or not at all, by any separator and line end. */
export function tableBytes(rows: Rows, dice: Dice): Uint8Array<ArrayBuffer> {
  const separator = dice.pick([',', ',', ';', ';', '\t', '|', ' ']);
  const end = dice.pick(['\r\n', '\r\n', '\n', '\r', '\n\n']);
  const quoting = dice.below(4);
  const quoted = (cell: string) => {
    if (quoting === 0) return cell;
    if (quoting === 1 && dice.chance(5)) return `"${cell}`;
    return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const start = dice.chance(10) ? dice.pick(['sep=;\n', 'sep=,\r\n', '\ufeff', 'sep=x\n']) : '';
  const text = start + rows.map((row) => row.map(quoted).join(separator) + end).join('');
  const bytes = bytesOf(text);
  if (dice.chance(10)) return dice.pick(encodings)(bytes);
  return dice.chance(20) ? spoiledBytes(bytes, dice) : bytes;
}
