import { kpiFigureIds, type KpiFigures } from '../../core/kpis/kpis.ts';
import type { TrainingFigure } from '../../core/kpis/records.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { date, long, number, rounded, tableOf, text } from './build.ts';
import type { Cell, ReportTable } from './types.ts';

type FigureId = keyof KpiFigures;

/** Figures that are parts of a whole; the others are counts, days and a level. */
const shares: ReadonlySet<FigureId> = new Set<FigureId>([
  'controlsInPlace',
  'systemsAssessed',
  'trained',
]);

export function kpiTables(report: Report): readonly ReportTable[] {
  return [figures(report), training(report)];
}

function figures({ kpis }: Report): ReportTable {
  return tableOf<FigureId>(
    { id: 'kpis', group: 'progress' },
    [text('what', (id) => m.tables.columns[id]), long('value', (id) => figureCell(id, kpis[id]))],
    kpiFigureIds,
  );
}

/** A figure with its kind; null where nothing was there to count. */
export function figureCell(id: FigureId, value: number | null): Cell {
  if (value === null) return null;
  return shares.has(id) ? { kind: 'share', value } : { kind: 'number', value: rounded(value) };
}

function training(report: Report): ReportTable {
  return tableOf<TrainingFigure>(
    { id: 'training', group: 'progress' },
    [
      date('date', (figure) => figure.date),
      number('trainedCount', ({ trained }) => trained),
      number('affectedCount', ({ affected }) => affected),
      long('note', ({ note }) => note),
    ],
    report.training,
  );
}
