import { answersAt } from './fill.ts';
import { people } from './people.ts';

/** Operation, evaluation and improvement. */
export const clauses8to10 = answersAt('2026-10-06T14:45:00Z', {
  '8.1': {
    choice: 2,
    note: 'Code changes are complete: ticket, review, approval. Prompts are another story. Until August Diogo edited them in production because customers asked him to. Balcão is under change control now, Crivo is not.',
    owner: people.tiago,
    dueDate: '2026-12-18',
    flagged: true,
    evidence: [
      {
        title: 'Change log of Balcão prompts',
        location: 'repo balcao/prompts',
        date: '2026-09-30',
      },
    ],
  },
  '8.2': {
    choice: 2,
    note: 'Balcão and Crivo were assessed in September, Rota only in the trial. When the vendor moved us to a new model version in August nobody reassessed anything. We read about it two weeks later.',
    owner: people.mariana,
    dueDate: '2027-01-29',
    evidence: [
      { title: 'AI risk register, 33 risks', location: 'wiki/AIMS/AI-RSK-02', date: '2026-09-24' },
    ],
  },
  '8.3': {
    choice: 1,
    note: '5 of 19 measures are finished, none was checked for effect. The status is asked for only when Mariana finds the time.',
    owner: people.tiago,
    dueDate: '2027-03-31',
  },
  '8.4': {
    choice: 1,
    note: 'One assessment, Crivo, drafted and not approved. For Balcão we have a data protection assessment, which is not the same thing. Nothing for Rota.',
    owner: people.joana,
    dueDate: '2027-02-26',
    flagged: true,
    updatedAt: '2026-11-13T09:30:00Z',
    evidence: [
      {
        title: 'Impact assessment Crivo, draft 2',
        location: 'wiki/AIMS/IA-2026-01',
        date: '2026-11-10',
      },
    ],
  },
  '9.1': {
    choice: 2,
    note: 'Uptime, cost and thumbs down per customer are on a dashboard. Nobody looked at languages separately until Ωμέγα complained in October that Greek answers had become worse. They had: 71 % rated helpful, 84 % overall.',
    owner: people.sofia,
    dueDate: '2027-02-12',
    updatedAt: '2026-10-29T11:20:00Z',
    evidence: [{ title: 'Dashboard export, October', location: 'BAL-402', date: '2026-10-28' }],
  },
  '9.2.1': {
    choice: 1,
    note: 'The ISMS audit in April touched AI with two questions. First AIMS audit: 8 to 10 March 2027, by somebody from outside. Booked, so it will happen.',
    owner: people.mariana,
    dueDate: '2027-03-10',
    updatedAt: '2026-11-05T08:50:00Z',
    evidence: [{ title: 'Audit offer, accepted', location: 'AIMS-74', date: '2026-11-04' }],
  },
  '9.2.2': {
    choice: 2,
    note: 'Programme for 2027 drafted, one page. The auditor is independent. Whether she can judge a bias test is a question we have put to her.',
    owner: people.mariana,
    dueDate: '2027-01-15',
    updatedAt: '2026-11-05T08:55:00Z',
  },
  '9.3.1': {
    choice: 1,
    note: 'In the ISMS review in May, AI was item 9 of 9 and got ten minutes. The first review of its own is set for 14 April 2027, after the audit.',
    owner: people.ines,
    dueDate: '2027-04-14',
    evidence: [{ title: 'Calendar entry and agenda', location: 'AIMS-71', date: '2026-10-23' }],
    updatedAt: '2026-10-23T15:00:00Z',
  },
  '9.3.2': {
    choice: 1,
    note: 'The agenda lists every input. For customer feedback and impact assessments we would have nothing to put on the table today.',
    owner: people.mariana,
    dueDate: '2027-04-02',
  },
  '9.3.3': {
    choice: 1,
    note: 'One sentence in the May minutes: "Continue with the AI system." No decision, no owner, no date. We do not count it as a record.',
    owner: people.ines,
    dueDate: '2027-04-23',
    flagged: true,
  },
  '10.1': {
    choice: 2,
    note: 'We improve all the time, but whoever shouts loudest decides what. The list has 23 lines and no order.',
    owner: people.tiago,
    dueDate: '2027-05-14',
  },
  '10.2': {
    choice: 3,
    note: 'Same process as for security. First AI case: in July Balcão quoted the refund rule of one customer to another. Cause: a shared search index in a trial account. Fixed the same day, checked again after six weeks, customers told.',
    owner: people.rui,
    updatedAt: '2026-10-23T15:20:00Z',
    evidence: [
      { title: 'NC-2026-07, closed', location: 'wiki/ISMS/NC/2026-07', date: '2026-09-02' },
      { title: 'NC-2026-09, open', location: 'wiki/ISMS/NC/2026-09', date: '2026-10-19' },
    ],
  },
});
