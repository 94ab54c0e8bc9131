import { counted } from '../../format.ts';

/** Sending answers: what goes, how, and what cannot be taken back. */
export const send = {
  title: 'Send your answers',
  to: (name: string) => `To ${name}, who invited you`,
  introduction:
    'Look through what would go, leave out what you like, then make a link or a file and send it yourself. Plumbline sends nothing.',
  introductionAlone:
    'This check answers no invitation, so there is no key to seal it to. You can still show the result by a link, or send it in a file that only a passphrase opens.',
  example: 'This is the worked example: it can be sent like any other, and stays marked as one.',
  repliedOn: (when: string) =>
    `You handed over a reply ${when}. You can send a newer one at any time: it takes the place of the older.`,
  expired: (day: string) =>
    `The invitation was to be answered by ${day}. The reply can still be opened; ask whether it is still wanted.`,
  ways: {
    legend: 'How to send it',
    other: 'Send it another way',
    invited: {
      name: (name: string) => `Sealed to ${name}`,
      text: 'Only their key opens it, whoever else gets hold of the link or the file.',
    },
    levels: {
      name: 'A link with the levels alone',
      text: 'Short enough for a QR code. No name, no word that you wrote. Anybody who has the link can open it.',
    },
    texts: {
      name: 'A link with the answers',
      text: 'With the parts that you choose below. Anybody who has the link can open it.',
    },
    passphrase: {
      name: 'A file that a passphrase opens',
      text: 'For somebody whose key you do not have. Tell them the passphrase by another way.',
    },
  },
  review: {
    title: 'What goes',
    always: (name: string, target: number) =>
      `Always: the name of the organisation (${name}) and the target level (${target}).`,
    levelsAlone: (answered: number) =>
      `Only the levels of ${counted(answered, 'answer', 'answers')}. Neither the name of the organisation nor any text.`,
    withoutQuick:
      'What you said in the quick check stays here, so whoever opens the link sees a wider range than you do. A link with the answers shows the same.',
    quick: 'Leave out in one click',
    quickGroups: {
      notes: 'Leave out notes',
      evidence: 'Leave out evidence',
      names: 'Leave out names of people',
    },
    legend: 'Parts that go',
    hint: 'Open a part to read what is in it. What you leave out is not in the link or the file at all.',
    show: (name: string) => `Read: ${name}`,
    holds: (count: number) => counted(count, 'entry', 'entries'),
    empty: 'nothing filled in',
    emptyNow: 'nothing in the parts that go',
    more: (count: number) => `and ${counted(count, 'more entry', 'more entries')}`,
    exact: 'The exact text that goes, letter by letter',
    exactHint:
      'This is what stands inside the seal, with nothing added. The program "age" and a text editor show the same.',
    exactLabel: 'The exact text that goes',
    groups: {
      base: 'Name of the organisation and target level',
      profile: 'Profile: sector, size, country, roles',
      levels: 'Levels of the answers, with due days and flags, and the quick check',
      reasons: 'Reasons for controls left out',
      notes: 'Notes',
      evidence: 'Evidence: titles and where it is kept',
      names: 'Names of people: owners and approvers',
      documents: 'Documents: state, version, days',
      systems: 'AI systems, with impact assessments and risks',
      statement: 'Statement of Applicability',
      findings: 'Findings and corrections',
      plan: 'Plan: actions and assumptions',
      training: 'Training figures',
      snapshots: 'Kept states of earlier rounds',
      fit: 'Fit check: whether a certificate is worth it',
    },
    /** One answer of the quick check: "Scope: It works". */
    said: (question: string, choice: string) => `${question}: ${choice}`,
    /** The same in few words, where they stand in a list. */
    short: {
      base: 'name and target',
      profile: 'profile',
      levels: 'levels',
      reasons: 'reasons for controls left out',
      notes: 'notes',
      evidence: 'evidence',
      names: 'names of people',
      documents: 'documents',
      systems: 'AI systems',
      statement: 'Statement of Applicability',
      findings: 'findings',
      plan: 'plan',
      training: 'training figures',
      snapshots: 'earlier states',
      fit: 'fit check',
    },
    places: {
      profile: 'Profile',
      soaHead: 'Statement of Applicability',
      planSettings: 'Assumptions of the plan',
      quickAnswers: 'Quick check',
      fitAnswers: 'Fit check',
      unnamed: 'Entry without a name',
    },
  },
  message: {
    label: 'A few words with it',
    hint: 'Goes inside, with the answers. Leave it empty if you like.',
  },
  passphrase: {
    label: 'Passphrase',
    hint: 'At least 12 characters; four or five unrelated words are good and easy to say on the phone. It is stored nowhere: if it is lost, nobody can open the file.',
    short: (least: number) => `Please take at least ${least} characters: short ones are guessed.`,
  },
  final: {
    title: 'What cannot be taken back',
    link: 'A link cannot be called back or made to expire: whoever has it can open it for ever, and pass it on. Do not put it through a link shortener.',
    sealed:
      'What you send cannot be called back. It stays closed to everybody but the holder of the key; once opened there, the answers can be copied like any text.',
    passphrase:
      'What you send cannot be called back. Whoever has the file and the passphrase can open it for ever.',
    chat: 'Chat and mail programs may cut long links. If it arrives cut, send the file.',
  },
  make: {
    invited: 'Seal and make the link',
    levels: 'Make the link',
    texts: 'Make the link',
    passphrase: 'Seal and make the file',
    file: 'Make a file instead',
    making: 'Sealing',
  },
  failed: {
    'bad-key':
      'The key in this invitation cannot be used, so nothing was sealed or sent. Your answers are as they were. Ask for a new invitation.',
    'no-page':
      'The link is not made, because it would lead to a file on this computer. Your answers are as they were. Enter the address of a Plumbline on the web below, or send a file instead.',
    failed:
      'The link could not be made. Nothing was sent and your answers are as they were. Check the connection, reload this page and try again.',
  },
  made: {
    link: (length: number) => `The link is ready (${length} characters)`,
    file: (name: string) => `The file is ready: ${name}`,
    tooLong:
      'The link would be longer than mail and chat programs carry, so it became a file with the same content.',
    changed:
      'Nothing is sent yet. If you change an answer or a choice above, make it again: this one stays as it is.',
    field: 'The link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The browser did not allow copying. Select the link and copy it by hand.',
    share: 'Share',
    notShared: 'Nothing was shared. Copy or download it instead.',
    mail: 'Write a mail',
    mailTooLong: 'The link is too long for a mail draft: copy it and paste it into your mail.',
    mailFile: 'The mail program cannot take the file from here: download it and attach it.',
    download: 'Download the file',
    downloaded: (name: string) => `${name} is in your downloads.`,
  },
  mail: {
    subject: (name: string) => `ISO/IEC 42001 readiness check: ${name}`,
    subjectNameless: 'ISO/IEC 42001 readiness check',
    link: (address: string) =>
      `Hello,\n\nhere is our readiness check. It opens in the browser:\n\n${address}\n`,
    file: (name: string) =>
      `Hello,\n\nour readiness check is in the attached file ${name}. Open it in Plumbline.\n`,
  },
};
