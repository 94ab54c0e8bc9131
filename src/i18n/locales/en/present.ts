import { longDate } from '../../format.ts';

/** The presenter view: one thing per screen, for a call. */
export const present = {
  title: 'Presenter view',
  loading: 'Preparing the screens',
  position: (number: number, of: number) => `${number} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  leave: 'Leave',
  keys: 'Keys',
  noFullScreen: 'This browser does not offer the full screen here. Everything else works.',
  helpTitle: 'Keys',
  help: [
    { keys: '→ or Page Down', does: 'Next screen' },
    { keys: '← or Page Up', does: 'Previous screen' },
    { keys: 'Home', does: 'First screen' },
    { keys: 'End', does: 'Last screen' },
    { keys: 'Esc', does: 'Out of a field, out of the full screen, then back to the brief' },
    { keys: '?', does: 'These keys' },
  ],
  helpFields: 'In a field and among the levels, keys do what they always do there.',
  openItem: 'Open the item',
  gap: {
    label: (number: number, of: number) => `Gap ${number} of ${of}`,
    closed: 'By the answer as it is now, this is no gap any more.',
    step: 'First step',
  },
  question: {
    label: 'To find out',
    settled: 'This is answered now.',
  },
  notAsked: { label: 'Not answered yet' },
  answer: {
    title: 'Their answer',
    level: 'Level',
    note: 'Note',
    hint: 'A change of the level is noted as agreed in this call.',
    /** The line that goes into the note. */
    agreed: (day: string, before: string, after: string) =>
      `Agreed in the call on ${longDate(day)}: ${before} → ${after}`,
    corrected: (before: string, after: string) =>
      `Corrected from ${before} to ${after}, and noted.`,
    takeBack: 'Take it back',
    takenBack: 'The answer is as it was before the call.',
    full: 'The level is changed. The note has no room left for the line that says so: nothing of it was cut. Shorten the note and change the level again.',
    excluded:
      'This control is left out. Choose a level to take it in; open the item to change the reason.',
  },
};
