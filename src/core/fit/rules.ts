import type { FactId, factValues, FactValue, Way } from '../../content/fit/facts.ts';

type ValueOf<Id extends FactId> = (typeof factValues)[Id][number];

/** One fact that has to have one of these values. */
export type Condition = {
  [Id in FactId]: { readonly fact: Id; readonly is: readonly ValueOf<Id>[] };
}[FactId];

export interface Rule {
  readonly way: Way;
  readonly when: readonly Condition[];
}

/**
 * The first rule all of whose conditions hold decides; the last holds always. The law goes before everything
 * that is voluntary; then whether there is enough for a certificate to say and anybody who reads it; then who
 * does the work; and last in which order it goes best with information security. ISO/IEC 27001 is no
 * precondition of ISO/IEC 42001: those rules are about effort, not about what is allowed.
 */
export const rules: readonly Rule[] = [
  { way: 'ai-act-first', when: [{ fact: 'prohibited', is: ['yes'] }] },
  { way: 'ai-act-first', when: [{ fact: 'deadline-presses', is: ['yes'] }] },
  {
    way: 'literacy-and-suppliers',
    when: [
      { fact: 'only-uses', is: ['yes'] },
      { fact: 'at-the-core', is: ['no', 'partly'] },
      { fact: 'customers-ask', is: ['no', 'partly'] },
    ],
  },
  { way: 'align', when: [{ fact: 'in-production', is: ['no'] }] },
  {
    way: 'ai-act-first',
    when: [
      { fact: 'deadline-presses', is: ['partly'] },
      { fact: 'goal', is: ['ai-act'] },
    ],
  },
  {
    way: 'align',
    when: [
      { fact: 'customers-ask', is: ['no', 'partly'] },
      { fact: 'other-standard', is: ['yes'] },
    ],
  },
  {
    way: 'align',
    when: [
      { fact: 'customers-ask', is: ['no'] },
      { fact: 'at-the-core', is: ['no'] },
    ],
  },
  {
    way: 'align',
    when: [
      { fact: 'customers-ask', is: ['no'] },
      { fact: 'lasting-order', is: ['no'] },
    ],
  },
  { way: 'align', when: [{ fact: 'people-for-it', is: ['no'] }] },
  {
    way: 'align',
    when: [
      { fact: 'customers-ask', is: ['no', 'partly'] },
      { fact: 'goal', is: ['align', 'ai-act'] },
    ],
  },
  {
    way: 'security-first',
    when: [
      { fact: 'security-system', is: ['no'] },
      { fact: 'customers-ask', is: ['no', 'partly'] },
    ],
  },
  {
    way: 'security-first',
    when: [
      { fact: 'security-system', is: ['no'] },
      { fact: 'people-for-it', is: ['partly'] },
    ],
  },
  { way: 'security-together', when: [{ fact: 'security-system', is: ['no', 'partly'] }] },
  { way: 'certify', when: [] },
];

type Leanings = {
  readonly [Id in FactId]: Readonly<Partial<Record<ValueOf<Id>, readonly Way[]>>>;
};

const towardsCertificate: readonly Way[] = ['certify', 'security-together', 'security-first'];

/** What a fact speaks for, rule or no rule. What it speaks for nothing at, it does not argue about. */
const leanings: Leanings = {
  'in-production': {
    yes: [...towardsCertificate, 'ai-act-first'],
    partly: [...towardsCertificate, 'ai-act-first'],
    no: ['align', 'literacy-and-suppliers'],
  },
  'at-the-core': {
    yes: towardsCertificate,
    partly: [],
    no: ['align', 'literacy-and-suppliers'],
  },
  'customers-ask': {
    yes: ['certify', 'security-together'],
    partly: towardsCertificate,
    no: ['align', 'literacy-and-suppliers', 'ai-act-first'],
  },
  'security-system': {
    yes: ['certify'],
    partly: ['security-together'],
    no: ['security-first', 'security-together'],
  },
  'deadline-presses': {
    yes: ['ai-act-first'],
    partly: ['ai-act-first'],
    no: [...towardsCertificate, 'align', 'literacy-and-suppliers'],
  },
  'other-standard': { yes: ['align'], partly: ['align'], no: towardsCertificate },
  'lasting-order': {
    yes: [...towardsCertificate, 'align'],
    partly: [],
    no: ['ai-act-first', 'literacy-and-suppliers', 'align'],
  },
  'people-for-it': {
    yes: ['certify', 'security-together'],
    partly: ['security-first', 'align'],
    no: ['align', 'literacy-and-suppliers'],
  },
  'only-uses': { yes: ['literacy-and-suppliers', 'align'], no: towardsCertificate },
  goal: { certify: towardsCertificate, align: ['align'], 'ai-act': ['ai-act-first'] },
  prohibited: { yes: ['ai-act-first'] },
  'high-risk': { yes: [...towardsCertificate, 'ai-act-first'] },
  'sector-asks': { yes: towardsCertificate },
  'other-system': { yes: towardsCertificate },
  'very-small': { yes: ['align', 'literacy-and-suppliers'] },
};

/** The ways that a fact with this value speaks for; none where it argues for nothing. */
export function leaningOf(fact: FactId, value: FactValue): readonly Way[] {
  const row: Readonly<Partial<Record<FactValue, readonly Way[]>>> = leanings[fact];
  return row[value] ?? [];
}
