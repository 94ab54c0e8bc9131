import type { ItemId } from '../../content/items.ts';
import { answerOf, type Assessment, type Choice, type Level } from '../assessment.ts';
import { hasApprovedImpact } from './impact.ts';
import { registerLawOf } from './register-law.ts';
import { isOpen, lacksOfRisk } from './risk-register.ts';
import { isLive, type AiSystem } from './system.ts';

/**
 * What the register says about an item of the check. An offer is never applied by itself: the user takes it
 * or puts it away. `systems` are those that it rests on.
 */
export interface Offer {
  /** The offer with the facts it rests on, so that a dismissed one comes back when the facts change. */
  readonly id: string;
  readonly kind: OfferKind;
  readonly item: ItemId;
  /** The level that the register speaks for. */
  readonly level: Level;
  /** `at-most`: the answer given is higher than the facts allow. `at-least`: the facts allow more, or nothing was said. */
  readonly direction: 'at-most' | 'at-least';
  readonly before: Choice;
  readonly systems: readonly AiSystem[];
  /** How many systems it concerns of how many it looked at. */
  readonly count: number;
  readonly of: number;
}

export const offerKinds = [
  'register-empty',
  'register-kept',
  'impact-missing',
  'impact-process-unused',
  'impact-done',
  'impact-overdue',
  'impact-on-people-missing',
  'risk-missing',
  'risk-incomplete',
  'risk-kept',
  'treatment-open',
  'suppliers-unknown',
  'intended-use-missing',
  'oversight-missing',
  'roles-undetermined',
] as const;
export type OfferKind = (typeof offerKinds)[number];

interface Rule {
  readonly kind: OfferKind;
  readonly item: ItemId;
  readonly level: Level;
  readonly direction: Offer['direction'];
  /** The systems that the rule finds; null where the rule does not speak at all. */
  readonly finds: (context: Context) => Found | null;
}

interface Found {
  readonly systems: readonly AiSystem[];
  readonly of: number;
}

interface Context {
  readonly assessment: Assessment;
  /** Systems that people meet: neither ideas nor retired. */
  readonly live: readonly AiSystem[];
  readonly day: string;
}

/** Some of the live systems lack something. */
function lacking(isLacking: (system: AiSystem, context: Context) => boolean): Rule['finds'] {
  return (context) => {
    const systems = context.live.filter((system) => isLacking(system, context));
    return systems.length > 0 ? { systems, of: context.live.length } : null;
  };
}

/** All live systems have something. */
function allHave(has: (system: AiSystem, context: Context) => boolean): Rule['finds'] {
  return ({ live, ...context }) =>
    live.length > 0 && live.every((system) => has(system, { ...context, live }))
      ? { systems: live, of: live.length }
      : null;
}

const isApproved = (system: AiSystem, { day }: Context) => hasApprovedImpact(system, day);
const isOverdue = (system: AiSystem, { day }: Context) =>
  hasApprovedImpact(system, day) && system.impact.nextReview <= day;

/**
 * What each fact allows: level 1 where a thing is only begun, 2 where some systems have it and others not,
 * 3 where all have it. Our judgement, in line with the levels of the items.
 */
const rules: readonly Rule[] = [
  {
    kind: 'register-empty',
    item: 'A.4.2',
    level: 0,
    direction: 'at-most',
    finds: ({ assessment, live }) =>
      live.length === 0 && isFilled(assessment, 'A.4.2') ? { systems: [], of: 0 } : null,
  },
  {
    kind: 'register-kept',
    item: 'A.4.2',
    level: 2,
    direction: 'at-least',
    finds: allHave(
      (system) =>
        system.purpose.trim() !== '' && system.owner.trim() !== '' && system.origin !== null,
    ),
  },
  {
    kind: 'impact-missing',
    item: '8.4',
    level: 2,
    direction: 'at-most',
    finds: (context) => {
      const without = context.live.filter((system) => !isApproved(system, context));
      const some = without.length > 0 && without.length < context.live.length;
      return some ? { systems: without, of: context.live.length } : null;
    },
  },
  {
    kind: 'impact-process-unused',
    item: '8.4',
    level: 1,
    direction: 'at-most',
    finds: (context) =>
      context.live.length > 0 && context.live.every((system) => !isApproved(system, context))
        ? { systems: context.live, of: context.live.length }
        : null,
  },
  {
    kind: 'impact-done',
    item: '8.4',
    level: 3,
    direction: 'at-least',
    finds: allHave((system, context) => isApproved(system, context) && !isOverdue(system, context)),
  },
  {
    kind: 'impact-overdue',
    item: 'A.5.2',
    level: 2,
    direction: 'at-most',
    finds: lacking(isOverdue),
  },
  {
    kind: 'impact-missing',
    item: 'A.5.3',
    level: 2,
    direction: 'at-most',
    finds: lacking((system, context) => !isApproved(system, context)),
  },
  {
    kind: 'impact-on-people-missing',
    item: 'A.5.4',
    level: 2,
    direction: 'at-most',
    finds: lacking((system) => system.impact.affected.trim() === ''),
  },
  {
    kind: 'risk-missing',
    item: '8.2',
    level: 2,
    direction: 'at-most',
    finds: lacking((system) => system.risks.length === 0),
  },
  {
    kind: 'risk-incomplete',
    item: '6.1.2',
    level: 2,
    direction: 'at-most',
    finds: lacking((system) => system.risks.some((risk) => lacksOfRisk(risk).includes('rating'))),
  },
  {
    kind: 'risk-kept',
    item: '8.2',
    level: 3,
    direction: 'at-least',
    finds: allHave(
      (system) =>
        system.risks.length > 0 && system.risks.every((risk) => lacksOfRisk(risk).length === 0),
    ),
  },
  {
    kind: 'treatment-open',
    item: '8.3',
    level: 2,
    direction: 'at-most',
    finds: lacking((system, { day }) =>
      system.risks.some((risk) => isOpen(risk) && risk.dueDate !== '' && risk.dueDate < day),
    ),
  },
  {
    kind: 'suppliers-unknown',
    item: 'A.10.3',
    level: 2,
    direction: 'at-most',
    finds: lacking(
      (system) =>
        system.origin !== 'own' &&
        system.origin !== null &&
        system.vendor.trim() === '' &&
        system.suppliers.trim() === '',
    ),
  },
  {
    kind: 'intended-use-missing',
    item: 'A.9.4',
    level: 2,
    direction: 'at-most',
    finds: lacking(
      (system) => system.purpose.trim() === '' && system.impact.intendedUse.trim() === '',
    ),
  },
  {
    kind: 'oversight-missing',
    item: 'A.9.2',
    level: 2,
    direction: 'at-most',
    finds: lacking(
      (system, context) => isApproved(system, context) && system.impact.oversight.trim() === '',
    ),
  },
  {
    kind: 'roles-undetermined',
    item: '4.1',
    level: 2,
    direction: 'at-most',
    finds: ({ assessment, live, day }) => {
      const unfinished = registerLawOf(assessment, day).unfinished.map(({ system }) => system);
      const systems = live.filter((system) => unfinished.includes(system));
      return systems.length > 0 ? { systems, of: live.length } : null;
    },
  },
];

/** What the method page says of them: which fact speaks for which level of which item. */
export const offerRules: readonly Pick<Rule, 'kind' | 'item' | 'level' | 'direction'>[] = rules;

/** The item was answered above level 0. */
function isFilled(assessment: Assessment, item: ItemId): boolean {
  const { choice } = answerOf(assessment, item);
  return typeof choice === 'number' && choice > 0;
}

/**
 * What the register offers to the check on a day (ISO date), in the order of the rules. An offer shows only
 * where it would change the answer: a lower level where the answer claims more than the facts allow, a
 * higher one where the facts allow more or nothing was said. Dismissed offers stay away until their facts
 * change. With an untouched register nothing is offered beyond pointing that out.
 */
export function offersOf(assessment: Assessment, day: string): readonly Offer[] {
  const context = { assessment, live: assessment.systems.filter(isLive), day };
  return rules.flatMap((rule): Offer[] => {
    const found = rule.finds(context);
    if (!found) return [];
    const before = answerOf(assessment, rule.item).choice;
    if (!changesAnswer(rule, before)) return [];
    const id = offerId(rule, found);
    if (assessment.dismissedOffers.includes(id)) return [];
    const { kind, item, level, direction } = rule;
    return [
      {
        id,
        kind,
        item,
        level,
        direction,
        before,
        systems: found.systems,
        count: found.systems.length,
        of: found.of,
      },
    ];
  });
}

function changesAnswer(rule: Rule, before: Choice): boolean {
  if (before === 'excluded') return false;
  if (before === null || before === 'unknown') return true;
  return rule.direction === 'at-most' ? before > rule.level : before < rule.level;
}

/** Kind, item and how many of how many: short, stable, and new when the facts are. */
function offerId(rule: Rule, found: Found): string {
  return `${rule.kind}:${rule.item}:${found.systems.length}-${found.of}`;
}
