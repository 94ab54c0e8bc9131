import type { DocumentId } from '../../content/documents.ts';
import { firstItemOf } from '../../content/documents.ts';
import { itemOf, type ItemId } from '../../content/items.ts';
import { documentEffortOf } from '../../content/plan/documents-effort.ts';
import { dutyEffortOf } from '../../content/plan/duty-effort.ts';
import { itemEffortOf, sizeFactors, systemsAtLeast, wayBehind } from '../../content/plan/effort.ts';
import type { ObligationId } from '../../content/ai-act/types.ts';
import type { Assessment, Level } from '../assessment.ts';
import { isLive } from '../systems/system.ts';
import type { EffortBasis, PlanBasis } from './types.ts';

/** An estimate in working days of one person, with what shortened it. */
export interface Estimate {
  readonly days: number;
  readonly basis: Exclude<EffortBasis, 'entered'>;
}

/** The least that anything takes: an hour. Estimates are whole tenths of a day. */
const leastDays = 0.1;

/** What the plan of an assessment is estimated for. */
export function planBasisOf({
  profile,
  systems,
}: Pick<Assessment, 'profile' | 'systems'>): PlanBasis {
  const inScope = systems.filter((system) => isLive(system) && system.inScope !== false);
  return {
    size: profile.size,
    systems: Math.max(inScope.length, systemsAtLeast),
    hasIso27001: profile.certifications.includes('iso-27001'),
    target: profile.target,
  };
}

/** Days to bring an item from a level to the target; its documents not among them. */
export function itemEstimate(item: ItemId, from: Level, basis: PlanBasis): Estimate {
  const effort = itemEffortOf(item);
  const shortened = basis.hasIso27001 ? effort.withIso27001 : undefined;
  const way = Math.max(wayBehind[basis.target] - wayBehind[from], 0);
  const days =
    factorOf(basis) * (shortened ?? effort.days) + basis.systems * (effort.perSystem ?? 0);
  return { days: estimated(way * days), basis: basisOf(item, shortened !== undefined) };
}

/** Days to write a document and have it approved, or, where a draft exists, to have it approved. */
export function documentEstimate(
  document: DocumentId,
  task: 'write' | 'approve',
  basis: PlanBasis,
): Estimate {
  const effort = documentEffortOf(document);
  const shortened = basis.hasIso27001 && task === 'write' ? effort.writeWithIso27001 : undefined;
  const write = task === 'write' ? (shortened ?? effort.write) : 0;
  return {
    days: estimated(factorOf(basis) * (write + effort.approve)),
    basis: basisOf(firstItemOf(document), shortened !== undefined),
  };
}

/** Days for a duty of the AI Act outside any management system, for as many systems as bring it. */
export function dutyEstimate(obligation: ObligationId, systems: number): Estimate {
  const { days, perSystem } = dutyEffortOf(obligation);
  return { days: estimated(days + systems * (perSystem ?? 0)), basis: 'estimate' };
}

function factorOf({ size }: PlanBasis): number {
  return size === null ? 1 : sizeFactors[size];
}

function basisOf(item: ItemId, isShortened: boolean): Estimate['basis'] {
  if (!isShortened) return 'estimate';
  return itemOf(item).iso27001.verdict === 'reuse' ? 'iso27001-reuse' : 'iso27001-extend';
}

function estimated(days: number): number {
  return Math.max(tenths(days), leastDays);
}

/** Days to one decimal; sums of tenths end a hair beside the true figure in binary. */
export function tenths(days: number): number {
  return Math.round(days * 10) / 10;
}
