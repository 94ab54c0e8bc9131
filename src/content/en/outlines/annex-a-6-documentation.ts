import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.6.2.7 and A.6.2.8 ask for: what an AI system tells about itself. */
export const annexA6Documentation = {
  'technical-documentation': {
    purpose:
      'Describes one AI system as it runs now, in parts that fit each reader. Opened when a customer, partner or authority asks how it works, and rewritten in step with releases.',
    sections: [
      {
        heading: 'Readers and what each receives',
        prompts: [
          'List users, customers who deploy it, partners, your own operators and authorities, and what each has to decide with the document.',
          'State for each the parts they get, in which form, and the time you need to hand them over.',
          'Mark what is confidential, and under which condition it is shown all the same.',
        ],
        table: ['Reader', 'What they decide', 'Parts', 'Form', 'How they obtain it'],
      },
      {
        heading: 'General description',
        prompts: [
          'Give name, version, provider, purpose, intended users and setting, and the products it is built into.',
          'Describe inputs, outputs and how an output is to be read, with one example.',
        ],
      },
      {
        heading: 'How it works and was built',
        prompts: [
          'Summarise architecture, techniques, models and their sources, and the assumptions that limit them.',
          'State hardware, software and interfaces it needs to run.',
        ],
      },
      {
        heading: 'Data',
        prompts: [
          'Describe the data it learned from, was tested on and draws on while running: origin, period, coverage, known gaps.',
          'Where a supplier does not disclose this, say so, and what you tested to make up for it.',
        ],
      },
      {
        heading: 'Performance and limits',
        prompts: [
          'Copy measured results from the approved test report, by group, with version and date.',
          'Describe conditions under which it fails, foreseeable misuse and the remaining risks.',
        ],
      },
      {
        heading: 'Oversight, operation and logs',
        prompts: [
          'Explain how a person supervises, overrules and halts it, and what training that takes.',
          'State maintenance, expected lifetime, monitoring, and which events are recorded for whom.',
        ],
      },
      {
        heading: 'Keeping it true',
        prompts: [
          'Assign each part to a person who updates it before a release, and say who compares it with the running system.',
          'Fix how long old versions are kept, with the law or contract behind the period.',
          'List the changes since the first version.',
        ],
        table: ['Version', 'Date', 'What changed', 'Parts updated', 'Approved by'],
      },
    ],
    pitfall:
      'Do not write it on the day somebody asks. Figures from memory will contradict the test report, and the reader has both.',
  },
  'logging-specification': {
    purpose:
      'Settles which traces one AI system leaves, so that an event can be reconstructed and nobody is watched without need. Opened when a system is built or bought, and during an investigation.',
    sections: [
      {
        heading: 'Questions the logs must answer',
        prompts: [
          'Write the questions you will be asked after a complaint: which version answered, on what input and sources, who accepted or overruled it, when.',
          'Name the laws, contracts or customers that demand logs, and what they demand.',
        ],
      },
      {
        heading: 'Stages of life with logs',
        prompts: [
          'Decide for training, testing, operation and retirement whether events are recorded; for operation the answer has to be yes.',
          'Give the reason wherever you record nothing.',
        ],
      },
      {
        heading: 'Events and fields',
        prompts: [
          'Include requests and outputs, model and prompt version, retrieved sources, human overrides, alarms, errors, changes of settings and access by administrators.',
          'Fix the level of detail for each: full text, extract, figure or mere fact.',
          'State how events from several systems are joined to one story, by identifier and clock.',
        ],
        table: ['Event', 'Fields', 'Detail', 'Recorded by', 'Keep for', 'Readers'],
      },
      {
        heading: 'People in the logs',
        prompts: [
          'Say which personal data ends up in them, on which legal ground, and what is masked or left out.',
          'Rule out or limit their use to judge the performance of employees, and say who agreed to that.',
        ],
      },
      {
        heading: 'Access and protection',
        prompts: [
          'Name who may read, export or delete, and how that is itself recorded.',
          'Describe how changes to a log are prevented or noticed.',
        ],
      },
      {
        heading: 'Keeping and deleting',
        prompts: [
          'Set a period for each kind of log with its reason, after checking minimum periods in law and limits in data protection.',
          'Describe automatic deletion, and how it is halted when a case is open.',
        ],
      },
      {
        heading: 'Logs in the hands of a supplier or customer',
        prompts: [
          'State what the supplier records of your requests, whether it learns from them, for how long, and how you get at them.',
          'Say which logs your customer controls, and what you told the customer about them.',
        ],
      },
      {
        heading: 'Proof that it works',
        prompts: [
          'Once a year pick one past output and reconstruct it from the logs alone; record the time taken and what was missing.',
          'Describe who is alerted when recording stops.',
        ],
      },
    ],
    pitfall:
      'Do not choose between everything and nothing. Full prompts kept for ever are a privacy case of their own, and no prompts at all leave a complaint unanswerable.',
  },
} as const satisfies Partial<DocumentOutlines>;
