import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.8 asks for: what others learn from you, and you from them. */
export const annexA8 = {
  'user-information': {
    purpose:
      'Lets a person who meets your AI use it well and doubt it where they should. Read at first contact and whenever something looks odd; rewritten with each change of behaviour.',
    sections: [
      {
        heading: 'Readers and places',
        prompts: [
          'List the kinds of users, from administrator to occasional visitor, what each has to decide, and what they know already.',
          'Say where each meets the information: screen, manual, contract, training, sign.',
          'Note languages, reading level and forms for people with disabilities.',
        ],
        table: [
          'Kind of user',
          'What they need to know',
          'Where they meet it',
          'Form and language',
        ],
      },
      {
        heading: 'That it is AI',
        prompts: [
          'Write the exact words of the notice, and show where and when they appear, at latest at the first contact.',
          'State which generated texts, images or voices are marked, and how.',
        ],
      },
      {
        heading: 'Purpose and proper use',
        prompts: [
          'Tell in two sentences what it is for, and for whom it was made.',
          'List what it must not be used for, each with the reason.',
          'Describe the input it needs, and the equipment or settings it expects.',
        ],
      },
      {
        heading: 'Limits and known errors',
        prompts: [
          'Describe the situations in which it is often wrong, with a real example and a frequency wherever you measured one.',
          'Name the groups, languages or topics it serves less well.',
          'Pass on from the impact assessment what users can do about a possible harm, or to gain the benefit.',
        ],
        table: ['Situation', 'What goes wrong', 'How often', 'What you should do'],
      },
      {
        heading: 'What remains your job',
        prompts: [
          'Say which results the user has to check, against what, before acting on them.',
          'Explain how to correct, refuse or stop it, and when not to rely on it at all.',
        ],
      },
      {
        heading: 'Your data and your rights',
        prompts: [
          'Tell what is stored of what users enter, for how long, whether it trains a model, and how to object.',
          'Explain how somebody concerned can ask for a human decision or for an explanation.',
        ],
      },
      {
        heading: 'Help and changes',
        prompts: [
          'Give the contact for questions, for errors and for harm, with the time until an answer.',
          'State the system version this text describes and what changed last, and how users are told of updates.',
        ],
      },
    ],
    pitfall:
      'Do not let marketing write the section on limits. A known error that stands in the test report and not in here will be held against you.',
  },
  'external-reporting-channel': {
    purpose:
      'A door for anyone outside who was harmed by your AI or saw harm coming, and the rules for what happens behind it. Opened when it is set up, at every report, and at each test of the channel.',
    sections: [
      {
        heading: 'For whom and for what',
        prompts: [
          'State that anyone may report, with no account and no contract: people judged by an output, relatives, researchers, the public.',
          'Describe adverse effects in everyday words, with three examples from your own systems.',
          'Set it apart from the ways for your own staff (A.3.3) and for customer support.',
        ],
      },
      {
        heading: 'The way in',
        prompts: [
          'Give address, form, telephone and post, and where each is published, down to the page.',
          'Say in which languages and accessible forms it works, and whether one can stay anonymous.',
          'List the few facts you ask for, and what you do with a report that lacks them.',
        ],
      },
      {
        heading: 'Receipt and sorting',
        prompts: [
          'Name who reads it on working days and on holidays, and how support passes on what reaches it by mistake.',
          'Define severities by what the person suffers, each with its deadline.',
        ],
        table: ['Severity', 'Example', 'First answer within', 'Decision within', 'Decided by'],
      },
      {
        heading: 'Examination and decision',
        prompts: [
          'Describe how a case is reconstructed, who is heard, and who can pause the system meanwhile.',
          'Say when a case becomes an incident, a nonconformity or a duty to inform an authority, and who switches tracks.',
        ],
      },
      {
        heading: 'Answer and protection',
        prompts: [
          'Write the parts of an answer: what was found, what you do for the person, where they can turn next.',
          'Lay down who sees the name of the reporter, and that a report costs nobody anything.',
        ],
      },
      {
        heading: 'Case log',
        prompts: [
          'Enter each report, also those found groundless, with the reasoning.',
          'Once a quarter, read the log for patterns by system and group, and pass them to the impact assessments.',
        ],
        table: [
          'Number and date',
          'System',
          'Who was affected',
          'Severity',
          'Decision',
          'Answered',
          'Lesson',
        ],
      },
      {
        heading: 'Tests of the channel',
        prompts: [
          'Send an invented report twice a year from outside, and note when it was read and answered.',
        ],
      },
    ],
    pitfall:
      'Do not mistake this for publishing reports of your own. It is the way in for outsiders; what you have to send out stands in the register of reporting duties (A.8.5).',
  },
  'incident-communication-plan': {
    purpose:
      'Decides in calm times whom you tell when your AI has done damage, how fast and in whose name. Opened in the first hour of an incident, and at the yearly drill.',
    sections: [
      {
        heading: 'Events that users hear about',
        prompts: [
          'List AI events beside outage and breach: wrong or harmful output, unfair results, drift over a limit, leak through a prompt, manipulated data, faulty vendor model.',
          'Set for each who is told, in what time, by which channel. Where a contract sets the time, name it.',
          'State events you do not announce, and why.',
        ],
        table: ['Event', 'Who is told', 'Within', 'Channel', 'Approved by'],
      },
      {
        heading: 'From detection to message',
        prompts: [
          'Draw the way from alarm, complaint or vendor notice to the person who decides, with a time for each step.',
          'Say how those who acted on a faulty output are found, and from which logs.',
        ],
      },
      {
        heading: 'Who speaks and who approves',
        prompts: [
          'Name approver, writer and spokesperson with deputies, and who may send alone if nobody answers.',
          'Give support and sales one sentence they may say before the notice is out.',
        ],
      },
      {
        heading: 'Message templates',
        prompts: [
          'Prepare a first notice: what happened, since when, what to do now with results already received, when you write again.',
          'Prepare an update and a closing message: cause, repair, and how you make good.',
          'Add versions for people who are not customers, and for those who read with difficulty.',
        ],
      },
      {
        heading: 'Vendor and customer in the chain',
        prompts: [
          'State what your AI suppliers have to tell you and how fast, and where these notices arrive.',
          'Say which customers must inform their own users, and what you give them for it.',
        ],
      },
      {
        heading: 'Links to other plans',
        prompts: [
          'Point to the incident process that repairs the fault, and to the register of reporting duties for authorities (A.8.5).',
          'Say who keeps the diary of the incident, and where the sent messages are filed.',
        ],
      },
      {
        heading: 'Drills and lessons',
        prompts: [
          'Plan one drill a year with an AI fault that no monitor would report, and record the minutes from detection to notice.',
          'After each real case ask recipients whether they understood what to do, and change the templates.',
        ],
        table: ['Date', 'Drill or case', 'Time to notice', 'What went badly', 'Change'],
      },
    ],
    pitfall:
      'Do not let the plan begin with "system down". The incident that hurts most is a system that is up, answers politely and is wrong.',
  },
  'reporting-duty-register': {
    purpose:
      'All duties to report something about an AI system, with the clock that runs for each. Opened when a contract is signed, a law changes, a report falls due or something serious happens.',
    sections: [
      {
        heading: 'How the duties were found',
        prompts: [
          'List what was read: laws for your AI Act role and risk class, data protection, product and sector rules, contracts, public promises.',
          'Name who read it, with what qualification, and on which day.',
        ],
      },
      {
        heading: 'The register',
        prompts: [
          'Write one row per duty, system and recipient, with the article or clause it comes from.',
          'Say what starts the clock, for example awareness, release, request or a fixed date, and when it ends.',
          'Look at incidents, changes, discovered risks, technical papers and logs on request, and notices to workers, customers, partners and people concerned by a decision.',
        ],
        table: [
          'Duty and source',
          'System',
          'Trigger',
          'Recipient',
          'Content',
          'Deadline',
          'Owner and deputy',
        ],
      },
      {
        heading: 'Duties that do not apply',
        prompts: [
          'Name duties you examined and set aside, with the reason and the fact that would bring them back.',
          'Mark duties that start on a later date, and who prepares for them.',
        ],
      },
      {
        heading: 'Ready to report',
        prompts: [
          'Describe for the shortest deadline the first hours, step by step, with the form or portal and the login at hand.',
          'State where facts come from (logs, test reports, case log), and who approves the wording.',
        ],
      },
      {
        heading: 'Reports sent',
        prompts: [
          'File each report with the proof of receipt and any reply.',
          'For a late or missed report add the cause and the correction.',
        ],
        table: ['Date', 'Duty', 'Recipient', 'Sent by', 'Proof', 'On time'],
      },
      {
        heading: 'Staying complete',
        prompts: [
          'Name the step in sales, purchasing and legal watch at which a new duty is entered.',
          'Set the dates of the full review, and how management approves the register.',
        ],
      },
    ],
    pitfall:
      'Do not stop at data breaches. Duties about AI hide in customer contracts and depend on your role for each system, so one company can have different ones for two products.',
  },
} as const satisfies Partial<DocumentOutlines>;
