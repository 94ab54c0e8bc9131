import type { ControlTexts } from '../../types.ts';

/** English texts of A.7, Data for AI systems. */
export const annexA7 = {
  'A.7.2': {
    question:
      'Who decides what data may train, tune, test or feed your AI, by which written steps, and does the same hold for documents that a chatbot looks up?',
    why: 'Data reaches a model through exports, shared folders and quick fixes. Once personal or poisoned content, planted to mislead it, has been learned, removing it may mean training again.',
    levels: {
      1: 'Developers take whatever they can reach. A production export on a laptop is the normal way to get started.',
      3: 'A procedure covers AI data from request to deletion: owner, approval, security, privacy, fitness for purpose, changes, training and test sets kept apart. It is followed for all systems in scope, lookup documents included.',
      5: 'Rule breaches, time to access and data faults found late are measured. Controls are moved to where the faults enter, and access became quicker without becoming looser.',
    },
    stage1: [
      'Data management procedure for training, tuning and test data, and for sources that are looked up',
      'Named data owner for each AI system, with the right to refuse',
      'Rules on personal data in training and on protection against manipulated content',
    ],
    stage2: [
      'One dataset followed from request and approval to the model trained on it',
      'Access rights to a training store compared with the people who need them',
      'A data scientist asked what they do when a new source looks useful',
    ],
    usualGap:
      'Security rules say who may read the data, and nobody owns the question of whether it suits the model. Documents added to a chatbot pass no check whatsoever.',
    firstStep:
      'Appoint an owner for the data of one AI system and write half a page with them: who may add data, what is checked first, where it is stored, when it goes.',
    iso27001:
      'Labels from 27001 A.5.12 show how secret data is and who may see it. Whether it may and should shape a model, and by which steps, is a procedure you have to create.',
    exclusion:
      'Acceptable for companies that use finished AI and neither tune it nor connect it to their documents. Fine-tuning or a chatbot that searches your files brings the control back.',
    commonlyQuoted: {
      claim: 'A.7 holds separate controls for retention, privacy, integrity and fairness of data.',
      fact: 'There are five: management, acquisition, quality, provenance and preparation of data. The other topics come up in the guidance or through clauses and laws, not as controls of A.7.',
    },
  },
  'A.7.3': {
    question:
      'For each dataset you bought, scraped, licensed or took from customers: why this one, what were you allowed to do with it, and where is the permission?',
    why: 'The right to store data is not the right to train on it. A breach of licence or consent surfaces after launch, and the cure may be to withdraw the model.',
    levels: {
      1: "If it can be downloaded, it is used. Terms of use are looked at when a customer's lawyer asks.",
      3: 'Each acquisition has a record: where it came from, why it was chosen, whom it represents, what is permitted, who approved it. It was made before use, for all datasets of systems in scope.',
      5: 'Sources are rated by defects, refusals and expired rights. Purchasing and collection shift towards those that proved sound, with figures to show it.',
    },
    stage1: [
      'Acquisition form with fields for rights, consent, origin and selection criteria',
      'Licence or contract clause that permits training, kept with the dataset',
      'Position on web scraping and on customer content, approved by management',
    ],
    stage2: [
      'A downloaded dataset checked against its licence, including bans on commercial use',
      'Customer data in a training set traced to the clause or consent that allows it',
      'The reason why one available source was turned down',
    ],
    usualGap:
      'Open datasets are taken for free of conditions. Customer data flows into tuning on the strength of a general clause about improving the service, which nobody has had checked.',
    firstStep:
      'Make a table of every dataset used for training, tuning or testing, and paste beside each the sentence that allows this use. Mark the empty cells red and stop adding to those sets.',
    iso27001:
      'Do not count on help: 27001 guards data you hold and does not ask how it was chosen or obtained. A licence list kept for 27001 A.5.32 can hold the terms.',
    exclusion:
      'Where a vendor chose all the data and you add none, leaving it out is reasonable. Test cases you collect or documents you load for a chatbot are acquisitions too.',
  },
  'A.7.4': {
    question:
      'How good does the data of each AI system have to be, in figures, and what did the last measurement say about errors, gaps and missing groups?',
    why: 'A model copies the faults of its data and hides them behind an average. Groups that are rare in the data get the worst results, and the overall score still looks fine.',
    levels: {
      1: '"The data is good" rests on experience. Problems are repaired when a result looks odd.',
      3: 'Quality requirements are set for each system and use: complete, correct, on time, well labelled, covering the people concerned. Data is measured against them before use, skew is looked into, and exceptions are approved.',
      5: 'Quality of incoming data is measured continuously and set against errors of the system. The limits come from that relation, and repairs go to the fault with the largest effect.',
    },
    stage1: [
      'Quality criteria with limits for training, test and live input data of one system',
      'Report comparing the groups in the data with those the system will meet',
      'Decision note for a dataset that missed a limit and was used all the same',
    ],
    stage2: [
      'Fifty records drawn at random and checked against the reported error rate',
      'Input data of a live system inspected for empty, outdated or odd values',
      'The reasoning behind one limit, explained by the person who set it',
    ],
    usualGap:
      "No figure exists. Cleaning stops when the model runs, coverage of groups was never counted, and outdated documents in the chatbot's library count as good data.",
    firstStep:
      'Draw a hundred records from one training set or document library. Count those that are wrong, empty, out of date or there twice, and set the limit you want to reach for each.',
    iso27001:
      'Integrity in 27001 means that data was not altered without permission. Correct, current, complete and representative are different questions, and you begin without a template.',
    exclusion:
      'A user of finished tools may limit it to what goes in, since poor input spoils bought AI just as well. Complete exclusion fits only where you supply no input of any weight.',
    commonlyQuoted: {
      claim: 'Annex A has a control of its own that requires testing data for bias.',
      fact: 'No control bears that name. Skew in data is looked at through quality (A.7.4), unfair results through testing (A.6.2.4) and impact assessment (A.5.4).',
    },
  },
  'A.7.5': {
    question:
      'Point at one answer or score of your AI: can you trace the data behind it back through merges, cleaning and labelling to its original source?',
    why: 'Without that chain you cannot tell which models a faulty or withdrawn source has touched. You would have to stop all of them, or none.',
    levels: {
      1: 'The trail ends at a table whose author has left. Origins are guessed from file names.',
      3: 'A written process says which events leave an entry, from first copy to last merge, and who writes it. A trail exists for all systems in scope, from source to model version, and stays for their lifetime.',
      5: 'Trails are recorded automatically and tested with trace drills. Share of complete trails and time per trace are known, and weak transfers have been rebuilt.',
    },
    stage1: [
      'Process description with examples of events that must be recorded, and by whom',
      'Lineage diagram, the route of data from source to model, for one system',
      'Conventions for dataset versions, fingerprints and links to training runs',
    ],
    stage2: [
      'Backward trace from a model version to its sources, done by your staff while the auditor watches',
      'Forward trace: one source declared bad, and the list of models affected',
      'A merged or synthetic dataset, with proof of what it was made from',
    ],
    usualGap:
      'Sources are known at the start and lost at the first script that merges tables. The model registry names a training run, but not the version of the data behind it.',
    firstStep:
      'Start with the next training run or document upload. Store source, date, script version and a checksum (a digital fingerprint) beside it, in one file that travels with the data.',
    iso27001:
      'You start with nothing here. Access logs show who touched a file, but 27001 never asks which source ended up in which model.',
    exclusion:
      'Sensible to leave out if you only use vendor models and load nothing into them. With your own tuning data or lookup documents the chain starts at your door.',
  },
  'A.7.6': {
    question:
      'Who decides how raw data is cleaned, filled in, filtered and labelled for your AI, by which written criteria, and do two labellers reach the same verdict?',
    why: 'A dropped row or a vague labelling rule shapes the model as much as its code does. Deleting incomplete records, for example, can erase a whole group of people.',
    levels: {
      1: 'Preparation happens in scripts and in heads. Each labeller decides borderline cases as they see fit.',
      3: 'Criteria and methods are set for each system: cleaning, missing values, outliers, splitting, labels, anonymising, cutting documents into passages. Scripts have versions, labels are checked twice, and effects on groups are looked at.',
      5: 'Agreement between labellers and the effect of each step on results are measured over time. Instructions, training and steps change where the figures are weak.',
    },
    stage1: [
      'Preparation guide listing permitted methods and when to use which',
      'Labelling instructions with examples of borderline cases and a rule for disputes',
      'Versioned scripts linked to the dataset version they produced',
    ],
    stage2: [
      'Raw and prepared data of one set compared: what vanished, and whom it concerned',
      'Agreement rate between two labellers on the same sample',
      'A preparation script run again, yielding the identical dataset',
    ],
    usualGap:
      "Cleaning steps sit in one person's notebook. Labels come from an agency or a language model, on instructions of one paragraph, and nobody checks a sample.",
    firstStep:
      'Let two people label the same fifty cases without talking. Count where they differ, and turn each disagreement into a sentence of your labelling guide.',
    iso27001:
      'Masking personal data under 27001 A.8.11 covers one method out of many. Criteria for cleaning, labelling, filling gaps and splitting are new ground.',
    exclusion:
      'Fair for users of finished AI. Splitting manuals into passages for a chatbot, converting files or labelling examples is preparation, even when a tool does it at a click.',
    commonlyQuoted: {
      claim: 'Labelling of data is a separate control of A.7.',
      fact: 'Labelling is one of the preparation methods under A.7.6. If an outside firm does it, A.10.3 on suppliers applies as well.',
    },
  },
} as const satisfies ControlTexts<'A.7.2' | 'A.7.3' | 'A.7.4' | 'A.7.5' | 'A.7.6'>;
