import type { OutcomeId } from '../../../content/ai-act/classification/rules.ts';
import type { RegisterColumn, RowProblem } from '../../../core/systems/register-csv.ts';
import type { SortKey } from '../../../core/systems/register-list.ts';
import type {
  AffectedGroup,
  DataCategory,
  LifeCycleStage,
  Origin,
} from '../../../core/systems/system.ts';
import { counted } from '../../format.ts';

const systemsCounted = (count: number) => counted(count, 'AI system', 'AI systems');
const rowsCounted = (count: number) => counted(count, 'row', 'rows');

/** A field of the form: what it is called, and why it is asked. */
interface FieldText {
  readonly label: string;
  readonly hint: string;
}

const fields: Readonly<Record<RegisterColumn, FieldText>> = {
  name: { label: 'Name', hint: 'As people in your company call it.' },
  purpose: {
    label: 'Purpose',
    hint: 'What it decides, suggests or makes, for whom, and what happens with the result. The AI Act class hangs on the use, not on the technology.',
  },
  owner: {
    label: 'Owner',
    hint: 'One person who answers for it. An auditor will ask to talk to exactly this person.',
  },
  origin: {
    label: 'Where it comes from',
    hint: 'Who builds a system is likely its provider under the AI Act, who uses a bought one likely its deployer. The duties differ a lot.',
  },
  vendor: {
    label: 'Vendor',
    hint: 'Whom you bought or rented it from: the one to ask for instructions and papers.',
  },
  suppliers: {
    label: 'Models and suppliers behind it',
    hint: 'Models, data sets and services that it runs on, with their versions. When one of them changes, this tells you which systems to look at again.',
  },
  stage: {
    label: 'Stage',
    hint: 'A system on trial with real people counts almost like one in use. A retired one stays here as a record and leaves the figures.',
  },
  inScope: {
    label: 'In scope of the management system',
    hint: 'An auditor samples the systems inside. Leaving one outside needs a reason that clause 4.3 can carry.',
  },
  affectedGroups: {
    label: 'Who feels what it does',
    hint: 'Those it decides about or talks to, not only those who operate it. The impact assessment begins with them.',
  },
  dataCategories: {
    label: 'Data it works with',
    hint: 'In training and in use. Biometric data alone can change the AI Act class.',
  },
  availableSince: {
    label: 'On the market or in use since',
    hint: 'Art. 111 of the AI Act looks at this day: systems that were there before certain dates get more time, or are caught only once their design changes significantly. Keep proof of it.',
  },
  note: {
    label: 'Note',
    hint: 'Anything else that the next reader should know. It stays in this browser.',
  },
};

const origins: Readonly<Record<Origin, string>> = {
  own: 'Built here',
  bought: 'Bought or rented',
  'built-on': "Built here on someone else's model",
};

/** For lists, where the long form would take too much room. */
const originsShort: Readonly<Record<Origin, string>> = {
  own: 'Own',
  bought: 'Bought',
  'built-on': 'Built on a model',
};

const stages: Readonly<Record<LifeCycleStage, string>> = {
  idea: 'Idea',
  development: 'In development',
  trial: 'On trial',
  'in-use': 'In use',
  retired: 'Retired',
};

const affectedGroups: Readonly<Record<AffectedGroup, string>> = {
  staff: 'Staff',
  applicants: 'Applicants for a job',
  'business-customers': 'Business customers',
  consumers: 'Consumers',
  patients: 'Patients',
  students: 'Pupils and students',
  citizens: 'People who deal with an authority',
  children: 'Children',
  vulnerable: 'People who need special protection',
  bystanders: 'Bystanders',
};

const dataCategories: Readonly<Record<DataCategory, string>> = {
  'none-personal': 'No personal data',
  business: 'Business data',
  contact: 'Names and contact details',
  behaviour: 'Behaviour and usage',
  financial: 'Money and payments',
  employment: 'Work and applications',
  health: 'Health',
  biometric: 'Biometric: face, voice, fingerprint',
  'other-sensitive': 'Other sensitive data: origin, belief, union, sex life',
  location: 'Location',
  children: 'Data of children',
};

/** Short names of the classes, for lists. "Likely" or "needs review" stands beside them. */
const classes: Readonly<Record<OutcomeId, string>> = {
  prohibited: 'Prohibited',
  'high-risk-annex-iii': 'High-risk by use',
  'high-risk-annex-i-a': 'High-risk in a product',
  'high-risk-sectoral-b': 'High-risk under sector law',
  transparency: 'Transparency duties',
  gpai: 'General-purpose model',
  'gpai-systemic': 'Model with systemic risk',
  'annex-iii-derogated': 'Listed use, not high-risk',
  minimal: 'Minimal risk',
  'out-of-scope': 'Outside the Act',
};

const sortKeys: Readonly<Record<SortKey, string>> = {
  name: 'Name',
  owner: 'Owner',
  stage: 'Stage',
  scope: 'In scope',
  class: 'AI Act class',
  impact: 'Impact assessment',
  risks: 'Open risks',
  deadline: 'Next deadline',
  entered: 'Order of entry',
};

const problems: Readonly<
  Record<RowProblem, (facts: { value: string; limit: number; allowed: string }) => string>
> = {
  'no-name': () => 'There is no name. Write one, or delete the row.',
  'too-long': ({ limit }) =>
    `The text is longer than ${limit} characters. Shorten it, or keep the long form elsewhere and name the place.`,
  'bad-date': ({ value }) =>
    `"${value}" is not a day. Write it as 2026-03-14, 14.03.2026 or 14/03/2026.`,
  'ambiguous-date': ({ value }) =>
    `"${value}" can be read in two ways, with the day or the month first. Write it as 2026-03-14.`,
  'unknown-value': ({ value, allowed }) =>
    `"${value}" is none of the values here. Use one of: ${allowed}.`,
  'too-many-cells': ({ value }) =>
    `The row has more cells than there are columns; the first one too many is "${value}". Put texts that hold the separator in quotation marks.`,
  'open-quote': () =>
    'A quotation mark opens here and is never closed, so the rest of the file ended up in one cell. Close it, or delete it.',
  'several-in-register': ({ value }) =>
    `Several systems in the register are called "${value}", so it is unclear which one is meant. Rename them first.`,
};

type Spelled<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** Other ways to write column names and values in a table; case and punctuation do not matter. */
const spellings: Readonly<{
  columns: Spelled<RegisterColumn>;
  origin: Spelled<Origin>;
  stage: Spelled<LifeCycleStage>;
  inScope: Spelled<'yes' | 'no'>;
  affectedGroups: Spelled<AffectedGroup>;
  dataCategories: Spelled<DataCategory>;
  empty: readonly string[];
}> = {
  columns: {
    name: [
      'system',
      'system name',
      'AI system',
      'AI system name',
      'name of system',
      'title',
      'use case',
      'application',
      'tool',
      'product',
      'asset',
    ],
    purpose: [
      'description',
      'intended purpose',
      'intended use',
      'use',
      'what it does',
      'function',
      'summary',
    ],
    owner: [
      'responsible',
      'responsible person',
      'system owner',
      'business owner',
      'accountable',
      'contact',
      'contact person',
      'product owner',
    ],
    origin: [
      'source',
      'type',
      'make or buy',
      'own or bought',
      'own bought built on',
      'acquisition',
      'built or bought',
    ],
    vendor: ['supplier', 'provider', 'manufacturer', 'company', 'vendor name'],
    suppliers: [
      'models',
      'model',
      'models and suppliers',
      'sub suppliers',
      'third parties',
      'components',
      'dependencies',
    ],
    stage: [
      'status',
      'life cycle',
      'lifecycle',
      'life cycle stage',
      'lifecycle stage',
      'phase',
      'state',
    ],
    inScope: [
      'in scope',
      'scope',
      'aims scope',
      'in aims scope',
      'in the scope of the management system',
    ],
    affectedGroups: [
      'affected',
      'affected groups',
      'affected people',
      'affected persons',
      'stakeholders',
      'data subjects',
      'users',
    ],
    dataCategories: [
      'data',
      'data categories',
      'data types',
      'categories of data',
      'personal data',
      'kind of data',
    ],
    availableSince: [
      'since',
      'in use since',
      'available since',
      'on the market since',
      'go live',
      'go live date',
      'start date',
      'launch date',
      'date',
      'deployed',
      'deployment date',
      'first use',
    ],
    note: ['notes', 'comment', 'comments', 'remark', 'remarks'],
  },
  origin: {
    own: ['own', 'built', 'in house', 'internal', 'self built', 'custom', 'make'],
    bought: [
      'buy',
      'purchased',
      'rented',
      'vendor',
      'third party',
      'external',
      'saas',
      'subscribed',
      'off the shelf',
    ],
    'built-on': [
      'built on',
      'built on a model',
      'on a model',
      'api',
      'fine tuned',
      'hybrid',
      'adapted',
      'built on a third party model',
    ],
  },
  stage: {
    idea: ['planned', 'plan', 'proposed', 'concept', 'idea'],
    development: ['development', 'dev', 'building', 'under development', 'in progress'],
    trial: ['trial', 'pilot', 'test', 'testing', 'beta', 'poc', 'proof of concept'],
    'in-use': [
      'live',
      'production',
      'productive',
      'in production',
      'active',
      'operational',
      'deployed',
      'released',
      'operation',
    ],
    retired: [
      'decommissioned',
      'ended',
      'archived',
      'inactive',
      'withdrawn',
      'switched off',
      'out of use',
    ],
  },
  inScope: {
    yes: ['y', 'true', '1', 'x', 'in', 'in scope', 'inside'],
    no: ['n', 'false', '0', 'out', 'out of scope', 'outside'],
  },
  affectedGroups: {
    staff: ['employees', 'workers', 'workforce', 'personnel', 'colleagues'],
    applicants: ['applicants', 'candidates', 'job applicants'],
    'business-customers': ['customers', 'clients', 'business clients', 'b2b'],
    consumers: ['end users', 'private customers', 'b2c'],
    patients: ['patient'],
    students: ['students', 'pupils', 'learners'],
    citizens: ['citizens', 'public', 'general public'],
    children: ['minors'],
    vulnerable: ['vulnerable people', 'vulnerable persons', 'vulnerable groups'],
    bystanders: ['third persons', 'passers by'],
  },
  dataCategories: {
    'none-personal': ['none', 'no', 'not personal', 'non personal'],
    business: ['company data', 'internal data'],
    contact: ['contact data', 'names', 'contact details'],
    behaviour: ['behavior', 'usage', 'usage data', 'behavioural data'],
    financial: ['finance', 'payment', 'payments', 'money'],
    employment: ['hr', 'hr data', 'work', 'applications'],
    health: ['medical', 'health data'],
    biometric: ['biometrics', 'biometric data', 'face', 'voice'],
    'other-sensitive': ['sensitive', 'special categories', 'other sensitive data'],
    location: ['geolocation', 'gps', 'location data'],
    children: ["children's data", 'minors'],
  },
  empty: [
    'n/a',
    'na',
    'tbd',
    'unknown',
    'undecided',
    'not decided',
    'not said',
    'open',
    '?',
    '-',
    '–',
    '—',
  ],
};

/** The register of AI systems. */
export const systems = {
  title: 'AI systems',
  unnamed: 'Unnamed system',
  parts: {
    label: 'This system',
    facts: 'About it',
    class: 'AI Act class',
    impact: 'Impact assessment',
    risks: 'Risks',
  },
  back: 'All AI systems',
  missing: {
    title: 'This AI system is not in the register',
    text: 'It may have been removed, here or in another tab. Nothing else has changed. Go on from the register.',
  },

  fields,
  origins,
  originsShort,
  stages,
  affectedGroups,
  dataCategories,
  classes,
  scope: { in: 'In scope', out: 'Out of scope', undecided: 'Not decided' },
  yes: 'Yes',
  no: 'No',

  /** The line under the title: each figure, and what it counts. */
  counts: {
    all: (count: number) => (count === 1 ? 'AI system' : 'AI systems'),
    retired: (count: number) => `(${count} retired)`,
    classified: (of: number) => `of ${of} classified`,
    withoutImpact: 'without an approved impact assessment',
  },

  add: {
    label: 'Name of an AI system',
    hint: 'A name is enough to begin. Enter adds it and opens it.',
    empty: 'Please give the system a name.',
    button: 'Add the system',
    full: (limit: number) =>
      `The register is full: it holds ${limit} systems. Keep further ones in another check, or remove retired ones.`,
    same: (name: string) => `There is already a system called "${name}". It was opened instead.`,
  },

  empty: {
    title: 'Begin with a list',
    why: 'Nobody can manage AI that nobody has listed. The AI Act asks its questions per system, ISO/IEC 42001 asks for an impact assessment and a risk assessment of each, and an auditor starts by picking one from this list.',
    countsTitle: 'What counts as an AI system',
    counts: [
      'A chatbot on your website or in your product',
      'A filter for CVs that you bought from a vendor',
      'A language model that your staff use for their work',
      'A forecast or a score that was learnt from data',
    ],
    countsNotTitle: 'What does not',
    countsNot: [
      'A spreadsheet with rules that people wrote',
      'A dashboard that only counts and draws',
      'A workflow with fixed steps and no learning',
    ],
    line: 'The line, in short: it works out from what it is given how to produce predictions, content, recommendations or decisions, and not only by rules that people laid down. When unsure, list it: the questions on the AI Act class settle it.',
    next: 'Name the one that would hurt most if it went wrong.',
    orImport: 'Is there a list already, in a spreadsheet perhaps?',
  },

  tools: {
    label: 'Find and sort',
    search: 'Find by name, owner or vendor',
    stage: 'Stage',
    anyStage: 'Every stage',
    scope: 'Scope',
    anyScope: 'In scope or not',
    class: 'AI Act class',
    anyClass: 'Every class',
    classFilters: { unclassified: 'Not yet classified', 'needs-review': 'Needs review' },
    sort: 'Sort by',
    sortKeys,
    reverse: 'Reverse the order',
    found: (shown: number, all: number) =>
      shown === all ? `All ${systemsCounted(all)}` : `${shown} of ${systemsCounted(all)}`,
    none: 'No system fits these filters.',
    clear: 'Clear search and filters',
    import: 'Import a table',
    export: 'Export as CSV',
    exported: 'The register is in your downloads.',
  },

  list: {
    label: 'AI systems',
    select: (name: string) => `Select ${name}`,
    selectAll: (count: number) => `Select all ${count}`,
    selected: (count: number) => `${count} selected`,
    clearSelection: 'Clear',
    remove: (count: number) => `Remove ${systemsCounted(count)}`,
    removed: (count: number, name: string) =>
      count === 1
        ? `"${name}" was removed from the register.`
        : `${systemsCounted(count)} were removed.`,
    columns: {
      name: 'Name',
      owner: 'Owner',
      stage: 'Stage and origin',
      scope: 'In scope',
      class: 'AI Act class',
      impact: 'Impact assessment',
      risks: 'Open risks',
      deadline: 'Next deadline',
    },
    vendor: (vendor: string) => `from ${vendor}`,
    noOwner: 'No owner',
    noStage: 'Stage not said',
    noOrigin: 'Origin not said',
    scope: { in: 'Yes', out: 'No', undecided: 'Not decided' },
    unclassified: 'Not yet classified',
    begun: 'Questions begun',
    likely: 'likely',
    needsReview: 'needs review',
    noClass: 'No class',
    andMore: (count: number) => `and ${count} more`,
    impact: {
      none: 'None yet',
      draft: 'Draft',
      approved: 'Approved',
      due: 'Due again',
    },
    overdueRisks: (count: number) => `${count} overdue`,
    noDeadline: 'None',
    overdueDeadlines: {
      risk: 'Risk overdue',
      review: 'Review of impact overdue',
      duty: 'AI Act duty overdue',
    },
    deadlines: { risk: 'Risk to treat', review: 'Review of impact', duty: 'AI Act duty starts' },
    more: (count: number) => `Show ${count} more`,
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
  },

  facts: {
    introduction:
      'What an auditor asks first about a system, and what its AI Act class is worked out from. Everything is saved as you type; leave out what you do not know yet.',
    sections: {
      what: 'What it is',
      origin: 'Who made it',
      stage: 'Where it stands',
      people: 'Whom and what it touches',
      note: 'Anything else',
    },
    nameEmpty: 'The name is empty, so lists will say "Unnamed system".',
    noOrigin: 'Not said',
    noStage: 'Not said',
    noScope: 'Not decided',
    dataConflict:
      '"No personal data" is ticked together with data about people. Only one of them can be right.',
    next: 'Go on to the AI Act class',
    nextHint: 'Plain questions, most of them yes or no. What stands here is not asked again.',
    remove: {
      title: 'Remove this system',
      text: 'With its class, impact assessment and risks. A system that is no longer used is better marked as retired: auditors look for records of it. Undo brings it back.',
      button: 'Remove from the register',
    },
  },

  transfer: {
    title: 'Import a table',
    introduction:
      'A CSV file, or cells copied from a spreadsheet: one row for each system, the names of the columns in the first row. You see what would happen before anything is stored.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    paste: 'Or paste rows here',
    pasteHint: 'Straight from a spreadsheet, or a plain list with one name in each line.',
    read: 'Look at it',
    template: 'Download an empty table with all columns',
    reading: 'Reading the table',
    refused: {
      'too-large': (megabytes: number) =>
        `The file is larger than ${megabytes} MB, far more than a register needs. Nothing was stored. Please check that it is the right file.`,
      workbook:
        'This is a workbook, not a CSV file. Nothing was stored. Open it in your spreadsheet, save it as "CSV UTF-8", and choose that file; or copy the cells and paste them.',
      'not-text':
        'This file is not a text. Nothing was stored. Save the table as CSV and choose that file; or copy the cells and paste them.',
      empty: 'There is nothing in it. Nothing was stored.',
      unreadable:
        'The browser could not read this file. Nothing was stored. Copy it to this computer and try again.',
    },
    another: 'Choose something else',
    pasted: 'Pasted text',
    facts: {
      rows: (count: number) => rowsCounted(count),
      encoding: {
        'utf-8': 'UTF-8',
        'utf-16': 'UTF-16',
        'windows-1252': 'Windows-1252',
      },
    },
    fallback:
      'The file is not UTF-8, so it was read as Windows-1252, the usual one of older programs. Please look at letters with accents before you go on.',
    cut: (limit: number) =>
      `The file has more than ${limit} rows. Only those up to there are read.`,
    separator: 'Cells are parted by',
    separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' },
    hasHeader: 'The first row holds the names of the columns',
    columns: {
      title: 'What the columns are',
      hint: 'Check each one. What is not imported stays in your file.',
      inFile: 'In your table',
      sample: 'For instance',
      becomes: 'Becomes',
      ignored: 'Not imported',
      unnamed: (number: number) => `Column ${number}`,
      choose: (name: string) => `What "${name}" becomes`,
    },
    noName:
      'No column holds the names of the systems, and nothing can be imported without. Choose which column becomes the name.',
    noRows: 'Under the names of the columns there is no row.',
    duplicates: {
      title: (count: number) => `${rowsCounted(count)} with a name that is there already`,
      hint: 'In the register, or further up in the table. Upper and lower case count as the same.',
      skip: 'Leave these rows out',
      update:
        'Let them update the system of that name: cells that are filled replace what is there, empty ones change nothing',
      ofRegister: 'is in the register already',
      ofRow: (row: number) => `stands in row ${row} already`,
      list: 'Show these rows',
    },
    outcome: {
      title: 'What will happen',
      added: (count: number) => `${systemsCounted(count)} will be added`,
      changed: (count: number) => `${systemsCounted(count)} in the register will be updated`,
      unchanged: (count: number) => `${rowsCounted(count)} say what the register says already`,
      merged: (count: number) => `${rowsCounted(count)} complete a row further up`,
      skipped: (count: number) => `${rowsCounted(count)} will be left out as duplicates`,
      faulty: (count: number) => `${rowsCounted(count)} will be left out because of errors`,
      'no-room': (count: number, limit: number) =>
        `${rowsCounted(count)} will be left out because a register holds ${limit} systems at most. Split the table between several checks, by unit or by site for instance.`,
      nothing: 'Nothing would change.',
    },
    issues: {
      title: (count: number) => `${rowsCounted(count)} with errors`,
      text: 'They are left out entirely, so that nothing is half imported. Put them right in your table and choose it again, or go on without them.',
      row: 'Row',
      column: 'Column',
      wholeRow: 'The row',
      what: 'What is wrong, and what to do',
      more: (count: number) => `Show ${count} more`,
    },
    problems,
    add: (added: number, changed: number) => {
      if (changed === 0) return `Add ${systemsCounted(added)}`;
      if (added === 0) return `Update ${systemsCounted(changed)}`;
      return `Add ${added} and update ${systemsCounted(changed)}`;
    },
    nothingToDo: 'Nothing to import',
    undoHint: 'One step: Undo takes all of it back.',
    done: (added: number, changed: number) => {
      if (changed === 0) return `${systemsCounted(added)} added. Undo takes all of it back.`;
      if (added === 0) return `${systemsCounted(changed)} updated. Undo takes all of it back.`;
      return `${added} added, ${systemsCounted(changed)} updated. Undo takes all of it back.`;
    },
    spellings,
  },

  /** What the profile says once systems are classified. */
  legal: {
    title: 'Under the EU AI Act',
    fromSystems: (classified: number, of: number) =>
      classified === of
        ? `Roles and classes follow from your register: all ${systemsCounted(of)} are classified.`
        : `Roles and classes follow from your register: ${classified} of ${systemsCounted(of)} are classified so far, so more may come.`,
    roles: 'Your roles',
    classes: 'Classes of your AI systems',
    noRoles: 'By the answers so far, none.',
    noClasses: 'By the answers so far, none of the regulated classes.',
    /** Both lists arrive as words; they are never the same. */
    difference: {
      roles: (guess: string, systems: string) =>
        `You had guessed ${guess}; the systems say ${systems}.`,
      classes: (guess: string, systems: string) =>
        `You had guessed ${guess}; the systems say ${systems}.`,
      nothing: 'none',
    },
    toRegister: 'Open the register',
    guessHint:
      'A guess is enough for now. Better: list your AI systems and answer a few questions about each. Roles and classes then follow from them, with reasons.',
    describe: 'Describe your AI systems',
  },
};
