import type { Assessment } from '../core/assessment.ts';
import { isSameContent } from '../core/linked-file/content.ts';
import { isConflictCopy } from '../core/linked-file/conflict-copies.ts';
import type { FileProblem } from '../core/linked-file/problems.ts';
import { copyStep, type Sides } from '../core/linked-file/step.ts';
import { lookAt, type FileHandle } from '../storage/file-access.ts';
import { filesIn } from '../storage/file-picking.ts';
import type { Link } from '../storage/linked-file.ts';
import type { App } from './app.svelte.ts';
import { meetingOf } from './linked-file-content.ts';

export type OpenedCopy =
  | { readonly kind: 'ask'; readonly key: string; readonly sides: Sides }
  | { readonly kind: 'nothing-new'; readonly key: string }
  | { readonly kind: 'refused'; readonly problem: FileProblem | { readonly kind: 'gone' } };

/** The second versions of a linked file that a sync service put into its folder instead of choosing. */
export class ConflictCopies {
  readonly #app: App;
  #names: readonly string[] = $state.raw([]);

  constructor(app: App) {
    this.#app = app;
  }

  /** The names of those that were not joined yet. */
  get names(): readonly string[] {
    return this.#names;
  }

  async look(link: Link): Promise<void> {
    const open: string[] = [];
    for (const file of await copiesOf(link)) {
      const key = await keyOf(file);
      if (!link.joinedCopies.includes(key)) open.push(file.name);
    }
    if (!isSameContent(open, this.#names)) this.#names = open;
  }

  clear(): void {
    this.#names = [];
  }

  /** Reads a copy. Nobody knows from which moment it stems, so whatever differs is asked. */
  async open(name: string, link: Link, mine: Assessment): Promise<OpenedCopy> {
    const file = (await copiesOf(link)).find((each) => each.name === name);
    if (!file) return { kind: 'refused', problem: { kind: 'gone' } };
    const key = await keyOf(file);
    const meeting = meetingOf(await lookAt(file, null), mine.id, this.#app);
    if (meeting.kind === 'needs-permission' || meeting.found.kind === 'unchanged') {
      return { kind: 'refused', problem: { kind: 'unreadable' } };
    }
    const { found } = meeting;
    if (found.kind === 'gone') return { kind: 'refused', problem: found };
    if (found.kind === 'problem') return { kind: 'refused', problem: found.problem };
    const step = copyStep(mine, found.assessment);
    return step.kind === 'refused' ? step : { ...step, key };
  }
}

async function copiesOf({ folder, file }: Link): Promise<readonly FileHandle[]> {
  return folder ? filesIn(folder, (name) => isConflictCopy(name, file.name)) : [];
}

/** Names one state of a copy: changed later, it is another one. */
async function keyOf(file: FileHandle): Promise<string> {
  try {
    const { size, lastModified } = await file.getFile();
    return `${file.name} ${size} ${lastModified}`;
  } catch {
    return file.name;
  }
}
