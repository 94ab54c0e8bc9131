import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of what 6.1.3 calls for: treatment process, Statement of Applicability, treatment plan. */
export const clause6Treatment = {
  'risk-treatment-process': {
    purpose:
      'Leads from an assessed risk to a decision that somebody may take and has signed. Risk owners open it when a risk stands above the line, the keeper of the Statement of Applicability when a control is added or dropped.',
    sections: [
      {
        heading: 'Choosing an option',
        prompts: [
          'Say when each option is open to the risk owner and when it is closed. Insurance, for example, shares your loss but not the harm to a person.',
          'What has to be considered and noted before the choice: results of the assessment, cost, the effect on the people concerned, new risks that the option brings?',
        ],
        table: ['Option', 'May be chosen when', 'May not be chosen when', 'Needs the agreement of'],
      },
      {
        heading: 'Determining the controls',
        prompts: [
          'Describe how controls are derived from the risk, before anybody opens Annex A: what would make it less likely, less bad, or sooner noticed?',
          'Where may controls come from besides Annex A: your own design, law, contracts, other standards? Annex A is not complete, and it holds no control named human oversight, bias or security.',
        ],
      },
      {
        heading: 'Comparing with Annex A',
        prompts: [
          'Who holds the chosen controls against all 38 and asks of each one that is missing: was it overlooked, or is it not needed?',
          'How is the guidance of Annex B taken into account when a control is put into practice, and where is a departure from it noted?',
          'State that the outcome is entered in the Statement of Applicability, with reasons in both directions.',
        ],
      },
      {
        heading: 'Fit with objectives and the people who need to know',
        prompts: [
          'How do you check that the controls serve the AI objectives and do not work against them?',
          'Who inside has to be told of the chosen controls, and which of them are made known to customers, authorities or affected people, and how?',
        ],
      },
      {
        heading: 'From decision to plan',
        prompts: [
          'What must an entry of the treatment plan hold before it can be approved (task, owner, date, means, expected rating)?',
          'Name the management role that approves the plan, and by when after the assessment.',
        ],
      },
      {
        heading: 'Accepting what remains',
        prompts: [
          'Name the people who may accept a remaining risk, up to which rating each, and what none of them may accept.',
          'How is a remaining risk rated: with the controls as they are today or as planned? Who checks that rating?',
          'For how long is an acceptance good, and what ends it early?',
        ],
        table: ['Remaining rating', 'May be accepted by', 'For at most', 'Conditions'],
      },
      {
        heading: 'Carrying out, checking and starting over',
        prompts: [
          'Who confirms that a treatment is in place and works, by which test, and how long after it was finished?',
          'Describe the way back: a risk that turns up on the way goes through this process, and a treatment that failed is reviewed, replaced and checked afresh.',
          'State which records are kept at each step, and where.',
        ],
      },
    ],
    pitfall:
      'Do not start at the list of 38 and look for risks to match. Start at the risk, and keep the signature for what remains apart from the signature for the plan: auditors ask for both, and the first is the one that is missing.',
  },

  'statement-of-applicability': {
    purpose:
      'The one list of all controls the company relies on, with the reason for each that is in and each of Annex A that is out. Auditors choose their samples from it, customers ask for it, and control owners find there what they answer for.',
    sections: [
      {
        heading: 'What this statement rests on',
        prompts: [
          'Refer to the scope, the risk assessments, the impact assessments and the treatment plan by version and date. A statement older than these is out of date.',
          'Say in two sentences how the controls were found: determined from the risks, then compared with Annex A so that none was forgotten.',
          'Give the version of this statement, since the certificate will refer to it.',
        ],
      },
      {
        heading: 'How to read it',
        prompts: [
          'Define the words of the status column, for example planned, in place, checked. The standard calls for the controls and the reasons. The status is our advice, because everybody asks for it.',
          'Say who may change a row, and what has to come first (a changed risk, a decision, a date).',
        ],
      },
      {
        heading: 'The 38 controls of Annex A',
        prompts: [
          'Enter a row for each control, from A.2.2 to A.10.4. Numbers that end in .1 are objectives or headings and have no row, and the guidance of Annex B has none either.',
          'Write as the reason for an included control what calls for it: the numbers of the risks, a harm found in an impact assessment, a law, a contract.',
          'Describe in one sentence how the control is done in your company, and where the proof lies.',
          'Where a control applies to some AI systems only, say which, and treat the others as left out, with their own reason.',
        ],
        table: [
          'Control',
          'Included or left out',
          'Reason',
          'Risks, laws or contracts behind it',
          'AI systems',
          'How it is done, proof',
          'Owner',
          'Status',
        ],
      },
      {
        heading: 'Controls left out',
        prompts: [
          'Give each exclusion a ground of its own: the risk assessment shows no need for it, or an outside requirement does not call for it or grants an exemption. Cost, lack of time and "not relevant" are no grounds.',
          'Name the fact on which the exclusion rests, and the event that would end it. "We train no models" ends with the first fine-tuning.',
          'Look twice at the policy, roles, inventory, impact assessment, operation and responsible use: an exclusion there is hardly ever believed.',
        ],
        table: ['Control', 'Ground', 'Fact it rests on', 'Would end if', 'Last confirmed, by'],
      },
      {
        heading: 'Our own controls',
        prompts: [
          'Add every control that a risk calls for and Annex A does not name, with its own number. Human oversight of single decisions, tests for unfair results and limits on what an agent may do alone are usual candidates.',
          'Include controls from other statements or standards on which an AI risk relies, such as access rules of your security system.',
        ],
        table: ['Own control', 'Risks behind it', 'How it is done, proof', 'Owner', 'Status'],
      },
      {
        heading: 'Approval and upkeep',
        prompts: [
          'Record who in management approved this version, and when.',
          'State the events after which it is gone through again: a new assessment, a new AI system, an incident, an audit finding, a changed law, and at least once a year.',
          'Who may receive the statement outside the company, and in which form?',
        ],
      },
    ],
    pitfall:
      'Do not fill the reason column with one sentence copied 38 times. Cover the control name with your hand: if the reason could stand in any other row, or in any other company, write it again. Requirements of clauses 4 to 10 cannot be left out here or anywhere.',
  },

  'risk-treatment-plan': {
    purpose:
      'Turns decisions on AI risks into work with names and dates, and shows who in management agreed to the plan and to what is left over. Owners open it every few weeks, management before each release and review.',
    sections: [
      {
        heading: 'Basis of the plan',
        prompts: [
          'Name the risk assessments from which it follows, with system, date and version of the criteria.',
          'How many risks stand above the line, and how many of them does this plan deal with? Explain any difference.',
        ],
      },
      {
        heading: 'Treatments',
        prompts: [
          'Write one row for each risk that is treated, and name the option chosen: reduce, avoid, share or accept.',
          'Refer to the controls by their row in the Statement of Applicability, and describe the task as something that can be finished.',
          'Say beforehand how you will tell that the risk really went down: a test, a figure, a review, with its date.',
        ],
        table: [
          'Risk and rating today',
          'Option',
          'Controls',
          'Task',
          'Owner',
          'Due',
          'Status',
          'Check of the effect',
        ],
      },
      {
        heading: 'Money, time and dependencies',
        prompts: [
          'What does the plan cost in days and in money, and where is that in the budget?',
          'Which tasks wait for a vendor, a customer or a hire, and what is done if they do not come?',
        ],
      },
      {
        heading: 'Protection until then',
        prompts: [
          'For each risk that stays above the line until its treatment is finished: which limit, manual check or pause protects people meanwhile?',
          'Who lifts the interim measure, and on what proof?',
        ],
        table: ['Risk', 'Interim measure', 'In force since', 'Lifted by, on what proof'],
      },
      {
        heading: 'Remaining risks and their acceptance',
        prompts: [
          'List what is left of every risk after treatment, those accepted without treatment included, with the rating you expect and whether it lies within the criteria.',
          'Where people outside the company bear what remains, say what they are told and how they can object.',
          'Name for each the person in management who accepts it, the date, and the day on which the acceptance ends.',
        ],
        table: [
          'Risk',
          'Remaining rating',
          'Within the criteria?',
          'Borne by',
          'Accepted by, on',
          'Valid until',
        ],
      },
      {
        heading: 'Following the plan',
        prompts: [
          'How often are dates and status looked at, by whom, and where do finished tasks go (treatment results, Statement of Applicability, risk register)?',
          'What happens when a date is missed: who is told, who may move it, how many times?',
        ],
      },
      {
        heading: 'Approval',
        prompts: [
          'Collect two separate signatures from the management roles named in the treatment process: one for the plan, one for the remaining risks listed above. Risk owners confirm their own rows.',
        ],
        table: [
          'Name',
          'Role',
          'Approves the plan or accepts remaining risks',
          'Date',
          'Signature',
        ],
      },
    ],
    pitfall:
      'Do not let the technical lead sign for the remaining risk out of habit. The person who accepts it must have the power to stop the system, and must have read the row: auditors ask that person what was accepted.',
  },
} as const satisfies Partial<DocumentOutlines>;
