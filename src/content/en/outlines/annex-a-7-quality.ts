import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.7.4 and A.7.6 ask for: how good data is, and how it is made ready. */
export const annexA7Quality = {
  'data-quality-criteria': {
    purpose:
      'Says in figures how good data has to be for one system, and how good it is. Opened before training or indexing, at each measurement, and when results in use decline.',
    sections: [
      {
        heading: 'System, use and data',
        prompts: [
          'Name the system, the decisions its output feeds, and the datasets and live inputs this document covers.',
          'Describe which fault in the data would hurt whom, and how badly.',
        ],
      },
      {
        heading: 'Criteria',
        prompts: [
          'Set limits for completeness, correctness, timeliness, consistency, duplicates and correctness of labels, as far as they matter for this use.',
          'Derive each limit from the performance the system needs, or say that it is a first guess and when it will be revised.',
          'Give live input its own limits, and what the system does when they are missed.',
        ],
        table: ['Data', 'Property', 'Measure', 'Limit', 'Reason for the limit', 'Owner'],
      },
      {
        heading: 'Coverage and bias',
        prompts: [
          'Set the people and situations in the data beside those of real use, and give the smallest acceptable share or number for each.',
          'Name features that could stand in for origin, sex, age or disability, such as postcode, and how you deal with them.',
          'State whose judgement the labels carry, and the prejudice that may have come along.',
        ],
      },
      {
        heading: 'How it is measured',
        prompts: [
          'Describe sample, script or reviewer, rhythm, and the truth against which correctness is judged.',
          'Say which data cannot be inspected, for instance what a bought model learned from, and what you test instead.',
        ],
      },
      {
        heading: 'Measured values',
        prompts: [
          'Enter each measurement with dataset version and date, and keep the earlier ones.',
          'Add in one sentence what the figures mean for the system.',
        ],
        table: ['Date', 'Dataset version', 'Property', 'Value', 'Within limit', 'Consequence'],
      },
      {
        heading: 'Data that misses a limit',
        prompts: [
          'State the choices (repair, replace, restrict the use, leave out) and who makes them.',
          'List approved exceptions with their effect on people, their end date and the repair that is planned.',
        ],
      },
    ],
    pitfall:
      'Do not let one overall figure stand. Data can be nearly complete in total and almost empty for the very group that the system serves worst.',
  },
  'data-preparation-criteria': {
    purpose:
      'The rules by which raw data becomes what a model is given, and the reasons for them. Opened by whoever writes a preparation script or labels examples, and when a result looks skewed.',
    sections: [
      {
        heading: 'Data and task',
        prompts: [
          'Name the system, the raw data, and the shape in which the model or index needs it.',
          'Describe what must not be lost on the way, for example rare cases, negations or the spelling of names.',
        ],
      },
      {
        heading: 'Permitted methods',
        prompts: [
          'List each step with the method, when to use it, and why it was preferred to the usual alternative.',
          'Point to the versioned script or setting; manual work needs an instruction that a second person could follow.',
        ],
        table: ['Step', 'Method', 'Use it when', 'Why this method', 'Script or setting'],
      },
      {
        heading: 'Gaps, outliers and deletions',
        prompts: [
          'Decide per field whether missing values are filled, flagged or excluded, and with what.',
          'Give the test by which a value counts as an error rather than as a rare truth.',
          'Set the share of removed rows above which someone else must agree.',
        ],
      },
      {
        heading: 'Labelling guide',
        prompts: [
          'Define each label in one sentence, with two clear and two borderline examples.',
          'Say who labels, with which knowledge and pay, in house, at an agency or by a model, and how disputes end.',
        ],
      },
      {
        heading: 'Quality of labels',
        prompts: [
          'Fix how many items are labelled twice, the agreement you require, and what follows below it.',
          'If a model labels, state the sample that people examine, and the error they found.',
        ],
        table: ['Date', 'Sample', 'Labellers', 'Agreement', 'Change to the guide'],
      },
      {
        heading: 'Anonymising, splitting, cutting up',
        prompts: [
          'Describe how persons are made unrecognisable, and how you tried to recognise them again.',
          'State how sets are split so that the same person, document or period never stands on both sides.',
          'For retrieval, give passage length, overlap and metadata, and the questions you tried them with.',
        ],
      },
      {
        heading: 'Effect on people',
        prompts: [
          'Compare the shares of each group before and after preparation, and explain every shift.',
          'Name who looks at that comparison before a model is built on it.',
        ],
      },
      {
        heading: 'Runs',
        prompts: [
          'For each run note date, raw version, script version, prepared version, rows removed and the person responsible.',
        ],
      },
    ],
    pitfall:
      'Do not leave the criteria in the code. A line that drops incomplete rows is a decision about people, and it needs a reason that others can read.',
  },
} as const satisfies Partial<DocumentOutlines>;
