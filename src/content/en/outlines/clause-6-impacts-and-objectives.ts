import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of the impact assessment process (6.1.4, A.5.2) and of the AI objectives (6.2). */
export const clause6ImpactsAndObjectives = {
  'impact-assessment-process': {
    purpose:
      'Tells product owners and buyers when they have to find out what an AI system does to people and society, how that is done and who decides on the result. It is opened at every new system, purchase or planned change.',
    sections: [
      {
        heading: 'What it is for, and what it is not',
        prompts: [
          'Say in your own words whose harm and benefit is looked at here: that of individuals, groups and society. The risk register asks for the company too, and takes its input from this.',
          'How does it relate to a data protection impact assessment and, where the EU AI Act calls for one, to a fundamental rights impact assessment? Which parts may be reused, and which are never covered by them?',
        ],
      },
      {
        heading: 'When an assessment is due',
        prompts: [
          'Which AI systems are assessed in full, and which after a short screening? Decide by how critical the purpose is, how complex and autonomous the system is, and how sensitive the data are.',
          'List the changes that start a new assessment while they are still a proposal: purpose, users, model, data, degree of automation, country. Add incidents and complaints.',
          'Set the interval at which an assessment is repeated although nothing has changed.',
        ],
        table: ['Trigger', 'Who notices', 'Screening or full', 'Finished before'],
      },
      {
        heading: 'Who carries it out',
        prompts: [
          'Name the role that leads, the expertise that takes part, and the role that decides on the result. The last should not be the person whose bonus hangs on the release.',
          'How are affected people or those who speak for them heard, and when may that be left out?',
        ],
        table: ['Step', 'Done by', 'Consulted', 'Decided by'],
      },
      {
        heading: 'Describing the system in its surroundings',
        prompts: [
          'Ask for the intended use, foreseeable misuse, and use by people for whom it was not meant.',
          'Ask for the technical and social setting and for every jurisdiction in which it runs: what is harmless in one may be forbidden or hurtful in another.',
          'Ask what the system rests on (data, model, vendor), how it fails, and which people oversee it with which means.',
        ],
      },
      {
        heading: 'Effects on individuals and groups',
        prompts: [
          'Have assessors list all who are affected, those who never touch the system included, and look at children, workers, people with disabilities and minorities one by one.',
          'Fix the dimensions that have to be answered with benefit and harm, for example fairness, accountability, transparency, explainability, privacy, reliability, safety, human rights, money, accessibility.',
          'What counts as evidence: tests by subgroup, complaints, interviews, studies? An opinion is marked as one.',
        ],
      },
      {
        heading: 'Effects on society',
        prompts: [
          'Fix the topics of this part: environment, economy and work, public life and democracy, health and safety, culture and norms. Each is answered with good, bad, or none and the reason.',
          'How is scale taken into account, such as the number of customers or the reach of the vendor model behind the system?',
        ],
      },
      {
        heading: 'Rating, measures and decision',
        prompts: [
          'Set the scale for severity and likelihood, before and after measures, and say at which rating a system may not be used.',
          'Describe the possible outcomes (go, go with conditions, stop), who decides each, and that the decision comes before use.',
        ],
        table: ['Rating that remains', 'Outcome', 'Decided by'],
      },
      {
        heading: 'Where the results go',
        prompts: [
          'Name the step and the person by which each harm reaches the risk register, and how that is checked. Add the ways into design, user information, oversight and monitoring.',
          'How is a result documented, approved and kept, for how long, and for what reason that long?',
          'To whom is a result made available where that is appropriate (customers, authorities, affected people), and who decides on it?',
          'When was this process last changed because an effect had been missed?',
        ],
      },
    ],
    pitfall:
      'Do not rename the privacy form. It stops where personal data stop, so the wrong refusal, the lost skill and the whole part on society never come up. Run the process once on a real system before you approve it.',
  },

  'ai-objectives': {
    purpose:
      'Shows each team what it is to reach for responsible AI this year, and by what figure everyone will know. Teams open it to plan their quarter, management to see what was missed.',
    sections: [
      {
        heading: 'What was considered',
        prompts: [
          'From which lines of the AI policy, which applicable requirements and which results of risk and impact assessments do the objectives follow?',
          'Name the candidates that you looked at and did not choose, for example from the eleven of Annex C (fairness, robustness, privacy and so on), with one reason each.',
        ],
      },
      {
        heading: 'The objectives',
        prompts: [
          'Write three to six, at least one for each function that shapes AI: building, buying, selling, supporting, running.',
          "Give each a figure and today's value. Where no figure makes sense, describe what an outsider would see when it is reached.",
        ],
        table: [
          'Objective',
          'Line of the policy',
          'Team',
          'Measure',
          'Value today',
          'Target',
          'Deadline',
        ],
      },
      {
        heading: 'How each will be reached',
        prompts: [
          'Enter what will be done, with which people, money and tools, who answers for it and when it is finished.',
          'How will the result be judged, by whom, on which date?',
        ],
        table: [
          'Objective',
          'What will be done',
          'Means',
          'Responsible',
          'Finished by',
          'Judged how and by whom',
        ],
      },
      {
        heading: 'Progress',
        prompts: [
          'Add a row for each measurement. Never overwrite the earlier one.',
          'For a target that is missed or out of reach, state what was decided: more means, another way, or another target with the reason.',
        ],
        table: ['Objective', 'Date', 'Value', 'Source', 'What we conclude'],
      },
      {
        heading: 'Making them known and keeping them current',
        prompts: [
          'Through which channel do the people concerned learn of their objective and its progress?',
          'Who changes objectives, at which interval and after which events, and who approves the change?',
        ],
      },
    ],
    pitfall:
      'Do not set goals that cannot be missed. Ask of each draft what the dashboard would show on the day you fail: if there is no such day, it is a slogan. A share of trained staff may be one of the objectives, never the only one.',
  },
} as const satisfies Partial<DocumentOutlines>;
