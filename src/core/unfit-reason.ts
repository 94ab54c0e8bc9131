import type { ConditionId, OperatorRole, RiskClass } from '../content/ai-act/types.ts';
import type { CoverageRow } from './coverage.ts';
import { classesOf } from './law-view.ts';
import { currentApplications, fitsClass, fitsRole } from './legal-fit.ts';
import type { ClassifiedSystem } from './systems/register-law.ts';

/** Why an obligation is not the organisation's. */
export type UnfitReason =
  | { readonly kind: 'role'; readonly roles: readonly OperatorRole[] }
  | { readonly kind: 'class'; readonly classes: readonly RiskClass[] }
  /** It is asked of every class but those that product law of the sector covers. */
  | { readonly kind: 'sector' }
  /** By the answers no system that could bring it falls under the Act. */
  | { readonly kind: 'scope' }
  /** Role and class fit; what the system or the organisation does is not what the obligation is about. */
  | { readonly kind: 'facts'; readonly condition: ConditionId | null }
  /** What would bring it is prohibited already: no other duty makes it lawful. */
  | { readonly kind: 'stopped' };

/**
 * The reason behind a row that does not fit, or null for a row that does. `systems` are those behind the
 * rows; leave them empty where roles and classes alone were looked at.
 */
export function unfitReasonOf(
  { obligation, applicability }: CoverageRow,
  systems: readonly ClassifiedSystem[] = [],
): UnfitReason | null {
  if (applicability.kind !== 'not-your-role' && applicability.kind !== 'not-your-class') {
    return null;
  }
  const isOutside = (each: ClassifiedSystem) =>
    each.classification.state === 'done' && each.classes.length === 0;
  if (systems.length > 0 && systems.every(isOutside)) return { kind: 'scope' };
  const { roles } = obligation;
  if (applicability.kind === 'not-your-role' && roles !== 'everyone')
    return { kind: 'role', roles };
  const withRole = systems.filter(
    (each) => each.roles.length > 0 && fitsRole(obligation, each.roles),
  );
  const withClass = withRole.filter(
    ({ classes }) =>
      classes.length > 0 &&
      currentApplications(obligation).some((application) => fitsClass(application, classes)),
  );
  if (withClass.length > 0) {
    const isStopped = withClass.every(({ classification }) =>
      classification.evaluation.must({ term: 'stopped' }),
    );
    return isStopped
      ? { kind: 'stopped' }
      : { kind: 'facts', condition: obligation.onlyIf ?? null };
  }
  const classes = classesOf(obligation);
  if (classes !== 'all') return { kind: 'class', classes };
  const isSectoral = systems.length === 0 || withRole.some((each) => each.classes.length > 0);
  return { kind: isSectoral ? 'sector' : 'scope' };
}
