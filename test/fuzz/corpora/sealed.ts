import { replyFrom, replyWithPassphrase, sourcesIn } from '../../../src/state/reply-reading.ts';
import { replyRefusalSentence } from '../../../src/state/reply-refusal.ts';
import type { Corpus } from '../campaign.ts';
import { refusedAs } from '../laws.ts';
import { passphrase, spoiledReply } from '../make-reply.ts';
import { spare, today } from '../when.ts';
import { holdsTo } from './documents.ts';
import { linkFixtures } from './seeds.ts';

const { identity } = linkFixtures;
const desk = { identities: [identity], today, spare };

/** Sealed replies: what is in them spoiled before sealing, or the envelope after it; and pasted mails. */
export const sealed: Corpus = {
  name: 'sealed replies',
  percent: 10,
  make: spoiledReply,
  async open(input, dice) {
    const sources =
      typeof input === 'string' ? sourcesIn(input) : [{ kind: 'bytes' as const, bytes: input }];
    const [source] = sources;
    if (!source) return refusedAs('no-link', replyRefusalSentence({ kind: 'no-link' }, false));
    let outcome = await replyFrom(source, desk);
    if (outcome.kind === 'locked') {
      outcome = await replyWithPassphrase(outcome.sealed, passphrase, desk);
    }
    if (outcome.kind === 'locked') return 'wrong passphrase';
    if (outcome.kind === 'refused') {
      const { refusal } = outcome;
      const inner = 'refusal' in refusal ? `${refusal.kind}/${refusal.refusal.kind}` : refusal.kind;
      refusedAs(inner, replyRefusalSentence(refusal, true));
      return refusedAs(inner, replyRefusalSentence(refusal, false));
    }
    await holdsTo(outcome.reply, outcome.reply.head, dice);
    return 'accepted';
  },
};
