import type { FitQuestionId } from './questions.ts';

/** The ways that can be recommended. `certify` is one of them, not the aim of the check. */
export const ways = [
  'ai-act-first',
  'literacy-and-suppliers',
  'align',
  'security-first',
  'security-together',
  'certify',
] as const;
export type Way = (typeof ways)[number];

/** `not-known-yet`: what is not known decides between several ways. */
export type Recommendation = Way | 'not-known-yet';

const degrees = ['yes', 'partly', 'no'] as const;

/**
 * What the rules read, with the values that each can have. The first eight are answers to the questions, or
 * follow from the profile and the register; the next two are what somebody does and wants. Nothing is taken
 * for one of these before it is said.
 */
export const factValues = {
  'in-production': degrees,
  'at-the-core': degrees,
  'customers-ask': degrees,
  'security-system': degrees,
  'deadline-presses': degrees,
  'other-standard': degrees,
  'lasting-order': degrees,
  'people-for-it': degrees,
  /** AI of others is used, and none is developed or offered. */
  'only-uses': ['yes', 'no'],
  goal: ['certify', 'align', 'ai-act'],
  /** By its answers a system of the register, or by the profile's guess, may be prohibited. */
  prohibited: ['yes'],
  'high-risk': ['yes'],
  /** A sector in which customers and supervisors are known to ask for evidence. */
  'sector-asks': ['yes'],
  /** A certified management system other than ISO/IEC 27001. */
  'other-system': ['yes'],
  'very-small': ['yes'],
} as const satisfies Readonly<Record<FitQuestionId, readonly string[]>> &
  Readonly<Record<string, readonly string[]>>;
export type FactId = keyof typeof factValues;
export type FactValue = (typeof factValues)[FactId][number];

export const factIds = Object.keys(factValues) as FactId[];

/** What to say beside a recommendation, so that nobody takes it for more than it is. */
export const fitCautions = ['no-presumption', 'systems-unknown'] as const;
export type FitCaution = (typeof fitCautions)[number];
