/** The edition in one file: the offer of it, and what is different in it. */
export const edition = {
  offer: {
    title: 'Plumbline in one file',
    text: 'The whole app as one HTML file, for a computer without a network or for people who want to be sure. Put it on a USB stick and open it with a double click: nothing to install, no server, and its own rules forbid it to connect to anything.',
    download: (name: string, megabytes: string) => `Download ${name} (${megabytes} MB)`,
    once: 'The download needs the network once, because this file is not part of the copy that works offline. It does not update itself: come back here for a newer one.',
    hashLabel: 'Its SHA-256, to check that it arrived unchanged',
    hashHint: (name: string) =>
      `To compare, run "sha256sum ${name}" on Linux, "shasum -a 256 ${name}" on a Mac or "certutil -hashfile ${name} SHA256" on Windows. The same line stands in the file SHA256SUMS beside this app.`,
    copy: 'Copy the SHA-256',
    copied: 'The SHA-256 is copied.',
    notCopied: 'The browser did not allow copying. Select it and copy it by hand.',
    method: 'Plumbline also comes as one file that runs from a USB stick:',
  },
  licences:
    'The packages in this file, with their licences, stand at its end: open it in a text editor to read them.',
  kept: {
    title: 'Where your answers are kept',
    text: 'In this browser, on this computer: not on the stick, and not in the file that you opened. To carry an assessment, save its file to the stick and open that on the next computer.',
    save: (name: string) => `Save ${name}`,
    saved: (name: string) =>
      `The file of ${name} is in your downloads, or wherever your browser asked to put it.`,
    notSaved:
      'The file could not be made. Your answers are as they were. Reload the page and try again.',
    more: 'What each browser does, and links',
    points: [
      'Chrome, Edge and their relatives keep one store for all pages that you open from a disk. Another copy of this file shows the same answers, and any other page opened from a disk in this browser could read them.',
      'Firefox keeps a store for this very file at this very place. Moved, renamed or on a stick with another drive letter, it begins empty; put it back and the answers are there again. Save the assessment file before you move it.',
      'Safari and others may refuse to store anything. A notice at the top then says so, and everything is kept until you close the tab.',
      'Links that people send you lead to a Plumbline on the web. To open one here, copy it from "#/open" on and put that behind the address of this file.',
    ],
  },
  linkPage: {
    title: 'Where should links lead?',
    text: 'This page was opened from a file. A link to it would show the path of a folder on your computer and open nowhere else, so links need the address of a Plumbline on the web, such as the one that you have this file from. It is only written into the link: nothing is asked of it from here.',
    label: 'Address of a Plumbline on the web',
    hint: 'It begins with https:// and is kept in this browser.',
    wrong:
      'This is no address of a web page. It begins with https://, as in your browser on the web.',
    missing:
      'This invitation is stored, but its link does not know yet where to lead. Enter the address of a Plumbline on the web above.',
    save: 'Use this address',
    saved: 'Links lead there from now on.',
  },
};
