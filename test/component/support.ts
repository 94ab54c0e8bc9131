import { render, screen, within } from '@testing-library/svelte';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import AppView from '../../src/App.svelte';
import { itemIds, type ItemId } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import {
  emptyAnswer,
  newAssessment,
  type Answer,
  type Assessment,
} from '../../src/core/assessment.ts';
import { App } from '../../src/state/app.svelte.ts';
import type { Environment } from '../../src/state/environment.ts';
import { memoryDesk } from '../../src/storage/desk.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import type { Repository, StorageFailure } from '../../src/storage/repository.ts';

/** The whole app over a repository in memory, as a person would find it at an address. */
export interface OpenedApp {
  readonly user: UserEvent;
  readonly app: App;
  readonly repository: Repository;
  /** What storage holds under this id now. */
  readonly stored: (id?: string) => Promise<Assessment>;
  /** Everything that storage holds, as text, to see that nothing changed. */
  readonly dump: () => Promise<string>;
}

interface Beginning {
  readonly at?: string;
  readonly holding?: readonly Assessment[];
  readonly repository?: Repository;
  readonly refusing?: StorageFailure;
}

export async function openApp(beginning: Beginning = {}): Promise<OpenedApp> {
  const { at = '#/', holding = [], repository = memoryRepository(), refusing = null } = beginning;
  for (const assessment of holding) await repository.save(assessment);
  await beAt(at);
  const app = new App(environmentOver(repository, refusing), at);
  const user = userEvent.setup();
  render(AppView, { app });
  await app.start();

  const stored = async (id = 'one'): Promise<Assessment> => {
    await app.check?.settled();
    const found = await repository.load(id);
    if (found.kind === 'failed' || !found.value) throw new Error(`${id} is not stored`);
    return found.value;
  };
  const dump = async (): Promise<string> => {
    const list = await repository.list();
    if (list.kind === 'failed') throw new Error(list.failure);
    const all = await Promise.all(list.value.map(async ({ id }) => repository.load(id)));
    return JSON.stringify([list.value, all]);
  };
  return { user, app, repository, stored, dump };
}

/** The address changes before the app is there, as with a link from outside: nobody hears of it. */
async function beAt(address: string): Promise<void> {
  if (location.hash === address) return;
  const heard = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = address;
  await heard;
}

function environmentOver(repository: Repository, failure: StorageFailure | null): Environment {
  let moments = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 21, 12, 0, (moments += 1))).toISOString(),
    today: () => '2026-11-21',
    newId: () => `new-${(ids += 1)}`,
    openStorage: () => Promise.resolve({ repository, failure, onClosed: () => undefined }),
    openDesk: () => Promise.resolve(memoryDesk()),
    channel: () => ({ send: () => undefined, listen: () => undefined }),
  };
}

/** An assessment with these answers, given as levels or in full. */
export function assessmentWith(
  answers: Partial<Record<ItemId, Answer['choice'] | Partial<Answer>>> = {},
  parts: Partial<Assessment> = {},
): Assessment {
  const full = Object.entries(answers).map(([item, given]) => {
    const change = typeof given === 'object' && given !== null ? given : { choice: given };
    return [item, { ...emptyAnswer, updatedAt: '2026-11-20T08:00:00Z', ...change }];
  });
  return {
    ...newAssessment('one', 'Acme', '2026-11-20T08:00:00Z'),
    answers: Object.fromEntries(full) as Assessment['answers'],
    ...parts,
  };
}

/** Every item at one level. */
export function allAt(level: Answer['choice']): Assessment {
  return assessmentWith(Object.fromEntries(itemIds.map((id) => [id, level])));
}

/** The card of one item, once it is on the screen. */
export async function cardOf(item: ItemId): Promise<HTMLElement> {
  return screen.findByRole('article', { name: `${item} ${texts.titles.items[item]}` });
}

export async function insideCardOf(item: ItemId) {
  return within(await cardOf(item));
}
