import type { Cell } from '../../core/exchange/cells.ts';
import { addressOf } from '../xlsx/sheet.ts';
import { cellText, xmlText } from '../xlsx/text.ts';
import { zipOf } from '../xlsx/zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What stands at the end of a text that is longer than a cell. */
const more = '…';

/**
 * One plain sheet as a workbook (XLSX), nothing but values, as programs exchange it. The same rows always give
 * the same bytes.
 */
export function workbookOf(
  name: string,
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  return zipOf([
    {
      path: '[Content_Types].xml',
      content: [
        `${head}<Types xmlns="${packages}/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>`,
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/>`,
        '</Types>',
      ].join(''),
    },
    { path: '_rels/.rels', content: relation('officeDocument', 'xl/workbook.xml') },
    {
      path: 'xl/workbook.xml',
      content: [
        `${head}<workbook xmlns="${main}" xmlns:r="${relations}">`,
        `<sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ].join(''),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relation('worksheet', 'worksheets/sheet1.xml'),
    },
    { path: 'xl/worksheets/sheet1.xml', content: sheetOf(rows) },
  ]);
}

function relation(kind: string, target: string): string {
  return [
    `${head}<Relationships xmlns="${packages}/relationships">`,
    `<Relationship Id="rId1" Type="${relations}/${kind}" Target="${target}"/></Relationships>`,
  ].join('');
}

function sheetOf(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row, place) => {
    const cells = row.map((cell, index) => cellXml(addressOf(index, place), cell));
    return `<row r="${place + 1}">${cells.join('')}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(address: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = `<t xml:space="preserve">${cellText(cell, more)}</t>`;
  return `<c r="${address}" t="inlineStr"><is>${text}</is></c>`;
}
