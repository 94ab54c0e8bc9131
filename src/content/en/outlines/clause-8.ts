import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of the records of clause 8, Operation. */
export const clause8 = {
  'operation-evidence': {
    purpose:
      'Gathers the traces by which a stranger can trust that the planned processes really took place. It is a guide to tickets and approvals rather than a second copy of them, opened before each audit and at each management review.',
    sections: [
      {
        heading: 'Processes, their criteria and their traces',
        prompts: [
          'Enter every process the AI management system relies on, from the idea for a system to its retirement, including those in which you only buy or use AI.',
          'For each: by which criteria is it run, what does it leave behind, and how many traces do you keep to be sure?',
        ],
        table: [
          'Process',
          'Criteria, in which document',
          'Trace it leaves',
          'Location',
          'Last example',
        ],
      },
      {
        heading: 'Controls at work',
        prompts: [
          'Pick the controls of the Statement of Applicability that carry the heaviest risks and show for each how it is watched and what was seen the last time.',
          'Where a control did not do what it was meant to, name the correction.',
        ],
        table: ['Control', 'Watched how and by whom', 'Last result, on', 'Correction'],
      },
      {
        heading: 'Planned changes',
        prompts: [
          'Record changes of code, model, prompts, thresholds, reference data and permissions alike.',
          'Who approved, after which test, and was a new risk or impact assessment due?',
        ],
        table: ['Date', 'System', 'Change', 'Approved by', 'Tested how', 'New assessment due?'],
      },
      {
        heading: 'Changes nobody planned',
        prompts: [
          'Record silent vendor updates, settings altered by mistake, drift: how it was noticed, after how long, what it did, and what was done against bad effects.',
        ],
        table: ['Noticed on', 'What had changed', 'Since when', 'Effects', 'Action'],
      },
      {
        heading: 'What comes from outside',
        prompts: [
          'List the AI products, services and data from others that matter to the management system, each with the way in which you control it: contract term, acceptance test, monitoring, spot check.',
          'When was that control last exercised, and what came of it?',
        ],
        table: ['Supplier', 'Delivers', 'Controlled by', 'Last exercised, on', 'Result'],
      },
      {
        heading: 'One system from start to finish',
        prompts: [
          'Choose a system and link one trace for each stage: idea, requirements, impact assessment, build or purchase, tests, release, supervision, changes, incident. Date each.',
          'Which stage left nothing behind? Write down why, and what will be kept from now on.',
        ],
      },
    ],
    pitfall:
      'Do not write this record shortly before the audit. Dates that crowd into one week prove the opposite of routine. Decide today which traces are kept, and let the tools keep them.',
  },

  'risk-assessment-results': {
    purpose:
      'Holds what each AI risk assessment found, on which day and why it was held. Risk owners open it to see their risks, assessors to compare with the last round, the auditor to repeat a rating.',
    sections: [
      {
        heading: 'This assessment',
        prompts: [
          'Name the AI system and its version, the date, the people who assessed and what each of them knew about.',
          'Which interval or event caused the assessment? Give the version of the process and of the criteria that were applied.',
        ],
      },
      {
        heading: 'What was known beforehand',
        prompts: [
          'Refer to the impact assessment, the incidents and complaints, the test results and vendor notices that were used, each with its date.',
          'State what you did not know and had to assume. An assumption that could move a rating by two steps becomes a task.',
        ],
      },
      {
        heading: 'Risks found and their ratings',
        prompts: [
          'Write cause, event and consequence for each risk, and who bears it.',
          'Rate with the controls that exist today, not those that are planned, and give the reason for each rating in half a sentence.',
        ],
        table: [
          'Risk',
          'Cause',
          'Consequence for company, individuals, society',
          'Controls today',
          'Likelihood',
          'Severity',
          'Reason for the rating',
          'Owner',
        ],
      },
      {
        heading: 'Place against the criteria',
        prompts: [
          'Which risks lie above the line, in which order will they be treated, and which may stay as they are?',
          'Check off every harm of the impact assessment: carried into which risk, or set aside for which reason?',
        ],
        table: [
          'Risk',
          'Rating',
          'Acceptable?',
          'Order of treatment',
          'From the impact assessment?',
        ],
      },
      {
        heading: 'What changed since the last time',
        prompts: [
          'Which risks are new, gone, higher or lower, and which event in the world explains it?',
          'Where did the assessors disagree, and how was that settled?',
        ],
      },
      {
        heading: 'Conclusion',
        prompts: [
          'Sum up in three sentences for management what is most pressing and what is needed.',
          'Enter who confirmed the results, the date of the next assessment, and the events that would bring it forward.',
        ],
      },
    ],
    pitfall:
      "Do not overwrite last year's sheet. Each round is kept with its date and cause, for every system in scope. A register in which no rating ever moved tells the auditor that nobody looked.",
  },

  'risk-treatment-results': {
    purpose:
      'Shows what became of the risk treatment plan: what is done, whether it worked, and what was changed where it did not. Risk owners and management open it before they lift a limit or accept a risk again.',
    sections: [
      {
        heading: 'Treatments that are finished',
        prompts: [
          'Enter each treatment with the day on which it took effect, not the day the ticket was closed, and the place where it can be seen at work.',
          'For each AI system named in the plan: is the control in place there too?',
        ],
        table: [
          'Risk',
          'Treatment carried out',
          'In effect since',
          'Seen at work where',
          'Confirmed by',
        ],
      },
      {
        heading: 'Did it lower the risk?',
        prompts: [
          'Compare with what the plan promised: by which test, figure or event was the effect checked, and by somebody other than the person who did the work?',
          'Rate again with the control as it works today.',
        ],
        table: [
          'Risk',
          'Expected rating',
          'How checked, on',
          'What was seen',
          'Rating found',
          'Effective?',
        ],
      },
      {
        heading: 'Treatments that fell short',
        prompts: [
          'Explain for each why it did not help, what was chosen instead, and when that is checked again.',
          'Which limit protects people meanwhile, and who was told?',
        ],
        table: ['Risk', 'Why it fell short', 'New treatment', 'Checked again on', 'Result'],
      },
      {
        heading: 'New risks met on the way',
        prompts: [
          'Did a treatment bring a risk of its own, such as an oversight step that people click through? Enter it with its number in the risk register and the treatment chosen for it.',
        ],
      },
      {
        heading: 'Late treatments and acceptance renewed',
        prompts: [
          'List what is overdue with the reason, the new date and who agreed to it.',
          'Which remaining risks turned out different from what was accepted, and did the person who accepted them sign again?',
          'Confirm that risk register and Statement of Applicability were brought up to date, with the date of each.',
        ],
        table: ['Risk', 'Overdue since, or rating that changed', 'Decision', 'Decided by, on'],
      },
    ],
    pitfall:
      'Do not take "done" for "works". A row is complete only with a finding made after the treatment had been running for a while: the same test as before, or what incidents and complaints show since.',
  },

  'impact-assessment-results': {
    purpose:
      'The finished report on what one AI system does to people and society, and what was decided because of it. Whoever decides on release opens it before, product and support during use, an authority or customer perhaps years later.',
    sections: [
      {
        heading: 'System, occasion and assessors',
        prompts: [
          'Name the system with version and supplier, the stage of its life, the date, and the trigger or interval that made the assessment due.',
          'Who carried it out, who was consulted, and which affected people or their representatives were heard, how?',
          'Which earlier report does it replace, and what has changed since?',
        ],
      },
      {
        heading: 'Use and surroundings',
        prompts: [
          'Describe how the system is meant to be used, how often, by whom, in which countries, and how it is in fact used where you know.',
          'Describe foreseeable misuse and what happens when the system fails, is wrong or is not there.',
          'Note what the system rests on (data, model, vendor) as far as it bears on people, and what could not be found out.',
        ],
      },
      {
        heading: 'Effects on individuals and groups',
        prompts: [
          'Sum up the benefits and harms for each affected party. The detail, with vulnerable groups and the evidence behind each rating, stands in the section on individuals and groups.',
          'Rate before and after measures, and mark the rating as tested, reported or estimated.',
        ],
        table: [
          'Who is affected',
          'Benefit',
          'Harm',
          'Severity and likelihood',
          'Evidence',
          'Measure',
          'What remains',
        ],
      },
      {
        heading: 'Effects on society',
        prompts: [
          'Sum up the effects beyond single persons, good and bad, and the reach from which you judged them. The reasoning stands in the section on society.',
        ],
        table: ['Topic', 'Good effect', 'Bad effect', 'Measure or limit'],
      },
      {
        heading: 'Oversight and remedy',
        prompts: [
          'Who watches the system in use, with which means to step in, and how many cases can they really look at?',
          'How does an affected person learn of the decision, object to it and reach a human?',
        ],
      },
      {
        heading: 'Conclusion and decision',
        prompts: [
          'State in two sentences whether the benefits justify what remains, and for whom they do not.',
          'Record the decision (go, go with conditions, stop), each condition with owner and date, and the person who decided, with the day. It must lie before the first use or the change.',
        ],
        table: ['Condition', 'Owner', 'Due', 'Met on, proof'],
      },
      {
        heading: 'Passed on',
        prompts: [
          'Enter the number in the risk register for each harm, and the place in design, user information or monitoring where a measure was put into practice.',
          'To whom was the result made available, in which form, and to whom not, with the reason?',
        ],
        table: ['Harm or measure', 'Risk or document it went into', 'On'],
      },
      {
        heading: 'Retention and next review',
        prompts: [
          'Until when is this report kept, and why until then? Count from the end of use rather than from today.',
          'On which date is it due again, and which events bring it forward?',
        ],
      },
    ],
    pitfall:
      'Do not stop at the first report. Every system in scope needs one, bought tools too, and a report that names a version you no longer run is out of date. A report without a decision is an essay.',
  },
} as const satisfies Partial<DocumentOutlines>;
