import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import { m } from '../../i18n/index.ts';
import { filledTables } from '../tables/tables.ts';
import type { ReportTable, TableGroup } from '../tables/types.ts';
import { cellText } from './cell-text.ts';
import type { Contents } from './contents.ts';
import { grid } from './grid.ts';
import { colours, landscapeTextWidth, styleOf, textWidth } from './look.ts';
import { heading, notice, paragraph, runs, type Part, type Sheet } from './parts.ts';

/** How many characters of a text count towards the width of its column; the rest wraps. */
const widest = 70;
/** Longer words than this may break, so that an address does not take the room of everything else. */
const longestWord = 14;
/** A table that wants more characters beside each other than this lies on its side; long texts can wrap. */
const uprightCharacters = 112;
const wrapsAt = 34;
/** As many characters as stand beside each other on a page, less the space between columns. */
const roomFor = { upright: 98, landscape: 150 } as const;

/** All tables in which something stands, in their order, wide ones on pages that lie on their side. */
export function tableSheets(all: readonly ReportTable[], contents: Contents): readonly Sheet[] {
  const tables = filledTables(all);
  const sheets: { parts: Part[]; isLandscape: boolean }[] = [];
  let group: TableGroup | null = null;
  for (const table of tables) {
    const shown = shownOf(table);
    const isLandscape = table.layout === 'grid' && isWide(shown);
    if (sheets.at(-1)?.isLandscape !== isLandscape) sheets.push({ parts: [], isLandscape });
    const parts = sheets.at(-1)?.parts ?? [];
    const name = m.tables.groups[table.group];
    if (table.group !== group) parts.push(contents.section(m.docx.report.inFull(name)));
    group = table.group;
    if (table.title !== name) parts.push(contents.subsection(table.title));
    if (table.note !== '') parts.push(notice(table.note));
    if (table.layout === 'grid') parts.push(gridOf(shown, isLandscape), paragraph());
    else parts.push(...table.rows.flatMap((_row, place) => record(shown, place)));
  }
  const empty = all.filter((table) => !tables.includes(table)).map(({ title }) => title);
  if (empty.length > 0) sheets.at(-1)?.parts.push(paragraph(m.tables.nothingIn(empty)));
  return sheets;
}

interface ShownColumn {
  readonly title: string;
  readonly isNumber: boolean;
  readonly isName: boolean;
  /** The last of the columns that name a row tells it from its neighbours. */
  readonly isMark: boolean;
  readonly isLong: boolean;
  /** In characters. */
  readonly needs: number;
  readonly wants: number;
  readonly texts: readonly string[];
}

/** The columns in which something stands, as people read them. */
function shownOf(table: ReportTable): readonly ShownColumn[] {
  return table.columns
    .map(({ title, kind }, index) => {
      const texts = table.rows.map((row) => cellText(row[index] ?? null, kind));
      return {
        title,
        isNumber: kind === 'number' || kind === 'share',
        isName: index < table.naming,
        isMark: index === table.naming - 1,
        isLong: kind === 'long',
        ...roomIn(title, texts),
        texts,
      };
    })
    .filter(({ texts }) => texts.some((text) => text !== ''));
}

/** Its longest word is the least that a column needs; its longest text is what it would like to have. */
function roomIn(title: string, texts: readonly string[]): Pick<ShownColumn, 'needs' | 'wants'> {
  const words = [title, ...texts].flatMap((text) => text.split(/\s+/)).map(lengthOf);
  const needs = Math.min(Math.max(...words, 3), longestWord) + 2;
  return { needs, wants: Math.max(needs, Math.min(Math.max(...texts.map(lengthOf)), widest)) };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const lengthOf = ({ length }: string) => length;

function isWide(columns: readonly ShownColumn[]): boolean {
  return sumOf(columns.map(({ wants }) => Math.min(wants, wrapsAt))) > uprightCharacters;
}

/** What is left once every column has the room that it needs goes to those that want more. */
function gridOf(columns: readonly ShownColumn[], isLandscape: boolean): Part {
  const room = isLandscape ? roomFor.landscape : roomFor.upright;
  const left = Math.max(0, room - sumOf(columns.map(({ needs }) => needs)));
  const wanted = Math.max(1, sumOf(columns.map(({ needs, wants }) => wants - needs)));
  const rows = (columns[0]?.texts ?? []).map((_text, place) =>
    columns.map(({ texts }) => texts[place] ?? ''),
  );
  return grid(
    columns.map(({ title, isNumber, isMark, needs, wants }) => ({
      title,
      isNumber,
      isName: isMark,
      share: needs + (left * (wants - needs)) / wanted,
    })),
    rows,
    isLandscape ? landscapeTextWidth : textWidth,
  );
}

/** One row by itself: its name as a heading, what is short in one paragraph, and each long text in its own. */
function record(columns: readonly ShownColumn[], place: number): readonly Part[] {
  const said = columns.filter(({ texts }) => texts[place] !== '');
  const names = said.filter(({ isName }) => isName).map(({ texts }) => texts[place] ?? '');
  const fields = said.filter(({ isName }) => !isName);
  const short = fields.filter(({ isLong }) => !isLong);
  const labelled = ({ title, texts }: ShownColumn) => [
    new TextRun({ text: `${title}: `, color: colours.soft }),
    ...runs(texts[place] ?? ''),
  ];
  return [
    heading(names.length > 0 ? m.docx.recordName(names) : m.tables.unnamed(place + 1), 3),
    ...(short.length > 0
      ? [
          facts(
            short.flatMap((field, index) => [
              ...(index === 0 ? [] : [new TextRun({ text: '  ·  ', color: colours.soft })]),
              ...labelled(field),
            ]),
          ),
        ]
      : []),
    ...fields.filter(({ isLong }) => isLong).map((field) => facts(labelled(field))),
  ];
}

function facts(children: readonly ParagraphChild[]): Part {
  return new Paragraph({ style: styleOf.facts, children: [...children] });
}
