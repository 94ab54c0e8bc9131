import type { RiskTexts } from '../../systems/texts.ts';

/** English texts of the risk register. */
export const risks: RiskTexts = {
  families: {
    bias: {
      name: 'Bias and unfair treatment',
      prompts: [
        'Who is rare in the data it learned from or was tested on, and what happens to them?',
        'Which past decisions does it repeat, and would you defend them today?',
        'Have you seen its error rates for women and men, young and old, side by side?',
      ],
    },
    'safety-failure': {
      name: 'Failure and safety',
      prompts: [
        'What is the worst that could follow from one confident wrong answer?',
        'Who notices a fault first: your monitoring, a colleague or the person harmed?',
        'What still works when it is down for a day?',
      ],
    },
    autonomy: {
      name: 'Autonomy and human control',
      prompts: [
        'Which actions does it take without anyone agreeing: send, pay, delete, publish?',
        'When did somebody last overrule it, and would they have time to do so today?',
        'Which choices does it take away from the people it is about?',
      ],
    },
    privacy: {
      name: 'Privacy and data protection',
      prompts: [
        'Which personal or secret data do colleagues paste into it that were never meant for it?',
        'Could it tell one customer something about another?',
        'If a person asked today, could you find and delete all that it holds about them?',
      ],
    },
    'transparency-gap': {
      name: 'Lack of transparency',
      prompts: [
        'Who is affected by it and does not know?',
        "Could you explain last week's oddest result to the person who got it?",
        'What do customers think it can do that it cannot?',
      ],
    },
    'third-party': {
      name: 'Suppliers and third parties',
      prompts: [
        'What happens if the vendor swaps the model, triples the price or closes next month?',
        'Do you know the models and data behind what you bought from a document, or from hearsay?',
        "If their fault becomes your customer's loss, who answers for it and who pays?",
      ],
    },
  },
  sources: {
    environment: {
      name: 'Complicated surroundings',
      prompts: [
        'Which situations in real use did nobody test: slang, snow, fraud, a public holiday?',
        'What around it changes faster than you retest?',
      ],
    },
    opacity: {
      name: 'Hard to see into or explain',
      prompts: [
        'Which part can nobody in your company explain, and who will be asked to?',
        'What has the vendor not told you about training data, limits and known faults?',
      ],
    },
    automation: {
      name: 'Degree of automation',
      prompts: [
        'How many seconds does a person really spend on an output before it counts?',
        'How far does an error travel before anyone sees it?',
        'What would it go on doing if nobody came to work tomorrow?',
      ],
    },
    'machine-learning': {
      name: 'Machine learning and its data',
      prompts: [
        'Where do its training data and source documents come from, and who may add to them?',
        'What has changed in the world since they were collected?',
        'Could somebody teach it something wrong on purpose?',
      ],
    },
    hardware: {
      name: 'Hardware',
      prompts: [
        'Which camera, sensor, phone or server does the result hang on, and what if it is dirty, old or missing?',
        'Does it behave the same on every device your customers use?',
      ],
    },
    'life-cycle': {
      name: 'Life cycle, from idea to retirement',
      prompts: [
        'Which step did the last deadline swallow: specification, test, sign-off, clean-up?',
        'Who will look after it once its builder has left?',
        'When you switch it off, what becomes of its data, its accounts and those who rely on it?',
      ],
    },
    readiness: {
      name: 'Maturity of the technology',
      prompts: [
        'Who else has used this method for this purpose, for how long and with what result?',
        'Do you rely on a preview or beta feature that the vendor may withdraw?',
      ],
    },
  },
};
