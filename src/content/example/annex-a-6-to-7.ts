import { answersAt } from './fill.ts';
import { people } from './people.ts';

/** Life cycle and data. */
export const annexA6to7 = answersAt('2026-10-20T15:30:00Z', {
  'A.6.1.2': {
    choice: 1,
    note: 'The release gate checks accuracy and response time. "Fair" and "explainable" live on a slide.',
    owner: people.tiago,
    dueDate: '2027-03-19',
  },
  'A.6.1.3': {
    choice: 2,
    note: "Our development handbook has had an AI chapter since June. Balcão follows it. Rota is still Nuno's branch under Nuno's rules.",
    owner: people.tiago,
    dueDate: '2027-03-19',
    evidence: [
      { title: 'Handbook, chapter 9 (draft)', location: 'repo handbook/09-ai', date: '2026-06-12' },
    ],
  },
  'A.6.2.2': {
    choice: 2,
    note: 'Balcão and Crivo have one. Crivo\'s says that a recruiter decides, and not how the screen makes sure of it. "Accept all" is one click.',
    owner: people.joana,
    dueDate: '2027-02-26',
    evidence: [
      { title: 'Crivo specification 0.9', location: 'wiki/Crivo/spec', date: '2026-08-19' },
      { title: 'Balcão specification 2.0', location: 'wiki/Balcao/spec', date: '2026-05-06' },
    ],
  },
  'A.6.2.3': {
    choice: 1,
    note: 'For Rota the notebook is the design record. Crivo could be pieced together from about 140 tickets, by someone with a free week.',
    owner: people.nuno,
    dueDate: '2027-04-30',
  },
  'A.6.2.4': {
    choice: 2,
    note: '600 test questions, pass mark set before each release. 480 are Portuguese or English, 60 Greek, 60 Bulgarian, the last ones taken from the help desk of Поддръжка България. Crivo has no test by age or sex until January.',
    owner: people.nuno,
    dueDate: '2027-01-29',
    flagged: true,
    updatedAt: '2026-10-30T16:40:00Z',
    evidence: [{ title: 'Test report Balcão 4.6', location: 'REL-2026-21', date: '2026-10-28' }],
  },
  'A.6.2.5': {
    choice: 3,
    note: 'Checklist, two signatures, way back tried out beforehand. Used for the last six releases. In August we took one back within 40 minutes.',
    owner: people.rui,
    updatedAt: '2026-10-30T09:10:00Z',
    evidence: [
      { title: 'Release record Balcão 4.6', location: 'REL-2026-21', date: '2026-10-29' },
      { title: 'Rollback of 4.4', location: 'REL-2026-17', date: '2026-08-18' },
    ],
  },
  'A.6.2.6': {
    choice: 2,
    note: 'The runbook knows outages. What to do when answers get worse little by little is not in it, as Ωμέγα has shown us.',
    owner: people.rui,
    dueDate: '2027-02-12',
    evidence: [{ title: 'Runbook, draft', location: 'repo ops/runbook', date: '2026-09-22' }],
    updatedAt: '2026-10-29T11:35:00Z',
  },
  'A.6.2.7': {
    choice: 1,
    note: 'Help pages and an architecture sketch. The technical file for Crivo consists of a table of contents, which we found harder to write than expected.',
    owner: people.joana,
    dueDate: '2027-05-28',
  },
  'A.6.2.8': {
    choice: 'unknown',
    note: 'Balcão logs prompts and answers, that much is certain. How long, and whether Crivo keeps the ranking as the recruiter saw it, is known to one colleague, who is on parental leave until 4 January.',
    owner: people.rui,
    dueDate: '2027-01-15',
  },
  'A.7.2': {
    choice: 2,
    note: 'Drafted and followed for Rota 3: request, approval, storage, deletion date. Not a word yet on search content, which is most of our data.',
    owner: people.nuno,
    dueDate: '2027-03-19',
    evidence: [{ title: 'Data approval for Rota 3', location: 'ML-57', date: '2026-07-09' }],
  },
  'A.7.3': {
    choice: 'excluded',
    justification:
      'We neither buy, license nor scrape data. Rota learns only from messages to our own help desk and from customers who agreed to it in their contract, and what Balcão searches belongs to the customer. How these messages are chosen is settled under A.7.2.',
    note: 'Nuno told us on 12 November that 300 of the CVs we evaluate Crivo with were copied from a public repository in 2025, licence unknown. So our reason is not true. Take the control in, find out about the licence, correct the Statement.',
    owner: people.nuno,
    dueDate: '2026-12-18',
    flagged: true,
    updatedAt: '2026-11-16T16:20:00Z',
  },
  'A.7.4': {
    choice: 1,
    note: 'Two freelancers labelled the same 200 messages for Rota and agreed on 81 %. Nobody had said beforehand how much would be enough.',
    owner: people.nuno,
    dueDate: '2027-03-19',
  },
  'A.7.5': {
    choice: 0,
    note: 'No trail at all. A customer left in June and asked us to delete its messages. We deleted them, and cannot tell whether Rota 3 had learnt from them.',
    owner: people.nuno,
    dueDate: '2027-04-30',
    flagged: true,
  },
  'A.7.6': {
    choice: 'unknown',
    note: 'There are two labelling guides. Which of them the freelancers had for Rota 3, and what became of empty messages, Nuno has to look up.',
    owner: people.nuno,
    dueDate: '2027-01-15',
  },
});
