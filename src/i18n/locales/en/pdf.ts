import { counted, longDate, oneDecimal, percent, shortDate } from '../../format.ts';

/** What only the PDF says; the rest it takes from the texts of the screens. */
export const pdf = {
  title: (organisation: string) => `${organisation}: readiness for ISO/IEC 42001:2023`,
  subject: 'Self-assessment of an AI management system, made with Plumbline',
  product: 'Plumbline',
  contents: 'Contents',
  exampleText: 'Worked example: the company, its people and all of its answers are invented.',
  answered: (answered: number, total: number) => `${answered} of ${total} items answered`,
  noAffiliation: 'No affiliation with ISO, IEC, CEN, CENELEC or any EU institution.',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  sections: {
    summary: 'Summary',
    decisions: 'Decisions needed',
    since: 'Since last time',
    kpis: 'KPIs',
    pressing: 'What presses',
    areas: 'Readiness by area',
    clauses: 'Clause by clause',
    'annex-a': 'Control by control',
    soa: 'Statement of Applicability',
    register: 'Document register',
    systems: 'AI systems',
    impact: 'Impact assessments',
    risks: 'Risk register',
    aiAct: 'EU AI Act coverage',
    findings: 'Potential findings',
    workList: 'Findings worked on',
    gaps: 'All gaps with next steps',
    questions: 'Open questions',
    shortChecks: 'Quick check and fit check',
    plan: 'Plan',
    method: 'How the figures are worked out',
    disclaimers: 'What this report is not',
  },
  /** In a table, for a text that is too long for it. */
  belowTable: 'In full below the table.',
  summary: {
    more: (count: number, isBelow: boolean) =>
      isBelow ? `and ${count} more, item by item on the following pages.` : `and ${count} more.`,
    gate: (stageOne: number, stageTwo: number) =>
      stageOne === stageTwo
        ? `Lines at ${percent(stageOne)}: what Stage 1 needs of the documents, and Stage 2 of readiness.`
        : `Lines: Stage 1 needs ${percent(stageOne)} of the documents, Stage 2 a readiness of ${percent(stageTwo)}.`,
    documents: (clauses: number, controls: number) =>
      `Documents: ${clauses} of the clauses, ${controls} of the controls in use.`,
    evidencedOf: (claimed: string) => `of ${claimed} claimed`,
    openQuestions: 'Open questions',
  },
  areas: {
    text: 'The inner shape is the low reading, which counts what is not known as nothing. The outer one is the high reading, which counts it as met. Rings stand at 25, 50, 75 and 100 %.',
    readiness: 'Readiness, low to high',
  },
  items: {
    clauses:
      'Each requirement with its question, your answer and everything that was entered. Squares show the level: filled counts, framed is claimed but held back.',
    'annex-a':
      'Each control of Annex A, in the same way. A control that is left out with a reason counts nowhere.',
    note: 'Note',
    reason: 'Exclusion reason',
    documents: 'Documents',
    evidence: 'Evidence',
    follow: 'Follow-up',
    owner: (name: string) => `Owner: ${name}`,
    due: (day: string) => `Due: ${day}`,
    flagged: 'Flagged',
    counts: 'Counts as',
    held: (level: string, titles: string) => `Level ${level}, until approved: ${titles}.`,
    version: (version: string) => `Version: ${version}`,
    dated: (day: string) => `Date: ${day}`,
    review: (day: string) => `Next review: ${day}`,
    where: (place: string) => `Where: ${place}`,
  },
  impact: {
    text: 'What each AI system does to people, groups and society (6.1.4, 8.4, A.5.2 to A.5.5). Weight is likelihood times severity, without the measures and with them. It is a base for a fundamental rights impact assessment (Art. 27 of the AI Act), not one.',
    many: (count: number) =>
      `States only: ${count} assessments in full would be a book of their own. Each is complete on the page of its system, which prints, and in the assessment file (JSON).`,
    system: 'AI system',
    rights: 'Elements of Art. 27(1)',
  },
  risks: {
    text: 'What could go wrong with each AI system, and what is done about it (6.1.2, 6.1.3, 8.2, 8.3). Weight is likelihood times severity, 25 at most, without the measures and with them. On the maps, each number is a risk of the table below; where nobody has rated what remains, the rating without the measures counts.',
    many: (all: number, systems: number, printed: number, left: number) =>
      `${all} risks of ${systems} AI systems. Below stand the ${printed} that weigh most by what remains; ${left} are left out, and so are all descriptions. Each register is complete on the page of its system and in the assessment file (JSON).`,
    weight: (word: string, score: number) => `${word} ${score}`,
    treatment: 'Treatment, measures, items',
    who: 'State, owner, due date',
    overdue: (state: string) => `${state}, overdue`,
    measuresBelow: 'Measures: see below the table.',
    measuresLeftOut: 'Measures: too long for this list.',
    /** In a cell of a map: as many risks. */
    inCell: (count: number) => `${count}×`,
  },
  aiAct: {
    situation: (day: string, roles: string, classes: string) =>
      `Read for ${longDate(day)}. Roles: ${roles}. Risk classes: ${classes}.`,
    basis: {
      systems: 'Roles and classes are those of the classified AI systems.',
      guess:
        'No AI system is classified, so roles and classes are the guess of the profile. Which system brings which duty is not known.',
    },
    incomplete: (count: number) =>
      `This picture is incomplete: ${counted(count, 'AI system is', 'AI systems are')} not classified yet.`,
    notKept: 'This is a list to work through elsewhere; Plumbline keeps no ticks for it.',
    bar: 'Claimed / within / outside; reach',
    formally: (day: string) => `formally ${longDate(day)}`,
    roleOrClassOpen: 'Role or class not given.',
    reason: 'Why not',
    kind: 'Kind',
    today: (day: string) => `This report, ${longDate(day)}`,
    originally: (day: string) => `originally ${longDate(day)}`,
  },
  systems: {
    text: (all: number, unfinished: number, needReview: number) =>
      [
        `${counted(all, 'AI system', 'AI systems')} in the register, with what the answers about them likely mean under the EU AI Act.`,
        unfinished > 0
          ? `${counted(unfinished, 'is', 'are')} not classified yet, so duties may be missing from this report.`
          : '',
        needReview > 0
          ? `${counted(needReview, 'needs', 'need')} review, because an answer is unsure or contradicts another.`
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  register: {
    text: (clauses: number, controls: number) =>
      `Documents and records: ${clauses} that clauses 4 to 10 make mandatory, and ${controls} that the controls in use add. Plumbline notes where they lie and never holds them.`,
    blockers: (count: number) => `${count} in the way of Stage 1`,
    soon: (count: number) => `${count} with a review soon`,
    blocker: 'An audit needs it',
    notInUse: 'Not needed',
    versionAndDate: 'Version, date',
    place: 'Where it lies, owner',
    asides: 'Where they lie, in full',
  },
  decisions: {
    none: 'Nothing in the answers waits for a decision.',
    'approve-documents': (names: readonly string[], more: number) =>
      `Approve, or send back with what is missing: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Without approved documents Stage 1 makes no sense.`,
    'approve-soa': (version: string, toSettle: number) =>
      toSettle === 0
        ? `Approve the Statement of Applicability${version ? `, version ${version}` : ''}: every control is decided and reasoned.`
        : `Say by when the Statement of Applicability${version ? `, version ${version},` : ''} comes for approval: ${counted(toSettle, 'point is', 'points are')} still to put right in it.`,
    'name-owners': (count: number) =>
      `Name who answers for ${counted(count, 'action', 'actions')} without which an audit makes no sense; ${count === 1 ? 'it has' : 'they have'} no owner.`,
    'treat-risks': (count: number, names: readonly string[]) =>
      `Decide how to treat ${counted(count, 'high or critical risk', 'high or critical risks')}${names.length > 0 ? `: ${names.join('; ')}${count > names.length ? `; and ${count - names.length} more` : ''}` : ''}.`,
    'close-majors': (count: number) =>
      `Back the closing of ${counted(count, 'major finding', 'major findings')}: no certificate is given while one is open.`,
    'classify-systems': (count: number) =>
      `Have ${counted(count, 'AI system', 'AI systems')} classified under the AI Act; until then duties may be missing here.`,
    capacity: (work: number, people: number, perWeek: number) =>
      `Confirm the capacity that the plan rests on: ${counted(people, 'person', 'people')} with ${oneDecimal(perWeek)} ${perWeek === 1 ? 'day' : 'days'} a week${people === 1 ? '' : ' each'}, for ${oneDecimal(work)} days of work.`,
    'book-audit':
      'Ask certification bodies for offers and dates: the documents would carry Stage 1.',
  },
  pressing: {
    risks: (shown: number, all: number) =>
      shown === all ? `Open risks (${all})` : `The ${shown} heaviest of ${all} open risks`,
    noRisks: 'No open risk is rated in the risk registers.',
    remaining: 'What remains',
    who: 'Owner, treatment, due date',
    days: 'Next days of the EU AI Act',
    duties: 'What begins to bind',
    named: (count: number, articles: readonly string[], more: number) =>
      `${counted(count, 'duty', 'duties')}: ${articles.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    late: (actions: number, findings: number, risks: number, reviews: number) =>
      `Overdue: ${[
        actions > 0 ? counted(actions, 'action', 'actions') : '',
        findings > 0 ? counted(findings, 'finding', 'findings') : '',
        risks > 0 ? counted(risks, 'risk', 'risks') : '',
        reviews > 0 ? counted(reviews, 'review of a document', 'reviews of documents') : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}.`,
    nothingLate: 'Nothing that carries a date is overdue.',
  },
  kpis: {
    text: 'Six figures against their targets (9.1). What is not reached is never rounded up.',
    kpi: 'KPI',
    value: 'Now',
    since: (name: string) => `At "${name}"`,
    named: (name: string, value: string) => `${value} ${name}`,
  },
  since: {
    most: 'What moved most',
    moved: 'Moved',
    area: (area: string, moved: string) => `${area} (${moved})`,
    change: 'Then and now',
    noteBefore: (note: string) => `Note then: ${note}`,
    alsoChanged: 'Also changed',
    stageOne: 'Stage 1',
    target: (level: number) => `target ${level}`,
    kpis: 'KPIs over time',
    /** Heads of narrow columns. */
    figures: {
      controlsInPlace: 'Controls in place',
      systemsAssessed: 'Systems assessed',
      internalMinors: 'Minors, internal',
      externalMinors: 'Minors, external',
      majorDays: 'Days, major',
      minorDays: 'Days, minor',
      trained: 'People trained',
      maturity: 'Mean level',
    },
  },
  soa: {
    text: 'All 38 controls of Annex A, whether each applies and why (6.1.3). Whether a control applies, its owner and its evidence are those of its answer.',
    weight: 'Weight',
    issue: 'What an auditor would object to',
    before: (reason: string) => `Kept from when it applied: ${reason}`,
    version: (version: string) => `Version ${version.trim() || '–'}, as it was kept`,
    keptOn: (timestamp: string) => `kept on ${longDate(timestamp)}`,
    levelOwnerReview: 'Level, owner, review',
    asides: 'Texts in full',
  },
  workList: {
    none: 'No finding has been taken up yet.',
    text: (all: number, open: number, overdue: number) =>
      `${counted(all, 'finding', 'findings')} on record, ${open} open or in work${overdue > 0 ? `, ${overdue} overdue` : ''}. A nonconformity is closed once cause, action and the check that it works are written down (10.2).`,
    found: 'Found',
    today: 'Answers today',
    action: 'Action',
    check: 'Check',
    acceptance: 'Accepted',
    dates: 'Who, when',
    opened: (day: string) => `Opened: ${day}`,
    closed: (day: string) => `Closed: ${day}`,
  },
  plan: {
    startsToday: 'Today',
    assumption: 'Assumption',
    value: 'Value',
    text: 'In the order in which a management system is built, or in your own. The bar is the likely course; the line reaches from the earliest start to the latest end.',
    who: 'Owner, state',
    when: 'Likely, due',
    notBefore: (day: string) => `Not before ${shortDate(day)}`,
    placed: 'moved by hand',
    basis: {
      entered: 'days entered',
      'iso27001-extend': 'shortened by ISO/IEC 27001',
      'iso27001-reuse': 'largely there from ISO/IEC 27001',
    },
    unused: 'Noted on actions that are no longer open',
    unusedText:
      'What was entered stays with its action, and counts again should the gap come back.',
  },
  method: {
    double: (names: string) => `These count double: ${names}.`,
    gate: (rung: string, gate: string) => `${rung}: ${gate}`,
  },
  replaced: (count: number, mark: string) =>
    `${counted(count, 'character', 'characters')} of the text that was entered cannot be drawn with the font of this PDF, and ${count === 1 ? 'stands' : 'stand'} as ${mark}. The assessment file (JSON) and the printed report have them.`,
  accessible:
    'This PDF has bookmarks and real text, but no structure for screen readers. For an accessible copy, open the report in Plumbline and print it to PDF.',
};
