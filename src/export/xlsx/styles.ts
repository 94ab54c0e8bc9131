/** The formats of cells, by their place in the list of `stylesXml`. */
export const styles = { plain: 0, head: 1, text: 2, literal: 3, share: 4, date: 5 } as const;

const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

/**
 * Numbers of formats that every spreadsheet knows: 0 as it comes, 9 whole percents, 14 a day as the reader's
 * country writes it.
 */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2">',
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '</fonts>',
  '<fills count="3">',
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EFEE"/></patternFill></fill>',
  '</fills>',
  '<borders count="2">',
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF1F5F5B"/></bottom><diagonal/></border>',
  '</borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6">',
  format(0, 'applyAlignment="1"', top),
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">',
  `${wrapped}</xf>`,
  format(0, 'applyAlignment="1"', wrapped),
  format(0, 'quotePrefix="1" applyAlignment="1"', wrapped),
  format(9, 'applyNumberFormat="1" applyAlignment="1"', top),
  format(14, 'applyNumberFormat="1" applyAlignment="1"', top),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

function format(number: number, applies: string, alignment: string): string {
  return `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0" ${applies}>${alignment}</xf>`;
}
