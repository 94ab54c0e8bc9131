import { afterAll, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { m } from '../../src/i18n/index.ts';
import { registerWords } from '../../src/i18n/register-words.ts';
import { App } from '../../src/state/app.svelte.ts';
import { AuditImport } from '../../src/state/audit-import.svelte.ts';
import { FileOpening } from '../../src/state/file-opening.svelte.ts';
import { Inbox } from '../../src/state/inbox.svelte.ts';
import { LinkOpening } from '../../src/state/link-opening.svelte.ts';
import type { OpenAssessment } from '../../src/state/open-assessment.svelte.ts';
import { RegisterImport } from '../../src/state/register-import.svelte.ts';
import { memoryDesk } from '../../src/storage/desk.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import { runCorpus, runs, say, type Corpus, type Input } from '../fuzz/campaign.ts';
import { documents } from '../fuzz/corpora/documents.ts';
import { links } from '../fuzz/corpora/links.ts';
import { sealed } from '../fuzz/corpora/sealed.ts';
import { held, linkFixtures } from '../fuzz/corpora/seeds.ts';
import { audits, registers } from '../fuzz/corpora/tables.ts';
import { workbooks } from '../fuzz/corpora/workbooks.ts';
import { bytesOf } from '../fuzz/mutate-bytes.ts';
import { keyPairOf } from '../../src/share/seal.ts';

/**
 * What comes from outside goes through the state as from a screen, beside something that is stored: until somebody
 * says so, nothing of it is kept, whatever it is.
 */
async function appHolding(assessment: Assessment) {
  const repository = memoryRepository();
  await repository.save(assessment);
  let ids = 0;
  const app = new App({
    now: () => '2026-11-21T12:00:00.000Z',
    today: () => '2026-11-21',
    newId: () => `new-${(ids += 1)}`,
    openStorage: () => Promise.resolve({ repository, failure: null, onClosed: () => undefined }),
    openDesk: () => Promise.resolve(memoryDesk()),
    channel: () => ({ send: () => undefined, listen: () => undefined }),
  });
  await app.start();
  const pair = await keyPairOf(linkFixtures.identity);
  if (!pair) throw new Error('The fixture holds no key.');
  await app.desk.open();
  await app.desk.keepKey({
    ...{ ...pair, id: 'key', createdAt: '2026-11-01T08:00:00Z' },
    ...{ backedUpAt: '', replacedAt: '' },
  });
  await app.navigate(`#/check/${assessment.id}/results`);
  const { check } = app;
  if (!check) throw new Error('The assessment was not opened.');
  const dump = async () => {
    await check.settled();
    const { clients, received, invitations } = app.desk.content;
    const stored = await app.read(assessment.id);
    return JSON.stringify([app.assessments, stored, clients, received, invitations]);
  };
  return { app, check, dump };
}

const { app, check, dump } = await appHolding(held);
const before = await dump();
const words = registerWords(m);

type Opener = (input: Input, app: App, check: OpenAssessment) => Promise<string>;

/** The same inputs, a twentieth of them, opened as a screen does it. */
function through(name: string, corpus: Corpus, opener: Opener): Corpus {
  return {
    ...{ name, percent: corpus.percent / 12 },
    make: corpus.make,
    async open(input) {
      const end = await opener(input, app, check);
      if ((await dump()) !== before) throw new Error('Something was stored that nobody asked for.');
      return end;
    },
  };
}

const asFile = (input: Input, type = '') => new File([input], 'a.file', { type });

const ends: readonly Corpus[] = [
  through('a file on the first screen', documents, async (input) => {
    const opening = new FileOpening(app);
    await opening.open(asFile(input));
    const { kind } = opening.state;
    if (kind !== 'refused' && kind !== 'preview') throw new Error(`Opening ended as ${kind}.`);
    opening.dismiss();
    return kind === 'preview' ? 'accepted' : 'refused';
  }),
  through('a link in the address', links, async (input) => {
    const opening = new LinkOpening(app);
    const address = String(input);
    await opening.readAddress(address.startsWith('#/open/') ? address : `#/open/${address}`);
    return endOf(opening);
  }),
  through('files to open', sealed, async (input) => {
    const opening = new LinkOpening(app);
    await opening.readFiles([asFile(input)]);
    return endOf(opening);
  }),
  through('replies in the inbox', sealed, async (input) => {
    const inbox = new Inbox(app);
    await inbox.openReplies([input]);
    const kinds = inbox.entries.map(({ state }) => state.kind);
    if (kinds.length === 0 || kinds.includes('reading'))
      throw new Error(`It ended as ${kinds[0]}.`);
    return kinds.includes('preview') ? 'accepted' : (kinds[0] ?? '');
  }),
  through('a table for the register', registers, async (input) => {
    const reading = new RegisterImport(check, app.environment, words);
    await reading.readFile(asFile(input));
    reading.setDuplicates('update');
    const { kind } = reading.state;
    if (kind === 'reading') throw new Error('It is still being read.');
    return kind === 'preview' ? 'accepted' : 'refused';
  }),
  ...[audits, workbooks].map((corpus) =>
    through(`an audit from ${corpus.name}`, corpus, async (input) => {
      const reading = new AuditImport(check);
      await reading.readFile(asFile(typeof input === 'string' ? bytesOf(input) : input));
      const { kind } = reading.state;
      if (kind === 'reading') throw new Error('It is still being read.');
      return kind === 'preview' ? 'accepted' : 'refused';
    }),
  ),
];

function endOf(opening: LinkOpening): string {
  const [thing] = opening.things;
  const kind = thing?.content.kind ?? 'nothing to open';
  if (kind === 'reading') throw new Error('It is still being read.');
  if (thing?.content.kind === 'refused' && thing.content.refusal.kind === 'not-loaded') {
    throw new Error('It was thrown at, and took it for code that could not be loaded.');
  }
  return kind === 'result' || kind === 'invitation' ? 'accepted' : kind;
}

let tried = 0;

test.for(ends)('$name leaves what is stored as it is', { timeout: 600_000 }, async (corpus) => {
  const result = await runCorpus(corpus, runs);
  tried += result.tried;
  say(result.line);
});

test('and what is taken is kept, beside what was there', async () => {
  const opening = new FileOpening(app);
  await opening.open(
    asFile(
      JSON.stringify({
        format: 'plumbline-assessment',
        version: 3,
        assessment: { ...held, id: 'other' },
      }),
    ),
  );
  expect(await opening.take()).toBe('other');
  expect(app.assessments.map(({ id }) => id)).toContain('other');
  expect(await app.read(held.id)).toEqual(held);
});

afterAll(() => say(`through the state: ${tried} tried, nothing stored unasked`));
