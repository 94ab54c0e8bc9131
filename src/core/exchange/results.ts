import type { ItemId } from '../../content/items.ts';
import {
  answerOf,
  isJustifiedExclusion,
  type Answer,
  type Assessment,
  type Level,
} from '../assessment.ts';
import { itemsOfNode, type NodeId } from './nodes.ts';

/** What CISO Assistant says of a row. */
export const complianceResults = [
  'not_assessed',
  'non_compliant',
  'partially_compliant',
  'compliant',
  'not_applicable',
] as const;
export type ComplianceResult = (typeof complianceResults)[number];

/** How far somebody is with assessing a row, whatever the result. */
export type RequirementProgress = 'to_do' | 'in_progress' | 'in_review' | 'done';

/** One row of an audit as CISO Assistant keeps it. The score is our level: both scales run from 0 to 5. */
export interface AuditState {
  readonly result: ComplianceResult;
  readonly progress: RequirementProgress;
  readonly score: Level | null;
}

/**
 * The result that each level stands for. Level 3 is what certification asks for, so it is the lowest one that
 * is compliant.
 */
export const resultOfLevel: Readonly<Record<Level, ComplianceResult>> = {
  0: 'non_compliant',
  1: 'partially_compliant',
  2: 'partially_compliant',
  3: 'compliant',
  4: 'compliant',
  5: 'compliant',
};

/**
 * The level that a result without a score proposes: the lowest that stands for it, since nobody said more.
 * Null where a result says nothing of a level.
 */
export const proposedLevel: Readonly<Record<ComplianceResult, Level | null>> = {
  not_assessed: null,
  non_compliant: 0,
  partially_compliant: 1,
  compliant: 3,
  not_applicable: null,
};

/**
 * One answer in the words of CISO Assistant:
 *
 * | answer                        | compliance_result   | requirement_progress | score |
 * | ----------------------------- | ------------------- | -------------------- | ----- |
 * | none                          | not_assessed        | to_do                |       |
 * | I don't know                  | not_assessed        | in_progress          |       |
 * | level 0                       | non_compliant       | done                 | 0     |
 * | levels 1 and 2                | partially_compliant | done                 | 1, 2  |
 * | levels 3 to 5                 | compliant           | done                 | 3 - 5 |
 * | excluded, with a reason       | not_applicable      | done                 |       |
 * | excluded, without a reason    | not_assessed        | in_progress          |       |
 *
 * A flag turns `done` into `in_review`. An exclusion nobody gave a reason for is no decision yet: as
 * not_applicable it would leave the other tool's figures as quietly as one that an auditor accepts.
 */
export function stateOf(answer: Answer): AuditState {
  const { choice } = answer;
  const done = answer.flagged ? 'in_review' : 'done';
  if (choice === null) return { result: 'not_assessed', progress: 'to_do', score: null };
  if (isJustifiedExclusion(answer)) {
    return { result: 'not_applicable', progress: done, score: null };
  }
  if (choice === 'unknown' || choice === 'excluded') {
    return { result: 'not_assessed', progress: 'in_progress', score: null };
  }
  return { result: resultOfLevel[choice], progress: done, score: choice };
}

/**
 * One row: of clause 6.1 the worst of its four requirements. Where one of them is not known, the whole is
 * assessed only if another has nothing in place already, for then it cannot get worse.
 */
export function stateOfNode(assessment: Assessment, node: NodeId): AuditState {
  return rolledUp(itemsOfNode(node).map((item) => stateOf(answerOf(assessment, item))));
}

function rolledUp(states: readonly AuditState[]): AuditState {
  const [only] = states;
  if (only && states.length === 1) return only;
  const scores = states.flatMap(({ score }) => score ?? []);
  const worst = scores.length === 0 ? null : (Math.min(...scores) as Level);
  const isWhole = scores.length === states.length;
  if (worst !== null && (isWhole || worst === 0)) {
    const isFlagged = states.some(({ progress }) => progress === 'in_review');
    const reached = isFlagged ? 'in_review' : 'done';
    const progress = isWhole ? reached : 'in_progress';
    return { result: resultOfLevel[worst], progress, score: worst };
  }
  const isUntouched = states.every(({ progress }) => progress === 'to_do');
  return {
    result: 'not_assessed',
    progress: isUntouched ? 'to_do' : 'in_progress',
    score: null,
  };
}

/** The words that belong to an answer in an audit: the reason of an exclusion, else the note. */
export function wordsOf(answer: Answer): string {
  return isJustifiedExclusion(answer) ? answer.justification : answer.note;
}

const sectionHead = /^(6\.1\.[1-4]): .*$/gm;

/**
 * What stands under the heads "6.1.1: …" of the remarks on clause 6.1, as our own export writes them; null
 * for remarks that do not begin with such a head.
 */
export function sectionsOf(remarks: string): ReadonlyMap<ItemId, string> | null {
  const heads = [...remarks.matchAll(sectionHead)];
  if (heads[0]?.index !== 0) return null;
  return new Map(
    heads.map((head, place): [ItemId, string] => [
      head[1] as ItemId,
      remarks.slice(head.index + head[0].length, heads[place + 1]?.index).trim(),
    ]),
  );
}
