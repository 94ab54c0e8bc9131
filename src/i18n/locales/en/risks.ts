import type { RiskLack } from '../../../core/systems/risk-register.ts';
import type { RiskState, Treatment } from '../../../core/systems/system.ts';
import { counted, longDate } from '../../format.ts';

const treatments: Readonly<Record<Treatment, string>> = {
  reduce: 'Reduce',
  avoid: 'Avoid',
  share: 'Share',
  accept: 'Accept',
};

const treatmentHints: Readonly<Record<Treatment, string>> = {
  reduce: 'Make it less likely or less bad.',
  avoid: 'Stop doing what it comes from.',
  share: 'Let others carry a part: a contract, an insurance, the vendor.',
  accept: 'Live with it, knowingly. Takes somebody who may decide that.',
};

const states: Readonly<Record<RiskState, string>> = {
  open: 'Open',
  'in-treatment': 'In treatment',
  treated: 'Treated',
  accepted: 'Accepted',
};

const stateHints: Readonly<Record<RiskState, string>> = {
  open: 'Nothing has been done yet.',
  'in-treatment': 'The measures are on their way.',
  treated: 'The measures are in place, and somebody has looked whether they work.',
  accepted: 'Its owner, or somebody above, has agreed to live with it. Keep the record of that.',
};

/** What a row lacks, in a word, for a list: "Missing: rating, owner". */
const lacks: Readonly<Record<RiskLack, string>> = {
  rating: 'rating before',
  treatment: 'treatment',
  measures: 'measures',
  residual: 'rating after',
  owner: 'owner',
  'due-date': 'due date',
};

/** The same as something to do. */
const lackSteps: Readonly<Record<RiskLack, string>> = {
  rating: 'Say how likely and how bad it is today',
  treatment: 'Decide what to do about it',
  measures: 'Name the measures, or link the items that carry them',
  residual: 'Rate what remains with the measures',
  owner: 'Name its owner',
  'due-date': 'Set the day by which it is dealt with',
};

/** The risk register of one AI system. */
export const risks = {
  title: 'Risks',
  introduction:
    'What could go wrong with this system, how heavy that is, and what you do about it (6.1.2, 6.1.3, 8.2, 8.3). Everything is saved as you type.',
  untitled: 'Risk without a title',

  /** The line under the title: each figure, and what it counts. */
  counts: {
    all: (count: number) => (count === 1 ? 'risk' : 'risks'),
    open: 'open',
    overdue: 'past the due date',
    incomplete: 'with something missing',
  },

  empty: {
    title: 'Begin with one risk',
    why: 'A risk is something that may happen, and what follows from it for somebody. An auditor picks one row of this list and asks: who rated it and how, what was done, and what is left?',
    next: 'Take what has gone wrong already, here or elsewhere. A title is enough to begin.',
    goodTitle: 'Titles that can be rated',
    good: [
      'Applicants over 50 stand lower in the list and are never invited',
      "One customer reads another customer's documents",
      'The vendor swaps the model and nobody tests again',
    ],
    badTitle: 'Too vague to rate or treat',
    bad: ['Bias', 'Data protection', 'The AI makes mistakes'],
  },

  add: {
    label: 'Title of a risk',
    hint: 'What happens, and to whom. Enter adds it and opens it.',
    empty: 'Please say in a few words what could happen.',
    button: 'Add the risk',
    jump: 'Add a risk',
    full: (limit: number) =>
      `This list is full: it holds ${limit} risks. Merge those that have the same treatment, or split the system.`,
  },

  prompts: {
    title: 'Questions that help to think of more',
    families: 'By kind of risk',
    familiesText:
      'Go through the six kinds with somebody who uses the system. Ten minutes will do.',
    sources: 'By source',
    sourcesText: 'The seven sources of risk of ISO/IEC 42001 Annex C.3, in our words.',
    addFamily: 'Add a risk of this kind',
    addSource: 'Add a risk from this source',
    /** "Add a risk of this kind: Bias". */
    named: (action: string, name: string) => `${action}: ${name}`,
    count: (count: number) => (count === 0 ? 'none yet' : `${count} in the list`),
  },

  list: {
    label: 'Risks, heaviest first',
    columns: {
      number: 'No.',
      risk: 'Risk',
      before: 'Before',
      after: 'After',
      treatment: 'Treatment',
      owner: 'Owner',
      due: 'Due',
      state: 'State',
    },
    overdue: 'Overdue',
    /** An accepted risk stays as heavy as it is. */
    asBefore: 'As before',
    nothing: { treatment: 'Not decided', owner: 'Nobody', due: 'No date' },
    missing: (lacking: readonly RiskLack[]) =>
      `Missing: ${lacking.map((lack) => lacks[lack]).join(', ')}`,
    worse: 'Rated heavier after than before',
    removed: (title: string) => `"${title}" was removed.`,
  },

  treatments,
  treatmentHints,
  states,
  stateHints,

  form: {
    label: (title: string) => `Risk: ${title}`,
    sections: {
      what: 'What could happen',
      before: 'How heavy it is',
      treatment: 'What you do about it',
      after: 'What remains',
      who: 'Who and until when',
    },
    title: 'Title',
    titleHint: 'What happens, and to whom.',
    description: 'What happens exactly',
    descriptionHint:
      'How it would come about, who would feel it, and what you know already: incidents, tests, figures.',
    family: 'Kind of risk',
    familyHint: 'Where it belongs most. Helps to see which kinds nobody has thought about.',
    source: 'Source (Annex C)',
    sourceHint: 'What it comes from.',
    notSaid: 'Not said',
    inherent: 'Likelihood and severity without the measures',
    treatment: 'Treatment',
    undecided: 'Not decided yet',
    undecidedHint: 'Easier to say once it is rated.',
    measures: 'Measures',
    measuresHint: 'What is done or will be done, so that somebody could check whether it was.',
    items: 'Requirements and controls that carry the treatment',
    itemsHint: (limit: number) =>
      `Type an id such as A.9.2, or a word of a title. Link the few that really carry it, ${limit} at most.`,
    itemsFull: (limit: number) =>
      `${limit} are linked, and that is the most. Unlink one to link another.`,
    itemsFound: (shown: number, count: number) =>
      shown < count
        ? `${counted(count, 'item fits', 'items fit')}; the first ${shown} are shown.`
        : `${counted(count, 'item fits', 'items fit')}. Enter links the first.`,
    itemsNone: 'No item fits. Try a number such as 6.1.3, or another word.',
    link: (item: string) => `Link ${item}`,
    linked: 'Linked items',
    unlink: (item: string) => `Unlink ${item}`,
    residual: 'Likelihood and severity with the measures',
    worse:
      'It is rated heavier with the measures than without. One of the two ratings cannot be meant.',
    acceptedHint: 'A risk that you accept needs no measures, no second rating and no due date.',
    owner: 'Owner',
    ownerHint: 'One person who may decide about it, and answers for it.',
    due: 'Due date',
    dueHint: 'When the measures are in place.',
    overdue: (day: string) => `Overdue since ${longDate(day)}`,
    state: 'State',
    lacksTitle: 'Still missing for an auditor',
    lackSteps,
    complete: 'Nothing is missing here.',
    close: 'Close',
    remove: 'Remove this risk',
  },

  map: {
    title: 'Heat map',
    text: 'Each number is a risk of the list above.',
    textOfAll: 'How many risks stand where. Choose a number to see which.',
    before: 'Without the measures',
    after: 'What remains',
    /** What the numbers mean where there is no room for words. */
    ends: (scale: string, lowest: string, highest: string) =>
      `${scale}: 1 ${lowest} to 5 ${highest}.`,
    afterNote: 'Where nobody has rated what remains, the rating without measures counts.',
    /** What a cell says to those who do not see its colour: "Critical: 2 risks". */
    cell: (band: string, count: number) =>
      count === 0 ? `${band}: none` : `${band}: ${counted(count, 'risk', 'risks')}`,
    /** "3 One customer reads …": a risk with its number in the list. */
    named: (number: number, title: string) => `${number} ${title}`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => `${counted(count, 'more risk', 'more risks')}: to the table`,
    at: (likelihood: string, severity: string) => `${likelihood}, ${severity}`,
    bandFrom: (from: number, to: number) => `${from} to ${to}`,
    unrated: (count: number) =>
      `Not on the map, because likelihood or severity is not rated: ${counted(count, 'risk', 'risks')}`,
    asTable: 'The same as a table',
    tableLabel: 'Risks with their ratings',
    likelihoodAndSeverity: (likelihood: string, severity: string) => `${likelihood} × ${severity}`,
  },

  /** The risks of all systems, on the page of the register. */
  all: {
    title: 'Risks of all systems',
    none: 'No system has a risk written down yet. Open one and choose "Risks" to begin.',
    retired: (count: number) =>
      `Without those of ${counted(count, 'retired system', 'retired systems')}.`,
    bands: 'Open risks by what remains',
    top: (count: number) => (count === 1 ? 'The heaviest' : `The heaviest ${count}`),
    system: 'AI system',
    chosen: (count: number, where: string) => `${counted(count, 'risk', 'risks')} at ${where}`,
    more: (count: number) => `and ${count} more`,
  },

  /** Ratings of likelihood and severity: one scale for impact assessments and risks, so that bands compare. */
  ratings: {
    likelihood: 'Likelihood',
    severity: 'Severity',
    notSaid: 'Not rated',
    option: (rating: number, word: string) => `${rating} ${word}`,
    likelihoods: {
      1: 'Rare',
      2: 'Unlikely',
      3: 'Possible',
      4: 'Likely',
      5: 'Almost certain',
    },
    likelihoodMeanings: {
      1: 'Only if several things go wrong together.',
      2: 'Once in several years of use would not surprise you.',
      3: 'About once a year.',
      4: 'Several times a year.',
      5: 'Every month or more often, or it happens already.',
    },
    severities: {
      1: 'Slight',
      2: 'Noticeable',
      3: 'Serious',
      4: 'Grave',
      5: 'Extreme',
    },
    severityMeanings: {
      1: 'A nuisance that is gone the same day.',
      2: 'Costs time, money or trust, and is put right with little effort.',
      3: 'A real loss that takes weeks to put right, or that hits many people.',
      4: 'A life is set back: a job, a home, health, freedom. Hard to put right.',
      5: 'Cannot be put right: death, lasting injury, a right lost for good, or harm to a great many people.',
    },
    band: 'Weight',
    bands: { low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Critical' },
    noBand: 'Not rated',
    /** Likelihood times severity, with its word: "High (12 of 25)". */
    scored: (word: string, score: number) => `${word} (${score} of 25)`,
  },
};
