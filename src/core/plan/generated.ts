import { firstItemOf } from '../../content/documents.ts';
import { isItemId, type ItemId } from '../../content/items.ts';
import { placeOf } from '../../content/plan/dependencies.ts';
import {
  findingDays,
  findOutDays,
  ownActionDays,
  writeReasonDays,
} from '../../content/plan/effort.ts';
import { answerOf, type Assessment } from '../assessment.ts';
import { checklistOf, startOf } from '../coverage-groups.ts';
import type { CoverageRow } from '../coverage.ts';
import type { Contribution } from '../credit.ts';
import type { FindingRecord } from '../findings/records.ts';
import type { Results } from '../results.ts';
import { blockingItems, isOpenBlocker, type RegisterRow } from '../stage-one.ts';
import { documentEstimate, dutyEstimate, itemEstimate, type Estimate } from './effort.ts';
import { gainsOf, noGain, type Gains } from './gains.ts';
import type { PlanEntry } from './records.ts';
import type { Action, ActionSubject, PlanBasis } from './types.ts';

/** An action as the assessment brings it, before anything was said about it and before it has its place. */
export interface Draft extends Omit<
  Action,
  'effort' | 'after' | 'place' | 'entry' | 'doneButOpen' | 'notBefore'
> {
  readonly estimate: Estimate;
  readonly atRisk: number;
}

type Drafted = Partial<Draft> & Pick<Draft, 'id' | 'subject' | 'phase' | 'estimate'>;

function draft(given: Drafted): Draft {
  return {
    title: '',
    items: [],
    isBlocker: false,
    gain: noGain,
    atRisk: 0,
    owner: '',
    dueDate: '',
    state: 'open',
    note: '',
    ...given,
  };
}

/** All that is to do: documents, items, findings and duties, each in the order of its register; then own ones. */
export function draftsOf(
  assessment: Assessment,
  results: Results,
  basis: PlanBasis,
): readonly Draft[] {
  const { readiness, stageOne, coverage } = results;
  const gains = gainsOf(readiness, stageOne, basis.target);
  return [
    ...stageOne.register.flatMap((row) => documentDraft(assessment, row, gains, basis)),
    ...readiness.overall.contributions.flatMap((each) => itemDraft(assessment, each, gains, basis)),
    ...assessment.findings.flatMap(findingDraft),
    ...dutyRows(coverage).map(dutyDraft),
    ...assessment.planEntries.flatMap(ownDraft),
  ];
}

/** One for each document that is asked for and not approved; none for one that only excluded controls ask for. */
function documentDraft(
  assessment: Assessment,
  row: RegisterRow,
  gains: Gains,
  basis: PlanBasis,
): readonly Draft[] {
  const { document, items, record } = row;
  const isAskedFor = items.some((item) => answerOf(assessment, item).choice !== 'excluded');
  if (record.state === 'approved' || !isAskedFor) return [];
  const task = taskOf(record.state);
  const full = documentEstimate(document, task === 'approve' ? 'approve' : 'write', basis);
  const owner = firstItemOf(document);
  return [
    draft({
      id: `document:${document}`,
      subject: { kind: 'document', document, task },
      items,
      phase: task === 'find-out' ? 'diagnostic' : placeOf(owner).phase,
      isBlocker: isOpenBlocker(row),
      gain: gains.ofDocument(row),
      owner: record.owner || answerOf(assessment, owner).owner,
      ...(task === 'find-out' ? findingOut(full) : { estimate: full }),
    }),
  ];
}

function taskOf(state: 'missing' | 'draft' | 'unknown'): 'write' | 'approve' | 'find-out' {
  if (state === 'unknown') return 'find-out';
  return state === 'draft' ? 'approve' : 'write';
}

/** One for each item whose own level is short of the target. A level that only documents hold back is theirs. */
function itemDraft(
  assessment: Assessment,
  contribution: Contribution,
  gains: Gains,
  basis: PlanBasis,
): readonly Draft[] {
  const { item, choice, exclusion, effective } = contribution;
  if (exclusion === 'justified') return [];
  if (typeof choice === 'number' && choice >= basis.target) return [];
  const { owner, dueDate } = answerOf(assessment, item);
  const common = {
    id: `item:${item}`,
    items: [item],
    isBlocker: blockingItems.has(item) && effective.low === 0,
    owner,
    dueDate,
  };
  if (choice === 'excluded') {
    return [
      draft({
        ...common,
        subject: { kind: 'item', item, task: 'write-reason' },
        phase: 'risk',
        gain: gains.ofReason(contribution),
        estimate: { days: writeReasonDays, basis: 'estimate' },
      }),
    ];
  }
  const gain = gains.ofItem(contribution);
  if (typeof choice !== 'number') {
    return [
      draft({
        ...common,
        subject: { kind: 'item', item, task: 'find-out' },
        phase: 'diagnostic',
        gain,
        ...findingOut(itemEstimate(item, 0, basis)),
      }),
    ];
  }
  return [
    draft({
      ...common,
      subject: { kind: 'item', item, task: 'reach-target' },
      phase: placeOf(item).phase,
      gain,
      estimate: itemEstimate(item, choice, basis),
    }),
  ];
}

/** An hour to ask; and all of the work, should nothing be there. */
function findingOut(full: Estimate): Pick<Draft, 'estimate' | 'atRisk'> {
  return { estimate: { days: findOutDays, basis: 'estimate' }, atRisk: full.days };
}

function findingDraft(record: FindingRecord): readonly Draft[] {
  if (record.state === 'closed' || record.state === 'accepted') return [];
  const item = itemOfFinding(record);
  return [
    draft({
      id: `finding:${record.id}`,
      subject: { kind: 'finding', finding: record.id },
      title: record.title,
      items: item === null ? [] : [item],
      phase: phaseOfFinding(record, item),
      estimate: { days: findingDays[record.grade], basis: 'estimate' },
      owner: record.owner,
      dueDate: record.dueDate,
      state: record.state === 'in-work' ? 'in-work' : 'open',
    }),
  ];
}

/** The item that a finding names, or that the potential finding behind it is about; null for a whole clause. */
function itemOfFinding({ item, potential }: FindingRecord): ItemId | null {
  if (item !== null) return item;
  const named = potential.slice(potential.indexOf(':') + 1);
  return isItemId(named) ? named : null;
}

function phaseOfFinding({ origin }: FindingRecord, item: ItemId | null): Draft['phase'] {
  if (origin === 'certification-audit') return 'certification';
  if (origin !== 'self-assessment' || item === null) return 'audit-and-review';
  return placeOf(item).phase;
}

/**
 * Duties that are known to be the organisation's. Where no system is classified and the profile names no role
 * or no class, nothing can be ruled out, and a list of everything is no plan: the AI Act page shows it.
 */
function dutyRows(coverage: Results['coverage']): readonly CoverageRow[] {
  const { now, later } = checklistOf(coverage);
  return [...now, ...later.flatMap(({ rows }) => rows)].filter(
    ({ undetermined, triggers }) => !undetermined || triggers.length > 0,
  );
}

/** Due on the day from which it binds; for one that binds already, that day has passed. */
function dutyDraft(row: CoverageRow): Draft {
  const { obligation, triggers } = row;
  return draft({
    id: `duty:${obligation.id}`,
    subject: { kind: 'duty', obligation: obligation.id },
    title: obligation.article,
    phase: 'controls',
    estimate: dutyEstimate(obligation.id, Math.max(triggers.length, 1)),
    dueDate: startOf(row),
  });
}

/** Ids of own actions begin with this. */
export const ownPrefix = 'own:';

function ownDraft(entry: PlanEntry): readonly Draft[] {
  if (!entry.id.startsWith(ownPrefix)) return [];
  const subject: ActionSubject = { kind: 'own' };
  return [
    draft({
      id: entry.id,
      subject,
      title: entry.title,
      items: entry.item === null ? [] : [entry.item],
      phase: entry.item === null ? 'controls' : placeOf(entry.item).phase,
      estimate: { days: ownActionDays, basis: 'estimate' },
    }),
  ];
}
