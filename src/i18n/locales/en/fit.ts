import type { FactId, factValues, Recommendation } from '../../../content/fit/facts.ts';
import { counted, longDate } from '../../format.ts';

const list = (names: readonly string[]): string => names.join(', ');

/** Said of whoever is assessed, so that the same sentence serves them and the consultant who calls them. */
type FactSentences = {
  readonly [Id in FactId]: Readonly<Record<(typeof factValues)[Id][number], string>>;
};

const facts: FactSentences = {
  'in-production': {
    yes: 'AI runs in something that customers or staff rely on.',
    partly: 'AI is being built or tried out, and not relied on yet.',
    no: 'No AI is in use or close to it, so a certificate would have little to cover.',
  },
  'at-the-core': {
    yes: 'Without AI the product or service would be another one.',
    partly: 'AI improves the product or service, which would also work without it.',
    no: 'AI is marginal: the product or service would be the same without it.',
  },
  'customers-ask': {
    yes: 'Customers, tenders or investors ask for proof that AI is under control.',
    partly: 'Some customers ask how AI is controlled, and accept an answer without a certificate.',
    no: 'Nobody outside asks for proof yet.',
  },
  'security-system': {
    yes: 'An information security management system runs: its audits, reviews and document control serve both.',
    partly: 'Information security is managed in part: the frame can be finished once, for both.',
    no: 'No information security management system runs, so the frame has to be built first.',
  },
  'deadline-presses': {
    yes: 'A duty of the AI Act starts before a certificate could be there.',
    partly: 'A duty of the AI Act starts soon, and it is unclear whether the time is enough.',
    no: 'No day of the AI Act comes before a certificate could be there.',
  },
  'other-standard': {
    yes: 'Somebody who matters asks for another standard instead.',
    partly: 'Another standard is being talked about.',
    no: 'Nobody asks for another standard.',
  },
  'lasting-order': {
    yes: 'Order that lasts is wanted, beyond one law or one customer.',
    partly: 'Lasting order would be welcome and is not the reason.',
    no: 'One law or one customer is to be satisfied, and no more.',
  },
  'people-for-it': {
    yes: 'Somebody has days for it, every week.',
    partly: 'Somebody has hours for it, when other work allows.',
    no: 'Nobody has time for it, and a certificate has to be kept up every year.',
  },
  'only-uses': {
    yes: 'AI of others is used; none is developed or offered.',
    no: 'AI is developed or offered to others.',
  },
  goal: {
    certify: 'The aim is a certificate.',
    align: 'The aim is a sound management system without a certificate.',
    'ai-act': 'The aim is to be ready for the AI Act.',
  },
  prohibited: {
    yes: 'An AI system may be a prohibited practice: nothing else matters before that.',
  },
  'high-risk': { yes: 'At least one AI system is likely high-risk under the AI Act.' },
  'sector-asks': {
    yes: 'In this sector customers and supervisors are used to asking for evidence.',
  },
  'other-system': { yes: 'A certified management system runs already, so audits are nothing new.' },
  'very-small': { yes: 'Fewer than ten people work here: audits and upkeep weigh more on each.' },
};

const ways: Readonly<Record<Recommendation, string>> = {
  certify: 'A certificate fits.',
  align: 'Align with the standard, without a certificate.',
  'ai-act-first': 'The AI Act comes first.',
  'literacy-and-suppliers': 'AI literacy and suppliers come first.',
  'security-first': 'Information security (ISO/IEC 27001) goes best before it.',
  'security-together': 'Build it together with information security (ISO/IEC 27001).',
  'not-known-yet': 'Not known yet.',
};

export const fit = {
  title: 'Should we certify at all?',
  introduction:
    'A certificate is voluntary, costs time every year, and is not for everybody. Eight questions and what you have entered elsewhere show which way seems to fit, and why. Nothing here changes a score.',
  ways,
  facts,
  result: {
    title: 'What seems to fit',
    soFar: 'So far:',
    firm: 'Firm: what you have not answered would not change it.',
    open: (count: number) => `${counted(count, 'way is', 'ways are')} still possible:`,
    judgement: 'Our judgement from what you said, for a decision that stays yours.',
    nextStep: 'Next step',
  },
  reasons: {
    forIt: 'What speaks for it',
    against: 'What speaks against it',
    forCertificate: 'What speaks for a certificate so far',
    againstCertificate: 'What speaks against one so far',
    nothing: 'Nothing that was said.',
    from: {
      question: 'your answer',
      profile: 'your profile',
      register: (systems: readonly string[]) => `AI systems: ${list(systems)}`,
    },
  },
  deadline: (systems: readonly string[], day: string, projected: string | null) =>
    `Duties for ${systems.length > 0 ? list(systems) : 'high-risk systems'} count from ${longDate(day)}; the plan ${
      projected ? `reaches Stage 2 around ${longDate(projected)}` : 'does not reach Stage 2'
    }.`,
  settle: {
    title: 'What would settle it',
    introduction: 'Not known yet, and it matters. The most telling comes first.',
    goal: 'What you are after',
    onlyUses: 'What you do with AI',
    inProfile: 'in the profile',
  },
  change: {
    title: 'What would change it',
    tableLabel: 'Answers that would change it, as a table',
    introduction: 'Each of these alone, if it were so, would lead somewhere else. Found by trying.',
    none: 'No single answer would: it takes two or more.',
    said: 'If you said',
    leads: 'it would be',
    goal: (goal: string) => `In the profile, as what you are after: ${goal}`,
  },
  questions: {
    title: 'Eight questions',
    progress: (answered: number, total: number) => `${answered} of ${total} answered`,
    settled: 'Settled by what you entered elsewhere, whatever you choose here:',
    clear: 'Take the answer back',
    clearNamed: (question: string) => `Take the answer back: ${question}`,
  },
  known: {
    title: 'What the profile already says',
    introduction:
      'Read from your profile and your AI systems. Change it there, and it changes here.',
    nothing: 'Nothing that matters here yet.',
    toProfile: 'Open the profile',
    toSystems: 'Open the AI systems',
  },
  costs: {
    title: 'What drives the cost',
    introduction:
      'No prices: public ones are few and fit nobody. These are the things that make an offer larger or smaller; ask for each of them to be named.',
  },
  times: {
    title: 'How long others say it takes',
    tableLabel: 'Claimed durations, as a table',
    introduction:
      'Three figures from guides that sell help with it. They count different things, and none of them knows you.',
    what: 'What is counted',
    months: 'Months',
    range: (from: number, to: number) => `${from} to ${to}`,
    claimedBy: 'Claimed by',
    comment: 'What to make of it',
    own: 'The plan works out your own range, from your answers, your people and your start.',
    toPlan: 'Open the plan',
  },
  steps: {
    check: 'Go on with the check',
    plan: 'See the plan',
    aiAct: 'Open the AI Act page',
    systems: 'Describe your AI systems',
    profile: 'Complete the profile',
    headStart: 'See the head start',
    questions: 'Answer what is open',
  },
};
