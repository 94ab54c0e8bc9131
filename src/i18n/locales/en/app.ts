export const app = {
  name: 'Plumbline',
  description:
    'Readiness for ISO/IEC 42001:2023, checked in your browser: no account, no server, no tracking.',
  noScript:
    'Plumbline runs wholly in your browser and needs JavaScript for it. Please allow it for this page and reload.',
  unnamed: 'Unnamed organisation',
  skipToContent: 'Skip to content',
  titleOf: (page: string) => `${page} · Plumbline`,
  nav: {
    label: 'Main',
    home: 'All assessments',
    learn: 'Learn',
    method: 'How it works',
    checkLabel: 'This assessment',
    profile: 'Profile',
    quick: 'Quick check',
    fit: 'Should we certify?',
    sector: 'Your sector',
    'head-start': 'Head start',
    check: 'Check',
    results: 'Results',
    systems: 'AI systems',
    aiAct: 'AI Act',
    auditFile: 'Audit file',
    soa: 'Statement of Applicability',
    documents: 'Documents',
    findings: 'Findings',
    plan: 'Plan',
    progress: 'Progress',
    report: 'Report',
    consultant: 'For consultants',
    clients: 'Clients',
    open: 'Open what was sent',
    send: 'Send answers',
    brief: 'Call brief',
    present: 'Presenter view',
    history: 'History',
    privacy: 'Your data',
  },
  search: { button: 'Search', keys: 'Ctrl K' },
  exampleMark: 'Worked example',
  exampleNotice:
    'This company is invented. Change anything you like: it stays in this browser, and you can delete it from the list.',
  save: {
    saved: 'Saved in this browser',
    saving: 'Saving',
    'not-saved': 'Not saved',
    /** To a screen reader, after a pause. */
    said: 'Your changes are kept.',
  },
  undo: 'Undo',
  undone: 'Last change undone',
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Opening',
  storage: {
    refused:
      'This browser does not let Plumbline store anything (private window or blocked site data). Everything works and nothing typed is lost while this tab stays open. Download the assessment file before you close it.',
    full: 'The disk or the space this browser allows is full, so the last changes are only in this tab. Nothing typed is lost while it stays open. Free some space, or download the assessment file now.',
    newer:
      'The data in this browser was written by a newer Plumbline. It has not been touched. Reload this page to get the newer version; until then, work here stays in this tab only.',
    blocked:
      'Another tab has updated Plumbline, so this tab can no longer store. Nothing typed is lost while it stays open. Reload this page to go on, or download the assessment file first.',
    erased:
      'Another tab has erased what Plumbline kept in this browser. What you see here is still in this tab, and only there. To keep it, download the assessment file; then reload this page to go on.',
    'not-upgraded':
      'The data in this browser comes from an earlier Plumbline and could not be brought up to date. It has not been touched. What could be read of it is shown, and everything works, but changes stay in this tab only. Download the assessment files before you close it, then reload this page to try again.',
    failed:
      'The browser could not store the last change. Nothing typed is lost while this tab stays open. Plumbline keeps trying; download the assessment file to be safe.',
  },
  wasGone:
    'While this tab was open, the data of Plumbline in this browser was cleared, or this assessment was deleted for good in another tab. It was still here and is stored again, whole. Others may be gone: look at the list, and bring back what is missing from your files or backup.',
  downloadFile: 'Download the assessment file',
  reload: 'Reload',
  missing: {
    title: 'This assessment is not in this browser',
    text: 'It may have been deleted, or it lives in another browser or on another computer. If you have its file, open it from the list of assessments.',
    toList: 'To the list of assessments',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'Nothing is lost. The list of assessments is the place to go on from.',
  },
  crashed: {
    title: 'Something went wrong on this screen',
    text: 'Your answers are stored. Reload the page to go on. If it happens again, download the assessment file from the list of assessments.',
  },
  loadFailed: {
    title: 'A part of the app could not be loaded',
    text: 'Your answers are stored. Check the connection and try again. After the first complete visit Plumbline works without a network.',
    again: 'Try again',
  },
  update: {
    ready: 'A new version of Plumbline is ready. Your answers stay as they are.',
    applying: 'Plumbline is changing to the new version. This page reloads by itself.',
    apply: 'Reload and use it',
    elsewhere:
      'Plumbline was updated in another tab. Reload this one when it suits you; everything is saved.',
  },
  offlineReady: '✓ Plumbline works without a network on this device.',
  singleFile: 'This is the edition in one file: it needs no network and never asks for one.',
  install: {
    prompt: 'Install as an app',
    ios: 'To install on this device: Share, then "Add to Home Screen".',
  },
  footer: {
    privacy: 'No account, no tracking. Your answers stay in this browser until you export them.',
    legal:
      'Self-assessment aid. Not legal advice, not a certificate, no presumption of conformity with the EU AI Act. Not affiliated with ISO, IEC or any EU institution.',
  },
};
