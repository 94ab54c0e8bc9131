import type { Refusal, Repair } from '../core/file/read.ts';
import { m } from './index.ts';

/** What happened to a file that was not taken, that nothing is lost, and what to do next. */
export function refusalSentence(refusal: Refusal | { readonly kind: 'unreadable' }): string {
  const text = m.files.refused;
  switch (refusal.kind) {
    case 'too-large':
      return text['too-large'](refusal.limit);
    case 'too-deep':
      return text['too-deep'](refusal.limit);
    case 'newer-version':
      return text['newer-version'](refusal.version);
    case 'damaged':
      return text.damaged(refusal.path);
    case 'clause-excluded':
      return text['clause-excluded'](refusal.items.join(', '));
    case 'not-json':
    case 'not-plumbline':
    case 'unreadable':
      return text[refusal.kind];
  }
}

/** What is put right in a file, naming what and where. */
export function repairSentence(repair: Repair): string {
  const text = m.files.repaired;
  const path = shortened(repair.path);
  switch (repair.kind) {
    case 'text-cut':
    case 'list-cut':
      return text[repair.kind](path, repair.limit);
    case 'unknown-item':
    case 'unknown-document':
    case 'unknown-field':
    case 'invalid-value':
      return text[repair.kind](path);
  }
}

/** A path can hold a key of any length from a hostile file; its beginning says enough. */
function shortened(path: string): string {
  const limit = 80;
  return path.length > limit ? `${path.slice(0, limit)}…` : path;
}
