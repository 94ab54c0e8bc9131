import type { AiActTexts, OperatorRole } from '../content/ai-act/types.ts';
import type { Applicability, DutyTrigger } from '../core/coverage.ts';
import type { RoleTriggers } from '../core/law-view.ts';
import type { ReportSystem } from '../core/report.ts';
import type { UnfitReason } from '../core/unfit-reason.ts';
import { m } from './index.ts';

/** How the law, read for the organisation, is said in one line, on screens and in files alike. */

/** The name of a system, or words for one that nobody has named. */
export function systemName(name: string): string {
  return name.trim() || m.systems.unnamed;
}

export function roleNames(roles: readonly OperatorRole[], law: AiActTexts): string {
  return roles.map((role) => law.roles[role].name).join(', ');
}

/** "since 2 August 2026", "from 2 December 2027", or what a change of design would bring. */
export function startSentence(start: Applicability): string {
  switch (start.kind) {
    case 'applies':
      return m.aiAct.chart.since(start.since);
    case 'from':
      return m.aiAct.chart.from(start.day);
    case 'after-change':
      return m.aiAct.chart.onlyAfterChange(start.day);
    case 'not-your-role':
    case 'not-your-class':
      return '';
  }
}

/** "Balcão, Crivo and 12 more". */
export function someNames(triggers: readonly Pick<DutyTrigger, 'name'>[], limit: number): string {
  const names = triggers.slice(0, limit).map(({ name }) => systemName(name));
  return m.aiAct.chart.names(names, triggers.length - names.length);
}

/** "Provider: Balcão and 12 more; Crivo, from 2 December 2027 (Needs review)". */
export function triggersSentence(
  { roles, groups }: RoleTriggers,
  law: AiActTexts,
  limit: number,
): string {
  const parts = groups.map(({ start, certainty, isApart, triggers }) => {
    const names = someNames(triggers, limit);
    const when = isApart ? m.aiAct.chart.apart(names, startSentence(start)) : names;
    return certainty === 'likely' ? when : `${when} (${m.classification.certainty[certainty]})`;
  });
  return m.aiAct.chart.through(roleNames(roles, law), parts.join('; '));
}

/** Why an obligation is not the organisation's. */
export function unfitSentence(reason: UnfitReason | null, law: AiActTexts): string {
  const { chart } = m.aiAct;
  switch (reason?.kind) {
    case undefined:
      return '';
    case 'role':
      return chart.reasonRole(reason.roles.map((role) => law.roles[role].name));
    case 'class':
      return chart.reasonClass(reason.classes.map((each) => law.riskClasses[each].name));
    case 'sector':
      return chart.reasonSector;
    case 'scope':
      return chart.reasonScope;
    case 'facts':
      return reason.condition === null
        ? chart.reasonFacts
        : chart.reasonCondition(law.conditions[reason.condition]);
    case 'stopped':
      return chart.reasonStopped;
  }
}

/** The classes of a system as the Act's data names them, with the two outcomes that are no class there. */
export function classSentence(
  { classes, classification }: Pick<ReportSystem, 'classes' | 'classification'>,
  law: AiActTexts,
): string {
  const outcomes = classification.classes.map(({ id }) => id);
  const plain = classes.filter((id) => id !== 'minimal' || outcomes.includes('minimal'));
  const others = (['annex-iii-derogated', 'out-of-scope'] as const).filter((id) =>
    outcomes.includes(id),
  );
  const names = [
    ...plain.map((id) => law.riskClasses[id].name),
    ...others.map((id) => m.systems.classes[id]),
  ];
  return names.join('; ') || m.report.unclassified;
}

/** How sure the class is; nothing where no question has led to one. */
export function certaintySentence(
  each: Pick<ReportSystem, 'classes' | 'classification' | 'needsReview'>,
): string {
  if (each.classification.state !== 'done') {
    return each.classes.length > 0 ? m.report.questionsOpen : '';
  }
  return m.classification.certainty[each.needsReview ? 'needs-review' : 'likely'];
}
