import type { QuickTexts } from '../../quick/texts.ts';

/** English texts of the quick check. */
export const quickTexts: QuickTexts = {
  scope: {
    short: 'Scope',
    question:
      'Have you settled in writing which AI systems, teams and sites your AI management covers, and who outside has a say in it?',
    why: 'Every later answer holds for what lies inside this line, and a certificate names it.',
    choices: {
      nothing: 'Nobody has drawn a line; AI is whatever a team happens to try.',
      some: 'There is a slide or an email that names a few systems, without sites, roles or outside demands.',
      working:
        'A written scope names systems, sites, what you build and what you only use, and lists customers, regulators and their demands.',
      proven:
        'The approved scope has stood for months, was looked at again after a change, and nobody has found a system outside it by surprise.',
    },
  },
  leadership: {
    short: 'Leadership',
    question: 'Has top management taken charge of AI: named who answers for what, and set goals?',
    why: 'An auditor asks top management in person, and hears within minutes whether the subject was delegated away.',
    choices: {
      nothing: 'AI belongs to nobody in particular; decisions fall where the work is done.',
      some: 'One person looks after AI beside the day job, without a written mandate or a budget.',
      working:
        'Roles with names and powers are written down, there is a budget, and a few goals have a figure and a date.',
      proven:
        'Minutes show management deciding on AI, stopping something or paying for something, and goals were checked against results.',
    },
  },
  policy: {
    short: 'AI policy',
    question: 'Is there an AI policy that management has signed and that your staff know?',
    why: 'It is among the first documents that an auditor reads, and then staff are asked what it means for them.',
    choices: {
      nothing: 'There is none, or a sentence about AI inside the IT rules.',
      some: 'A draft or a downloaded template exists; it was never signed or handed out.',
      working:
        'A policy of your own is signed, says what you will and will not do with AI, and everybody concerned has received it.',
      proven:
        'Staff can say what it means for their work, it was reviewed on its date, and a decision was once made by it.',
    },
  },
  risk: {
    short: 'Risks',
    question: 'Do you look for the risks of each AI system by the same method, and rate them?',
    why: 'The choice of controls rests on it: without rated risks nobody can say why a control is there or missing.',
    choices: {
      nothing: 'Risks come up in talk, and nobody writes them down.',
      some: 'One system has a list of risks; likelihood and harm were guessed, each time in another way.',
      working:
        'A written method says what counts as likely and as severe, and each system in use has a dated, rated list with owners.',
      proven:
        'The lists were redone after changes and on their dates, and two people rating the same risk come to the same result.',
    },
  },
  treatment: {
    short: 'Treatment',
    question:
      'Is it decided for each serious risk what is done about it, checked against the 38 controls, and done?',
    why: 'Out of it comes the Statement of Applicability, the page that an auditor keeps open through the whole audit.',
    choices: {
      nothing: 'Risks are known at best; measures are taken when something has gone wrong.',
      some: 'Some measures are agreed, without an owner or a date, and nobody has gone through the controls of Annex A.',
      working:
        'A plan names measures, owners and dates, and the Statement of Applicability gives a reason for each control, in or out.',
      proven:
        'Measures are finished and were checked for effect, and the owners of the risks have signed for what remains.',
    },
  },
  impact: {
    short: 'Impact on people',
    question:
      'Do you assess what your AI systems can do to people and to society, before they go live?',
    why: 'This sets an AI management system apart from security: a system can be safe for you and harm an applicant.',
    choices: {
      nothing: 'You have looked at what AI can do to the company, not to those it decides about.',
      some: 'A data protection assessment or a discussion of fairness touched on it for one system.',
      working:
        'Each system that matters has a written assessment: who is affected, how badly, what lessens it, and who approved it.',
      proven:
        'Assessments changed a design or stopped a launch, and were redone when purpose, data or users changed.',
    },
  },
  inventory: {
    short: 'Inventory',
    question:
      'Do you have one list of your AI systems, with the data, tools and computing power each needs?',
    why: 'What is not on a list is not assessed, and bought tools and built-in assistants are what is usually missing.',
    choices: {
      nothing:
        'Nobody could list all AI in use today, bought tools and built-in assistants included.',
      some: 'A list of systems exists, out of date or without the data and services behind them.',
      working:
        'The list names each system with owner, data sources, models, tools and hosting, and a new one cannot start without an entry.',
      proven:
        'The list was compared with purchases or network logs, gaps were closed, and it is right on any day you look.',
    },
  },
  competence: {
    short: 'Competence',
    question:
      'Do the people who build, buy, run or oversee AI have the skills for it, and can you show it?',
    why: 'The AI Act wants measures for AI literacy as well, and an auditor asks for names, not for a course catalogue.',
    choices: {
      nothing: 'Everybody learns what they like; nothing is planned or kept.',
      some: 'There was a talk or an online course for some, without a record of who needs what.',
      working:
        'For each role it is written what one must know, gaps lead to training, and certificates or test results are kept.',
      proven:
        'It was checked whether training helped, and somebody without the skills was kept from a task until they had them.',
    },
  },
  documents: {
    short: 'Documents',
    question:
      'Does everybody work with the approved version of a rule, and are old versions out of the way?',
    why: 'Stage 1 of the audit is reading: a good rule that nobody can find or date is worth little there.',
    choices: {
      nothing: 'Rules lie in chats, inboxes and private folders.',
      some: 'There is a shared folder, but versions, approvals and review dates are missing on most files.',
      working:
        'Each document has an owner, a version, an approval and a review date, and lies in one place with fitting access.',
      proven:
        'Reviews happened on their dates, the trail of approvals is complete, and a test recovery of records has worked.',
    },
  },
  'life-cycle': {
    short: 'Life cycle',
    question:
      'Does every AI system, built or bought, pass set steps from requirements through tests to release?',
    why: 'Most harm is decided before launch, when somebody either asks for a test with a pass mark or does not.',
    choices: {
      nothing: 'A system goes live when it seems to work.',
      some: 'Good teams test, in their own way; nothing stops a release without it.',
      working:
        'Requirements, design, tests with pass marks set beforehand and a named release decision exist for the latest systems.',
      proven:
        'A release was held back because a mark was missed, and changes in operation passed the same steps.',
    },
  },
  monitoring: {
    short: 'Monitoring',
    question:
      'While AI systems run, do you measure how well they do it, and keep a record of what happened?',
    why: 'Models grow worse in silence, and without logs nobody can later explain a single decision.',
    choices: {
      nothing: 'You hear from users when results are bad.',
      some: 'Uptime and cost are watched; quality and events are looked at now and then.',
      working:
        'Limits for quality raise an alarm with a named receiver, and logs with a set keeping time cover the systems in scope.',
      proven:
        'An alarm led to a correction, a past decision was explained from the logs, and the figures are reported regularly.',
    },
  },
  data: {
    short: 'Data',
    question:
      'For the data that your AI is trained, tuned or run on: do you know source, right of use and quality?',
    why: 'Bias and claims for copyright come in with the data and are dear to get out of a model afterwards.',
    choices: {
      nothing: 'Data is taken where it is found.',
      some: 'Developers know the sources of their own datasets; licences and quality were not checked against criteria.',
      working:
        'Each dataset has a record of source, right of use, preparation and measured quality, set against criteria of your own.',
      proven:
        'A running model can be traced back to its data, and a dataset was once refused or repaired because of its record.',
    },
  },
  information: {
    short: 'Information',
    question:
      'Do those who use your AI, and those it affects, learn that it is AI, what it is for and where it fails?',
    why: 'People trust a system too far if nobody tells them its limits, and some of this the law now requires.',
    choices: {
      nothing: 'There is a sales page at most.',
      some: 'Some systems carry a hint that AI is at work, or a manual without limits and known errors.',
      working:
        'Users receive purpose, limits and whom to ask, a technical description exists, and it is settled who informs whom.',
      proven:
        'The information was tested with users or corrected after questions, and it changed together with the system.',
    },
  },
  incidents: {
    short: 'Incidents',
    question:
      'When AI goes wrong, can staff and outsiders say so, do you tell those affected, and is the cause fixed?',
    why: 'The first bad day shows whether the system works, and for some reports the law counts the days.',
    choices: {
      nothing: 'It would be settled on the day, by whoever notices.',
      some: 'IT incidents have a process; it does not know harm from AI, and outsiders have no address for it.',
      working:
        'Channels for staff and outsiders, reporting duties with deadlines, and a form from cause to correction are in place.',
      proven:
        'A real case or a rehearsal ran through all of it: reported, communicated, cause removed, effect checked.',
    },
  },
  use: {
    short: 'Use of AI',
    question:
      'Do staff know which AI they may use for what, and does somebody see that it stays within its purpose?',
    why: 'Company data in a private chatbot, or a tool used for what it was never built for, is the usual accident.',
    choices: {
      nothing: 'Everyone uses what they find; nobody has ruled anything out.',
      some: 'An email or a list says what is forbidden, and nobody looks.',
      working:
        'Uses are approved before they start, limits and human supervision are written for each, and all users know them.',
      proven: 'A use outside its purpose was found and ended, or samples show that there is none.',
    },
  },
  suppliers: {
    short: 'Suppliers',
    question:
      'With suppliers and customers of AI: is it agreed who answers for what, and do you check them?',
    why: 'Hardly anybody builds AI alone, and what falls between two contracts falls back on you.',
    choices: {
      nothing: 'Terms are accepted with a click; nobody has read them for AI.',
      some: 'Large contracts were read; duties for data, incidents or changes to a model were not shared out.',
      working:
        'AI suppliers are assessed before purchase, contracts share out the duties, and customers are told what is theirs.',
      proven:
        'Suppliers were assessed again, a shortcoming was followed up, and a customer or supplier confirms who does what.',
    },
  },
  audit: {
    short: 'Internal audit',
    question:
      'Has somebody impartial audited your AI management system, all clauses and the controls in use?',
    why: 'One audit of the whole scope has to be finished before Stage 2, and it takes weeks to catch up.',
    choices: {
      nothing: 'Nobody has looked at it as an auditor would.',
      some: 'A consultant or colleague went through a checklist; there is no programme and no report with findings.',
      working:
        'A programme says who audits what and when, and the first audit with a written report is done or under way.',
      proven:
        'The whole scope was audited by people who had no part in the work, and its findings are closed and checked.',
    },
  },
  review: {
    short: 'Management review',
    question:
      'Does top management sit down at set intervals to look at how the AI management system did, and decide?',
    why: 'It closes the round: without it, results lie in a drawer and nothing improves on purpose.',
    choices: {
      nothing: 'Management hears of AI when there is trouble.',
      some: 'AI is a point in other meetings, without figures from audits, incidents or goals.',
      working:
        'A review with its set inputs took place, and minutes hold decisions with owners and dates.',
      proven:
        'Decisions of an earlier review were carried out and checked, and the next one began with them.',
    },
  },
};
