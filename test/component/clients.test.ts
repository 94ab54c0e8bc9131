import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { shareGroups } from '../../src/core/share/field-groups.ts';
import { replyText, type ReplyHead } from '../../src/core/share/reply.ts';
import { newSnapshot } from '../unit/support/client-rounds.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { sealWith } from '../../src/share/seal.ts';
import { takeReply } from '../../src/state/inbox.svelte.ts';
import { consultantAddress } from '../../src/state/route.ts';
import { allAt, assessmentWith, openApp } from './support.ts';

const { clients: words, app: shell, home } = en;
const head: ReplyHead = {
  invitation: '',
  sentOn: '2026-11-20',
  groups: shareGroups.filter((group) => group !== 'notes'),
  message: 'Ready when you are',
};

function company(name: string, parts: Partial<Assessment> = {}): Assessment {
  const blank = assessmentWith({ '4.1': 1, '4.2': 'unknown' });
  return { ...blank, id: name, profile: { ...blank.profile, name }, ...parts };
}

/** The clients on the screen, some of them here already. */
async function openClients(all: readonly Assessment[] = [], at = '#/clients') {
  const opened = await openApp({ at });
  for (const assessment of all) await takeReply(opened.app, { head, assessment });
  if (at === '#/clients') {
    await screen.findByRole('heading', { level: 1, name: shell.nav.clients }, { timeout: 4000 });
    await opened.app.desk.open();
  }
  return opened;
}

const table = () => screen.getByRole('table', { name: words.list.label });
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('link').textContent);
const fileField = () => screen.getByLabelText(words.inbox.choose, { selector: 'input' });
const file = (content: string | Uint8Array, name = 'a.json') =>
  new File([typeof content === 'string' ? content : Uint8Array.from(content)], name);
const cards = () => screen.findAllByRole('article');
const show = (part: string) => screen.getByRole('button', { name: part, pressed: false });

describe('without clients', () => {
  test('the page teaches how one comes about, and leads to the invitation', async () => {
    await openClients();
    expect(await screen.findByText(words.empty.steps[0] ?? '')).toBeVisible();
    expect(screen.getByRole('link', { name: words.empty.button })).toHaveAttribute(
      'href',
      consultantAddress,
    );
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('opening replies', () => {
  test('shows what is in them before anything is stored; then takes and undoes', async () => {
    const { user, app } = await openClients();
    await user.upload(fileField(), [file(replyText(company('Acme'), head))]);
    const [card] = await cards();
    const preview = within(card as HTMLElement);
    expect(await preview.findByRole('heading', { name: 'Acme' })).toBeVisible();
    expect(preview.getByText(head.message)).toBeVisible();
    expect(
      preview.getByText(words.inbox.preview.leftOut(en.send.review.groups.notes)),
    ).toBeVisible();
    expect(app.assessments).toEqual([]);

    const { named, add } = words.inbox.preview;
    await user.click(preview.getByRole('button', { name: named(add, 'Acme') }));
    expect(await screen.findByText(words.inbox.taken('Acme'))).toBeVisible();
    expect(names()).toEqual(['Acme']);
    await user.click(screen.getByRole('button', { name: shell.undo }));
    await waitFor(() => expect(screen.queryByRole('table')).not.toBeInTheDocument());
    expect(app.desk.content.clients).toEqual([]);
  });

  test('says of each that is refused why, and takes the others together', async () => {
    const { user } = await openClients();
    await user.upload(fileField(), [
      file(replyText(company('Acme'), head), 'acme.json'),
      file('no reply at all', 'cat.png'),
      file(replyText(company('Beta'), head), 'beta.json'),
    ]);
    expect((await screen.findByRole('alert')).textContent).toBe(
      en.handoff.refused.plain['no-link'],
    );
    expect(
      screen.getByRole('heading', { name: words.inbox.refused.title('cat.png') }),
    ).toBeVisible();
    await user.click(await screen.findByRole('button', { name: words.inbox.takeAll(2) }));
    expect(await screen.findByText(words.inbox.takenMany(2))).toBeVisible();
    expect(names()).toEqual(['Acme', 'Beta']);
    await user.click(screen.getByRole('button', { name: words.inbox.dismiss }));
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  test('says what it would change of a client that is known', async () => {
    const { user } = await openClients([company('Acme')]);
    const answers = assessmentWith({
      '4.1': { choice: 4, updatedAt: '2026-11-21T08:00:00Z' },
    }).answers;
    await user.click(screen.getByLabelText(words.inbox.pasteLabel));
    await user.paste(replyText(company('Acme', { answers }), head));
    await user.click(screen.getByRole('button', { name: words.inbox.paste }));
    expect(await screen.findByText(words.inbox.preview.changes(1))).toBeVisible();
    expect(screen.getByText(words.inbox.preview.known)).toBeVisible();
    expect(screen.getByText(itemName('4.1', texts.titles))).toBeInTheDocument();
  });

  test('asks for a passphrase, and for another where it is wrong', async () => {
    const { user } = await openClients();
    const text = new TextEncoder().encode(replyText(company('Acme'), head));
    await user.upload(fileField(), [file(await sealWith('four words', text), 'acme.age')]);
    const field = await screen.findByLabelText(words.inbox.locked.label);
    await user.type(field, 'other words{Enter}');
    expect(await screen.findByText(words.inbox.locked.wrong, {}, { timeout: 9000 })).toBeVisible();
    await user.clear(field);
    await user.type(field, 'four words{Enter}');
    expect(await screen.findByRole('heading', { name: 'Acme' }, { timeout: 9000 })).toBeVisible();
  }, 30_000);
});

describe('the list', () => {
  test('shows where each client stands, in words and figures', async () => {
    await openClients([company('Acme')]);
    const row = within(within(table()).getByRole('rowheader').closest('tr') as HTMLElement);
    for (const text of [
      words.list.answered(2, itemIds.length),
      en.words.rungs.starting,
      '20 Nov 2026',
      words.list.noDeadline,
    ]) {
      expect(row.getByText(text)).toBeVisible();
    }
    expect(row.getByRole('link', { name: words.list.brief })).toHaveAttribute(
      'href',
      '#/check/Acme/brief',
    );
  });

  test('is searched, narrowed and sorted', async () => {
    const { user } = await openClients([
      company('Beta'),
      { ...allAt(3), id: 'Acme', profile: company('Acme').profile },
      company('Gamma'),
    ]);
    const search = screen.getByLabelText(words.tools.search);
    await user.type(search, 'am');
    expect(names()).toEqual(['Gamma']);
    await user.clear(search);
    await user.type(search, 'nobody');
    expect(screen.getByText(words.tools.none)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.tools.clear }));

    const { columns } = words.list;
    await user.click(within(table()).getByRole('button', { name: columns.readiness }));
    expect(names()).toEqual(['Beta', 'Gamma', 'Acme']);
    await user.click(within(table()).getByRole('button', { name: columns.readiness }));
    expect(names()).toEqual(['Acme', 'Beta', 'Gamma']);
    expect(within(table()).getByRole('columnheader', { name: columns.readiness })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await user.selectOptions(screen.getByLabelText(words.tools.verdict), en.words.rungs.starting);
    expect(names()).toEqual(['Beta', 'Gamma']);
  });

  test('takes tags and a note, and finds clients by them', async () => {
    const { user, app } = await openClients([company('Acme'), company('Beta')]);
    await user.click(screen.getByRole('button', { name: words.list.editOf('Acme') }));
    const details = within(screen.getByRole('region', { name: words.list.editOf('Acme') }));
    await user.type(details.getByLabelText(words.list.addTag), 'bank{Enter}');
    await user.type(details.getByLabelText(words.list.note), 'Call in May');
    expect(app.desk.clientOf('Acme')).toMatchObject({ tags: ['bank'], note: 'Call in May' });

    await user.selectOptions(screen.getByLabelText(words.tools.tag), 'bank');
    expect(names()).toEqual(['Acme']);
    await user.click(details.getByRole('button', { name: words.list.removeTag('bank') }));
    expect(app.desk.clientOf('Acme')?.tags).toEqual([]);
  });

  test('lets a client go, and brings it back with its note', async () => {
    const { user, app } = await openClients([company('Acme'), company('Beta')]);
    await user.click(screen.getByRole('button', { name: words.list.editOf('Acme') }));
    await user.click(screen.getByRole('button', { name: words.list.removeNamed('Acme') }));
    expect(names()).toEqual(['Beta']);
    await user.click(screen.getByRole('button', { name: shell.undo }));
    await waitFor(() => expect(names()).toEqual(['Beta', 'Acme'].sort()));
    expect(app.desk.clientOf('Acme')).not.toBeNull();
  });

  test('of many draws fifty, and more when asked', async () => {
    const many = Array.from({ length: 120 }, (_, index) => company(`Client ${index + 100}`));
    const { user } = await openClients(many);
    expect(names()).toHaveLength(50);
    expect(screen.getByText(words.tools.found(120, 120))).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.tools.more(50) }));
    expect(names()).toHaveLength(100);
    await user.type(screen.getByLabelText(words.tools.search), '219');
    expect(names()).toEqual(['Client 219']);
  }, 30_000);
});

describe('across all clients', () => {
  test('the heat map is a table that says every figure', async () => {
    const { user } = await openClients([{ ...allAt(3), id: 'Acme' }, company('Beta')]);
    await user.click(show(words.parts.heat));
    const heat = within(screen.getByRole('table', { name: words.heat.title }));
    expect(heat.getAllByRole('columnheader')).toHaveLength(17);
    const rows = heat.getAllByRole('rowheader').map(({ textContent }) => textContent.trim());
    expect(rows).toEqual([words.heat.mean(2), 'Acme', 'Beta']);
    const acme = heat.getAllByRole('row')[2] as HTMLElement;
    expect(within(acme).getAllByRole('cell')[0]?.textContent).toMatch(/\d+ %/);
  });

  test('what most of them miss stands first', async () => {
    const { user } = await openClients([
      company('Acme'),
      { ...company('Beta'), answers: assessmentWith({ '4.2': 1 }).answers },
    ]);
    await user.click(show(words.parts.missed));
    const missed = within(screen.getByRole('table', { name: words.missed.title }));
    const [first, second] = missed.getAllByRole('rowheader');
    expect(first?.textContent).toBe(itemName('4.2', texts.titles));
    expect(second?.textContent).toBe(itemName('4.1', texts.titles));
    expect(missed.getByText(words.missed.of(2, 2))).toBeVisible();
  });

  test('two clients, or two rounds of one, stand side by side', async () => {
    const acme = { ...allAt(3), id: 'Acme', profile: company('Acme').profile };
    const rounds = { ...acme, snapshots: [newSnapshot('spring', company('Acme'))] };
    const { user } = await openClients([rounds, company('Beta')]);
    await user.click(show(words.parts.compare));
    expect(screen.getByText(words.compare.waiting)).toBeVisible();
    const side = (name: string) => within(screen.getByRole('group', { name }));
    await user.selectOptions(side(words.compare.one).getByLabelText(words.compare.client), 'Acme');
    await user.selectOptions(
      side(words.compare.other).getByLabelText(words.compare.client),
      'Beta',
    );
    const areas = within(await screen.findByRole('table', { name: words.compare.areas }));
    expect(areas.getAllByRole('rowheader')).toHaveLength(16);
    expect(areas.getByRole('columnheader', { name: 'Beta' })).toBeVisible();

    await user.selectOptions(
      side(words.compare.other).getByLabelText(words.compare.client),
      'Acme',
    );
    expect(screen.getByText(words.compare.same)).toBeVisible();
    await user.selectOptions(
      await side(words.compare.other).findByLabelText(words.compare.round),
      'spring',
    );
    expect(screen.getAllByRole('columnheader', { name: 'Acme, spring' })).toHaveLength(2);
  });
});

describe('on the first screen', () => {
  test('a client is marked apart from an assessment of one’s own', async () => {
    const { app } = await openClients([company('Acme')], '#/');
    await app.add(company('Own'));
    const entry = (name: string) =>
      within(screen.getByRole('link', { name }).closest('li') as HTMLElement);
    expect(await entry('Acme').findByText(home.list.client)).toBeVisible();
    expect(entry('Own').queryByText(home.list.client)).not.toBeInTheDocument();
  });
});
