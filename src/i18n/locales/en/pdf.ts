import { counted, longDate, percent } from '../../format.ts';

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
    areas: 'Readiness by area',
    clauses: 'Clause by clause',
    'annex-a': 'Control by control',
    systems: 'AI systems',
    impact: 'Impact assessments',
    risks: 'Risk register',
    aiAct: 'EU AI Act coverage',
    findings: 'Potential findings',
    questions: 'Open questions',
    register: 'Document register',
    method: 'How the figures are worked out',
    disclaimers: 'What this report is not',
  },
  summary: {
    more: (count: number) => `and ${count} more, item by item on the following pages.`,
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
    dated: (day: string) => `Date: ${day}`,
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
    state: 'State',
    blocker: 'An audit needs it',
    notInUse: 'Not needed',
    notInUseText: 'every control that asks for it is left out',
    place: 'Where, when, who',
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
