import { answersAt } from './fill.ts';
import { people } from './people.ts';

/** Information, use, suppliers and customers. */
export const annexA8to10 = answersAt('2026-11-03T10:40:00Z', {
  'A.8.2': {
    choice: 2,
    note: 'The chat window says in all five languages that it is AI, since July. The page about limits exists in Portuguese and English only, and Crivo has none.',
    owner: people.sofia,
    dueDate: '2027-01-29',
    evidence: [
      {
        title: 'Screenshots of the notice, five languages',
        location: 'BAL-341',
        date: '2026-07-28',
      },
    ],
  },
  'A.8.3': {
    choice: 0,
    note: 'An applicant who feels wronged by Crivo can write to the employer and to nobody else. In May one wrote to our sales address and waited nineteen days for an answer.',
    owner: people.diogo,
    dueDate: '2026-12-18',
  },
  'A.8.4': {
    choice: 3,
    note: 'Telling customers is part of the incident process, and in July we did it within five hours. The templates for wrong or unfair results have been with Leonor since September.',
    owner: people.rui,
    dueDate: '2026-12-18',
    evidence: [{ title: 'Messages sent for NC-2026-07', location: 'SEC-118', date: '2026-07-16' }],
  },
  'A.8.5': {
    choice: 'unknown',
    note: 'Data protection and security duties are listed. Nobody has read the nine Crivo contracts for what we promised there. Leonor is to tell us what the AI Act adds, and from when.',
    owner: people.leonor,
    dueDate: '2027-01-29',
  },
  'A.9.2': {
    choice: 2,
    note: 'A form for new AI tools since February, 14 requests, 3 refused. It covers everybody in the house although the tools themselves are outside the scope. Supervision after approval is not described.',
    owner: people.mariana,
    dueDate: '2027-02-26',
    evidence: [{ title: 'Request log', location: 'wiki/ISMS/AI-tools', date: '2026-10-30' }],
  },
  'A.9.3': {
    choice: 1,
    note: 'We wrote down that a support agent must be able to take over a Balcão chat at any time. Whether agents do, and how quickly, is measured by no one.',
    owner: people.sofia,
    dueDate: '2027-03-19',
  },
  'A.9.4': {
    choice: 'excluded',
    justification:
      'The scope (AI-SC-01) covers what we build and provide. None of the three systems serves a purpose of our own, and the tools on our desks stay under the ISMS until phase two. What customers may do with the products is set in the contract and taken care of under A.8.2 and A.10.2. No risk in the register of 24 September is treated by this control. To be taken in as soon as the scope grows, or when we use one of the three ourselves.',
    owner: people.mariana,
    evidence: [
      {
        title: 'Statement of Applicability 1.0, row 35',
        location: 'wiki/AIMS/AI-SOA',
        date: '2026-10-08',
      },
    ],
  },
  'A.10.2': {
    choice: 3,
    note: 'Settled in every contract since 2025, as far as Tiago remembers. There should be a table of who does what. Leonor may have it.',
    owner: people.tiago,
    dueDate: '2027-01-15',
  },
  'A.10.3': {
    choice: 4,
    note: 'Our strong side. The model vendor passed the ISMS supplier check plus 22 AI questions and left 5 unanswered, all on training data. Score, open points and next date are tracked for each supplier.',
    owner: people.rui,
    evidence: [
      {
        title: 'Supplier process 4.0 with AI annex',
        location: 'wiki/ISMS/PR-12',
        date: '2026-04-22',
      },
      { title: 'Assessment of the model vendor', location: 'SUP-31', date: '2026-09-18' },
    ],
  },
  'A.10.4': {
    choice: 'unknown',
    note: 'Diogo hears a great deal from customers. How much of it reaches the people who design, nobody knows, Diogo included.',
    owner: people.diogo,
    dueDate: '2027-02-12',
    updatedAt: '2026-11-20T15:42:00Z',
  },
});
