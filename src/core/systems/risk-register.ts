import { bandOf, bands, remaining, scoreOf, type Band } from './ratings.ts';
import type { AiSystem, Risk } from './system.ts';

/** A risk that nobody has brought to an end. */
export function isOpen(risk: Risk): boolean {
  return risk.state === 'open' || risk.state === 'in-treatment';
}

/** Its day has come and it is still open. `day` is an ISO date. */
export function isOverdue(risk: Risk, day: string): boolean {
  return isOpen(risk) && risk.dueDate !== '' && risk.dueDate < day;
}

/** What a row still lacks before an auditor would take it (clauses 6.1.2, 6.1.3 and 8.3). */
export const riskLacks = [
  'rating',
  'treatment',
  'measures',
  'residual',
  'owner',
  'due-date',
] as const;
export type RiskLack = (typeof riskLacks)[number];

/** An accepted risk needs no measures and no day; everything else does. */
export function lacksOfRisk(risk: Risk): readonly RiskLack[] {
  const accepts = risk.treatment === 'accept';
  const isMissing: Readonly<Record<RiskLack, boolean>> = {
    rating: bandOf(risk.inherent) === null,
    treatment: risk.treatment === null,
    measures: !accepts && risk.measures.trim() === '' && risk.items.length === 0,
    residual: !accepts && bandOf(risk.residual) === null,
    owner: risk.owner.trim() === '',
    'due-date': !accepts && isOpen(risk) && risk.dueDate === '',
  };
  return riskLacks.filter((lack) => isMissing[lack]);
}

export interface RiskCounts {
  readonly all: number;
  readonly open: number;
  readonly overdue: number;
  readonly incomplete: number;
  /** Open risks by what remains; unrated ones stand in none. */
  readonly byBand: Readonly<Record<Band, number>>;
}

export function riskCountsOf(systems: readonly AiSystem[], day: string): RiskCounts {
  const risks = systems.flatMap((system) => system.risks);
  const open = risks.filter(isOpen);
  const count = (band: Band) => open.filter((risk) => bandOf(remaining(risk)) === band).length;
  return {
    all: risks.length,
    open: open.length,
    overdue: open.filter((risk) => isOverdue(risk, day)).length,
    incomplete: risks.filter((risk) => lacksOfRisk(risk).length > 0).length,
    byBand: Object.fromEntries(bands.map((band) => [band, count(band)])) as Record<Band, number>,
  };
}

/** The heaviest first by what remains, then by what was there before, then as entered. */
export function byWeight(risks: readonly Risk[]): readonly Risk[] {
  return heaviestFirst(risks, (risk) => risk);
}

/** One risk with the system that it belongs to. */
export interface RiskOfSystem {
  readonly system: AiSystem;
  readonly risk: Risk;
}

/** The risks of all systems in one list, the heaviest first. */
export function risksByWeight(systems: readonly AiSystem[]): readonly RiskOfSystem[] {
  const all = systems.flatMap((system) => system.risks.map((risk) => ({ system, risk })));
  return heaviestFirst(all, ({ risk }) => risk);
}

/** What is not rated weighs nothing, and so stands last. */
function heaviestFirst<Entry>(
  entries: readonly Entry[],
  riskOf: (entry: Entry) => Risk,
): readonly Entry[] {
  return entries
    .map((entry) => {
      const risk = riskOf(entry);
      return {
        entry,
        remaining: scoreOf(remaining(risk)) ?? 0,
        before: scoreOf(risk.inherent) ?? 0,
      };
    })
    .sort((one, other) => other.remaining - one.remaining || other.before - one.before)
    .map(({ entry }) => entry);
}
