/**
 * The parts of the PDF that may be chosen, in the order in which they stand. The disclaimers are none of them:
 * they end every PDF.
 */
export const pdfSections = [
  'summary',
  'decisions',
  'since',
  'kpis',
  'pressing',
  'areas',
  'clauses',
  'annex-a',
  'soa',
  'register',
  'systems',
  'impact',
  'risks',
  'aiAct',
  'findings',
  'workList',
  'gaps',
  'questions',
  'shortChecks',
  'plan',
  'method',
] as const;
export type PdfSection = (typeof pdfSections)[number];

/** What is in a PDF. */
export interface PdfChoice {
  readonly sections: readonly PdfSection[];
  /**
   * A paper of few pages: no cover, sections follow each other, and summary, changes, KPIs and plan come
   * without their lists.
   */
  readonly isBrief: boolean;
}

export const presetIds = ['board', 'auditor', 'consultant'] as const;
export type PresetId = (typeof presetIds)[number];

/** Written for the board: the full edition says the same in its registers, and asks for no decision. */
const boardOnly: readonly PdfSection[] = ['decisions', 'pressing'];

/** Whom a PDF is for, and what is in it. */
export const presets: Readonly<Record<PresetId, PdfChoice>> = {
  /** Two to four pages. */
  board: { isBrief: true, sections: ['summary', 'decisions', 'since', 'kpis', 'pressing', 'plan'] },
  /** Everything that was entered. */
  auditor: {
    isBrief: false,
    sections: pdfSections.filter((section) => !boardOnly.includes(section)),
  },
  consultant: {
    isBrief: false,
    sections: [
      'summary',
      'areas',
      'systems',
      'findings',
      'workList',
      'gaps',
      'questions',
      'shortChecks',
      'plan',
    ],
  },
};

/** The preset that is just this choice, or null where somebody made one of their own. */
export function presetOf({ sections, isBrief }: PdfChoice): PresetId | null {
  const isSame = (preset: PdfChoice) =>
    preset.isBrief === isBrief &&
    pdfSections.every((each) => preset.sections.includes(each) === sections.includes(each));
  return presetIds.find((id) => isSame(presets[id])) ?? null;
}
