import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of the records of clauses 9 and 10: measurement, audit, review and correction. */
export const clauses9And10 = {
  'monitoring-results': {
    purpose:
      'Keeps the figures that tell whether the AI systems and the management system itself do what they should, with what somebody concluded from them. Owners open it at each evaluation, management before the review.',
    sections: [
      {
        heading: 'What is measured, and how',
        prompts: [
          'Begin each row with the question the figure answers. If nobody would act on any answer, leave the row out.',
          'Fix method, source and interval so that another person gets the same value, and name who measures and who evaluates.',
        ],
        table: [
          'Question',
          'Measure',
          'Method and source',
          'Interval',
          'Limit',
          'Measured by',
          'Evaluated by, when',
        ],
      },
      {
        heading: 'Results of the AI systems',
        prompts: [
          'Enter the values of each system over time: errors by group of people, drift, outputs that people overrode, use outside the intended purpose, complaints, incidents.',
          'Note every change of model, data or method beside the values, so that a step in the curve can be explained.',
        ],
        table: ['System and measure', 'Period', 'Value', 'Limit', 'Trend', 'Remark'],
      },
      {
        heading: 'Results of the management system',
        prompts: [
          'Enter how the system itself is doing: share of AI systems with a current risk and impact assessment, overdue actions, progress of the objectives, age of open nonconformities, trained people, answered concerns.',
        ],
        table: ['Measure', 'Period', 'Value', 'Target', 'Trend', 'Remark'],
      },
      {
        heading: 'Evaluation',
        prompts: [
          'Write for each period what the figures mean: are the controls working, is the system effective, where is it getting worse while still inside the limit?',
          'Which figure do you not trust, and why?',
        ],
      },
      {
        heading: 'What followed',
        prompts: [
          'Enter each limit that was crossed and each decision taken, with the person and the outcome.',
          'Which results went to risk owners, to the management review, to customers?',
        ],
        table: ['Date', 'What the figures showed', 'Decision', 'Owner', 'Outcome'],
      },
    ],
    pitfall:
      'Do not paste dashboards without a sentence underneath. The proof lies in the conclusion, and some of the figures have to be about the management system itself, not about the software. Clause 9.1 is not the test of a model before release: that is A.6.2.4.',
  },

  'audit-programme-and-results': {
    purpose:
      'Plans who looks at which part of the AI management system and when, and keeps what they found. Whoever runs the programme opens it all year, audited managers after each audit, the certification body before Stage 2.',
    sections: [
      {
        heading: 'Aims of the programme',
        prompts: [
          'State the period, the person who answers for the programme and who approves it.',
          'Which processes and AI systems are looked at more often or more deeply, because they matter more, have changed, or did badly in earlier audits?',
        ],
      },
      {
        heading: 'Audits planned',
        prompts: [
          'Enter one row per audit. The criteria are the standard, your own rules, and the law and contracts you took on.',
          'Name the methods: interviews, records, watching work being done, repeating a rating or a test.',
          'Make sure that one full round is finished, and its findings in work, before Stage 2.',
        ],
        table: [
          'Audit',
          'Date',
          'Scope: clauses, controls, sites, AI systems',
          'Criteria',
          'Methods',
          'Auditor',
          'Report goes to',
        ],
      },
      {
        heading: 'Coverage',
        prompts: [
          'Lay clauses 4 to 10 and every control in your Statement of Applicability over the audits. Each needs at least one mark over the programme.',
          'Which AI systems and sites were drawn as samples, and why those?',
        ],
        table: ['Clause, control, site or system', 'Audit that covers it', 'Last audited on'],
      },
      {
        heading: 'Auditors',
        prompts: [
          'For each auditor, also an outside one: what did they build, run or advise on? They may not audit that.',
          'What shows that they can audit, and that they understand AI well enough to question a developer?',
        ],
        table: ['Auditor', 'Built, ran or advised on', 'May not audit', 'Proof of competence'],
      },
      {
        heading: 'Notes of an audit',
        prompts: [
          'Record for each point what was asked, whom you spoke with, which sample was seen with its number or date, and the conclusion. Conformity is proved in the same way as its absence.',
          'Answer two questions apart for every point: does the rule meet the criterion, and does practice follow the rule?',
        ],
        table: [
          'Criterion',
          'Sample and evidence seen',
          'Interviewed',
          'Rule meets it?',
          'Practice follows?',
          'Conclusion',
        ],
      },
      {
        heading: 'Findings and what became of them',
        prompts: [
          'Write each finding as requirement, evidence, gap, and grade it by a scale that you define here.',
          'Give its number in the register of nonconformities. A finding is closed when somebody has looked at the effect, not when the deadline has passed.',
        ],
        table: [
          'Number',
          'Requirement',
          'Evidence and gap',
          'Grade',
          'Manager',
          'Nonconformity number, due',
          'Closed by, on what proof',
        ],
      },
      {
        heading: 'Conclusion and report',
        prompts: [
          'Say for the whole audit: does the management system conform, is it carried out and kept up effectively, and what could not be looked at?',
          'Enter which managers received the report on which day.',
          'What changes in the programme because of this audit?',
        ],
      },
    ],
    pitfall:
      'Do not let the author of the system audit it, and do not tick through Annex A alone. Clauses 4 to 10 are what a certificate stands on. Nor is this the place to test models: what is audited is how the company runs and controls them.',
  },

  'management-review-results': {
    purpose:
      'Minutes of the meeting in which top management judges the AI management system as a whole and decides what changes. Owners of decisions open it afterwards, the next review begins with it, and the auditor reads it before talking to you.',
    sections: [
      {
        heading: 'Meeting',
        prompts: [
          'Enter date, duration, those present with their function, and the member of top management in the chair. Say which period is reviewed and when the material was sent out.',
        ],
      },
      {
        heading: 'What became of earlier decisions',
        prompts: [
          'Go through every open decision of earlier reviews: done with which effect, still open, or dropped by whom?',
        ],
        table: ['Decision, of', 'Owner', 'Status', 'Effect seen', 'Decided today'],
      },
      {
        heading: 'What has changed around us',
        prompts: [
          'Which internal and external issues moved: law, technology, vendors, market, staff, climate where it matters?',
          'What do interested parties, people affected by the systems among them, now need or expect that they did not before?',
        ],
        table: ['Change', 'Source', 'What it means for scope, risks or objectives'],
      },
      {
        heading: 'How the system performed',
        prompts: [
          'Note for each input the trend and what management made of it: nonconformities and corrective actions, monitoring and measurement results, audit results.',
          'Add what the standard does not list but management needs: progress of the objectives, new or accepted AI risks, results of impact assessments, incidents, concerns.',
        ],
        table: ['Input', 'Report it comes from', 'Trend', 'What management concluded'],
      },
      {
        heading: 'Chances to improve',
        prompts: [
          'Which proposals were on the table, from audits, measurements, staff, customers? Record those turned down, with the reason.',
        ],
      },
      {
        heading: 'Judgement on the whole',
        prompts: [
          'Answer each in two sentences: does the system still suit the company, is it sufficient for its AI and its risks, does it achieve its intended results?',
          'Were money and people enough? If not, the answer belongs among the decisions.',
        ],
      },
      {
        heading: 'Decisions',
        prompts: [
          'Keep two groups: improvements, and changes to the management system (scope, policy, criteria, objectives, roles, resources). If nothing needs to change, decide that, with the reason.',
          'Write each as who does what by when and with which means.',
        ],
        table: [
          'Decision',
          'Improvement or change',
          'Owner',
          'Due',
          'Means',
          'Entered in the action list on',
        ],
      },
      {
        heading: 'Approval and circulation',
        prompts: [
          'Have the chair sign and date the minutes. Who receives them, who is told of single decisions, and when is the next review?',
        ],
      },
    ],
    pitfall:
      'Do not record that reports were "noted". Every input ends in a conclusion and the meeting in decisions with a name. Hold it after the internal audit and long enough before Stage 2 for a decision to have been carried out.',
  },

  'nonconformity-records': {
    purpose:
      'Keeps account of every case in which a requirement was not met, from the first repair to the proof that it stays away. Case owners work in it, management reads the pattern, the auditor picks a closed case and asks for the cause.',
    sections: [
      {
        heading: 'Register of cases',
        prompts: [
          'Enter cases from all sources: audits, incidents, complaints, concerns, missed objectives, overdue assessments, suppliers.',
          'Say which AI incidents count as nonconformities and who decides in doubt.',
        ],
        table: [
          'Number',
          'Found on, by',
          'Source',
          'Requirement not met',
          'AI system or process',
          'Owner',
          'Status',
        ],
      },
      {
        heading: 'What happened',
        prompts: [
          'Describe for each case what was found and what should have been, with evidence, and who was affected since when.',
        ],
      },
      {
        heading: 'What was done at once',
        prompts: [
          'How was the case brought under control and put right, and what was done for those who had suffered from it?',
          'Did somebody have to be told: users, customers, an authority within a legal deadline? By whom, on which day?',
        ],
      },
      {
        heading: 'Cause, and similar cases',
        prompts: [
          'Ask why until the answer is something that you can change. "Human error" is where the question begins.',
          'Which other AI systems, datasets or suppliers could have the same fault, and what did a look at them show?',
          'Is action against the cause needed? If not, give the reason.',
        ],
      },
      {
        heading: 'Corrective action',
        prompts: [
          'Enter the action that removes the cause, in proportion to the effects of the case.',
          'Does the management system have to change: a risk rating, a control, a procedure, the Statement of Applicability, training?',
        ],
        table: ['Case', 'Cause', 'Action', 'Owner', 'Due', 'Done on', 'Documents changed'],
      },
      {
        heading: 'Check of the effect and closure',
        prompts: [
          'Set the date of the check when the action is decided, far enough off for a repeat to have shown itself.',
          'Who looked, at what, and what did they find? Reopen the case if it came back.',
        ],
        table: ['Case', 'Checked on, by', 'What was looked at', 'Effective?', 'Closed on'],
      },
    ],
    pitfall:
      'Do not present an empty register: beside a full ticket system it says that nobody recognises a nonconformity. Ten honest cases with a cause and a check are the better proof.',
  },
} as const satisfies Partial<DocumentOutlines>;
