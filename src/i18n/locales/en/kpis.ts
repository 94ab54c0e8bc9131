import type { KpiFigures } from '../../../core/kpis/kpis.ts';
import type { KpiId, KpiState, Measure, Movement } from '../../../core/kpis/targets.ts';
import type { TrainingProblem } from '../../../core/kpis/training.ts';
import { counted, percent } from '../../format.ts';

interface KpiText {
  readonly name: string;
  /** From the values of its measures' targets, in their order, and the later one. */
  readonly target: (values: readonly number[], later: number | null) => string;
  /** What it says, and how it is counted. */
  readonly counting: readonly string[];
  /** What to do while there is nothing to count. */
  readonly nothing: string;
}

const texts: Readonly<Record<KpiId, KpiText>> = {
  controls: {
    name: 'Controls in place',
    target: ([share = 0]) =>
      `${percent(share)} of the applicable controls before the certification audit`,
    counting: [
      'Controls of Annex A at level 3 or above, out of those that apply.',
      'A control with a mandatory document counts only once that document is approved. One that is left out with a written reason is not counted at all; one without an answer counts as not in place.',
    ],
    nothing: 'Every control is left out with a reason, so there is none to count.',
  },
  'impact-assessments': {
    name: 'AI systems with an impact assessment',
    target: ([share = 0]) => `${percent(share)} of the systems in scope`,
    counting: [
      'Systems whose impact assessment is approved and not due again, out of those in scope (6.1.4, 8.4, A.5.2 to A.5.5).',
      'Ideas and retired systems are not counted. A system counts as in scope until somebody says that it is not.',
    ],
    nothing: 'No AI system in scope is in the register yet.',
  },
  'audit-findings': {
    name: 'Minor nonconformities at audits',
    target: ([count = 0]) => `Fewer than ${count} at the certification audit`,
    counting: [
      "Findings graded minor in the certification body's latest audit, and in your own latest internal audit to compare with. Findings opened within half a year of the newest belong to the same audit.",
      'Where the certification body finds much that your internal audit (9.2) did not, the internal audit is what to work on.',
    ],
    nothing: 'No finding of an internal or a certification audit is on the list yet.',
  },
  'closure-time': {
    name: 'Time to close nonconformities',
    target: ([major = 0, minor = 0]) =>
      `Under ${major} days for a major, under ${minor} for a minor`,
    counting: [
      'Mean days from the day a finding was opened to the day it was closed (10.2), of all closed ones that have both days.',
      'Open ones have no end yet and are not in the mean, so look at those below it as well.',
    ],
    nothing: 'No major or minor finding with both days has been closed yet.',
  },
  training: {
    name: 'People trained in AI',
    target: ([share = 0]) => `${percent(share)} of those who need it`,
    counting: [
      'People who completed their AI training, out of those who work with or on your AI systems, by the newest figure below (7.2, 7.3, A.4.6; Article 4 of the AI Act asks for the same).',
      'Often quoted as A.4.3 and A.4.4. Those are the data and the tools that you use, not the people.',
    ],
    nothing: 'Nobody has counted yet who needs the training and who completed it.',
  },
  maturity: {
    name: 'Maturity',
    target: ([level = 0], later) =>
      `Level ${level} once certified, level ${later ?? level} in the second year`,
    counting: [
      'Mean level of all requirements and controls that apply, 0 to 5. The eleven on risk, impact, audit and review weigh double.',
      'Only what is sure counts: an item without an answer is 0, and one without its approved document is 2 at most.',
    ],
    nothing: '',
  },
};

const figures: Readonly<Record<keyof KpiFigures, string>> = {
  controlsInPlace: 'in place',
  systemsAssessed: 'assessed',
  externalMinors: 'certification body',
  internalMinors: 'internal audit',
  majorDays: 'majors',
  minorDays: 'minors',
  trained: 'trained',
  maturity: 'mean level',
};

const states: Readonly<Record<Measure['state'], string>> = {
  met: 'Met',
  'not-met': 'Not met',
  'nothing-to-count': 'Nothing to count yet',
  'no-target': 'To compare with',
} satisfies Record<KpiState | 'no-target', string>;

const movements: Readonly<Record<Movement['kind'], string>> = {
  better: 'Better',
  worse: 'Worse',
  same: 'Unchanged',
  other: 'Changed',
};

const problems: {
  readonly [Field in TrainingProblem['field']]: Readonly<
    Record<Extract<TrainingProblem, { field: Field }>['kind'], string>
  >;
} = {
  date: {
    'no-date': 'Please give the day on which you counted.',
    'before-1970': 'This day lies before 1970. Please check the year.',
    'in-the-future': 'This day is still to come. Give the day on which you counted.',
  },
  affected: {
    'not-a-count': 'Please give a whole number of people, such as 40.',
    'too-many': 'That is more than a million people, the most that fits here.',
    'nobody-affected': 'If nobody needs the training, there is nothing to count.',
  },
  trained: {
    'not-a-count': 'Please give a whole number of people, such as 36. None is 0.',
    'too-many': 'That is more than a million people, the most that fits here.',
    'above-affected':
      'More people completed it than need it. One of the two numbers cannot be right.',
  },
};

/** The six KPIs and the training figures behind the fifth. */
export const kpis = {
  title: 'Six KPIs',
  introduction:
    'What a management review (9.3) and a board want to see. Only the training figures are entered here; the rest follows from what you said elsewhere.',
  texts,
  figures,
  states,
  movements,
  kpi: 'KPI',
  value: 'Value',
  target: 'Target',
  how: 'How it is counted',
  from: 'Comes from',
  links: {
    controls: 'The controls of Annex A',
    soa: 'Statement of Applicability',
    systems: 'AI systems',
    findings: 'Findings',
    training: 'Training figures',
    results: 'Results',
  },
  level: (level: string) => `${level} of 5`,
  days: (days: string) => (days === '1' ? '1 day' : `${days} days`),
  /** "up 12 points": how far a figure moved, in its own unit. */
  amounts: {
    points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
    levels: (levels: string) => (levels === '1' ? '1 level' : `${levels} levels`),
    up: (amount: string) => `up ${amount}`,
    down: (amount: string) => `down ${amount}`,
  },
  /** Said once above figures that say only how far they moved. */
  comparedWith: (name: string, day: string) => `Compared with "${name}" of ${day}.`,
  /** "Better: up 12 points". */
  moved: (word: string, amount: string) => `${word}: ${amount}`,
  notThen: 'Nothing to count then',
  /** The trend line in words: "From 40 % to 82 % over 4 states". */
  trend: (first: string, last: string, count: number) =>
    `From ${first} to ${last} over ${count} states`,
  later: {
    met: (level: number) => `Level ${level}, the target of the second year, is reached as well.`,
    open: (level: number) => `Next comes level ${level}, the target of the second year.`,
  },
  longOpen: {
    major: (count: number, days: number) =>
      `${counted(count, 'major has', 'majors have')} been open for ${days} days or more.`,
    minor: (count: number, days: number) =>
      `${counted(count, 'minor has', 'minors have')} been open for ${days} days or more.`,
  },

  training: {
    title: 'Training figures',
    introduction:
      'How many people need AI training, and how many have completed it. Who they are stays with you: only the two numbers are kept here.',
    empty:
      'Count two groups: everyone who builds, runs, uses or decides about your AI systems, and those of them with a record that they completed the training. An auditor asks for both lists.',
    date: 'Counted on',
    affected: 'People who need it',
    affectedHint: 'Everyone who builds, runs, uses or decides about an AI system in scope.',
    trained: 'Of those, completed',
    trainedHint: 'With a record that you could show: a certificate, a signed list, a test result.',
    note: 'Note',
    noteHint: 'Which training, and where the records lie.',
    add: 'Add the figure',
    save: 'Save the figure',
    editNamed: (day: string) => `Edit the figure of ${day}`,
    removeNamed: (day: string) => `Remove the figure of ${day}`,
    edit: 'Edit',
    remove: 'Remove',
    share: 'Share',
    removed: (day: string) => `The figure of ${day} was removed.`,
    full: (limit: number) =>
      `The list is full: it holds ${limit} figures. Remove one that you no longer need.`,
    notCounted: 'Not counted: please check the numbers and the day.',
    problems,
  },
};
