import { nextUnanswered } from '../core/progress.ts';
import { m } from '../i18n/index.ts';
import type { App } from './app.svelte.ts';
import {
  addressOf,
  assessmentEntries,
  commandEntries,
  needsAssessment,
  nextOf,
  screenEntries,
  type CommandId,
  type Surroundings,
} from './commands.ts';
import { homeAddress, itemAddress, openAddress, pageAddress } from './route.ts';
import { noWords, search, SearchIndex, type FoundGroup, type Hit } from './search.ts';
import { contentIndex } from './search-content.ts';
import type { SearchEntry } from './search-entry.ts';
import { ownIndex } from './search-own.ts';

/** What choosing something leads to. */
export type Outcome =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'said'; readonly text: string }
  /** What only the screen can do. */
  | { readonly kind: 'do'; readonly what: 'undo' | 'print' | 'keys' };

/** What is offered before anything is typed: so little that what else there is stands below it in sight. */
const offeredCommands = 4;
const offeredAssessments = 3;
const offeredScreens: readonly string[] = ['screen:results', 'screen:plan', 'screen:learn'];

/** One use of the search: what is typed, what is found, and which of it Enter would take. */
export class Finding {
  readonly #app: App;
  readonly #surroundings: Surroundings;
  readonly #entries: readonly SearchEntry[];
  #query = $state('');
  #indexes: readonly SearchIndex[] = $state.raw([]);
  #reading: 'reading' | 'ready' | 'failed' = $state('reading');
  #place = $state(0);
  readonly #groups = $derived(this.#found());
  readonly #hits = $derived(this.#groups.flatMap(({ hits }) => hits));

  constructor(app: App) {
    this.#app = app;
    this.#surroundings = surroundingsOf(app);
    this.#entries = [
      ...commandEntries(this.#surroundings),
      ...screenEntries(this.#surroundings),
      ...assessmentEntries(this.#surroundings),
    ];
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#place = 0;
  }

  /** Whether what is written in the catalogue is there to be found yet. */
  get reading(): 'reading' | 'ready' | 'failed' {
    return this.#reading;
  }

  get groups(): readonly FoundGroup[] {
    return this.#groups;
  }

  /** All that is shown, in its order. */
  get hits(): readonly Hit[] {
    return this.#hits;
  }

  /** What Enter takes; undefined where nothing is found. */
  get current(): Hit | undefined {
    return this.#hits[this.#place];
  }

  /** In which assessment questions open, where none is open; null where one is. */
  get opensIn(): { readonly name: string } | 'example' | null {
    const { id, isOpen, assessments } = this.#surroundings;
    if (isOpen) return null;
    const target = assessments.find((each) => each.id === id);
    return target ? { name: target.name || m.app.unnamed } : 'example';
  }

  /** Makes all that can be found ready; what is there already can be searched meanwhile. */
  async read(): Promise<void> {
    const here = new SearchIndex();
    const { check } = this.#app;
    await here.add(this.#entries);
    this.#indexes = [here];
    try {
      this.#indexes = [here, await contentIndex()];
      if (check && this.#surroundings.isOpen) {
        this.#indexes = [...this.#indexes, await ownIndex(check.assessment)];
      }
      this.#reading = 'ready';
    } catch {
      this.#reading = 'failed';
    }
  }

  /** To the next or the one before; beyond an end it begins at the other. */
  move(by: 1 | -1): void {
    const count = this.#hits.length;
    if (count > 0) this.#place = (this.#place + by + count) % count;
  }

  /** Answers what taking a hit leads to. Without any assessment questions open in the worked example. */
  async take({ entry: { place } }: Hit): Promise<Outcome> {
    if (place.kind === 'command') return this.#run(place.command);
    const { id } = this.#surroundings;
    const target = id ?? (needsAssessment(place) ? await this.#app.openExample() : '');
    return { kind: 'address', address: addressOf(place, target) ?? homeAddress };
  }

  async #run(command: CommandId): Promise<Outcome> {
    const id = this.#surroundings.id ?? '';
    switch (command) {
      case 'undo':
      case 'print':
      case 'keys':
        return { kind: 'do', what: command };
      case 'open-file':
        return { kind: 'address', address: openAddress };
      case 'new-check':
        return { kind: 'address', address: homeAddress };
      case 'pdf':
        return { kind: 'address', address: pageAddress(id, 'report') };
      case 'download':
        return this.#download(id);
      case 'next-unanswered':
        return this.#next(id, 'unanswered', m.find.allAnswered);
      case 'next-flagged':
        return this.#next(id, 'flagged', m.find.notFlagged);
    }
  }

  async #download(id: string): Promise<Outcome> {
    try {
      const assessment = await this.#app.read(id);
      if (!assessment) return { kind: 'said', text: m.find.notSaved };
      const { saveAssessmentFile } = await import('./downloads.ts');
      await saveAssessmentFile(assessment, this.#app);
      return { kind: 'said', text: m.find.saved };
    } catch {
      return { kind: 'said', text: m.find.notSaved };
    }
  }

  async #next(id: string, which: 'unanswered' | 'flagged', none: string): Promise<Outcome> {
    const assessment = await this.#app.read(id);
    const { route } = this.#app;
    const after = route.name === 'area' ? (route.item ?? null) : null;
    const item = assessment && nextOf(assessment, which, after);
    if (!item) return { kind: 'said', text: none };
    return { kind: 'address', address: itemAddress(id, item) };
  }

  #found(): readonly FoundGroup[] {
    return this.#query.trim() === '' ? this.#offered() : search(this.#query, this.#indexes);
  }

  /** What one may want before anything is typed. */
  #offered(): readonly FoundGroup[] {
    const of = (group: SearchEntry['group'], entries: readonly SearchEntry[]): FoundGroup => ({
      group,
      hits: entries.map((entry) => ({ entry, score: 0, words: noWords })),
      more: 0,
    });
    const ofGroup = (group: SearchEntry['group']) =>
      this.#entries.filter((entry) => entry.group === group);
    return [
      of('commands', ofGroup('commands').slice(0, offeredCommands)),
      of(
        'screens',
        this.#entries.filter(({ id }) => offeredScreens.includes(id)),
      ),
      of('assessments', ofGroup('assessments').slice(0, offeredAssessments)),
    ].filter(({ hits }) => hits.length > 0);
  }
}

/** The assessment at hand is the one that is open, else the one that was changed last. */
function surroundingsOf({ route, check, assessments }: App): Surroundings {
  const isOpen = 'id' in route && check?.id === route.id;
  const latest = assessments.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  return {
    id: isOpen ? route.id : (latest[0]?.id ?? null),
    isOpen,
    canUndo: check?.canUndo ?? false,
    hasUnanswered: isOpen
      ? nextUnanswered(check.assessment) !== null
      : (latest[0]?.nextItem ?? null) !== null,
    assessments: latest,
  };
}
