import type { Dot, ImpactChart } from '../core/plan/chart.ts';
import { phaseIds, type PhaseId } from '../core/plan/records.ts';
import type { Course, Span } from '../core/plan/types.ts';
import { isLate, type PlanRow } from './plan-list.ts';

/** One line of the time line: an action, or a phase from its first day to its last. */
export interface TimeLine {
  readonly id: string;
  /** The number of an action; null for a phase. */
  readonly number: number | null;
  readonly phase: PhaseId;
  readonly title: string;
  readonly span: Course<Span>;
  readonly dueDate: string;
  readonly isLate: boolean;
}

/** The open actions as lines, in the order of the plan. */
export function actionLinesOf(rows: readonly PlanRow[], today: string): readonly TimeLine[] {
  return rows.flatMap((row) => {
    const { action, number, title, bar } = row;
    if (!bar) return [];
    return [
      {
        id: action.id,
        number,
        phase: action.phase,
        title,
        span: bar.span,
        dueDate: action.dueDate,
        isLate: isLate(row, today),
      },
    ];
  });
}

/** The phases with open actions as lines; `titleOf` names them. */
export function phaseLinesOf(
  lines: readonly TimeLine[],
  titleOf: (phase: PhaseId) => string,
): readonly TimeLine[] {
  return phaseIds.flatMap((phase) => {
    const own = lines.filter((line) => line.phase === phase);
    const hull = (course: keyof Course<Span>): Span => ({
      start: own.map(({ span }) => span[course].start).reduce(earlier),
      end: own.map(({ span }) => span[course].end).reduce(later),
    });
    if (own.length === 0) return [];
    return [
      {
        id: phase,
        number: null,
        phase,
        title: titleOf(phase),
        span: { best: hull('best'), likely: hull('likely'), worst: hull('worst') },
        dueDate: '',
        // A phase has no due date of its own; one late action does not make all of it late.
        isLate: false,
      },
    ];
  });
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** An open action in the picture of impact and effort. */
export interface PlanPoint {
  readonly row: PlanRow;
  readonly dot: Dot;
}

export function pointsOf(chart: ImpactChart, rows: readonly PlanRow[]): readonly PlanPoint[] {
  const byId = new Map(rows.map((row) => [row.action.id, row]));
  return chart.dots.flatMap((dot) => {
    const row = byId.get(dot.action);
    return row ? [{ row, dot }] : [];
  });
}

/** Points that would cover each other, drawn as one. */
export interface Cluster<Point> {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly points: readonly Point[];
}

/** Joins points that stand closer together than `distance`, each to the first that is near. */
export function clustersOf<
  Point extends PlanPoint & { readonly left: number; readonly top: number },
>(points: readonly Point[], distance: number): readonly Cluster<Point>[] {
  const clusters: { first: Point; points: Point[] }[] = [];
  for (const point of points) {
    const near = clusters.find(
      ({ first }) => Math.hypot(first.left - point.left, first.top - point.top) < distance,
    );
    if (near) near.points.push(point);
    else clusters.push({ first: point, points: [point] });
  }
  return clusters.map((cluster) => ({
    key: cluster.first.row.action.id,
    left: cluster.first.left,
    top: cluster.first.top,
    points: cluster.points,
  }));
}
