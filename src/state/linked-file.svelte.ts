import type { Assessment } from '../core/assessment.ts';
import { previewReplacement } from '../core/import-preview.ts';
import { isSameContent } from '../core/linked-file/content.ts';
import {
  decidedNow,
  nextStep,
  takenBack,
  type Sides,
  type Step,
} from '../core/linked-file/step.ts';
import type { LinkStatus, PickRefusal } from '../core/linked-file/status.ts';
import { m } from '../i18n/index.ts';
import { lookAt, permissionFor, writeOver, type Stamp } from '../storage/file-access.ts';
import { canPickFiles, pick, type Picking } from '../storage/file-picking.ts';
import type { Link } from '../storage/linked-file.ts';
import type { App } from './app.svelte.ts';
import { download } from './hand-over.ts';
import { Joining } from './joining.svelte.ts';
import { meetingOf, refusalOf, suggestedName, textOf } from './linked-file-content.ts';
import { ConflictCopies } from './linked-file-copies.svelte.ts';
import { KeptLink } from './linked-file-link.svelte.ts';
import type { LinkNotice } from './linked-file-notice.ts';
import { followTab, oneAtATime } from './linked-file-watch.ts';
import { takeOver } from './taking-over.ts';

/** So long after the last change the file is written: typing is not to write it at every letter. */
const pause = 2_000;

/** How often in one round somebody else may be quicker, before it waits for the next. */
const attempts = 4;

type Outcome = 'done' | 'again';

/**
 * An assessment that is kept in a file besides the browser, while it is open. The file is written after each
 * stored change, and looked at again and again; it is never written over anything that was not read and joined.
 */
export class LinkedFile {
  readonly id: string;
  readonly copies: ConflictCopies;
  readonly link: KeptLink;
  readonly #app: App;
  #status: LinkStatus = $state.raw({ kind: 'looking' });
  #refusal: PickRefusal | null = $state.raw(null);
  #notice: LinkNotice | null = $state.raw(null);
  #joining: Joining | null = null;
  #isDeciding = false;
  /** The content over which it was last said that something contradicts. */
  #told = '';
  #rounds: Promise<void> = Promise.resolve();
  #isRoundWaiting = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #unfollow: () => void = () => undefined;

  constructor(app: App, id: string) {
    this.#app = app;
    this.id = id;
    this.copies = new ConflictCopies(app);
    this.link = new KeptLink(id);
  }

  get status(): LinkStatus {
    return this.#status;
  }

  /** Why what was picked last was not taken. */
  get refusal(): PickRefusal | null {
    return this.#refusal;
  }

  get notice(): LinkNotice | null {
    return this.#notice;
  }

  /** What was to be told has been told. */
  heard(): void {
    this.#notice = null;
  }

  start(): void {
    if (!canPickFiles()) {
      this.#status = { kind: 'not-supported' };
      return;
    }
    const unwatch = this.#app.onStored((id) => {
      if (id === this.id) this.#soon();
    });
    const unfollow = followTab(() => void this.sync());
    this.#unfollow = () => {
      unwatch();
      unfollow();
    };
    void this.sync();
  }

  /** No longer follows the file; what waits to be written is written first. */
  stop(): void {
    this.#unfollow();
    if (this.#waiting !== undefined) void this.sync();
  }

  async pick(picking: Picking): Promise<void> {
    const mine = this.#app.check?.assessment;
    if (mine?.id !== this.id) return;
    const picked = await pick(
      picking,
      suggestedName(picking, mine, this.#app.today),
      m.linkedFile.kind,
    );
    if (picked.kind === 'called-off') return;
    this.#status = { kind: 'asking' };
    this.#refusal =
      picked.kind === 'picked'
        ? await refusalOf(picked.place, this.id, this.#app)
        : { kind: 'unreadable' };
    if (this.#refusal === null && picked.kind === 'picked') await this.link.begin(picked.place);
    await this.sync();
  }

  /** Asks the browser again, which it lets us do only right after a click. */
  async allow(): Promise<void> {
    const link = this.link.current;
    if (!link) return;
    this.#status = { kind: 'asking' };
    await permissionFor(link.folder ?? link.file, 'ask');
    await this.sync();
  }

  /** Leaves the file where it is, and no longer writes it. */
  async unlink(): Promise<void> {
    await this.link.forget();
    this.#refusal = null;
    this.#joining = null;
    this.copies.clear();
    this.#status = { kind: 'not-linked' };
  }

  /** Writes over a file that is of no use as it is; what was in it is handed to the download first. */
  async replace(): Promise<void> {
    await oneAtATime(this.id, async () => {
      const link = this.link.current;
      const mine = await this.#app.read(this.id);
      if (!link || !mine || this.#status.kind !== 'not-readable') return;
      const look = await lookAt(link.file, null);
      if (look.kind !== 'content') return;
      download(new Blob([look.text], { type: 'application/json' }), `damaged-${link.file.name}`);
      await this.#write(link, mine, look.stamp);
    });
    await this.sync();
  }

  /** What is to be decided, side by side. Until `putOff`, the file is let be. */
  decide(): Joining | null {
    this.#isDeciding = this.#joining !== null;
    return this.#joining;
  }

  /** To join a copy that a sync service made, in the same way; null where it brings nothing. */
  async joinCopy(name: string): Promise<Joining | null> {
    const link = this.link.current;
    const mine = this.#app.check?.assessment;
    if (!link || mine?.id !== this.id) return null;
    const opened = await this.copies.open(name, link, mine);
    if (opened.kind === 'ask') {
      this.#isDeciding = true;
      return this.#joiningOf(opened.sides, mine, () => this.link.copyJoined(opened.key));
    }
    if (opened.kind === 'nothing-new') await this.link.copyJoined(opened.key);
    this.#notice =
      opened.kind === 'nothing-new'
        ? { kind: 'nothing-new', name }
        : { kind: 'copy-refused', problem: opened.problem };
    await this.sync();
    return null;
  }

  /** The decision is through, or was put off. */
  async putOff(): Promise<void> {
    this.#isDeciding = false;
    await this.sync();
  }

  /** Looks at the file, takes over what changed there and writes what changed here. */
  sync(): Promise<void> {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (!this.#isRoundWaiting) {
      this.#isRoundWaiting = true;
      this.#rounds = this.#rounds.then(async () => {
        this.#isRoundWaiting = false;
        try {
          await oneAtATime(this.id, () => this.#round());
        } catch {
          // A part of the code could not be fetched, or the browser gave up: the next round tries again.
          this.#status = { kind: 'refused' };
        }
      });
    }
    return this.#rounds;
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.sync(), pause);
  }

  async #round(): Promise<void> {
    if (this.#isDeciding) return;
    await this.link.recall();
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const link = this.link.current;
      if (!link) {
        this.#status = { kind: 'not-linked' };
        return;
      }
      if ((await this.#attempt(link)) === 'done') return;
    }
    this.#soon();
  }

  async #attempt(link: Link): Promise<Outcome> {
    if ((await permissionFor(link.folder ?? link.file, 'look')) !== 'granted') {
      return this.#stay({ kind: 'needs-permission' });
    }
    await this.copies.look(link);
    const look = await lookAt(link.file, link.agreed?.stamp ?? null);
    // Another tab may have taken in what the file holds: that has to be here before it is compared.
    await this.#app.check?.refresh();
    const stored = await this.#app.read(this.id);
    const meeting = meetingOf(look, this.id, this.#app);
    if (meeting.kind === 'needs-permission') return this.#stay({ kind: 'needs-permission' });
    if (!stored) return 'done';
    // From here to the taking over nothing is waited for: what is compared is what is changed.
    const step = nextStep(link.agreed?.base ?? null, stored, meeting.found);
    return this.#follow(step, link, stored, meeting.stamp);
  }

  #follow(step: Step, link: Link, mine: Assessment, stamp: Stamp): Outcome | Promise<Outcome> {
    if (step.kind !== 'ask') this.#joining = null;
    switch (step.kind) {
      case 'rest':
        return this.#rest(link, stamp, mine);
      case 'write':
        return this.#write(link, mine, stamp);
      case 'take':
        return this.#takeIn(step.whole, () => this.#agree(stamp, step.theirs));
      case 'ask':
        this.#joining = this.#joiningOf(step.sides, mine, () => this.#agree(stamp, step.theirs));
        return this.#contradicted(this.#joining.conflicts.length, stamp);
      case 'gone':
        return this.#stay(step);
      case 'stop':
        return this.#stay({ kind: 'not-readable', problem: step.problem });
    }
  }

  #stay(status: LinkStatus): Outcome {
    this.#status = status;
    return 'done';
  }

  async #rest(link: Link, stamp: Stamp, mine: Assessment): Promise<Outcome> {
    const { agreed } = link;
    // Touched, but not changed: the next look need not read it again.
    if (agreed?.stamp !== stamp) await this.link.agree(stamp, mine, agreed?.at ?? this.#now());
    return this.#stay({ kind: 'up-to-date', at: agreed?.at ?? this.#now() });
  }

  async #write(link: Link, mine: Assessment, seen: Stamp): Promise<Outcome> {
    this.#status = { kind: 'writing' };
    const written = await writeOver(link.file, await textOf(mine, this.#app), seen);
    switch (written.kind) {
      case 'written':
        await this.#agree(written.stamp, mine);
        return this.#stay({ kind: 'up-to-date', at: this.#now() });
      case 'changed':
        return 'again';
      case 'gone':
      case 'needs-permission':
      case 'refused':
        return this.#stay({ kind: written.kind });
    }
  }

  async #takeIn(whole: Assessment, agree: () => Promise<void>): Promise<Outcome> {
    const { check } = this.#app;
    // Nobody sees it any more: whoever opens it next finds the file as it is.
    if (check?.id !== this.id) return 'done';
    const before = check.assessment;
    await takeOver(check, whole);
    await agree();
    const after = check.assessment;
    if (isSameContent(before, after)) return 'again';
    const undo = async (): Promise<void> => {
      const open = this.#app.check;
      if (open?.id === this.id) await takeOver(open, takenBack(before, after, open.assessment));
    };
    const answers = previewReplacement(before, after).items.length;
    this.#notice = { kind: 'joined', answers, undo };
    return 'again';
  }

  #contradicted(count: number, stamp: Stamp): Outcome {
    if (this.#told !== stamp.hash) this.#notice = { kind: 'contradicted', count };
    this.#told = stamp.hash;
    return this.#stay({ kind: 'changed-outside', count });
  }

  /** The existing view decides; what it decides is put to what is here by then. */
  #joiningOf(sides: Sides, asked: Assessment, then: () => Promise<void>): Joining {
    return new Joining(this.#app, sides.mine, sides.theirs, async (decided) => {
      const now = this.#app.check?.assessment;
      const whole = now?.id === this.id ? decidedNow(asked, now, decided) : null;
      if (whole) await this.#takeIn(whole, then);
      else this.#notice = { kind: 'decide-again' };
      return this.id;
    });
  }

  #agree(stamp: Stamp, base: Assessment): Promise<void> {
    return this.link.agree(stamp, base, this.#now());
  }

  #now(): string {
    return this.#app.environment.now();
  }
}
