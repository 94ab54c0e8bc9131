import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.9 and A.10 ask for: your own use of AI, and the firms around it. */
export const annexA9To10 = {
  'responsible-use-procedure': {
    purpose:
      'Tells everyone at work which AI they may use for what, and how to obtain a yes for something new. Opened by staff before they try a tool, and by the approver at each request.',
    sections: [
      {
        heading: 'Whom and what it covers',
        prompts: [
          'State that it holds for employees, contractors and managers, and for AI that is built, bought, free or switched on inside other software.',
          'Name the person who answers questions within a day.',
        ],
      },
      {
        heading: 'Allowed, restricted, forbidden',
        prompts: [
          'Sort tools and uses by the data that may go in: public, internal, confidential, personal.',
          'List what is off limits whatever the tool, the prohibited practices of the AI Act included.',
          'Give each restricted use its condition and the person who supervises it.',
        ],
        table: [
          'Tool or use',
          'Data allowed',
          'Status',
          'Condition',
          'Supervised by',
          'Valid until',
        ],
      },
      {
        heading: 'Asking for something new',
        prompts: [
          'Describe the request in five questions: purpose, tool, data, people concerned, benefit.',
          'Promise a time for the answer, and an interim rule until then.',
        ],
      },
      {
        heading: 'Checks before a yes',
        prompts: [
          'List what the approver looks at: risk, screening for impact, supplier, data protection, legal role and class, cost, security.',
          'State who approves small, sensitive and forbidden-looking cases, and who is never allowed to approve their own.',
          'Say what is written down: decision, reasons, conditions, end date.',
        ],
      },
      {
        heading: 'Rules while using it',
        prompts: [
          'Say which outputs must be checked by a person before they leave the house or decide about somebody, and how.',
          'Say when you disclose to readers, customers or applicants that AI was involved.',
          "Bind use to the purpose that was approved and to the maker's instructions (A.9.4).",
        ],
      },
      {
        heading: 'Supervision',
        prompts: [
          'Describe how actual use is observed without spying: samples, licences, expense lists, talks with teams.',
          'State how a user reports a strange or harmful result, and who may suspend a tool at once.',
        ],
      },
      {
        heading: 'Unapproved tools and breaches',
        prompts: [
          'Offer a way to declare a tool already in use without blame, and say what then happens to it.',
          'Name the consequences of hiding one, agreed with human resources and staff representatives.',
        ],
      },
      {
        heading: 'Renewal',
        prompts: [
          'Set when approvals end or are reviewed, and which events end them early, such as new terms, a new model or an incident.',
          'Lay down how staff learn of changes, and how you know that they did.',
        ],
      },
    ],
    pitfall:
      'Do not write only prohibitions. If a yes takes three weeks and a free account takes a minute, people will take the account, and you will not hear of it.',
  },
  'responsible-use-objectives': {
    purpose:
      'Turns responsible use into aims that can be missed, and human oversight into named moments and powers. Opened when a use is approved, when overseers are trained, and when their record is reviewed.',
    sections: [
      {
        heading: 'What good use means here',
        prompts: [
          'Describe for each system a good and a bad day of use, as the people concerned would see it.',
          'Choose the aims that matter for it, such as fairness, reliability, safety, privacy, access, explanation or answerability, and say why the others matter less.',
        ],
      },
      {
        heading: 'Objectives',
        prompts: [
          'Give each aim a measure taken from real use, a target and a date.',
          'Say what follows if it is missed: retraining of users, narrower use, a stop.',
          'Show the link to the company-wide AI objectives (6.2), without repeating them.',
        ],
        table: ['System', 'Objective', 'Measure', 'Target', 'Owner', 'If missed'],
      },
      {
        heading: 'Where a person intervenes',
        prompts: [
          'Decide per system whether a person approves every output, checks samples or watches and intervenes, and give the reason in terms of possible harm.',
          'Name conditions that always call for a person: low confidence, unusual input, a sensitive group, a decision that cannot be undone.',
        ],
        table: [
          'System',
          'Point of intervention',
          'Condition',
          'What the person sees',
          'What they can do',
        ],
      },
      {
        heading: 'Power and means to intervene',
        prompts: [
          'State who may overrule and who may halt the system, in writing, against wishes of sales or schedule too.',
          'Describe the button, account or call that does it, and what runs instead.',
        ],
      },
      {
        heading: 'The overseers',
        prompts: [
          'Set the knowledge they need, the training against leaning on the machine, and the proof of it.',
          'Fix the most cases one person may check in a shift, and who relieves them.',
        ],
      },
      {
        heading: 'Signs that oversight is real',
        prompts: [
          'Record overrides with reason, halts and reaction times, and read them monthly.',
          'Plan drills and planted errors, and enter how many were caught.',
          'Explain what you conclude when nobody ever disagrees.',
        ],
      },
    ],
    pitfall:
      'Do not be content with "a human decides". If that human has seconds, no reasons on the screen and no right to say no, the system decides.',
  },
  'responsibility-allocation': {
    purpose:
      'Shows for every duty in the life of an AI system which party carries it, and the clause that binds them. Opened before a contract is signed, at a change of terms, and in a dispute over who should have acted.',
    sections: [
      {
        heading: 'Parties and chain',
        prompts: [
          'Draw the chain for each system: data source, model maker, host, integrator, you, customer, person concerned.',
          'Name your own role in it in the words of the standard (4.1) and in those of the AI Act, which are not the same.',
          'Say which acts would turn you or your customer into the provider by law, such as an own brand or a new purpose.',
        ],
      },
      {
        heading: 'Matrix of duties',
        prompts: [
          'Fill one row per duty with exactly one party that answers for it, and those who help.',
          'Cover data rights, choice of model, testing, bias, security, instructions, oversight, logs, monitoring, incidents, complaints, updates, retirement.',
          'Cite the clause or the accepted term in each row; an empty cell is a finding.',
        ],
        table: [
          'Duty',
          'Us',
          'Supplier',
          'Partner',
          'Customer',
          'Clause or term',
          'Person on our side',
        ],
      },
      {
        heading: 'Personal data',
        prompts: [
          'State who decides on purposes and who processes on behalf of whom, and where that agreement lies.',
          'Say who answers a request by a person whose data was used.',
        ],
      },
      {
        heading: 'Gaps and overlaps',
        prompts: [
          'List duties that no contract assigns, or that two parties claim, with the risk and what you do about it now.',
          'Compare what you promise to customers with what your suppliers promise to you, and name the difference you carry.',
        ],
        table: ['Duty', 'Gap or overlap', 'Risk', 'Interim solution', 'Clause wanted by'],
      },
      {
        heading: 'Handover and contact',
        prompts: [
          'For each border between two parties, state what is passed on, when, and to which contact: documents, known limits, incidents, feedback.',
          'Say how the customer learned of its share, and how you know that it accepted it.',
        ],
      },
      {
        heading: 'Change and end',
        prompts: [
          'Name who reads new terms of each supplier, and how fast the matrix follows.',
          'Describe what each party returns, deletes or keeps when the relation ends.',
        ],
      },
    ],
    pitfall:
      'Do not tick two columns to be safe. A duty that two parties share without a leading one is, on the day it matters, a duty of nobody.',
  },
  'supplier-process': {
    purpose:
      'Governs how firms that deliver AI, data or labelling are let in, watched and let go. Opened before any purchase or sign-up, at a change of model or terms, and when a supplier disappoints.',
    sections: [
      {
        heading: 'Who counts as an AI supplier',
        prompts: [
          'Include model interfaces, open models, software with built-in AI, datasets, labelling firms, computing power, consultants, and free services.',
          'Sort them into tiers by what their failure would do to people and to you, with an example for each tier.',
        ],
      },
      {
        heading: 'What you expect',
        prompts: [
          'Derive your demands from the AI policy, the aims for development and use, and the duties assigned to suppliers.',
          'State for each tier the least acceptable answer, and the evidence that backs it.',
          'Where a large vendor answers no questionnaire, say which public papers and tests of your own stand in for it.',
        ],
        table: [
          'Question',
          'Why it matters',
          'Evidence accepted',
          'Least acceptable answer',
          'Tiers',
        ],
      },
      {
        heading: 'Examination before use',
        prompts: [
          'Describe the steps for each tier: papers, terms, trial with your own cases, sub-suppliers, location, financial health.',
          'Cover origin of training data, evaluation by group, known limits, security, use of your input, change notices.',
        ],
      },
      {
        heading: 'Decision and contract',
        prompts: [
          'Name who approves, who must be heard, and what may be accepted with a condition.',
          'List clauses you insist on: notice of changes, documentation, incidents, audit or reports, data use, support at the end.',
        ],
      },
      {
        heading: 'Watching and reassessing',
        prompts: [
          'State what is checked in between: test set on each new version, service figures, notices, news, complaints.',
          'Set the interval per tier and the events that force a fresh look, such as a new model, new owner, new purpose or an incident.',
        ],
      },
      {
        heading: 'When a supplier falls short',
        prompts: [
          'Describe the ladder: correction with a date, limits on use, replacement, exit, with who decides at each rung.',
          'Keep for each supplier of the top tier an alternative and the days a move would take.',
        ],
      },
      {
        heading: 'Register of AI suppliers',
        prompts: ['List every supplier with what it delivers and the systems that depend on it.'],
        table: [
          'Supplier',
          'Delivers',
          'Systems',
          'Tier',
          'Last assessed',
          'Open points',
          'Next look',
        ],
      },
    ],
    pitfall:
      'Do not send the security questionnaire and call it done. A firm can guard your data perfectly and sell you a model that treats your customers unequally.',
  },
} as const satisfies Partial<DocumentOutlines>;
