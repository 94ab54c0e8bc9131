import { counted, moment } from '../../format.ts';

/** The screen about everything this browser keeps for Plumbline. */
export const privacy = {
  title: 'Your data and privacy',
  introduction:
    'All that Plumbline knows is on this device, and nothing is sent. This page shows what is stored right now, lets you back it up, and lets you erase it.',

  keeping: {
    title: 'Does this browser keep it?',
    persistence: {
      kept: 'Yes, on request: the browser has promised not to delete it to make room. It still goes if you clear the site data of this browser, or if this device is lost.',
      'may-go':
        'Not for certain: the browser may delete it to make room, or after a while without visits (Safari after seven days of use without one). A backup is what makes sure.',
      unknown:
        'This browser cannot tell. It may delete stored data after a while without visits. A backup is what makes sure.',
    },
    asking: 'Asking the browser',
    ask: 'Ask the browser to keep it',
    again: 'Ask again',
    asked: (when: string) => `Asked on ${moment(when)}.`,
    notAsked: 'Plumbline asks by itself, once, after your first answer.',
    stored: 'It is not stored at all at the moment; the notice above says why.',
    room: 'Room',
    used: (used: string, quota: string, share: string) =>
      `${used} of the ${quota} that this browser allows are used (${share}). That is for all files of this site together, the app's own included.`,
    underOnePercent: 'less than 1 %',
    noRoom: 'This browser does not say how much room there is.',
  },

  backup: {
    title: 'Back up everything',
    text: 'One file with every assessment, those in the recycle bin, and what you entered as a consultant or about invitations. Keep it apart from this device.',
    last: (when: string, days: number) =>
      days === 0
        ? `Last backup of everything: today, ${moment(when)}.`
        : `Last backup of everything: ${moment(when)}, ${counted(days, 'day', 'days')} ago.`,
    never: 'There is no backup of everything yet.',
    changed: (count: number) =>
      `${counted(count, 'assessment has', 'assessments have')} changes that stand in no backup.`,
    unchanged: 'Nothing has changed since.',
    how: 'How to save it',
    sealed: 'Sealed with a passphrase',
    sealedHint:
      'Nobody reads it without the passphrase, and nobody finds out a forgotten one. The standard program age opens it, too. Your keys as a consultant are in it.',
    plain: 'Plain, readable by anybody who has the file',
    plainHint: 'For a place that only you can open. Keys of a consultant are left out.',
    save: 'Save the backup',
    saving: 'Making the backup, which can take a moment',
    done: (name: string, count: number) =>
      `${name} with ${counted(count, 'assessment', 'assessments')} was handed to your downloads. Look whether it is there.`,
    unread: (names: string) =>
      `Not in it, because the browser could not read them: ${names}. Reload the page and try again; until then this does not count as a backup of everything.`,
    keysLeftOut: (count: number) =>
      `${counted(count, 'key is', 'keys are')} not in it. Make a sealed backup, too, to keep them.`,
    tooLarge:
      'All of it together is too large for one file that could be opened again (50 MB sealed, 100 MB plain). Nothing was saved and nothing is lost. Download the files of the assessments one by one, or delete what is no longer needed.',
    failed:
      'The backup could not be made; a part of the app may be missing. Nothing is lost. Check the connection and try again.',
  },

  restore: {
    title: 'Restore a backup',
    text: 'You see what is in it, and what it would change, before anything is stored.',
    choose: 'Choose a backup file',
    reading: 'Reading the backup',
    passphrase: 'Passphrase of the backup',
    wrong:
      'This passphrase does not open the file. Nothing was changed. Look at capitals and spaces, and try again.',
    open: 'Open the backup',
    refusedTitle: 'This backup was not opened',
    refused: {
      'too-large': (limit: number) =>
        `The file is larger than ${Math.round(limit / 1_000_000)} MB, more than any backup of Plumbline. Nothing was changed. Check that it is the right file.`,
      'too-deep': (limit: number) =>
        `The file nests more than ${limit} levels deep, which no backup of Plumbline does. Nothing was changed. Try another copy of it.`,
      'too-many': (limit: number) =>
        `The file holds more than ${limit} assessments, more than any backup of Plumbline. Nothing was changed. Check that it is the right file.`,
      'newer-version': (version: number) =>
        `The backup was made by a newer Plumbline (backup version ${version}). Nothing was changed. Reload this page with a network connection to get the new version, then restore it again.`,
      damaged: (path: string) =>
        `The file says it is a backup of Plumbline, but its part "${path}" cannot be read. Nothing was changed. Try another copy of it.`,
      plain: {
        'not-json':
          'The file cannot be read: it was cut off or is another kind of file. Nothing was changed. Look for a name beginning with plumbline-backup-.',
        'not-a-backup':
          'This is not a backup of Plumbline. Nothing was changed. Look for a name beginning with plumbline-backup-.',
        'an-assessment':
          'This is the file of one assessment, not a backup of everything. Nothing was changed. Open it from the list of all assessments.',
        unreadable:
          'The browser could not read this file. Nothing was changed. Copy it to this device and try again.',
        'sealed-to-a-key':
          'This file is sealed to a key, as replies are; a backup is sealed with a passphrase. Nothing was changed. Replies are opened among your clients.',
        'seal-damaged':
          'The seal is damaged: something of the file was lost or changed, so nothing of it can be trusted. Nothing was changed here. Try another copy of it.',
        'not-loaded':
          'A part of Plumbline that reads this could not be loaded. Nothing was changed. Check the connection and try again.',
      },
    },
    preview: (exportedAt: string) =>
      exportedAt === '' ? 'In this backup' : `In this backup of ${moment(exportedAt)}`,
    nothing: 'There is no assessment in it.',
    name: 'Assessment',
    standing: 'Compared with here',
    standings: {
      new: 'Not here yet',
      'deleted-here': 'Here in the recycle bin',
      same: 'The same here',
      'newer-here': 'Newer here',
      'newer-in-backup': 'Newer in the backup',
    },
    facts: (answered: number, total: number, changed: string) =>
      `${answered} of ${total} answered, last change ${moment(changed)}`,
    inBin: 'in the recycle bin of the backup',
    repairs: (count: number) => `${counted(count, 'field', 'fields')} will be put right`,
    gains: (answers: number, others: number) => {
      const parts = [
        counted(answers, 'answer', 'answers'),
        ...(others > 0 ? [counted(others, 'other thing', 'other things')] : []),
      ];
      return answers + others === 0
        ? 'Taking what is newer would change nothing here.'
        : `Taking what is newer would change ${parts.join(' and ')} here.`;
    },
    what: 'What to do',
    whatFor: (name: string) => `What to do with ${name}`,
    choices: {
      add: 'Add it',
      join: 'Take what is newer',
      copy: 'Add as a copy',
      leave: 'Leave it out',
    },
    bringBack: 'Bring it back, with what is newer',
    leftOut: (count: number) =>
      `${counted(count, 'assessment', 'assessments')} in this file cannot be restored; all others can.`,
    place: (place: number) => `Number ${place} of the file`,
    twice: 'It stands in the file twice; the first one is taken.',
    why: {
      'newer-version': 'It was written by a newer Plumbline. Reload this page to get that, first.',
      'clause-excluded': 'It excludes requirements that can never be excluded.',
      damaged: 'It cannot be read.',
    },
    desk: (invitations: number, clients: number, keys: number) =>
      `Restore the hand-off, too: ${[
        counted(invitations, 'invitation', 'invitations'),
        counted(clients, 'client', 'clients'),
        counted(keys, 'key', 'keys'),
      ].join(', ')}. What is here and newer stays.`,
    deskLosses: (count: number) =>
      `${counted(count, 'entry', 'entries')} of the hand-off cannot be used and will be left out.`,
    apply: 'Restore',
    applying: (done: number, total: number) => `Restoring, ${done} of ${total} done`,
    done: (count: number, fromDesk: number, keys: number) =>
      `Restored: ${[
        counted(count, 'assessment', 'assessments'),
        ...(fromDesk > 0 ? [`${counted(fromDesk, 'entry', 'entries')} of the hand-off`] : []),
        ...(keys > 0 ? [counted(keys, 'key', 'keys')] : []),
      ].join(', ')}.`,
    undone: 'All is as it was before. Keys that came with the backup stay.',
    notKept:
      'The browser does not store all of it: the rest is in this tab only. The notice above says why, and what to do.',
  },

  bin: {
    title: 'Recycle bin',
    empty: (days: number) => `It is empty. What you delete lies here for ${days} days.`,
    some: (count: number, days: number) =>
      `${counted(count, 'deleted assessment lies', 'deleted assessments lie')} here and can be brought back for ${days} days after deleting.`,
    link: 'See them under the list of all assessments',
  },

  stored: {
    title: 'What is stored in this browser',
    text: 'Read from the browser just now. Sizes are rough.',
    again: 'Read again',
    reading: 'Reading what is stored',
    nothing: 'Nothing: no database, no key, no cached file.',
    table: 'Databases, notes and cached files',
    what: 'What',
    count: 'How many',
    size: 'Size',
    databases: {
      plumbline: 'Assessments',
      'plumbline-before-update': 'Copy of the assessments from before an update',
      'plumbline-desk': 'Hand-off',
      'plumbline-linked-files': 'Files and folders that you chose to save into',
    },
    database: (name: string) => `Database ${name}`,
    rows: (count: number) => counted(count, 'row', 'rows'),
    noTables: 'empty',
    closed: 'It is there, but another tab holds it, so it cannot be read just now.',
    keys: 'Small notes (localStorage, sessionStorage)',
    cache: 'Offline copy of the app',
    files: (count: number) => counted(count, 'file', 'files'),
    notes: {
      'plumbline.safekeeping': 'when you last made a backup',
      'plumbline.reloaded-for': 'which version this tab was reloaded for',
      'plumbline.single-keys': 'that keys without Ctrl are turned off',
      'plumbline.link-page': 'the address that links begin with, in the edition in one file',
    },
    noCookies: 'Plumbline sets no cookie.',
  },

  sent: {
    title: 'What left this browser',
    own: (count: number) =>
      `This site: ${counted(count, 'file', 'files')} of the app, fetched since this page was opened.`,
    none: 'Other addresses: none.',
    others: 'Other addresses were asked, which should never happen:',
    requests: (count: number) => counted(count, 'request', 'requests'),
    limits:
      "This is the browser's own list of what this page requested. The service worker fetches the app's files beside it, from this site only.",
    check: 'How to check it yourself',
    steps: [
      'Chrome, Edge: press F12, open Network, reload this page and work on. Every line names this site in the column Domain (right-click the headings to show it).',
      'Firefox: press Ctrl+Shift+E (Mac: Option+Command+E), reload and work on. The column Domain names this site alone.',
      'Safari: Settings, Advanced, Show features for web developers; then Develop, Show Web Inspector, Network. The column Domain names this site alone.',
      'Or switch on flight mode after the first visit: everything goes on working, exports included.',
    ],
    policy: 'The rules that the browser enforces',
    policyText:
      'The content security policy as it stands in this page. What it forbids, the browser refuses, whatever the code says.',
    noPolicy:
      'This page carries no content security policy. The published Plumbline always does: ask whoever runs this site.',
    unknownRule:
      'The published Plumbline does not have this rule. Ask whoever runs this site why it is here.',
    rules: {
      "default-src 'none'": 'Whatever is not allowed below is forbidden.',
      "script-src 'self'":
        'Only program code from this site runs, none that is typed in or pasted.',
      "style-src 'self'": 'Only style sheets from this site.',
      "img-src 'self' data: blob:": 'Pictures from this site, or made in this page.',
      "font-src 'self'": 'Fonts from this site only.',
      "connect-src 'self'": 'The page can talk to this site only, and to no other address.',
      "worker-src 'self'": 'Background code, such as the service worker, from this site only.',
      "manifest-src 'self'": 'The description for installing the app, from this site only.',
      "base-uri 'none'": 'Nothing can turn the addresses in this page elsewhere.',
      "form-action 'none'": 'No form can send anything anywhere.',
      "require-trusted-types-for 'script'":
        'Text can never become code by accident: the browser refuses it.',
    } as Readonly<Partial<Record<string, string>>>,
    trustedTypes: 'The only parts of the app that may turn text into markup or name a script.',
  },

  offline: {
    title: 'The offline copy',
    states: {
      active: 'Plumbline is stored on this device and works without a network.',
      installing: 'Plumbline is just being stored for use without a network.',
      waiting:
        'Plumbline works without a network. A newer version is stored, too, and comes into use when you agree to reload.',
      none: {
        'file-address':
          'There is none: this page was opened as a file, which is all there and needs no network anyway.',
        insecure:
          'There is none: the address of this page does not begin with https://, and browsers keep offline copies of such pages only.',
        unsupported: 'There is none: this browser does not have service workers.',
        refused:
          'There is none. The browser may refuse it, as some private windows do, or it has not been stored yet. Plumbline works as long as there is a network.',
      },
    },
    repair: 'Repair the offline copy',
    hint: 'If screens stay empty or an old version does not go away: removes the stored app, not your data, and loads the page anew. Needs a network.',
    repairing: 'Removing the offline copy',
    failed:
      'The browser did not let the offline copy go. Your data is as it was. Close all other tabs of Plumbline and try again.',
    noNetwork:
      'There is no network just now, and without one the app could not be loaded again. Nothing was changed. Try again when you are online.',
  },

  erase: {
    title: 'Erase everything',
    text: 'Deletes every assessment, the recycle bin, the hand-off with its keys, all notes and the offline copy from this browser. It cannot be undone. Files that you have downloaded or saved to a folder stay where they are.',
    begin: 'Erase everything…',
    backupFirst: 'Make a backup first, if you are not sure:',
    toBackup: 'Back up everything',
    confirm: 'I understand that all of it is gone for good',
    needsTick: 'Tick the box first. Nothing was erased.',
    run: 'Erase everything now',
    erasing: 'Erasing, and counting again',
    erasedTitle: 'Everything has been erased',
    erased: 'Counted again just now: nothing of Plumbline is left in this browser.',
    partlyTitle: 'Not everything could be erased',
    remains: {
      'database-held': (name: string) =>
        `The database ${name}: another tab holds it. It is deleted as soon as you close all other tabs of Plumbline.`,
      'database-refused': (name: string) =>
        `The database ${name}: the browser refused to delete it. Delete the data of this site in the settings of the browser.`,
      'keys-refused': (count: number) =>
        `${counted(count, 'note', 'notes')} in localStorage: the browser refused. Delete the data of this site in the settings of the browser.`,
      'offline-copy':
        'The offline copy of the app: the browser refused. It holds no data of yours. Delete the data of this site in the settings of the browser.',
    },
    failed:
      'Erasing was interrupted. Some of it may be gone. Reload the page and look at what is stored.',
    afresh: 'Start afresh',
  },

  reminder: {
    label: 'Reminder of a backup',
    never: (count: number) =>
      `${counted(count, 'assessment exists', 'assessments exist')} in this browser only.`,
    old: (count: number, days: number) =>
      `${counted(count, 'assessment has', 'assessments have')} changed since the last backup ${days} days ago.`,
    link: 'Make a backup',
    dismiss: 'Not now',
  },

  /** "7.4 MB" */
  size: (bytes: number): string => {
    const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
    let [value, unit] = [bytes, 0];
    while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
    const shown = value < 10 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value);
    return `${shown} ${units[unit] ?? ''}`;
  },
};
