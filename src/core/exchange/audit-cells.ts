import type { Level } from '../assessment.ts';
import { complianceResults, type ComplianceResult } from './results.ts';

/** What can be wrong with a score. */
type ScoreError = 'score-not-a-number' | 'score-not-whole' | 'score-out-of-range';

/** `assessable` is a tick or a truth value; only what clearly says no makes a row a heading. */
export function isNo(text: string): boolean {
  return ['false', 'no', '0', 'n'].includes(text.toLowerCase());
}

export function readResult(
  text: string,
):
  | { readonly kind: 'read'; readonly value: ComplianceResult | null }
  | { readonly kind: 'error'; readonly value: string } {
  if (text === '') return { kind: 'read', value: null };
  const name = text.toLowerCase().replace(/[\s-]+/g, '_');
  const value = complianceResults.find((each) => each === name);
  return value ? { kind: 'read', value } : { kind: 'error', value: text };
}

type ReadScore =
  | { readonly kind: 'read'; readonly value: Level | null }
  | { readonly kind: 'error'; readonly error: ScoreError; readonly value: string };

/** A score is one of our levels: a whole number from 0 to 5, "3.0" and "3,0" included. */
export function readScore(text: string): ReadScore {
  if (text === '') return { kind: 'read', value: null };
  const number = /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  const error = (kind: ScoreError): ReadScore => ({ kind: 'error', error: kind, value: text });
  if (Number.isNaN(number)) return error('score-not-a-number');
  if (number < 0 || number > 5) return error('score-out-of-range');
  if (!Number.isInteger(number)) return error('score-not-whole');
  return { kind: 'read', value: number as Level };
}
