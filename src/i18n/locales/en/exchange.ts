import type { RowError, RowRemark } from '../../../core/exchange/read-audit.ts';
import { counted } from '../../format.ts';

const answers = (count: number) => counted(count, 'answer', 'answers');

/** What a refusal can name: the limits that a file broke, and the framework of an audit of another one. */
interface RefusalFacts {
  readonly megabytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly name: string;
}

/** What is wrong with a row, and what to do. `value` is what stands in its cell. */
const errors: Readonly<Record<RowError, (value: string) => string>> = {
  'no-reference': () =>
    'It says something, but not of which requirement or control. Fill in ref_id, or delete the row.',
  'unknown-reference': (value) =>
    `"${value}" is no requirement or control of ISO/IEC 42001:2023. Check the number; A.6.2.8 is how they are written.`,
  'other-framework': (value) =>
    `The row belongs to another framework (${value}). Numbers like 4.1 mean something else there.`,
  duplicate: (value) =>
    `Row ${value} is about the same requirement or control already, and only one of them can count. Delete the wrong one.`,
  'unknown-result': (value) =>
    `"${value}" is no result. The words are not_assessed, non_compliant, partially_compliant, compliant and not_applicable, in English whatever the language of CISO Assistant.`,
  'score-not-a-number': (value) => `The score "${value}" is no number. Write 0 to 5.`,
  'score-not-whole': (value) =>
    `The score ${value} stands between two levels. Decide for one of 0 to 5.`,
  'score-out-of-range': (value) =>
    `The score ${value} lies outside of 0 to 5. Perhaps the audit was scored on another scale; that of the ISO/IEC 42001 framework has six steps.`,
  'clause-not-applicable': (value) =>
    `${value} is marked as not applicable, but clauses 4 to 10 can never be left out, only controls of Annex A can. Give it a score or another result.`,
};

/** What one has to know about a row that is taken over all the same. */
const remarks: Readonly<Record<RowRemark, (value: string) => string>> = {
  'references-differ': (value) =>
    `Its urn stands for ${value}, its ref_id for something else. The ref_id counts.`,
  'score-against-result': (value) =>
    `Its score does not fit its result (${value}). The score counts.`,
  'no-reason': (value) =>
    `${value} is left out, and nobody wrote why. Until a reason stands there it counts as nothing, and an auditor will ask for it.`,
  'text-cut': (value) =>
    `Together with what stands at ${value} already, the observations are longer than a field holds. The end is cut off.`,
};

/** Going to CISO Assistant and coming back, and OSCAL. */
export const exchange = {
  /** What clause 6.1 is called where it is one row. */
  planningTitle: 'Actions to address risks and opportunities',

  plan: {
    serves: (items: readonly string[]) =>
      items.length === 0 ? '' : `Serves ${items.join(', ')} of ISO/IEC 42001:2023.`,
  },

  title: 'Take over an audit from CISO Assistant',
  open: 'Look at an audit file',
  about:
    'Did somebody score this check in CISO Assistant, or go on there with your export? Bring the answers back.',
  notLoaded:
    'This part of the app could not be loaded. Nothing is lost. Reload the page and try again.',
  introduction:
    'An audit of ISO/IEC 42001 that CISO Assistant exported, as a workbook (XLSX) or as CSV. You see what would change before anything does. The file stays on this computer.',
  rules: {
    title: 'How it is read',
    list: [
      'A score from 0 to 5 becomes the level of the same number.',
      'A result without a score changes nothing where your level fits it already. Elsewhere it proposes the lowest level that fits: non-compliant 0, partially compliant 1, compliant 3. These answers are flagged, so that you find them again.',
      'Not applicable leaves a control out, with the observation as the reason. Clauses 4 to 10 cannot be left out.',
      'Not assessed, and empty cells, change nothing.',
      'Observations are added to your notes. No word that stands there is lost.',
      'Clause 6.1 is one row there and four requirements here: 6.1.1 to 6.1.4 all get what it says, unless the worst of the four says the same already.',
    ],
  },
  choose: 'Choose a file',
  drop: 'or drop it here',
  reading: 'Reading the audit',
  another: 'Choose something else',

  refused: {
    'too-large': ({ megabytes }: RefusalFacts) =>
      `The file is larger than ${megabytes} MB, far more than an audit needs. Nothing was changed. Please check that it is the right file.`,
    unreadable: () =>
      'The browser could not read this file. Nothing was changed. Copy it to this computer and try again.',
    'not-text': () =>
      'This file is neither a workbook nor a text. Nothing was changed. Export the audit from CISO Assistant as XLSX or CSV and choose that file.',
    empty: () => 'There is nothing in it. Nothing was changed.',
    damaged: () =>
      'The workbook is damaged, or holds formulas that were never worked out. Nothing was changed. Open it in your spreadsheet, save it again, and choose that file; or export it once more.',
    locked: () =>
      'The workbook is protected with a password, so nobody can read it here. Nothing was changed. Open it in your spreadsheet, save a copy without the password, and choose that.',
    'old-workbook': () =>
      'This is a workbook in the form that was used before 2007 (XLS). Nothing was changed. Open it in your spreadsheet, save it as XLSX or CSV, and choose that file.',
    'too-much-inside': () =>
      'The workbook unpacks to far more than an audit can hold, so it was not unpacked any further. Nothing was changed. Please check where it comes from.',
    'too-many-rows': ({ rows }: RefusalFacts) =>
      `The table has more than ${rows} rows, far more than an audit of ISO/IEC 42001. Nothing was changed. Please check that it is the right file.`,
    'too-many-columns': ({ columns }: RefusalFacts) =>
      `The table has more than ${columns} columns, far more than an audit has. Nothing was changed. Please check that it is the right file.`,
    'no-references': () =>
      'No sheet in it looks like an audit: there is no column ref_id and none called urn. Nothing was changed. In CISO Assistant, open the audit and export it as XLSX or CSV.',
    'no-answers': () =>
      'The table names requirements, but has no column compliance_result, score or implementation_score. Nothing was changed. Export the audit itself, not the framework.',
    'no-rows': () => 'Under the names of the columns there is no row. Nothing was changed.',
    'other-framework': ({ name }: RefusalFacts) =>
      `This is an audit of another framework (${name}). Nothing was changed: its clause 4.1 is not the one of ISO/IEC 42001, and answers on one say little about the other.`,
  },

  notes: {
    'other-sheets': (sheet: string) =>
      `The workbook has several sheets. Only "${sheet}" is read, the first with the columns of an audit.`,
    formulas: 'Some cells hold formulas. Their last worked out values are read.',
    'merged-cells':
      'Some cells are merged. Only the first of them holds a value; the others are read as empty.',
    dates:
      'Some cells are dates. A spreadsheet may have made one of a number such as 7.5.1; then the urn says which row it is.',
    'open-quote':
      'A quotation mark opens and is never closed, so the rest of the file ended up in one cell. Please look closely at the last rows.',
    'old-encoding':
      'The file is not UTF-8, so it was read as Windows-1252, the usual one of older programs. Please look at letters with accents before you go on.',
  },

  changes: {
    title: (count: number) => `${answers(count)} would change`,
    none: 'The file says nothing that your answers do not say already.',
    item: 'Item',
    now: 'Now',
    inFile: 'In the file',
    words: 'Added to the note, or to the reason for leaving it out',
    proposed: 'proposed, flagged for a second look',
    copied: 'from the one row on 6.1',
    same: 'stays',
    more: (count: number) => `Show ${count} more`,
  },
  counts: {
    unchanged: (count: number) => `${counted(count, 'item', 'items')} agree with the file already`,
    blanks: (count: number) => `${counted(count, 'row', 'rows')} say nothing and are passed over`,
    headings: (count: number) =>
      `${counted(count, 'row', 'rows')} are headings or cannot be assessed, and are passed over`,
  },
  errors: {
    title: (count: number) => `${counted(count, 'row', 'rows')} not understood`,
    text: 'They are left out entirely. Put them right in the file and choose it again, or go on without them.',
    row: 'Row',
    what: 'What is wrong, and what to do',
    of: errors,
  },
  remarks: {
    title: (count: number) => counted(count, 'thing to know', 'things to know'),
    of: remarks,
  },
  take: (count: number) => `Take over ${answers(count)}`,
  nothingToTake: 'Nothing to take over',
  undoHint: 'One step: Undo takes all of it back.',
  taken: (count: number) => `${answers(count)} taken over. Undo takes all of it back.`,
};
