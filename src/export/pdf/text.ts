/** Whether the fonts of the PDF can draw a character. */
export type Covers = (codePoint: number) => boolean;

export interface CleanText {
  readonly text: string;
  /** How many characters, as a reader counts them, were replaced by a mark. */
  readonly replaced: number;
}

/** Signs that people type and the fonts lack, in the spelling of a keyboard: nothing is lost by it. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['→', '->'],
  ['←', '<-'],
  ['⇒', '=>'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['≈', '~'],
]);

const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/** Control signs, marks of direction, joiners, soft hyphens and variant selectors: none has a shape. */
const shapeless = /[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu;
const oddSpaces = /[\u1680\u2000-\u200a\u205f\u3000]/g;
const plainAscii = /^[\x20-\x7e\n]*$/;

/** What stands for a character that the fonts cannot draw. */
export function replacementMark(covers: Covers): string {
  return covers(0x25a1) ? '□' : '[?]';
}

/**
 * A text as the PDF can draw it. jsPDF would drop the rest of a line at the first character that its font
 * lacks, so each of these becomes a visible mark: one for what a reader sees as one character.
 */
export function cleanText(text: string, covers: Covers): CleanText {
  if (plainAscii.test(text)) return { text, replaced: 0 };
  const tidy = text
    .replace(lineEnds, '\n')
    .replace(/\t/g, '    ')
    .replace(oddSpaces, ' ')
    .normalize('NFC')
    .replace(/[→←⇒≤≥≠≈]/g, (sign) => spellings.get(sign) ?? sign);
  const isDrawable = (part: string) =>
    Array.from(part).every((sign) => sign === '\n' || covers(sign.codePointAt(0) ?? 0));

  const whole = tidy.replace(shapeless, keepLineEnds);
  if (isDrawable(whole)) return { text: whole, replaced: 0 };

  const mark = replacementMark(covers);
  let replaced = 0;
  const parts = Array.from(new Intl.Segmenter().segment(tidy), ({ segment }) => {
    const part = segment.replace(shapeless, keepLineEnds);
    if (isDrawable(part)) return part;
    replaced += 1;
    return mark;
  });
  return { text: parts.join(''), replaced };
}

function keepLineEnds(sign: string): string {
  return sign === '\n' ? sign : '';
}

export function countReplaced(texts: readonly string[], covers: Covers): number {
  return texts.reduce((count, text) => count + cleanText(text, covers).replaced, 0);
}

/**
 * A text for the document's title and bookmarks. jsPDF writes these as UTF-16 without protecting the byte
 * 0x0D, which a reader takes for a line end: "č" (U+010D) would arrive as "Ċ". So "č" goes in two parts.
 */
export function metadataText(text: string): string {
  const plain = text.replace(shapeless, ' ').trim();
  return Array.from(plain, (sign) => (isSafe(sign) ? sign : sign.normalize('NFD')))
    .map((sign) => (isSafe(sign) ? sign : '?'))
    .join('');
}

function isSafe(signs: string): boolean {
  return signs.split('').every((unit) => {
    const code = unit.charCodeAt(0);
    return (code & 0xff) !== 0x0d && code >> 8 !== 0x0d;
  });
}

/** Cuts a text into lines no wider than `width`: at spaces, else behind a slash or dash, else anywhere. */
export function wrap(
  text: string,
  width: number,
  widthOf: (character: string) => number,
): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, widthOf));
}

const softBreaks = new Set(['/', '\\', '-', '–', '_', '.', '?', '&', '=', ',', ';', ':']);

function wrapParagraph(
  paragraph: string,
  width: number,
  widthOf: (character: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let taken = 0;
  let afterSpace = 0;
  let afterSign = 0;
  for (let at = 0; at < paragraph.length; at += 1) {
    const character = paragraph.charAt(at);
    taken += widthOf(character);
    if (character === ' ') {
      if (taken <= width || paragraph.slice(start, at).trim() !== '') afterSpace = at + 1;
      continue;
    }
    if (taken > width && at > start) {
      const end = afterSpace > start ? afterSpace : afterSign > start ? afterSign : at;
      lines.push(paragraph.slice(start, end).trimEnd());
      start = end;
      taken = 0;
      for (let back = start; back <= at; back += 1) taken += widthOf(paragraph.charAt(back));
    }
    if (softBreaks.has(character)) afterSign = at + 1;
  }
  lines.push(paragraph.slice(start).trimEnd());
  return lines;
}
