import { nextUnanswered } from '../progress.ts';
import type { Report } from '../report.ts';
import { stageOneFrom } from '../verdict.ts';
import { currentSystemsOf } from './law.ts';
import type { SuggestedStep } from './types.ts';

/** What to suggest at the end of the call. The first rule that holds decides. */
export function suggestedStepOf(report: Report): SuggestedStep {
  const { verdict, stageOne } = report.results;
  const systems = currentSystemsOf(report);
  const named = (is: (each: (typeof systems)[number]) => boolean) =>
    systems.filter(is).map(({ system }) => system.name);

  const prohibited = named(({ classes }) => classes.includes('prohibited'));
  if (prohibited.length > 0) return { kind: 'legal-review', systems: prohibited };

  const item = nextUnanswered(report.assessment);
  const { answered, total } = report.progress;
  if (item) {
    return answered === 0
      ? { kind: 'start-check', item }
      : { kind: 'finish-check', item, open: total - answered };
  }

  if (systems.length === 0) return { kind: 'describe-systems' };
  const unfinished = named(({ classification }) => classification.state !== 'done');
  if (unfinished.length > 0) return { kind: 'classify-systems', systems: unfinished };

  switch (verdict.rung) {
    case 'starting':
    case 'building': {
      const items = report.gaps.filter(({ blocker }) => blocker).map((gap) => gap.item);
      return items.length > 0
        ? { kind: 'build-blockers', items }
        : { kind: 'complete-documents', share: stageOne.share.low, needed: stageOneFrom };
    }
    case 'stage-1-possible':
      return { kind: 'plan-stage-1', day: report.plan.schedule.stageOne?.likely ?? null };
    case 'stage-2-possible':
      return { kind: 'book-pre-audit', day: report.plan.schedule.stageTwo?.likely ?? null };
  }
}
