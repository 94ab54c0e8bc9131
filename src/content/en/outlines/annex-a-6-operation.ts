import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.6.2.4 to A.6.2.6 ask for: an AI system tested, released and running. */
export const annexA6Operation = {
  'verification-plan-and-reports': {
    purpose:
      'Decides beforehand what a good result is, then shows whether it was reached. Opened before testing starts, at the release decision, and when a fault in use has to be explained.',
    sections: [
      {
        heading: 'What is tested, against what',
        prompts: [
          'State the system and its exact version, and the requirements it is verified against.',
          'Describe the intended use it is validated for, and the real setting in which that is tried.',
        ],
      },
      {
        heading: 'Measures and pass marks',
        prompts: [
          'Choose measures for correctness, reliability, robustness, bias, security and usability of oversight, and say why each fits this use.',
          'Fix every pass mark with its reason, for the whole and for the weakest group, before the first run, and date it.',
          'Say which missed marks forbid release, and which can be weighed, by whom.',
        ],
        table: ['Property', 'Measure', 'Pass mark', 'Group or condition', 'Reason', 'Fixed on, by'],
      },
      {
        heading: 'Test data',
        prompts: [
          'Give origin, size, date and the groups and hard cases it holds.',
          'Prove that it was kept apart from training and tuning data, and for a bought model, why it is unlikely to have been seen.',
        ],
      },
      {
        heading: 'Methods and testers',
        prompts: [
          'Describe the runs: automatic evaluation, review by experts, attack tests, trial with future users.',
          'Where a model grades another model, state how its grading was checked against people.',
          'Name the testers, and show that at least one of them did not build what they tested.',
        ],
      },
      {
        heading: 'Results',
        prompts: [
          'Enter measured values with sample sizes, also the bad ones, and where the raw output is stored.',
          'Describe each deviation from the plan, and its effect on what the figures mean.',
        ],
        table: ['Test', 'Date', 'Result', 'Result by group', 'Passed', 'Raw output'],
      },
      {
        heading: 'Verdict',
        prompts: [
          'Conclude whether the system is fit for the intended use, under which limits, and sign with name and date.',
          'For each missed mark write the decision: repair, narrower use, accepted for a time, or no release.',
        ],
      },
      {
        heading: 'When tests are repeated',
        prompts: [
          'Name the tests to repeat after a new model, prompt, data source or user group, and at which interval without any change.',
          'Say how a fault found in use becomes a new test case, and who adds it.',
        ],
      },
    ],
    pitfall:
      'Do not set the pass mark after seeing the score. Dates give it away, and a mark fitted to the result tests nothing.',
  },
  'deployment-plan': {
    purpose:
      'Governs how a version leaves the test environment: conditions, decision, rollout, return. Opened for each release, including a new version from a vendor, and when a rollout goes wrong.',
    sections: [
      {
        heading: 'What goes live, and where',
        prompts: [
          'Name system, version, target environment, users and start date.',
          'List the differences between the test and the live environment, such as data, load, region or rights, and what each could change.',
        ],
      },
      {
        heading: 'Conditions for going live',
        prompts: [
          'Ask at least for: tests passed, impact assessment current, open risks accepted, users informed, overseers trained, logs and alarms working, legal duties checked.',
          'Add the conditions that only this system has.',
          'Link the proof of each; a tick without proof counts as no.',
        ],
        table: ['Condition', 'Proof', 'Met', 'Checked by', 'Date'],
      },
      {
        heading: 'Rollout',
        prompts: [
          'Divide the introduction into steps with the share of users, the waiting time and the figure that permits the next step.',
          'Say who is told before the start, with what words, support staff included.',
        ],
      },
      {
        heading: 'The way back',
        prompts: [
          'State the signs that call for a return, who may order it alone, and how long it takes.',
          'Describe what happens to results already delivered and to people already decided on.',
          'Give the date on which the return was last rehearsed.',
        ],
      },
      {
        heading: 'Go or no-go',
        prompts: [
          'Record the decision, its conditions, the name and the minute, before the system goes live.',
          'If it goes live despite an unmet condition: who answers for it, until when, and what limits the damage?',
        ],
      },
      {
        heading: 'Releases you do not make yourself',
        prompts: [
          'Say which model versions are pinned, who reads retirement and change notices, and which tests precede a switch.',
          'Describe who decides when a software vendor turns on an AI feature by default.',
        ],
      },
      {
        heading: 'First weeks',
        prompts: [
          'Name what is observed more closely at the start, by whom, and the day on which normal operation is declared.',
          'Note what this release taught you for the next plan.',
        ],
      },
    ],
    pitfall:
      'Do not reserve the plan for big launches. Most harm arrives with a prompt edit or a vendor update that nobody called a release.',
  },
  'operation-runbook': {
    purpose:
      'What the person on duty needs to keep one AI system useful and safe. Opened at an alarm, at an update, by a new colleague, and on the day the system is retired.',
    sections: [
      {
        heading: 'The system on one page',
        prompts: [
          'State purpose, users, version, hosting, suppliers and the people affected if it fails.',
          'Name the owner, the person on duty, the overseers and the vendor contact, each with a way to reach them now.',
        ],
      },
      {
        heading: 'What is watched',
        prompts: [
          'Choose signals for correctness, drift of input and output, differences between groups, misuse, attacks, cost and availability.',
          'For a bought service that shows you nothing, say how many outputs are sampled, by whom and how often.',
          'Give the reason for each limit, and who may change it.',
        ],
        table: [
          'Signal',
          'Where it is read',
          'Limit',
          'How often',
          'Alarm goes to',
          'First action',
        ],
      },
      {
        heading: 'When a limit is crossed',
        prompts: [
          'Name who may stop the model at night, and how they are reached.',
          'Write the steps of pausing so that a person who has never done it can follow them, with what users see meanwhile.',
          'Say when an alarm becomes an incident, and which plan then applies (A.8.4).',
        ],
      },
      {
        heading: 'Repair and updates',
        prompts: [
          'Describe how a fault is reported, sorted, repaired and tested again, with target times by severity.',
          'Set when retraining, a new prompt or a fresh document index is due, and which tests it must pass.',
          'State how security patches and vendor changes arrive, and how users learn of a change in behaviour.',
        ],
      },
      {
        heading: 'Support',
        prompts: [
          'Say where users ask for help, in which hours, and how support recognises a fault of the model among ordinary questions.',
          'List what the vendor has promised about support and notice, and where it says so.',
        ],
      },
      {
        heading: 'Switching off for good',
        prompts: [
          'Name the conditions for retirement and who decides.',
          'List what happens to data, models, logs, accounts and contracts, and who tells users and customers.',
        ],
      },
      {
        heading: 'Diary of operation',
        prompts: [
          'Enter every alarm, pause, update and quality sample with its date, finding and action, or link the tickets.',
          'Once a quarter, write what the entries say about limits that are too tight or too loose.',
        ],
        table: ['Date', 'Event', 'Finding', 'Action', 'Closed by'],
      },
    ],
    pitfall:
      'Do not stop at uptime. An AI service can answer every request in time and be wrong for weeks, so at least one signal has to look at the answers.',
  },
} as const satisfies Partial<DocumentOutlines>;
