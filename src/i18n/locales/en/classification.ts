import { counted, longDate } from '../../format.ts';

/** The questions and the outcome of classifying one AI system under the EU AI Act. */
export const classification = {
  title: 'AI Act class',
  loading: 'Opening the questions',
  introduction:
    'Into which class of the EU AI Act this system likely falls, who you are for it, and what you have to do by when. Most systems need 8 to 15 questions. Each answer is kept as you give it, and you can change it later.',
  disclaimer: (asOf: string) =>
    `A result here is a pointer: it follows from your own answers, says "likely" and is not legal advice. Law as of ${longDate(asOf)}.`,

  answers: {
    yes: 'Yes',
    no: 'No',
    unsure: 'Not sure',
    known: 'Already known',
  },
  certainty: {
    likely: 'Likely',
    'needs-review': 'Needs review',
  },

  question: {
    label: 'The question now',
    progress: (number: number, atMostMore: number) =>
      atMostMore === 0
        ? `Question ${number}, likely the last`
        : `Question ${number}, at most ${atMostMore} more`,
    progressLabel: 'Questions answered',
    basis: (basis: string) => `Legal basis: ${basis}`,
    severalHint: 'Tick all that fits. "Not sure" (or the ? key on a line) keeps a line open.',
    unsureFor: (label: string) => `Not sure: ${label}`,
    isNew: 'New',
    newHint: 'Lines marked as new came up through another answer. The rest is as you left it.',
    continue: 'Continue',
    back: 'Back',
    sayMore: 'Tick at least one line, or say that none fits.',
    pickOne: 'Choose one of the answers.',
    answerEach: (missing: number) =>
      `${counted(missing, 'line is', 'lines are')} still open. Answer each one: "Not sure" is an answer, too.`,
    openAll: 'Unfold all',
    foldAll: 'Fold all',
    chosen: (count: number) => `${count} chosen`,
    section: {
      A: 'Section A: the rules of the Act come on top of these laws',
      B: 'Section B: these laws take the rules of the Act over',
    },
    inArea: (uses: readonly string[]) => uses.join('; '),
    forUse: (use: string) => `Used for ${use}`,
  },

  preview: {
    title: 'What already holds',
    text: 'By the answers so far. What follows can add to it.',
    classes: 'Class',
    roles: 'Your role',
    duties: (count: number) =>
      count === 0 ? '' : counted(count, 'obligation so far', 'obligations so far'),
  },

  change: {
    title: (question: string) => `Changed: ${question}`,
    nothing: 'The outcome stays the same.',
    open: (count: number) =>
      count === 1
        ? 'One question waits for an answer now.'
        : `Up to ${count} questions wait for an answer now.`,
    mayComeBack: 'What is gone may come back with them.',
    toQuestion: 'Go to the question',
    classes: 'Class',
    roles: 'Role',
    duties: 'Obligations',
    answers: 'Answers',
    contradictions: 'Clashes',
    added: 'New',
    removed: 'No longer',
    surer: 'Likely now',
    lessSure: 'Needs review now',
    moved: 'Another day',
    solved: 'Solved',
    named: (article: string, title: string) => `${article} ${title}`,
    movedFrom: (name: string, before: string, after: string) => `${name}: ${before}, now ${after}`,
    more: (count: number) => counted(count, 'obligation', 'obligations'),
    idle: (count: number) =>
      `${counted(count, 'question counts', 'questions count')} no longer. Your answers are kept.`,
    review: {
      'needed-now': 'The result needs review now.',
      'no-longer-needed': 'Nothing needs review any more.',
    },
    dismiss: 'Dismiss',
  },

  outcome: {
    classes: 'Class of this system',
    why: (count: number) => (count === 0 ? 'Why' : `Why: ${counted(count, 'answer', 'answers')}`),
    whyFor: (title: string) => `The answers behind: ${title}`,
    noReasons: 'It follows from what you did not tick.',
    fromRegister: 'register or profile',
    roles: 'Your roles for it',
    noRole: 'The Act gives you no role for this system.',
    firstSteps: 'What to do first',
    remarks: 'To note',
    review: (unsure: number, clashes: number) =>
      [
        unsure > 0 ? `${counted(unsure, 'answer', 'answers')} you are not sure of` : '',
        clashes > 0 ? counted(clashes, 'clash between answers', 'clashes between answers') : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    seeWhy: 'See which',
    reviewTitle: 'Why it needs review',
    reviewText:
      'A "not sure" never lowers the class: we count what it may bring until you know. Find out, then answer again.',
    answerAgain: 'Answer again',
    answerAgainFor: (label: string) => `Answer again: ${label}`,
    contradictions: (count: number) =>
      count === 1 ? 'Two answers clash' : `${count} clashes between answers`,
    goToQuestion: (question: string) => `Look again: ${question}`,
    goToRegister: 'Look at the register',
    goToProfile: 'Look at the profile',
  },

  duties: {
    title: 'What this class asks of you',
    count: (duties: number, now: number) =>
      duties === 0
        ? 'No duty of the Act comes with it.'
        : `${counted(duties, 'duty', 'duties')} in all, ${now === 0 ? 'none' : now} of them in force.`,
    stopped:
      'A prohibition stands above everything else: no other duty makes such a system lawful, so only the prohibitions are listed.',
    aiActPage: 'All of this beside your management system, on the AI Act page',
    onAiActPage: (article: string) => `${article}, on the AI Act page`,
    now: 'Binds now',
    later: (day: string) => `From ${longDate(day)}`,
    laterIn: (days: number) => `in ${counted(days, 'day', 'days')}`,
    afterChange: (day: string) => `Only after a significant change, from ${longDate(day)}`,
    afterChangeText: (day: string) =>
      `The system is there before its rules start. They reach it only if its design changes significantly after ${longDate(day)}.`,
    optional: 'Your choice',
    optionalText: 'Permissions and voluntary steps, no duties.',
    since: (day: string) => `since ${longDate(day)}`,
    from: (day: string) => `from ${longDate(day)}`,
    onlyAfter: (day: string) => `only after a significant change, from ${longDate(day)}`,
    countOf: (count: number) => `(${count})`,
    contested: 'Date disputed',
    detailsOf: (article: string, title: string) => `of ${article}, ${title}`,
    laterInPractice: 'Formally earlier',
    details: 'Details',
    dates: 'When',
    disputed: 'Disputed',
    legacy: 'What was there before',
    notes: 'To note',
    through: 'Through',
    throughRoles: (roles: readonly string[]) => roles.join(', '),
    fine: 'Fine',
    fineName: (name: string, article: string) => `${name} (${article})`,
    review: 'An answer that you are not sure of decides whether it reaches you.',
  },

  trail: {
    title: 'What I answered',
    empty: 'Your answers will stand here.',
    change: 'Change',
    changeFor: (question: string) => `Change: ${question}`,
    save: 'Save the change',
    cancel: 'Leave it as it was',
    settledTitle: 'Not asked, because the register or the profile says it',
    idleTitle: 'Kept, but not counting now',
    idleText:
      'You answered these earlier. By your other answers they are not asked now, so they change nothing. They are there again as soon as they count.',
    restart: 'Clear all answers',
    restartHint: 'You can take it back right after.',
    cleared: 'All answers of this system are cleared.',
    undo: 'Take it back',
  },
};
