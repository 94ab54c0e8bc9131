import type { RequirementTexts } from '../../types.ts';

/** English texts of clause 4, Context of the organization. */
export const clause4 = {
  '4.1': {
    question:
      'For each AI system you build, sell or use: what is it for, which role do you play in it, and which outside or inside forces could change that?',
    why: 'Your role decides which duties and controls apply to you. If you think you only use a model, while you fine-tune and resell it, everything that follows is built on the wrong footing.',
    levels: {
      1: 'The founder knows what the market and the law demand, but nothing is written down. Management does not know which bought tools have AI inside.',
      3: 'An approved context note lists the issues that matter, the purpose and your role for every AI system, and a reasoned decision on climate change.',
      5: 'Set triggers, such as a new law, model or market, update the note. Past updates can be shown to have changed scope, risks or objectives.',
    },
    stage1: [
      'Context analysis with issues specific to AI, such as dependence on one model vendor or public trust',
      'Table of AI systems with the intended purpose and your role in each one',
      'Scan of the laws that touch those systems, including a position on the EU AI Act',
      'Written decision on whether climate change is a relevant issue, with the reason',
    ],
    stage2: [
      'Managers, asked separately, name the same few issues and the same roles',
      'Contract and product page of one system match the role you claim for it',
      'The analysis visibly moved after the AI Act was amended or a vendor changed',
    ],
    usualGap:
      'An old context sheet has had the letters AI added. Roles are stated once for the whole company instead of per system, and AI tools that staff signed up for themselves are missing.',
    firstStep:
      'List every AI system on one page, including AI features inside bought software. Beside each, write its purpose, your ISO role (such as provider, producer or customer) and, separately, your AI Act role.',
    iso27001:
      'From 27001 clause 4.1 you keep the list of issues and the habit of reviewing it. The purpose of each AI system and your role in it are not there and have to be added.',
    commonlyQuoted: {
      claim:
        'Clauses 4 to 10 are practically those of ISO/IEC 27001, so an existing context analysis can be handed in as it is.',
      fact: 'Only the skeleton is shared. Clause 4.1 of ISO/IEC 42001 also asks for the intended purpose of your AI systems and your AI roles, and impact assessment (6.1.4 and 8.4) has no 27001 counterpart.',
    },
  },
  '4.2': {
    question:
      'Who is affected by your AI besides paying customers, what does each of them require, and which of those demands will your AI management system take on?',
    why: 'People who are screened, scored or monitored by an AI system rarely have a contract with you, so their needs count only if you write them down. A law you overlooked comes back as a complaint or a lost customer.',
    levels: {
      1: 'Customer wishes are known from sales calls. Nobody could say which rights the people judged by the system have, or which AI law applies.',
      3: 'A register names each party, including affected people, regulators and model vendors. Every requirement is marked as taken on or left out, and those taken on point to a policy, control or contract term.',
      5: 'Complaints, contract changes and legal alerts feed the register. You measure how long it takes from a new requirement to a changed control.',
    },
    stage1: [
      'Register of interested parties that names affected people, too, and not only clients and owners',
      'List of legal and contractual duties, with the AI terms of your largest customer contracts',
      'Column showing which demands the management system will meet, and by what means',
    ],
    stage2: [
      'One AI term of a customer contract is followed to a working control',
      'Whoever watches the law explains the last change noticed and what it altered here',
      'Support staff describe how a complaint from an affected person reaches the register',
    ],
    usualGap:
      'Clients, investors and staff are listed. Applicants, patients, borrowers or others whom the system judges are not, and nobody owns the watch over AI law.',
    firstStep:
      'Take the AI system that matters most to people and name five groups that feel its output. Note one concrete demand of each, and whether you will meet it.',
    iso27001:
      'A register of parties (27001 clause 4.2) and of legal duties (27001 A.5.31) already exists. Both were filled with information security in mind: affected people, society and AI law are the additions.',
  },
  '4.3': {
    question:
      'Could you show a customer one approved page that says which teams, sites and AI systems your certificate would cover, bought and in-house AI included?',
    why: 'The certificate repeats the scope. A scope that leaves out the tool sorting your job applicants looks tidy, but buyers and auditors read it as hiding the risk.',
    levels: {
      1: 'Everybody assumes that the main product is meant. No decision exists on internal assistants, subsidiaries or AI features a vendor switched on.',
      3: 'An approved scope document names units, sites, AI systems, your roles and the interfaces to others. What lies outside is stated with a reason, and the inventory agrees with it.',
      5: 'At fixed intervals the boundaries are compared with the live inventory and with purchasing data. Differences found this way have moved the boundaries.',
    },
    stage1: [
      'Approved, dated scope document with units, locations, AI systems and roles',
      'Inventory of AI systems, each marked as inside or outside the scope',
      'Reasons for every boundary, and what crosses it towards vendors and customers',
    ],
    stage2: [
      'Invoices or login lists are searched for AI tools that the inventory misses',
      'Employees at a listed site confirm that the described activities really happen there',
      'Wording proposed for the certificate promises no more than the document',
    ],
    usualGap:
      'The flagship product is named, while third-party AI and internal uses such as recruiting are quietly dropped. No inventory exists to test the boundaries against.',
    firstStep:
      'Draft half a page under four headings: units and sites, AI systems, our roles, left out and why. Let the managing director correct it by hand.',
    iso27001:
      'Sites and limits of the company carry over from 27001 clause 4.3. It does not know your AI systems, your role in each and where they meet others. So the AI scope becomes a document of its own.',
    commonlyQuoted: {
      claim: 'A company that only uses AI bought as a service has nothing to certify.',
      fact: 'Using AI is an activity a scope can cover, so a pure user may certify. Use (A.9), suppliers (A.10) and impacts (A.5) then carry much of the work.',
    },
  },
  '4.4': {
    question:
      'Has your AI management system gone one full round, from risks through daily work to audit, review and improvement, and can you draw how its parts connect?',
    why: 'A binder of policies proves intent only. Certification looks for processes that have fed one another: a finding that changed a risk, a review that changed a goal.',
    levels: {
      1: 'Some policies exist, mostly from templates. Which task comes next, and who starts it, is in one head.',
      3: 'A process map and a yearly calendar show inputs, outputs and owners. The core processes, from risk assessment to management review, have run at least once across the scope, and their records exist.',
      5: 'Every process has its own performance figures. Weak handovers between processes show up in the figures and are repaired.',
    },
    stage1: [
      'Process map or short manual that ties clauses 4 to 10 to named owners',
      "Calendar with this year's dates for risk, impact, audit and review work",
      'Overview of the procedures and records the system needs, with their status',
    ],
    stage2: [
      'One audit finding is followed through correction, risk register and management review',
      'Process owners show what they last handed over to the next owner',
      'Record dates prove that work was spread over months, not done in one week',
    ],
    usualGap:
      'Templates were filled in within a few weeks. They refer to meetings, registers and reports that nobody has produced so far.',
    firstStep:
      'Put the recurring tasks on a twelve-month calendar: risk assessment, impact assessment, internal audit, management review. Give each a date and one name.',
    iso27001:
      'With 27001 clause 4.4 the machinery already turns: audits, reviews, corrections. Add AI risk, impact assessment and the AI life cycle to the same calendar instead of building a second system.',
    commonlyQuoted: {
      claim: 'You need an ISO/IEC 27001 system first, otherwise the work doubles.',
      fact: 'ISO/IEC 42001 has no such prerequisite and can be built alone. A 27001 system helps with the shared parts, but no published basis exists for any figure of effort saved.',
    },
  },
} as const satisfies RequirementTexts<'4.1' | '4.2' | '4.3' | '4.4'>;
