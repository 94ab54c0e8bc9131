import { counted } from '../../format.ts';

export const files = {
  title: 'Open a file',
  reading: 'Reading the file',
  refused: {
    title: 'This file was not opened',
    'too-large': (limit: number) =>
      `The file is larger than ${Math.round(limit / 1_000_000)} MB, far more than any Plumbline assessment. Nothing was stored. Please check that it is the right file.`,
    'too-deep': (limit: number) =>
      `The file nests more than ${limit} levels deep, which no Plumbline file does. Nothing was stored. Ask the sender to export it again.`,
    'not-json':
      'The file is not readable as JSON: it may be cut off or be another kind of file. Nothing was stored. Ask the sender to export it again, or look for a name ending in .plumbline.json.',
    'not-plumbline':
      'This is a JSON file, but not a Plumbline assessment. Nothing was stored. Look for a file whose name ends in .plumbline.json.',
    'newer-version': (version: number) =>
      `The file was written by a newer Plumbline (file version ${version}). Nothing was stored. Reload this page with a network connection to get the new version, then open the file again.`,
    damaged: (path: string) =>
      `The file says it is a Plumbline assessment, but its part "${path}" cannot be read. Nothing was stored. Ask the sender to export it again.`,
    'clause-excluded': (ids: string) =>
      `The file excludes ${ids}. Requirements of clauses 4 to 10 can never be excluded, only Annex A controls can. Nothing was stored. Change these answers to a level where the file was made and export it again.`,
    unreadable:
      'The browser could not read this file. Nothing was stored. Copy it to this computer and try again.',
  },
  repaired: {
    title: (count: number) => `${counted(count, 'thing', 'things')} in this file will be put right`,
    'unknown-item': (path: string) =>
      `${path} is not an item of ISO/IEC 42001:2023 and is left out.`,
    'unknown-document': (path: string) => `${path} is not a known document and is left out.`,
    'unknown-field': (path: string) => `${path} is not part of the format and is left out.`,
    'invalid-value': (path: string) => `${path} has a value that is not allowed and is left empty.`,
    'text-cut': (path: string, limit: number) =>
      `${path} is longer than ${limit} characters and is cut there.`,
    'list-cut': (path: string, limit: number) =>
      `${path} has more than ${limit} entries; the rest is left out.`,
    more: (count: number) => `and ${count} more`,
  },
  preview: {
    title: (name: string) => name,
    unnamed: 'Unnamed assessment',
    exported: (when: string) => `Exported ${when}`,
    answered: (answered: number, total: number) => `${answered} of ${total} items answered`,
    isExample: 'This is a worked example, not a real company.',
    exists: (name: string, when: string) =>
      `This browser already holds this assessment as "${name}", last changed ${when}.`,
    identical: 'It is the same as the file: replacing changes nothing.',
    changes: (count: number) => `Replacing it would change ${counted(count, 'answer', 'answers')}`,
    documentChanges: (count: number) => counted(count, 'document', 'documents'),
    systemChanges: (count: number) => counted(count, 'AI system', 'AI systems'),
    profileChanges: 'the profile',
    listChanges: {
      soaEntries: (count: number) =>
        counted(count, 'control of the statement', 'controls of the statement'),
      ownControls: (count: number) => counted(count, 'own control', 'own controls'),
      soaVersions: (count: number) => counted(count, 'kept statement', 'kept statements'),
      findings: (count: number) => counted(count, 'finding', 'findings'),
      planEntries: (count: number) => counted(count, 'action of the plan', 'actions of the plan'),
      training: (count: number) => counted(count, 'training figure', 'training figures'),
      snapshots: (count: number) => counted(count, 'snapshot', 'snapshots'),
    },
    listRemovals: (count: number) => `${count} of them go`,
    settingsChange: 'the head of the statement or the assumptions of the plan',
    offersChange: 'which suggestions of the register are put away',
    item: 'Item',
    before: 'Now',
    after: 'In the file',
    details: 'notes or evidence differ',
    systems: {
      name: 'AI system',
      change: 'Change',
      unnamed: 'AI system without a name',
      added: 'comes new',
      changed: 'changes',
      removed: 'goes, with its assessment and risks',
    },
    holdsSystems: (count: number) => counted(count, 'AI system', 'AI systems'),
    addNew: 'Add as a new assessment',
    addCopy: 'Keep both: add as a copy',
    replace: 'Replace the stored one',
  },
};
