import type { Answer, DocumentRecord } from '../../../core/assessment.ts';
import { counted } from '../../format.ts';

const answerFields: Readonly<Record<Exclude<keyof Answer, 'choice' | 'updatedAt'>, string>> = {
  justification: 'reason for leaving it out',
  evidence: 'evidence',
  note: 'note',
  owner: 'owner',
  dueDate: 'due date',
  flagged: 'flag',
};

const recordFields: Readonly<Record<Exclude<keyof DocumentRecord, 'state' | 'updatedAt'>, string>> =
  {
    location: 'place',
    version: 'version',
    date: 'date',
    reviewDate: 'next review',
    owner: 'owner',
  };

/** KPIs, kept states, the trend over them, and the new round. */
export const progress = {
  title: 'Progress',
  introduction:
    'Where you stand against six KPIs, what moved and why, and what stands still. Keep a state before each management review: the comparison with it is what the review asks for.',
  now: 'Now',
  /** How a state without a name is called. */
  unnamed: (day: string) => `State of ${day}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,

  keep: {
    title: 'Keep the state of today',
    why: 'A kept state is a copy of all answers and documents with the KPIs of that day. It stays as it is while you go on. With one kept, this page shows what rose, what fell and why; with two or more, the trend.',
    when: 'Good moments: before you begin with the plan, before a management review, the day before an audit.',
    name: 'Name',
    nameHint: (name: string) => `What was the occasion? Left empty, it is called "${name}".`,
    note: 'Note',
    noteHint: 'What a reader in a year should know about this moment.',
    button: 'Keep this state',
    done: (name: string) => `"${name}" is kept.`,
    full: (limit: number) =>
      `${limit} states are kept, and that is the most. Remove one to keep another.`,
  },

  snapshots: {
    title: 'Kept states',
    round: 'Before a new round',
    compare: 'Compare with now',
    compareNamed: (name: string) => `Compare with now: ${name}`,
    edit: 'Rename',
    editNamed: (name: string) => `Rename ${name}`,
    close: 'Done',
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removed: (name: string) => `"${name}" was removed.`,
    facts: (readiness: string, rung: string, answered: number) =>
      `Readiness ${readiness} · ${rung} · ${answered} of 70 answered`,
    all: (count: number) => `Show all ${count}`,
  },

  trend: {
    title: 'Over time',
    text: 'Each kept state is scored by the rules of today, so that a new edition of Plumbline moves no curve.',
    one: 'A line needs two points. Keep a state now and then, and it begins here.',
    label:
      'Readiness, Stage 1 and evidenced readiness over time; the table below holds the same figures',
    readiness: 'Readiness, low to high',
    stageOne: 'Stage 1 (documents)',
    evidenced: 'Evidenced readiness',
    table: 'The figures over time',
    state: 'State',
    day: 'Day',
    verdict: 'Verdict',
  },

  compare: {
    title: 'Compare two states',
    none: 'There is nothing to compare yet. Keep a state, go on for a while, and come back.',
    from: 'From',
    to: 'To',
    same: 'These two are one and the same. Choose another on one side.',
    figures: 'Figures',
    figure: 'Figure',
    before: 'Then',
    after: 'Later',
    answered: 'Answered',
    evidenced: 'Evidenced',
    verdict: 'Verdict',
    verdictSame: (rung: string) => `The verdict is ${rung} in both.`,
    verdictMoved: (before: string, after: string) => `The verdict went from ${before} to ${after}.`,
    areas: 'Areas',
    rose: 'Rose',
    fell: 'Fell',
    noneRose: 'No area rose.',
    noneFell: 'No area fell.',
    othersSame: (count: number) => `${counted(count, 'area', 'areas')} stayed as they were.`,
    answers: (count: number) => counted(count, 'answer changed', 'answers changed'),
    noAnswers: 'No answer changed.',
    documents: (count: number) => counted(count, 'document changed', 'documents changed'),
    noDocuments: 'No document changed.',
    kpis: 'KPIs',
    noKpis: 'No KPI moved.',
    points: (points: string) => `${points} points`,
    levelsUp: (levels: string) => (levels === '1' ? 'up 1 level' : `up ${levels} levels`),
    levelsDown: (levels: string) => (levels === '1' ? 'down 1 level' : `down ${levels} levels`),
    /** A level that was claimed and does not count, since a document is not approved. */
    countsSame: 'counts the same as before',
    also: (fields: readonly string[]) => `Also changed: ${fields.join(', ')}`,
    changed: (fields: readonly string[]) => `Changed: ${fields.join(', ')}`,
    why: 'Note',
    whyAsBefore: 'Note, the same as then',
    noWhy: 'No note says why.',
    noteBefore: 'Note then',
    noteRemoved: 'The note was removed.',
    askedBy: (items: readonly string[]) => `asked for by ${items.join(', ')}`,
    notThere: 'all left out',
    all: (count: number) => `Show all ${count}`,
    answerFields,
    recordFields,
  },

  round: {
    title: 'Begin a new round',
    text: 'Once a year, or before the next audit: go through the questions afresh without losing what you wrote. The state of today is kept first, and each question shows what you said last time.',
    keepsTitle: 'What stays',
    keeps:
      'All notes, evidence, owners and reasons; where documents lie, their versions and dates; AI systems, findings, plan and training figures.',
    resetsTitle: 'What begins again',
    resetsHint: 'Tick what you want to be asked afresh.',
    options: {
      levels: 'Levels, "I don\'t know" and "Not applicable"',
      flagsAndDates: 'Flags and due dates',
      documentStates: 'Whether documents are approved',
    },
    hints: {
      levels:
        'Each question is open again, those of the quick check too. One press takes over what you said last time.',
      flagsAndDates: 'They belong to the work of the last round.',
      documentStates: 'Tick it if nobody knows any more which documents are still in force.',
    },
    changes: (answers: number, documents: number, isQuickReset = false) => {
      const parts = [
        ...(answers > 0 || !isQuickReset ? [counted(answers, 'answer', 'answers')] : []),
        ...(documents > 0 ? [counted(documents, 'document', 'documents')] : []),
        ...(isQuickReset ? ['the quick check'] : []),
      ];
      const [last, ...others] = parts.toReversed();
      const before = others.toReversed().join(', ');
      return `${[before, last].filter(Boolean).join(' and ')} will begin again.`;
    },
    nothing: 'With these ticks nothing would change.',
    button: 'Keep the state and begin',
    snapshotName: (day: string) => `Before the round of ${day}`,
    done: 'A new round has begun. The last one is kept.',
    cannotUndo:
      'Other changes came after it. Take them back first, one by one, with Undo at the top.',
  },

  lastRound: {
    said: (choice: string) => `Last round: ${choice}.`,
    keep: 'Keep it',
    keepNamed: (item: string, choice: string) => `Keep it: ${choice} for ${item}`,
  },

  since: {
    title: 'Since last time',
    /** 'Since "Kick-off" (3 March 2026)'. */
    since: (name: string, day: string) =>
      name === '' ? `Since ${day}` : `Since "${name}" (${day})`,
    line: (since: string, parts: readonly string[]) => `${since}: ${parts.join(', ')}.`,
    readiness: (before: string, after: string) =>
      before === after ? `readiness unchanged at ${after}` : `readiness ${before} → ${after}`,
    stageOne: (before: string, after: string) => `Stage 1 ${before} → ${after}`,
    rung: (before: string, after: string) => `verdict ${before} → ${after}`,
    answers: (count: number) => counted(count, 'answer changed', 'answers changed'),
    documents: (count: number) => counted(count, 'document changed', 'documents changed'),
    nothing: 'no answer or document changed',
    link: 'See what changed and why',
    more: (count: number) => `and ${count} more, on the progress page`,
  },
};
