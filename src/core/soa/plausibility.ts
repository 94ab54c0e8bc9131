import { itemOf, type ControlId } from '../../content/items.ts';
import type { Assessment } from '../assessment.ts';
import { isLive, type AiSystem } from '../systems/system.ts';
import { risksNaming, type NamingRisk } from './naming-risks.ts';

/**
 * What speaks against leaving a control out, the strongest ground first. `systems` are the names of those that
 * the ground rests on.
 */
export type Objection =
  /** A clause that nobody can leave out asks for the same thing. */
  | { readonly kind: 'never'; readonly control: NeverExcludable }
  /** The risk register counts on the control. */
  | { readonly kind: 'treats-risk'; readonly risks: readonly NamingRisk[] }
  | { readonly kind: 'running'; readonly systems: readonly string[] }
  | { readonly kind: 'third-party'; readonly systems: readonly string[] }
  | { readonly kind: 'builds'; readonly systems: readonly string[] }
  /** The profile says that the organisation develops AI. */
  | { readonly kind: 'develops' };

/** Our judgement: clauses 5.2, 5.3, 6.1.4 and 8.4 ask for these, or nothing else can be done without them. */
export const neverExcludable = [
  'A.2.2',
  'A.2.4',
  'A.3.2',
  'A.4.2',
  'A.5.2',
  'A.5.3',
  'A.5.4',
  'A.5.5',
  'A.9.2',
] as const satisfies readonly ControlId[];
export type NeverExcludable = (typeof neverExcludable)[number];

function isNeverExcludable(control: ControlId): control is NeverExcludable {
  return neverExcludable.some((each) => each === control);
}

/** Why an auditor would doubt that a control does not apply, or null where nothing known speaks against it. */
export function objectionTo(
  { profile, systems }: Pick<Assessment, 'profile' | 'systems'>,
  control: ControlId,
): Objection | null {
  if (isNeverExcludable(control)) return { kind: 'never', control };
  const risks = risksNaming(systems, control);
  if (risks.length > 0) return { kind: 'treats-risk', risks };

  const known = systems.filter((system) => isLive(system) && system.inScope !== false);
  const named = (is: (system: AiSystem) => boolean) => known.filter(is).map(({ name }) => name);

  if (control === 'A.6.2.6') {
    const running = named(isRunning);
    if (running.length > 0) return { kind: 'running', systems: running };
  }
  if (control === 'A.10.3') {
    const bought = named(usesThirdParties);
    if (bought.length > 0) return { kind: 'third-party', systems: bought };
  }
  const { area } = itemOf(control);
  if (area !== 'A.6' && area !== 'A.7') return null;
  const built = named(isBuiltHere);
  if (built.length > 0) return { kind: 'builds', systems: built };
  return profile.activities.includes('develops') ? { kind: 'develops' } : null;
}

function isRunning({ stage }: AiSystem): boolean {
  return stage === 'in-use' || stage === 'trial';
}

function usesThirdParties({ origin, vendor, suppliers }: AiSystem): boolean {
  return (
    origin === 'bought' || origin === 'built-on' || vendor.trim() !== '' || suppliers.trim() !== ''
  );
}

/** Building on somebody else's model, tuning it and looking up own documents for it count as development. */
function isBuiltHere({ origin, classification }: AiSystem): boolean {
  return (
    origin === 'own' ||
    origin === 'built-on' ||
    classification['trained-own-model'] === 'yes' ||
    classification['modified-model'] === 'yes'
  );
}
