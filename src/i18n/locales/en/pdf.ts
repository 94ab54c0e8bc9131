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
  aiAct: {
    situation: (day: string, roles: string, classes: string) =>
      `Read for ${longDate(day)}. Roles: ${roles}. Risk classes: ${classes}.`,
    bar: 'Claimed / within reach / outside',
    formally: (day: string) => `formally ${longDate(day)}`,
    roleOrClassOpen: 'Role or class not given.',
    reason: 'Why not',
    kind: 'Kind',
    today: (day: string) => `This report, ${longDate(day)}`,
    originally: (day: string) => `originally ${longDate(day)}`,
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
