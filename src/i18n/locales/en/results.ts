import { counted, percent } from '../../format.ts';

const them = (titles: readonly string[]): string => (titles.length === 1 ? 'it' : 'them');

export const results = {
  title: 'Results',
  empty: {
    title: 'Nothing is answered yet',
    text: 'Each answer narrows the range below. After the first area you already see where it leads.',
    start: 'Answer the first question',
    quickText:
      'In a hurry? The quick check asks 18 questions in under ten minutes and gives a first, wide range. The full check builds on it.',
    quick: 'Begin with the quick check',
  },
  partial: (answered: number, total: number) =>
    `${answered} of ${total} items are answered. The rest counts as nothing in the low figure and as met in the high one.`,
  continue: 'Answer the next one',
  /** In the place of the next question, once there is none. */
  allAnswered: 'All 70 items are answered. Here is where to begin.',
  beginWith: (item: string) => `Begin with ${item}`,
  /** Above everything, while the quick check speaks for items without an own answer. */
  standing: (standing: { answered: number; provisional: number; open: number }) =>
    [
      `${standing.answered} of ${standing.answered + standing.provisional + standing.open} items answered; ${standing.provisional} ${standing.provisional === 1 ? 'stands' : 'stand'} on the quick check.`,
      standing.open > 0
        ? `${counted(standing.open, 'item has', 'items have')} no answer at all: nothing in the low figure, met in the high one.`
        : '',
      'What the quick check says is provisional: it narrows the range, counts at most as level 2 in the low figure, and makes no findings.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  toFull: 'Go on with the full check',
  toQuick: 'Look at the quick check',
  nextBest: {
    title: 'What would narrow the range most',
    text: (points: string) =>
      `The range is ${points} points wide. Each of these answers can take its part off it, in either direction.`,
    none: 'Nothing: every answer and every document is known, so both readings are the same.',
    points: (points: string) => `${points} points`,
    causes: {
      'not-answered': 'Not answered.',
      'quick-check': 'Provisional, from the quick check.',
      'not-known': 'Answered with "I don\'t know".',
      'document-not-known': 'Answered, but nobody has said how its documents stand.',
    },
    documents: (titles: readonly string[]) => `Say also how these stand: ${titles.join('; ')}.`,
    quick: (open: number, points: string) =>
      `Or finish the quick check: ${counted(open, 'question is', 'questions are')} open, and the next is to be expected to take off about ${points} points.`,
    toQuick: 'Go on with the quick check',
  },
  verdict: {
    label: 'Verdict',
    ladder: 'The ladder',
    here: 'You are here',
    holdsBack: (rung: string) => `What keeps you from "${rung}"`,
    later: 'What Stage 1 will need',
    nothing: 'Nothing in your answers holds you back. Ask a certification body for an offer.',
    more: (count: number) => `Show ${count} more`,
    fewer: 'Show fewer',
  },
  obstacles: {
    readiness: (share: number, needed: number) =>
      `Readiness is ${percent(share)}; this step needs ${percent(needed)}.`,
    documents: (share: number, needed: number) =>
      `Stage 1 stands at ${percent(share)}; this step needs ${percent(needed)} of the documents that the clauses and the controls in use ask for.`,
    'blocking-document': {
      missing: (title: string) => `${title}: missing.`,
      draft: (title: string) => `${title}: still a draft.`,
      unknown: (title: string) => `${title}: nobody has said whether it exists.`,
      approved: (title: string) => `${title}: approved.`,
    },
    'blocking-item': {
      'too-low': (item: string) => `${item}: nothing in place yet.`,
      unknown: (item: string) => `${item}: answered with "I don't know".`,
      unanswered: (item: string) => `${item}: not answered yet.`,
    },
    'audit-and-review': {
      'too-low': (item: string) => `${item}: has to stand at level 3 before Stage 2.`,
      unknown: (item: string) => `${item}: answered with "I don't know"; has to stand at level 3.`,
      unanswered: (item: string) => `${item}: not answered; has to stand at level 3.`,
    },
    'weak-requirement': {
      'too-low': (item: string) => `${item}: a requirement under level 2.`,
      unknown: (item: string) => `${item}: answered with "I don't know".`,
      unanswered: (item: string) => `${item}: not answered yet.`,
    },
  },
  figures: {
    title: 'Where you stand',
    readiness: 'Readiness',
    readinessText: 'The low end is the headline. The high end counts everything unknown as met.',
    stage1: 'Stage 1: documents',
    stage1Text: (clauses: number, controls: number) =>
      `How much of ${counted(clauses + controls, 'document', 'documents')} exists, weighted: ${clauses} that clauses 4 to 10 make mandatory, and ${controls} that the controls in use add.`,
    stage2: 'Stage 2: practice',
    stage2Text: 'What an audit of the practice needs beyond the documents, and where it stands.',
    claimed: 'Claimed',
    claimedText: 'Readiness as you answered it.',
    evidenced: 'Evidenced',
    evidencedText: 'Counting only items with at least one evidence reference.',
    range: 'low to high',
  },
  /** What Stage 2 needs, each with its state. */
  stageTwo: {
    met: 'Met',
    open: 'Open',
    /** Evidence is no gate of the verdict, so it is never "met". */
    shown: 'Shown',
    'internal-audit': {
      name: (level: number) => `Internal audit (9.2) at level ${level}`,
      state: (reached: number, of: number) => `${reached} of ${of} requirements are there`,
    },
    'management-review': {
      name: (level: number) => `Management review (9.3) at level ${level}`,
      state: (reached: number, of: number) => `${reached} of ${of} requirements are there`,
    },
    requirements: {
      name: (level: number) => `No requirement under level ${level}`,
      state: (reached: number, of: number) => `${reached} of ${of} requirements are there`,
    },
    readiness: {
      name: (needed: number) => `Readiness of ${percent(needed)}`,
      state: (share: number) => `${percent(share)} now`,
    },
    evidence: {
      name: (level: number) => `Evidence for what stands at level ${level} or more`,
      state: (shown: number, of: number) =>
        of === 0
          ? 'nothing stands there yet'
          : `${shown} of ${counted(of, 'item', 'items')}; no gate of the verdict, but the first thing an auditor asks to see`,
    },
  },
  working: {
    show: 'Show the working',
    title: (figure: string) => `How ${figure} is worked out`,
    readiness:
      'For each item: credit = effective level ÷ target, at most 1. The effective level is at most 2 while a mandatory document is not approved. An item that only the quick check speaks for counts with the range of levels that the quick check gives it. Readiness = sum of weight × credit ÷ sum of weights. Justified exclusions are left out of both sums.',
    sum: (credit: string, weight: string, share: string) => `${credit} ÷ ${weight} = ${share}`,
    low: 'Low reading',
    high: 'High reading',
    item: 'Item',
    answer: 'Answer',
    effective: 'Effective level',
    weight: 'Weight',
    credit: 'Credit',
    leftOut: 'left out',
    cap: 'held at 2 by a document',
    total: 'Sum',
    evidence: 'Evidence',
    evidenced:
      'The same sum with a credit of 0 for every item without an evidence reference. Low reading only.',
    document: 'Document',
    state: 'State',
    stage1:
      'Approved counts 1, draft ½, missing 0; unknown counts 0 in the low reading and 1 in the high one. Documents whose absence makes an audit pointless weigh 2, the others 1.',
  },
  charts: {
    title: 'By area',
    radar: 'Readiness by area, low and high, as a radar',
    bars: 'Readiness by area, low and high, as bars',
    tableTitle: 'Table to the charts',
    area: 'Area',
    low: 'Low',
    high: 'High',
    upTo: 'Up to high',
    answered: 'Answered',
    provisional: (count: number) => `+ ${count} provisional`,
    target: 'Target',
    allExcluded: 'all excluded',
    highest: (areas: readonly string[]) => `Highest: ${areas.join('; ')}.`,
    lowest: (areas: readonly string[]) => `Lowest: ${areas.join('; ')}.`,
    ranked: 'By the low figure, among areas with answers.',
  },
  findings: {
    title: 'Potential findings',
    text: 'What an auditor would probably raise, from what you answered. Only a certification body grades.',
    none: 'None from what is answered so far.',
    provisional:
      'Items that stand on the quick check are not in this list: it asked about several at once, so it says too little about one.',
    count: (count: number, grade: string) => `${count} × ${grade}`,
    causes: {
      'blocking-document': (titles: readonly string[], nothingInPlace: boolean) =>
        `Missing: ${titles.join('; ')}. ${nothingInPlace ? 'Nothing else is in place either. ' : ''}Without ${titles.length === 1 ? 'this document' : 'these documents'} Stage 2 makes no sense.`,
      'nothing-in-place': 'Nothing is in place yet.',
      'partly-in-place': (level: string) => `In place at level ${level} only; level 3 is expected.`,
      'held-by-document': (level: string, titles: string) =>
        `Claimed at level ${level}, but not approved: ${titles}.`,
      'exclusion-without-reason': 'Excluded without a written reason.',
      'no-evidence': (level: string) =>
        `Claimed at level ${level}, with no evidence reference to show for it.`,
      'several-in-one-clause': (area: string, count: number) =>
        `${count} potential minors in ${area}: together they put the clause in doubt.`,
    },
    showAll: (count: number) => `Show all ${count}`,
  },
  gaps: {
    title: 'The gaps that matter most',
    text: 'Blockers first, in the order in which one rests on the other. Then the rest, by what each would add to your readiness.',
    none: 'No answered item is known to be below its target.',
    blocker: 'Blocker',
    provisional: 'Provisional',
    gain: (points: string) => `+${points} points`,
    causes: {
      'below-target': (level: string, target: number) => `at ${level}, target ${target}`,
      'held-by-document': (level: string, counts: string) =>
        `answered ${level}, counts as ${counts}`,
      'document-not-known': (level: string) => `answered ${level}`,
      'excluded-without-reason': 'left out without a reason, so it counts as nothing',
      'not-known': 'answered with "I don\'t know"',
      'not-answered': 'not answered',
      'quick-check': (levels: string, target: number) =>
        `not answered; the quick check puts it at ${levels}, target ${target}`,
    },
    documents: {
      missing: (titles: readonly string[]) => `missing: ${titles.join('; ')}`,
      draft: (titles: readonly string[]) => `still a draft: ${titles.join('; ')}`,
      unknown: (titles: readonly string[]) =>
        `nobody has said whether it exists: ${titles.join('; ')}`,
    },
    step: 'Next step',
    steps: {
      write: (titles: readonly string[]) =>
        `Write ${them(titles)} down and have ${them(titles)} approved: ${titles.join('; ')}.`,
      approve: (titles: readonly string[]) =>
        `Have ${them(titles)} approved: ${titles.join('; ')}.`,
      'find-out-document': (titles: readonly string[]) =>
        `Find out whether ${titles.length === 1 ? 'it exists and is' : 'they exist and are'} approved: ${titles.join('; ')}.`,
      'find-out-level':
        'Find out where this stands: ask whoever does the work, and choose a level.',
      'answer-item':
        'Answer its own question, since the quick check covered several at once. If the level stays low:',
      'write-reason':
        'Write down why you leave it out. If there is no good reason, it applies: choose a level.',
    },
    count: (shown: number, all: number) =>
      shown === all ? counted(all, 'gap', 'gaps') : `${shown} of ${all} gaps`,
  },
  questions: {
    title: 'Open questions',
    text: 'What you could not say yet. Each is something to ask a colleague, not a fault.',
    none: {
      nothingAnswered:
        'None yet: no item has an answer of its own. What you answer with "I don\'t know" in the full check will stand here.',
      someUnanswered: (answered: number, total: number) =>
        `None among the ${answered} items answered so far. ${counted(total - answered, 'item is', 'items are')} not answered yet.`,
      allAnswered:
        'None: every item has an answer, and of every document that applies you said where it stands.',
    },
    unanswered: (count: number) =>
      `${counted(count, 'item has', 'items have')} no answer of ${count === 1 ? 'its' : 'their'} own yet; ${count === 1 ? 'it is' : 'they are'} not in this list.`,
    level: 'Which level is it?',
    document: (title: string) => `Does it exist, and is it approved: ${title}?`,
  },
  method: 'How the figures are worked out',
};
