import type { OutcomeId } from '../../content/ai-act/classification/rules.ts';
import { outcomeIds } from '../../content/ai-act/classification/rules.ts';
import type { Assessment, Profile } from '../assessment.ts';
import type { Certainty } from './classify.ts';
import { impactStateOf, type ImpactState } from './impact.ts';
import { nameKey } from './register-csv.ts';
import { classifiedSystem, type ClassifiedSystem } from './register-law.ts';
import { isOpen, isOverdue } from './risk-register.ts';
import { lifeCycleStages, type AiSystem, type LifeCycleStage } from './system.ts';

/** What the questions about the AI Act have led to so far, the heaviest class first. */
export interface ClassStanding {
  readonly state: 'untouched' | 'open' | 'done';
  readonly classes: readonly OutcomeId[];
  /** Hangs on an "unsure" or on answers that contradict each other. */
  readonly certainty: Certainty;
}

/** What comes next for one system: a risk to treat, a review, or a duty that starts. */
export interface Deadline {
  readonly kind: 'risk' | 'review' | 'duty';
  /** ISO date. */
  readonly day: string;
  readonly isOverdue: boolean;
}

/**
 * One system as the list shows it. Each part is worked out when it is first looked at, so that a long
 * register is there at once.
 */
export class RegisterEntry {
  readonly system: AiSystem;
  readonly #profile: Pick<Profile, 'country' | 'size'>;
  readonly #day: string;
  #standing: ClassStanding | null = null;
  #impact: ImpactState | null = null;
  #deadline: Deadline | null | undefined;

  constructor(system: AiSystem, profile: Pick<Profile, 'country' | 'size'>, day: string) {
    this.system = system;
    this.#profile = profile;
    this.#day = day;
  }

  get standing(): ClassStanding {
    return (this.#standing ??= standingOf(this.#classified));
  }

  get impact(): ImpactState {
    return (this.#impact ??= impactStateOf(this.system.impact, this.#day));
  }

  get openRisks(): number {
    return this.system.risks.filter(isOpen).length;
  }

  get overdueRisks(): number {
    return this.system.risks.filter((risk) => isOverdue(risk, this.#day)).length;
  }

  get deadline(): Deadline | null {
    if (this.#deadline === undefined) this.#deadline = deadlineOf(this.#classified, this.#day);
    return this.#deadline;
  }

  get #classified(): ClassifiedSystem {
    return classifiedSystem(this.system, this.#profile, this.#day);
  }
}

/** An unchanged system keeps its entry, and with it what was worked out. */
const entries = new WeakMap<AiSystem, { readonly key: string; readonly entry: RegisterEntry }>();

/** The whole register, in its order. `day` is an ISO date. */
export function registerEntries(
  { systems, profile }: Pick<Assessment, 'systems' | 'profile'>,
  day: string,
): readonly RegisterEntry[] {
  const key = `${day} ${profile.country} ${profile.size}`;
  return systems.map((system) => {
    const known = entries.get(system);
    if (known?.key === key) return known.entry;
    const entry = new RegisterEntry(system, profile, day);
    entries.set(system, { key, entry });
    return entry;
  });
}

function standingOf({ classification }: ClassifiedSystem): ClassStanding {
  const isSure =
    !classification.needsReview &&
    classification.classes.every(({ certainty }) => certainty === 'likely');
  return {
    state: classification.state,
    classes: classification.classes.map(({ id }) => id),
    certainty: isSure ? 'likely' : 'needs-review',
  };
}

/** The earliest day that asks something of somebody; nothing any more is asked for a retired system. */
function deadlineOf({ system, duties }: ClassifiedSystem, day: string): Deadline | null {
  if (system.stage === 'retired') return null;
  const risks = system.risks
    .filter((risk) => isOpen(risk) && risk.dueDate !== '')
    .map(({ dueDate }) => ({ kind: 'risk', day: dueDate, isOverdue: dueDate < day }) as const);
  const { nextReview } = system.impact;
  const review =
    nextReview === ''
      ? []
      : [{ kind: 'review', day: nextReview, isOverdue: nextReview <= day } as const];
  const starts = duties.flatMap(({ start }) =>
    start.kind === 'from' ? [{ kind: 'duty', day: start.day, isOverdue: false } as const] : [],
  );
  const [first] = [...risks, ...review, ...starts].sort((one, other) =>
    one.day.localeCompare(other.day),
  );
  return first ?? null;
}

// The line at the top -------------------------------------------------------------------------------------

export interface RegisterCounts {
  readonly all: number;
  /** Out of use, and left out of the other figures. */
  readonly retired: number;
  readonly classified: number;
  /** Nobody has approved an impact assessment for them. */
  readonly withoutImpact: number;
}

export function registerCounts(list: readonly RegisterEntry[]): RegisterCounts {
  const current = list.filter(({ system }) => system.stage !== 'retired');
  return {
    all: list.length,
    retired: list.length - current.length,
    classified: current.filter(({ standing }) => standing.state === 'done').length,
    withoutImpact: current.filter(({ impact }) => impact.kind === 'none' || impact.kind === 'draft')
      .length,
  };
}

export const noCounts: RegisterCounts = { all: 0, retired: 0, classified: 0, withoutImpact: 0 };

/** Counts of a register that was counted in parts. */
export function sumOf(one: RegisterCounts, other: RegisterCounts): RegisterCounts {
  return {
    all: one.all + other.all,
    retired: one.retired + other.retired,
    classified: one.classified + other.classified,
    withoutImpact: one.withoutImpact + other.withoutImpact,
  };
}

// Searching, filtering, sorting -----------------------------------------------------------------------------

export const scopeFilters = ['in', 'out', 'undecided'] as const;
export type ScopeFilter = (typeof scopeFilters)[number];

/** A class, or how far the questions have got. */
export type ClassFilter = OutcomeId | 'unclassified' | 'needs-review';

export interface RegisterFilter {
  /** Part of a name, an owner or a vendor. */
  readonly search: string;
  readonly stage: LifeCycleStage | null;
  readonly scope: ScopeFilter | null;
  readonly class: ClassFilter | null;
}

export const noFilter: RegisterFilter = { search: '', stage: null, scope: null, class: null };

export const sortKeys = [
  'name',
  'owner',
  'stage',
  'scope',
  'class',
  'impact',
  'risks',
  'deadline',
  'entered',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface RegisterOrder {
  readonly by: SortKey;
  readonly isReversed: boolean;
}

/** Classes and states that some system is in, to filter by; one that would find nothing is not offered. */
export function classFiltersOf(list: readonly RegisterEntry[]): readonly ClassFilter[] {
  const all: readonly ClassFilter[] = ['unclassified', 'needs-review', ...outcomeIds];
  return all.filter((each) => list.some((entry) => fitsClassFilter(entry, each)));
}

/** What fits the filter, in the order asked for. `compare` sorts words as the user's language does. */
export function foundIn(
  list: readonly RegisterEntry[],
  filter: RegisterFilter,
  order: RegisterOrder,
  compare: (one: string, other: string) => number,
): readonly RegisterEntry[] {
  const wanted = nameKey(filter.search);
  const found = list.filter(
    (entry) =>
      (wanted === '' ||
        [entry.system.name, entry.system.owner, entry.system.vendor].some((text) =>
          nameKey(text).includes(wanted),
        )) &&
      (filter.stage === null || entry.system.stage === filter.stage) &&
      (filter.scope === null || scopeOf(entry.system) === filter.scope) &&
      (filter.class === null || fitsClassFilter(entry, filter.class)),
  );
  if (order.by === 'entered') return order.isReversed ? found.toReversed() : found;
  const byKey = comparisons[order.by];
  const direction = order.isReversed ? -1 : 1;
  return found.toSorted(
    (one, other) =>
      emptyLast(isEmpty(order.by, one), isEmpty(order.by, other)) ||
      direction * byKey(one, other, compare) ||
      compare(one.system.name, other.system.name),
  );
}

export function scopeOf({ inScope }: AiSystem): ScopeFilter {
  if (inScope === null) return 'undecided';
  return inScope ? 'in' : 'out';
}

function fitsClassFilter({ standing }: RegisterEntry, wanted: ClassFilter): boolean {
  if (wanted === 'unclassified') return standing.state !== 'done';
  if (wanted === 'needs-review') {
    return standing.state === 'done' && standing.certainty === 'needs-review';
  }
  return standing.classes.includes(wanted);
}

type Comparison = (
  one: RegisterEntry,
  other: RegisterEntry,
  compare: (one: string, other: string) => number,
) => number;

/** Each with what asks for attention first. */
const comparisons: Readonly<Record<Exclude<SortKey, 'entered'>, Comparison>> = {
  name: (one, other, compare) => compare(one.system.name, other.system.name),
  owner: (one, other, compare) => compare(one.system.owner, other.system.owner),
  stage: (one, other) => stagePlace(one) - stagePlace(other),
  scope: (one, other) =>
    scopeFilters.indexOf(scopeOf(one.system)) - scopeFilters.indexOf(scopeOf(other.system)),
  class: (one, other) => classPlace(one) - classPlace(other),
  impact: (one, other) => impactPlaces[one.impact.kind] - impactPlaces[other.impact.kind],
  risks: (one, other) => other.openRisks - one.openRisks || other.overdueRisks - one.overdueRisks,
  deadline: (one, other) => (one.deadline?.day ?? '').localeCompare(other.deadline?.day ?? ''),
};

/** What is not said stands last in either direction. */
function isEmpty(key: SortKey, { system, deadline }: RegisterEntry): boolean {
  switch (key) {
    case 'name':
      return system.name === '';
    case 'owner':
      return system.owner === '';
    case 'stage':
      return system.stage === null;
    case 'deadline':
      return deadline === null;
    case 'scope':
    case 'class':
    case 'impact':
    case 'risks':
    case 'entered':
      return false;
  }
}

function emptyLast(one: boolean, other: boolean): number {
  return Number(one) - Number(other);
}

function stagePlace({ system }: RegisterEntry): number {
  return system.stage === null ? lifeCycleStages.length : lifeCycleStages.indexOf(system.stage);
}

/** The heaviest class first; what is still to be answered after all that is known. */
function classPlace({ standing }: RegisterEntry): number {
  const [first] = standing.classes;
  const place = first === undefined ? outcomeIds.length : outcomeIds.indexOf(first);
  return standing.state === 'done' ? place : place + outcomeIds.length + 1;
}

const impactPlaces: Readonly<Record<ImpactState['kind'], number>> = {
  none: 0,
  draft: 1,
  due: 2,
  approved: 3,
};
