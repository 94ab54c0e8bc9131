import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.7.2, A.7.3 and A.7.5 ask for: where data comes from, and where it goes. */
export const annexA7Origin = {
  'data-management-procedure': {
    purpose:
      'The road that data takes into and out of your AI, with the person who may close it at each bend. Opened whenever somebody wants to use a new source, and when data has to be withdrawn.',
    sections: [
      {
        heading: 'Data and systems covered',
        prompts: [
          'List which data falls under this: training, tuning, testing, retrieval documents, feedback from users, synthetic data.',
          'Say what is left to the general data rules, and where the two touch.',
        ],
      },
      {
        heading: 'Steps and owners',
        prompts: [
          'Describe each step from request to deletion with who does it, what is examined and which record remains.',
          'Appoint for every AI system a data owner who can say no, and a deputy.',
        ],
        table: ['Step', 'Done by', 'What is examined', 'May refuse', 'Record'],
      },
      {
        heading: 'Approval of a source',
        prompts: [
          'State the questions asked before first use: right to use it, fitness for the purpose, coverage of people, age, sensitivity.',
          'Name who approves ordinary, personal and special categories of data, and how an answer is obtained within days.',
        ],
      },
      {
        heading: 'Privacy, security and manipulation',
        prompts: [
          'Say how personal data is avoided, reduced or masked before a model sees it, and what happens when a person withdraws.',
          'Describe how you detect planted or altered content in data from the web, users or suppliers.',
          'Limit who can read and who can write each store, and how often that is reviewed.',
        ],
      },
      {
        heading: 'Versions and separation',
        prompts: [
          'Fix how dataset versions are named and frozen, and that no model is trained on an unfrozen one.',
          'Describe how training, tuning and test sets are kept apart, also across versions.',
        ],
      },
      {
        heading: 'Documents that a model looks up',
        prompts: [
          'Who may add, correct and remove documents in a retrieval index, and how soon does a removal take effect?',
          'Say how a user is kept from reading through the chatbot what they may not open themselves.',
        ],
      },
      {
        heading: 'Changing, archiving, deleting',
        prompts: [
          'State when data is renewed, archived or deleted, and how long it must be kept to explain a model still in use.',
          'Describe what is done with models that learned from data you have to delete.',
        ],
      },
      {
        heading: 'Exceptions and control',
        prompts: [
          'Name who may permit an exception, for how long, and where it is written.',
          'Say how often one dataset is followed through all steps to see whether the procedure is obeyed.',
        ],
      },
    ],
    pitfall:
      'Do not hand in the security rules for data. They say who may open it; this procedure has to say whether it should shape a model.',
  },
  'data-acquisition-records': {
    purpose:
      'One sheet for each dataset: its source, the reasons for choosing it and what allows its use. Opened before data is used for the first time, and when a right is questioned or runs out.',
    sections: [
      {
        heading: 'The dataset',
        prompts: [
          'Give name, version, kind of data, amount, period, language and the AI systems it serves.',
          'State whether it trains, tunes, tests or is looked up, since the right to one of these does not include the others.',
        ],
      },
      {
        heading: 'Why this one',
        prompts: [
          'Describe what data was needed, and the sources you compared.',
          'Explain the choice, and what counted against it.',
        ],
      },
      {
        heading: 'Source',
        prompts: [
          'Name the source: own operation, customer, purchase, open data, web collection, sensor, staff, synthetic generation.',
          'Write the exact address, delivery or export, the date, and who fetched it.',
          'Judge the source: who made it, for what, how it is maintained, and which bias that suggests.',
        ],
      },
      {
        heading: 'Right to use it',
        prompts: [
          'Quote or attach the licence, contract clause, consent or legal ground for exactly this use.',
          'For web content, note the terms of the site and any opt-out from text and data mining, with the day you looked.',
          'Enter conditions such as naming the author, no commercial use, deletion on request, and who keeps to them.',
        ],
        table: ['Right or condition', 'Where it stands', 'Allows', 'Forbids', 'Ends on'],
      },
      {
        heading: 'People in the data',
        prompts: [
          'State whether persons can be recognised, which groups they belong to, and who is missing.',
          'Say what these persons were told, and how an objection reaches this dataset.',
        ],
      },
      {
        heading: 'What happened to it before',
        prompts: [
          'Describe earlier cleaning, labelling or anonymising by the source, as far as known.',
          'List what you inspected on arrival (format, samples, fingerprints, malicious content) and what you found.',
        ],
      },
      {
        heading: 'Release for use',
        prompts: [
          'Record who approved it, on what day, for which systems and until when.',
          'If a source was refused, keep the sheet with the reason.',
        ],
      },
    ],
    pitfall:
      'Do not write "publicly available" in the field for rights. Being able to download something says nothing about being allowed to train on it.',
  },
  'data-provenance-record': {
    purpose:
      'Makes it possible to walk from an answer back to its first source, and from a bad source forward to every model it touched. Opened at a recall, a complaint or a deletion request.',
    sections: [
      {
        heading: 'What has to leave a trace',
        prompts: [
          'State the systems and datasets covered, and from which point the trail begins for bought data and bought models.',
          'Say how long a trail is kept, at least while the model or its results are in use.',
        ],
      },
      {
        heading: 'Events to be recorded',
        prompts: [
          'Cover creation, receipt, copy, cleaning, labelling, merging, splitting, anonymising, transfer, sharing, use in a training run, deletion.',
          'For each, fix the entry, whether a tool or a person writes it, and what happens if it is missing.',
        ],
        table: ['Event', 'What is entered', 'Written by', 'Where', 'Checked by'],
      },
      {
        heading: 'Names and fingerprints',
        prompts: [
          'Define how datasets, scripts, runs and models are numbered, so that each points at the one before.',
          'Say where checksums are stored, and who would notice that one no longer fits.',
        ],
      },
      {
        heading: 'Trail of this system',
        prompts: [
          'Fill the chain for the version in use, from model to original source, with no step left out.',
          'Where the chain breaks, write what is known, what is guessed, and the risk that follows.',
        ],
        table: [
          'Model version',
          'Training run or index',
          'Dataset version',
          'Transformation',
          'Source',
          'Acquisition record',
        ],
      },
      {
        heading: 'Merged, bought and synthetic data',
        prompts: [
          'Show for merged sets which rows or documents came from which source.',
          'For synthetic data, name the generator, its version, the instructions and the real data behind it.',
          'State what the supplier guarantees about the origin of a bought set, and how you tested that.',
        ],
      },
      {
        heading: 'Trace drills',
        prompts: [
          'Twice a year trace one output backward and one source forward; note time, gaps and repairs.',
          'Say who is informed when a drill shows that a model cannot be explained.',
        ],
        table: ['Date', 'Start', 'Direction', 'Time taken', 'Gaps', 'Repair'],
      },
    ],
    pitfall:
      'Do not rely on the memory of the person who merged the tables. The chain usually breaks in the one script that was run by hand.',
  },
} as const satisfies Partial<DocumentOutlines>;
