import type { DocumentId } from '../documents.ts';
import type { ItemId } from '../items.ts';
import { quickAnswers } from './short-checks.ts';
import type { ExampleAnswer, ExampleDocument, ExampleSnapshot } from './types.ts';

type Answers = Readonly<Record<ItemId, ExampleAnswer>>;
type Documents = Readonly<Record<DocumentId, ExampleDocument>>;

/** What was answered otherwise at an earlier time; all else is as it is today. */
function earlier(
  answers: Answers,
  changes: Readonly<Partial<Record<ItemId, Partial<ExampleAnswer>>>>,
): Answers {
  const before = Object.entries(changes).map(([item, change]) => [
    item,
    { ...answers[item as ItemId], ...change },
  ]);
  return { ...answers, ...(Object.fromEntries(before) as Partial<Answers>) };
}

function earlierDocuments(
  documents: Documents,
  states: Readonly<Partial<Record<DocumentId, ExampleDocument['state']>>>,
): Documents {
  const before = Object.entries(states).map(([id, state]) => [
    id,
    { ...documents[id as DocumentId], state, version: '', reviewDate: '' },
  ]);
  return { ...documents, ...(Object.fromEntries(before) as Partial<Documents>) };
}

const nothing = { evidence: [], note: '', owner: '', dueDate: '', flagged: false } as const;

/** Two states that were kept: after the first pass in September, and before the steering meeting of October. */
export function snapshotsOf(answers: Answers, documents: Documents): readonly ExampleSnapshot[] {
  const october = earlier(answers, {
    '8.4': { choice: 0, note: 'Nothing that deserves the name.', evidence: [] },
    '9.2.1': {
      choice: 0,
      note: 'Two questions about AI in the security audit of April.',
      evidence: [],
    },
    '9.1': { choice: 3, note: 'The dashboard is looked at every week.' },
    '10.2': { choice: 2 },
    'A.4.2': { choice: 1, note: 'Three systems are listed, their parts are not.' },
    'A.5.4': { choice: 0, note: '' },
    'A.6.2.6': { choice: 1 },
    'A.8.4': { choice: 2 },
  });
  const octoberDocuments = earlierDocuments(documents, {
    'ai-resource-inventory': 'draft',
    'impact-assessment-results': 'missing',
    'nonconformity-records': 'draft',
    'audit-programme-and-results': 'missing',
  });
  const september = earlier(october, {
    '4.2': { ...nothing, choice: 1 },
    '6.1.3': { choice: 1, note: 'We have a list of measures, and no reason beside any of them.' },
    '6.1.4': { ...nothing, choice: 0 },
    '6.2': { ...nothing, choice: 1 },
    '7.1': { choice: 1, note: 'One day a week was promised.' },
    '7.4': { ...nothing, choice: 1 },
    '8.1': { choice: 1 },
    '8.2': { ...nothing, choice: 1 },
    '9.2.2': { ...nothing, choice: 0 },
    'A.2.4': { choice: 'unknown' },
    'A.3.2': { choice: 2 },
    'A.5.2': { ...nothing, choice: 0 },
    'A.6.2.5': { choice: 2 },
    'A.9.2': { choice: 1 },
    'A.10.3': { choice: 3 },
  });
  const septemberDocuments = earlierDocuments(octoberDocuments, {
    'aims-scope': 'draft',
    'risk-treatment-process': 'missing',
    'statement-of-applicability': 'missing',
    'risk-treatment-plan': 'missing',
    'impact-assessment-process': 'missing',
    'risk-assessment-results': 'missing',
    'ai-roles-matrix': 'draft',
  });
  return [
    {
      id: 'snapshot-september',
      name: 'First pass, three of us',
      note: 'Before anybody looked for proof.',
      kind: 'kept',
      day: '2026-09-18',
      target: 3,
      answers: september,
      documents: septemberDocuments,
      quickAnswers,
      kpis: {
        ...{ controlsInPlace: 2 / 36, systemsAssessed: 0, internalMinors: 2, externalMinors: null },
        ...{ majorDays: 44, minorDays: null, trained: 38 / 46, maturity: 104 / 79 },
      },
      createdAt: '2026-09-18T16:00:00Z',
      updatedAt: '2026-09-18T16:00:00Z',
    },
    {
      id: 'snapshot-october',
      name: 'Before the steering meeting',
      note: 'Shown to Inês on 16 October.',
      kind: 'kept',
      day: '2026-10-16',
      target: 3,
      answers: october,
      documents: octoberDocuments,
      quickAnswers,
      kpis: {
        ...{ controlsInPlace: 4 / 36, systemsAssessed: 0, internalMinors: 2, externalMinors: null },
        ...{ majorDays: 44, minorDays: 172, trained: 42 / 46, maturity: 128 / 79 },
      },
      createdAt: '2026-10-16T07:30:00Z',
      updatedAt: '2026-10-16T07:30:00Z',
    },
  ];
}
