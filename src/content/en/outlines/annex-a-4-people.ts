import type { DocumentOutlines } from '../../outlines.ts';

/** Outline of what A.4.6 asks for: the people an AI system needs. */
export const annexA4People = {
  'human-resource-record': {
    purpose:
      'Shows which knowledge one AI system needs over its whole life and who brings it. Opened when a project is staffed, when somebody leaves, and when an error points to missing expertise.',
    sections: [
      {
        heading: 'What this system demands of people',
        prompts: [
          'Name the AI system and the field it works in, and describe what somebody must know of that field to recognise a result that looks right and is not.',
          'List the languages, regions and groups of people the system deals with, and the knowledge of them that the team needs.',
          'Say which special skills the technique calls for, for instance evaluating language models, statistics of small groups or security of prompts.',
        ],
      },
      {
        heading: 'Needed and available at each stage',
        prompts: [
          'Give each kind of expertise a row for every stage it serves: idea, data, building, testing, introduction, operation, retirement.',
          'Count technical, subject, legal, security and privacy knowledge, and the people who collect or label data or test the system, freelancers too.',
          'State the days a month that each person really has for this system, not their job title.',
        ],
        table: [
          'Stage',
          'Expertise needed',
          'Person or supplier',
          'Inside or outside',
          'Time available',
          'Gap',
        ],
      },
      {
        heading: 'The people who oversee it in use',
        prompts: [
          'Name the overseers and their deputies for every hour in which the system runs.',
          'Write down how many results one overseer can examine in an hour, and how many arrive.',
          'Say what they were taught about the typical errors of this system, and when.',
        ],
      },
      {
        heading: 'Help from outside',
        prompts: [
          'For each adviser, contractor or labelling firm: what do they contribute, under which contract, and who checks their work?',
          'Whose voice stood for the people affected, and at which stage was it heard?',
        ],
      },
      {
        heading: 'Proof of competence',
        prompts: [
          'Point to the training file, certificate or reference that backs each name (clause 7.2), rather than copying it here.',
          'State where these names stand in the matrix of AI roles (A.3.2), and explain any difference.',
        ],
      },
      {
        heading: 'Gaps and departures',
        prompts: [
          'Describe for each gap what could go wrong because of it, how it is bridged today, and by what date which step closes it.',
          'Lay down what a person hands over before leaving, and who tells that the handover was enough.',
        ],
      },
    ],
    pitfall:
      'Do not copy the organisation chart. It shows who exists; this record has to show which knowledge a system needs and where nobody has it.',
  },
} as const satisfies Partial<DocumentOutlines>;
