import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.5.4 and A.5.5 ask for: effects on people and on society. */
export const annexA5 = {
  'people-impact-section': {
    purpose:
      'Speaks, within the impact assessment, for every person whose life one AI system touches. Opened before release, at every significant change, and when someone complains of harm.',
    sections: [
      {
        heading: 'What was examined, and when',
        prompts: [
          'State the system, its version, the stage of its life, and the event that made you assess it now.',
          'Describe the intended use and the misuse you can foresee in two sentences each, in the words of the specification.',
          'Name the assessors, and what each knows of the people concerned.',
        ],
      },
      {
        heading: 'Who is affected',
        prompts: [
          'List those who operate the system, those its output is about, and those who merely live with the result.',
          'Look for children, older people, people with disabilities, workers under supervision and minorities, and write down why each is or is not among them.',
          'Note for each group whether they know about the system and can avoid it.',
        ],
        table: [
          'Group',
          'How the system reaches them',
          'How many people',
          'What makes them vulnerable',
          'Can they refuse or object?',
        ],
      },
      {
        heading: 'Benefits and harms',
        prompts: [
          'Walk through fair treatment, privacy and security, safety and health, money, accessibility, understanding of the decision, someone who answers for it, and rights, once for each group.',
          'Describe each harm as a scene: what the system does, to whom, and what it costs them.',
          'Rate severity by what the person suffers and whether it can be undone, and likelihood by cases, tests or comparable systems.',
          'Give benefits a row of their own, and say who enjoys them and who bears the harm.',
          'Look past daily use, too: people whose data it learned from, labellers who saw disturbing content, users left behind at its end.',
        ],
        table: [
          'Group',
          'Benefit or harm',
          'Scene',
          'Severity',
          'Likelihood',
          'Evidence',
          'Measure',
        ],
      },
      {
        heading: 'Evidence behind the ratings',
        prompts: [
          'Enter error rates by group with the size of each sample, or say why they cannot be measured and what you used instead.',
          'Summarise talks with people concerned, or with their unions or associations: when, who, what you had not thought of.',
          'Admit what remains uncertain, and how you will learn it.',
        ],
      },
      {
        heading: 'Measures, and what remains',
        prompts: [
          'For each serious harm, name the measure in design, limits, information or supervision, its owner and its date.',
          'Rate each such harm once more with the measure in place.',
          'Explain how a person learns of a decision, obtains a human look at it and has it put right.',
        ],
      },
      {
        heading: 'Conclusion for people',
        prompts: [
          'State whether the remaining harm is acceptable, to whom, who decided so, and on which day.',
          'Give the numbers of the entries in the risk register that came out of this section (6.1.2, 8.2).',
          'Set the date of the next look, and the events that bring it forward.',
        ],
      },
    ],
    pitfall:
      'Do not assess the user and forget the subject. The applicant, patient or tenant whom the output is about usually has the most to lose and never logs in.',
  },
  'societal-impact-section': {
    purpose:
      'Looks, within the impact assessment, beyond single persons at effects that only add up. Opened when a system is new, grows in reach or gains a use with public weight.',
    sections: [
      {
        heading: 'Reach',
        prompts: [
          'Give the figures that decide the scale: users, decisions or texts a month, countries, and the growth you plan for.',
          'State which model it rests on and how widely others use that model, since the same error then repeats elsewhere.',
          'Say what changes if your competitors all do the same.',
        ],
      },
      {
        heading: 'Environment',
        prompts: [
          'Estimate energy for training and for a thousand requests, with the source of the figure.',
          'Note hardware, water and region of the data centre as far as the supplier discloses them, and what it does not disclose.',
          'Name what the system saves elsewhere, such as travel, paper or waste, with how you know.',
        ],
      },
      {
        heading: 'Work and the economy',
        prompts: [
          'Which tasks or trades does the system replace, ease or devalue, at your firm and at your customers?',
          'Who might be shut out of a market, a loan, housing or a job if many decided with this system?',
        ],
      },
      {
        heading: 'Public life and institutions',
        prompts: [
          'Could its output steer opinions, elections or the news, or be taken for the word of a person or an authority?',
          'Could it help a public body, or weaken the trust in one, and what would show it?',
        ],
      },
      {
        heading: 'Public health, culture and habits',
        prompts: [
          'Consider the health and safety of the public, including skills that people lose when they rely on the system.',
          'Which languages, customs or views of life does it serve badly or flatten?',
        ],
      },
      {
        heading: 'Effects side by side',
        prompts: [
          'Fill one row for each field above, good and bad apart. Where you find no notable effect, enter the fact that supports it.',
        ],
        table: ['Field', 'Good effect', 'Bad effect', 'Who notices', 'How lasting', 'Source'],
      },
      {
        heading: 'What follows for this system',
        prompts: [
          'Name the limits, refusals or design changes that this section led to, or the reason why none was needed.',
          'Pick one or two indicators to follow, with their source and rhythm.',
          'State who outside the team read this section, and what they objected to.',
        ],
      },
    ],
    pitfall:
      'Do not write "none, we are too small". Society meets the system through its model and your customers, so reason from their scale, not from your headcount.',
  },
} as const satisfies Partial<DocumentOutlines>;
