import { answersAt } from './fill.ts';
import { people } from './people.ts';

/** Context, leadership, planning and support. */
export const clauses4to7 = answersAt('2026-09-15T10:20:00Z', {
  '4.1': {
    choice: 3,
    note: "Done in one morning with Inês and Tiago. We are producer and provider of Balcão, Rota and Crivo, and customer of the model vendor. Climate: considered, matters only through the energy the vendor's models use. Redone in August, after the amendment of the AI Act moved the date for Crivo to 2 December 2027.",
    owner: people.mariana,
    evidence: [
      { title: 'Context analysis 1.2', location: 'wiki/AIMS/AI-CTX-01', date: '2026-08-03' },
    ],
  },
  '4.2': {
    choice: 2,
    note: 'Customers, staff, the model vendor and the authorities are listed. The applicants whom Crivo ranks were forgotten until Joana asked who speaks for them. They have a line now, but nobody has written down what they need. Ωμέγα in Patras and the customer in Plovdiv expect equally good answers in Greek and Bulgarian. That belongs here, too.',
    owner: people.joana,
    dueDate: '2027-01-29',
    evidence: [
      { title: 'Interested parties 0.8', location: 'wiki/AIMS/AI-CTX-02', date: '2026-09-10' },
    ],
  },
  '4.3': {
    choice: 3,
    note: 'Three products, one office, 42 people. The tools on our own desks (code assistant, meeting notes) stay under the ISMS until phase two in autumn 2027. We have been warned that the auditor will ask why.',
    owner: people.ines,
    evidence: [
      { title: 'AIMS scope 1.0, signed', location: 'wiki/AIMS/AI-SC-01', date: '2026-09-09' },
    ],
  },
  '4.4': {
    choice: 2,
    note: 'Stage 1 is pencilled in for June. The process map fits on one page. Change and monitoring have run since spring, audit and management review not once. We need a full round and have had half of one.',
    owner: people.mariana,
    dueDate: '2027-04-30',
    evidence: [{ title: 'Process map', location: 'wiki/AIMS/AI-MAP', date: '2026-07-20' }],
  },
  '5.1': {
    choice: 3,
    note: 'Inês gave the project two days a week of Mariana and held back the Crivo ranking view in June until somebody had tested it. All true, and all of it was said in corridors. We have nothing to show.',
    owner: people.ines,
    dueDate: '2026-12-18',
  },
  '5.2': {
    choice: 3,
    note: 'Two pages, on our website since July. Inês struck out "trustworthy" wherever nobody could say how one would check it.',
    owner: people.ines,
    evidence: [
      {
        title: 'AI policy 1.1, signed by Inês',
        location: 'wiki/AIMS/AI-POL-01',
        date: '2026-06-22',
      },
      { title: 'All-hands slides and attendance', location: 'AIMS-38', date: '2026-07-02' },
    ],
  },
  '5.3': {
    choice: 3,
    note: 'Mariana reports to Inês on the first Thursday of the month. She wrote most of the documents, so she cannot be the one who audits them.',
    owner: people.ines,
    evidence: [
      { title: 'Appointment letter, AIMS manager', location: 'HR file M-07', date: '2026-04-01' },
    ],
  },
  '6.1.1': {
    choice: 3,
    note: 'We agreed on three things that we will not accept. The third, no applicant turned down without a person having looked, lost us a prospect in September. Eleven actions, seven closed.',
    owner: people.mariana,
    evidence: [
      {
        title: 'Risk criteria and action list',
        location: 'wiki/AIMS/AI-RSK-00',
        date: '2026-09-03',
      },
    ],
  },
  '6.1.2': {
    choice: 3,
    note: 'The ISMS method with two more columns, harm to people and harm to society. As a trial Tiago and Mariana rated Rota without talking to each other. They differed in 3 of 14 risks, by one step each.',
    owner: people.mariana,
    evidence: [
      { title: 'Risk assessment method 1.1', location: 'wiki/AIMS/AI-RSK-01', date: '2026-08-27' },
      { title: 'Double rating of Rota', location: 'AIMS-52', date: '2026-09-11' },
    ],
  },
  '6.1.3': {
    choice: 3,
    note: 'Process and Statement of Applicability are approved. The plan is not: four risks of Crivo lack a signature for what remains, because Inês wants to see the bias test first. And Statement 1.0 has to change, see A.7.3.',
    owner: people.ines,
    dueDate: '2027-01-29',
    flagged: true,
    updatedAt: '2026-11-16T16:05:00Z',
    evidence: [
      { title: 'Statement of Applicability 1.0', location: 'wiki/AIMS/AI-SOA', date: '2026-10-08' },
      { title: 'Treatment plan, draft 3', location: 'wiki/AIMS/AI-RTP', date: '2026-11-06' },
    ],
  },
  '6.1.4': {
    choice: 2,
    note: 'The procedure is sound, we believe. It has been used once, for Crivo, and that took three weeks where the text promises five days. The change form does not point to it yet.',
    owner: people.joana,
    dueDate: '2027-02-26',
    updatedAt: '2026-10-21T13:10:00Z',
    evidence: [
      {
        title: 'Impact assessment procedure 1.0',
        location: 'wiki/AIMS/AI-PR-04',
        date: '2026-09-30',
      },
    ],
  },
  '6.2': {
    choice: 2,
    note: 'Four objectives, two with figures: answers that show their source (now 87 %, aim 95 %) and hours of bias testing per release (for Crivo still none). "Applicants understand their ranking" has no measure. Joana owes us one.',
    owner: people.joana,
    dueDate: '2027-01-15',
    evidence: [
      { title: 'AI objectives 2026/27', location: 'wiki/AIMS/AI-OBJ', date: '2026-09-08' },
    ],
  },
  '6.3': {
    choice: 3,
    note: 'We use the ISMS change form. Two changes so far: the second policy version, and Rota moving from Tiago to Nuno.',
    owner: people.mariana,
  },
  '7.1': {
    choice: 'unknown',
    note: "Mariana's two days a week are agreed until March. Whether the bias test and the audit fee are in next year's budget nobody could tell us. Inês decides on 9 December.",
    owner: people.ines,
    dueDate: '2026-12-11',
  },
  '7.2': {
    choice: 3,
    note: 'The competence matrix of the ISMS with seven AI skills added in May. Weakest cell: only Nuno can read test results by subgroup.',
    owner: people.beatriz,
    evidence: [
      { title: 'Competence matrix, AI columns', location: 'HR/competence', date: '2026-05-29' },
      {
        title: 'Course certificates, 11 people',
        location: 'HR/certificates/2026',
        date: '2026-06-30',
      },
    ],
  },
  '7.3': {
    choice: 2,
    note: 'One hour for everybody in May, except the four freelancers who label messages. They touch the data more than anyone.',
    owner: people.beatriz,
    dueDate: '2027-01-29',
    evidence: [{ title: 'Attendance list', location: 'HR/training/2026-05', date: '2026-05-21' }],
  },
  '7.4': {
    choice: 2,
    note: 'Inside the house the monthly note works. Outside, nobody is named to talk to an authority or a newspaper. It would be Beatriz, but nobody has told her.',
    owner: people.beatriz,
    dueDate: '2026-12-18',
  },
  '7.5.1': {
    choice: 3,
    owner: people.mariana,
    updatedAt: '2026-11-04T09:05:00Z',
    evidence: [
      { title: 'Master list, 61 entries', location: 'wiki/master-list', date: '2026-11-02' },
    ],
  },
  '7.5.2': {
    choice: 4,
    note: 'Straight from the ISMS. The wiki enforces number, owner, approver and yearly review. Overdue reviews are counted each quarter: 2 of 61.',
    owner: people.mariana,
    updatedAt: '2026-11-04T09:10:00Z',
    evidence: [
      { title: 'Document control rule 3.4', location: 'wiki/ISMS/PR-01', date: '2025-11-17' },
      { title: 'Review report Q3', location: 'wiki/ISMS/reviews/2026-Q3', date: '2026-10-05' },
    ],
  },
  '7.5.3': {
    choice: 3,
    note: 'Fine for documents. Small hole: no retention rule for trained models and test sets. Rota 2 was overwritten in July.',
    owner: people.mariana,
    evidence: [{ title: 'Retention schedule', location: 'wiki/ISMS/PR-03', date: '2026-02-11' }],
  },
});
