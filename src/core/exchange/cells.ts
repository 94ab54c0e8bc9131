/** What stands in one cell of a table, whatever file it came in. Days are ISO dates. */
export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet would run, with the wide forms that some turn into these; spaces and signs without a shape
 * before it are skipped.
 */
const formula = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const guardedFormula = /^'+[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula, as CISO Assistant does. */
export function guardedCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes off exactly what `guardedCell` put on. */
export function unguardedCell(text: string): string {
  return guardedFormula.test(text) ? text.slice(1) : text;
}

/** The text of a cell, without what protected it and without the spaces around it; empty for an empty one. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return plain(unguardedCell(String(cell)));
}

/**
 * A text as it survives a journey through any file: one kind of line end, no signs that XML refuses, no spaces
 * around it. Two texts that differ in nothing else are the same text.
 */
export function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(unwritable, '')
    .trim();
}

const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
