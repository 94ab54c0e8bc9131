import type { DocumentFilter, DocumentOrder } from '../../../core/document-register/register.ts';
import type { DayProblem } from '../../../core/entered-day.ts';
import { counted, longDate } from '../../format.ts';

const filters: Readonly<Record<DocumentFilter, string>> = {
  all: 'All that apply',
  blockers: 'In the way of Stage 1',
  missing: 'Missing',
  unknown: 'Not known',
  draft: 'Draft',
  overdue: 'Review overdue',
  'without-owner': 'Without an owner',
};

const orders: Readonly<Record<DocumentOrder, string>> = {
  catalogue: 'Order of the standard',
  urgency: 'Most urgent first',
  'review-date': 'Next review first',
  owner: 'By owner',
};

/** Why a day that somebody enters is not taken over. */
export const dayProblems: Readonly<Record<DayProblem, string>> = {
  impossible: 'This is no day of the calendar yet, so it was not taken over.',
  'too-early': 'This day is before 1970, so it was not taken over. Is the year right?',
  'too-late': 'This day is after 2100, so it was not taken over. Is the year right?',
};

/** The register of documented information, and the starting drafts that come with it. */
export const documents = {
  introduction:
    'What has to be written down, and whether it is (7.5). An auditor opens this list first and asks for the files behind it. Plumbline only notes where they lie; everything is saved as you type.',

  stageOne: {
    title: 'Stage 1: what the auditor reads',
    text: 'The same figure as on the results page. What nobody has spoken of counts as nothing in the low figure and as approved in the high one.',
    keeps: 'What keeps you from Stage 1',
    documents: (count: number) =>
      `${counted(count, 'document is', 'documents are')} in the way: an audit would stop at ${count === 1 ? 'it' : 'them'}.`,
    others: 'And also:',
    nothing:
      'Nothing. By your own answers the documents would carry a Stage 1 audit; ask a certification body when they have time for you.',
    results: 'To the results',
    /** "AI policy: draft, to be approved": what is still to do about a blocker. */
    toDo: {
      missing: 'missing: write it and have it approved',
      unknown: 'nobody has said whether it exists: find out',
      draft: 'still a draft: have it approved',
      approved: 'approved',
    },
    toStart: {
      missing: 'missing: begin it, a planned date is a beginning',
      unknown: 'nobody has said whether it exists: find out',
      draft: 'begun',
      approved: 'approved',
    },
  },

  counts: {
    all: (count: number) => (count === 1 ? 'document applies' : 'documents apply'),
    approved: 'approved',
    draft: 'draft',
    missing: 'missing',
    unknown: 'not known',
    overdue: 'review overdue',
    soon: (days: number) => `review within ${days} days`,
    withoutOwner: 'without an owner',
  },

  filter: 'Show',
  filters,
  /** "Missing (4)". */
  filterOption: (name: string, count: number) => `${name} (${count})`,
  order: 'Order',
  orders,
  shown: (count: number, all: number) =>
    count === all ? counted(all, 'document', 'documents') : `${count} of ${all} documents`,
  none: {
    all: 'No document applies.',
    blockers: 'None: no document is in the way of Stage 1.',
    missing: 'None is missing.',
    unknown: 'None: of every document somebody has said where it stands.',
    draft: 'None is a draft.',
    overdue: 'No review is overdue.',
    'without-owner': 'None: every document has an owner.',
  } satisfies Record<DocumentFilter, string>,

  groups: {
    clauses: 'What clauses 4 to 10 make mandatory',
    controls: 'What the controls in use add',
    notApplicable: (count: number) =>
      `${counted(count, 'document does', 'documents do')} not apply`,
    notApplicableText:
      'Only controls that you left out ask for these. They count nowhere. The reason is the one in your answer.',
  },
  excludedFor: (reason: string) => `is left out: ${reason}`,

  /** Why a day that somebody enters is not taken over. */
  problems: dayProblems,

  columns: {
    document: 'Document',
    state: 'State',
    owner: 'Owner',
    location: 'Where it lies',
    version: 'Version',
    date: 'Date',
    review: 'Next review',
  },
  /** "6.1.3 · record". */
  about: (items: readonly string[], kind: string) => `${items.join(', ')} · ${kind}`,
  blocker: 'In the way of Stage 1',
  stateOf: (title: string) => `State of ${title}`,
  nothing: { owner: 'Nobody', location: 'Not said', version: 'None', date: 'No date' },
  overdueMark: 'Overdue',
  dueToday: 'Due today',
  soon: 'Soon',

  form: {
    label: (title: string) => `Document: ${title}`,
    mustHold: 'What it must contain',
    askedBy: 'Asked for by',
    location: 'Where it lies',
    locationHint: 'A path, a link, a binder: enough for somebody else to find it.',
    version: 'Version',
    versionHint: 'As you count: 1.2, or 2026-03.',
    owner: 'Owner',
    ownerHint: 'Who keeps it current and can answer for it.',
    approvedOn: 'Approved on',
    lastWorkedOn: 'Last worked on',
    dateHint: {
      approved: 'The day that stands under the signature.',
      other: 'Becomes the day of approval once it is approved.',
    },
    review: 'Next review',
    reviewHint: 'The day by which somebody looks at it again.',
    reviewOverdue: (day: string) => `Overdue since ${longDate(day)}`,
    close: 'Close',
  },

  outline: {
    title: 'What a good one looks like',
    loading: 'Fetching the outline',
    purpose: 'What it is for',
    pitfall: 'The usual mistake',
    columns: (columns: readonly string[]) => `As a table: ${columns.join(' | ')}`,
    download: 'Download as a starting draft (DOCX)',
    downloadText:
      'A Word file with these headings, the prompts to answer, and a head filled from this register.',
    failed: 'The draft could not be made. Check the connection, or reload the page, and try again.',
  },

  /** The words of the Word file. */
  draft: {
    subject: 'Starting draft for ISO/IEC 42001:2023',
    subtitle: (organisation: string, items: readonly string[]) =>
      `${organisation} · for ${items.join(', ')}`,
    control: 'Document control',
    fields: {
      owner: 'Owner',
      version: 'Version',
      status: 'Status',
      approvedBy: 'Approved by',
      approvedOn: 'Approved on',
      review: 'Next review',
      location: 'Where it lies',
    },
    status: 'Draft',
    /** The register has an approved one; this file is not it. */
    replaces: (version: string, day: string) =>
      `Draft. The register holds an approved ${version === '' ? 'one' : `version ${version}`}${day === '' ? '' : ` of ${longDate(day)}`}.`,
    changes: 'History of changes',
    changeColumns: ['Version', 'Date', 'What changed', 'By'],
    firstChange: 'Starting draft',
    using: 'How to use this draft',
    usingText:
      'Text in this style is help for whoever writes. Answer each prompt in the line below it, then delete the prompt. What does not fit you goes, too: a short true document beats a long borrowed one.',
    purpose: (text: string) => `What it is for: ${text}`,
    mustHold: (text: string) => `What it must contain: ${text}`,
    pitfall: (text: string) => `The usual mistake: ${text}`,
    footer: (day: string) =>
      `Starting draft made with Plumbline on ${day}, in its own words: no text of the standard, not legal advice, not a certificate. Not affiliated with ISO or IEC.`,
    page: (number: string, of: string) => `Page ${number} of ${of}`,
  },
};
