import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { runCorpus, say, seed } from '../fuzz/campaign.ts';
import { documents } from '../fuzz/corpora/documents.ts';
import { invitations } from '../fuzz/corpora/invitations.ts';
import { keyFiles } from '../fuzz/corpora/key-files.ts';
import { links } from '../fuzz/corpora/links.ts';
import { pictures } from '../fuzz/corpora/pictures.ts';
import { sealed } from '../fuzz/corpora/sealed.ts';
import { audits, registers } from '../fuzz/corpora/tables.ts';
import { workbooks } from '../fuzz/corpora/workbooks.ts';

/** Far above what reading takes, and far below what a bomb would. */
const memoryLimit = 2_000_000_000;

let tried = 0;

test.for([documents, links, sealed, invitations, keyFiles, registers, audits, workbooks, pictures])(
  'whatever comes as $name ends as a value',
  { timeout: 600_000 },
  async (corpus) => {
    const result = await runCorpus(corpus);
    tried += result.tried;
    say(result.line);
  },
);

afterAll(() => {
  const peak = process.resourceUsage().maxRSS * 1024;
  say(`in all: ${tried} tried with seed ${seed}, memory at most ${Math.round(peak / 1e6)} MB`);
  expect(peak).toBeLessThan(memoryLimit);
});
