import type { RequirementTexts } from '../../types.ts';

/** English texts of clause 7, Support. */
export const clause7 = {
  '7.1': {
    question:
      'How many hours a month do the people who run your AI management system really get, and which tools, tests and outside help are paid for?',
    why: 'Duties piled on top of a full job are the first to slip in a busy quarter. Impact assessments then run late, and nobody has time to read the test results.',
    levels: {
      1: 'AI governance is done after hours. Money appears when an incident or a customer audit forces it.',
      3: 'A plan approved by management states the hours, money, tools and outside help for the management system. The people named in it actually get that time.',
      5: 'Planned and used time are compared every quarter, next to overdue tasks. Shortages found this way led to a hire, a tool or a smaller scope.',
    },
    stage1: [
      'Budget line or staff plan that names the AI management system and its hours',
      'Needs listed by task: assessments, testing, audit, training, legal advice',
      'Decision of top management on those needs, with a date in the current financial year',
    ],
    stage2: [
      'A system owner shows where the agreed time is booked and what it was spent on',
      'Late tasks are traced back: was a lack of people or money the cause',
      'A request for staff or tools, and the answer that management gave',
    ],
    usualGap:
      'System owners were appointed, but nothing was taken off their desks. Testing and legal advice have no budget and happen only when a customer insists.',
    firstStep:
      'Ask each AI role holder how many hours a month the role needs, add the known costs, and get a written yes or no from management on the total.',
    iso27001:
      'Under 27001 clause 7.1 you have a budget and a security team. Time to assess impacts, to test for unfair results and to watch running models was never part of it.',
  },
  '7.2': {
    question:
      'What must each person who shapes your AI be able to do, whether builder, reviewer, buyer or auditor, and what proves that they can?',
    why: 'A reviewer who cannot read an error rate will wave a bad model through. Oversight by someone who does not understand the system is a signature, not a check.',
    levels: {
      1: 'Skills are whatever people brought with them. Certificates are gathered when a tender or an audit asks for them.',
      3: 'Needed skills are defined role by role, for contractors and the internal auditor too. Gaps were closed by training, hiring or mentoring, the effect was checked, and the proof is kept.',
      5: 'Review errors, incidents and wrong overrides are searched for missing skills. Requirements and training change with what is found and with each new kind of model.',
    },
    stage1: [
      'Competence matrix with AI roles, the skills each needs and the current holders',
      'Training plan that closes named gaps and says how success will be checked',
      'Proof behind one row of the matrix: CV, certificate, work sample or supervised practice',
    ],
    stage2: [
      'The person who approves models explains a recent test report and its weak spot',
      'Contractor files hold the same kind of proof as employee files',
      'One training course is followed to a check that it helped on the job',
      'The internal auditor knows enough about AI to question a data scientist',
    ],
    usualGap:
      'Everyone took the same online AI course, and that is the whole record. What a system owner, a human reviewer or the internal auditor must know was never set down.',
    firstStep:
      'Take your three most influential AI roles and write down four skills that each one needs. Mark beside every holder: proven, claimed or missing.',
    iso27001:
      'As containers, the skills matrix and training records of 27001 clause 7.2 fit well. What goes into them is new: data, model testing, impact assessment and human oversight, role by role.',
    commonlyQuoted: {
      claim: 'A.4.3 and A.4.4 deliver the AI literacy that Article 4 of the EU AI Act asks for.',
      fact: 'Those two controls are about data and tooling. Evidence for literacy comes from competence (7.2), awareness (7.3) and human resources (A.4.6). It should show which measures you took for which people.',
    },
  },
  '7.3': {
    question:
      'Stop anyone in the corridor, freelancers included: could they say what the AI policy asks, how their work helps, and what happens if they ignore it?',
    why: 'A rule nobody has heard of will not stop a support agent from pasting a medical file into a chatbot. The same agent is often the first to see a system go wrong and has to know that it matters.',
    levels: {
      1: 'One message went round when the policy was new. Newcomers and freelancers pick things up from colleagues.',
      3: 'All who work under your control, managers and freelancers included, know the policy, their part and the consequences of ignoring it. Newcomers are told on joining, and participation is recorded.',
      5: 'Quiz answers, raised concerns and real mistakes show which messages did not land. The next session is rebuilt around those.',
    },
    stage1: [
      'Plan of who is told what: developers, support, sales, managers, freelancers',
      'Session material with situations taken from your own AI systems',
      'Attendance compared with the list of people who have access',
    ],
    stage2: [
      'Short talks with staff picked by the auditor, a manager and a contractor among them',
      'A recent joiner tells when and how the AI policy was explained',
      'Someone outside engineering describes what to do on seeing a harmful output',
    ],
    usualGap:
      'The technical team knows the rules well. Sales, freelancers and the managers themselves missed the session, and nobody held the attendance list against the payroll.',
    firstStep:
      'Hold a twenty-minute session around three real situations from your company. Ask everyone to write two lines on their own part, and file these with the names.',
    iso27001:
      'Onboarding, campaigns and signed notes run already for 27001 clause 7.3 and 27001 A.6.3. Phishing tips do not help here. Add the AI policy, too much trust in outputs, and how to report harm.',
  },
  '7.4': {
    question:
      'Who tells whom about your AI, when and by which channel, from a model change announced to customers to an answer owed to an authority?',
    why: "Unless somebody is assigned, a regulator's letter waits in a shared mailbox. Two customers then hear two versions of the same failure.",
    levels: {
      1: 'News goes out when someone feels it should. Sales and support describe the same model change differently.',
      3: 'An approved plan fixes topic, audience, timing, channel and sender, inside the company and outwards. Messages that fell due were sent, and copies can be found.',
      5: 'Reply times, misunderstandings and unread notices are followed up. Channels or wording were changed because a message missed its readers.',
    },
    stage1: [
      'Communication matrix with rows for staff, customers, vendors, authorities and the public',
      'Name and deputy of the person who answers authorities about AI',
      'Rule on who clears a statement to customers or the press before it leaves',
    ],
    stage2: [
      'A sent notice about a model change, with sender, date and recipients',
      'Reception or support shows where a letter from an authority would go',
      'A planned internal message is checked with the team it was meant for',
    ],
    usualGap:
      'Internal news travels well enough. The outward half is blank: no contact for authorities, and no rule on when customers learn that a model was replaced.',
    firstStep:
      'Fill in a sheet with six rows: policy news, model change, failure, complaint, letter from an authority, press enquiry. Give each an audience, a deadline and a sender.',
    iso27001:
      'The plan behind 27001 clause 7.4 lends its columns, and contact with authorities (27001 A.5.5) is partly settled. Rows for AI supervisors, affected people and news about model behaviour are missing.',
  },
  '7.5.1': {
    question:
      'Can you produce one list of every document and record your AI management system needs, and open any five of them within ten minutes?',
    why: 'Records that nobody knew were required cannot be made afterwards. A risk assessment dated the evening before the audit convinces no one.',
    levels: {
      1: 'Files lie in drives, chats and private notebooks. What has to exist in writing was never listed.',
      3: 'A master list names everything the standard asks for in writing and what you added for your own needs, with place, owner and status. Spot checks find what it promises.',
      5: 'Failed searches and papers that nobody opens are counted. Documents were merged, dropped or added on that evidence.',
    },
    stage1: [
      'Master list that covers every piece clauses 4 to 10 call for',
      'Further entries that follow from the controls in your Statement of Applicability',
      'Your own additions, such as a model register or prompt library, with their purpose',
    ],
    stage2: [
      'Five entries are drawn from the list and opened on the spot',
      'Results of clause 8 work are counted against the AI systems in scope',
      'A file that a team really works with is looked up: is it listed',
    ],
    usualGap:
      'Policies and procedures are listed with care. The proof that work was done is absent, above all the results of risk, treatment and impact work under clause 8.',
    firstStep:
      'Go down the list of mandatory documents and enter beside each a link, an owner and one word: approved, draft or missing.',
    iso27001:
      'Enter the AI documents in the master list you keep under 27001 clause 7.5.1. The contents have to be written, the method of keeping track is already there.',
  },
  '7.5.2': {
    question:
      'When somebody edits an AI procedure, how can you tell who wrote it, which version it is and who approved it before anyone followed it?',
    why: 'Two versions of a release checklist mean two standards of release. With no mark of approval, a draft idea and a binding rule look the same.',
    levels: {
      1: 'Anyone edits the wiki page and the newest text counts. Author, date and title are there by luck.',
      3: 'A document rule sets title or number, date, author, format and language, and who reviews and approves which kind. The documents in use follow it.',
      5: 'Approval times and faults found in approved texts are measured. The route was shortened or tightened where the figures gave reason.',
    },
    stage1: [
      'Document rule of one or two pages: naming, versions, format, reviewers, approvers',
      'Three documents whose headers show version, date, author and approval',
      'Wiki or repository setting that holds a page back until it is approved',
    ],
    stage2: [
      'The edit history of a procedure is compared with the approvals that were due',
      'An author retraces the latest edit, from draft to approved version',
      'An impact assessment taken at random carries author, date and system version',
    ],
    usualGap:
      'A wiki holds everything, and edits go live at once. Nobody can show that the text staff follow today is the one somebody approved.',
    firstStep:
      'Switch on page approval, or review of pull requests, for the folder with your AI procedures. Write half a page on who approves what.',
    iso27001:
      'Your document rule from 27001 clause 7.5.2 applies as it stands. Only see to it that pages and model notes written by developers fall under it.',
  },
  '7.5.3': {
    question:
      'Who can open, alter and delete your AI documents and records, how long is each kind kept, and are outdated copies really out of use?',
    why: 'Logs wiped after thirty days cannot explain a decision challenged in month three. An old instruction still in circulation undoes the new one.',
    levels: {
      1: "Access follows the tool's default settings. Files are deleted when the disk is full, or never.",
      3: 'Rules cover access, sharing, storage, changes, retention and disposal, and documents from outside are identified. Logs, data sets and model versions have a term too, legal minimums included, and outdated versions are withdrawn.',
      5: 'Access reviews, restore tests and deletion runs produce figures. Terms were corrected after a question about the past could not be answered.',
    },
    stage1: [
      'Retention schedule with rows for logs, model versions, data sets and assessments',
      'Access rules that state who reads, edits and deletes, and how backups are made',
      'List of papers from outside, such as vendor model cards and standards',
    ],
    stage2: [
      'A withdrawn instruction is hunted for in shared drives, chats and print-outs',
      'An old log or assessment, still within its term, is retrieved and readable',
      'Disposal of expired records, shown by a ticket or a job report',
    ],
    usualGap:
      'Contracts and invoices have a retention term. Logs, data sets and old model versions have none, so they vanish with a server or stay for ever.',
    firstStep:
      "Make a table with logs, data sets, model versions, assessments and vendor papers in rows, and enter place, access, term and way of disposal. Flag rows where law sets a minimum, such as ten years for a high-risk provider's technical file.",
    iso27001:
      'Storage, access and disposal run under 27001 clause 7.5.3, and 27001 A.5.33 protects records. Give training data, model versions and event logs a row in the same schedule.',
  },
} as const satisfies RequirementTexts<'7.1' | '7.2' | '7.3' | '7.4' | '7.5.1' | '7.5.2' | '7.5.3'>;
