import { m } from '../../i18n/index.ts';
import type { Report } from '../../core/report.ts';
import { filledTables, tablesOf } from '../tables/tables.ts';
import type { TableTexts } from '../tables/types.ts';
import { sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { sheetNames, xmlText } from './text.ts';
import { zipOf, type ZipEntry } from './zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The report as a workbook (XLSX): a sheet for each table in which something stands. The same report always
 * gives the same bytes.
 */
export function xlsxOf(report: Report, texts: TableTexts): Promise<Uint8Array<ArrayBuffer>> {
  const tables = filledTables(tablesOf(report, texts));
  const names = sheetNames(tables.map(({ title }) => title));
  const words = { cut: m.tables.words.cut };
  const sheets = tables.map((table, index): ZipEntry => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    content: sheetXml(table, words),
  }));
  return zipOf([
    { path: '[Content_Types].xml', content: contentTypes(sheets) },
    { path: '_rels/.rels', content: relationships([['officeDocument', 'xl/workbook.xml']]) },
    { path: 'xl/workbook.xml', content: workbook(names) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map(({ path }) => ['worksheet', path.slice('xl/'.length)] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/styles.xml', content: stylesXml },
    ...sheets,
  ]);
}

function contentTypes(sheets: readonly ZipEntry[]): string {
  const parts = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...sheets.map(({ path }) => [path, 'worksheet'] as const),
  ] as const;
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(
      ([path, kind]) => `<Override PartName="/${path}" ContentType="${contentType}.${kind}+xml"/>`,
    ),
    '</Types>',
  ].join('');
}

/** Each gets the id `rId` with its place, counted from 1. */
function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const entries = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`;
}

/** The heads of the tables repeat on every printed page. */
function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = names.map((name, index) => {
    const sheet = xmlText(name.replaceAll("'", "''"));
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$1:$1</definedName>`;
  });
  return [
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
  ].join('');
}
