import { counted } from '../../format.ts';

/** Opening what somebody sent, and the consultant's name in the client's app. */
export const handoff = {
  title: 'Open what was sent',
  introduction:
    'An invitation, a result or a reply opens here when you follow its link. You see what it is first: nothing is stored until you say so.',
  again:
    'This page does not keep links. If you had one open before, follow it again from where you got it.',
  reading: 'Reading what was sent',
  readingFile: (name: string) => `Reading ${name}`,
  cleaned:
    'The link has been taken out of the address bar and the history of this tab. It still stands wherever it was sent.',
  files: {
    title: 'Open files',
    text: 'Sealed replies (.age) and Plumbline files (.plumbline.json), several at once. They are read in this browser and go nowhere.',
    button: 'Choose files',
    drop: 'or drop them anywhere on this page',
  },
  dismiss: 'Put away',
  invitation: {
    title: 'You are invited to a readiness check',
    expiredTitle: 'This invitation has expired',
    what: 'What happens with your answers',
    points: [
      'They stay in this browser. Nothing is sent while you fill in the check, and whoever invited you does not learn that you opened this.',
      'When you are ready, you look through what would go, leave out what you like, and seal it: only the key of whoever invited you opens it.',
      'You can stop at any time, keep the check for yourself, and never send anything.',
    ],
    who: 'Plumbline cannot check who made an invitation. If you did not expect this one, ask before you answer it.',
    expired: (day: string) =>
      `It was to be answered by ${day}. Nothing was stored. Ask for a new invitation, or start the check for yourself: it works the same, only nothing can be sent with it.`,
    begun: (name: string) => `You have begun to answer this invitation with "${name}".`,
    goOn: 'Go on where you stopped',
    where: 'Where your answers go',
    fresh: 'Into a new check',
    existing: 'Into a check that is already in this browser',
    existingLabel: 'Which one',
    existingHint:
      'Answers already there stay as they are. A check answers one invitation at a time: the newest one counts.',
    name: 'Name of your organisation',
    nameHint: 'Shown on your report. You can change it later.',
    nameEmpty: 'Please give the organisation a name, so that you can find the check again.',
    start: 'Start',
    startAlone: 'Start without sending',
  },
  result: {
    title: (name: string) => `Result of ${name}`,
    nameless: 'A result without a name',
    namelessText: 'It carries the levels of the answers alone: no name, no notes, nothing else.',
    reply: 'This is a reply to an invitation, sealed to your key.',
    sent: (day: string) => `Sent on ${day}`,
    message: 'What they wrote',
    answered: (answered: number, total: number) => `${answered} of ${total} items answered`,
    provisional: (count: number) => `${count} rest on the quick check, provisionally`,
    readiness: 'Readiness',
    readOnly:
      'You are only looking. Nothing of it is stored in this browser, and whoever sent it does not learn that you opened it.',
    selfAssessed: 'By their own answers; nobody has checked them.',
    areas: 'Areas',
    area: 'Area',
    notCounted: 'Not counted',
    leftOut: (list: string) => `Left out by the sender: ${list}.`,
    repairs: (count: number) =>
      `${counted(count, 'thing', 'things')} in it did not fit the format and will be put right`,
    keep: 'Keep as an assessment',
    keepHint:
      'It becomes an assessment of its own. Nothing that is already here is changed or replaced.',
    name: 'Name to keep it under',
    nameEmpty: 'Please give it a name, so that you can find it again.',
    kept: (name: string) => `"${name}" is kept as an assessment.`,
    open: 'Open it',
    take: 'Add to your clients',
    takeAll: (count: number) => `Add all ${count} to your clients`,
    taken: (name: string) => `"${name}" is among your clients.`,
    toClients: 'To your clients',
  },
  locked: {
    title: 'Sealed with a passphrase',
    text: 'Whoever sent it should have told you the passphrase by another way, on the phone for instance. Opening takes about a second on purpose, so that guessing is slow.',
    label: 'Passphrase',
    button: 'Open',
    opening: 'Opening',
    wrong:
      'That is not the passphrase. Nothing was changed. Mind capital letters and spaces, or ask the sender for it again.',
    empty: 'Please type the passphrase.',
  },
  refused: {
    title: 'This was not opened',
    fileTitle: (name: string) => `${name} was not opened`,
    toConsultant: 'To your keys',
    'too-long': (limit: number) =>
      `The link is far longer than any that Plumbline makes (${limit} characters), so it was not read. Nothing was changed. Ask the sender for the file instead.`,
    'too-large': (limit: number) =>
      `The file is larger than ${Math.round(limit / 1_000_000)} MB, far more than Plumbline ever sends. Nothing was changed. Please check that it is the right file.`,
    'other-edition': (edition: number) =>
      `The result counts the questions of another edition of this check (${edition}), so its levels would land on the wrong questions. Nothing was changed. Reload this page with a network connection for the newest Plumbline, or ask the sender for the answers with their texts.`,
    plain: {
      cut: 'The end of this link is missing: a mail or chat program cut it. Nothing was changed. Copy the whole link, over all its lines, into the address bar, or ask the sender for the file instead.',
      altered:
        'Some letters of this link were changed on the way, so it was not opened. Nothing was changed here. Ask the sender to send it again, best as a file, and not through a link shortener.',
      'unknown-kind':
        'What stands in this address is not a kind of link that Plumbline makes. Nothing was changed. Check that you copied the link from its very beginning, or ask the sender again.',
      newer:
        'This link was made by a newer Plumbline. Nothing was changed. Reload this page with a network connection to get the new version, then follow the link again.',
      bomb: 'This link would unpack to far more than any result of Plumbline, which is a mistake or an attack. Unpacking was stopped and nothing was changed. Do not try it again; ask the sender what it is.',
      foreign:
        'The link arrived whole, but what it holds was not made by Plumbline. Nothing was changed. Ask the sender to make it again.',
      'other-key':
        'This is sealed to a key that is not in this browser, so it stays closed. Nothing was changed. If it is meant for you, open it in the browser where you made the invitation, or restore that key from its backup; otherwise tell the sender that it reached the wrong person.',
      'no-key':
        'This is sealed to the key of a consultant, and this browser has none. Nothing was changed. If you are that consultant, open it in the browser where you made the invitation, or restore your key from its backup first; otherwise tell the sender that it reached the wrong person.',
      'sealed-damaged':
        'The seal is damaged: something was lost or changed on the way, so nothing of it can be trusted. Nothing was changed here. Ask the sender to send it again as a file.',
      'key-backup':
        "This is the backup of a consultant's key, not a reply. Nothing was changed. Restore it on the page for consultants, and show it to nobody.",
      levels:
        'This holds levels alone, and nobody can tell whose they are. Nothing was changed. Follow the link itself to look at it.',
      invitation:
        'This holds an invitation and no answers. Nothing was changed. Follow the link itself to look at it.',
      'no-link':
        'There is nothing of Plumbline in this. Nothing was changed. Look for a name ending in .age or .plumbline.json, or ask the sender again.',
      unreadable:
        'The browser could not read this file. Nothing was changed. Copy it to this computer and try again.',
      'not-loaded':
        'A part of Plumbline that reads this could not be loaded. Nothing was changed or lost. Check the connection and reload this page.',
    },
  },
  brand: {
    label: 'Who invited you',
    from: (name: string) => `For ${name}`,
    logo: (name: string) => `Logo of ${name}`,
    book: (host: string) => `Book a call (${host})`,
    lookAlike:
      'This address holds letters that can look like others. Check it before you follow it.',
    send: 'Send your answers',
    prepared: (name: string) => `Prepared for ${name}`,
  },
};
