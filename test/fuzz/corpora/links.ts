import { openLink } from '../../../src/share/links.ts';
import { openingRefusalSentence } from '../../../src/i18n/link-sentences.ts';
import { answeredWith } from './taken.ts';
import type { Corpus } from '../campaign.ts';
import { refusedAs } from '../laws.ts';
import { spoiledLink } from '../make-link.ts';
import { spare, today } from '../when.ts';
import { holdsTo } from './documents.ts';

/** Links: letters changed on the way, bytes changed behind a check that holds, and what is packed in them. */
export const links: Corpus = {
  name: 'links',
  percent: 22,
  make: spoiledLink,
  async open(input, dice) {
    const opened = await openLink(String(input), today, spare);
    switch (opened.kind) {
      case 'refused':
        return refusedAs(opened.refusal.kind, openingRefusalSentence(opened.refusal));
      case 'levels':
        await holdsTo({ assessment: answeredWith(opened.answers), repairs: [] }, null, dice);
        return 'accepted';
      case 'answers':
        await holdsTo(opened, opened.head, dice);
        return 'accepted';
      case 'sealed':
      case 'invitation':
      case 'expired':
        return 'accepted';
    }
  },
};
