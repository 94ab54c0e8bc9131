import type { ReportSystem } from '../../core/report.ts';
import { isLive } from '../../core/systems/system.ts';

/**
 * Which impact assessments the PDF holds, and what was typed into them. With more than this many the report
 * would be a book: it gives their states, and each prints from the page of its system.
 */
const detailLimit = 25;

/** The systems that the section is about: those that people meet, and those that something is written on. */
export function assessedOf(systems: readonly ReportSystem[]): readonly ReportSystem[] {
  return systems.filter((each) => isLive(each.system) || isWritten(each));
}

export function isWritten({ impact }: ReportSystem): boolean {
  return impact.state.kind !== 'none';
}

/** Whether the texts of the assessments are in the report, or only their states. */
export function hasImpactDetails(systems: readonly ReportSystem[]): boolean {
  return systems.filter(isWritten).length <= detailLimit;
}

/** What was typed into the assessments and stands in the report; each text as often as it stands there. */
export function typedInImpacts(systems: readonly ReportSystem[]): readonly string[] {
  if (!systems.some(isWritten)) return [];
  const names = assessedOf(systems).map(({ system }) => system.name);
  if (!hasImpactDetails(systems)) return names;
  return [
    ...names,
    ...systems.flatMap(({ system: { impact } }) => [
      ...[impact.intendedUse, impact.periodAndFrequency, impact.affected, impact.misuse],
      ...[impact.failures, impact.oversight, impact.response, impact.conditions, impact.approver],
      ...Object.values(impact.dimensions).flatMap(({ benefit, harm, measures }) => [
        ...[benefit, harm, measures],
      ]),
    ]),
  ];
}
