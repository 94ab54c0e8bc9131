import { counted, percent } from '../../format.ts';

export const results = {
  title: 'Results',
  empty: {
    title: 'Nothing is answered yet',
    text: 'Each answer narrows the range below. After the first area you already see where it leads.',
    start: 'Answer the first question',
  },
  partial: (answered: number, total: number) =>
    `${answered} of ${total} items are answered. The rest counts as nothing in the low figure and as met in the high one.`,
  continue: 'Answer the next one',
  verdict: {
    label: 'Verdict',
    ladder: 'The ladder',
    here: 'You are here',
    holdsBack: (rung: string) => `What keeps you from "${rung}"`,
    nothing: 'Nothing in your answers holds you back. Ask a certification body for an offer.',
    more: (count: number) => `Show ${count} more`,
    fewer: 'Show fewer',
  },
  obstacles: {
    readiness: (share: number, needed: number) =>
      `Readiness is ${percent(share)}; this step needs ${percent(needed)}.`,
    documents: (share: number, needed: number) =>
      `Stage 1 stands at ${percent(share)}; this step needs ${percent(needed)} of the mandatory documents.`,
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
    stage1Text: 'Share of the mandatory documents that exist, weighted.',
    stage2: 'Stage 2: practice',
    stage2Text: 'The same as overall readiness: what is lived, not only written.',
    claimed: 'Claimed',
    claimedText: 'Readiness as you answered it.',
    evidenced: 'Evidenced',
    evidencedText: 'Counting only items with at least one evidence reference.',
    range: 'low to high',
  },
  working: {
    show: 'Show the working',
    title: (figure: string) => `How ${figure} is worked out`,
    readiness:
      'For each item: credit = effective level ÷ target, at most 1. The effective level is at most 2 while a mandatory document is not approved. Readiness = sum of weight × credit ÷ sum of weights. Justified exclusions are left out of both sums.',
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
    target: 'Target',
    allExcluded: 'all excluded',
    summary: (best: string, worst: string) => `Highest: ${best}. Lowest: ${worst}.`,
  },
  findings: {
    title: 'Potential findings',
    text: 'What an auditor would probably raise, from what you answered. Only a certification body grades.',
    none: 'None from what is answered so far.',
    count: (count: number, grade: string) => `${count} × ${grade}`,
    causes: {
      'blocking-document': (title: string) =>
        `${title} is missing. Without it Stage 2 makes no sense.`,
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
    text: 'Blockers first, then what each would add to your readiness.',
    none: 'No answered item is known to be below its target.',
    blocker: 'Blocker',
    gain: (points: string) => `+${points} points`,
    level: (level: string, target: number) => `at ${level}, target ${target}`,
    firstStep: 'First step',
    count: (shown: number, all: number) =>
      shown === all ? counted(all, 'gap', 'gaps') : `${shown} of ${all} gaps`,
  },
  questions: {
    title: 'Open questions',
    text: 'What you could not say yet. Each is something to ask a colleague, not a fault.',
    none: 'None: you answered everything with a level, and said where every document stands.',
    level: 'Which level is it?',
    document: (title: string) => `Does it exist, and is it approved: ${title}?`,
  },
  method: 'How the figures are worked out',
};
