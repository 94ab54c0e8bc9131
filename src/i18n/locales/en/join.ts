import { counted } from '../../format.ts';

/** Joining what two people of one company filled in. */
export const join = {
  button: 'Join both',
  buttonHint: 'Several of you answered? Join both: the newer of each, and you decide what differs.',
  title: (name: string) => `Join both: ${name}`,
  text: 'What only one of you filled in comes in as it is. Where both said something different, you decide. Nothing is stored until you press Join.',
  summary: {
    answers: (count: number) => `${counted(count, 'answer', 'answers')} come in`,
    none: 'No further answers come in.',
    lists:
      'Of AI systems, plan, findings and other lists the newer entry counts, and none is dropped.',
    profile: 'The profile is taken from whichever was changed last.',
  },
  noConflicts: 'You contradict each other nowhere. There is nothing to decide.',
  conflicts: (count: number) => counted(count, 'thing differs', 'things differ'),
  open: (count: number) =>
    count === 0 ? 'All decided.' : `${counted(count, 'decision is', 'decisions are')} open.`,
  newest: 'Newest for all that are open',
  sides: { mine: 'Here', theirs: 'What came in' },
  newer: 'newer',
  when: (when: string) => `changed ${when}`,
  decisions: {
    mine: 'Keep what is here',
    theirs: 'Take what came in',
    both: 'Keep both texts, with the newer level',
    bothDocument: 'Keep both places, with the newer state',
  },
  fields: {
    justification: 'Reason',
    note: 'Note',
    owner: 'Owner',
    dueDate: 'Due',
    flagged: 'Flagged to come back to',
    evidence: 'Evidence',
    location: 'Kept in',
    version: 'Version',
    date: 'Date',
    reviewDate: 'Review',
  },
  join: 'Join',
  joined: (name: string) => `"${name}" was joined.`,
};
