import type { HeadStartStandard, iso27701Rows, iso9001Rows } from './standards.ts';

/** The areas in which an item can be new to somebody who holds one of the certificates. */
export const newAreas = [
  '5',
  '6',
  '8',
  'A.2',
  'A.3',
  'A.4',
  'A.5',
  'A.6',
  'A.7',
  'A.8',
  'A.9',
  'A.10',
] as const;
export type NewArea = (typeof newAreas)[number];

/** The texts of the head start in one language. Those for ISO/IEC 27001 stand with each item. */
export interface HeadStartTexts {
  /** What the system gives for an item, and what is missing. */
  readonly 'iso-9001': Readonly<Record<keyof typeof iso9001Rows, string>>;
  readonly 'iso-27701': Readonly<Record<keyof typeof iso27701Rows, string>>;
  /** What one has to know about a standard before relying on it. */
  readonly standards: Readonly<Record<HeadStartStandard, string>>;
  /** Why what is new in an area is new: one sentence for all of it. */
  readonly newIn: Readonly<Record<NewArea, string>>;
}
