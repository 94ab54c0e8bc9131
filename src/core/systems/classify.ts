import {
  factAnswers,
  type ClassificationAnswers,
  type FactAnswer,
  type FactId,
  type SilentFact,
} from '../../content/ai-act/classification/facts.ts';
import {
  pages,
  type Page,
  type PageFact,
  type PageId,
} from '../../content/ai-act/classification/pages.ts';
import {
  contradictionRows,
  firstStepRows,
  outcomeIds,
  outcomeRows,
  remarkRows,
  roleRows,
  type ContradictionId,
  type ContradictionRow,
  type FirstStepId,
  type OutcomeId,
  type RemarkId,
} from '../../content/ai-act/classification/rules.ts';
import { termRows, type Condition } from '../../content/ai-act/classification/terms.ts';
import { operatorRoles, type OperatorRole } from '../../content/ai-act/types.ts';
import type { KnownFacts } from './known-facts.ts';
import { Evaluation, type Truth } from './truth.ts';

/** `likely` rests on plain answers; `needs-review` hangs on an "unsure", which never lowers a class. */
export type Certainty = 'likely' | 'needs-review';

/** A fact that speaks for a finding, and what was said about it. */
export interface Reason {
  readonly fact: FactId | SilentFact;
  readonly answer: FactAnswer | 'known';
  /** The article behind the question, or null where the register or the calendar knows. */
  readonly basis: string | null;
}

export interface OutcomeClass {
  readonly id: OutcomeId;
  readonly certainty: Certainty;
  /** The provisions that make the class. */
  readonly basis: string;
  readonly reasons: readonly Reason[];
}

export interface OutcomeRole {
  readonly role: OperatorRole;
  readonly certainty: Certainty;
}

/** A question on the way, with the facts that it asks here and now. */
export interface AskedPage {
  readonly page: Page;
  readonly facts: readonly FactId[];
  readonly answered: boolean;
}

export interface Classification {
  /** done: nothing is left to ask. open: `next` waits; classes that already hold are named. */
  readonly state: 'untouched' | 'open' | 'done';
  readonly asked: readonly AskedPage[];
  readonly next: PageId | null;
  readonly classes: readonly OutcomeClass[];
  readonly roles: readonly OutcomeRole[];
  readonly needsReview: boolean;
  readonly unsure: readonly FactId[];
  readonly contradictions: readonly ContradictionId[];
  readonly remarks: readonly RemarkId[];
  readonly firstSteps: readonly FirstStepId[];
  /** For the obligations: evaluates conditions with the stricter reading of contradictory answers. */
  readonly evaluation: Evaluation;
}

/** How many first steps an outcome names. */
const firstStepLimit = 3;

/**
 * Classifies one AI system under the EU AI Act, following the decision tree of the data. Pure: answers and
 * what is known come in, the outcome with its reasons goes out. What was answered earlier and is no longer
 * asked stays in the answers and does not count.
 */
export function classify(answers: ClassificationAnswers, known: KnownFacts): Classification {
  const counting = answersThatCount(answers, known);
  const stricter = withStricterReading(counting, known);
  const evaluation = new Evaluation((id) => stricter[id] ?? 'unknown');
  const asked = askedPages(answers, known, evaluation);
  const next = asked.find(({ answered }) => !answered)?.page.id ?? null;
  const isDone = next === null;
  const unsure = asked.flatMap(({ facts }) => facts.filter((id) => answers[id] === 'unsure'));
  const contradictions = contradictionsIn(counting, known);
  const shows = (condition: Condition, strict: boolean) =>
    isDone && strict ? evaluation.may(condition) : evaluation.must(condition);
  const said = new Set<FactId | SilentFact>(asked.flatMap(({ facts }) => facts));
  // A remark must not rest on something that there was no reason to ask.
  const spoken = new Evaluation((id) =>
    said.has(id) || known[id] !== undefined ? (stricter[id] ?? 'unknown') : 'false',
  );
  const settled = outcomeIds.filter((id) =>
    shows({ term: outcomeRows[id].term }, outcomeRows[id].strict),
  );
  // Where an "unsure" leaves no class standing, the heaviest of the light ones that are possible does.
  const possible = outcomeIds.filter(
    (id) => isDone && evaluation.may({ term: outcomeRows[id].term }),
  );
  const classes = (settled.length > 0 ? settled : possible.slice(0, 1)).map((id) =>
    outcomeClass(id, counting, known, evaluation),
  );
  return {
    state: isDone ? 'done' : asked.some(({ answered }) => answered) ? 'open' : 'untouched',
    asked,
    next,
    classes,
    roles: operatorRoles
      .filter((role) => shows(roleRows[role], true))
      .map((role) => ({ role, certainty: certaintyOf(roleRows[role], evaluation) })),
    needsReview: unsure.length > 0 || contradictions.length > 0,
    unsure,
    contradictions,
    remarks: isDone
      ? remarkRows
          .filter((row) => (row.lenient ? spoken.must(row.when) : spoken.may(row.when)))
          .map(({ id }) => id)
      : [],
    firstSteps: firstStepRows
      .filter(({ when, lenient }) => isDone && (lenient ? spoken.must(when) : spoken.may(when)))
      .map(({ id }) => id)
      .slice(0, firstStepLimit),
    evaluation,
  };
}

function outcomeClass(
  id: OutcomeId,
  answers: ClassificationAnswers,
  known: KnownFacts,
  evaluation: Evaluation,
): OutcomeClass {
  const condition: Condition = { term: outcomeRows[id].term };
  return {
    id,
    certainty: certaintyOf(condition, evaluation),
    basis: termRows[outcomeRows[id].term].basis,
    // A class rests on what is there, a way out on what is missing.
    reasons: reasonsFor(condition, answers, known, evaluation, id === 'out-of-scope'),
  };
}

function certaintyOf(condition: Condition, evaluation: Evaluation): Certainty {
  return evaluation.must(condition) ? 'likely' : 'needs-review';
}

// Reasons -----------------------------------------------------------------------------------------------

const pageOfFact: ReadonlyMap<FactId, Page> = new Map(
  pages.flatMap((page) => page.facts.map(({ id }): [FactId, Page] => [id, page])),
);

/**
 * The facts behind a condition, each with its answer, in the order of the questions. A plain "no" is left
 * out unless it closes the way out of Annex III: a class rests on what is there.
 */
function reasonsFor(
  condition: Condition,
  answers: ClassificationAnswers,
  known: KnownFacts,
  evaluation: Evaluation,
  withNoes: boolean,
): readonly Reason[] {
  return [...new Set(evaluation.support(condition))]
    .flatMap((id): Reason[] => {
      const settled = known[id];
      const page = pageOfFact.get(id as FactId) ?? null;
      if (settled === 'false') return [];
      if (settled === 'true') return [{ fact: id, answer: 'known', basis: null }];
      const answer = answers[id as FactId];
      if (answer === undefined) return [];
      if (answer === 'no' && !withNoes && page?.form !== 'each') return [];
      return [{ fact: id, answer, basis: page?.basis ?? null }];
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf(reason: Reason): number {
  const page = pageOfFact.get(reason.fact as FactId);
  return page ? pages.indexOf(page) : pages.length;
}

// Questions ---------------------------------------------------------------------------------------------

/** The questions that can still change the outcome, or were answered and do count. */
function askedPages(
  answers: ClassificationAnswers,
  known: KnownFacts,
  evaluation: Evaluation,
): readonly AskedPage[] {
  // Behind a question that waits, what has to hold for sure may still come to do so.
  let waits = false;
  const fits = ({ when, surely }: Pick<PageFact, 'when' | 'surely'>) =>
    (!when || evaluation.may(when)) &&
    (!surely || (waits ? evaluation.may(surely) : evaluation.must(surely)));
  return pages.flatMap((page): AskedPage[] => {
    if (!fits(page)) return [];
    const facts: FactId[] = [];
    for (const each of page.facts) {
      if (known[each.id] !== undefined || !fits(each)) continue;
      facts.push(each.id);
      waits ||= answers[each.id] === undefined;
    }
    if (facts.length === 0) return [];
    return [{ page, facts, answered: facts.every((id) => answers[id] !== undefined) }];
  });
}

/**
 * Without the answers to questions that are not asked (any more). Leaving one out can open or close further
 * questions, and so can the stricter reading of a contradiction, hence the rounds. Pages hang on those before
 * them, so each round settles one more of them at least.
 */
function answersThatCount(
  answers: ClassificationAnswers,
  known: KnownFacts,
): ClassificationAnswers {
  let counting = answers;
  for (let round = 0; round < pages.length + contradictionRows.length; round += 1) {
    const facts = withStricterReading(counting, known);
    const asked = askedPages(answers, known, new Evaluation((id) => facts[id] ?? 'unknown'));
    const ids = new Set(asked.flatMap((page) => page.facts));
    const next = Object.fromEntries(
      Object.entries(answers).filter(([id]) => ids.has(id as FactId)),
    ) as ClassificationAnswers;
    if (isSame(next, counting)) break;
    counting = next;
  }
  return counting;
}

/** Both are parts of the same answers, so the same facts are the same answers. */
function isSame(one: ClassificationAnswers, other: ClassificationAnswers): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => id in other);
}

// Contradictions ----------------------------------------------------------------------------------------

const truthOfAnswer: Readonly<Record<FactAnswer, Truth>> = {
  yes: 'true',
  no: 'false',
  unsure: 'unknown',
};

type Held = Partial<Record<FactId | SilentFact, Truth>>;

function held(answers: ClassificationAnswers, known: KnownFacts): Held {
  const facts: Held = {};
  for (const [id, answer] of Object.entries(answers) as [FactId, FactAnswer][]) {
    if (factAnswers.includes(answer)) facts[id] = truthOfAnswer[answer];
  }
  return Object.assign(facts, known);
}

/** The contradictions that surely are there, for the user to look at. */
function contradictionsIn(
  answers: ClassificationAnswers,
  known: KnownFacts,
): readonly ContradictionId[] {
  const facts = held(answers, known);
  return contradictionRows
    .filter((row) => contradictionOf(row, facts) === 'true')
    .map(({ id }) => id);
}

/** Among what has been answered; what is not answered contradicts nothing. */
function contradictionOf(row: ContradictionRow, facts: Held): Truth {
  if (factsBehind.get(row)?.some((id) => facts[id] === undefined)) return 'false';
  return new Evaluation((id) => facts[id] ?? 'unknown').of(row.when);
}

function factsIn(condition: Condition): readonly (FactId | SilentFact)[] {
  if ('fact' in condition) return [condition.fact];
  if ('term' in condition) return factsIn(termRows[condition.term].when);
  if ('not' in condition) return factsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(factsIn);
}

const factsBehind: ReadonlyMap<ContradictionRow, readonly (FactId | SilentFact)[]> = new Map(
  contradictionRows.map((row) => [row, factsIn(row.when)]),
);

/**
 * Puts the stricter reading in place of an answer that contradicts others. Where the contradiction itself
 * hangs on an "unsure", both readings stay open.
 */
function withStricterReading(counting: ClassificationAnswers, known: KnownFacts): Held {
  const before = held(counting, known);
  const facts = { ...before };
  for (const row of contradictionRows) {
    const contradiction = contradictionOf(row, before);
    if (contradiction === 'false') continue;
    for (const [id, answer] of Object.entries(row.keep) as [FactId, FactAnswer][]) {
      const kept = truthOfAnswer[answer];
      facts[id] = contradiction === 'true' || facts[id] === kept ? kept : 'unknown';
    }
  }
  return facts;
}
