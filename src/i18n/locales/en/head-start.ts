import { counted } from '../../format.ts';

/** The pass for holders of other certificates; what each gives is content (`content/en/head-start`). */
export const headStart = {
  title: 'Head start',
  introduction:
    'A management system that is certified already has done part of the work. Say which you have, confirm what also covers AI, and be asked only about the rest.',
  nothingCounts:
    'A certificate by itself changes no figure here. An item counts when you confirm it or give its level.',
  certificates: {
    legend: 'Certificates that you hold',
    hint: 'They go into the profile. For each item the one that gives most counts.',
    none: 'Without one of these, every item is asked as it is.',
    toQuestions: 'To the questions',
  },
  standards: {
    'iso-27001': 'ISO/IEC 27001',
    'iso-27701': 'ISO/IEC 27701',
    'iso-9001': 'ISO 9001',
  },
  counts: {
    title: 'What they give',
    items: (count: number) => counted(count, 'item', 'items'),
    meaning: {
      reuse: 'works as it is, if it covers AI',
      extend: 'something to build on, and something missing',
      new: 'nothing helps: asked from the start',
    },
    judgement:
      'Our judgement, item by item. Nobody publishes such a list, and your auditor may see it differently.',
  },
  effort: {
    title: 'How much does ISO/IEC 27001 save?',
    claim:
      'A consultancy advertises 40 to 50 % less effort for holders of ISO/IEC 27001. It gives no source, and we found none.',
    /** Days, and the part saved from 0 to 1; rounded, as they are estimates. */
    ours: (days: { readonly without: number; readonly with: number; readonly saved: number }) =>
      `By the estimates of our plan, a company like yours that starts from nothing needs ${Math.round(days.without)} working days of one person without it and ${Math.round(days.with)} with it: ${Math.round(days.saved * 100)} % less. These estimates are judgement, too; the plan shows each, and you can put in your own.`,
    others: 'The plan counts nothing for ISO 9001 and ISO/IEC 27701.',
    toPlan: 'To the plan',
  },
  note: (from: string) => `Carried over from ${from}. Confirmed that it also covers AI.`,
  levelThree: 'Level 3 here',
  progress: (asked: number, total: number) => `${asked} of ${total} asked`,

  reuse: {
    title: '1. Reuse: confirm that it covers AI',
    text: 'Tick what really takes in your AI already, or does so without a change. Several can be confirmed at once. Each gets level 3 and a note that says where it comes from; what is answered already stays as it is.',
    documents:
      'Documents are not touched. Where one that the item makes mandatory is not approved, the item counts as level 2 at most until it is.',
    legend: 'What your system covers',
    held: (titles: string) => `Not approved yet: ${titles}. Until then level 2 counts.`,
    confirm: (count: number) =>
      count === 0 ? 'Tick what covers AI' : `Confirm ${counted(count, 'item', 'items')} at level 3`,
    done: (count: number) => `${counted(count, 'item', 'items')} set to level 3.`,
    undo: 'Undo',
    allAnswered: 'Every item of this part has an answer.',
    answeredTitle: (count: number) => `Answered already (${count})`,
  },
  extend: {
    title: '2. Extend: say how far it reaches',
    text: 'Here your system gives a beginning. Read what is there and what is missing, then choose the level that holds for AI today.',
    areaCount: (asked: number, total: number) => `${asked} of ${total} answered`,
  },
  new: {
    title: '3. New: one question after the other',
    text: 'None of your certificates helps here. What weighs double comes first.',
    none: 'Nothing is left in this part.',
    of: (place: number, total: number) => `${place} of ${total}`,
    double: 'Counts double',
    exclude: 'Not applicable to you? Give the reason at the item itself.',
    back: 'Back',
    next: 'Next question',
    later: 'Later',
    allAsked: 'All of them are asked.',
    toResults: 'To the results',
    again: 'Go through them again',
  },
};
