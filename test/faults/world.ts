import { documents as documentList } from '../../src/content/documents.ts';
import { itemIds } from '../../src/content/items.ts';
import {
  answerOf,
  emptyAnswer,
  newAssessment,
  type Assessment,
} from '../../src/core/assessment.ts';
import type { KpiFigures } from '../../src/core/kpis/kpis.ts';
import { newFindingRecord } from '../../src/core/findings/records.ts';
import { newSystem } from '../../src/core/systems/system.ts';
import type { OpenAssessment } from '../../src/state/open-assessment.svelte.ts';
import { FaultyDisk } from './faulty-disk.ts';
import { flat, type Flat } from './flat.ts';
import { FakeLocalStorage } from './local-storage.ts';
import { Model, type Loss } from './model.ts';
import type { Act, Script } from './script.ts';
import { storedIn, damageRow } from './stored.ts';
import { Tab, type Browser } from './tab.ts';

const year = 365 * 86_400_000;
const items = itemIds.slice(0, 6);
const documentIds = documentList.slice(0, 4).map(({ id }) => id);
const noFigures: KpiFigures = {
  controlsInPlace: null,
  systemsAssessed: null,
  internalMinors: null,
  externalMinors: null,
  majorDays: null,
  minorDays: null,
  trained: null,
  maturity: null,
};

/** What one script came to. */
export interface Outcome {
  readonly faults: ReadonlyMap<string, number>;
  readonly edits: number;
  readonly acknowledged: number;
  /** In words, with what was wanted and what was found; empty when all is well. */
  readonly complaints: readonly string[];
  readonly lost: number;
}

/** Plays a script in a browser of its own, and compares what is there with what has to be. */
export async function played(
  script: Script,
  engine: Browser['engine'] = (repository) => repository,
): Promise<Outcome> {
  const world = new World(engine);
  try {
    await world.begin();
    for (const step of script) {
      await world.does(step.tab, step.act);
      await world.waits(step.wait);
      if (world.complaints.length > 0) break;
    }
    await world.ends();
  } catch (error) {
    world.complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    world.close();
  }
  return {
    faults: world.faults,
    edits: world.model.edits,
    acknowledged: world.model.acknowledgedInAll,
    complaints: world.complaints,
    lost: world.model.losses,
  };
}

class World {
  readonly model = new Model();
  readonly complaints: string[] = [];
  readonly disk = new FaultyDisk();
  readonly localStorage = new FakeLocalStorage();
  readonly #counted = new Map<string, number>();
  readonly #restoreGlobals: () => void;
  #tabs: readonly (Tab | null)[] = [null, null, null];
  #count = 0;
  #ids = 0;
  #time = Date.parse('2026-11-21T12:00:00Z');
  #loadsCode = true;
  #isNewer = false;
  #homes: readonly string[] = ['one', 'two'];
  /** Everything was lost, and the first tab that stores again brings all of what it shows. */
  readonly #afterLoss = new Map<number, 'has to change something' | 'stores the whole'>();

  readonly #browser: Browser;
  readonly #shared: Omit<Browser, 'engine'> = {
    disk: this.disk,
    time: () => (this.#time += 3),
    newId: () => `id-${(this.#ids += 1)}`,
    tell: (from, id) => {
      for (const tab of this.#tabs) if (tab && tab !== from) setImmediate(() => tab.hears(id));
    },
    codeLoads: () => {
      const loads = this.#loadsCode;
      this.#loadsCode = true;
      return loads;
    },
  };

  constructor(engine: Browser['engine']) {
    this.#browser = { ...this.#shared, engine };
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => this.localStorage.seen,
    });
    this.#restoreGlobals = () => {
      if (before) Object.defineProperty(globalThis, 'localStorage', before);
    };
    this.disk.onLoss = () => this.#noteLoss();
  }

  get faults(): ReadonlyMap<string, number> {
    return new Map([...this.#counted, ...this.disk.came]);
  }

  /** Two assessments are there, as earlier days left them, and one tab is open. */
  async begin(): Promise<void> {
    const first = await this.#opensTab(0, '#/');
    for (const id of this.#homes) {
      const answers = Object.fromEntries(
        items.map((item) => [
          item,
          { ...emptyAnswer, choice: 1, updatedAt: '2026-11-01T08:00:00Z' },
        ]),
      );
      const start = newAssessment(id, id, '2026-11-01T08:00:00Z');
      const system = newSystem(`system-${id}`, 'First', '2026-11-01T08:00:00Z');
      await this.#puts(first, { ...start, answers, systems: [system] });
    }
    await first.until('opening', first.app.navigate('#/check/one/4'));
  }

  async does(slot: number, act: Act): Promise<void> {
    this.#notesAcknowledged();
    const tab = this.#tabs[slot] ?? null;
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others are done in their own place
    switch (act.act) {
      case 'open a tab':
        if (!tab) await this.#opensTab(slot, '#/check/one/4');
        return;
      case 'close the tab':
        if (tab) this.#leaves(tab);
        return;
      case 'reload':
        if (!tab) return;
        this.#leaves(tab);
        await this.#opensTab(slot, tab.app.hash);
        return;
      case 'kill the tab':
        this.#counts('kills the tab');
        tab?.die();
        return;
      case 'fault':
        this.disk.arm(act.armed);
        return;
      case 'clock':
        this.#counts(act.years > 0 ? 'clock set forward' : 'clock set back');
        this.#time += act.years * year;
        return;
      case 'local storage':
        if (act.now !== 'well') this.#counts(`localStorage is ${act.now}`);
        this.localStorage.mood = act.now;
        return;
      case 'code does not load':
        this.#counts('code does not load');
        this.#loadsCode = false;
        return;
      case 'a newer app comes':
        this.#counts('a newer app comes');
        await this.#newerAppComes();
        return;
      case 'the disk is well again':
        this.disk.mend();
        return;
      case 'a row is damaged':
        await this.#damages(act.row);
        return;
      case 'look at it all':
        await this.#looks();
        return;
      case 'go home':
        await tab?.until('going home', tab.app.navigate('#/'));
        return;
      case 'go to the other': {
        if (!tab) return;
        const other = tab.check?.id === 'one' ? 'two' : 'one';
        await tab.until('going elsewhere', tab.app.navigate(`#/check/${other}/4`));
        return;
      }
      default:
        if (tab) await this.#worksIn(tab, act);
    }
  }

  async waits(wait: number | 'until all is written'): Promise<void> {
    if (wait === 'until all is written') await this.#settles();
    else for (let task = 0; task < wait; task += 1) await aTask();
    this.#notesAcknowledged();
  }

  async ends(): Promise<void> {
    if (this.complaints.length > 0) return;
    await this.#looks();
    for (const tab of this.#open()) this.#leaves(tab);
    this.localStorage.mood = 'well';
    this.#loadsCode = true;
    const last = await this.#opensTab(0, '#/');
    for (const id of this.#homes) {
      const seen = await this.#views(last, id);
      const missing = this.#isNewer ? [] : this.model.missingIn(onlyOf(id, seen, this.#stored()));
      this.#complains(`after a fresh start, ${id}`, missing);
    }
    await this.#looks();
  }

  close(): void {
    this.disk.mend();
    for (const tab of this.#open()) tab.die();
    this.#restoreGlobals();
  }

  #open(): readonly Tab[] {
    return this.#tabs.filter((tab) => tab !== null && !tab.isDead) as readonly Tab[];
  }

  #counts(fault: string): void {
    this.#counted.set(fault, (this.#counted.get(fault) ?? 0) + 1);
  }

  async #opensTab(slot: number, at: string): Promise<Tab> {
    const tab = new Tab((this.#count += 1), this.#browser, at);
    this.#tabs = this.#tabs.with(slot, tab);
    tab.onDeath = () => {
      this.#tabs = this.#tabs.map((each) => (each === tab ? null : each));
      this.model.died(tab.number);
      this.#afterLoss.delete(tab.number);
    };
    await tab.until('starting', tab.app.start());
    if (!tab.isDead && tab.app.storageFailure === null && this.localStorage.isEmpty) {
      this.model.tookUp();
    }
    return tab;
  }

  /** The person closes the tab, which has a moment to put down what it had not stored. */
  #leaves(tab: Tab): void {
    this.#notesAcknowledged();
    const isKept = this.localStorage.mood === 'well';
    tab.app.leave();
    // What lives in memory goes with the tab, which says so and asks before it closes.
    const livesInMemory = tab.app.storageFailure !== null && !tab.app.hasNotSaved;
    if (isKept && !livesInMemory) this.model.left(tab.number);
    tab.die();
  }

  async #worksIn(tab: Tab, act: Act): Promise<void> {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others are done in their own place
    switch (act.act) {
      case 'duplicate':
        return this.#duplicates(tab);
      case 'rename':
        return this.#renames(tab, act.text);
      case 'delete and restore':
        return this.#deletes(tab);
      case 'import over it':
        return this.#imports(tab, act.item);
      default: {
        if (!tab.check) await tab.until('opening', tab.app.navigate('#/check/one/4'));
        const { check } = tab;
        if (!check) return;
        const before = flat(check.id, check.assessment);
        this.#changes(check, act);
        this.model.edited(tab.number, before, flat(check.id, check.assessment));
        if (this.#afterLoss.has(tab.number)) this.#afterLoss.set(tab.number, 'stores the whole');
      }
    }
  }

  #changes(check: OpenAssessment, act: Act): void {
    const { assessment } = check;
    const pick = <Each>(list: readonly Each[], at: number) => list[at % list.length];
    const moment = new Date(this.#browser.time()).toISOString();
    const id = this.#browser.newId();
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others are done in their own place
    switch (act.act) {
      case 'answer':
        check.answer(pick(items, act.item)!, { choice: act.choice });
        return;
      case 'flag': {
        const item = pick(items, act.item)!;
        check.answer(item, { flagged: !answerOf(assessment, item).flagged });
        return;
      }
      case 'type a note':
        for (let end = 1; end <= act.text.length; end += 1) {
          check.answer(pick(items, act.item)!, { note: act.text.slice(0, end) });
        }
        return;
      case 'add evidence': {
        const item = pick(items, act.item)!;
        const { evidence } = answerOf(assessment, item);
        const piece = { id, title: 'Minutes', location: '', date: '' };
        check.answer(item, { evidence: [...evidence, piece] });
        return;
      }
      case 'set a document':
        check.document(pick(documentIds, act.document)!, { owner: act.owner });
        return;
      case 'change the profile':
        check.profile(
          act.field === 'name' ? { name: `Name ${act.at}` } : { target: pick([3, 4, 5], act.at)! },
        );
        return;
      case 'add a system':
        check.addSystems([newSystem(id, 'New', moment)]);
        return;
      case 'change a system': {
        const system = pick(assessment.systems, act.system);
        if (system) check.system(system.id, { name: act.text });
        return;
      }
      case 'remove a system': {
        const system = pick(assessment.systems, act.system);
        if (system) check.removeSystems([system.id]);
        return;
      }
      case 'add a finding':
        check.addEntries('findings', [newFindingRecord(id, moment.slice(0, 10), moment)]);
        return;
      case 'change a finding': {
        const finding = pick(assessment.findings, act.finding);
        if (finding) check.entry('findings', finding.id, { title: act.text });
        return;
      }
      case 'keep a snapshot': {
        const { answers, documents, quickAnswers, profile } = assessment;
        const times = { createdAt: moment, updatedAt: moment, day: moment.slice(0, 10) };
        const named = { id, name: `State ${id}`, note: '', kind: 'kept' as const };
        const state = { answers, documents, quickAnswers, target: profile.target };
        check.addEntries('snapshots', [{ ...named, ...times, ...state, kpis: noFigures }]);
        return;
      }
      case 'undo':
        check.undo();
        return;
      case 'take back': {
        const step = pick(check.steps, act.step);
        if (step) check.takeBack(step);
        return;
      }
      default:
        throw new Error(`nobody does this in a check: ${act.act}`);
    }
  }

  /** Everybody waits until what they changed is written, or has failed. */
  async #settles(): Promise<void> {
    for (const tab of this.#open()) await tab.until('writing', tab.check?.settled());
    // What others stored meanwhile is heard and read, too.
    for (let task = 0; task < 3; task += 1) await aTask();
    for (const tab of this.#open()) await tab.until('reading', tab.check?.refresh());
  }

  /** The mark beside an assessment speaks of that one; of another that was left before, nothing does. */
  #notesAcknowledged(isAllWritten = false): void {
    for (const tab of this.#open()) {
      if (!tab.saysSaved || !this.model.isPending(tab.number)) continue;
      if (this.#afterLoss.get(tab.number) === 'stores the whole' && tab.check) {
        const whole = flat(tab.check.id, tab.check.assessment);
        for (const other of this.#open()) {
          if (other !== tab) this.model.edited(tab.number, new Map(), whole);
        }
        this.model.storedWhole(tab.number, whole);
        this.#afterLoss.clear();
      }
      this.model.acknowledged(tab.number, isAllWritten || !tab.check ? '' : `${tab.check.id} `);
    }
  }

  #noteLoss(): void {
    this.localStorage.clear();
    this.model.lost();
    for (const tab of this.#open()) {
      const isWaiting = tab.check?.save.kind === 'not-saved';
      this.#afterLoss.set(tab.number, isWaiting ? 'stores the whole' : 'has to change something');
      if (!isWaiting) this.model.doubts(tab.number);
      // What is not on the screen was only ever in storage.
      for (const id of this.#homes) {
        if (id !== tab.check?.id) this.model.gaveUp(tab.number, `${id} `);
      }
    }
  }

  #stored(): Flat {
    return storedIn(this.disk);
  }

  /** With all faults mended: what is shown is compared, what waits is stored, what is stored is compared. */
  async #looks(): Promise<void> {
    this.disk.mend();
    await this.#settles();
    this.#notesAcknowledged();
    for (const tab of this.#open()) {
      // What is neither open nor waits to be stored is only in storage, which is looked at below.
      const isHeld = (id: string) =>
        tab.check?.id === id || this.model.isPending(tab.number, `${id} `);
      for (const id of this.#homes.filter(isHeld)) {
        const view = await this.#views(tab, id);
        if (!tab.isDead) {
          this.#complains(
            `tab ${tab.number} shows of ${id}`,
            this.model.vanishedFrom(tab.number, id, view),
          );
        }
      }
    }
    for (const tab of this.#open()) tab.app.tryAgain();
    await this.#settles();
    for (const tab of this.#open()) for (const id of this.#homes) await this.#views(tab, id);
    this.#notesAcknowledged(true);
    const stored = this.#stored();
    this.#complains('storage', this.model.missingIn(stored));
    const stuck = this.#open().filter((tab) => !tab.saysSaved);
    for (const tab of stuck) {
      if (tab.app.hasNotSaved && !this.#isNewer) {
        this.complaints.push(`tab ${tab.number} does not recover: ${tab.app.storageFailure}`);
      }
    }
    this.model.quiet(
      stored,
      stuck.map(({ number }) => number),
    );
  }

  async #views(tab: Tab, id: string): Promise<Flat> {
    let view: Flat = new Map();
    const reading = tab.app.read(id).then((assessment) => {
      if (assessment) view = flat(id, assessment);
    });
    await tab.until(`reading ${id}`, reading);
    return view;
  }

  #complains(where: string, losses: readonly Loss[]): void {
    for (const { place, wanted, found } of losses) {
      const values = [...new Set(wanted)].map((each) => each ?? 'nothing').join(' or ');
      this.complaints.push(`${where}: ${place} has to be ${values}, and is ${found ?? 'nothing'}`);
    }
  }

  /** Puts a whole assessment in the place of what is there, as an import does. */
  async #puts(tab: Tab, assessment: Assessment): Promise<void> {
    const { id } = assessment;
    const after = flat(id, assessment);
    const before =
      tab.check?.id === id ? flat(id, tab.check.assessment) : new Map<string, string>();
    for (const place of new Set([
      ...before.keys(),
      ...after.keys(),
      ...this.model.knownPlaces(`${id} `),
    ])) {
      this.model.claim(tab.number, place, after.get(place));
    }
    await tab.until('importing', tab.app.add(assessment));
    this.#notesAcknowledged();
  }

  async #imports(tab: Tab, at: number): Promise<void> {
    const { check } = tab;
    if (!check || check.save.kind === 'not-saved') return;
    await tab.until('writing', check.settled());
    if (tab.isDead) return;
    const item = items[at % items.length]!;
    const answer = {
      ...emptyAnswer,
      choice: 5 as const,
      note: 'Imported',
      updatedAt: '2026-11-20T08:00:00Z',
    };
    const { assessment } = check;
    await this.#puts(tab, { ...assessment, answers: { ...assessment.answers, [item]: answer } });
  }

  async #duplicates(tab: Tab): Promise<void> {
    const { check } = tab;
    if (!check) return;
    const { id } = check;
    const known = new Set(tab.app.assessments.map((each) => each.id));
    await tab.until('duplicating', tab.app.duplicate(id, 'Copy'));
    const copy = tab.isDead ? undefined : tab.app.assessments.find((each) => !known.has(each.id));
    if (!copy || tab.app.storageFailure !== null) return;
    const view = await this.#views(tab, copy.id);
    if (tab.isDead) return;
    this.#homes = [...this.#homes, copy.id];
    this.model.edited(tab.number, new Map(), view);
    this.#notesAcknowledged();
  }

  async #renames(tab: Tab, name: string): Promise<void> {
    const id = tab.check?.id ?? 'one';
    if (tab.check) {
      await tab.until('writing', tab.check.settled());
      if (tab.isDead || tab.check.save.kind === 'not-saved') return;
    }
    if (!tab.app.assessments.some((each) => each.id === id)) return;
    this.model.claim(tab.number, `${id} profile.name`, JSON.stringify(name));
    await tab.until('renaming', tab.app.rename(id, name));
    this.#notesAcknowledged();
  }

  async #deletes(tab: Tab): Promise<void> {
    const { check } = tab;
    if (!check) return;
    const { id } = check;
    await tab.until('writing', check.settled());
    this.#notesAcknowledged();
    this.model.gaveUp(tab.number, `${id} `);
    await tab.until('deleting', tab.app.remove(id));
    await tab.until('restoring', tab.app.restore(id));
  }

  async #newerAppComes(): Promise<void> {
    this.disk.mend();
    await this.#settles();
    this.#notesAcknowledged();
    const nobody = { isDead: false, die: () => undefined };
    this.#isNewer = true;
    await new Promise<void>((resolve) => {
      const request = this.disk.seenBy(nobody).open('plumbline', 9990);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  }

  /** Between two sessions a row rots away; only that one may be missing afterwards. */
  async #damages(at: number): Promise<void> {
    if (this.#isNewer) return;
    this.disk.mend();
    await this.#settles();
    for (const tab of this.#open()) this.#leaves(tab);
    const place = damageRow(this.disk, at);
    if (place === null) return;
    this.#counts('a row is damaged');
    this.model.forget(place);
    await this.#opensTab(0, '#/check/one/4');
  }
}

function onlyOf(id: string, seen: Flat, all: Flat): Flat {
  const others = [...all].filter(([place]) => !place.startsWith(`${id} `));
  return new Map([...others, ...seen]);
}

function aTask(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
