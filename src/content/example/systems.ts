import { practiceFacts, productActFacts, useFacts } from '../ai-act/classification/facts.ts';
import type { ClassificationAnswers, FactId } from '../ai-act/classification/facts.ts';
import { people } from './people.ts';
import type { ExampleDimension, ExampleImpact, ExampleRated, ExampleSystem } from './types.ts';

const none: ExampleRated = { likelihood: null, severity: null };

function rated(likelihood: ExampleRated['likelihood'], severity: ExampleRated['severity']) {
  return { likelihood, severity };
}

const noImpact: ExampleImpact = {
  intendedUse: '',
  periodAndFrequency: '',
  affected: '',
  misuse: '',
  failures: '',
  dimensions: {},
  oversight: '',
  response: '',
  decision: null,
  conditions: '',
  approver: '',
  approvedOn: '',
  nextReview: '',
  triggers: [],
};

function noes(...ids: readonly FactId[]): ClassificationAnswers {
  return Object.fromEntries(ids.map((id) => [id, 'no']));
}

/** What is the same for all three: they build and sell them, in the EU, and nothing on the lists of noes fits. */
const everywhere: ClassificationAnswers = {
  'is-model': 'no',
  'is-ai': 'yes',
  ...noes(
    'role-deployer',
    'role-importer',
    'role-distributor',
    'role-representative',
    'role-manufacturer',
    'private-use-only',
    'deployer-in-union',
    'output-used-in-union',
    'in-product-in-union',
    'only-military',
    'third-country-cooperation',
    'only-research',
    'before-market',
    'open-source',
    'talks-to-people',
    'makes-content',
    'trained-own-model',
    'modified-model',
    ...practiceFacts,
    ...productActFacts(),
    ...useFacts,
  ),
  'role-provider': 'yes',
  'on-union-market': 'yes',
};

function harm(
  text: string,
  inherent: ExampleRated,
  measures: string,
  residual: ExampleRated,
): ExampleDimension {
  return { benefit: '', harm: text, inherent, measures, residual };
}

const balcao: ExampleSystem = {
  id: 'system-balcao',
  name: 'Balcão',
  purpose:
    'Answers the questions of our customers’ customers in a chat window, from the help pages and documents that the customer uploads. Hands over to a person on request.',
  owner: people.sofia,
  origin: 'built-on',
  vendor: '',
  suppliers:
    'Language model and embedding model of the model vendor, through its interface (SUP-31)',
  stage: 'in-use',
  inScope: true,
  affectedGroups: ['business-customers', 'consumers'],
  dataCategories: ['business', 'contact'],
  availableSince: '2024-05-06',
  note: 'Five languages. The vendor moved us to a new model version in August.',
  classification: {
    ...everywhere,
    'talks-to-people': 'yes',
    'makes-content': 'yes',
    'placed-before-marking': 'yes',
  },
  impact: noImpact,
  risks: [
    {
      id: 'risk-balcao-1',
      title: 'One customer sees another customer’s documents',
      family: 'privacy',
      source: 'life-cycle',
      description:
        'Happened in July: a shared search index in a trial account, and a refund rule was quoted to the wrong shop (NC-2026-07).',
      inherent: rated(4, 4),
      treatment: 'reduce',
      measures: 'One index per customer, a test with two made-up customers in every release',
      residual: rated(1, 4),
      items: ['A.7.2', 'A.6.2.4'],
      owner: people.tiago,
      dueDate: '2026-09-30',
      state: 'treated',
    },
    {
      id: 'risk-balcao-2',
      title: 'Answers in Greek and Bulgarian are worse, and nobody notices',
      family: 'bias',
      source: 'machine-learning',
      description: '71 % rated helpful in Greek in October, 84 % overall. A customer told us.',
      inherent: rated(4, 3),
      treatment: 'reduce',
      measures: 'Figures by language on the dashboard, alarm at five points below the mean',
      residual: rated(2, 3),
      items: ['9.1', 'A.6.2.6'],
      owner: people.sofia,
      dueDate: '2027-02-12',
      state: 'in-treatment',
    },
    {
      id: 'risk-balcao-3',
      title: 'The vendor changes the model under us',
      family: 'third-party',
      source: 'life-cycle',
      description: 'August: new version, read about it two weeks later, nothing reassessed.',
      inherent: rated(5, 3),
      treatment: 'reduce',
      measures: 'Pin the version; 600 test questions before each move',
      residual: rated(2, 2),
      items: ['A.10.3', 'A.6.2.4', '8.2'],
      owner: people.rui,
      dueDate: '2026-11-13',
      state: 'open',
    },
  ],
  createdAt: '2026-10-12T09:00:00.000Z',
  updatedAt: '2026-11-13T11:05:00.000Z',
};

const rota: ExampleSystem = {
  id: 'system-rota',
  name: 'Rota',
  purpose:
    'Sorts incoming help desk messages into eleven queues. A person in the queue reads every one.',
  owner: people.nuno,
  origin: 'own',
  vendor: '',
  suppliers: 'None: trained here on messages of our own help desk and of customers who agreed',
  stage: 'in-use',
  inScope: true,
  affectedGroups: ['staff', 'business-customers'],
  dataCategories: ['business', 'contact'],
  availableSince: '2025-02-17',
  note: 'Rota 3 since July. Rota 2 was overwritten.',
  classification: everywhere,
  impact: noImpact,
  risks: [
    {
      id: 'risk-rota-1',
      title: 'An urgent message lands in the wrong queue',
      family: 'safety-failure',
      source: 'machine-learning',
      description:
        'Labels agree on 81 %. What that means for outages reported in a hurry, nobody has measured.',
      inherent: rated(3, 2),
      treatment: 'accept',
      measures: '',
      residual: none,
      items: [],
      owner: people.nuno,
      dueDate: '',
      state: 'accepted',
    },
    {
      id: 'risk-rota-2',
      title: 'Messages that had to be deleted live on in the model',
      family: 'privacy',
      source: 'life-cycle',
      description:
        'A customer left in June. We cannot tell whether Rota 3 learnt from its messages.',
      inherent: rated(3, 3),
      treatment: null,
      measures: '',
      residual: none,
      items: ['A.7.5'],
      owner: people.nuno,
      dueDate: '',
      state: 'open',
    },
  ],
  createdAt: '2026-10-12T09:10:00.000Z',
  updatedAt: '2026-11-13T11:20:00.000Z',
};

const crivo: ExampleSystem = {
  id: 'system-crivo',
  name: 'Crivo',
  purpose:
    'Ranks the CVs that an employer receives for a vacancy. A recruiter decides whom to invite.',
  owner: people.joana,
  origin: 'built-on',
  vendor: '',
  suppliers:
    'Language model of the model vendor, through its interface (SUP-31); ranking code of our own',
  stage: 'in-use',
  inScope: true,
  affectedGroups: ['applicants', 'business-customers'],
  dataCategories: ['contact', 'employment', 'other-sensitive'],
  availableSince: '2025-03-24',
  note: 'Nine employers, about two thousand applications a month. The ranking view changed in June and will change again in spring.',
  classification: {
    ...everywhere,
    'use-4a': 'yes',
    'profiles-4a': 'yes',
    'design-changes-later': 'yes',
  },
  impact: {
    ...noImpact,
    intendedUse:
      'A recruiter opens a vacancy and sees the CVs in the order in which Crivo puts them, with three reasons each. The recruiter invites or declines.',
    periodAndFrequency:
      'Since March 2025; every working day, about two thousand applications a month',
    affected:
      'Applicants at nine employers, above all those over 50, those back from a long leave, and those with foreign names. Recruiters, who learn to trust the order.',
    misuse:
      '"Accept all" is one click, so a recruiter can let the order decide. An employer could put the age of its present staff into the description of the vacancy.',
    failures:
      'Scanned CVs are read badly and end up last. A gap of years is taken for a lack of skill.',
    dimensions: {
      fairness: harm(
        'Applicants over 50, with a long leave or with a foreign name stand lower than they should',
        rated(4, 4),
        'Names and dates of birth are hidden from the model; results by group to be measured before every release',
        rated(3, 4),
      ),
      privacy: harm(
        'CVs tell of illness, faith and family, and go to a vendor',
        rated(3, 4),
        'No training with our data in the vendor’s contract; CVs deleted after 90 days',
        rated(2, 3),
      ),
      'human-rights': harm(
        'Somebody does not get work because of an order that nobody questions',
        rated(3, 5),
        'The recruiter has to open a CV before declining it',
        rated(2, 5),
      ),
      transparency: harm(
        'Applicants do not know that software put them in order',
        rated(5, 3),
        'Notice for the job advertisement, drafted and not yet with the employers',
        rated(3, 3),
      ),
      explainability: {
        ...harm(
          'The three reasons sound right and need not be what decided',
          rated(4, 3),
          '',
          none,
        ),
        benefit: 'Recruiters say that the reasons make them read CVs they would have skipped',
      },
      accountability: {
        ...harm('', none, '', none),
        benefit: 'Each employer names one recruiter who answers for the invitations',
      },
      reliability: harm(
        'Scanned CVs end up last',
        rated(4, 3),
        'Scans are set apart and shown unranked since October',
        rated(1, 3),
      ),
    },
    oversight:
      'The recruiter. That the screen makes sure of it is written in the specification and not yet true.',
  },
  risks: [
    {
      id: 'risk-crivo-1',
      title: 'Whole groups of applicants stand lower',
      family: 'bias',
      source: 'machine-learning',
      description: 'No results by group so far. The bias test is planned for release 2.0.',
      inherent: rated(4, 4),
      treatment: 'reduce',
      measures: 'Test by age band, gender and name origin before each release; stop at four fifths',
      residual: rated(3, 4),
      items: ['A.6.2.4', 'A.7.4', 'A.5.4'],
      owner: people.joana,
      dueDate: '2027-02-26',
      state: 'in-treatment',
    },
    {
      id: 'risk-crivo-2',
      title: 'The recruiter follows the order without reading',
      family: 'autonomy',
      source: 'automation',
      description: '"Accept all" is one click. How often it is used is not counted.',
      inherent: rated(4, 4),
      treatment: 'reduce',
      measures:
        'Take the button away, open a CV before declining it, count how often the order is kept',
      residual: rated(2, 4),
      items: ['A.9.3', 'A.6.2.2'],
      owner: people.joana,
      dueDate: '2027-01-29',
      state: 'open',
    },
    {
      id: 'risk-crivo-3',
      title: 'Nobody outside can complain',
      family: 'transparency-gap',
      source: 'opacity',
      description: 'In May an applicant wrote to our sales address and waited nineteen days.',
      inherent: rated(3, 3),
      treatment: 'reduce',
      measures: 'A complaints address with an answer within five working days',
      residual: rated(1, 3),
      items: ['A.8.3', 'A.8.4'],
      owner: people.diogo,
      dueDate: '2026-12-18',
      state: 'in-treatment',
    },
    {
      id: 'risk-crivo-4',
      title: 'CVs used for testing were copied without a licence',
      family: 'privacy',
      source: 'life-cycle',
      description: '300 CVs from a public repository, found on 12 November.',
      inherent: rated(5, 3),
      treatment: 'avoid',
      measures: 'Delete them, write 300 made-up ones',
      residual: rated(1, 2),
      items: ['A.7.3'],
      owner: people.nuno,
      dueDate: '2026-12-04',
      state: 'open',
    },
  ],
  createdAt: '2026-10-12T09:20:00.000Z',
  updatedAt: '2026-11-13T11:40:00.000Z',
};

/** The three systems of Três Cegonhas, as their register stood on 13 November 2026. */
export const systems: readonly ExampleSystem[] = [balcao, rota, crivo];
