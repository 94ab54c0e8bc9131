import type { BrandField } from '../../../core/share/sound-fields.ts';
import type { PassphraseStrength } from '../../../core/share/passphrase.ts';
import { counted, longDate } from '../../format.ts';

const hidden =
  'It holds characters that cannot be seen (a tab, or marks that turn the direction of writing), so it is not stored. Paste it as plain text, or type it.';

/** What is wrong with what was typed; what was stored before stays until it is right. */
const problems: Readonly<Record<BrandField, string>> = {
  name: hidden,
  company: hidden,
  introduction: hidden,
  mail: 'This is not a mail address, so it is not stored yet. It looks like name@company.example.',
  phone: 'This is not stored yet: a telephone number holds digits, spaces and + ( ) / . - only.',
  booking:
    'This is not stored yet: it has to be a whole web address that begins with https:// and holds no password.',
};

const strengths: Readonly<Record<PassphraseStrength, string>> = {
  short: 'At least 12 characters. Five words that do not belong together are easy to remember.',
  weak: 'Easy to guess: it repeats itself. Five words that do not belong together are better.',
  fair: 'Fair. One or two more words would make it strong.',
  strong: 'Strong.',
};

/** The consultant's page: who invites, the invitations, and the key that opens the replies. */
export const consultant = {
  introduction:
    'Send a company one link before you talk. It fills in the check with your name on it, and sends its answers back so that only you can read them.',
  toClients: 'Open replies and see your clients',

  empty: {
    title: 'A check that comes back sealed',
    steps: [
      'One link out: it carries your name, your message and a lock that only your key opens.',
      'Sealed answers back: the company fills in the check on its own computer and returns a sealed link or file.',
      'No server in between: nothing lies anywhere but on your two computers. No account, no cost.',
    ],
  },

  /** The page itself is not stored: then the key would be gone with the tab. */
  notStored:
    'This browser does not store what you enter on this page: it is gone when you close this tab, and your key with it. Before you send an invitation, back up your key below, or use a window that is not private.',

  brand: {
    title: 'Who invites',
    text: 'Travels in every invitation you make from now on, and stands in the app and the report of the company beside our own words, never in their place. Everybody who has the link can read it. Saved as you type.',
    name: 'Your name',
    nameHint: 'As it should stand above the invitation.',
    company: 'Your company',
    companyHint: 'Leave it empty if you work under your own name.',
    mail: 'Mail address',
    mailHint: 'Where sealed answers can be sent to.',
    phone: 'Telephone',
    phoneHint: 'With the country code.',
    booking: 'Address where a call can be booked',
    bookingHint: 'The whole address, beginning with https://.',
    leadsTo: (host: string) => `Your client sees that it leads to ${host}.`,
    lookAlike: (host: string) =>
      `The name of this site holds letters that look like others; browsers write it as ${host}. Your client is warned about it. Look twice whether it is yours.`,
    introductionField: 'Introduction',
    introductionHint: (left: number) =>
      `Who you are and why you ask, in two or three sentences. ${counted(left, 'character', 'characters')} left.`,
    problems,
  },

  logo: {
    title: 'Logo',
    hint: 'PNG, JPEG or WebP. It is drawn anew in this browser, at 240 by 96 points at most, so that nothing else in the file travels along.',
    choose: 'Choose a picture',
    another: 'Choose another picture',
    drop: 'or drop it here',
    reading: 'Drawing it',
    remove: 'Remove the logo',
    removed: 'The logo was removed.',
    alt: 'Your logo as it travels',
    plate: 'It stands on white everywhere, so that it can be seen in the dark look, too.',
    size: (letters: number) =>
      `It takes ${counted(letters, 'character', 'characters')} of each link.`,
    refused: {
      svg: 'This is an SVG. Such a drawing can hold scripts, so it is never taken. Save your logo as a PNG and choose that. Nothing was changed.',
      'not-a-picture':
        'This file is not a PNG, JPEG or WebP picture, whatever its name says. Save your logo as a PNG and choose that. Nothing was changed.',
      'too-large':
        'This picture is larger than 5 MB or than 25 million points, which no logo needs. Save it smaller and choose that. Nothing was changed.',
      unreadable:
        'The browser cannot read this picture; it may be damaged or have been moved. Save your logo anew as a PNG and choose that. Nothing was changed.',
      'too-detailed':
        'This picture has too many details to become small enough for a link. Try one without a photograph or shading. Nothing was changed.',
    },
  },

  colour: {
    title: 'Colour',
    hint: 'For your name and the edge of your invitation. Where it could not be read on a ground, it is changed just enough.',
    own: 'Your colour',
    reset: 'No colour of my own',
    none: "No colour of your own is set: Plumbline's stands in its place.",
    onLight: 'On a light ground',
    onDark: 'On a dark ground',
    kept: 'As you chose it.',
    darkened: (colour: string) => `Darkened to ${colour} so that it can be read.`,
    lightened: (colour: string) => `Lightened to ${colour} so that it can be read.`,
    sample: 'Your name looks like this',
  },

  invitations: {
    title: 'Invitations',
    none: 'None yet. An invitation is a link that you can send to one company or to many.',
    make: 'Make an invitation',
    needsName:
      'Give your name or your company first: nobody should open a link from somebody who does not say who they are.',
    rulesTitle: 'What to know about these links',
    rules: [
      'A link cannot be revoked. Whoever has it can open it and read your name, your message and your contact data.',
      'The answers come back sealed: whoever has the link can send you answers, but cannot read those of others.',
      'Do not use link shorteners: they would learn the link, and some cut off what stands after #.',
      'Chat tools may cut long links. Plumbline notices a cut link and says so; send it by mail then.',
    ],
  },

  form: {
    title: 'New invitation',
    message: 'Message',
    messageHint: (left: number) =>
      `What you ask for and until when. ${counted(left, 'character', 'characters')} left.`,
    messageProblem: hidden,
    check: 'Which check',
    checks: { quick: 'Quick check', full: 'Full check' },
    checkHints: {
      quick:
        '18 questions, about ten minutes: a wide range before a first call. The company can go on to the full check with the same answers.',
      full: '70 questions, about an hour, in as many sittings as it takes: what a gap report and a plan rest on.',
    },
    areas: 'Which areas',
    areasAll: 'All 16 areas',
    areasSome: 'Only some',
    areasChoose: 'The areas that matter most',
    areasHint: 'The company is led to these first; it can still answer the others.',
    areasMissing: 'Choose at least one area, or all of them.',
    sector: 'Sector',
    sectorHint: "Fills in the company's profile, where it can be changed.",
    sectorNone: 'Leave it to the company',
    expires: 'To be answered by',
    expiresHint:
      'After this day the link says that it is over and does nothing else. Leave it empty if it does not matter.',
    dayProblems: {
      impossible: 'There is no such day.',
      'too-early': 'This day is over already.',
      'too-late': 'This is later than the year 2100.',
    },
    withLogo: 'Put the logo into the link',
    withLogoHint: 'Without it the link is much shorter and usually fits into a QR code.',
    save: 'Make the invitation',
    cancel: 'Cancel',
    made: 'The invitation is ready.',
  },

  invitation: {
    /** How its message begins, or its number where it has none. */
    title: (message: string, number: number) => {
      const words = message.trim().replace(/\s+/g, ' ');
      if (words === '') return `Invitation ${number}`;
      return words.length > 80 ? `${words.slice(0, 80).trimEnd()}…` : words;
    },
    madeOn: (day: string) => `Made on ${longDate(day)}`,
    until: (day: string) => `to be answered by ${longDate(day)}`,
    over: (day: string) => `over since ${longDate(day)}`,
    quick: 'Quick check',
    allAreas: 'All areas',
    someAreas: (count: number) => counted(count, 'area', 'areas'),
    link: 'Link',
    making: 'Making the link',
    length: (length: number) => `${counted(length, 'character', 'characters')} long.`,
    cautious: 'Mail takes it; some chat tools cut links of this length.',
    tooLong: (length: number) =>
      `This link would be ${length} characters long, and mail and chat programs would cut it. Make another invitation without the logo or with a shorter message.`,
    copy: 'Copy the link',
    copied: 'The link was copied.',
    copyText: 'Copy message and link',
    textCopied: 'The message and the link were copied.',
    notCopied:
      'The browser did not allow copying. The link is selected: copy it with the keyboard or the menu.',
    share: 'Share',
    notShared: 'Sharing did not work on this device. Copy the link instead. Nothing was sent.',
    mail: 'Mail draft',
    mailTooLong:
      'The link is too long for a mail draft, which would cut it. Copy message and link, and paste them into a mail.',
    subject: 'Readiness check for ISO/IEC 42001',
    body: (message: string, address: string, sender: string) =>
      [
        message,
        'This link opens a readiness check for ISO/IEC 42001 in your browser. There is no account, and nothing leaves your computer until you send your answers. They are sealed so that only I can read them.',
        address,
        'Please open the link as it is, whole, and do not shorten it.',
        sender,
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    preview: 'What your client sees',
    qr: 'QR code',
    qrLabel: 'QR code of the link',
    qrHint: 'For a slide, a letter or a business card. A telephone opens the same link.',
    qrTooLong: (length: number, limit: number) =>
      `This link has ${length} characters; a code of more than ${limit} cannot be read from a screen. Make another invitation without the logo or with a shorter message.`,
    another: 'Make another like this',
    remove: 'Remove',
    removed: 'The invitation was removed from this list. Links that you have sent still open.',
    oldKey: 'It carries an earlier key of yours, which still opens the replies here.',
    foreignKey:
      'The key of this invitation is not in this browser, so replies to it cannot be opened here. Restore the key from its file below, or make another invitation.',
    noBackup:
      'Before you send this: your key lies in this browser only. If its data is deleted or this computer is lost, nobody can open the replies, neither you nor we.',
    toBackup: 'Back up the key',
  },

  key: {
    title: 'Your key',
    none: 'Your key is made with your first invitation. It stays in this browser; invitations carry only the lock that belongs to it.',
    lost: 'If you lose the key, nobody can open the replies to your invitations: not you, not the company, not we. They would have to be sent again, to a new key. So back it up before you send the first link.',
    recipient: 'Public key, which every invitation carries',
    madeAt: (when: string) => `Made on ${when}`,
    backedUpAt: (when: string) => `Backed up on ${when}`,
    notBackedUp: 'Not backed up',
    earlier: (count: number) =>
      `${counted(count, 'earlier key', 'earlier keys')}, which still open old replies`,
    backUp: {
      title: 'Back up',
      text: 'Makes a file with all your keys, sealed with a passphrase. Keep it where you keep such things, apart from this computer. The standard program age opens it, too.',
      passphrase: 'Passphrase',
      again: 'The passphrase once more',
      againHint: 'There is no way to find out a forgotten passphrase.',
      different: 'The two are not the same. Please type the passphrase again.',
      save: 'Save the key file',
      sealing: 'Sealing, which takes a moment',
      done: (name: string) =>
        `The key file ${name} was handed to your downloads. Look whether it is there.`,
      failed: 'The key file could not be made. Your keys are as they were. Please try again.',
      strengths,
    },
    restore: {
      title: 'Restore',
      text: 'On another computer, or after this browser lost its data: bring your keys back from a key file. Keys that are here stay.',
      file: 'Key file',
      fileMissing: 'Choose the key file first. It is called plumbline-key- with a day.',
      passphrase: 'Passphrase of the file',
      passphraseMissing: 'Type the passphrase that you chose for this file.',
      open: 'Restore the keys',
      opening: 'Opening, which takes a moment',
      failed: 'The file could not be opened here. Your keys are as they were. Please try again.',
      done: (added: number, known: number) =>
        added === 0
          ? `${counted(known, 'key of this file was', 'keys of this file were')} here already.`
          : `${counted(added, 'key was', 'keys were')} restored and can open replies here.`,
      refused: {
        'too-large':
          'This file is far larger than a key file. Your keys are as they were. Choose the file that is called plumbline-key-.',
        unreadable:
          'The browser could not read this file. Your keys are as they were. Copy the file to this computer and try again.',
        'not-sealed':
          'This is not a sealed key file. Your keys are as they were. Choose the file that ends in .age.',
        'a-reply':
          'This file is sealed to a key, as replies are; a key file is sealed with a passphrase. Your keys are as they were. Replies are opened among your clients.',
        'wrong-passphrase':
          'This passphrase does not open the file. Your keys are as they were. Look at capitals and spaces, and try again.',
        damaged:
          'This file is damaged or was cut. Your keys are as they were. Try another copy of it.',
        'no-key':
          'The passphrase is right, but there is no key in this file. Your keys are as they were. Choose another file.',
      },
    },
    replace: {
      title: 'Replace',
      text: 'Makes a new key for invitations to come, for example after somebody else had this computer. The old key stays: it still opens replies to links that you have sent. The new key needs a backup of its own.',
      make: 'Make a new key',
      done: 'New invitations carry the new key now. Please back it up.',
    },
  },

  /** The invitation as the client sees it. */
  card: {
    preview: 'Preview: your client sees this',
    label: (sender: string) => `Invitation from ${sender}`,
    asks: 'asks you to fill in a readiness check for ISO/IEC 42001',
    unnamed: 'Somebody who gives no name',
    logo: (sender: string) => `Logo of ${sender}`,
    check: 'What you are asked for',
    checks: {
      quick: (questions: number) => `Quick check: ${questions} questions, about ten minutes`,
      full: (questions: number) =>
        `Full check: ${questions} questions, about an hour, with a break wherever you like`,
    },
    areas: 'Areas that matter most',
    sector: 'Sector',
    expires: 'To be answered by',
    contact: 'Contact',
    mail: 'Mail',
    phone: 'Telephone',
    booking: 'Book a call',
    leadsTo: (host: string) => `leads to ${host}, outside of Plumbline`,
    lookAlike:
      'The name of this site holds letters that look like others. Ask the sender before you follow it.',
  },
};
