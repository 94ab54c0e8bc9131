import { shortTextLimit, textLimit } from '../assessment.ts';
import { isCalendarDate } from '../file/schema.ts';
import { guarded, isBlank, unguarded, type CsvTable } from './csv.ts';
import {
  affectedGroups,
  dataCategories,
  lifeCycleStages,
  newSystem,
  origins,
  systemLimit,
  type AffectedGroup,
  type AiSystem,
  type DataCategory,
  type LifeCycleStage,
  type Origin,
} from './system.ts';

/** The columns of the register as a table, in their order: all that is said of a system but the assessments. */
export const registerColumns = [
  'name',
  'purpose',
  'owner',
  'origin',
  'vendor',
  'suppliers',
  'stage',
  'inScope',
  'affectedGroups',
  'dataCategories',
  'availableSince',
  'note',
] as const;
export type RegisterColumn = (typeof registerColumns)[number];

export type RegisterFacts = Pick<AiSystem, RegisterColumn>;

/** All spellings of one thing. The first is the one that is written. */
type Spellings = readonly [string, ...string[]];
type Named<Value extends string> = Readonly<Record<Value, Spellings>>;

/** How columns and values are called in the language of the user. Identifiers are understood besides. */
export interface RegisterWords {
  readonly columns: Named<RegisterColumn>;
  readonly origin: Named<Origin>;
  readonly stage: Named<LifeCycleStage>;
  readonly inScope: Named<'yes' | 'no'>;
  readonly affectedGroups: Named<AffectedGroup>;
  readonly dataCategories: Named<DataCategory>;
  /** What people write where there is nothing to say. */
  readonly empty: readonly string[];
}

// Out ---------------------------------------------------------------------------------------------------

/** The register as rows of cells, the header first. No cell can run as a formula. */
export function registerRows(
  systems: readonly AiSystem[],
  words: RegisterWords,
): readonly (readonly string[])[] {
  const header = registerColumns.map((column) => words.columns[column][0]);
  return [
    header,
    ...systems.map((system) =>
      registerColumns.map((column) => guarded(cellOf(system, column, words))),
    ),
  ];
}

function cellOf(system: AiSystem, column: RegisterColumn, words: RegisterWords): string {
  switch (column) {
    case 'origin':
      return system.origin === null ? '' : words.origin[system.origin][0];
    case 'stage':
      return system.stage === null ? '' : words.stage[system.stage][0];
    case 'inScope':
      return system.inScope === null ? '' : words.inScope[system.inScope ? 'yes' : 'no'][0];
    case 'affectedGroups':
      return system.affectedGroups.map((group) => words.affectedGroups[group][0]).join('; ');
    case 'dataCategories':
      return system.dataCategories.map((data) => words.dataCategories[data][0]).join('; ');
    case 'name':
    case 'purpose':
    case 'owner':
    case 'vendor':
    case 'suppliers':
    case 'availableSince':
    case 'note':
      return system[column];
  }
}

// Columns -----------------------------------------------------------------------------------------------

/** What each column of a file is taken for; null: for nothing. */
export type Targets = readonly (RegisterColumn | null)[];

export interface ReadingPlan {
  /** The first row that is not empty holds the names of the columns. */
  readonly hasHeader: boolean;
  readonly targets: Targets;
}

/** Letters and figures only, so that "AI-system name" and "AI System Name:" are the same. */
function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

function byKey<Value extends string>(named: Named<Value>): ReadonlyMap<string, Value> {
  const values = Object.keys(named) as Value[];
  const spellings = values.flatMap((value) =>
    [...named[value], value].map((spelling): [string, Value] => [keyOf(spelling), value]),
  );
  // What is written first counts: a synonym never takes the place of another value's own name.
  const own = values.flatMap((value): [string, Value][] => [
    [keyOf(value), value],
    [keyOf(named[value][0]), value],
  ]);
  return new Map([...spellings, ...own]);
}

/**
 * How a file is read unless the user says otherwise: columns by their names, each target at most once.
 * Without a word on the header, a bare list of names, one in each row, is understood to have none.
 */
export function planFor(table: CsvTable, words: RegisterWords, hasHeader?: boolean): ReadingPlan {
  const first = table.rows.find((row) => !isBlank(row)) ?? [];
  const width = table.rows.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  const names = byKey(words.columns);
  const isBareList = width === 1 && !names.has(keyOf(first[0] ?? ''));
  if (hasHeader === false || (hasHeader === undefined && isBareList)) {
    return {
      hasHeader: false,
      targets: Array.from({ length: width }, (_, index) => (index === 0 ? 'name' : null)),
    };
  }
  const seen = new Set<RegisterColumn>();
  const targets = first.slice(0, filledWidth(first)).map((header) => {
    const target = names.get(keyOf(header)) ?? null;
    if (target === null || seen.has(target)) return null;
    seen.add(target);
    return target;
  });
  return { hasHeader: true, targets };
}

/** Takes one column for something else; whichever column stood for it before stands for nothing now. */
export function withTarget(
  plan: ReadingPlan,
  index: number,
  target: RegisterColumn | null,
): ReadingPlan {
  const targets = plan.targets.map((each, at) => {
    if (at === index) return target;
    return each === target ? null : each;
  });
  return { ...plan, targets };
}

/** Cells up to the last that is not empty: spreadsheets fill rows up with empty ones. */
function filledWidth(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

export interface FileColumn {
  readonly header: string;
  /** What stands in it first, to recognise it by. */
  readonly sample: string;
}

export function columnsOf(table: CsvTable, plan: ReadingPlan): readonly FileColumn[] {
  const filled = table.rows.filter((row) => !isBlank(row));
  const body = (plan.hasHeader ? filled.slice(1) : filled).slice(0, 50);
  return plan.targets.map((_, index) => ({
    header: plan.hasHeader ? shortened((filled[0]?.[index] ?? '').trim()) : '',
    sample: shortened(
      body.map((row) => (row[index] ?? '').trim()).find((cell) => cell !== '') ?? '',
    ),
  }));
}

// In ----------------------------------------------------------------------------------------------------

export const rowProblems = [
  'no-name',
  'too-long',
  'bad-date',
  'ambiguous-date',
  'unknown-value',
  'too-many-cells',
  'open-quote',
  'several-in-register',
] as const;
export type RowProblem = (typeof rowProblems)[number];

/** One thing that is wrong with one row; the row is left out. */
export interface RowIssue {
  /** As a spreadsheet counts, from 1, the header included. */
  readonly row: number;
  readonly column: RegisterColumn | null;
  readonly problem: RowProblem;
  /** The beginning of what stands there. */
  readonly value: string;
}

/** A row whose name the register, or an earlier row, has already. */
export interface DuplicateRow {
  readonly row: number;
  readonly name: string;
  readonly of: { readonly kind: 'register' } | { readonly kind: 'row'; readonly row: number };
}

export type DuplicateChoice = 'skip' | 'update';

/** What becomes of a row. `merged`: it completes an earlier row of the same name. */
export const rowOutcomes = [
  'added',
  'changed',
  'unchanged',
  'merged',
  'skipped',
  'faulty',
  'no-room',
] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export interface RegisterPreview {
  readonly hasNameColumn: boolean;
  /** Rows with something in them, the header not counted. */
  readonly rows: number;
  readonly counts: Readonly<Record<RowOutcome, number>>;
  readonly added: readonly RegisterFacts[];
  readonly changed: readonly { readonly system: AiSystem; readonly facts: RegisterFacts }[];
  /** All of them, whatever is done with them. */
  readonly duplicates: readonly DuplicateRow[];
  readonly issues: readonly RowIssue[];
}

const blankFacts: RegisterFacts = (() => {
  const system = newSystem('', '', '');
  return Object.fromEntries(
    registerColumns.map((column) => [column, system[column]]),
  ) as unknown as RegisterFacts;
})();

/** Where rows of one name go: a system of the register, or one that the file brings. */
interface Goal {
  readonly system: AiSystem | null;
  /** The first row of this name, or null while only the register has it. */
  row: number | null;
  facts: RegisterFacts;
  /** Several systems of the register share the name. */
  isShared: boolean;
}

/**
 * What taking a table would do to a register. A row with anything wrong in it is left out entirely. An empty
 * cell says nothing: it never deletes what the register has.
 */
export function previewRegister(
  table: CsvTable,
  plan: ReadingPlan,
  duplicateChoice: DuplicateChoice,
  register: readonly AiSystem[],
  words: RegisterWords,
): RegisterPreview {
  const counts = Object.fromEntries(rowOutcomes.map((each) => [each, 0])) as Record<
    RowOutcome,
    number
  >;
  const hasNameColumn = plan.targets.includes('name');
  const issues: RowIssue[] = [];
  const duplicates: DuplicateRow[] = [];
  const goals = goalsOf(register);
  const spellings = spellingsOf(words);
  let room = Math.max(0, systemLimit - register.length);
  let rows = 0;
  let isHeader = plan.hasHeader;

  for (const [index, cells] of table.rows.entries()) {
    if (isBlank(cells)) continue;
    if (isHeader) {
      isHeader = false;
      continue;
    }
    rows += 1;
    if (!hasNameColumn) continue;
    const row = index + 1;
    const found = readRow(cells, row, plan, table.openQuote === index, spellings);
    if (found.issues.length > 0) {
      issues.push(...found.issues);
      counts.faulty += 1;
      continue;
    }
    const { name = '', ...rest } = found.facts;
    const key = nameKey(name);
    const goal = goals.get(key);
    if (!goal) {
      if (room === 0) counts['no-room'] += 1;
      else {
        room -= 1;
        counts.added += 1;
        const facts = { ...blankFacts, ...found.facts };
        goals.set(key, { system: null, row, facts, isShared: false });
      }
      continue;
    }
    duplicates.push({
      row,
      name: shortened(name),
      of: goal.row === null ? { kind: 'register' } : { kind: 'row', row: goal.row },
    });
    if (duplicateChoice === 'skip') counts.skipped += 1;
    else if (goal.isShared) {
      issues.push({ row, column: 'name', problem: 'several-in-register', value: shortened(name) });
      counts.faulty += 1;
    } else {
      const isFirst = goal.row === null;
      const facts = { ...goal.facts, ...rest };
      counts[!isFirst ? 'merged' : isSame(facts, goal.facts) ? 'unchanged' : 'changed'] += 1;
      goal.facts = facts;
      goal.row ??= row;
    }
  }

  const all = [...goals.values()];
  return {
    hasNameColumn,
    rows,
    counts,
    added: all.flatMap(({ system, facts }) => (system === null ? [facts] : [])),
    changed: all.flatMap(({ system, facts }) =>
      system === null || isSame(system, facts) ? [] : [{ system, facts }],
    ),
    duplicates,
    issues,
  };
}

/** The systems that a preview brings, each new one under an identifier of its own. */
export function systemsOf(
  { added, changed }: Pick<RegisterPreview, 'added' | 'changed'>,
  newId: () => string,
  now: string,
): { readonly added: readonly AiSystem[]; readonly changed: readonly AiSystem[] } {
  return {
    added: added.map((facts) => ({ ...newSystem(newId(), facts.name, now), ...facts })),
    changed: changed.map(({ system, facts }) => ({ ...system, ...facts, updatedAt: now })),
  };
}

/** Names are the same whatever their case and spacing. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function goalsOf(register: readonly AiSystem[]): Map<string, Goal> {
  const goals = new Map<string, Goal>();
  for (const system of register) {
    const key = nameKey(system.name);
    const known = goals.get(key);
    if (known) known.isShared = true;
    else if (key !== '') goals.set(key, { system, row: null, facts: system, isShared: false });
  }
  return goals;
}

function isSame(one: RegisterFacts, other: RegisterFacts): boolean {
  return registerColumns.every(
    (column) => JSON.stringify(one[column]) === JSON.stringify(other[column]),
  );
}

// One row -----------------------------------------------------------------------------------------------

interface KnownSpellings {
  readonly origin: ReadonlyMap<string, Origin>;
  readonly stage: ReadonlyMap<string, LifeCycleStage>;
  readonly inScope: ReadonlyMap<string, 'yes' | 'no'>;
  readonly affectedGroups: ReadonlyMap<string, AffectedGroup>;
  readonly dataCategories: ReadonlyMap<string, DataCategory>;
  readonly empty: ReadonlySet<string>;
}

function spellingsOf(words: RegisterWords): KnownSpellings {
  return {
    origin: byKey(words.origin),
    stage: byKey(words.stage),
    inScope: byKey(words.inScope),
    affectedGroups: byKey(words.affectedGroups),
    dataCategories: byKey(words.dataCategories),
    empty: new Set(['', ...words.empty.map(plain)]),
  };
}

/** Unlike a key it keeps signs: a dash says nothing, a smiley is a value that nobody knows. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** Identifiers that a picklist column takes, in their order, to name them where a value is unknown. */
export const columnValues = {
  origin: origins,
  stage: lifeCycleStages,
  inScope: ['yes', 'no'],
  affectedGroups,
  dataCategories,
} as const;

const longColumns: ReadonlySet<RegisterColumn> = new Set(['purpose', 'suppliers', 'note']);

/** How many characters a cell of this column takes at most. */
export function limitOf(column: RegisterColumn): number {
  return longColumns.has(column) ? textLimit : shortTextLimit;
}

type Facts = { -readonly [Column in RegisterColumn]?: RegisterFacts[Column] };

function readRow(
  cells: readonly string[],
  row: number,
  plan: ReadingPlan,
  isOpen: boolean,
  known: KnownSpellings,
): { readonly facts: Facts; readonly issues: readonly RowIssue[] } {
  const facts: Facts = {};
  const issues: RowIssue[] = [];
  const complain = (column: RegisterColumn | null, problem: RowProblem, value: string) => {
    issues.push({ row, column, problem, value: shortened(value) });
  };
  // One sentence is enough: after it the cells stand in the wrong columns.
  if (isOpen) {
    complain(null, 'open-quote', cells.at(-1) ?? '');
    return { facts, issues };
  }
  if (filledWidth(cells) > plan.targets.length) {
    complain(null, 'too-many-cells', cells[plan.targets.length] ?? '');
    return { facts, issues };
  }
  for (const [index, column] of plan.targets.entries()) {
    if (column === null) continue;
    const cell = unguarded((cells[index] ?? '').trim());
    const problem = readCell(cell, column, facts, known);
    if (problem) complain(column, problem.problem, problem.value);
  }
  if (facts.name === undefined && !issues.some(({ column }) => column === 'name')) {
    complain('name', 'no-name', '');
  }
  return { facts, issues };
}

/** Puts what a cell says into the facts, or says what is wrong with it. */
function readCell(
  cell: string,
  column: RegisterColumn,
  facts: Facts,
  known: KnownSpellings,
): { readonly problem: RowProblem; readonly value: string } | null {
  if (cell === '') return null;
  switch (column) {
    case 'name':
    case 'purpose':
    case 'owner':
    case 'vendor':
    case 'suppliers':
    case 'note':
      if (cell.length > limitOf(column)) return { problem: 'too-long', value: cell };
      facts[column] = cell;
      return null;
    case 'availableSince': {
      if (known.empty.has(plain(cell))) return null;
      const date = dateOf(cell);
      if (date.kind !== 'day') return { problem: date.kind, value: cell };
      facts.availableSince = date.day;
      return null;
    }
    case 'origin':
    case 'stage':
    case 'inScope': {
      const value = known[column].get(keyOf(cell));
      if (value === undefined) {
        return known.empty.has(plain(cell)) ? null : { problem: 'unknown-value', value: cell };
      }
      if (column === 'inScope') facts.inScope = value === 'yes';
      else Object.assign(facts, { [column]: value });
      return null;
    }
    case 'affectedGroups':
    case 'dataCategories': {
      const { values, unknown } = someOf<string>(cell, known[column], known.empty);
      if (unknown !== null) return { problem: 'unknown-value', value: unknown };
      const ordered = columnValues[column].filter((value) => values.has(value));
      if (ordered.length > 0) Object.assign(facts, { [column]: ordered });
      return null;
    }
  }
}

/** The values of a list, and the first part of it that is none of them. */
function someOf<Value extends string>(
  cell: string,
  known: ReadonlyMap<string, Value>,
  empty: ReadonlySet<string>,
): { readonly values: ReadonlySet<Value>; readonly unknown: string | null } {
  const values = new Set<Value>();
  const valuesIn = (parts: readonly string[]): boolean => {
    const found = parts
      .filter((part) => !empty.has(plain(part)))
      .map((part) => known.get(keyOf(part)));
    if (found.includes(undefined)) return false;
    for (const value of found) if (value !== undefined) values.add(value);
    return true;
  };
  for (const part of cell.split(/[;|\n]/)) {
    // Commas part a list too, as long as each piece is known: names of values may hold one.
    if (!valuesIn([part]) && !valuesIn(part.split(','))) return { values, unknown: part.trim() };
  }
  return { values, unknown: null };
}

type DateReading =
  { readonly kind: 'day'; readonly day: string } | { readonly kind: 'bad-date' | 'ambiguous-date' };

/**
 * A day as 2026-03-14, 14.03.2026 or 14/03/2026. With slashes the month stands first in some countries, so a
 * day that could be read both ways is not guessed at.
 */
export function dateOf(text: string): DateReading {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return dayFrom(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!slashed) return { kind: 'bad-date' };
  const [, day, month, year] = slashed;
  const isEither = Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month);
  return isEither ? { kind: 'ambiguous-date' } : dayFrom(year, month, day);
}

function dayFrom(year = '', month = '', day = ''): DateReading {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? { kind: 'day', day: text } : { kind: 'bad-date' };
}

/** The beginning of a text is enough to find it by; a hostile cell can hold megabytes. */
function shortened(text: string): string {
  const limit = 60;
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
