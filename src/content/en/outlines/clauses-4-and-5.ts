import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of the documents that clauses 4 and 5 call for: the scope and the AI policy. */
export const clauses4And5 = {
  'aims-scope': {
    purpose:
      'Tells customers, staff and the certification body what the AI management system covers. It is opened to word the certificate, before every audit, and whenever a site, a product or an AI tool is added.',
    sections: [
      {
        heading: 'Scope in one paragraph',
        prompts: [
          'Give the legal name of the company and say in two or three sentences what it does with AI (develops, sells, uses), in which products and services, and from where. This paragraph goes to the certification body as the proposed wording of the certificate.',
          'Strike every activity from it that you could not show to a visitor at work today.',
        ],
      },
      {
        heading: 'What the boundary rests on',
        prompts: [
          'Which internal and external issues moved the boundary, and in which direction? Refer to the context note by its date, with its decision on climate change.',
          'Which demands of customers, affected people, regulators or owners does the management system take on, and what did each of them pull inside the boundary?',
        ],
      },
      {
        heading: 'Units, sites and people',
        prompts: [
          'Enter every team and place where AI is built, sold, bought or used, home working and subsidiaries included, and mark it as inside or outside.',
          'Say who works under your control without being employed by you, such as freelancers and agency staff, and whether the rules bind them.',
        ],
        table: ['Unit or site', 'Address, or remote', 'What it does with AI', 'Inside or outside'],
      },
      {
        heading: 'AI systems and our roles in them',
        prompts: [
          'List the AI systems inside the boundary: what you sell, what you run for yourselves, and the AI features of bought software. The list must agree with the inventory.',
          'Name your role in each system in the words of ISO/IEC 22989, such as provider, producer, customer or partner. Keep the role under the EU AI Act in its own column: the two sets of words do not match.',
        ],
        table: [
          'AI system',
          'Intended purpose',
          'Our ISO role',
          'Our AI Act role',
          'Built, bought or built on a bought model',
          'Stage of life',
        ],
      },
      {
        heading: 'Where the boundary meets others',
        prompts: [
          'For each vendor, host, partner, group company and customer: what crosses the boundary (data, models, outputs, decisions), and where does your responsibility end?',
          'Which of these dependencies could change the behaviour of a system in scope without your doing, and how would you learn of it?',
        ],
        table: [
          'Other party',
          'What crosses',
          'Our side answers for',
          'Their side answers for',
          'Agreement',
        ],
      },
      {
        heading: 'What lies outside, and why',
        prompts: [
          'Name each unit, site or AI system that is left out, with a reason a customer would accept. "Not ready yet" is a plan, not a reason.',
          'State that every requirement of clauses 4 to 10 is applied, without exception. Controls of Annex A that you leave out are justified in the Statement of Applicability, not here.',
        ],
        table: ['Left out', 'Reason', 'Still touches something inside?', 'Decided by, on'],
      },
      {
        heading: 'Availability and reopening',
        prompts: [
          'Where do staff and outsiders find the valid scope, and who answers when somebody asks whether a product or site is covered?',
          'List the events that reopen it, for example a new product, an acquisition, a new country, a tool bought by a team on its own.',
        ],
      },
    ],
    pitfall:
      'Do not draw the line around the flagship product alone. The moment the auditor sees a recruiting tool or a chatbot on a screen that appears neither inside nor outside, the whole boundary is in doubt: test it against invoices and login lists before you sign.',
  },

  'ai-policy': {
    purpose:
      "Top management's word on how the company builds and uses AI. Staff open it when they are unsure whether something is allowed, managers when they set goals or refuse a project, customers when they ask what you stand for.",
    sections: [
      {
        heading: 'Why we have this policy, and whom it binds',
        prompts: [
          'Say what your company does and what part AI plays in it, in words that fit no other company.',
          'Name everyone who is bound (staff, managers, freelancers) and both halves of what is covered: AI that you develop or sell, and AI that you buy and use.',
        ],
      },
      {
        heading: 'Our direction for AI',
        prompts: [
          'What do you want AI to achieve for your customers, for the people it affects and for yourselves? Three sentences are enough.',
          'Name the uses that you refuse even if a customer pays for them, beginning with what the law prohibits.',
          'How much AI risk is the company willing to take in exchange? Refer to the risk criteria for the exact line.',
        ],
      },
      {
        heading: 'Principles for building and for using AI',
        prompts: [
          'Choose the principles that your risks call for, for example fairness, safety, human oversight, privacy, security, transparency. Write each as a sentence that somebody could break: "A person reads every rejection before it is sent" can be broken, "we value fairness" cannot.',
          'Point to the procedure that puts each principle into practice. A principle without a procedure comes out or gets one.',
        ],
        table: [
          'Principle',
          'What it means when we build',
          'What it means when we use',
          'Put into practice by',
        ],
      },
      {
        heading: 'How objectives follow from it',
        prompts: [
          'Say who sets AI objectives, how often, and that each has to serve a named line of this policy.',
          'Name the place where the current objectives and their progress can be read.',
        ],
      },
      {
        heading: 'What we commit ourselves to',
        prompts: [
          'Commit to meeting what applies to your AI, and name the kinds: laws, customer contracts, licences of models and data, promises that you made in public.',
          'Commit to improving the AI management system continually, and say how the reader would notice, for example by a yearly review with published changes.',
        ],
      },
      {
        heading: 'How it fits our other policies',
        prompts: [
          'Go through security, privacy, personnel, quality, purchasing and conduct rules: where does AI touch them, which text was changed because of it, and which prevails in a conflict?',
        ],
        table: [
          'Other policy',
          'Where the two meet',
          'Changed there, on',
          'Prevails in a conflict',
          'Owner',
        ],
      },
      {
        heading: 'Exceptions, breaches and doubts',
        prompts: [
          'Who may grant an exception, for how long, and where is it recorded? Name the lines from which there is none.',
          'Say what follows from a breach, and where to take a doubt or a concern without fear, with the contact.',
        ],
      },
      {
        heading: 'Approval, publication and review',
        prompts: [
          'Record the member of top management who approved it, the date, the version, and the person who keeps it current.',
          'How does every person who is bound receive it, and how does an outsider get a copy or a public version?',
          'Fix the interval of its review and the events that bring it forward: a changed law, an incident, a new kind of AI, a new market. Keep the record of each review, also when nothing was changed.',
        ],
      },
    ],
    pitfall:
      'Do not file rules for chatbots under this name. Read the draft as the person who builds or sells your AI: if it tells them nothing, half of the policy is missing. Then look for the two commitments, which are the lines most often forgotten.',
  },
} as const satisfies Partial<DocumentOutlines>;
