import type { FactId, SilentFact } from '../../content/ai-act/classification/facts.ts';
import type { MilestoneId } from '../../content/ai-act/types.ts';
import { dayOf } from '../law-days.ts';
import type { Profile } from '../assessment.ts';
import { isUnionCountry } from './union-countries.ts';
import type { AiSystem } from './system.ts';
import type { Truth } from './truth.ts';

/** What is already known about a system without asking: from the register, the profile and the calendar. */
export type KnownFacts = Readonly<Partial<Record<FactId | SilentFact, Truth>>>;

/** `day` is an ISO date. A fact that is absent is not known from here. */
export function knownFacts(
  system: Pick<AiSystem, 'origin' | 'stage' | 'availableSince' | 'affectedGroups'>,
  profile: Pick<Profile, 'country' | 'size'>,
  day: string,
): KnownFacts {
  return {
    'new-prohibitions-bind': truthOf(day >= dayOf('art5-new')),
    'marking-grace-over': truthOf(day >= dayOf('art50-2-legacy')),
    'model-grace-over': truthOf(day >= dayOf('gpai-legacy')),
    'register-in-use': truthOf(
      system.stage === 'in-use' || (system.availableSince !== '' && system.availableSince <= day),
    ),
    'register-built-here': truthOf(system.origin === 'own' || system.origin === 'built-on'),
    'register-built-on-model': truthOf(system.origin === 'built-on'),
    'register-bought': truthOf(system.origin === 'bought'),
    'register-workers': truthOf(system.affectedGroups.includes('staff')),
    'profile-in-union': truthOf(profile.country !== null && isUnionCountry(profile.country)),
    ...placedBefore(system),
    ...(profile.country === null
      ? {}
      : { 'outside-union': truthOf(!isUnionCountry(profile.country)) }),
    ...sizeFacts(profile.size),
  };
}

/**
 * Art. 111 looks at the day on which the first unit of a type came onto the market. The register knows the day
 * for this organisation: an early day settles that the system was there, a late one settles the contrary only
 * where nobody else can have offered it before. Marking asks for a day on the market, so only a late day
 * settles it; a model may be older or younger than the system around it, so it is always asked.
 */
function placedBefore({
  availableSince,
  origin,
}: Pick<AiSystem, 'availableSince' | 'origin'>): KnownFacts {
  if (availableSince === '') return {};
  const isOurs = origin === 'own' || origin === 'built-on';
  const late = (milestone: MilestoneId) => isOurs && availableSince >= dayOf(milestone);
  const early = (milestone: MilestoneId) => availableSince < dayOf(milestone);
  return {
    ...(late('general') ? { 'placed-before-marking': 'false' } : {}),
    ...(early('annex3') ? { 'placed-before-annex-iii': 'true' } : {}),
    ...(late('annex3') ? { 'placed-before-annex-iii': 'false' } : {}),
    ...(early('annex1') ? { 'placed-before-annex-i': 'true' } : {}),
    ...(late('annex1') ? { 'placed-before-annex-i': 'false' } : {}),
  };
}

/**
 * Staff bands of the profile against Art. 3(14a) and (14b). Turnover counts as well, which the profile does
 * not ask; the texts say so.
 */
function sizeFacts(size: Profile['size']): KnownFacts {
  if (size === null) return {};
  return {
    'small-enterprise': truthOf(size === '1-9' || size === '10-49' || size === '50-249'),
    'small-mid-cap': truthOf(size === '250-749'),
  };
}

function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
