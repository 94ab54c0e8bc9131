import { answersAt } from './fill.ts';
import { people } from './people.ts';

/** Policies, organisation, resources and impacts. */
export const annexA2to5 = answersAt('2026-10-13T09:15:00Z', {
  'A.2.2': {
    choice: 3,
    note: 'Rule 4, no reading of emotions, ended a feature idea for Balcão in May. The only time so far that the policy has stopped anything.',
    owner: people.ines,
    evidence: [{ title: 'Feature refused under rule 4', location: 'BAL-288', date: '2026-05-12' }],
  },
  'A.2.3': {
    choice: 'unknown',
    note: 'Privacy and purchasing were changed in spring. Whether the staff handbook and the sales guide contradict the AI policy, none of us could say. Beatriz will read both.',
    owner: people.beatriz,
    dueDate: '2027-01-15',
  },
  'A.2.4': {
    choice: 2,
    note: 'Yearly review in March, it is in the calendar. No trigger for changes in the law: we noticed the July amendment because a customer sent us the link.',
    owner: people.mariana,
    dueDate: '2027-03-19',
    evidence: [
      { title: 'Review entry in the wiki', location: 'wiki/AIMS/AI-POL-01', date: '2026-06-22' },
    ],
  },
  'A.3.2': {
    choice: 3,
    note: 'Every cell has a name, and every name has a deputy except Nuno.',
    owner: people.tiago,
    evidence: [{ title: 'AI roles matrix 1.1', location: 'wiki/AIMS/AI-ROL', date: '2026-09-17' }],
  },
  'A.3.3': {
    choice: 1,
    note: 'The whistleblowing address says nothing about AI. A tester who had doubts about the ranking view told Joana in the kitchen. It worked, but only because it was Joana.',
    owner: people.beatriz,
    dueDate: '2027-01-29',
  },
  'A.4.2': {
    choice: 2,
    note: "Three systems with their parts. The vendor's embedding model was missing until October, and nobody could say since when we use it.",
    owner: people.tiago,
    dueDate: '2027-02-12',
    evidence: [{ title: 'AI inventory 1.0', location: 'wiki/AIMS/AI-INV', date: '2026-10-12' }],
  },
  'A.4.3': {
    choice: 1,
    note: "Nuno keeps a table of the messages that Rota learnt from. Search content, test questions and the evaluation CVs are in nobody's table.",
    owner: people.nuno,
    dueDate: '2027-02-12',
  },
  'A.4.4': {
    choice: 2,
    owner: people.tiago,
    dueDate: '2027-02-26',
    evidence: [
      { title: 'Component list from the build', location: 'repo balcao/sbom', date: '2026-10-09' },
    ],
  },
  'A.4.5': {
    choice: 'unknown',
    note: 'Our own servers are easy: two regions, both in the EU. Where the vendor computes when its first region is overloaded, we have asked three times and have three answers.',
    owner: people.rui,
    dueDate: '2026-12-18',
  },
  'A.4.6': {
    choice: 1,
    note: 'Engineers are listed. No one who hires people for a living had a part in designing Crivo, and no list of ours would have shown the hole.',
    owner: people.beatriz,
    dueDate: '2027-03-19',
  },
  'A.5.2': {
    choice: 2,
    note: 'Screening is filled in for all three systems, with Crivo as the only full case. A new model version at the vendor does not set it off. It should.',
    owner: people.joana,
    dueDate: '2027-02-26',
    evidence: [
      {
        title: 'Screening sheets, three systems',
        location: 'wiki/AIMS/IA-screening',
        date: '2026-10-07',
      },
    ],
  },
  'A.5.3': {
    choice: 1,
    note: 'One draft in a shared document, edited in place. No version, no period for keeping it. Somebody said ten years, nobody decided.',
    owner: people.joana,
    dueDate: '2027-02-26',
  },
  'A.5.4': {
    choice: 1,
    note: 'Written for Crivo: applicants over 50, people back from a long leave, foreign names. The ratings come from a discussion among five of us, all between 28 and 41. We have no results by group yet.',
    owner: people.joana,
    dueDate: '2027-02-26',
    flagged: true,
    updatedAt: '2026-11-13T10:05:00Z',
    evidence: [
      { title: 'Crivo draft 2, section 4', location: 'wiki/AIMS/IA-2026-01', date: '2026-11-10' },
    ],
  },
  'A.5.5': {
    choice: 0,
    note: 'Empty. Tiago says that we are too small to matter. Joana says that nine employers with two thousand applications a month are not small.',
    owner: people.joana,
    dueDate: '2027-02-26',
  },
});
