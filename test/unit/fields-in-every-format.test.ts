import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { leftOut } from '../../src/export/tables/left-out.ts';
import { everyField, fitsPattern, withOther, type Leaf } from './support/every-field.ts';
import { exportText, reportFor } from './support/texts.ts';
import { readReportDocx } from './helpers/read-docx.ts';
import { htmlText, pageOf, plain, readCsv, readXlsx, tablesFor } from './helpers/read-tables.ts';

const { assessment, leaves } = everyField();
const isLeftOut = ({ path }: Leaf) =>
  Object.keys(leftOut).some((pattern) => fitsPattern(pattern, path));
const shownLeaves = leaves.filter((leaf) => !isLeftOut(leaf));
/** Texts and keys that stand nowhere else, so that finding one means that this field is shown. */
const isWords = ({ value }: Leaf) => typeof value === 'string' && /^(Words |own:)/.test(value);
const words = shownLeaves.filter(isWords).map(({ value }) => String(value));
/** Days and large numbers, which stand nowhere else either. */
const isUnique = ({ value }: Leaf) =>
  typeof value === 'number' ? value > 500 : /^20\d\d-/.test(String(value));
const unique = shownLeaves.filter(isUnique);
const missingIn = (text: string) => words.filter((each) => !text.includes(each));

describe('every stored field', () => {
  let report: Report;

  beforeAll(() => {
    report = reportFor(assessment);
  });

  test('is among those looked at', () => {
    expect(leaves.length).toBeGreaterThan(230);
    expect(words.length).toBeGreaterThan(80);
    const first = new Set(leaves.map(({ path: [key] }) => key));
    expect(Object.keys(assessment).filter((key) => !first.has(key))).toEqual([]);
  });

  test('with a choice of a few values changes some table when it changes', async () => {
    const before = JSON.stringify(await tablesFor(report));
    const unseen: string[] = [];
    for (const leaf of shownLeaves.filter((each) => !isWords(each) && !isUnique(each))) {
      const after = await tablesFor(reportFor(withOther(assessment, leaf)));
      if (JSON.stringify(after) === before) unseen.push(leaf.path.join('.'));
    }
    expect(unseen).toEqual([]);
  }, 60_000);

  test('that is left out is one that exists', () => {
    const idle = Object.keys(leftOut).filter(
      (pattern) => !leaves.some(({ path }) => fitsPattern(pattern, path)),
    );
    expect(idle).toEqual([]);
  });

  test('stands in the tables', async () => {
    const cells = (await tablesFor(report)).flatMap(({ rows }) => rows.flat().map(plain));
    expect(missingIn(cells.join('\n'))).toEqual([]);
    const shown = cells.join('; ').split('; ');
    const asShown = ({ value }: Leaf) => String(value).replace(/T.*$/, '');
    expect(unique.length).toBeGreaterThan(40);
    expect(unique.filter((leaf) => !shown.includes(asShown(leaf)))).toEqual([]);
  });

  test('stands in the workbook', async () => {
    const read = [...(await readXlsx(report)).values()].flat(2);
    expect(missingIn(read.join('\n'))).toEqual([]);
  });

  test('stands in the CSV tables', async () => {
    const read = [...(await readCsv(report)).values()].flat(2);
    expect(missingIn(read.join('\n'))).toEqual([]);
  });

  test('stands on the web page', async () => {
    expect(missingIn(pageOf(await htmlText(report)).body.textContent)).toEqual([]);
  });

  test('stands in the Word document', async () => {
    expect(missingIn((await readReportDocx(report)).text)).toEqual([]);
  });

  test('stands in the assessment file', () => {
    expect(missingIn(exportText(assessment))).toEqual([]);
  });
});
