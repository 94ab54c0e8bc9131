import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of the documents of clause 7, Support. */
export const clause7 = {
  'competence-evidence': {
    purpose:
      'Proves that the people whose work decides how your AI behaves can do that work. Managers open it when they fill a role, the auditor when a sampled person has been interviewed.',
    sections: [
      {
        heading: 'Roles and what they call for',
        prompts: [
          'List each role that can change how an AI system behaves or how well the management system works: builder, data owner, tester, overseer, buyer, risk owner, internal auditor, top management.',
          'Write the knowledge and skills as something that can be seen: "reads an error rate broken down by group", not "AI knowledge".',
          'For oversight add what the person must be able to notice and has the standing to stop.',
        ],
        table: [
          'Role',
          'What its holder decides or influences',
          'Has to know',
          'Has to be able to do',
        ],
      },
      {
        heading: 'People and their proof',
        prompts: [
          'Enter everyone who holds one of these roles, contractors and agency staff included, and name the proof: education, training, experience, work sample, reference, test.',
          'Mark each skill as proven, partly proven or missing, and say who judged it on which day.',
        ],
        table: ['Person', 'Role', 'Proof, and where it is filed', 'Judged by, on', 'Still missing'],
      },
      {
        heading: 'Closing the gaps',
        prompts: [
          'For each missing skill: training, coaching, another distribution of tasks, a hire or outside help? Who does the work properly until then?',
          'How will you find out whether the measure helped on the job, and what did you find? A certificate of attendance does not answer this.',
        ],
        table: ['Person and gap', 'Measure', 'Date', 'How the effect was checked', 'Result'],
      },
      {
        heading: 'AI literacy of everyone else',
        prompts: [
          'Which groups use AI without holding a role above, and what was done so that they understand it well enough for their work? Providers and deployers owe such measures under Article 4 of the EU AI Act.',
        ],
        table: [
          'Group',
          'Uses which AI for what',
          'Measure',
          'Held on, reached how many of how many',
        ],
      },
      {
        heading: 'Keeping the record',
        prompts: [
          'Who updates it when somebody joins, moves or leaves, and when is every row looked at again?',
          'Where do the personal papers lie, who may see them, and how long are they kept after somebody has left?',
        ],
      },
    ],
    pitfall:
      'Do not hand in a list of course completions. Begin with what the role has to be able to do, and do not forget two people: the one who signs releases and the one who audits.',
  },

  'document-master-list': {
    purpose:
      'The single place that says which documents and records the management system relies on, which version counts and where it is. Everyone opens it to find the valid text, the auditor to draw samples.',
    sections: [
      {
        heading: 'Documents that are kept current',
        prompts: [
          'Enter every piece that clauses 4 to 10 ask for, then those of the controls in your Statement of Applicability, then what you added because you need it.',
          'Put the requirement or control beside each, so that a missing piece shows as an empty row.',
        ],
        table: [
          'Document',
          'Asked for by',
          'Version and date',
          'Owner',
          'Approved by',
          'Location',
          'Who may read and change it',
        ],
      },
      {
        heading: 'Records that are kept as proof',
        prompts: [
          'Enter each kind of record once, with the process that produces it, and say where an outsider would find the latest three.',
          'Include what tools produce by themselves: tickets, pull requests, evaluation runs, event logs.',
        ],
        table: [
          'Kind of record',
          'Asked for by',
          'Produced by',
          'Location',
          'Protected against change by',
          'Kept for',
        ],
      },
      {
        heading: 'Documents from outside',
        prompts: [
          'List what you rely on and did not write: the standard itself, laws, model cards, vendor instructions and terms, customer requirements.',
          'Who notices that a new edition has appeared, and what do they do then?',
        ],
        table: ['Document', 'Issued by', 'Edition or date', 'Needed for', 'Watched by'],
      },
      {
        heading: 'How documents are written and approved',
        prompts: [
          'Fix what the head of each document shows (title, number, version, date, author, approver) and in which formats and languages documents are kept.',
          'Who reviews and who approves which kind, and by what technical means is a draft kept from looking valid?',
        ],
      },
      {
        heading: 'Access, changes and withdrawal',
        prompts: [
          'How do people get the valid version, and how is confidential content protected?',
          'How are changes marked, and what happens to the old version, its copies and its print-outs?',
          'Say how backups are made, and when a restore was last tried.',
        ],
      },
      {
        heading: 'Retention and disposal',
        prompts: [
          'Give each kind a term and the ground for it: law, contract or your own need. Do not leave out event logs, datasets, model versions, prompts and impact assessments.',
          'Who deletes when the term is over, how is that shown, and who can halt it because of a dispute?',
        ],
        table: ['Kind', 'Kept for', 'Ground', 'Counted from', 'Disposal by, and how'],
      },
    ],
    pitfall:
      'Do not list policies only. Take five real records of the past month, such as a release approval or an evaluation run, and look whether the list leads to them. What nobody listed, nobody retains.',
  },
} as const satisfies Partial<DocumentOutlines>;
