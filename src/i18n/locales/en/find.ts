import { counted } from '../../format.ts';

/** Finding one's way: the search with its commands, and the keys. */
export const find = {
  title: 'Find anything',
  label: 'Search, or name what you want to do',
  placeholder: 'internal audit, A.6.2.4, art 14, undo …',
  results: 'Results',
  close: 'Close',
  building: 'Reading the questions and guidance',
  notRead:
    'The questions and guidance could not be loaded, so only screens and commands are found. Check the connection and open the search again.',
  found: (count: number) => counted(count, 'result', 'results'),
  more: (count: number) =>
    counted(count, 'more here: add a word to narrow it', 'more here: add a word to narrow them'),
  opensIn: (name: string) => `Opens in ${name}`,
  opensInExample: 'No assessment is here yet: questions open in the worked example.',
  help: '↑ and ↓ choose, Enter opens, Esc closes',
  teach: {
    title: 'What can be found',
    lines: [
      'A question in everyday words: "who signs the policy", "switch it off", "supplier".',
      'A number as you have it: "6.1.3", "a 6 2 4", "clause 9", "art 26(7)".',
      'Your own words: notes, evidence, AI systems and findings of the open check.',
      'Something to do: "undo", "next unanswered", "download", "print".',
    ],
    private: 'The search runs in this tab. What you type is neither kept nor sent.',
  },
  none: {
    title: (query: string) => `Nothing found for "${query}"`,
    lines: [
      'Try one word instead of several, or the plain word for it: "log" for "event recording".',
      'Slips of one or two letters are forgiven; a wrong number is not. "A.6" lists all of A.6.',
      'Notes and evidence are searched while their check is open. Open it first, then search.',
    ],
  },
  /** Words too common to find anything by. */
  smallWords:
    'a an and are as at be by can do does for from how i if in is it me my of on or our should that the their this to us we what when where which who why with you your',
  groups: {
    commands: 'Do',
    screens: 'Go to',
    assessments: 'Assessments',
    own: 'In this check',
    items: 'Questions and guidance',
    documents: 'Documents',
    duties: 'AI Act duties',
    terms: 'Glossary',
    answers: 'Questions that people ask',
  },
  own: {
    note: (item: string) => `Note on ${item}`,
    reason: (item: string) => `Why ${item} is left out`,
    evidence: (item: string) => `Evidence for ${item}`,
    system: 'AI system',
    finding: 'Finding',
    action: 'Your own action in the plan',
  },
  commands: {
    undo: { title: 'Undo the last change', says: 'take back revert' },
    'next-unanswered': {
      title: 'Next unanswered question',
      says: 'continue go on resume open question',
    },
    'next-flagged': { title: 'Next flagged question', says: 'come back later bookmark' },
    download: {
      title: 'Download the assessment file',
      says: 'save export backup copy json file',
    },
    pdf: { title: 'Report as PDF', says: 'export board print share send mail boss' },
    print: { title: 'Print this screen', says: 'paper' },
    'open-file': { title: 'Open a file or a link', says: 'import load received upload' },
    'new-check': { title: 'New check', says: 'start begin company create assessment' },
    keys: { title: 'Keyboard shortcuts', says: 'keys help single-key switch off' },
  },
  notFlagged: 'Nothing is flagged.',
  allAnswered: 'Every question is answered.',
  saved: 'The assessment file is saved.',
  notSaved: 'The assessment file could not be made. Try again from the list of assessments.',
  area: (area: string, title: string) => `${area} ${title}`,
  /** What each screen is for, in words that people look for. */
  screens: {
    check: 'The questions, area by area',
    profile: 'Who is assessed: name, sector, size, roles, target, certificates',
    quick: 'A first result from a few broad questions',
    fit: 'Certify, align without a certificate, or something else first',
    sector:
      'What to look at first in your sector, and the laws that meet there: software, finance and banks, health, public bodies, industry, education',
    'head-start': 'What ISO/IEC 27001, 27701 or 9001 already gives you',
    results: 'Readiness, verdict, what holds it back, gaps and potential findings',
    systems: 'The register of AI systems, their risks and impact assessments',
    'ai-act': 'Duties, deadlines and coverage under the EU AI Act',
    soa: 'Every control with its reason, for the auditor (SoA)',
    documents: 'The register of mandatory documents, with a starting draft for each',
    findings: 'Nonconformities, causes and corrective actions, worked on to the close',
    plan: 'What to do, in which order, by whom and when; Gantt chart and what-if',
    progress: 'KPIs, kept states and what changed between them',
    report: 'PDF, Word, Excel and other formats; print',
    send: 'Send answers to a consultant or colleague, sealed',
    brief: 'The call brief: what to talk about first',
    present: 'One thing a screen, for a call',
    history: 'Every change, and taking one back; keeping the check in a file',
    home: 'The list of all assessments in this browser',
    learn: 'Glossary, common questions, comparisons, sources',
    method: 'Every formula with its reasons',
    consultant: 'Invitations, logo and key',
    clients: 'Inbox and portfolio of a consultant',
    open: 'A link or file that somebody sent',
    privacy: 'What this browser stores, backup, restore, erase',
  },
  /** What stands on a screen of a new check instead of a row of zeros. */
  firstSteps: {
    soa: {
      title: 'This fills itself as you answer Annex A.',
      text: 'A level says that the control applies; "does not apply" with a reason leaves it out. Then this table says what an auditor would object to, control by control. Everything below is open only because nothing is answered yet.',
      step: 'Begin with the controls on the AI policy (A.2)',
    },
    documents: {
      title: 'Nobody has said yet what exists.',
      text: 'Set each document below to missing, draft or approved: ten minutes with somebody who knows the shared drive make the Stage 1 figure real. Each row has a starting draft in Word. The scope comes first, since all others refer to it.',
      step: 'Begin with the scope (4.3)',
    },
    findings: {
      title: 'The answers bring the first findings.',
      text: 'A question answered with level 0, 1 or 2 becomes a potential finding here, to be taken up with a cause, an action and a check that it worked.',
      step: 'Answer the first questions (4 Context)',
    },
    plan: {
      title: 'This is the plan of a company that has said nothing yet.',
      text: 'Every question and document still asks you to find out, so the dates are far apart. Each answer takes a line away or says what to do instead. The quick check, under ten minutes, takes away the most.',
      step: 'Take the quick check',
    },
    progress: {
      title: 'Nothing has moved yet, because nothing is answered.',
      text: 'With answers, six figures stand here against their targets. Keep a state when the first pass is done: from then on the screen shows what rose, what fell and why.',
      step: 'Answer the first questions (4 Context)',
    },
    report: {
      title: 'The report would be empty now.',
      text: 'It draws on what you answer: verdict, gaps, plan, statement and duties. A quick check is enough for a first one to show around. The worked example, in the list of assessments, shows what a full one looks like.',
      step: 'Take the quick check',
    },
  },
  crumbs: {
    label: 'How you came here',
    toAction: 'What to do about it',
    toActionNamed: (item: string) => `What to do about ${item}, in the plan`,
    noAction: 'The plan has no action for this any more: it is done, or there is no gap left.',
  },
  keys: {
    title: 'Keyboard shortcuts',
    everywhere: 'Everywhere',
    here: {
      area: 'On the questions',
      quick: 'In the quick check',
      present: 'In the presenter view',
      class: 'On the questions about the AI Act class',
    },
    single: 'Single-key shortcuts',
    singleHint:
      'Letters, digits, / and ? as shortcuts. Turn them off if you speak to your computer or press keys by accident. Ctrl+K, Ctrl+Z and the arrow keys stay. This browser remembers it.',
    off: 'off',
    or: 'or',
    lists: {
      everywhere: [
        { keys: ['Ctrl+K', '⌘K'], does: 'Search and commands', single: false },
        { keys: ['/'], does: 'Search and commands', single: true },
        { keys: ['?'], does: 'These shortcuts', single: true },
        { keys: ['Tab'], does: 'To the next link, button or field', single: false },
        { keys: ['Esc'], does: 'Close what has opened', single: false },
      ],
      area: [
        {
          keys: ['0', '1', '2', '3', '4', '5'],
          does: 'Set the level of the question',
          single: true,
        },
        { keys: ['U'], does: "I don't know (unknown)", single: true },
        { keys: ['N'], does: 'Next question, then the next area', single: true },
        { keys: ['P'], does: 'Previous question, then the area before', single: true },
        { keys: ['G'], does: 'Open or close the guidance', single: true },
        { keys: ['F'], does: 'Flag to come back to', single: true },
        { keys: ['Ctrl+Z', '⌘Z'], does: 'Undo', single: false },
      ],
      quick: [
        { keys: ['1', '2', '3', '4'], does: 'Choose that answer, in this order', single: true },
        { keys: ['0', 'U'], does: "I don't know", single: true },
        { keys: ['Enter'], does: 'Next question', single: false },
      ],
      present: [
        { keys: ['→', 'Page Down'], does: 'Next screen', single: false },
        { keys: ['←', 'Page Up'], does: 'Previous screen', single: false },
        { keys: ['Home'], does: 'First screen', single: false },
        { keys: ['End'], does: 'Last screen', single: false },
      ],
      class: [{ keys: ['?'], does: 'On a tick box: not sure', single: false }],
    },
  },
};
