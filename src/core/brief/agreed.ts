import { textLimit } from '../assessment.ts';

/** What becomes of a note; `full`: it has no room for one more line, so it stays as it is. */
export type AgreedNote =
  { readonly kind: 'noted'; readonly note: string } | { readonly kind: 'full' };

/**
 * The note with the line that says what was agreed. The line of an earlier correction in the same call gives way
 * to it, so that a slip of the hand leaves no trace; without a new line it only goes. Everything else that was
 * written stays as it is.
 */
export function agreedNote(
  note: string,
  line: { readonly before: string | null; readonly now: string | null },
): AgreedNote {
  const kept = line.before === null ? note : withoutLine(note, line.before);
  if (line.now === null) return { kind: 'noted', note: kept };
  const longer = kept === '' || kept.endsWith('\n') ? kept + line.now : `${kept}\n${line.now}`;
  return longer.length > textLimit ? { kind: 'full' } : { kind: 'noted', note: longer };
}

/** Whether a note has this very line. */
export function hasLine(note: string, line: string): boolean {
  return note.split('\n').includes(line);
}

function withoutLine(note: string, line: string): string {
  const lines = note.split('\n');
  const at = lines.lastIndexOf(line);
  return at < 0 ? note : lines.toSpliced(at, 1).join('\n');
}
