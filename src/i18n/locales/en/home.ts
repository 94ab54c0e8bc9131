import { counted, longDate } from '../../format.ts';

export const home = {
  title: 'Assessments',
  heroTitle: 'How far are you from ISO/IEC 42001?',
  heroText:
    'Plain questions about how your company manages AI. You see what an auditor may find, which EU AI Act duties your management system can carry, and what to do first. Free, offline, and nothing leaves this browser.',
  start: {
    title: 'Start a check',
    label: 'Name of the organisation',
    hint: 'Shown on your report. You can change it later.',
    empty: 'Please give the organisation a name, so that you can find the check again.',
    quick: (questions: number) => `Quick check: ${questions} questions, about ten minutes`,
    button: 'Full check',
    time: 'The full check asks 70 questions and takes about an hour. Begin with either: what you answer counts in both, and is saved as you give it.',
  },
  example: {
    title: 'What you get in the end',
    text: (company: string, day: string) =>
      `The worked example: ${company}, an invented company, as it stood on ${longDate(day)}. These are its real figures.`,
    verdict: 'Verdict',
    readiness: 'Readiness',
    readinessText: 'From what is certain to what may be there, too.',
    law: 'EU AI Act: evidence in place',
    lawText: (shown: number, all: number) =>
      `${shown} of the ${all} duties that bind it already and that a management system can carry in part. Striped: never covered by one.`,
    gaps: 'What to do first',
    button: 'Open the worked example',
  },
  consult: {
    title: 'Set up as a consultant',
    text: 'Send a company one link with your name on it, and get its answers back sealed: only you can read them.',
    prepare: 'Make an invitation',
    clients: 'Your clients',
  },
  open: {
    title: 'Open what you received',
    text: 'A link, or a file such as .plumbline.json. You see what is in it before anything is stored.',
    link: 'Link',
    openLink: 'Open the link',
    noLink:
      'There is no Plumbline link in this text. It contains #/open/ and many letters after it.',
    button: 'Choose a file',
    drop: 'or drop it anywhere on this page.',
    sealed: 'Open a sealed reply (.age)',
  },
  kept: {
    title: 'Yours alone',
    text: 'Every answer is kept in this browser as you give it. There is no account and no server, so nobody else has a copy: make a backup before you clear the browser.',
    link: 'Your data',
  },
  list: {
    title: 'Your assessments',
    another: 'Start another check',
    empty: 'No assessment yet. Yours will be listed on this page.',
    progress: (answered: number, total: number) => `${answered} of ${total} answered`,
    quickProgress: (answered: number, questions: number) =>
      `Quick check: ${answered} of ${questions} answered`,
    changed: (when: string) => `Last change ${when}`,
    readiness: 'Readiness',
    continue: 'Continue',
    goOn: {
      begin: 'Begin with',
      item: 'Continue where you left off:',
      quick: (question: number, questions: number) =>
        `Go on with the quick check: question ${question} of ${questions}`,
      results: 'All answered: see what holds you back',
      quickDone: 'See your first results',
      minutes: (minutes: number) => `about ${minutes} minutes left`,
      hours: (hours: number) => `about ${counted(hours, 'hour', 'hours')} left`,
    },
    results: 'Results',
    more: (name: string) => `More for ${name}`,
    rename: 'Rename',
    renameLabel: 'New name',
    renameSave: 'Save name',
    duplicate: 'Duplicate',
    copyOf: (name: string) => `${name} (copy)`,
    download: 'Download file',
    remove: 'Delete',
    removed: (name: string) => `"${name}" was deleted.`,
    search: 'Find an assessment by name',
    found: (count: number) => counted(count, 'assessment', 'assessments'),
    client: 'Client',
  },
  deleted: {
    title: (count: number) => `Recently deleted (${count})`,
    text: (days: number) => `Deleted assessments are kept for ${days} days, then removed for good.`,
    restore: 'Restore',
    purge: 'Delete for good',
  },
};
