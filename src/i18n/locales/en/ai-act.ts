import { counted, longDate, percent, twoDecimals } from '../../format.ts';

export const aiAct = {
  title: 'EU AI Act',
  introduction:
    'Which duties of the EU AI Act reach you, through which of your AI systems and from when, and how much of each your AI management system (AIMS) can carry, by the levels that you claimed.',
  loading: 'Opening the legal data',

  summary: {
    title: 'What applies to you',
    next: 'Next deadline',
    daysLeft: (days: number) => `in ${counted(days, 'day', 'days')}`,
    noNext: 'None. No duty that fits you starts on a later day that the Act names.',
    more: (count: number) => `and ${counted(count, 'further duty', 'further duties')} on that day`,
    counts: 'Duties that fit you',
    now: 'in force, and an AIMS can carry a part',
    later: 'to come, and an AIMS can carry a part',
    uncovered: 'that no management system covers',
    afterChange: 'only if a design changes significantly',
    goTo: (count: number, what: string) => `${count} ${what}: go there`,
    systems: 'AI systems behind this',
    classified: (classified: number, all: number) =>
      classified === all
        ? `All ${counted(all, 'AI system', 'AI systems')} of the register ${all === 1 ? 'is' : 'are'} classified.`
        : `${classified} of ${counted(all, 'AI system', 'AI systems')} in the register ${classified === 1 ? 'is' : 'are'} classified.`,
    reviewTitle: 'Needs review',
    review: (count: number) =>
      `${counted(count, 'system hangs', 'systems hang')} on an answer that nobody is sure of, or on answers that contradict each other:`,
    incompleteTitle: 'This picture is incomplete',
    incomplete: (count: number) =>
      `${counted(count, 'AI system is', 'AI systems are')} not classified yet. Until ${count === 1 ? 'it is' : 'they are'}, duties that ${count === 1 ? 'it brings' : 'they bring'} may be missing here:`,
    classify: (name: string) => `Classify ${name}`,
    moreSystems: (count: number) => `and ${count} more in the register`,
    guessTitle: 'This rests on a guess',
    guess: (roles: string, classes: string) =>
      `No AI system is classified yet, so the roles and risk classes that the profile guesses stand in. Roles: ${roles}. Risk classes: ${classes}.`,
    guessNext:
      'Enter your AI systems and answer the questions on their class. Then this page says which system brings which duty, and from when.',
    noneGuessed: 'none given',
    register: 'Open the register of AI systems',
    save: 'Save deadlines as a calendar file',
    saveText: (count: number) =>
      `${counted(count, 'all-day entry', 'all-day entries')} (.ics): what starts, for which systems, on what legal basis.`,
    saved: 'The calendar file is in your downloads.',
    saveFailed: 'The calendar file could not be made. Nothing is lost. Try again.',
  },

  timeline: {
    title: 'When the Act applies',
    deadline: (day: string, daysLeft: number, what: string) =>
      `Next day in the law: ${longDate(day)}, in ${counted(daysLeft, 'day', 'days')}. ${what}.`,
    noDeadline: 'Every day that the Act names for itself has passed.',
    join: (titles: readonly string[]) => titles.join('; '),
    all: (count: number) => `All ${count} milestones, past and to come`,
    yours: 'Duties of yours start',
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
    title: 'Narrow it down',
    system: 'AI system',
    allSystems: 'All of them',
    noSystems: 'None in the register',
    role: 'Role',
    class: 'Risk class',
    fromProfile: 'As in the profile',
    fromRegister: 'As in the register',
    own: (source: 'systems' | 'guess', roles: readonly string[], classes: readonly string[]) =>
      `${source === 'systems' ? 'By your classified systems' : 'In the profile'}: ${roles.join(', ') || 'no role'}; ${classes.join(', ') || 'no risk class'}. Another role or class shows what would be if you had it.`,
    anyRole: 'Every role',
    anyClass: 'Every class',
    day: 'What applies on',
    backToToday: 'Back to today',
    clear: 'Back to all that is yours',
    changeProfile: 'Change roles and classes in the profile',
    changeRegister: 'Change the classes in the register',
    showNotYours: 'Show what does not apply, with the reason',
    status: (
      day: string,
      counts: {
        now: number;
        later: number;
        uncovered: number;
        afterChange: number;
        notYours: number;
      },
    ) =>
      [
        `On ${longDate(day)}: ${counted(counts.now, 'duty', 'duties')} in force that an AIMS can partly carry, ${counts.later} to come, ${counts.uncovered} that no management system covers.`,
        counts.afterChange > 0
          ? `${counts.afterChange} only if a design changes significantly.`
          : '',
        `${counted(counts.notYours, 'row does', 'rows do')} not fit.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    oneSystem: (name: string) => `Only what ${name} brings.`,
    openSystem:
      'Its questions are not all answered. What holds already is shown; duties may be missing.',
    whatIf: (roles: string, classes: string) =>
      `What if: this is the Act for ${roles}; ${classes}. Your AI systems are not looked at.`,
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
    onlyAfterChange: (day: string) =>
      `only if the design changes significantly from ${longDate(day)} on`,
    afterChange: (day: string) =>
      `Only if the design changes significantly from ${longDate(day)} on`,
    afterChangeText:
      'The systems that these concern were on the market or in use before that day. As long as their design stays what it is, the duties do not reach them (Art. 111(2)). Write down what you change, and look here again before you do.',
    through: (roles: string, names: string) => `${roles}: ${names}`,
    names: (names: readonly string[], more: number) =>
      more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', '),
    more: (count: number) => `and ${count} more`,
    apart: (names: string, when: string) => `${names}, ${when}`,
    systems: 'Your systems and roles',
    duties: (count: number) => counted(count, 'duty', 'duties'),
    rows: (count: number) => counted(count, 'row', 'rows'),
    undetermined: 'Role or class not given',
    needsReview: 'Needs review',
    contested: 'Date disputed',
    laterInPractice: 'Formally earlier',
    fine: (name: string, article: string) => `Fines: ${name} (${article})`,
    uncovered: 'No management system covers these',
    uncoveredLink: (count: number) =>
      `${counted(count, 'duty that fits you has', 'duties that fit you have')} no bar, because no management system covers ${count === 1 ? 'it' : 'them'}.`,
    toChecklist: 'Go to the checklist',
    optional: 'Your choice',
    optionalText: 'Permissions and voluntary steps. They are no duties and have no bar.',
    notYours: 'Not yours',
    notYoursEmpty: 'Everything in the Act that we track fits what you chose.',
    notYoursText: 'What does not fit your systems, or the roles and classes chosen above, and why.',
    reasonRole: (roles: readonly string[]) => `Not your role: it binds ${roles.join(', ')}.`,
    reasonClass: (classes: readonly string[]) => `Not your class: only for ${classes.join('; ')}.`,
    reasonSector:
      'Not your class: for systems under sector law (Annex I, Section B) the Act leaves this to that law.',
    reasonScope: 'By your answers no system of yours that could bring it falls under the Act.',
    reasonCondition: (condition: string) =>
      `Role and class fit, but by your answers its condition does not: ${condition}`,
    reasonFacts:
      'Role and class fit, but by your answers no system of yours does what this is about.',
    reasonStopped:
      'By your answers the system is a prohibited practice. It has to stop; no other duty makes it lawful.',
  },

  checklist: {
    title: 'What no management system covers',
    text: 'Legal acts, filings, markings and product features that fit you. No answer in this check counts towards them. Take the list to whoever answers for the law or the product.',
    notKept:
      'This is a list to work through elsewhere: Plumbline keeps no ticks for it. Print it, or enter it where your team keeps its tasks.',
    print: 'Print this list',
    now: 'In force now',
    nowOn: (day: string) => `In force on ${longDate(day)}`,
    by: (day: string) => `By ${longDate(day)}`,
    entries: (count: number) => counted(count, 'entry', 'entries'),
    cannot: 'What an AIMS cannot do here:',
    cannotHead: 'What an AIMS cannot do',
    forSystems: 'For',
    forWhom: 'Binds',
    everyone: 'everyone',
    who: 'Who',
    done: 'Done on',
    where: 'Where the proof lies',
    empty: 'Nothing that fits you lies wholly outside a management system.',
    change: (count: number) =>
      `A significant change of design would add ${counted(count, 'further entry', 'further entries')}.`,
    printed: (organisation: string, day: string) => `${organisation}, read for ${longDate(day)}`,
  },

  calendar: {
    name: (organisation: string) => `EU AI Act deadlines: ${organisation}`,
    summary: (title: string, organisation: string) => `EU AI Act: ${title} (${organisation})`,
    starts: 'What starts for you:',
    startsFor: (names: string) => `Starts for ${names}:`,
    allSystems: (what: string, names: string) => `${what}: ${names}`,
    afterChange: 'Only if the design changes significantly from this day on:',
    afterChangeFor: (names: string) =>
      `Only if the design changes significantly from this day on, for ${names}:`,
    notYours: 'A day in the law. No duty that we know to be yours starts on it.',
    basis: (basis: string) => `Legal basis: ${basis}.`,
    asOf: (day: string) =>
      `Law as of ${longDate(day)}. Days can move: check before you rely on it.`,
    incomplete: (count: number) =>
      `${counted(count, 'AI system was', 'AI systems were')} not classified when this file was made, so duties may be missing.`,
    guess: 'No AI system was classified when this file was made: roles and classes are a guess.',
    product: 'EU AI Act deadlines',
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
    systems: 'Your AI systems',
    systemsOf: (article: string) => `AI systems that bring ${article}`,
    system: 'System',
    role: 'Role',
    class: 'Class',
    when: 'When',
    certainty: 'How sure',
  },

  table: {
    title: 'Table to the chart',
    article: 'Article',
    duty: 'Duty',
    applies: 'Applies',
    systems: 'AI systems',
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
    open: (count: number) => `All ${counted(count, 'mapping', 'mappings')}, put right`,
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
    behind: (count: number) => `Behind ${counted(count, 'duty', 'duties')} of yours`,
    unnamed: (articles: string) =>
      `The law names no amount for ${articles}. National rules may provide one (Art. 99(1)).`,
    none: 'No ceiling of the Act stands behind the duties that fit you.',
    since: (day: string) => `since ${longDate(day)}`,
    from: (day: string) => `from ${longDate(day)}`,
  },

  standards: {
    title: 'Standards',
    open: 'Standards, and acts still awaited',
    awaited: 'Promised by the Act and not seen yet',
    awaitedDue: (due: string | null) => (due === null ? 'no day given' : `due ${longDate(due)}`),
    awaitedChecked: (day: string) => `last looked for ${longDate(day)}`,
  },

  sources: {
    title: 'Sources of the legal data',
    open: (count: number) => `All ${counted(count, 'source', 'sources')}`,
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
