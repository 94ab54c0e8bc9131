import { counted } from '../../format.ts';

/** Minutes in words: single ones up to 10, fives up to an hour, then half hours. */
function aboutMinutes(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  if (minutes < 57.5) {
    const rounded = minutes < 10 ? Math.round(minutes) : Math.round(minutes / 5) * 5;
    return `about ${counted(rounded, 'minute', 'minutes')}`;
  }
  const halves = Math.max(2, Math.round(minutes / 30));
  const hours = `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''}`;
  return halves === 2 ? 'about an hour' : `about ${hours} hours`;
}

export const check = {
  title: (area: string) => area,
  areasTitle: 'Areas',
  areaSteps: 'Previous and next area',
  areaProgress: (answered: number, total: number) => `${answered} of ${total}`,
  progress: (answered: number, total: number) => `${answered} of ${total} answered`,
  /** Rounded to what such an estimate can promise; `minutes` are above 0. */
  timeLeft: (minutes: number) => `${aboutMinutes(minutes)} left`,
  progressLabel: 'Answered in the whole check',
  complete: 'All 70 items are answered.',
  toResults: 'See the results',
  nextArea: (area: string) => `Next: ${area}`,
  previousArea: (area: string) => `Back: ${area}`,
  nextUnanswered: 'Next unanswered',
  filter: {
    label: 'Show',
    all: 'All',
    unanswered: 'Unanswered',
    flagged: 'Flagged',
    gaps: 'Gaps',
    unknown: "I don't know",
    count: (count: number) => `(${count})`,
    noneHere: {
      unanswered: 'Everything in this area is answered.',
      flagged: 'Nothing in this area is flagged.',
      gaps: 'No answered item in this area is below its target.',
      unknown: "Nothing in this area is marked I don't know.",
    },
    elsewhere: (count: number) =>
      `${counted(count, 'item matches', 'items match')} in other areas.`,
    goThere: 'Go to the first',
    showAll: 'Show all items here',
  },
  keyboard: {
    title: 'Keyboard',
    text: "On an item: 0 to 5 sets the level, U (unknown) means I don't know, N and P go to the next and previous item, G opens the guidance, F flags, Ctrl+Z undoes. Press ? for all keys, and to turn single keys off.",
  },
  question: {
    answer: 'Your level',
    unknownHint:
      'An honest answer: it widens your range and becomes a question to ask, not a fault.',
    clear: 'Clear the answer',
    flag: 'Flag to come back to',
    flagged: 'Flagged',
    /** Said after a key press. */
    flagSaid: (item: string, isFlagged: boolean) =>
      isFlagged ? `${item}: flagged` : `${item}: no longer flagged`,
    copyLink: 'Link to this item',
    levelHere: (level: number) => `Level ${level} here`,
    between: (low: number, high: number) => `Between level ${low} and level ${high}`,
    atLeast: 'Level 3 here, which certification asks for',
    capped: (titles: string) => `Counts as level 2 until it is approved: ${titles}.`,
    weight: 'Counts double: it carries the management system.',
  },
  exclusion: {
    label: 'Why this control does not apply to you',
    hint: 'An auditor reads this reason in the Statement of Applicability. Without it the control counts as nothing in place and becomes a finding.',
    missing: 'Write the reason: without it this control counts as not in place.',
    who: 'Who may leave it out',
  },
  documents: {
    title: 'Documents this asks for',
    one: 'Document this asks for',
    state: 'State',
    location: 'Where it lies',
    date: 'Date',
    owner: 'Owner',
    details: 'Where, when, who',
    blocker: 'Needed for Stage 1',
    shared: (ids: string) => `The same document as for ${ids}`,
    none: 'No document is mandatory here.',
  },
  more: {
    title: 'Evidence, note, owner, date',
    filled: (parts: string) => `Filled in: ${parts}`,
    evidenceCount: (count: number) => counted(count, 'piece of evidence', 'pieces of evidence'),
    note: 'note',
    owner: 'owner',
    dueDate: 'due date',
  },
  evidence: {
    title: 'Evidence',
    hint: 'Only where it lies, never the thing itself: a path, a link, a ticket number.',
    add: 'Add evidence',
    entry: (number: number) => `Evidence ${number}`,
    name: 'What it is',
    location: 'Where it lies',
    date: 'Date',
    remove: 'Remove',
    removeNamed: (title: string) => `Remove evidence ${title}`,
  },
  note: 'Note',
  owner: 'Owner',
  dueDate: 'Due date',
  guidance: {
    open: 'Guidance',
    openFor: (id: string) => `Guidance for ${id}`,
    why: 'Why it matters',
    levels: 'What it looks like',
    stage1: 'What an auditor reads (Stage 1)',
    stage2: 'What an auditor checks in practice (Stage 2)',
    usualGap: 'The usual gap',
    firstStep: 'First step',
    iso27001: 'If you hold ISO/IEC 27001',
    aiAct: 'Feeds these AI Act articles',
    aiActNone: 'No AI Act article rests on this item directly.',
    exclusion: 'Who may leave it out',
    commonlyQuoted: 'Commonly quoted, but',
    buyStandard:
      'The wording here is ours. For the requirement itself, read your licensed copy of ISO/IEC 42001:2023.',
  },
  securityTests: {
    title: 'Security tests that give evidence here',
    count: (count: number) => `(${count})`,
    limit:
      'A red-team result supports a control and never satisfies a clause by itself: an auditor also asks who decided on the test, and what you did about what it found.',
    permission: 'Run them on a test copy, or with the consent of whoever runs the system.',
    owasp: 'OWASP Top 10 for LLM applications, 2026 edition',
    before: (id: string) => `(${id} in 2025)`,
    atlas: 'MITRE ATLAS, a public catalogue of attacks on AI, release 2026.07',
    mitigations: (ids: readonly string[]) => (ids.length > 0 ? `(${ids.join(', ')})` : ''),
    keep: 'Keep:',
  },
};
