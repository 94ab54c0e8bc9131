import type { RequirementTexts } from '../../types.ts';

/** English texts of clause 10, Improvement. */
export const clause10 = {
  '10.1': {
    question:
      'What in your AI management system works better than a year ago although nothing had gone wrong, and how can you show it?',
    why: 'Repairing a failure only takes you back to where you were. AI and the expectations around it move on, so a system that stands still slowly stops fitting.',
    levels: {
      1: 'Ideas come up over coffee and are lost. Something changes only after a complaint.',
      3: 'Ideas from audits, reviews, measurements and staff are collected, chosen and carried out as a routine. Finished improvements to the system are on record.',
      5: 'The benefit of each improvement is measured against the state before. These results decide what is tried next.',
    },
    stage1: [
      'Improvement log with source, decision, owner and state of each idea',
      'Short rule on who picks improvements, how often and by what criteria',
      'Entries that go back to AI objectives or management review decisions',
    ],
    stage2: [
      'A completed improvement, shown with its figure or experience before and after',
      'An employee names an idea handed in and the answer received',
      'Rejected ideas carry a reason and a date',
    ],
    usualGap:
      'The log holds repairs only, each forced by a finding or an incident. Developers and support staff have ideas, but nobody asks for them.',
    firstStep:
      'Ask five colleagues which of your AI rules wastes time or misses a risk. Change one thing on that basis, and log the state before and after.',
    iso27001:
      'Carry on with the improvement routine of 27001 clause 10.1 and let it take in ideas about AI. One log is enough if its entries can be filtered.',
  },
  '10.2': {
    question:
      'The last time an AI rule was broken or a system misbehaved, did you find and remove the cause, look for similar cases and check that it stayed away?',
    why: 'A restart or a hurried retraining hides the symptom. If the cause remains, it returns at another customer, and by then you had been warned.',
    levels: {
      1: 'Whoever notices a fault fixes it. Engineering has tickets, but causes and lessons are not written down.',
      3: 'Each nonconformity (any requirement that is not met, your own or from the standard) is recorded with correction, cause, action and a check of the effect. AI incidents go through the same steps where they show one, and similar systems are looked at too.',
      5: 'Causes are compared across cases, and the share of repeats is falling. Risks, tests or training were changed before the next case could occur.',
    },
    stage1: [
      'Procedure for correction, cause analysis, action and check of effect',
      'Register fed by audits, incidents, complaints and missed objectives',
      'Case form with a field for similar cases in other AI systems',
    ],
    stage2: [
      'A closed case is retold: what happened, why, what changed, did it hold',
      'Support tickets about wrong outputs are compared with the register',
      'A risk entry, test or procedure that was altered because of a case',
    ],
    usualGap:
      'The register is empty while the ticket system is full of AI faults, which convinces no auditor. Where a cause is given, it reads human error, and the action is more training.',
    firstStep:
      'Pick the worst AI mistake of recent months and write one page: what happened, immediate fix, why (ask at least three times), lasting action, date to check the effect.',
    iso27001:
      'The corrective action process of 27001 clause 10.2 works as it is. Point more sources at it: harmful or biased outputs, use outside the intended purpose, overdue impact assessments.',
    commonlyQuoted: {
      claim:
        'Serious incident reporting under Article 73 of the EU AI Act is covered by A.9.4 and clause 10.',
      fact: 'A.9.4 is about intended use. Help comes from 10.2, A.3.3, A.8.3, A.8.4, A.8.5 and the logs of A.6.2.8, but the report to the authority within the legal deadline remains a legal duty of its own.',
    },
  },
} as const satisfies RequirementTexts<'10.1' | '10.2'>;
