import { readAssessmentFile } from '../../../src/core/file/read.ts';
import type { Repair } from '../../../src/core/file/restore.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import type { ReplyHead } from '../../../src/core/share/reply.ts';
import { refusalSentence } from '../../../src/i18n/file-sentences.ts';
import type { Corpus } from '../campaign.ts';
import type { Dice } from '../dice.ts';
import { spoiledDocument } from '../make-document.ts';
import { spare } from '../when.ts';
import { hasDocuments, hasExports, hasFigures, hasReport, isSound, refusedAs } from '../laws.ts';
import { held } from './seeds.ts';

/** Assessment files: the JSON tree changed, the text of it spoiled, or both. */
export const documents: Corpus = {
  name: 'documents',
  percent: 34,
  make: spoiledDocument,
  async open(input, dice) {
    const read = readAssessmentFile(String(input), spare);
    if (read.kind === 'refused') {
      return refusedAs(read.refusal.kind, refusalSentence(read.refusal));
    }
    await holdsTo(read, null, dice);
    return 'accepted';
  },
};

/** All laws of what is taken: the quick ones always, and the more it takes the more seldom. */
export async function holdsTo(
  read: { readonly assessment: Assessment; readonly repairs: readonly Repair[] },
  head: ReplyHead | null,
  dice: Dice,
): Promise<void> {
  const { assessment, repairs } = read;
  isSound(assessment, repairs);
  const depth = dice.below(1000);
  if (depth < 25) hasFigures(assessment, held, head);
  if (depth < 6) {
    const report = hasReport(assessment);
    if (depth < 1) {
      await hasExports(report);
      await hasDocuments(report, dice);
    }
  }
}
