import { tagged, untagged, type Client } from '../core/portfolio/client.ts';
import { digestOf, orphanedClients, outdatedClients } from '../core/portfolio/digest.ts';
import {
  clientRows,
  everyClient,
  filteredRows,
  sortedRows,
  tagsOf,
  type ClientFilter,
  type ClientOrder,
  type ClientRow,
} from '../core/portfolio/rows.ts';
import { resultsOf } from '../core/results.ts';
import type { App } from './app.svelte.ts';
import { Inbox } from './inbox.svelte.ts';

/** Clients that are drawn at first, and with every "show more". */
export const clientPageSize = 50;

export const portfolioParts = ['list', 'heat', 'missed', 'compare'] as const;
export type PortfolioPart = (typeof portfolioParts)[number];

/** Digests that are worked out before they are stored together. */
const batchSize = 20;

/** The clients of a consultant and how they are looked at: kept while the app is open. */
export class Portfolio {
  readonly inbox: Inbox;
  readonly #app: App;
  part: PortfolioPart = $state('list');
  #filter: ClientFilter = $state.raw(everyClient);
  #order: ClientOrder = $state.raw({ by: 'last-reply', isReversed: false });
  #shown = $state(clientPageSize);
  constructor(app: App) {
    this.#app = app;
    this.inbox = new Inbox(app);
  }

  get all(): readonly ClientRow[] {
    return clientRows(this.#app.assessments, this.#app.desk.content.clients);
  }

  /** Those that pass the filter, in order. */
  get found(): readonly ClientRow[] {
    return sortedRows(filteredRows(this.all, this.#filter, this.#app.today), this.#order);
  }

  get tags(): readonly string[] {
    return tagsOf(this.all);
  }

  get filter(): ClientFilter {
    return this.#filter;
  }

  get order(): ClientOrder {
    return this.#order;
  }

  get shown(): number {
    return this.#shown;
  }

  narrow(change: Partial<ClientFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#shown = clientPageSize;
  }

  widen(): void {
    this.narrow(everyClient);
  }

  /** Asked twice for the same order, it turns it round. */
  sortBy(by: ClientOrder['by']): void {
    this.#order = { by, isReversed: this.#order.by === by && !this.#order.isReversed };
  }

  showMore(): void {
    this.#shown += clientPageSize;
  }

  /** Reads what is stored, and works out anew what was changed since or has come due. */
  async open(): Promise<void> {
    await this.#app.desk.open();
    await this.#forgetPurged();
    const { desk, assessments, today } = this.#app;
    const outdated = outdatedClients(desk.content.clients, assessments, today);
    for (let at = 0; at < outdated.length; at += batchSize) {
      await this.#workOut(outdated.slice(at, at + batchSize));
    }
  }

  async #workOut(clients: readonly Client[]): Promise<void> {
    const { today } = this.#app;
    const changed: Client[] = [];
    for (const { id } of clients) {
      const assessment = await this.#app.read(id);
      // The client as it is now: a tag may have been given meanwhile.
      const client = this.#app.desk.clientOf(id);
      if (!assessment || !client) continue;
      const digest = digestOf(assessment, resultsOf(assessment, today), today);
      changed.push({ ...client, digest });
    }
    await this.#app.desk.keepClients(changed);
  }

  /** Of an assessment that was deleted for good, no note may stay. One in the bin can come back with all of it. */
  async #forgetPurged(): Promise<void> {
    const { ready, storageFailure, desk, assessments, deleted } = this.#app;
    if (!ready || storageFailure || desk.failure) return;
    for (const { id } of orphanedClients(desk.content.clients, [...assessments, ...deleted])) {
      await desk.removeClient(id);
    }
  }

  addTag(id: string, tag: string): Promise<void> {
    return this.#change(id, (client) => tagged(client, tag));
  }

  removeTag(id: string, tag: string): Promise<void> {
    return this.#change(id, (client) => untagged(client, tag));
  }

  note(id: string, note: string): Promise<void> {
    return this.#change(id, (client) => ({ ...client, note }));
  }

  /** Into the bin, with tags and note, until `restore` or until it is emptied. */
  remove(id: string): Promise<void> {
    return this.#app.remove(id);
  }

  restore(id: string): Promise<void> {
    return this.#app.restore(id);
  }

  async #change(id: string, change: (client: Client) => Client): Promise<void> {
    const client = this.#app.desk.clientOf(id);
    if (!client) return;
    const changed = change(client);
    if (changed !== client) await this.#app.desk.keepClients([changed]);
  }
}

const portfolios = new WeakMap<App, Portfolio>();

export function portfolioOf(app: App): Portfolio {
  const portfolio = portfolios.get(app) ?? new Portfolio(app);
  portfolios.set(app, portfolio);
  return portfolio;
}
