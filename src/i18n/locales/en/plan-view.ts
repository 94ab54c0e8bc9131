import { counted, longDate, monthOf, oneDecimal, percent, shortDate } from '../../format.ts';

const days = (count: number): string => `${oneDecimal(count)} ${count === 1 ? 'day' : 'days'}`;
const weeks = (count: number): string => counted(count, 'week', 'weeks');

/** "March 2027", "between March and May 2027" or "between November 2026 and February 2027". */
function monthsBetween(earliest: string, latest: string): string {
  const [first, last] = [monthOf(earliest), monthOf(latest)];
  if (first === last) return first;
  const year = ` ${latest.slice(0, 4)}`;
  return `between ${first.endsWith(year) ? first.slice(0, -year.length) : first} and ${last}`;
}

/** The screen of the plan. The words of the plan itself (phases, what to do) stand in `plan.ts`. */
export const planView = {
  title: 'Plan',
  introduction:
    'Every gap as something to do, in the order in which a management system is built. Tick off what is done, give each an owner, and see where it leads.',
  days,
  months: monthsBetween,
  downloads: {
    label: 'Downloads of the plan',
    calendar: 'Calendar file (ICS)',
    table: 'Table (CSV)',
    saved: 'The file is in your downloads.',
    failed:
      'The file could not be made. Nothing of the plan is lost. Reload the page and try again.',
    print: 'Print',
  },

  projection: {
    title: 'Where it leads',
    stageOne: 'Stage 1 audit: documents',
    stageTwo: 'Stage 2 audit: practice',
    /** Said in full under the months. */
    likely: (best: string, likely: string, worst: string) =>
      `Most likely ${longDate(likely)}; ${longDate(best)} if all goes well, ${longDate(worst)} if it does not.`,
    outOfReach:
      'Out of reach while something that the audit needs is dropped. Take it up again to see a date.',
    days: 'Work to do',
    daysText: (open: number) =>
      open === 0
        ? 'Nothing is open.'
        : `Days of one person for ${counted(open, 'open action', 'open actions')}, together.`,
    daysAtRisk: (more: number) =>
      `Up to ${days(more)} more if what nobody has answered turns out not to be there.`,
    next: 'Do this next',
    nextWhy: {
      inWork: 'You have begun with it.',
      blocker: 'Without it, an audit makes no sense yet.',
      forBlocker: 'A blocker waits for it.',
      first: 'It stands first among those that wait for nothing.',
    },
    toAction: 'To this action in the list',
    nothingLeft:
      'Every action is done or dropped. Keep the evidence fresh, and ask certification bodies for an offer.',
    nothingOpen:
      'The answers show no gap. Keep the evidence fresh, and ask certification bodies for an offer.',
    auditDates: 'A certification body sets the audit dates.',
    headStart: {
      yes: (count: number) =>
        `Your ISO/IEC 27001 system shortens ${counted(count, 'action', 'actions')}; each says so.`,
      none: 'Your ISO/IEC 27001 system shortens none of the open actions.',
      no: 'An ISO/IEC 27001 system would shorten some of it. Say so in the profile if you have one.',
      toProfile: 'To the profile',
    },
  },

  assumptions: {
    title: 'Assumptions',
    /** All of them in one sentence, always in sight. */
    sentence: (given: {
      readonly start: string;
      readonly people: number;
      readonly daysPerWeek: number;
      readonly bestCase: number;
      readonly worstCase: number;
      readonly weeksOfOperation: number;
      readonly weeksToStageOne: number;
      readonly weeksToStageTwo: number;
    }) =>
      `From ${longDate(given.start)}, ${counted(given.people, 'person', 'people')} with ${days(given.daysPerWeek)} a week${given.people === 1 ? '' : ' each'}. ` +
      `On a good course it takes ${oneDecimal(given.bestCase)} times as long as estimated, on a bad one ${oneDecimal(given.worstCase)} times. ` +
      `${weeks(given.weeksOfOperation)} of operation before the internal audit, ${weeks(given.weeksToStageOne)} from ready to Stage 1, ${weeks(given.weeksToStageTwo)} from there to Stage 2.`,
    change: 'Change the assumptions',
    text: 'Each takes effect when you leave the field or press Enter. A value that cannot be right is not taken over.',
    reset: 'Back to our assumptions',
    resetDone: 'The assumptions are ours again.',
    fields: {
      startDate: { label: 'Start', hint: 'Empty: it starts today.' },
      people: { label: 'People', hint: 'Who work on it, 1 to 50.' },
      daysPerWeek: {
        label: 'Days a week',
        hint: 'That each of them really has for it, up to 5. One hour a week is 0.1.',
      },
      bestCase: { label: 'Factor on a good course', hint: '0.5 to 1. Ours: 0.8.' },
      worstCase: { label: 'Factor on a bad course', hint: '1 to 3. Ours: 1.5.' },
      weeksOfOperation: {
        label: 'Weeks of operation before the internal audit',
        hint: 'An audit needs records to look at. 0 to 52.',
      },
      weeksToStageOne: {
        label: 'Weeks from ready to Stage 1',
        hint: 'The certification body has to be booked. 0 to 52.',
      },
      weeksToStageTwo: {
        label: 'Weeks between the stages',
        hint: 'Time to put right what Stage 1 finds. 0 to 52.',
      },
    },
  },

  tools: {
    label: 'Filter the actions',
    search: 'Search',
    show: 'Show',
    showings: {
      all: 'All',
      open: 'Open',
      blockers: 'Blockers',
      late: 'Late',
      'done-but-open': 'Ticked off, gap still there',
      settled: 'Done or dropped',
    },
    owner: 'Owner',
    anyOwner: 'Anyone',
    phase: 'Phase',
    anyPhase: 'All phases',
    grouping: 'Arrange',
    groupings: { phase: 'By phase', order: 'In order' },
    found: (count: number, all: number) =>
      count === all
        ? counted(all, 'action', 'actions')
        : `${count} of ${counted(all, 'action', 'actions')}`,
    none: 'No action fits this filter.',
    clear: 'Show all actions',
    resetOrder: 'Back to the suggested order',
    orderReset: 'The actions stand in the suggested order again.',
  },

  list: {
    title: 'What to do',
    label: 'Actions of the plan',
    columns: {
      whatIf: 'What if',
      action: 'Action',
      effort: 'Effort',
      owner: 'Owner',
      when: 'When',
      state: 'State',
      move: 'Move',
    },
    group: (open: number, of: number, work: number) =>
      open === 0 ? `${of} of ${of} settled` : `${open} of ${of} open, ${days(work)}`,
    why: 'Why here',
    number: (number: number) => `No. ${number}`,
    untitled: 'Action without a name',
    whatIf: (title: string) => `What if done: ${title}`,
    stateOf: (title: string) => `State of: ${title}`,
    moveUp: (title: string) => `Move up: ${title}`,
    moveDown: (title: string) => `Move down: ${title}`,
    moved: (title: string, place: number, of: number) =>
      `"${title}" is now number ${place} of ${of}.`,
    inTheWay: (number: number, obstacle: number, by: -1 | 1) =>
      by === -1
        ? `Number ${number} stays where it is: it waits for number ${obstacle}.`
        : `Number ${number} stays where it is: number ${obstacle} waits for it.`,
    atRisk: (more: number) => `up to ${days(more)} more if it is not there`,
    blocker: 'Blocker',
    gainReadiness: (share: number) => `+${oneDecimal(share * 100)} points readiness`,
    gainStageOne: (share: number) => `+${oneDecimal(share * 100)} points Stage 1`,
    waitsFor: (numbers: readonly number[], more: number) =>
      `after no. ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    neededFor: (numbers: readonly number[], more: number, forBlocker: boolean) =>
      `needed for no. ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}${forBlocker ? ', a blocker among what follows' : ''}`,
    fromLaw: 'A duty that no management system carries for you',
    fromFinding: 'A finding that is worked on',
    fromYou: 'Added by you',
    maintains: 'Moves no figure by itself',
    basis: {
      entered: 'entered',
      estimate: 'estimate',
      'iso27001-extend': 'estimate, shortened by ISO/IEC 27001',
      'iso27001-reuse': 'estimate, largely there from ISO/IEC 27001',
    },
    nobody: 'Nobody yet',
    span: (start: string, end: string) =>
      start === end ? shortDate(start) : `${shortDate(start)} to ${shortDate(end)}`,
    due: (day: string) => `Due ${shortDate(day)}`,
    late: 'Late',
    lateWhy: {
      past: 'The due date has passed.',
      projected: 'It is projected to end after its due date.',
    },
    doneButOpen: 'Ticked off, but the answers still show the gap.',
    toQuestion: 'Answer the question',
    more: (count: number) => `Show the other ${count}`,
    states: { open: 'Open', 'in-work': 'In work', done: 'Done', dropped: 'Dropped' },
  },

  form: {
    label: (title: string) => `Action: ${title}`,
    why: 'Why it comes here',
    about: 'What it is about',
    waitsFor: 'Waits for',
    waitsForNone: 'It waits for nothing.',
    workedOut: 'worked out',
    addAfter: 'Wait for another action',
    addAfterNone: 'Choose an action',
    addAfterHint: 'It then starts only when that one has ended.',
    removeAfter: (title: string) => `No longer wait for: ${title}`,
    nextFor: (count: number) =>
      `${counted(count, 'other action waits', 'other actions wait')} for it.`,
    toDocuments: 'Document register',
    toFindings: 'Findings',
    toAiAct: 'Duties under the AI Act',
    state: 'State',
    stateHints: {
      open: 'Nobody has begun.',
      'in-work': 'Somebody is at it.',
      done: 'Done. The figures move when the answer to the question says so.',
      dropped: 'We will not do it. What needs it stays out of reach.',
    },
    owner: 'Owner',
    ownerHint: 'One person, by name or role.',
    ownerFallback: (owner: string) => `Empty: ${owner}, as the question or the finding says.`,
    effort: 'Days of work',
    effortHint: (estimate: number) => `Of one person. Empty takes the estimate: ${days(estimate)}.`,
    phase: 'Phase',
    phaseSuggested: 'As worked out',
    phaseHint: 'Under which heading it stands.',
    start: 'Not before',
    startHint: 'Empty: as soon as what it waits for has ended.',
    due: 'Due',
    dueHint: 'The day by which you want it done.',
    dueFallback: (day: string) =>
      `Empty: ${longDate(day)}, as the question, the finding or the law says.`,
    note: 'Note',
    noteHint: 'What was agreed, where it stands.',
    title: 'What is to be done',
    titleHint: 'Begin with a verb.',
    item: 'Serves',
    itemNone: 'No item in particular',
    itemHint: 'The requirement or control that it helps to meet.',
    close: 'Close',
    remove: 'Remove this action',
    removed: (title: string) => `Removed: ${title}.`,
    restore: 'Clear what I entered',
    cleared: (title: string) => `What you had entered is cleared: ${title}.`,
  },

  add: {
    label: 'Add an action of your own',
    hint: 'What the check cannot know: a board date, a tool to buy, a hire.',
    empty: 'Please say in a few words what is to be done.',
    button: 'Add the action',
    full: (limit: number) => `The plan is full: it holds ${limit} entries. Remove some first.`,
  },

  whatIf: {
    title: 'What if',
    text: 'Tick actions in the list to see what they would move. Nothing is changed by that.',
    ticked: (count: number) =>
      `If ${count === 1 ? 'this action' : `these ${count} actions`} were done`,
    readiness: 'Readiness',
    stageOne: 'Stage 1',
    verdict: 'Verdict',
    spoken: (from: string, to: string) => `from ${from} to ${to}`,
    unchanged: 'no change',
    share: percent,
    tickBlockers: (count: number) =>
      count === 1 ? 'Tick the blocker' : `Tick all ${count} blockers`,
    clear: 'Clear the ticks',
  },

  gantt: {
    title: 'Time line',
    picture: 'The time line as a picture',
    text: 'Each bar is the likely course; the thin line reaches from the earliest start to the latest end.',
    show: 'Show',
    phases: 'Phases',
    actions: 'Every action',
    name: (start: string, end: string) => `Time line from ${monthOf(start)} to ${monthOf(end)}`,
    /** The label of a month on the grid: "Mar 2027". */
    month: (day: string) => shortDate(day).split(' ').slice(1).join(' '),
    described: (
      lines: number,
      stages: {
        readonly stageOne: { readonly likely: string } | null;
        readonly stageTwo: { readonly likely: string } | null;
      },
    ) =>
      [
        counted(lines, 'line', 'lines'),
        stages.stageOne && `Stage 1 most likely on ${longDate(stages.stageOne.likely)}`,
        stages.stageTwo && `Stage 2 most likely on ${longDate(stages.stageTwo.likely)}`,
      ]
        .filter((part) => part !== null)
        .join('; '),
    today: 'Today',
    stageOne: 'Stage 1',
    stageTwo: 'Stage 2',
    late: 'late',
    none: 'Nothing is open, so there is nothing to draw.',
    table: 'The time line as a table',
    columns: {
      number: 'No.',
      action: 'Action',
      start: 'Start',
      end: 'End',
      best: 'Best end',
      worst: 'Worst end',
      due: 'Due',
    },
    legend: {
      likely: 'Likely',
      range: 'Best to worst',
      window: 'Best to worst day of an audit',
      late: 'Ends after its due date',
    },
  },

  impact: {
    title: 'Impact and effort',
    text: 'What each open action gains, in points of readiness and of Stage 1 together, against the days it takes. Top left is where to begin.',
    name: (count: number) =>
      `${counted(count, 'open action', 'open actions')} by days of work and points gained`,
    effort: 'Days of work, each step doubles',
    gain: 'Points gained',
    none: 'Nothing is open, so there is nothing to draw.',
    many: (count: number) => counted(count, 'action', 'actions'),
    more: (count: number) => `and ${count} more, in the table below`,
    several: (count: number) => `${count}×`,
    spot: (names: readonly string[]) => names.join('\n'),
    legend: {
      action: 'An action, by its number',
      blocker: 'A blocker',
      several: '3×: three actions in one place',
    },
    table: 'Impact and effort as a table',
    columns: {
      number: 'No.',
      action: 'Action',
      days: 'Days',
      readiness: 'Readiness, points',
      stageOne: 'Stage 1, points',
      quadrant: 'Field',
    },
    points: (share: number) => oneDecimal(share * 100),
    days: oneDecimal,
  },

  fromResults: 'All of it as a plan, with dates and owners',
};
