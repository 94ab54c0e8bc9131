import { refusalSentence } from '../i18n/file-sentences.ts';
import { m } from '../i18n/index.ts';
import type { ReplyRefusal } from './reply-reading.ts';

/** What happened to something that was handed in, that nothing is lost, and what to do next. */
export function replyRefusalSentence(refusal: ReplyRefusal, isFile: boolean): string {
  const text = m.handoff.refused;
  switch (refusal.kind) {
    case 'file':
      return refusalSentence(refusal.refusal);
    case 'link': {
      const { refusal: inner } = refusal;
      if (inner.kind === 'too-long') return text['too-long'](inner.limit);
      if (inner.kind === 'other-edition') return text['other-edition'](inner.edition);
      return text.plain[inner.kind];
    }
    case 'too-large':
      return text['too-large'](refusal.limit);
    case 'levels':
    case 'invitation':
    case 'no-link':
      return isFile ? text.plain[refusal.kind] : m.clients.inbox.refused[refusal.kind];
    case 'unreadable':
    case 'no-key':
    case 'other-key':
    case 'sealed-damaged':
    case 'key-backup':
    case 'not-loaded':
      return text.plain[refusal.kind];
  }
}
