import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of the documents of A.3, Internal organization. */
export const annexA3 = {
  'ai-roles-matrix': {
    purpose:
      'Answers within seconds who is in charge of which duty for which AI system, and what that person may decide. Everyone opens it when something goes wrong or a release is in dispute.',
    sections: [
      {
        heading: 'Duties of the management system',
        prompts: [
          'Name who keeps the management system in line with the standard and who reports on its performance to top management. Clause 5.3 asks for both.',
          'Add the sponsor in top management and the owners of policy, risk criteria, impact assessment, audit programme, suppliers, concerns and contact with authorities.',
        ],
        table: ['Duty', 'Person', 'Deputy', 'May decide', 'Reports to'],
      },
      {
        heading: 'Duties for each AI system',
        prompts: [
          'Fill a row for each system, bought tools included: owner, risks, impact assessment, data, development, tests, security and safety, privacy, release, supervision in use, support, suppliers.',
          'An empty cell is either filled, or marked as not needed with a reason. "The team" is no name.',
        ],
        table: [
          'AI system',
          'System owner',
          'Risk and impact',
          'Data',
          'Tests',
          'Release',
          'Oversight in use',
          'Supplier contact',
        ],
      },
      {
        heading: 'Powers',
        prompts: [
          'Who may stop a release, switch a system off, refuse a purchase or delay a customer project, without asking first?',
          'What does an overseer have at hand to step in, and how much time is set aside for it?',
          'To whom does a disagreement go, and who decides in the end?',
        ],
        table: ['Power', 'Held by', 'In their absence', 'Has to inform'],
      },
      {
        heading: 'Roles that should not meet in one person',
        prompts: [
          'Where does somebody approve, assess or audit their own work? In a small company that may be unavoidable: name what makes up for it, such as a second signature or an outside look.',
        ],
        table: ['Person', 'Roles that clash', 'What makes up for it'],
      },
      {
        heading: 'Agreement and upkeep',
        prompts: [
          'On which day did each person accept the role, and how were colleagues told?',
          'Who changes the matrix when somebody joins, leaves or goes on leave, and within how many days?',
        ],
      },
    ],
    pitfall:
      'Do not write one name into every cell and call it a matrix. Ask each person named, before the auditor does, what they may stop: a role without that answer is a label.',
  },

  'concerns-procedure': {
    purpose:
      'Tells staff, contractors and others how to say that something is wrong with your AI, and what they can rely on when they do. They open it in a difficult moment, so it has to be short, and so do the people who receive the report.',
    sections: [
      {
        heading: 'Who can speak up, and about what',
        prompts: [
          'Name who may use it: employees, freelancers, applicants, former staff, partners. Reports of harm from the public come in by the channel of A.8.3, and say how the two are linked.',
          'Give four examples from your own AI: unfair results, a skipped test, data without a right to it, use for a purpose that the policy refuses.',
        ],
      },
      {
        heading: 'How to do it',
        prompts: [
          'List the channels with names and addresses, at least one of which leads past the line manager and one that keeps the sender unknown.',
          'Who takes the report when the usual recipient is involved in the case?',
          'Which authority may people turn to directly?',
        ],
        table: ['Channel', 'Received by', 'Anonymous?', 'In a conflict of interest, use'],
      },
      {
        heading: 'Protection',
        prompts: [
          'Promise in plain words that nobody who reports in good faith is worse off, say what counts as retaliation, and what happens to those who retaliate.',
          'Who learns the name of the reporter, and when may that be revealed at all?',
        ],
      },
      {
        heading: 'What happens to a report',
        prompts: [
          'Fix the steps with a deadline each: confirmation, first look, inquiry, decision, answer to the reporter.',
          'Who looks into it with the skill and independence to judge AI, and what powers do they have: to see data and logs, to have a system paused?',
          'When does a report go up to top management, or on into the register of nonconformities, the risk register or a legal notification?',
        ],
        table: ['Step', 'Done by', 'Within', 'Reporter hears'],
      },
      {
        heading: 'Case log',
        prompts: [
          'Keep the log apart from general tickets. Who has access, and how long are entries kept?',
          'Which summary, without names, does management receive, and how often?',
        ],
        table: ['Number', 'Received on', 'Subject', 'Handled by', 'Outcome', 'Answered on'],
      },
      {
        heading: 'Making it known',
        prompts: [
          'How does everyone learn of it on joining and once a year, contractors included?',
          'Send a test report through each channel and record how long the answer took.',
        ],
      },
    ],
    pitfall:
      'Do not rely on an existing hotline that never mentions AI. People do not take an unfair ranking for fraud or a security event, so they will not call there: name AI, give examples, and prove with a test that somebody answers.',
  },
} as const satisfies Partial<DocumentOutlines>;
