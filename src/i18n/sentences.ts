import type { AreaId } from '../content/areas.ts';
import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';
import type { CatalogueTitles } from '../content/types.ts';
import type { Choice } from '../core/assessment.ts';
import type { Contribution, Range } from '../core/credit.ts';
import type { Finding } from '../core/findings/potential.ts';
import type { Gap, NextStep, OpenQuestion } from '../core/gaps.ts';
import type { Progress } from '../core/progress.ts';
import type { Standing } from '../core/quick/provisional.ts';
import type { Obstacle, StageTwoGate } from '../core/verdict.ts';
import { oneDecimal } from './format.ts';
import { m } from './index.ts';

/** "6.1.3 AI risk treatment": how an item is named in running text and tables. */
export function itemName(item: ItemId, titles: CatalogueTitles): string {
  return `${item} ${titles.items[item]}`;
}

export function areaName(area: AreaId, titles: CatalogueTitles): string {
  return `${area} ${titles.areas[area].title}`;
}

/** "3 Defined", "I don't know", "Not applicable" or "Not answered". */
export function choiceWord(choice: Choice): string {
  if (choice === null) return m.words.unanswered;
  if (choice === 'unknown') return m.words.unknown;
  if (choice === 'excluded') return m.words.excluded;
  return `${choice} ${m.words.levels[choice]}`;
}

/** "level 1 to 4": between which levels the quick check places an item. */
export function levelsWord({ low, high }: Range): string {
  return m.quick.levels(low, high);
}

/** The answer of an item; without one, what the quick check says: "Not answered; quick check: level 1 to 4". */
export function answerWord({
  choice,
  provisional,
}: Pick<Contribution, 'choice' | 'provisional'>): string {
  return provisional ? m.quick.notAnswered(levelsWord(provisional)) : choiceWord(choice);
}

/** How many items stand on what, wherever figures are summed up; empty where none stands on the quick check. */
export function standingSentence(standing: Standing): string {
  return standing.provisional > 0 ? m.results.standing(standing) : '';
}

export function obstacleSentence(obstacle: Obstacle, titles: CatalogueTitles): string {
  const text = m.results.obstacles;
  switch (obstacle.kind) {
    case 'readiness':
      return text.readiness(obstacle.share, obstacle.needed);
    case 'documents':
      return text.documents(obstacle.share, obstacle.needed);
    case 'blocking-document':
      return text['blocking-document'][obstacle.state](documentTitle(obstacle.document, titles));
    case 'blocking-item':
      return text['blocking-item'][obstacle.shortfall](itemName(obstacle.item, titles));
    case 'audit-and-review':
      return text['audit-and-review'][obstacle.shortfall](itemName(obstacle.item, titles));
    case 'weak-requirement':
      return text['weak-requirement'][obstacle.shortfall](itemName(obstacle.item, titles));
  }
}

export function findingSentence(finding: Finding, titles: CatalogueTitles): string {
  const text = m.results.findings.causes;
  const { cause } = finding;
  switch (cause.kind) {
    case 'blocking-document':
      return text['blocking-document'](
        documentTitles(cause.documents, titles),
        cause.nothingInPlace,
      );
    case 'nothing-in-place':
      return text['nothing-in-place'];
    case 'partly-in-place':
      return text['partly-in-place'](oneDecimal(cause.level));
    case 'held-by-document':
      return text['held-by-document'](
        oneDecimal(cause.level),
        documentTitles(cause.documents, titles).join('; '),
      );
    case 'exclusion-without-reason':
      return text['exclusion-without-reason'];
    case 'no-evidence':
      return text['no-evidence'](oneDecimal(cause.level));
    case 'several-in-one-clause':
      return text['several-in-one-clause'](areaName(cause.area, titles), cause.count);
  }
}

export function questionSentence(question: OpenQuestion, titles: CatalogueTitles): string {
  return question.kind === 'unknown-level'
    ? m.results.questions.level
    : m.results.questions.document(documentTitle(question.document, titles));
}

/** Why there is nothing to ask: nothing was answered, nothing so far was unclear, or all is known. */
export function noQuestionsSentence({ answered, total }: Progress): string {
  const text = m.results.questions.none;
  if (answered === 0) return text.nothingAnswered;
  return answered < total ? text.someUnanswered(answered, total) : text.allAnswered;
}

/** Beside the open questions: what has not been asked at all. Empty once everything is answered. */
export function unansweredSentence({ answered, total }: Progress): string {
  return answered < total ? m.results.questions.unanswered(total - answered) : '';
}

/** "answered 3 Defined, counts as 2; still a draft: AI policy": why an item is short of its target. */
export function gapCauseSentence(gap: Gap, target: number, titles: CatalogueTitles): string {
  const { causes, documents } = m.results.gaps;
  const states = (['missing', 'draft', 'unknown'] as const).flatMap((state) => {
    const named = gap.documents.filter((each) => each.state === state);
    if (named.length === 0) return [];
    const ids = named.map(({ document }) => document);
    return [documents[state](documentTitles(ids, titles))];
  });
  return [gapStanding(gap, target, causes), ...states].join('; ');
}

function gapStanding(
  { cause, choice, effective, provisional }: Gap,
  target: number,
  causes: typeof m.results.gaps.causes,
): string {
  const level = choiceWord(choice);
  switch (cause) {
    case 'below-target':
      return causes[cause](level, target);
    case 'held-by-document':
      return causes[cause](level, oneDecimal(effective));
    case 'document-not-known':
      return causes[cause](level);
    case 'quick-check':
      return causes[cause](levelsWord(provisional ?? { low: 0, high: 0 }), target);
    case 'excluded-without-reason':
    case 'not-known':
    case 'not-answered':
      return causes[cause];
  }
}

/** What to do next about a gap, in sentences. `firstStep` is what the guidance of its item says. */
export function nextStepSentence(gap: Gap, firstStep: string, titles: CatalogueTitles): string {
  return gap.steps.map((step) => stepSentence(step, firstStep, titles)).join(' ');
}

function stepSentence(step: NextStep, firstStep: string, titles: CatalogueTitles): string {
  const text = m.results.gaps.steps;
  switch (step.kind) {
    case 'first-step':
      return firstStep;
    case 'write-reason':
    case 'find-out-level':
    case 'answer-item':
      return text[step.kind];
    case 'write':
    case 'approve':
    case 'find-out-document':
      return text[step.kind](documentTitles(step.documents, titles));
  }
}

/** One line of what Stage 2 needs: its name, the word for its state, and where it stands. */
export interface StageTwoLine {
  readonly name: string;
  readonly met: boolean;
  readonly word: string;
  readonly state: string;
}

export function stageTwoLine(gate: StageTwoGate): StageTwoLine {
  const text = m.results.stageTwo;
  const word = gate.met ? text.met : text.open;
  switch (gate.kind) {
    case 'internal-audit':
    case 'management-review':
    case 'requirements':
      return {
        name: text[gate.kind].name(gate.level),
        met: gate.met,
        word,
        state: text[gate.kind].state(gate.of - gate.open.length, gate.of),
      };
    case 'readiness':
      return {
        name: text.readiness.name(gate.needed),
        met: gate.met,
        word,
        state: text.readiness.state(gate.share),
      };
    case 'evidence':
      return {
        name: text.evidence.name(gate.level),
        met: gate.met,
        word: gate.met ? text.shown : text.open,
        state: text.evidence.state(gate.shown, gate.of),
      };
  }
}

function documentTitles(ids: readonly DocumentId[], titles: CatalogueTitles): readonly string[] {
  return ids.map((document) => documentTitle(document, titles));
}

export function documentTitle(document: DocumentId, titles: CatalogueTitles): string {
  return titles.documents[document].title;
}
