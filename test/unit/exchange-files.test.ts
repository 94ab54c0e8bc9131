import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { itemIds } from '../../src/content/items.ts';
import { plain, type Cell } from '../../src/core/exchange/cells.ts';
import { previewAudit } from '../../src/core/exchange/preview-audit.ts';
import { readAudit } from '../../src/core/exchange/read-audit.ts';
import { factsOfSheet, sheetPaths } from '../../src/core/exchange/workbook-xml.ts';
import { filesOfZip, storedZip } from '../../src/core/exchange/zip.ts';
import { reportOf } from '../../src/core/report.ts';
import {
  actionPlanXlsx,
  appliedControlColumns,
} from '../../src/export/ciso-assistant/action-plan.ts';
import { auditWorkbookColumns, auditXlsx } from '../../src/export/ciso-assistant/audit.ts';
import { workbookOf } from '../../src/export/ciso-assistant/workbook.ts';
import { zipOf, type ZipEntry } from '../../src/export/xlsx/zip.ts';
import { example } from '../../src/content/example/index.ts';
import {
  compoundFile,
  readWorkbook,
  sheetColumnLimit,
  sheetRowLimit,
  unpackedLimit,
  type Sheet,
} from '../../src/state/workbook.ts';
import { assessment, text } from './support/arbitraries.ts';
import { allAnswered, answered, blank, now } from './support/assessments.ts';

const guidance = await loadGuidance();
const report = (of: Parameters<typeof reportOf>[0]) =>
  reportOf(of, { titles: texts.titles, guidance }, { now, day: '2026-11-21' });

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[]> {
  const reading = await readWorkbook(bytes);
  if (reading.kind === 'refused') throw new Error(reading.refusal);
  return reading.sheets;
}

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reading = await readWorkbook(bytes);
  return reading.kind === 'refused' ? reading.refusal : 'none';
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with these sheets, each given as what stands in it and after its data. */
function workbook(
  sheets: Readonly<Record<string, readonly [data: string, after?: string]>>,
  ...others: readonly ZipEntry[]
): Promise<Uint8Array<ArrayBuffer>> {
  const all = Object.entries(sheets);
  const list = all.map(
    ([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = all.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipOf([
    {
      path: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${targets.join('')}</Relationships>`,
    },
    ...all.map(([, [data, after = '']], index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
    ...others,
  ]);
}

const word = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('an audit as a workbook', () => {
  test('has one sheet with the columns of CISO Assistant and 67 rows', async () => {
    const [sheet, ...others] = await sheetsOf(await auditXlsx(report(example)));
    expect(others).toEqual([]);
    expect(sheet!.rows[0]).toEqual(auditWorkbookColumns);
    expect(sheet!.rows).toHaveLength(68);
    const cell = (row: number, column: (typeof auditWorkbookColumns)[number]) =>
      sheet!.rows[row]![auditWorkbookColumns.indexOf(column)];
    expect(cell(1, 'assessable')).toBe(true);
    expect(cell(1, 'ref_id')).toBe('4.1');
    expect(typeof cell(1, 'score')).toBe('number');
    expect(sheet!.facts).toEqual({
      rows: 68,
      columns: auditWorkbookColumns.length,
      hasFormulas: false,
      hasMergedCells: false,
      hasDates: false,
    });
  });

  test('comes back as it went, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, async (each) => {
        const [sheet] = await sheetsOf(await auditXlsx(report(each)));
        const reading = readAudit(sheet!.rows);
        if (reading.kind !== 'audit') throw new Error(reading.refusal.kind);
        const { changes, errors } = previewAudit(reading, each);
        expect({ changes, errors }).toEqual({ changes: [], errors: [] });
      }),
      { numRuns: 15 },
    );
  });

  test('is read and written without a worker, however large it is', async () => {
    const note = Array.from({ length: 600 }, (_, index) => `Observation ${index} of ours.`).join(
      ' ',
    );
    const all = allAnswered(blank(), 3);
    const large = answered(
      all,
      Object.fromEntries(itemIds.map((item) => [item, { choice: 3, note }])),
    );
    const bytes = await auditXlsx(report(large));
    const [sheet] = await sheetsOf(bytes);
    const column = auditWorkbookColumns.indexOf('observations');
    expect(
      sheet!.rows.filter((row) => String(row[column]).includes('Observation 599')),
    ).toHaveLength(67);
  });

  test('keeps every cell', async () => {
    const value: fc.Arbitrary<Cell> = fc.oneof(
      text.map((each) => plain(each) || null),
      fc.constantFrom('_x0041_', 'a\n b', '1', 'TRUE', '&amp;', ']]>'),
      fc.integer({ min: -1000, max: 1000 }),
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { minLength: 3, maxLength: 3 })), async (rows) => {
        const framed = [['a', 'b', 'c', 'd'], ...rows.map((row) => [...row, 'end'])];
        const [sheet] = await sheetsOf(await workbookOf('A & B', framed));
        expect(sheet).toMatchObject({ name: 'A & B', rows: framed });
      }),
      { numRuns: 40 },
    );
  });

  test('and so does the action plan', async () => {
    const aiAct = await texts.aiAct();
    const [sheet] = await sheetsOf(await actionPlanXlsx(report(example), aiAct));
    expect(sheet!.rows[0]).toEqual(appliedControlColumns);
    expect(sheet!.rows).toHaveLength(report(example).plan.actions.length + 1);
  });
});

describe('a workbook of somebody else', () => {
  test('keeps its sheets in their order, with their names', async () => {
    const sheets = await sheetsOf(
      await workbook({
        Summary: [`<row r="1">${word('A1', 'Hello')}</row>`],
        audit: ['<row r="1"/>'],
      }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'audit']);
    expect(sheets[0]!.rows).toEqual([['Hello']]);
  });

  test('gives the worked out value of a formula, and says that there was one', async () => {
    const [sheet, other] = await sheetsOf(
      await workbook({
        audit: [`<row r="1">${word('A1', 'x')}<c r="B1"><f>1+2</f><v>3</v></c></row>`],
        other: [`<row r="1">${word('A1', 'x')}</row>`],
      }),
    );
    expect(sheet!.rows).toEqual([['x', 3]]);
    expect([sheet!.facts.hasFormulas, other!.facts.hasFormulas]).toEqual([true, false]);
  });

  test('gives the first of merged cells, and says that they were', async () => {
    const [sheet] = await sheetsOf(
      await workbook({
        audit: [
          `<row r="1">${word('A1', 'x')}<c r="B1"/>${word('C1', 'y')}</row>`,
          '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
        ],
      }),
    );
    expect(sheet!.rows).toEqual([['x', null, 'y']]);
    expect(sheet!.facts.hasMergedCells).toBe(true);
  });

  test('gives dates as days', async () => {
    const styles = {
      path: 'xl/styles.xml',
      content: `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    };
    const withStyles = await zipOf([
      {
        path: 'xl/workbook.xml',
        content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="audit" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        path: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      },
      {
        path: 'xl/worksheets/sheet1.xml',
        content: `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"><v>37018</v></c></row></sheetData></worksheet>`,
      },
      styles,
    ]);
    const [sheet] = await sheetsOf(withStyles);
    expect(sheet!.rows).toEqual([['2001-05-07']]);
    expect(sheet!.facts.hasDates).toBe(true);
  });

  test.each([
    ['too-many-rows', `<row r="${sheetRowLimit + 1}">${word(`A${sheetRowLimit + 1}`, 'x')}</row>`],
    ['too-many-rows', '<row r="1"><c r="A1048576"><v>1</v></c></row>'],
    ['too-many-rows', '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>'],
    ['too-many-rows', '<row/>'.repeat(sheetRowLimit + 1)],
    ['too-many-columns', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
    ['too-many-columns', `<row r="1"><c a=">" r='xfd1'><v>1</v></c></row>`],
    ['too-many-columns', `<row r="1">${'<c><v>1</v></c>'.repeat(sheetColumnLimit + 1)}</row>`],
  ])('is refused where it reaches too far: %s', async (kind, data) => {
    expect(await refusal(await workbook({ audit: [data] }))).toBe(kind);
  });

  test('is refused where it unpacks to too much, before it does', async () => {
    const bomb = { path: 'xl/worksheets/sheet9.xml', content: ' '.repeat(unpackedLimit + 1) };
    const bytes = await workbook({ audit: [''] }, bomb);
    expect(bytes.length).toBeLessThan(unpackedLimit / 100);
    // The directory may say anything of the size.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(await refusal(bytes)).toBe('too-much-inside');
  });

  test('is refused where it is damaged', async () => {
    const bytes = await workbook({ audit: [`<row r="1">${word('A1', 'x')}</row>`] });
    expect(await refusal(bytes.slice(0, bytes.length - 30))).toBe('damaged');
    expect(await refusal(bytes.slice(0, 4))).toBe('damaged');
    expect(await refusal(await zipOf([{ path: 'a.txt', content: 'x' }]))).toBe('damaged');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.nat({ max: 255 }),
        async (place, value) => {
          const broken = bytes.slice();
          broken[place] = value;
          // Whatever comes of it, it comes as a value.
          expect(['sheets', 'refused']).toContain((await readWorkbook(broken)).kind);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is refused where it is locked, or of an old kind', async () => {
    const bytes = await workbook({ audit: [''] });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 0x0801, true);
    }
    expect(await refusal(bytes)).toBe('locked');

    const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = Array.from('EncryptedPackage').flatMap((sign) => [sign.charCodeAt(0), 0]);
    expect(compoundFile(Uint8Array.from([...old, 0, 0]))).toBe('old-workbook');
    expect(compoundFile(Uint8Array.from([...old, ...name]))).toBe('locked');
    expect(compoundFile(bytes)).toBeNull();
    expect(compoundFile(new Uint8Array())).toBeNull();
  });
});

test('what is put into an archive as it is comes out as it was', () => {
  const file = fc.record({ path: fc.string(), bytes: fc.uint8Array() });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 5 }), (files) => {
      const archive = filesOfZip(storedZip(files));
      if (archive.kind !== 'archive') throw new Error(archive.kind);
      expect(archive.files.map(({ bytes }) => [...bytes])).toEqual(
        files.map(({ bytes }) => [...bytes]),
      );
      expect(archive.files.map(({ path }) => path)).toEqual(
        files.map(({ path }) => new TextDecoder().decode(new TextEncoder().encode(path))),
      );
    }),
  );
});

test('sheets are found by their relations, wherever these point from', () => {
  expect(
    sheetPaths(
      '<x:sheets><x:sheet name="a" sheetId="1" r:id="r2"/><x:sheet r:id="r1" name="b"/></x:sheets>',
      '<Relationship Target="/xl/worksheets/one.xml" Id="r1"/><Relationship Id="r2" Target="worksheets/two.xml"/>',
    ),
  ).toEqual(['xl/worksheets/two.xml', 'xl/worksheets/one.xml']);
  expect(factsOfSheet('<row><c/><c/></row><row r="7"><c r="AB7"/></row>')).toMatchObject({
    rows: 7,
    columns: 28,
  });
});
