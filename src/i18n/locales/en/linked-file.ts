import { counted } from '../../format.ts';

const safe = 'Your answers are safe in this browser.';

/** Keeping an assessment in a file or a folder that the user picks. */
export const linkedFile = {
  title: 'Keep it in a file or a folder',
  kind: 'Plumbline assessment',
  introduction:
    'Pick a file or a folder, and Plumbline keeps this assessment in it as you work. If the folder is shared (Nextcloud, OneDrive, Syncthing, a git repository), it becomes the storage of your team: what others change is noticed and joined, never overwritten.',
  open: 'Everyone in the team opens the file once from the list of assessments, and then links it here.',
  plain:
    'The file is readable by whoever can read the folder. Pick a place that only the right people see.',
  notSupported: {
    text: 'This browser cannot write into files on this device; Chrome and Edge on a computer can.',
    instead:
      'Download the file instead, put it where you want it, and open it on another computer from the list of assessments. If this assessment is there already, you can join both.',
    download: 'Download the assessment file',
  },
  pick: {
    'new-file': 'Make a new file',
    'existing-file': 'Use a file that is there',
    folder: 'Use a folder',
    folderHint: 'In a folder, copies that a sync service makes of the file are found, too.',
  },
  keptIn: (name: string) => `Kept in ${name}`,
  keptInFolder: (name: string, folder: string) => `Kept in ${name} in the folder ${folder}`,
  notRemembered:
    'This browser could not remember the file: it is kept up to date until you close this tab. Link it again next time.',
  states: {
    looking: 'Looking at the file',
    'not-linked': 'Not kept in a file',
    asking: 'The browser is asking you for access',
    writing: 'Writing the file',
    'up-to-date': (when: string) => `Up to date since ${when}`,
    'needs-permission': `The browser needs your permission to use the file again; it forgets it between visits. ${safe} Press the button and allow it.`,
    'changed-outside': (count: number) =>
      `The file was changed outside, and ${counted(count, 'thing differs', 'things differ')} from what was changed here. ${safe} The file is not touched until you decide.`,
    gone: `The file is no longer there: it was moved, renamed or deleted. ${safe} Put it back and try again, or pick another place.`,
    refused: `The file could not be written: it may be open in another program, write-protected, or the disk is full. ${safe} Plumbline tries again by itself; you can also pick another place.`,
  },
  actions: {
    allow: 'Allow access',
    decide: 'Decide what differs',
    'try-again': 'Try again',
    'choose-another': 'Pick another place',
    replace: 'Replace the file',
    unlink: 'Stop keeping it there',
    back: 'Leave the file as it is',
  },
  replacing: {
    text: (name: string) =>
      `${name} will be written anew with what is in this browser. What is in it now is downloaded first, so that nothing is lost.`,
    confirm: 'Download it and replace the file',
  },
  unlinkHint: 'The file stays where it is.',
  /** Each says what is the matter with the file; what that means for the answers is said beside it. */
  problems: {
    'too-large': 'The file is far larger than any assessment of Plumbline.',
    'too-deep': 'The file nests deeper than any file of Plumbline.',
    'not-json': 'The file cannot be read: it may be synced only in part, or damaged.',
    'not-plumbline': 'The file is not an assessment of Plumbline.',
    'newer-version':
      'The file was written by a newer Plumbline. Reload this page with a network connection to get it.',
    damaged: (part: string) => `The part "${part}" of the file cannot be read.`,
    'clause-excluded': (items: string) =>
      `The file excludes ${items}, and requirements of clauses 4 to 10 can never be excluded.`,
    unreadable: 'The browser could not read the file. It may be in use, or not on this device yet.',
    empty: 'The file is empty: it may be synced only in part.',
    'git-conflict':
      'Git wrote two versions into the file, one under the other. Settle it there by keeping one of the two.',
    'other-assessment': (name: string) =>
      name === ''
        ? 'The file holds another assessment.'
        : `The file holds another assessment, "${name}".`,
    'partly-readable': (count: number) =>
      `The file holds ${counted(count, 'thing', 'things')} that Plumbline would have to leave out. Open it from the list of assessments to see what.`,
    'too-many':
      'The file and this browser together hold more entries than one assessment can. Remove some that you no longer need.',
    gone: 'The file is not there any more.',
    'not-allowed': 'The browser was not allowed to write there.',
  },
  untouched: `${safe} The file was left exactly as it is.`,
  notLinked: 'Nothing was linked, and the file was left exactly as it is. Pick another one.',
  copies: {
    title: (count: number) =>
      `${counted(count, 'copy', 'copies')} made by a sync service in this folder`,
    text: 'Two people saved at the same time, and the service kept both. Join each copy; nothing in it is lost. Then you can delete it in the folder.',
    join: (name: string) => `Join ${name}`,
  },
  notices: {
    joined: (answers: number) =>
      answers === 0
        ? 'The file was changed outside. What is new in it came in.'
        : `The file was changed outside. ${counted(answers, 'answer', 'answers')} came in.`,
    contradicted: (count: number) =>
      `The file was changed outside, and ${counted(count, 'thing differs', 'things differ')}. It is not touched until you decide.`,
    decide: 'Decide',
    'decide-again':
      'Something changed here while you decided. Nothing was joined; please decide again.',
    'nothing-new': (name: string) => `${name} holds nothing that is not here already.`,
    'copy-refused': (why: string) => `The copy was not joined, and nothing was changed. ${why}`,
  },
  /** The few words beside "Saved in this browser". */
  marks: {
    'not-supported': 'File',
    looking: 'File',
    'not-linked': 'File',
    asking: 'File: asking',
    writing: 'File: writing',
    'up-to-date': 'In the file, too',
    'needs-permission': 'File: permission needed',
    'changed-outside': 'File: decide what differs',
    gone: 'File: not found',
    refused: 'File: not written',
    'not-readable': 'File: cannot be read',
  },
};
