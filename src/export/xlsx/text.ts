import { plainText } from '../docx/plain-text.ts';

/** Characters of one cell at most; Excel calls a file with a longer one damaged. */
export const cellLimit = 32_767;
/** Characters of the name of a sheet at most. */
export const sheetNameLimit = 31;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or an attribute of any XML. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/**
 * Text of a cell. Spreadsheets read `_x0041_` as "A", so where somebody wrote just that, its first sign is
 * written in the same way. What is longer than a cell ends with `more`.
 */
export function cellText(text: string, more: string): string {
  const isWhole = text.length <= cellLimit;
  const whole = isWhole ? text : `${text.slice(0, cellLimit - more.length)}${more}`;
  return xmlText(whole.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** Names of sheets from titles: short, without what Excel refuses, and no two the same. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title
      .replace(/[[\]\\/:*?]/g, ' ')
      .slice(0, sheetNameLimit)
      .replace(/^[' ]+|[' ]+$/g, '');
    let name = plain || '1';
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      name = `${plain.slice(0, sheetNameLimit - 1 - String(count).length)} ${count}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
