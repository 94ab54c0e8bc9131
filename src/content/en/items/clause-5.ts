import type { RequirementTexts } from '../../types.ts';

/** English texts of clause 5, Leadership. */
export const clause5 = {
  '5.1': {
    question:
      'Could your chief executive say, without slides, what AI the company runs, how much AI risk is too much, and one thing stopped or paid for because of it?',
    why: 'Once leadership hands AI over to IT, the hard calls, such as dropping a feature or delaying a release, are never made. Auditors interview top management in person and notice quickly.',
    levels: {
      1: 'The managing director likes the idea and has delegated all of it. Money and time are found case by case.',
      3: 'Top management has named a sponsor, approved a budget and taken minuted decisions on AI risk. Checkpoints for AI sit inside the normal product, personnel and purchasing processes.',
      5: 'Leaders look at AI results as regularly as at sales figures and move people or money accordingly. Surveys show that staff feel free to raise doubts.',
    },
    stage1: [
      'Management minutes with decisions on AI systems, not only items for information',
      'Approved budget or staff plan that mentions the AI management system',
      'Appointment of an executive sponsor, signed by the managing director',
    ],
    stage2: [
      'Conversation with the managing director about scope, risk appetite and the latest setback',
      'A release or purchase that was delayed or refused because of AI risk',
      'Product and HR managers point to the AI checkpoint in their own procedures',
    ],
    usualGap:
      'One keen CTO or quality manager carries everything. The founder signed the policy and cannot recall what it says.',
    firstStep:
      'Book half an hour with the managing director and minute three decisions: who sponsors this, how many hours a month it gets, and what AI use you refuse.',
    iso27001:
      'Sponsor, budget and minutes exist thanks to 27001 clause 5.1. What they lack is a leadership view on harm to people, and product decisions taken because of AI.',
  },
  '5.2': {
    question:
      'Which document, approved by top management, says what you will and will not do with AI, and could a new colleague find it today?',
    why: 'It is the yardstick for your objectives and for every later go or no-go. Without it each team draws its own line, and a refusal looks like personal taste.',
    levels: {
      1: 'A rule about chatbots sits in the handbook or an old message. It covers what staff type in, not the AI you develop or sell.',
      3: 'One dated policy, approved at the top, covers both building and using AI. It guides the choice of objectives, promises to meet your duties and to keep improving, staff have received it, and outsiders can obtain it where that makes sense.',
      5: 'Questions, incidents and refused projects are counted against the lines the policy draws. Wording that people misread has been sharpened.',
    },
    stage1: [
      'Policy with date, version, owner and the approval of top management',
      'Its two promises: to meet the requirements that apply, and to keep improving',
      'Links to the policies next to it, for example security, privacy and purchasing',
    ],
    stage2: [
      'Two or three employees say what the policy means for their own work',
      'Text on the intranet is identical to the version that was approved',
      'A customer who asks for the policy receives a suitable copy',
    ],
    usualGap:
      'An acceptable-use rule for public chatbots is presented as the AI policy. It lacks the commitments, ignores AI you develop or sell, and was never approved at the top.',
    firstStep:
      'Write one page under five headings: why we use AI, what we refuse, how we choose goals, our two commitments, who owns this page. Ask top management to approve it.',
    iso27001:
      'Your security policy (27001 clause 5.2) lends its format and approval route, no more. The AI policy is a new text, whether it stands alone or becomes a chapter of a joint policy.',
    commonlyQuoted: {
      claim:
        'The standard requires the AI policy to cover human oversight and the interplay with security.',
      fact: 'Clause 5.2 asks for a policy that suits your purpose, frames the objectives and makes two commitments. Further topics come from the guidance in B.2.2: sensible to include, but not what 5.2 demands.',
    },
  },
  '5.3': {
    question:
      'Who has the power to keep the AI management system in line with the standard, who tells top management how it stands, and do they know that it is their job?',
    why: 'A duty without authority gives way at the first deadline. If nobody has to report, management hears of trouble from a customer.',
    levels: {
      1: 'Whoever started the project does everything, by custom. Colleagues would name different people if asked.',
      3: 'Roles, duties and powers are approved and published. The duty to keep the system in conformity and the duty to report each have a name, and the reports arrive as agreed.',
      5: 'Workload, overdue actions and decision times are reviewed role by role. Tasks have been split or moved where one person was the bottleneck.',
    },
    stage1: [
      'Responsibility matrix with one accountable name for each task of the AI management system',
      'Appointment letters or job descriptions that grant power to stop or escalate',
      'Organisation chart with the line from the AI lead to top management',
    ],
    stage2: [
      'Role holders describe their powers in their own words, and these match the matrix',
      'Performance reports that reached top management, and what it answered',
      'Proof that nobody audited their own tasks in the internal audit',
    ],
    usualGap:
      "Every box holds the same name, often the CTO's. That person runs the system, assesses its risks and is also meant to audit it.",
    firstStep:
      'Send each role holder half a page with duties, powers and deputy, and ask for a written yes. Begin with the two roles for conformity and for reporting.',
    iso27001:
      'Amending the appointments made under 27001 clause 5.3 covers the two formal duties. Product, data and support people usually hold no role in the security system and have to be brought in.',
  },
} as const satisfies RequirementTexts<'5.1' | '5.2' | '5.3'>;
