import { m } from './index.ts';

/** What a refusal can name: the limits that a file broke. */
export interface ImportLimits {
  readonly megabytes: number;
  readonly rows: number;
  readonly columns: number;
}

/** Why a file was not read. The kinds are those of `ImportRefusal`; one names a framework. */
export function importRefusalSentence(
  refusal: { readonly kind: keyof typeof m.exchange.refused; readonly name?: string },
  limits: ImportLimits,
): string {
  return m.exchange.refused[refusal.kind]({ ...limits, name: refusal.name ?? '' });
}

/** What one has to know about a file that was read all the same. The kinds are those of `FileNote`. */
export function fileNoteSentence(note: {
  readonly kind: keyof typeof m.exchange.notes;
  readonly sheet?: string;
}): string {
  return note.kind === 'other-sheets'
    ? m.exchange.notes[note.kind](note.sheet ?? '')
    : m.exchange.notes[note.kind];
}
