import { obligations } from '../../content/ai-act/obligations.ts';
import {
  conditionRows,
  triggerRows,
  type OutcomeId,
} from '../../content/ai-act/classification/rules.ts';
import { all, type Condition } from '../../content/ai-act/classification/terms.ts';
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
import { currentApplications, fitsClass } from '../legal-fit.ts';
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
  const found = new Set<RiskClass>(
    outcomes.flatMap((id): RiskClass[] => {
      if (id === 'out-of-scope') return [];
      return [id === 'annex-iii-derogated' ? 'minimal' : id];
    }),
  );
  return riskClasses.filter((each) => found.has(each));
}

/**
 * The obligations that one classified system brings, in the order of the data, each from its day. `day` is
 * the ISO date of reading. A system whose questions are still open brings those that hold already.
 */
export function dutiesOf(classification: Classification, day: string): readonly Duty[] {
  const { evaluation } = classification;
  const isStopped = evaluation.must({ term: 'stopped' });
  return obligations.flatMap((obligation): Duty[] => {
    if (isStopped && !prohibitions.has(obligation.id)) return [];
    const condition = conditionOf(obligation);
    const isDone = classification.state === 'done';
    if (isDone ? !evaluation.may(condition) : !evaluation.must(condition)) return [];
    const roles = rolesFor(obligation, classification);
    const applications = applicationsFor(obligation, classification);
    const start = startOf(obligation, applications, classification, day);
    if (roles.length === 0 || start === null) return [];
    const classes = classesFor(applications, classification);
    return [
      {
        obligation,
        roles,
        classes,
        certainty: certaintyOf(condition, roles, classes, classification),
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

function rolesFor(obligation: Obligation, { roles }: Classification): readonly OperatorRole[] {
  return roles
    .map(({ role }) => role)
    .filter((role) => obligation.roles === 'everyone' || obligation.roles.includes(role));
}

/** What an obligation sees of the classes; the file on a derogated system is asked of Annex III. */
function classesSeen(obligation: Obligation, classification: Classification): readonly RiskClass[] {
  const ids = classification.classes.map(({ id }) => id);
  const classes = riskClassesOf(ids);
  const isFile = obligation.onlyIf === 'derogation-claimed';
  return isFile ? [...new Set<RiskClass>([...classes, 'high-risk-annex-iii'])] : classes;
}

function applicationsFor(
  obligation: Obligation,
  classification: Classification,
): readonly Application[] {
  const seen = classesSeen(obligation, classification);
  if (seen.length === 0) return [];
  return currentApplications(obligation).filter((application) => fitsClass(application, seen));
}

function classesFor(
  applications: readonly Application[],
  classification: Classification,
): readonly RiskClass[] {
  return riskClassesOf(classification.classes.map(({ id }) => id)).filter((each) =>
    applications.some(({ classes }) =>
      classes === 'all' ? each !== 'high-risk-sectoral-b' : classes.includes(each),
    ),
  );
}

function certaintyOf(
  condition: Condition,
  roles: readonly OperatorRole[],
  classes: readonly RiskClass[],
  classification: Classification,
): Certainty {
  const role = classification.roles.some(
    (each) => roles.includes(each.role) && each.certainty === 'likely',
  );
  const sureClasses = riskClassesOf(
    classification.classes.filter(({ certainty }) => certainty === 'likely').map(({ id }) => id),
  );
  const isSure =
    role &&
    (classes.length === 0 || classes.some((each) => sureClasses.includes(each))) &&
    classification.evaluation.must(condition);
  return isSure ? 'likely' : 'needs-review';
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
