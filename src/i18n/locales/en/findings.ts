import type { FindingFilter } from '../../../core/findings/list.ts';
import type { FindingGrade, FindingOrigin, FindingState } from '../../../core/findings/records.ts';
import type { FinalState, FindingDayProblem, FindingLack } from '../../../core/findings/rules.ts';
import { counted, longDate } from '../../format.ts';
import { dayProblems } from './documents.ts';

const origins: Readonly<Record<FindingOrigin, string>> = {
  'self-assessment': 'This check',
  'internal-audit': 'Internal audit',
  'certification-audit': 'Certification audit',
  'management-review': 'Management review',
  incident: 'Incident',
  monitoring: 'Monitoring',
  complaint: 'Complaint',
};

const grades: Readonly<Record<FindingGrade, string>> = {
  major: 'Major nonconformity',
  minor: 'Minor nonconformity',
  observation: 'Observation',
  opportunity: 'Opportunity to improve',
};

/** What a potential finding of this check is called: only a certification body grades. */
const potentialGrades: Readonly<Record<FindingGrade, string>> = {
  major: 'Potential major',
  minor: 'Potential minor',
  observation: 'Observation',
  opportunity: 'Opportunity to improve',
};

const states: Readonly<Record<FindingState, string>> = {
  open: 'Open',
  accepted: 'Accepted',
  'in-work': 'In work',
  closed: 'Closed',
};

const stateHints: Readonly<Record<FindingState, string>> = {
  open: 'Written down, and nobody has begun.',
  accepted: 'You leave it as it is, with the reason below. An auditor may raise it all the same.',
  'in-work': 'Somebody acts on it.',
  closed: 'Dealt with, and checked that it stays so.',
};

const filters: Readonly<Record<FindingFilter, string>> = {
  'to-do': 'What needs somebody',
  'not-taken-up': 'Not taken up yet',
  'in-hand': 'Open or in work',
  overdue: 'Overdue',
  majors: 'Majors that need somebody',
  disagreeing: 'Where record and answers differ',
  accepted: 'Accepted',
  closed: 'Closed',
  all: 'All',
};

/** What a record lacks, in a word, for a list: "Missing: cause, owner". */
const lacks: Readonly<Record<FindingLack, string>> = {
  acceptance: 'reason',
  cause: 'cause',
  'corrective-action': 'action',
  effectiveness: 'check that it works',
  owner: 'owner',
  'due-date': 'due date',
  'opened-day': 'day opened',
  'closed-day': 'day closed',
};

/** The same as something to do. */
const lackSteps: Readonly<Record<FindingLack, string>> = {
  acceptance: 'Say why it may stay as it is',
  cause: 'Find the cause',
  'corrective-action': 'Say what was done so that it does not come back',
  effectiveness: 'Say how you checked that it works',
  owner: 'Name who deals with it',
  'due-date': 'Set a day by which it is dealt with',
  'opened-day': 'Correct the day on which it was opened',
  'closed-day': 'Correct the day on which it was closed',
};

const problems: Readonly<Record<FindingDayProblem, string>> = {
  ...dayProblems,
  needed: 'This day cannot be left out, so the one before stands.',
  'in-future': 'This day is still to come, so it was not taken over.',
  'closed-before-opened':
    'It cannot be closed before it was opened, so this day was not taken over.',
};

/** The findings as they are worked on: those of this check, of audits, of incidents. */
export const findings = {
  introduction:
    'Everything that is not as it should be, and what you do about it (9.2, 10.1, 10.2). The potential findings of this check stand here by themselves; take one up and it becomes a record that an auditor can follow. Everything is saved as you type.',
  onlyBodies: 'Only a certification body grades; what this check finds is always potential.',

  counts: {
    toDo: (count: number) => (count === 1 ? 'needs somebody' : 'need somebody'),
    notTakenUp: 'not taken up',
    inHand: 'open or in work',
    overdue: 'overdue',
    accepted: 'accepted',
    closed: 'closed',
  },
  disagreeing: (count: number) =>
    `${counted(count, 'finding', 'findings')}: record and answers do not say the same.`,
  showDisagreeing: 'Show',

  filter: 'Show',
  filters,
  filterOption: (name: string, count: number) => `${name} (${count})`,
  origin: 'From',
  anyOrigin: 'Any source',
  shown: (count: number, all: number) =>
    count === all ? counted(all, 'finding', 'findings') : `${count} of ${all} findings`,

  empty: {
    title: 'Nothing to work on yet',
    text: 'As soon as answers show a potential finding, it stands here. Findings from audits, incidents and complaints you add yourself, at any time.',
    none: 'Nothing here. Choose another list above to see the rest.',
  },

  origins,
  grades,
  potentialGrades,
  states,
  stateHints,
  lacks,
  lackSteps,
  problems,

  add: {
    label: 'A finding of your own',
    hint: 'From an audit, an incident, a complaint. Say in a few words what was found.',
    empty: 'Please say in a few words what was found.',
    button: 'Add the finding',
    full: (limit: number) =>
      `This list is full: it holds ${limit} findings. Keep the file of this assessment and remove old ones.`,
  },

  list: {
    label: 'Findings',
    columns: {
      finding: 'Finding',
      grade: 'Grade',
      origin: 'From',
      owner: 'Owner',
      due: 'Due',
      state: 'State',
    },
    untitled: 'Finding without a title',
    notTakenUp: 'Not taken up',
    overdue: 'Overdue',
    nothing: { owner: 'Nobody', due: 'No date' },
    missing: (lacking: readonly FindingLack[]) =>
      `Missing: ${lacking.map((lack) => lacks[lack]).join(', ')}`,
    closedOn: (day: string) => `Closed on ${longDate(day)}`,
    disagreement: {
      'closed-but-shown': 'Closed, but the answers still show it',
      'no-longer-shown': 'The answers no longer show it',
    },
    removed: (title: string) => `"${title}" was removed.`,
  },

  potential: {
    label: (title: string) => `Potential finding: ${title}`,
    shows: 'What your answers show',
    toItem: (item: string) => `To ${item}`,
    takeUp: 'Take it up',
    takeUpHint: 'Opens a record with cause, action, owner and due date.',
    accept: 'Accept it with a reason',
    acceptLabel: 'Why it may stay as it is',
    acceptHint:
      'One or two sentences that you would say to an auditor. A requirement that is not met stays not met.',
    acceptEmpty: 'Please write the reason down: without it nothing is accepted.',
    acceptButton: 'Accept',
    cancel: 'Cancel',
  },

  form: {
    label: (title: string) => `Finding: ${title}`,
    sections: {
      what: 'What was found',
      why: 'Why, and what you do',
      who: 'Who and until when',
      state: 'Where it stands',
    },
    title: 'Title',
    titleHint: 'What was found, in a few words.',
    description: 'What was found exactly',
    descriptionHint: 'Where, when, by whom, and what shows it. Facts, not blame.',
    origin: 'From',
    originHint: 'Who or what brought it up.',
    fromThisCheck: 'From the potential findings of this check.',
    grade: 'Grade',
    gradeHint: 'Of an audit: as the auditor graded it.',
    item: 'Requirement or control',
    itemHint: 'The one that is not met, or that would have prevented it.',
    noItem: 'None in particular',
    cause: 'Cause',
    causeHint: 'Why it could happen, not what happened. Ask "why" until a cause can be removed.',
    correction: 'Correction',
    correctionHint: 'What was put right at once.',
    correctiveAction: 'Corrective action',
    correctiveActionHint: 'What was changed so that it does not come back, here or elsewhere.',
    effectiveness: 'Check that it works',
    effectivenessHint: 'What you looked at, when, and what you saw.',
    acceptance: 'Why it may stay as it is',
    acceptanceHint: 'For an accepted finding: the reason, and who agreed to it.',
    owner: 'Owner',
    ownerHint: 'One person who deals with it.',
    openedOn: 'Opened on',
    openedOnHint: 'The day it was found.',
    due: 'Due date',
    dueHint: 'When it is dealt with.',
    overdue: (day: string) => `Overdue since ${longDate(day)}`,
    closedOn: 'Closed on',
    closedOnHint: 'The day on which the check showed that it works.',
    state: 'State',
    /** Why a state was not taken: "To be closed it still needs:". */
    lacking: {
      accepted: 'It is not accepted yet. It still needs:',
      closed: 'It is not closed yet. It still needs:',
    } satisfies Record<FinalState, string>,
    ready: {
      accepted: 'It has all that it needs to be accepted.',
      closed: 'It has all that it needs to be closed.',
    } satisfies Record<FinalState, string>,
    finish: {
      accepted: 'Accept it now',
      closed: 'Close it now',
    } satisfies Record<FinalState, string>,
    stillMissing: 'Still missing:',
    nonconformityNote:
      'A nonconformity is closed once cause, action and the check that it works are written down (10.2).',
    close: 'Close the form',
    remove: 'Remove this finding',
    discard: 'Remove this record; the potential finding stays',
  },

  disagreement: {
    'closed-but-shown': (day: string, sentence: string) =>
      `${day === '' ? 'Closed' : `Closed on ${longDate(day)}`}, but the answers still say: ${sentence}`,
    toAnswer: 'Correct the answer',
    reopen: 'Take it up again',
    'no-longer-shown':
      'Your answers no longer show this finding. If it is dealt with, close it; if the answer was changed for another reason, keep it open.',
    close: 'Close it',
    nowSays: (grade: string, sentence: string) =>
      `What the answers show today: ${grade}. ${sentence}`,
  },

  /** On the results page. */
  toWorkList: 'Work on the findings',
};
