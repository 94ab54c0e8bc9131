import { appliesToClass, obligations } from '../../content/ai-act/obligations.ts';
import {
  conditionRows,
  riskClassRows,
  triggerRows,
  type OutcomeId,
} from '../../content/ai-act/classification/rules.ts';
import { all, any, term, type Condition } from '../../content/ai-act/classification/terms.ts';
import {
  riskClasses,
  type Application,
  type MilestoneId,
  type Obligation,
  type ObligationId,
  type OperatorRole,
  type RiskClass,
} from '../../content/ai-act/types.ts';
import { dayOf } from '../law-days.ts';
import { currentApplications } from '../legal-fit.ts';
import type { Certainty, Classification } from './classify.ts';

/** From when a duty reaches one system. */
export type DutyStart =
  | { readonly kind: 'applies'; readonly since: string; readonly formalFrom: string }
  | { readonly kind: 'from'; readonly day: string; readonly formalFrom: string }
  /** It was there before: only a significant change of its design after `day` brings the duty (Art. 111(2)). */
  | { readonly kind: 'after-change'; readonly day: string };

/** One obligation that one system brings. */
export interface Duty {
  readonly obligation: Obligation;
  /** The organisation's roles for this system through which it comes. */
  readonly roles: readonly OperatorRole[];
  /** The classes of this system through which it comes. */
  readonly classes: readonly RiskClass[];
  readonly certainty: Certainty;
  readonly start: DutyStart;
}

/** All that is left of the Act where a prohibition binds already: nothing makes such a system lawful. */
const prohibitions: ReadonlySet<ObligationId> = new Set(['all-05', 'all-05b']);

/** The classes of an outcome in the words of the obligations. A derogated system is otherwise a minimal one. */
export function riskClassesOf(outcomes: readonly OutcomeId[]): readonly RiskClass[] {
  const isOtherwiseMinimal = outcomes.every((id) => id === 'annex-iii-derogated');
  return riskClasses.filter(
    (each) =>
      outcomes.includes(each) || (each === 'minimal' && outcomes.length > 0 && isOtherwiseMinimal),
  );
}

/**
 * The obligations that one classified system brings, in the order of the data, each from its day. `day` is
 * the ISO date of reading. A system whose questions are still open brings those that hold already.
 */
export function dutiesOf(classification: Classification, day: string): readonly Duty[] {
  const { evaluation, roles: ownRoles, state } = classification;
  const holds = (condition: Condition) =>
    state === 'done' ? evaluation.may(condition) : evaluation.must(condition);
  const isStopped = evaluation.must(term('stopped'));
  return obligations.flatMap((obligation): Duty[] => {
    if (isStopped && !prohibitions.has(obligation.id)) return [];
    const condition = conditionOf(obligation);
    if (!holds(condition)) return [];
    const fitting = ownRoles.filter(({ role }) => concerns(obligation, role));
    const applications = currentApplications(obligation).filter((application) =>
      holds(classConditionOf(obligation, application)),
    );
    const start = startOf(obligation, applications, classification, day);
    if (fitting.length === 0 || start === null) return [];
    const isSure =
      fitting.some(({ certainty }) => certainty === 'likely') &&
      evaluation.must(condition) &&
      applications.some((application) =>
        evaluation.must(classConditionOf(obligation, application)),
      );
    return [
      {
        obligation,
        roles: fitting.map(({ role }) => role),
        classes: riskClasses.filter(
          (each) =>
            holds(riskClassRows[each]) && applications.some((one) => appliesToClass(one, each)),
        ),
        certainty: isSure ? 'likely' : 'needs-review',
        start,
      },
    ];
  });
}

function conditionOf(obligation: Obligation): Condition {
  const trigger = triggerRows[obligation.id];
  return all(
    ...(obligation.onlyIf ? [conditionRows[obligation.onlyIf]] : []),
    ...(trigger ? [trigger] : []),
  );
}

function concerns({ roles }: Obligation, role: OperatorRole): boolean {
  return roles === 'everyone' || roles.includes(role);
}

/** In which classes an application reaches a system. The file on a derogated one hangs on that alone. */
function classConditionOf(obligation: Obligation, { classes }: Application): Condition {
  if (obligation.onlyIf === 'derogation-claimed') return all();
  if (classes === 'all') return term('reached-directly');
  return any(...classes.map((each) => riskClassRows[each]));
}

/** The earliest day of the fitting applications, moved by what Art. 111 says of systems that were there before. */
function startOf(
  obligation: Obligation,
  applications: readonly Application[],
  { evaluation }: Classification,
  day: string,
): DutyStart | null {
  const first = applications
    .map(({ practicalFrom, formalFrom }) => ({
      day: dayOf(practicalFrom),
      formalFrom: dayOf(formalFrom),
    }))
    .sort((one, other) => one.day.localeCompare(other.day))[0];
  if (!first) return null;
  const isForExisting = obligation.legacy?.includes('high-risk-systems') === true;
  if (isForExisting && evaluation.must({ term: 'existing-system' })) {
    return { kind: 'after-change', day: first.day };
  }
  const from = (milestone: MilestoneId) => started(dayOf(milestone), first.formalFrom, day);
  if (isForExisting && evaluation.must({ term: 'existing-system-of-authorities' })) {
    return from('public-legacy');
  }
  const graces = obligation.applications.map(({ legacy }) => legacy);
  if (graces.includes('generative-systems') && evaluation.must({ term: 'marking-grace' })) {
    return from('art50-2-legacy');
  }
  if (graces.includes('gpai-models') && evaluation.must({ term: 'model-grace' })) {
    return from('gpai-legacy');
  }
  return started(first.day, first.formalFrom, day);
}

function started(day: string, formalFrom: string, today: string): DutyStart {
  return day <= today
    ? { kind: 'applies', since: day, formalFrom }
    : { kind: 'from', day, formalFrom };
}
