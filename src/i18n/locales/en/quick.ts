import { counted, oneDecimal } from '../../format.ts';

const points = (share: number): string => oneDecimal(share * 100);

export const quick = {
  title: 'Quick check',
  introduction: {
    text: (questions: number, minutes: number, items: number) =>
      `${questions} questions, about ${minutes} minutes, and a first honest range for your readiness. Each answer speaks for several of the ${items} items, so it counts provisionally.`,
    not: 'It is no shortcut to certification: the low end counts no item above level 2 until its own question is answered in the full check. Nothing is lost when you go on.',
    profile: 'Sector, size and target stand in the profile',
  },
  progress: (place: number, total: number) => `Question ${place} of ${total}`,
  timeLeft: (minutes: number) => `about ${counted(minutes, 'minute', 'minutes')} left`,
  progressLabel: 'How far through the quick check',
  reach: (items: readonly string[]) => `Speaks for ${items.join(', ')}`,
  choices: {
    nothing: 'Nothing yet',
    some: 'Some of it',
    working: 'It works',
    proven: 'Proven',
    unknown: "I don't know",
  },
  unknownText: 'An honest answer. The range stays as wide as it is, and the full check asks again.',
  keys: "Keys: 1 to 4 choose, 0 means I don't know, Enter goes on.",
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  finish: 'See where you stand',
  toSummary: 'To the summary',
  all: 'All questions',
  open: 'open',
  range: {
    title: 'Readiness so far',
    label: 'Readiness',
    text: 'The solid part is sure by what you said. The striped part is still open.',
    /** On a narrow screen, above the question. */
    inShort: (range: string) => `Readiness ${range}`,
    announced: (range: string) => `Readiness now ${range}.`,
    next: 'Would narrow it most',
    points: (share: number) => `about ${points(share)} points`,
  },
  end: {
    title: 'Where you stand',
    unfinished: (open: number) =>
      `${counted(open, 'question is', 'questions are')} still open. You can stop here; each one more narrows the range.`,
    goOn: 'Answer what is open',
    text: (answered: number, provisional: number, total: number) =>
      answered === 0
        ? `Your quick answers speak for ${provisional} of the ${total} items${total === provisional ? '' : `; of the other ${total - provisional} nothing is known yet`}.`
        : `${answered} of the ${total} items ${answered === 1 ? 'has an answer of its own' : 'have answers of their own'}; your quick answers speak for ${provisional} more.`,
    verdict: 'Verdict so far',
    verdictText:
      'By the low end, as always. It rises as items are answered and documents are named.',
    nextTitle: 'Three items that would narrow it most',
    nextText: 'Answer these first in the full check:',
    toFull: 'Go on with the full check',
    toResults: 'See the results',
    again: 'Your answers, to look at or change',
  },
  /** Said of an item without an own answer, wherever its answer is shown. */
  notAnswered: (levels: string) => `Not answered; quick check: ${levels}`,
  /** Beside "12 of 70 items answered". */
  count: (items: number) => `${items} provisional, from the quick check`,
  levels: (low: number, high: number) =>
    low === high ? `level ${low}` : `level ${low} to ${high}`,
  /** Where "Not answered" stands already, as in the PDF. */
  provisional: (levels: string) => `Provisional, from the quick check: ${levels}.`,
  onItem: (levels: string) =>
    `Provisional, from the quick check: ${levels}. Your answer here replaces it.`,
  fromItem: 'To the quick check',
};
