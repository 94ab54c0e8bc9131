import { counted, longDate, percent } from '../../format.ts';

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** The call brief: what to know about a company before a call with it, on one or two pages. */
export const brief = {
  title: 'Call brief',
  introduction:
    'What to know before the call, and what to speak about, on one or two pages. Every line comes from their own answers and leads to them.',
  pdfTitle: (organisation: string) => `${organisation}: call brief, ISO/IEC 42001:2023`,
  subtitle: 'Call brief for ISO/IEC 42001:2023',
  loading: 'Writing the brief',
  present: 'Open the presenter view',
  presentHint: 'One thing per screen, for the call itself.',
  download: 'Download as PDF',
  making: 'Making the PDF',
  done: 'The brief is in your downloads.',
  failed:
    'The PDF could not be made. Nothing is lost. Try again, or print this page: it holds the same lines.',
  print: 'Print',
  answered: (answered: number, total: number) => `${answered} of ${total} answered`,
  more: (count: number) => `And ${count} more.`,
  /** The end of a row of names. */
  rest: (count: number) => `${count} more`,
  /** What they wrote themselves. */
  words: (words: string) => `“${words}”`,
  wordsLabel: 'In their words',
  who: {
    title: 'Who they are',
    ask: (facts: readonly string[]) => `To ask: ${list(facts)}.`,
    facts: {
      sector: 'sector',
      size: 'number of people',
      country: 'country',
      activities: 'what they do with AI',
      isoRoles: 'roles under ISO/IEC 22989',
      certifications: 'certificates they hold',
      goal: 'what they are after',
    },
  },
  verdict: {
    title: 'Where they stand',
    figures: (readiness: string, stageOne: string) =>
      `Readiness ${readiness}, documents for Stage 1 ${stageOne}.`,
    provisional: (count: number, total: number) =>
      `${count} of ${total} items rest on the quick check alone: take the range as a first look, and the gaps as questions to ask.`,
    holdsBack: (rung: string) => `What keeps them from "${rung}"`,
    nothing: 'Nothing in their answers holds them back.',
  },
  gaps: {
    title: 'The gaps that matter most',
    none: 'No gap shows in their answers.',
    noneYet: 'Nothing is answered, so no gap shows yet.',
    step: 'First step',
  },
  agenda: {
    title: 'What they did not know',
    level: 'The level is not known.',
    documents: (titles: readonly string[]) => `Does it exist, and is it approved: ${list(titles)}?`,
    none: 'They knew every answer that they gave.',
    notAsked: (count: number) =>
      `${counted(count, 'item', 'items')} without an answer of their own. Begin with:`,
  },
  law: {
    title: 'AI systems and deadlines',
    systems: 'AI systems',
    none: 'No AI system is described, so nothing is known of its class.',
    from: (day: string) => `next duty on ${longDate(day)}`,
    sources: {
      systems: 'Roles and classes are those of the systems.',
      guess: 'Roles and classes are their own guess: no system is classified.',
      nothing:
        'Roles and classes are not known, so no deadline can be named. Describe the systems first.',
    },
    unfinished: (names: readonly string[]) =>
      `Questions are open for ${list(names)}: duties may be missing here.`,
    days: 'Duties that start within 24 months',
    noDays: 'No duty of theirs starts within 24 months.',
    day: (duties: number, articles: readonly string[], more: number) =>
      `${counted(duties, 'duty', 'duties')} (${articles.join(', ')}${more > 0 ? ` and ${more} more` : ''})`,
    daysLeft: (days: number) => `in ${counted(days, 'day', 'days')}`,
  },
  fit: {
    title: 'What fits',
    cautions: {
      'no-presumption':
        'A certificate shows no conformity with the AI Act: its high-risk duties stay beside it.',
      'systems-unknown': 'No AI system is described: what the AI Act asks of them is not known.',
    },
    against: (fact: string) => `Against it: ${fact}`,
    possible: (ways: readonly string[]) => `Still possible: ${ways.join(' ')}`,
    ask: (questions: readonly string[]) => `Ask: ${questions.join('; ')}.`,
    toAsk: {
      'in-production': 'what AI is in use',
      'at-the-core': 'what the product would be without AI',
      'customers-ask': 'who asks for proof',
      'security-system': 'whether an information security system runs',
      'deadline-presses': 'which day of the AI Act presses',
      'other-standard': 'whether somebody asks for another standard',
      'lasting-order': 'whether order is wanted that lasts',
      'people-for-it': 'who has time for it',
      'only-uses': 'what they do with AI',
      goal: 'what they are after',
    },
  },
  next: {
    title: 'Suggested next step',
    'legal-review': (systems: readonly string[]) =>
      `Have somebody who knows the law look at ${list(systems)} before anything else.`,
    'start-check': (item: string) => `Go through the check together, starting with ${item}.`,
    'finish-check': (open: number, item: string) =>
      `Finish the check: ${counted(open, 'item is', 'items are')} open, the first is ${item}.`,
    'describe-systems': 'Describe their AI systems: classes, duties and days follow from them.',
    'classify-systems': (systems: readonly string[]) =>
      `Answer the open questions about ${list(systems)}, so that classes and duties are known.`,
    'build-blockers': (items: readonly string[]) =>
      `Build what an audit makes no sense without: ${list(items)}.`,
    'complete-documents': (share: number, needed: number) =>
      `Complete the documents: Stage 1 stands at ${percent(share)} and needs ${percent(needed)}.`,
    'plan-stage-1': (day: string | null) =>
      day ? `Plan Stage 1: by their plan from ${longDate(day)}.` : 'Plan Stage 1.',
    'book-pre-audit': (day: string | null) =>
      day ? `Book a pre-audit: by their plan from ${longDate(day)}.` : 'Book a pre-audit.',
  },
  points: {
    title: 'Talking points',
    none: 'No answer of theirs asks for a word beyond the above.',
    exclusion: (why: string) => `Left out, and an auditor would object. ${why}`,
    flagged: (choice: string) => `They marked it to come back to (${choice}).`,
    overdue: (title: string, day: string) => `Finding overdue since ${longDate(day)}: ${title}`,
    untitledFinding: 'a finding without a title',
    duePlan: (due: string, projected: string) =>
      `Due on ${longDate(due)}; their plan gets there around ${longDate(projected)}.`,
    dutyPlan: (article: string, day: string, projected: string) =>
      `${article} counts from ${longDate(day)} and rests on it; their plan gets there around ${longDate(projected)}.`,
    noEvidence: (level: string) =>
      `${level}, with nothing named that shows it. What can they show?`,
    changed: (before: string, after: string, since: string) =>
      `Was ${before}, now ${after} (since ${longDate(since)}). What happened?`,
  },
};
