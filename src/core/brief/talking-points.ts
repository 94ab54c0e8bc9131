import type { ItemId } from '../../content/items.ts';
import { isOverdue } from '../findings/rules.ts';
import type { Report, ReportItem } from '../report.ts';
import type { SoaIssue } from '../soa/lint.ts';
import { upcomingOf } from './law.ts';
import { reportItemOf, wordsOn } from './lookup.ts';
import { pointKinds, type ExclusionIssue, type TalkingPoint } from './types.ts';

/** A level from which something has to be there to show: what certification asks for. */
export const levelToShow = 3;

/**
 * What to speak about, each tied to an item. An item is named once, under the first kind that it falls under,
 * though each finding stands for itself. The kinds take turns, so that none crowds the others out of what there is
 * room for.
 */
export function talkingPointsOf(report: Report): readonly TalkingPoint[] {
  const named = new Set<ItemId>();
  const lists = [
    exclusions(report),
    overdueFindings(report),
    flagged(report),
    dutiesBeforePlan(report),
    dueBeforePlan(report),
    withoutEvidence(report),
    changes(report),
  ].map((points) =>
    points.filter(({ kind, item }) => {
      const isNew = item === null || kind === 'overdue-finding' || !named.has(item);
      if (item) named.add(item);
      return isNew;
    }),
  );
  const rounds = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((points) => points.slice(round, round + 1)),
  ).flat();
}

/** The same kinds side by side, in the order of `pointKinds`. */
export function byKind(points: readonly TalkingPoint[]): readonly TalkingPoint[] {
  return points.toSorted(
    (one, other) => pointKinds.indexOf(one.kind) - pointKinds.indexOf(other.kind),
  );
}

function itemsOf({ areas }: Report): readonly ReportItem[] {
  return areas.flatMap(({ items }) => items);
}

/** Here their words are the reason that they gave for leaving it out. */
function exclusions(report: Report): readonly TalkingPoint[] {
  return report.soaIssues.filter(isExclusion).map((issue) => {
    const { answer } = reportItemOf(report, issue.control);
    const words = answer.justification.trim() || answer.note.trim();
    return { kind: 'exclusion', item: issue.control, issue, words };
  });
}

function isExclusion(issue: SoaIssue): issue is ExclusionIssue {
  return issue.kind === 'implausible-exclusion' || issue.kind === 'excluded-without-reason';
}

/** The longest overdue first. */
function overdueFindings({ assessment, day }: Report): readonly TalkingPoint[] {
  return assessment.findings
    .filter((record) => isOverdue(record, day))
    .toSorted((one, other) => one.dueDate.localeCompare(other.dueDate))
    .map(({ item, title, dueDate, description }) => ({
      kind: 'overdue-finding',
      item,
      title: title.trim(),
      dueDate,
      words: description.trim(),
    }));
}

function flagged(report: Report): readonly TalkingPoint[] {
  return itemsOf(report)
    .filter(({ answer }) => answer.flagged)
    .map(({ id, answer }) => ({
      kind: 'flagged',
      item: id,
      choice: answer.choice,
      words: answer.note.trim(),
    }));
}

/** When each item is where it should be, on the likely course of the plan (ISO dates). */
function projectedDays({ plan }: Report): ReadonlyMap<ItemId, string> {
  const ends = new Map(plan.schedule.bars.map(({ action, span }) => [action, span.likely.end]));
  return new Map(
    plan.actions.flatMap(({ id, subject }) => {
      const end = ends.get(id);
      return subject.kind === 'item' && end ? [[subject.item, end] as const] : [];
    }),
  );
}

/** For each day of the law the gap that weighs most and that the plan closes only after it. */
function dutiesBeforePlan(report: Report): readonly TalkingPoint[] {
  const projected = projectedDays(report);
  return upcomingOf(report).flatMap(({ day, starting }): readonly TalkingPoint[] => {
    for (const { item } of report.gaps) {
      const end = projected.get(item) ?? '';
      const duty = starting.find(({ row }) => row.mapped.some((each) => each.item === item));
      if (end <= day || !duty) continue;
      const { article } = duty.row.obligation;
      const words = wordsOn(report, item);
      return [{ kind: 'duty-before-plan', item, day, article, projected: end, words }];
    }
    return [];
  });
}

/** The nearest due date first. */
function dueBeforePlan(report: Report): readonly TalkingPoint[] {
  const late = new Map(
    report.plan.schedule.bars
      .filter(({ isLate }) => isLate)
      .map(({ action, span }) => [action, span.likely.end]),
  );
  return report.plan.actions
    .flatMap(
      ({ id, subject, dueDate }): readonly (TalkingPoint & { readonly dueDate: string })[] => {
        const projected = late.get(id);
        if (subject.kind !== 'item' || projected === undefined) return [];
        const { item } = subject;
        return [
          { kind: 'due-before-plan', item, dueDate, projected, words: wordsOn(report, item) },
        ];
      },
    )
    .toSorted((one, other) => one.dueDate.localeCompare(other.dueDate));
}

/** The highest claim first. */
function withoutEvidence(report: Report): readonly TalkingPoint[] {
  return itemsOf(report)
    .flatMap(({ id, answer, evidence }) =>
      typeof answer.choice === 'number' && answer.choice >= levelToShow && evidence.length === 0
        ? [
            {
              kind: 'no-evidence' as const,
              item: id,
              level: answer.choice,
              words: answer.note.trim(),
            },
          ]
        : [],
    )
    .toSorted((one, other) => other.level - one.level);
}

/** Falls first, then what moved most. */
function changes({ since }: Report): readonly TalkingPoint[] {
  if (!since) return [];
  return since.answers
    .filter(({ moved }) => moved !== 0)
    .toSorted((one, other) => Number(other.moved < 0) - Number(one.moved < 0))
    .map(({ item, before, after, note }) => ({
      kind: 'changed',
      item,
      before,
      after,
      since: since.before.day,
      words: note.trim(),
    }));
}
