import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of how AI risks are judged and rated: criteria and actions (6.1.1), assessment process (6.1.2). */
export const clause6Risks = {
  'risk-criteria-and-actions': {
    purpose:
      'Fixes, before anyone argues about a single case, which AI risk the company lives with and which it does not, and keeps account of what was done about risks and opportunities. Risk owners open it to place a risk, management to see whether the actions helped.',
    sections: [
      {
        heading: 'Where our risks and opportunities come from',
        prompts: [
          'Name the issues and the demands of interested parties, from your work on clauses 4.1 and 4.2, that could keep the management system from achieving what it is for, or help it.',
          'For each AI system add its field of use, its intended purpose and the surroundings it works in: the same error weighs differently in a spell checker and in a triage tool.',
        ],
      },
      {
        heading: 'What we never accept',
        prompts: [
          'Finish the sentence "No benefit makes up for ..." three times, each with an outcome for a person, a group or society.',
          'Which uses and outcomes are closed to you by law or contract, so that no rating and no signature can open them?',
        ],
      },
      {
        heading: 'The line between acceptable and not',
        prompts: [
          'Set a row for each band of the rating used in the risk assessment process, separately for harm to the company, to individuals and to society where the limits differ.',
          'Say for each band whether the risk may stay as it is, must be treated, or stops the release or the use at once, and who decides.',
          'Test the rows on your last three AI decisions. Write down which would have been decided otherwise.',
        ],
        table: [
          'Rating',
          'Harm to whom',
          'Acceptable?',
          'What has to happen, how fast',
          'Who may decide',
        ],
      },
      {
        heading: 'How the criteria are used',
        prompts: [
          'Explain in one sentence each how the same line is applied when risks are assessed, when a treatment is chosen and checked, and when an impact assessment finds harm to people.',
          'What counts as one risk and what as several, so that nobody slips under the line by slicing?',
        ],
      },
      {
        heading: 'Actions on risks',
        prompts: [
          'Enter what you do about risks to the management system itself, such as one person holding all the knowledge. Risks of single AI systems stay in their registers and are only referred to.',
          'Name the process into which the action is built, so that it outlives the project.',
        ],
        table: [
          'Risk',
          'Action',
          'Built into',
          'Owner',
          'Due',
          'How we will judge the effect',
          'Effect found, on',
        ],
      },
      {
        heading: 'Actions on opportunities',
        prompts: [
          'Which good that AI could do are you pursuing on purpose, and which did you turn down, with what reason?',
          'Name the harm that each opportunity might bring with it and the risk entry that holds it.',
        ],
        table: [
          'Opportunity',
          'Pursued or dropped, why',
          'Action',
          'Owner',
          'Due',
          'Effect found, on',
        ],
      },
      {
        heading: 'Approval and revision of the criteria',
        prompts: [
          'Record the approval by top management with name and date.',
          'After which incidents, complaints, near misses or changes of law is the line tested again, and by whom?',
        ],
      },
    ],
    pitfall:
      'Do not copy the coloured matrix of another project. Colours say which risk is larger, not which is too large: the document is finished only when a reader can take a case and say yes, no, or who decides.',
  },

  'risk-assessment-process': {
    purpose:
      'Lets any trained colleague assess an AI system and arrive at much the same result. Assessors open it at every assessment, new risk owners when they learn the method, the auditor when repeating a rating.',
    sections: [
      {
        heading: 'What is assessed, and to what end',
        prompts: [
          'Name the AI systems and processes this method covers. Bought AI is assessed by the same method.',
          'Say which lines of the AI policy and which AI objectives a risk can endanger or help, so that assessors look for those first.',
          'List what is ready on the table before an assessment begins: the inventory entry, the latest impact assessment, incidents, test results, vendor notices.',
        ],
      },
      {
        heading: 'When an assessment takes place',
        prompts: [
          'Set the interval for each kind of system, shorter where people can be hurt.',
          'Which changes start an assessment out of turn: a new model or vendor, new data, a new group of users, a new purpose, an incident, an amended law? Who has to notice each of them?',
        ],
        table: ['Event or interval', 'Who notices', 'Assessment started within'],
      },
      {
        heading: 'Who takes part',
        prompts: [
          'Name the role that leads, the knowledge that must be in the room (technical, subject, legal, people who know those affected), and who becomes the owner of a risk.',
          'What training has to be behind somebody who rates, and what may the builder of the system not decide alone?',
        ],
      },
      {
        heading: 'Finding risks',
        prompts: [
          'Describe the walk through the system: each stage of its life, each group of people, each source of risk that you use as a prompt, for instance the seven of Annex C.',
          'Where is the step in which every harm named in the impact assessment is carried over or set aside with a reason?',
          'Give the form of a risk in one sentence: because of this cause, that may happen, with these consequences for these people.',
        ],
      },
      {
        heading: 'Scales for likelihood and consequences',
        prompts: [
          'Describe each step of the scale in words that two strangers would read alike. Give likelihood as a count over time or over uses, and consequences as events ("loses a job offer", "a week without service").',
          'Keep three columns of consequence. Rate all of them for each risk, including the zeros.',
          'State how likelihood and consequences become one rating, and which of the three consequences counts (usually the worst).',
        ],
        table: [
          'Step',
          'Likelihood',
          'Consequence for the company',
          'Consequence for individuals',
          'Consequence for society',
        ],
      },
      {
        heading: 'Placing risks against the criteria',
        prompts: [
          'Compare each rating with the approved criteria and mark it as acceptable or as to be treated. Refer to their version.',
          'By what order are risks to be treated when time is short, and who may depart from the order?',
        ],
      },
      {
        heading: 'Keeping results comparable',
        prompts: [
          'Add a worked example: one real risk of yours, rated step by step, with the reasoning.',
          'How often does a second person rate a sample without seeing the first rating, and what follows if they are two steps apart?',
          'What happens to old ratings when a scale is changed?',
        ],
      },
      {
        heading: 'What is recorded',
        prompts: [
          'List what every assessment leaves behind: system and version, date, cause, assessors, risks, ratings with reasons, owners. Say where it is kept and for how long.',
          'When is the method itself looked at again, and which surprise in practice would be a reason to change it?',
        ],
      },
    ],
    pitfall:
      'Do not carry a security method over with its three letters. Try yours on a person who is wrongly turned down while no data leaked and no server failed: if that comes out as zero, the scales are not finished.',
  },
} as const satisfies Partial<DocumentOutlines>;
