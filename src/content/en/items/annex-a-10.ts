import type { ControlTexts } from '../../types.ts';

/** English texts of A.10, Third-party and customer relationships. */
export const annexA10 = {
  'A.10.2': {
    question:
      'Between your model vendor, you and your customer, who tests for bias, who keeps the logs and who tells users when it fails? Is that signed?',
    why: 'In a chain of three companies each tends to believe that another one does the checking. When harm occurs, the contract decides, and vendor terms usually leave the work with you.',
    levels: {
      1: 'Standard terms were accepted with a click. Who does what is discovered during a dispute or an outage.',
      3: 'A matrix lists the duties over the whole life cycle and names one responsible party for each. It matches the contracts, customers and partners know their part, and gaps have an owner.',
      5: 'Each incident and each change of terms is held against the matrix. Duties that fell between two parties lead to new clauses or to work you take over.',
    },
    stage1: [
      'Responsibility matrix per AI system: supplier, you, partner, customer, and each duty in a row',
      'Contract clauses or vendor terms referenced from the rows of that matrix',
      'Description of your AI roles in each chain, including possible provider duties by law',
    ],
    stage2: [
      'Three rows picked and traced to the signed wording and to the person doing the work',
      'A customer-facing colleague asked what the customer must do to use the system safely',
      'The latest change in vendor terms, with who read it and what was adjusted',
    ],
    usualGap:
      "Nobody has read the AI vendor's terms since sign-up. Customer contracts promise accuracy and logs that the vendor excludes, and you carry the difference.",
    firstStep:
      'Draw a table for one system with ten duties, from data rights to switch-off, and one column per party. Mark every row where two or none are ticked.',
    iso27001:
      'Supplier contracts under 27001 A.5.20 are a good base, and so is the list of shared duties that many keep for cloud services (27001 A.5.23). They cover security. Add oversight, testing, rights in data and what users are told.',
    exclusion:
      'Only a company with no supplier, partner or customer anywhere near its AI could argue this, and that hardly exists. Using one vendor model is enough to need it.',
    commonlyQuoted: {
      claim:
        'With A.10.2 and A.10.3 you have met Article 22 of the AI Act on authorised representatives.',
      fact: 'Article 22 is a legal act: a provider outside the EU gives a written mandate to someone established in the EU. No control replaces it. A.10.2 only helps to record who does what.',
    },
  },
  'A.10.3': {
    question:
      'What did you check about your AI suppliers besides security, for instance training data, bias tests and how they announce model changes? When did you last look?',
    why: 'You answer for what a bought model does in your product. A supplier can have flawless security and still deliver a model trained on doubtful data or altered overnight.',
    levels: {
      1: 'Vendors are picked by a developer with a credit card. The security questionnaire is sent to the larger ones and filed.',
      3: 'AI suppliers go through a defined process before use: criteria drawn from your AI policy, evidence reviewed, a decision recorded, monitoring and a date for the next look. It covers models, data, labelling and embedded AI.',
      5: 'Supplier performance is tracked with your own tests on each new model version. Results and failures move suppliers up or down and decide renewals.',
    },
    stage1: [
      'AI supplier procedure with selection criteria, risk tiers and triggers for reassessment',
      'Form that asks a supplier where its data comes from, how it tested, what the limits are, and about updates and sub-suppliers',
      'Supplier register that marks who delivers AI, including AI inside ordinary software',
    ],
    stage2: [
      'Completed assessment of your most important model vendor, with the evidence it rests on',
      'A vendor model update and the test you ran before accepting it',
      'A supplier that fell short, and the correction or the exit that followed',
    ],
    usualGap:
      'One security questionnaire serves for every vendor, so no question touches on training data, fairness or changes of model version. Freelancers who label data and free APIs are not seen as suppliers.',
    firstStep:
      'Pick your main model vendor, read its model card, data terms and change notices, and record on one page what you accept, what worries you and what you will test.',
    iso27001:
      'Here your 27001 system helps most: vendor register, risk tiers, contract checks and monitoring from 27001 A.5.19 to A.5.23 all carry over. Add questions about responsible AI and a reaction to model updates.',
    exclusion:
      'Implausible for anyone who buys, rents or downloads AI, data or labelling, open models included. A team that truly builds everything itself still has to show where its data and computing power come from.',
    commonlyQuoted: {
      claim: 'Third-party AI is the subject of clause 8.5, with supplier management under A.4.',
      fact: 'There is no clause 8.5, and A.4 is about your resources. Control of what comes from outside is part of clause 8.1, with A.10.2 and A.10.3 as the controls.',
    },
  },
  'A.10.4': {
    question:
      'What do the customers of your AI need from it to use it responsibly, how did you find out, and what changed because of it?',
    why: 'A customer may serve children, patients or job seekers you never thought of. If their needs do not reach your design and your terms, your careful system becomes careless in their hands.',
    levels: {
      1: 'Sales passes on remarks when a deal depends on them. Nobody collects what customers expect about explanations, limits or control.',
      3: 'Customer needs concerning responsible AI are gathered for each product, judged, and turned into requirements, terms or information. You can show who asked for what and what you decided.',
      5: 'Feedback, complaints and audit questions from customers are counted by theme and compared between releases. Falling numbers on a theme show that a change has worked.',
    },
    stage1: [
      'Record of customer needs on responsible AI: explanations, limits, control, evidence, sector rules',
      'Requirements or backlog entries that name the customer need they come from',
      'Contract and acceptable use terms telling customers how the AI may be used',
    ],
    stage2: [
      'One customer request followed from first mention to release note or reasoned refusal',
      'Customer success staff asked how AI-related feedback reaches the product team',
      'A customer in a sensitive sector, and what was done differently for it',
    ],
    usualGap:
      'Feature requests are logged with care, but worries about fairness, explanation or opting out vanish in support tickets. No one asks customers for what, and on whom, they use the AI.',
    firstStep:
      'Call three customers, ask whom the AI affects on their side and what they wish they knew about it, and enter the answers as requirements with an owner.',
    iso27001:
      'There is no match. 27001 treats customers as interested parties with security requirements (27001 clause 4.2); what they need for responsible use of AI is not asked there.',
    exclusion:
      'Reasonable for a company that uses AI only inside and hands no AI system or output to customers. Write down that fact and revisit it when a product with AI is launched.',
  },
} as const satisfies ControlTexts<'A.10.2' | 'A.10.3' | 'A.10.4'>;
