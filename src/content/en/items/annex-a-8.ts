import type { ControlTexts } from '../../types.ts';

/** English texts of A.8, Information for interested parties of AI systems. */
export const annexA8 = {
  'A.8.2': {
    question:
      'When someone opens your AI feature for the first time, where do they learn that it is AI, what it is for and where it tends to be wrong?',
    why: 'People trust a fluent answer. If nobody told them what the system cannot do, they will use it for exactly that and act on the mistake.',
    levels: {
      1: 'A line in the sales deck or a footnote says "powered by AI". Support staff explain the limits by phone, each in their own way.',
      3: 'Every system in scope has a notice and instructions matched to its users: purpose, limits, known errors, what a person has to check, where to get help. They carry a version, an approval and a link to the release they describe.',
      5: 'You test whether users understood, for example by watching a few of them or by sorting misuse tickets. Passages that failed are rewritten.',
    },
    stage1: [
      'User instructions for one system, with purpose, limits, expected accuracy and human checks',
      'Screenshots of the AI notice at the point where a user first meets it',
      'A decision on what each user group is told, from customer admin to end user',
    ],
    stage2: [
      'The live product opened next to the instructions: same version, same limits, notice really visible',
      'An ordinary user asked what the system must not be used for',
      'One recent model change followed through to the updated wording and its publication date',
    ],
    usualGap:
      'The help pages praise what the feature does and say nothing about where it fails. After a model swap the text still describes the old behaviour.',
    firstStep:
      'Write one page for your most used AI feature: what it is for, three things it gets wrong, what the user must check. Put it where the feature is used.',
    iso27001:
      '27001 asks for nothing like this: its documents mostly face your own staff. You can borrow its version control for the pages, while the content starts from zero.',
    exclusion:
      'Hard to defend if anyone uses your AI. A company that only buys AI still owes its own staff clear instructions, so the usual answer is to include it in a lighter form.',
    commonlyQuoted: {
      claim:
        'A.8.2 to A.8.4 together answer Article 13 of the AI Act, which is about openness towards users.',
      fact: 'Article 13 is about what the provider of a high-risk system tells the deployer, the organisation that puts it to use. The nearest controls are A.8.2 and A.6.2.7. A.8.3 is about reports coming in, A.8.4 about incident notices.',
    },
  },
  'A.8.3': {
    question:
      'If your AI harms a person who is neither your customer nor your employee, how can that person tell you, and who would read the message?',
    why: 'The first to notice a harmful effect is often a rejected applicant or a person in a picture, who has no login and no contract. Without an open door you find out from a journalist or a regulator.',
    levels: {
      1: 'A general contact form exists. Complaints about AI reach whoever empties that mailbox and are answered, or not, at their discretion.',
      3: 'A published channel takes reports of adverse effects from anyone, with a named receiver, response times and a case log. It covers all systems in scope and has been tried out.',
      5: 'Reports are analysed by system, group affected and cause. The patterns feed the impact assessments, and you track how long people wait for an answer.',
    },
    stage1: [
      'The public page or address where anyone can report a harmful effect of your AI',
      'Handling rules: who receives, who judges severity, by when the reporter hears back',
      'A case log with its fields defined, even while it is still empty',
    ],
    stage2: [
      'A test message sent through the channel before or during the audit and followed to its owner',
      'One real case from receipt to decision, including the answer given to the person',
      'Customer support asked how they recognise such a report among ordinary tickets',
    ],
    usualGap:
      'Customers can open tickets and staff have a whistleblowing line, but a member of the public has nowhere to go. AI complaints end up counted as product bugs.',
    firstStep:
      'Publish an address such as ai-feedback@ on your website with two sentences on what to report, name the person who reads it, and open a case log.',
    iso27001:
      'Nothing carries over. 27001 A.6.8 lets your own people report security events, whereas this door is for outsiders and for harm that has nothing to do with security.',
    exclusion:
      'Plausible only where no output reaches or concerns anyone outside, say an internal code assistant. As soon as applicants, patients, pupils or the public are affected, leaving it out will be challenged.',
    commonlyQuoted: {
      claim: 'External reporting means publishing reports about your AI to the outside world.',
      fact: 'It runs the other way. A.8.3 gives outsiders a way to report adverse impacts to you. What you must report to others belongs to A.8.5, and telling users about incidents is A.8.4.',
    },
  },
  'A.8.4': {
    question:
      'Suppose your model gave wrong results for two days: which users would you tell, how fast, in what words, and who may press send?',
    why: 'Users who acted on faulty output can only repair the damage if they know. Silence, or a message improvised at midnight, costs more trust than the fault itself.',
    levels: {
      1: 'The founder writes an email when something has gone badly enough. Wrong or biased output is not counted as an incident at all.',
      3: 'An approved plan lists the AI events that users are told about, with deadlines, channels, templates and a named approver. It is joined to your ordinary incident process and has been rehearsed.',
      5: 'After each drill or real case you measure the time from detection to notice and ask recipients whether they knew what to do. Triggers and templates are corrected from the answers.',
    },
    stage1: [
      'Communication plan with AI triggers: harmful output, drift beyond limits, data leak through a prompt',
      'Message templates for affected users, with approver and deputy',
      'Contract clauses that set notice periods, listed next to the plan',
    ],
    stage2: [
      'A drill or a real incident with timestamps from detection to the message users received',
      'The on-call engineer asked which AI failures require a notice and which do not',
      'A vendor model outage traced to what your own users were told about it',
    ],
    usualGap:
      'The incident plan starts at "breach" or "outage". A model that stays up and gives unfair or invented answers triggers nothing, so nobody is informed.',
    firstStep:
      'Add three AI triggers to your incident plan, draft one user notice for wrong output, and name who approves it at night and at the weekend.',
    iso27001:
      'Your incident process from 27001 A.5.24 to A.5.26 gives you roles, severity levels and a call chain. Still missing are triggers for harm without a security breach and the notices to users.',
    exclusion:
      'Providers cannot credibly leave this out. A pure user of bought AI may keep it small, as its users are its own staff and whoever receives its decisions, but should say so in writing.',
    commonlyQuoted: {
      claim: 'Incident management is one of the controls of area A.9.',
      fact: 'A.9 is about use and holds no incident control. Telling users about incidents is A.8.4, fixing the cause is clause 10.2, and duties to inform authorities are listed under A.8.5.',
    },
  },
  'A.8.5': {
    question:
      'Which laws, contracts or promises oblige you to report something about your AI, to whom and by when? Who is watching those deadlines?',
    why: 'Reporting duties sit in different places: a customer contract, a procurement form, the AI Act, a sector rule. The one nobody wrote down is the one you miss, and some run in days.',
    levels: {
      1: 'Legal, or an outside lawyer, is asked when somebody remembers. A customer questionnaire is answered from scratch every time.',
      3: 'A register names each duty with its source, the system concerned, recipient, content, deadline and owner. Management has approved it, and reports sent are filed against it.',
      5: 'New laws and contracts enter the register through a fixed step, late or incomplete reports are counted, and the causes lead to changes in who prepares them and when.',
    },
    stage1: [
      'Register of duties to inform customers, authorities, workers and partners about AI systems',
      'Source behind each entry: article of law, contract clause or public commitment',
      'An owner and a deputy for every deadline',
    ],
    stage2: [
      'Two customer contracts read for reporting clauses and checked against the register',
      'A report actually sent, with date, content and proof that it was received',
      'The owner of the shortest deadline asked to walk through the first hours',
    ],
    usualGap:
      'Data breach deadlines are known by heart, AI duties are not. Nobody has checked which apply to a company that builds AI as opposed to one that only uses it.',
    firstStep:
      'Read your three largest customer contracts and your AI Act role per system, then list every duty to report in one table with deadline and owner.',
    iso27001:
      'Your list of legal requirements and the authority contacts kept under 27001 A.5.31 and A.5.5 tell you where to look. The duties about AI systems, their recipients and their content must be written anew.',
    exclusion:
      'Nearly every company has at least one such duty, if only in a contract. If you truly find none, keep the dated search as your reason and repeat it when laws or customers change.',
    commonlyQuoted: {
      claim: 'The controls of A.8 cover the transparency duties in Article 50 of the AI Act.',
      fact: 'Only in part. A.8.2, A.8.5 and A.9.2 help with notices, but no control in Annex A asks you to mark synthetic content in a machine-readable way.',
    },
  },
} as const satisfies ControlTexts<'A.8.2' | 'A.8.3' | 'A.8.4' | 'A.8.5'>;
