import { counted } from '../../format.ts';

export const home = {
  title: 'Assessments',
  heroTitle: 'How far are you from ISO/IEC 42001?',
  heroText:
    'Answer 70 plain questions about how your company manages AI. See what an auditor would find, which EU AI Act duties your management system can carry, and what to do first. Free, offline, and nothing leaves this browser.',
  start: {
    title: 'Start a check',
    label: 'Name of the organisation',
    hint: 'Shown on your report. You can change it later.',
    empty: 'Please give the organisation a name, so that you can find the check again.',
    button: 'Start the check',
    time: 'A first pass takes about an hour. Stop whenever you like: every answer is saved as you give it.',
  },
  example: {
    title: 'Look at a finished one first',
    text: 'A worked example: an invented company, all 70 items answered, with its results and report.',
    button: 'Open the worked example',
  },
  open: {
    title: 'Open a file',
    text: 'Continue a check that was saved as a Plumbline file (.plumbline.json), from you or from somebody else. You see what is in it before anything is stored.',
    button: 'Choose a file',
    drop: 'or drop it anywhere on this page',
  },
  list: {
    title: 'Your assessments',
    another: 'Start another check',
    empty: 'None yet. They will be listed here, in this browser only.',
    progress: (answered: number, total: number) => `${answered} of ${total} answered`,
    changed: (when: string) => `Last change ${when}`,
    readiness: 'Readiness',
    continue: 'Continue',
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
  },
  deleted: {
    title: (count: number) => `Recently deleted (${count})`,
    text: (days: number) => `Deleted assessments are kept for ${days} days, then removed for good.`,
    restore: 'Restore',
    purge: 'Delete for good',
  },
};
