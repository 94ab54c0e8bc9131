import type { KpiFigures } from '../core/kpis/kpis.ts';
import type { Kpi, Measure } from '../core/kpis/targets.ts';
import type { AnswerChange, Comparison, Moment } from '../core/snapshots/types.ts';
import { longDate, oneDecimal, percent, twoDecimals, wholePercent } from './format.ts';
import { m } from './index.ts';

type Unit = 'share' | 'count' | 'days' | 'level';

const units: Readonly<Record<keyof KpiFigures, Unit>> = {
  controlsInPlace: 'share',
  systemsAssessed: 'share',
  internalMinors: 'count',
  externalMinors: 'count',
  majorDays: 'days',
  minorDays: 'days',
  trained: 'share',
  maturity: 'level',
};

/** A figure in its unit: "82 %", "3", "24 days", "2.4 of 5"; a dash where there is nothing to count. */
export function kpiValue(figure: keyof KpiFigures, value: number | null): string {
  if (value === null) return '–';
  switch (units[figure]) {
    case 'share':
      return percent(value);
    case 'count':
      return String(value);
    case 'days':
      return m.kpis.days(tenthsDown(value));
    case 'level':
      return m.kpis.level(tenthsDown(value));
  }
}

/** Cut, never rounded up: what is not reached must not look as if it were. */
function tenthsDown(value: number): string {
  return oneDecimal(Math.floor(value * 10 + 1e-9) / 10);
}

/** What a KPI is to reach, in words. */
export function kpiTarget({ id, measures, later }: Kpi): string {
  const values = measures.flatMap(({ goal }) => goal?.value ?? []);
  return m.kpis.texts[id].target(values, later?.goal.value ?? null);
}

/** "Better: up 12 points": how a figure moved since the state it is compared with. */
export function movementSentence({
  figure,
  value,
  movement,
}: Pick<Measure, 'figure' | 'value' | 'movement'>): string {
  if (value === null) return '';
  if (!movement) return m.kpis.notThen;
  const word = m.kpis.movements[movement.kind];
  return movement.kind === 'same' ? word : m.kpis.moved(word, amountOf(figure, movement.by));
}

/** Names the state that KPIs are compared with. */
export function comparedWith(moment: Moment): string {
  return m.kpis.comparedWith(momentName(moment), longDate(moment.day));
}

/** "up 12 points". */
export function amountOf(figure: keyof KpiFigures, by: number): string {
  const { amounts, days } = m.kpis;
  const size = Math.abs(by);
  const unit = units[figure];
  const amount =
    unit === 'share'
      ? amounts.points(rounded(size * 100))
      : unit === 'days'
        ? days(rounded(size))
        : unit === 'level'
          ? amounts.levels(rounded(size))
          : String(size);
  return by > 0 ? amounts.up(amount) : amounts.down(amount);
}

/** One decimal, or two for so small a move that it would read as none. */
function rounded(size: number): string {
  return size < 0.1 ? twoDecimals(size) : oneDecimal(size);
}

/** How a state is called: by its name, or by its day; the state as it is, "Now". */
export function momentName(moment: Pick<Moment, 'snapshot' | 'name' | 'day'>): string {
  if (moment.snapshot === null) return m.progress.now;
  return moment.name.trim() || m.progress.unnamed(longDate(moment.day));
}

/** "+12 points", "−3 points"; empty where a share stayed. */
export function pointsMoved(before: number, after: number): string {
  const points = (after - before) * 100;
  if (Math.abs(points) < 1e-7) return '';
  const sign = points > 0 ? '+' : '−';
  return m.progress.compare.points(`${sign}${rounded(Math.abs(points))}`);
}

/** One sentence on what changed since the latest state that was kept. */
export function sinceSentence({ before, after, answers, documents }: Comparison): string {
  const text = m.progress.since;
  const rungs = m.words.rungs;
  const stages = [wholePercent(before.stageOne.low), wholePercent(after.stageOne.low)];
  const parts = [
    text.readiness(percent(before.readiness.low), percent(after.readiness.low)),
    stages[0] === stages[1]
      ? ''
      : text.stageOne(percent(before.stageOne.low), percent(after.stageOne.low)),
    before.rung === after.rung ? '' : text.rung(rungs[before.rung], rungs[after.rung]),
    answers.length > 0 ? text.answers(answers.length) : '',
    documents.length > 0 ? text.documents(documents.length) : '',
    answers.length + documents.length === 0 ? text.nothing : '',
  ].filter((part) => part !== '');
  return text.line(text.since(before.name.trim(), longDate(before.day)), parts);
}

/** "up 2 levels"; empty where the level that counts stayed. */
export function levelMovement({ moved }: Pick<AnswerChange, 'moved'>): string {
  const { levelsUp, levelsDown } = m.progress.compare;
  if (moved === 0) return '';
  return moved > 0 ? levelsUp(oneDecimal(moved)) : levelsDown(oneDecimal(-moved));
}

/** Fields in words: what else of an answer changed. */
export function answerFieldNames({ fields }: Pick<AnswerChange, 'fields'>): readonly string[] {
  const names: Readonly<Record<string, string>> = m.progress.compare.answerFields;
  return fields.flatMap((field) => names[field] ?? []);
}
