import type { BackupRefusal, EntryRefusal } from '../core/backup/read.ts';
import { m } from './index.ts';

/** Why a backup is not opened: every kind that restoring knows (state/restoring). */
type RestoreRefusal =
  BackupRefusal | { readonly kind: keyof typeof m.privacy.restore.refused.plain };

/** What happened to a backup that was not opened, that nothing was changed, and what to do next. */
export function restoreRefusalSentence(refusal: RestoreRefusal): string {
  const text = m.privacy.restore.refused;
  switch (refusal.kind) {
    case 'too-large':
    case 'too-deep':
    case 'too-many':
      return text[refusal.kind](refusal.limit);
    case 'newer-version':
      return text['newer-version'](refusal.version);
    case 'damaged':
      return text.damaged(refusal.path);
    case 'not-json':
    case 'not-a-backup':
    case 'an-assessment':
    case 'unreadable':
    case 'sealed-to-a-key':
    case 'seal-damaged':
    case 'not-loaded':
      return text.plain[refusal.kind];
  }
}

/** Why one assessment of a backup is left out. */
export function leftOutSentence(refusal: EntryRefusal): string {
  const text = m.privacy.restore;
  switch (refusal.kind) {
    case 'twice':
      return text.twice;
    case 'newer-version':
    case 'clause-excluded':
      return text.why[refusal.kind];
    case 'too-large':
    case 'too-deep':
    case 'not-json':
    case 'not-plumbline':
    case 'damaged':
      return text.why.damaged;
  }
}

/** What one rule of the content security policy means; a rule that we did not write is pointed out. */
export function policySentence(rule: string): string {
  const text = m.privacy.sent;
  if (rule.startsWith('trusted-types ')) return text.trustedTypes;
  return text.rules[rule] ?? text.unknownRule;
}

/** What could not be erased, as erasing tells it (storage/erase, state/your-data). */
type Remainder =
  | { readonly kind: 'database-held' | 'database-refused'; readonly name: string }
  | { readonly kind: 'keys-refused'; readonly count: number }
  | { readonly kind: 'offline-copy' };

/** What is left after erasing, why, and what to do about it. */
export function remainderSentence(remainder: Remainder): string {
  const text = m.privacy.erase.remains;
  switch (remainder.kind) {
    case 'database-held':
    case 'database-refused':
      return text[remainder.kind](remainder.name);
    case 'keys-refused':
      return text['keys-refused'](remainder.count);
    case 'offline-copy':
      return text['offline-copy'];
  }
}

/** A name that may come from anywhere, short enough to stand in a sentence. */
export function shortName(name: string): string {
  const limit = 80;
  return name.length > limit ? `${name.slice(0, limit)}…` : name || m.app.unnamed;
}
