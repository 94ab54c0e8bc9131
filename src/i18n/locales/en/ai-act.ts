import { counted, longDate, percent, twoDecimals } from '../../format.ts';

export const aiAct = {
  title: 'EU AI Act',
  introduction:
    'Which duties of the EU AI Act reach you, from when, and how much of each your AI management system (AIMS) can carry, by the levels that you claimed. The rest you need to find elsewhere, and this page says where it lies.',
  loading: 'Opening the legal data',

  timeline: {
    title: 'When the Act applies',
    deadline: (day: string, daysLeft: number, what: string) =>
      `Next deadline: ${longDate(day)}, in ${counted(daysLeft, 'day', 'days')}. ${what}.`,
    noDeadline: 'Every day that the Act names for itself has passed.',
    join: (titles: readonly string[]) => titles.join('; '),
    past: 'Passed',
    next: 'Next',
    future: 'To come',
    today: (day: string) => `Today, ${longDate(day)}`,
    listLabel: 'Milestones of the EU AI Act, with today between them',
    what: 'What it brings',
    basis: 'Formal basis',
    placedBefore: (day: string) =>
      `Only for what was placed on the market before ${longDate(day)}.`,
  },

  filters: {
    title: 'What applies to you',
    role: 'Role',
    class: 'Risk class',
    fromProfile: 'As in the profile',
    inProfile: (names: readonly string[]) =>
      names.length === 0 ? 'In the profile: none given.' : `In the profile: ${names.join(', ')}.`,
    anyRole: 'Every role',
    anyClass: 'Every class',
    day: 'What applies on',
    dayHint: 'Today unless you choose another day.',
    backToToday: 'Back to today',
    changeProfile: 'Change roles and classes in the profile',
    showNotYours: 'Show what does not apply, with the reason',
    status: (
      day: string,
      counts: { now: number; later: number; uncovered: number; notYours: number },
    ) =>
      `On ${longDate(day)}: ${counted(counts.now, 'duty', 'duties')} in force that an AIMS can partly carry, ${counts.later} to come, ${counts.uncovered} that no management system covers. ${counted(counts.notYours, 'row does', 'rows do')} not fit you.`,
    undetermined:
      'The profile names no role or no risk class, so nothing could be ruled out. Fill them in, or choose them here, and the list gets shorter.',
  },

  chart: {
    title: 'What your management system can carry',
    inPlace: 'Claimed in place',
    inPlaceText:
      'What the items behind the article count for today, by the levels that you claimed and their low reading. Whether evidence shows it is not looked at here. Rounded down.',
    withinReach: 'Still within reach of the AIMS',
    withinReachText: 'What the same items would add if they reached their target.',
    outside: 'Outside any AIMS',
    outsideText: 'What the law asks for and no management system gives.',
    part: (name: string, share: string) => `${name} ${share}`,
    reach: (word: string) => `Reach: ${word}`,
    now: 'Applies now',
    nowOn: (day: string) => `Applies on ${longDate(day)}`,
    nowText: 'In force on this day, if the condition of the row is met.',
    nowEmpty: 'None of the duties that fit you is in force on this day.',
    later: (day: string) => `Applies from ${longDate(day)}`,
    since: (day: string) => `since ${longDate(day)}`,
    from: (day: string) => `from ${longDate(day)}`,
    undetermined: 'Role or class not given',
    contested: 'Date disputed',
    laterInPractice: 'Formally earlier',
    fine: (name: string, article: string) => `Fines: ${name} (${article})`,
    uncovered: 'No management system covers these',
    uncoveredText:
      'Legal acts, filings, markings and product features. They fit you, but no answer in this check counts towards them, so they have no bar. Take them to whoever answers for the law or the product.',
    optional: 'Your choice',
    optionalText: 'Permissions and voluntary steps. They are no duties and have no bar.',
    notYours: 'Not yours',
    notYoursEmpty: 'Everything in the Act that we track fits what you chose.',
    notYoursText: 'What does not fit the roles and classes chosen above, and why.',
    reasonRole: (roles: readonly string[]) => `Not your role: it binds ${roles.join(', ')}.`,
    reasonClass: (classes: readonly string[]) => `Not your class: only for ${classes.join('; ')}.`,
    reasonSector:
      'Not your class: for systems under sector law (Annex I, Section B) the Act leaves this to that law.',
  },

  details: {
    open: 'Details',
    openFor: (article: string, title: string) => `Details of ${article}, ${title}`,
    duty: 'What you have to do',
    gap: 'What a management system does not cover',
    notes: 'To note',
    contested: 'Disputed',
    dates: 'When it applies',
    forProvision: (provision: string) => `${provision}:`,
    forClasses: (classes: readonly string[]) => `${classes.join('; ')}:`,
    everyClass: 'Every class that the Act reaches directly:',
    dateConfidence: (confidence: string) => `Of this date: ${confidence}`,
    legacy: 'What was there before',
    working: 'How the bar is worked out',
    items: 'Items of the check',
    itemsOf: (article: string) => `Items behind ${article}`,
    mapped: 'Items that carry it, and items that help',
    mappedNone: 'They touch it. It has no bar.',
    item: 'Item',
    part: 'Part',
    primary: 'carries',
    supporting: 'helps',
    answer: 'Your answer',
    effective: 'Effective level',
    weight: 'Weight',
    credit: 'Credit',
    range: (low: string, high: string) => (low === high ? low : `${low} – ${high}`),
    evidence: (credit: number, weight: number, mean: number) =>
      `Weighted mean credit: ${twoDecimals(credit)} ÷ ${weight} = ${twoDecimals(mean)}.`,
    inPlace: (mean: number, ceiling: number, inPlace: number) =>
      `Claimed in place: ${twoDecimals(mean)} × the ${percent(ceiling)} of the bar that an AIMS can reach here = ${percent(inPlace)}.`,
    high: (inPlace: number) =>
      `If everything you did not know turned out to be in place: ${percent(inPlace)}.`,
    excluded:
      'A control left out of your Statement of Applicability counts nothing here: the law knows no exclusion.',
    seed: 'Commonly quoted, but',
    fine: 'Fine',
    confidence: 'How sure we are',
    basis: 'Legal basis',
    sources: 'Sources',
  },

  table: {
    title: 'Table to the chart',
    article: 'Article',
    duty: 'Duty',
    applies: 'Applies',
    reach: 'Reach',
    inPlace: 'Claimed in place',
    withinReach: 'Within reach',
    outside: 'Outside',
    fine: 'Fines',
    fineNone: 'not named',
    none: 'No duty fits what you chose.',
  },

  seeds: {
    title: 'Commonly quoted, but',
    text: 'Mapping tables on the web repeat these. We show the mapping that we work with, and what is wrong with the other.',
    quoted: 'Commonly quoted',
    right: 'What carries it',
    helps: 'What helps',
    everyRequirement: (count: number) => `Clauses 4 to 10, all ${count} requirements`,
    noItem: 'No item: it is done outside the management system.',
    moreItems: (count: number) => counted(count, 'item that helps', 'items that help'),
  },

  fines: {
    title: 'Fines',
    tableLabel: 'Ceilings of fines by tier and size of the company',
    tier: 'Tier',
    article: 'Article',
    finableFrom: 'Can be imposed',
    since: (day: string) => `since ${longDate(day)}`,
    from: (day: string) => `from ${longDate(day)}`,
  },

  standards: {
    title: 'Standards',
    awaited: 'Promised by the Act and not seen yet',
    awaitedDue: (due: string | null) => (due === null ? 'no day given' : `due ${longDate(due)}`),
    awaitedChecked: (day: string) => `last looked for ${longDate(day)}`,
  },

  sources: {
    title: 'Sources of the legal data',
    dates: (asOf: string, reviewBy: string) =>
      `Legal data as of ${longDate(asOf)}. To be checked again by ${longDate(reviewBy)}.`,
    kinds: {
      primary: 'the legal act',
      'primary-extract': 'quotes the act word for word',
      secondary: 'tells about it',
    },
    seen: (day: string | null) =>
      day === null ? 'cited, read through others' : `copy of ${longDate(day)}`,
  },
};
