import type {
  HeadPart,
  InclusionPart,
  OwnControlPart,
  SoaIssueKind,
  SoaSeverity,
} from '../../../core/soa/lint.ts';
import type { NeverExcludable } from '../../../core/soa/plausibility.ts';
import type { Driver, OwnControlState } from '../../../core/soa/records.ts';
import type { Applicability, SoaStatus } from '../../../core/soa/soa.ts';
import { counted, longDate, percent } from '../../format.ts';

const drivers: Readonly<Record<Driver, string>> = {
  risk: 'Risk',
  law: 'Law',
  contract: 'Contract',
  'good-practice': 'Good practice',
};

const driverHints: Readonly<Record<Driver, string>> = {
  risk: 'It treats a risk of your register.',
  law: 'An act or a regulation asks for it, such as the EU AI Act.',
  contract: 'A customer, a partner or an insurer asks for it.',
  'good-practice': 'Nobody makes you; you hold it to be right.',
};

const headParts: Readonly<Record<HeadPart, string>> = {
  version: 'version',
  date: 'date',
  approver: 'approver',
};

const inclusionParts: Readonly<Record<InclusionPart, string>> = {
  reason: 'the reason',
  driver: 'the driver',
};

const ownParts: Readonly<Record<OwnControlPart, string>> = {
  title: 'its title',
  reason: 'the reason for it',
};

/** Why a control cannot credibly be left out: what asks for the same thing anyway. */
const neverReasons: Readonly<Record<NeverExcludable, string>> = {
  'A.2.2': 'clause 5.2 asks every organisation for an AI policy',
  'A.2.4': 'the AI policy of clause 5.2 has to be kept up to date, and a review is how',
  'A.3.2': 'clause 5.3 asks for assigned roles and responsibilities anyway',
  'A.4.2':
    'without knowing what your AI systems are made of, neither the scope (4.3) nor the risks (6.1.2) can be worked out',
  'A.5.2': 'clause 6.1.4 asks every organisation for a way to assess impacts',
  'A.5.3': 'clause 8.4 asks you to keep the results of impact assessments',
  'A.5.4': 'an impact assessment under clause 6.1.4 has to look at individuals and groups',
  'A.5.5': 'an impact assessment under clause 6.1.4 has to look at society',
  'A.9.2': 'whoever builds or sells AI also uses it, if only to try it, and that needs rules',
};

const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) as string}`;

/** "Balcão, Rota and 3 more". */
const some = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : list(names);

/** The Statement of Applicability: its screen, and the words that outputs share with it. */
export const soa = {
  introduction:
    'Which of the 38 controls apply to you, why, and why the others do not (6.1.3). An auditor opens this first and follows single rows into practice. It is drawn from your answers: what you change here changes them, and the other way round.',

  applicability: {
    applies: 'Applies',
    excluded: 'Left out',
    undecided: 'Not decided',
  } satisfies Readonly<Record<Applicability, string>>,
  statuses: {
    'not-in-place': 'Not in place',
    partly: 'Partly in place',
    'in-place': 'In place',
    'not-known': 'Not known',
  } satisfies Readonly<Record<SoaStatus, string>>,
  drivers,
  driverHints,
  ownControlStates: {
    planned: 'Planned',
    partly: 'Partly in place',
    'in-place': 'In place',
  } satisfies Readonly<Record<OwnControlState, string>>,

  head: {
    title: 'Version, date and approval',
    version: 'Version',
    versionHint: 'As you count: 1.0, 1.1, 2.0.',
    date: 'Date',
    dateHint: 'When it was approved.',
    approver: 'Approved by',
    approverHint: 'Somebody from top management, by name and function.',
    none: { version: 'No version', date: 'No date', approver: 'Nobody' },
    counts: (applies: number, excluded: number, undecided: number, own: number) =>
      [
        counted(applies, 'control applies', 'controls apply'),
        `${excluded} left out`,
        `${undecided} not decided`,
        ...(own > 0 ? [counted(own, 'control of your own', 'controls of your own')] : []),
      ].join(', '),
  },

  issues: {
    title: 'What an auditor would object to',
    summary: (must: number, should: number) =>
      `${must} to put right before an auditor reads it, ${should} that will be asked about.`,
    none: 'Nothing is left to settle: every control is decided, reasoned and owned, and nothing is overdue.',
    severities: {
      must: 'To put right',
      should: 'Will be asked about',
    } satisfies Readonly<Record<SoaSeverity, string>>,
    kinds: {
      'head-incomplete': 'The statement is not identified and approved',
      undecided: 'Not decided whether it applies',
      'excluded-without-reason': 'Left out without a reason',
      'implausible-exclusion': 'Left out against what else you say',
      'included-without-reason': 'In without a full justification',
      'own-incomplete': 'Control of your own without title or reason',
      'not-in-place': 'Applies, and nothing is in place yet',
      'without-owner': 'Applies, and nobody owns it',
      'excluded-without-review': 'Left out for ever: no review date',
      'review-passed': 'Review date has passed',
      'same-reason': 'One reason for many rows',
      'many-exclusions': 'Very many controls left out',
    } satisfies Readonly<Record<SoaIssueKind, string>>,
    count: (count: number) => `(${count})`,
    headPlace: 'Head of the statement',
    /** A place with what is wrong there: "A.7.3 Acquisition of data: Left out without a reason". */
    at: (place: string, sentence: string) => `${place}: ${sentence}`,
    sentences: {
      'head-incomplete': (lacks: readonly HeadPart[]) =>
        `The statement has ${list(lacks.map((part) => `no ${headParts[part]}`))}. An auditor takes only an approved document with a version.`,
      undecided: 'Nobody has decided whether it applies. All 38 controls need a decision.',
      'excluded-without-reason':
        'It is left out without a reason, and so counts as a control that is missing.',
      'excluded-without-review':
        'It is left out without a date on which that is looked at again. Systems change, and with them what applies.',
      'not-in-place':
        'It applies, and nothing is in place. That is allowed if the treatment plan says who does what by when.',
      'included-without-reason': (lacks: readonly InclusionPart[]) =>
        `It applies, but ${list(lacks.map((part) => inclusionParts[part]))} ${lacks.length > 1 ? 'are' : 'is'} missing. The standard asks for a justification of what is in, too.`,
      'without-owner': 'It applies, and nobody answers for it.',
      'review-passed': (day: string) =>
        `It was to be looked at again by ${longDate(day)}. Check whether the decision still holds, then set a new date.`,
      'own-incomplete': (lacks: readonly OwnControlPart[]) =>
        `This control of your own lacks ${list(lacks.map((part) => ownParts[part]))}.`,
      'same-reason': (count: number, others: string) =>
        `${count} rows give the same reason: ${others}. It reads as if written once and pasted. Say what is true of each.`,
      'many-exclusions': (count: number, of: number, share: number) =>
        `${count} of ${of} controls (${percent(share)}) are left out. Above 30 % an auditor doubts the statement as a whole. Our threshold, not the standard's.`,
    },
    objections: {
      never: (control: NeverExcludable) =>
        `It is left out, yet ${neverReasons[control]}. No auditor we know of would take this exclusion.`,
      'treats-risk': (risks: readonly string[]) =>
        `It is left out, yet your risk register counts on it: ${some(risks)}. Take it in, or treat the risk in another way.`,
      running: (systems: readonly string[]) =>
        `It is left out, yet ${some(systems)} ${systems.length > 1 ? 'are' : 'is'} running. Whatever runs has to be watched, updated and supported.`,
      'third-party': (systems: readonly string[]) =>
        `It is left out, yet ${some(systems)} ${systems.length > 1 ? 'rest' : 'rests'} on models or services of others.`,
      builds: (systems: readonly string[]) =>
        `It is left out, yet ${some(systems)} ${systems.length > 1 ? 'are' : 'is'} built or adapted here. Tuning a model, and looking up documents for it, count as development. If it truly does not apply, let the reason say so with that in mind.`,
      develops:
        'It is left out, yet your profile says that you develop AI. If it truly does not apply, let the reason say so with that in mind.',
    },
  },

  filter: {
    label: 'Show',
    all: 'All',
    'to-settle': 'To settle',
    excluded: 'Left out',
    applies: 'Applies',
    count: (count: number) => `(${count})`,
    none: {
      all: '',
      'to-settle': 'No control has anything left to settle.',
      excluded: 'No control is left out.',
      applies: 'No control applies yet. Open one and say how far it is.',
    },
  },

  table: {
    label: 'Controls of Annex A',
    columns: {
      control: 'Control',
      applies: 'Applies?',
      reason: 'Why, or why not',
      status: 'How far, with evidence',
      owner: 'Owner',
      review: 'Review',
    },
    noReason: 'No reason given',
    noOwner: 'Nobody',
    noReview: 'No date',
    noEvidence: 'No evidence',
    level: (word: string, level: string) => `${word} (level ${level})`,
    evidence: (count: number, day: string) =>
      `${counted(count, 'piece of evidence', 'pieces of evidence')}${day ? `, newest ${longDate(day)}` : ''}`,
    dated: (title: string, day: string) => `${title}, ${longDate(day)}`,
    overdue: 'Passed',
    toSettle: (count: number) => `${count} to settle`,
  },

  row: {
    label: (name: string) => `Row: ${name}`,
    complete: 'Nothing is left to settle in this row.',
    keys: 'Ctrl+Enter goes to the next row, Escape closes.',
    applies: 'Does it apply to you?',
    yes: 'Yes, it applies',
    no: 'No, leave it out',
    chooseLevel:
      'Say how far it is: that takes it in. "Nothing yet" is an answer, too, and so are plans.',
    includedAgain: (control: string) =>
      `${control} is no longer left out. Its answer is open again until you say how far it is; the reason for leaving it out is kept.`,
    excludedNow: (control: string) =>
      `${control} is left out. That is now its answer in the check as well.`,
    level: 'How far is it?',
    levelHint: 'Your answer to the question of this control.',
    levelOption: (level: number, word: string) => `${level} ${word}`,
    toQuestion: 'To the question, with guidance',
    held: (level: string) => `Counts as level ${level} while a document that it asks for is open.`,
    reason: 'Why it applies',
    reasonHint: 'What it is for with you: the risk that it treats, the duty that it carries.',
    exclusion: 'Why it does not apply',
    exclusionHint:
      'True of this control and of you, so that somebody could check it. "Not relevant" is no reason.',
    who: 'Who may leave it out',
    drivers: 'Driver',
    driversHint: 'What makes you have it. Tick all that are true.',
    suggested: 'Your registers speak for it',
    suggestedRisk: (title: string, system: string) => `${title} (${system})`,
    suggestedDuty: (article: string, title: string) => `AI Act ${article}: ${title}`,
    take: 'Take this as the reason',
    takeDrivers: 'Add the driver',
    owner: 'Owner',
    ownerHint: 'One person who answers for it. The same as in the check.',
    review: 'Look at it again on',
    reviewHint: 'Once a year is usual; sooner where a change is coming.',
    reviewPassed: (day: string) => `Passed on ${longDate(day)}`,
    evidence: (count: number) => `Evidence (${count})`,
    next: 'Next row',
    close: 'Close',
  },

  suggestions: {
    offer: (count: number) =>
      `For ${counted(count, 'control that applies', 'controls that apply')} without reason and driver, your risk registers or the duties that you have under the AI Act name one. Read them through afterwards: the reasons become yours.`,
    take: (count: number) => `Take over ${counted(count, 'suggestion', 'suggestions')}`,
    taken: (count: number) =>
      `${counted(count, 'row has', 'rows have')} a reason and a driver now. Read them through.`,
    /** The reason that is written where a suggestion is taken. */
    risks: (risks: readonly string[]) =>
      `${risks.length > 1 ? 'Treats the risks' : 'Treats the risk'} ${list(risks)}.`,
    risk: (title: string, system: string) => (system ? `"${title}" (${system})` : `"${title}"`),
    duties: (duties: readonly string[]) =>
      `Carries ${duties.length > 1 ? 'duties' : 'a duty'} of the EU AI Act: ${list(duties)}.`,
    duty: (article: string, title: string) => `${article} (${title})`,
  },

  own: {
    title: 'Controls of your own',
    text: 'Annex A is a reference, not the limit. Where a risk needs a control that it does not have, clause 6.1.3 wants it here, too.',
    none: 'None so far. Few companies need more than two or three.',
    label: 'Controls of your own',
    untitled: 'Control without a title',
    add: 'Add a control of your own',
    full: (limit: number) => `There is room for ${limit} controls of your own, and it is used up.`,
    reference: 'Number',
    referenceHint: 'Yours, and not one of Annex A.',
    controlTitle: 'Title',
    controlTitleHint: 'What is done, in a few words.',
    reason: 'Why you have it',
    reasonHint: 'The risk that no control of Annex A covers, or who asks for it.',
    state: 'How far it is',
    stateHint: 'Where it stands today.',
    owner: 'Owner',
    ownerHint: 'One person who answers for it.',
    evidence: 'Evidence',
    evidenceHint: 'What shows that it works, and where it lies.',
    evidenceDate: 'Date of the evidence',
    evidenceDateHint: 'When it was made.',
    noEvidence: 'No evidence',
    remove: 'Remove this control',
    removed: (name: string) => `${name} was removed.`,
  },

  versions: {
    title: 'Versions that were kept',
    text: 'A version is the statement as it stood on a day, and never changes again. Keep one whenever it is approved, and each time before an audit.',
    none: 'None so far.',
    name: 'Name of the version',
    nameHint: 'As in the head above, unless you call it something else.',
    nameMissing: 'Please give the version a name, such as 1.0.',
    note: 'What changed, and why',
    noteHint: 'A line for the next auditor.',
    keep: 'Keep the statement as it stands',
    keptNow: (name: string) => `Version ${name} is kept.`,
    openIssues: (count: number) =>
      `${counted(count, 'point is', 'points are')} still to put right. You can keep it all the same.`,
    full: (limit: number) =>
      `${limit} versions are kept, and that is the most. Remove one that nobody needs any more.`,
    scroll: 'The list of kept versions',
    label: 'Versions that were kept',
    columns: {
      version: 'Version',
      date: 'Date',
      approver: 'Approved by',
      kept: 'Kept on',
      rows: 'Controls',
      note: 'Note',
    },
    figures: (applies: number, excluded: number) => `${applies} in, ${excluded} out`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove version ${name}`,
    removed: (name: string) => `Version ${name} was removed.`,
    compare: 'Compare',
    from: 'From',
    to: 'To',
    now: 'The statement as it stands',
    option: (name: string, day: string) => (day ? `${name} of ${longDate(day)}` : name),
    same: 'The two do not differ in any row.',
    changed: (count: number) => `${counted(count, 'row differs', 'rows differ')}.`,
    result: 'What differs',
    changes: {
      added: 'New in the statement',
      removed: 'No longer in the statement',
      'now-applies': 'Applies now',
      'now-excluded': 'Left out now',
      'now-undecided': 'No longer decided',
      part: (part: string, before: string, after: string) => `${part}: ${before} → ${after}`,
      parts: {
        title: 'Title',
        reason: 'Reason',
        drivers: 'Driver',
        level: 'Level',
        owner: 'Owner',
        'review-date': 'Review date',
      },
      nothing: 'nothing',
    },
  },
};
