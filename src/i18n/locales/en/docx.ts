import { counted, longDate } from '../../format.ts';

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** What only the Word documents say; the rest they take from the texts of the screens. */
export const docx = {
  page: (number: string, of: string) => `Page ${number} of ${of}`,
  /** "6.1.3: AI risk treatment": a row by the cells that name it. */
  recordName: (parts: readonly string[]) => parts.join(': '),

  report: {
    footer: (day: string) =>
      `Self-assessment of ${longDate(day)}, made with Plumbline: not legal advice, not a certificate, no presumption of conformity. Not affiliated with ISO or IEC.`,
    madeOn: 'Made on',
    answered: 'Answered',
    answeredOf: (answered: number, total: number) => `${answered} of ${total} items`,
    asOf: 'Law as of',
    edition: 'Edition of the questions',
    /** The potential findings by weight, in one sentence. */
    raised: (majors: number, minors: number, observations: number) =>
      majors + minors + observations === 0
        ? 'From what is answered so far, an auditor would have nothing to raise.'
        : `An auditor would probably raise ${listed([
            counted(majors, 'major', 'majors'),
            counted(minors, 'minor', 'minors'),
            counted(observations, 'observation', 'observations'),
          ])}.`,
    questions: (count: number) =>
      count === 0
        ? ''
        : `${counted(count, 'question is', 'questions are')} open: somebody has to find out.`,
    moreRows: (shown: number, all: number, table: string) =>
      `The first ${shown} of ${all}; all of them stand under "${table}" further down.`,
    /** A group of tables, after the text that sums it up. */
    inFull: (group: string) => `${group}, in full`,
    item: 'Item',
    why: 'Why it is a gap',
    firstStep: 'First step',
    stageTwoNeed: 'What it needs',
    state: 'State',
    stands: 'Where it stands',
    nextActions: 'What to do first',
    likelyEnd: 'Likely done',
    workedOn: 'Worked on',
    noneWorkedOn: 'No finding is open or in work.',
    majors: 'Potential majors',
    unnamedFinding: 'Finding without a title',
  },

  soa: {
    button: 'Download as Word',
    making: 'Making the document',
    purpose:
      'To sign, and to hand to an auditor: all 38 controls with reasons, as a Word document.',
    done: 'The Statement of Applicability is in your downloads.',
    failed:
      'The document could not be made. Nothing is lost. Try again, or take the PDF of the report: it holds the same rows.',
    title: 'Statement of Applicability',
    subtitle: (organisation: string) =>
      `${organisation} · AI management system, ISO/IEC 42001:2023, clause 6.1.3`,
    footer: (organisation: string, version: string) =>
      `${organisation}: Statement of Applicability${version ? `, version ${version}` : ''}. Drafted with Plumbline; it holds once approved, and is no certificate. Not affiliated with ISO or IEC.`,
    drawnUp: 'Drawn up on',
    status: 'Status',
    open: (must: number) =>
      `Draft: ${counted(must, 'point is', 'points are')} to put right first. They stand at the end.`,
    ready: 'Nothing is left to put right before it is signed.',
    signature: { title: 'Approval', name: 'Name and function', date: 'Date', sign: 'Signature' },
    driver: 'Driver',
    evidence: 'Evidence, date',
    excluded: 'Controls that are left out',
    noneExcluded: 'None: all controls that are decided apply.',
    excludedOf: (count: number, of: number) =>
      `${count} of ${of} controls of Annex A are left out, for these reasons.`,
    reason: 'Reason',
    undecided: (controls: readonly string[]) => `Not decided yet: ${controls.join(', ')}.`,
    history: 'Earlier versions',
    note: 'What changed',
  },
};
