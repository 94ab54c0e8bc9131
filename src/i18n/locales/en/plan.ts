import { counted, longDate, oneDecimal } from '../../format.ts';

const days = (count: number): string => counted(count, 'day', 'days');

/** The words of the plan itself, for the screen and for every export: phases, what to do, where days come from. */
export const plan = {
  phases: {
    diagnostic: 'Finding out where you stand',
    governance: 'Leadership and scope',
    risk: 'Risk and impact',
    controls: 'Controls and operation',
    'audit-and-review': 'Internal audit and review',
    certification: 'Certification audit',
  },
  phaseMeaning: {
    diagnostic: 'Questions that nobody could answer yet. An hour each with the person who knows.',
    governance:
      'What the system covers, what management stands for, who does what, and how documents are kept.',
    risk: 'The methods for risk and for impact on people, both applied to your AI systems, and the Statement of Applicability.',
    controls: 'The controls you need, brought into daily work and leaving evidence behind.',
    'audit-and-review':
      'The system looks at itself: figures, an internal audit, a review by top management, and what follows.',
    certification: 'What the certification body found, put right in the time it sets.',
  },

  titles: {
    item: {
      'reach-target': (item: string, target: number) => `Bring to level ${target}: ${item}`,
      'find-out': (item: string) => `Find out where you stand: ${item}`,
      'write-reason': (item: string) => `Give the reason for leaving out: ${item}`,
    },
    document: {
      write: (document: string) => `Write: ${document}`,
      approve: (document: string) => `Approve: ${document}`,
      'find-out': (document: string) => `Find out whether it exists: ${document}`,
    },
    finding: (title: string) => `Close the finding: ${title}`,
    findingOn: (item: string) => `Close the finding on ${item}`,
    findingUntitled: 'Close a finding that has no title yet',
    duty: (article: string, title: string) => `${article} AI Act: ${title}`,
    dutyUntitled: (article: string) => `${article} of the EU AI Act`,
    ownUntitled: 'Own action without a name',
  },

  steps: {
    reachTarget: 'Read the question and what its levels look like, then agree who takes it on.',
    findOut: (atRisk: number) =>
      `Ask whoever would know, and answer the question. If nothing is there, about ${days(atRisk)} of work follow.`,
    writeReason:
      'Write down why your risks and the law do not ask for it, in words that would fit no other company.',
    write: (mustHold: string) => `It has to hold: ${mustHold}`,
    approve:
      'Have the draft read by those who work by it, and approved with a date by whoever is entitled to.',
    findOutDocument: (atRisk: number) =>
      `Look for it, and say where it lies. If it does not exist, about ${days(atRisk)} to write and approve it follow.`,
    finding: 'Find the cause, act on it, and check after a while that it stays away.',
  },

  quadrants: {
    'quick-win': 'Quick wins',
    'big-step': 'Big steps',
    'fill-in': 'Fill-ins',
    'not-now': 'Not now',
  },
  quadrantMeaning: {
    'quick-win': 'Gain much for little work. Begin here.',
    'big-step': 'Gain much and take their time, or have to be done before an audit.',
    'fill-in': 'Gain little and take little. For the gaps between the others.',
    'not-now': 'Take much and gain little. They can wait for the rest.',
  },

  /** Where the days of an action come from. */
  effort: {
    entered: 'Entered by you.',
    estimate: 'Our estimate for your size and the number of your AI systems.',
    'iso27001-extend': 'Our estimate, with what your ISO/IEC 27001 system has to be extended by.',
    'iso27001-reuse': 'Our estimate, with most of it there from your ISO/IEC 27001 system.',
  },
  /** Said once, beside the sum. */
  effortNote: (given: {
    readonly systems: number;
    readonly hasIso27001: boolean;
    readonly target: number;
  }) =>
    `Estimated for ${counted(given.systems, 'AI system', 'AI systems')}, up to level ${given.target}, ` +
    `${given.hasIso27001 ? 'on top of an ISO/IEC 27001 system' : 'without an ISO/IEC 27001 system'}. ` +
    'The days are our judgement, item by item; no standard and no study gives them.',

  /** What is wrong with something that was typed. */
  problems: {
    'not-a-number': 'Please give a number, such as 2 or 0.5.',
    'not-whole': 'Please give a whole number.',
    'not-above-zero': 'It has to be more than 0.',
    'too-small': 'That is less than this field can hold.',
    'too-large': 'That is more than this field can hold.',
    'no-such-day': 'There is no such day.',
    'before-1970': 'The year has to be 1970 or later.',
    'start-after-due': 'It would start after it is due.',
    circle: 'That would be a circle: the other action already waits for this one.',
    'too-many-to-wait-for': 'It waits for as many others as an action can.',
  },

  calendar: {
    name: (organisation: string) => `ISO/IEC 42001 plan: ${organisation}`,
    product: 'Plan',
    due: (title: string) => `Due: ${title}`,
    stageOne: (organisation: string) => `Projected Stage 1 audit (${organisation})`,
    stageTwo: (organisation: string) => `Projected Stage 2 audit (${organisation})`,
    owner: (owner: string) => `Owner: ${owner}`,
    late: (end: string) => `By the plan it ends later, on ${longDate(end)}.`,
    course: (best: string, worst: string) =>
      `If all goes well on ${longDate(best)}, if it does not on ${longDate(worst)}.`,
    assumptions: (given: {
      readonly day: string;
      readonly people: number;
      readonly daysPerWeek: number;
      readonly days: number;
    }) =>
      `Worked out on ${longDate(given.day)} from ${oneDecimal(given.days)} days of open work, ` +
      `${counted(given.people, 'person', 'people')} and ${oneDecimal(given.daysPerWeek)} days a week each. ` +
      'Public holidays are not taken into account. A certification body sets the real date.',
    judgement: 'The days of work are our judgement, not a figure of any standard.',
  },
};
