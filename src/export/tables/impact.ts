import { impactDimensions, type ImpactDimension } from '../../content/systems/impact.ts';
import type { Report, ReportSystem } from '../../core/report.ts';
import { isConsidered } from '../../core/systems/impact.ts';
import { scoreOf } from '../../core/systems/ratings.ts';
import type { AiSystem, DimensionEntry } from '../../core/systems/system.ts';
import { m } from '../../i18n/index.ts';
import { systemName } from '../../i18n/law-sentences.ts';
import { date, listed, long, number, tableOf, text } from './build.ts';
import { severityWord, likelihoodWord, bandWord } from './ratings.ts';
import type { ReportTable, TableTexts } from './types.ts';

const group = 'systems';

export function impactTables(report: Report, texts: TableTexts): readonly ReportTable[] {
  return [assessments(report, texts), dimensions(report, texts)];
}

/** One record for each system on whose impact anything was written, a review date alone included. */
function assessments({ systems }: Report, { impact: texts }: TableTexts): ReportTable {
  const { bands } = m.risks.ratings;
  return tableOf<ReportSystem>(
    { id: 'impactAssessments', group, layout: 'records' },
    [
      text('system', ({ system }) => systemName(system.name)),
      text('state', ({ impact }) => m.impact.states[impact.state.kind]),
      text('remains', ({ impact }) => impact.remaining && bands[impact.remaining]),
      long('intendedUse', ({ system }) => system.impact.intendedUse),
      long('periodAndFrequency', ({ system }) => system.impact.periodAndFrequency),
      long('affected', ({ system }) => system.impact.affected),
      long('misuse', ({ system }) => system.impact.misuse),
      long('failures', ({ system }) => system.impact.failures),
      long('oversight', ({ system }) => system.impact.oversight),
      long('response', ({ system }) => system.impact.response),
      text('decision', ({ system: { impact } }) =>
        impact.decision === null ? null : m.impact.decisions[impact.decision],
      ),
      long('conditions', ({ system }) => system.impact.conditions),
      text('approver', ({ system }) => system.impact.approver),
      date('approvedOn', ({ system }) => system.impact.approvedOn),
      date('reviewDate', ({ system }) => system.impact.nextReview),
      long('triggers', ({ system }) =>
        listed(system.impact.triggers.map((id) => texts.triggers[id])),
      ),
    ],
    systems.filter(({ impact }) => impact.state.kind !== 'none'),
  );
}

interface Dimension {
  readonly system: AiSystem;
  readonly dimension: ImpactDimension;
  readonly entry: DimensionEntry;
}

function dimensions({ systems }: Report, { impact: texts }: TableTexts): ReportTable {
  return tableOf<Dimension>(
    { id: 'impactDimensions', group, layout: 'records', naming: 2 },
    [
      text('system', ({ system }) => systemName(system.name)),
      text('dimension', ({ dimension }) => texts.dimensions[dimension].name),
      long('benefit', ({ entry }) => entry.benefit),
      long('harm', ({ entry }) => entry.harm),
      text('likelihoodBefore', ({ entry }) => likelihoodWord(entry.inherent)),
      text('severityBefore', ({ entry }) => severityWord(entry.inherent)),
      number('weightBefore', ({ entry }) => scoreOf(entry.inherent)),
      text('bandBefore', ({ entry }) => bandWord(entry.inherent)),
      long('measures', ({ entry }) => entry.measures),
      text('likelihoodAfter', ({ entry }) => likelihoodWord(entry.residual)),
      text('severityAfter', ({ entry }) => severityWord(entry.residual)),
      number('weightAfter', ({ entry }) => scoreOf(entry.residual)),
      text('bandAfter', ({ entry }) => bandWord(entry.residual)),
    ],
    systems.flatMap(({ system }) =>
      impactDimensions.flatMap((dimension): readonly Dimension[] => {
        const entry = system.impact.dimensions[dimension];
        return entry && isWritten(entry) ? [{ system, dimension, entry }] : [];
      }),
    ),
  );
}

/** Half a rating, or measures without a harm, are no assessment, but somebody entered them. */
function isWritten(entry: DimensionEntry): boolean {
  const { inherent, residual, measures } = entry;
  const parts = [inherent, residual].flatMap(({ likelihood, severity }) => [likelihood, severity]);
  return isConsidered(entry) || measures !== '' || parts.some((rating) => rating !== null);
}
