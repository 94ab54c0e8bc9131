import type { RequirementTexts } from '../../types.ts';

/** English texts of clause 9, Performance evaluation. */
export const clause9 = {
  '9.1': {
    question:
      'Which figures tell you that your AI is still accurate, fair and used as intended, who reads them how often, and what did they last change?',
    why: 'A model can answer in a split second and still be wrong for one group of customers all year. Uptime shows the first and hides the second.',
    levels: {
      1: 'Dashboards show speed, cost and availability. Quality is guessed from complaints.',
      3: 'It is laid down what is measured, how, when and by whom, for the AI systems and for the management system itself. Results are kept, evaluated on time and lead to decisions.',
      5: 'Limits and trends give early warning, and the measures are themselves questioned. Figures that never led to a decision were dropped.',
    },
    stage1: [
      'Catalogue of measures with method, source, interval, limit and responsible person',
      'Measures of the management system itself, such as late actions or assessment coverage',
      'First evaluation report, with conclusions beside the charts',
    ],
    stage2: [
      'One quality measure over several months, and the decision it led to',
      'A reported figure is recalculated from its raw data',
      'A limit that was crossed, the alarm it raised and what people did',
    ],
    usualGap:
      'Operations watches uptime and cost. Drift (slow loss of accuracy), differences between groups and human overrides go unmeasured, and so does the state of the management system.',
    firstStep:
      'Choose three measures for one system, for example error rate by group, share of overridden outputs and age of open complaints. Set source, limit and reader, and record the first values.',
    iso27001:
      'Method, rhythm and reports come with 27001 clause 9.1. No security figure shows that a model has drifted, is unfair or is misused. Add measures for each AI system.',
    commonlyQuoted: {
      claim: 'Clause 9 answers Article 72 of the EU AI Act, post-market monitoring.',
      fact: 'Supporting evidence comes from 9.1, A.6.2.6, A.6.2.8, A.8.3 and 10.2, fed back into 8.2. Internal audit and management review look at the management system, not at the product. For a high-risk system, the law wants a monitoring plan in the technical documentation. That plan has to be written separately.',
    },
  },
  '9.2.1': {
    question:
      'Have you audited your whole AI management system yourselves, clauses and controls, for two things: does it meet the standard, and does it work in practice?',
    why: 'Without your own audit, the certification body is the first to look closely. Every gap it finds then counts, and may cost you another visit.',
    levels: {
      1: 'A colleague skims the policies before a customer visit and gives an opinion. Nothing is compared with the standard.',
      3: 'Audits at planned intervals test conformity with the standard and with your own rules, and whether practice follows. One audit of the full scope is finished, and management knows its results.',
      5: 'Audit effort follows risk, incidents and past findings. Faults that outsiders found first are studied, and later audits were planned differently because of them.',
    },
    stage1: [
      'Report of the first internal audit, or its firm date ahead of Stage 2',
      'Coverage table showing clauses 4 to 10 and all applicable controls',
      'Audit notes that tie each conclusion to evidence the auditor saw',
    ],
    stage2: [
      'The finished audit is laid over the scope: which system, site or clause is missing',
      'Samples in the audit notes come from real work, not only from documents',
      'An audited team tells what was asked and what came of it',
    ],
    usualGap:
      'The audit is put off until later, or it ticked through Annex A and left out clauses 4 to 10. In both cases Stage 2 comes too early.',
    firstStep:
      'Fix two audit days well before Stage 2 and get a suitable person to agree in writing. Draft one page listing every clause, the applicable controls and two AI systems as samples.',
    iso27001:
      'Audit habits, time slots and report forms come from 27001 clause 9.2.1. The ground to cover is larger: this standard, the AI controls you apply and samples drawn from real AI systems.',
    commonlyQuoted: {
      claim:
        'Clause 9.2 is the testing of AI performance and so covers Article 15 of the EU AI Act.',
      fact: 'Requirements 9.2.1 and 9.2.2 are the internal audit of the management system. Testing an AI system belongs to A.6.2.4, monitoring it to 9.1 and A.6.2.6.',
    },
  },
  '9.2.2': {
    question:
      'Who audits what, when and against which yardstick in the coming year, and is each auditor free of any part in the work being judged?',
    why: 'People who mark their own homework overlook the same thing twice. Findings that nobody follows up come back in the next report.',
    levels: {
      1: 'Whoever built the system checks it when time allows. Findings are passed on in conversation.',
      3: 'A programme sets frequency, methods, criteria, scope and impartial auditors, with regard to importance and earlier results. Reports reach the managers concerned, findings are followed up, and the records are kept.',
      5: 'Closing times, repeat findings and feedback on auditors are evaluated. Frequency, sampling and the choice of auditors follow from them.',
    },
    stage1: [
      'Audit programme with dates, scope, criteria, methods and names',
      'Note for each auditor: what they built, run or advise on, and may not audit',
      'Report form with findings, their grade and the managers who receive it',
    ],
    stage2: [
      'A finding is tracked from report to correction and confirmed closure',
      'Project files show whether an auditor had a hand in the audited work',
      'The manager of an audited area recalls the report and the agreed dates',
    ],
    usualGap:
      "The consultant who wrote the system also audits it, or the CTO audits the CTO's own area. A report exists, but nobody looked whether its findings were corrected.",
    firstStep:
      'List who built or runs each part of the system and strike those names as auditors of that part. If nobody is left, ask a partner company to exchange auditors with you.',
    iso27001:
      'Add AI audits to the programme, the rule on independence and the follow-up of 27001 clause 9.2.2. See that at least one auditor can judge evidence about models and data.',
  },
  '9.3.1': {
    question:
      'When did top management last review the AI management system as a whole, and did they judge whether it still fits the company, is sufficient and works?',
    why: 'Only those at the top can change scope, money or direction. If they never look at the whole, the system goes on serving the company you used to be.',
    levels: {
      1: 'AI is on the agenda when something is on fire. No meeting has looked at the whole system.',
      3: 'Top management itself reviews the system at planned intervals and records its judgement: does it suit us, is it enough, does it work.',
      5: 'A shift in figures or law brings the review forward. Past judgements are compared with what happened next, and the form of the review was changed as a result.',
    },
    stage1: [
      'Date of the review held, or a firm date before Stage 2',
      'Rule on interval, participants and who prepares the material',
      'Invitation and attendance list with the managing director on it',
    ],
    stage2: [
      'The managing director recounts unaided what the last review concluded',
      'Gap between internal audit, review and certification visit leaves time to act',
      'Diary entries confirm the interval that was promised',
    ],
    usualGap:
      'The review happens in the week before the audit, lasts half an hour and has no figures. The quality lead writes the minutes, and management signs.',
    firstStep:
      "Put two hours into the managing director's calendar, on a date after the internal audit. Attach the three things to be judged: fit, sufficiency and effect.",
    iso27001:
      'Keep the meeting you hold for 27001 clause 9.3.1 and give AI a block of its own. A second meeting is not needed as long as the judgement on AI is minuted separately.',
  },
  '9.3.2': {
    question:
      'Does management get one pack before it decides: open actions, what has changed, what was not met, what was measured, audit results and ideas to improve?',
    why: 'Decisions are only as good as the facts behind them. Leave out a changed law or the complaints of affected people, and management steers by an old map.',
    levels: {
      1: 'A few slides are put together from memory. Good news is easier to find in them than bad.',
      3: 'A standing agenda holds every input that is due: earlier actions, changes in context and needs, corrective actions, measurements, audits, chances to improve. The pack arrives in time, with data behind each.',
      5: 'Facts that turned out to be missing are noted after each review. Inputs were added, cut or drawn from better sources because of it.',
    },
    stage1: [
      'Agenda template in which no required input is missing',
      'Table of inputs with source, responsible person and delivery date',
      'Latest pack, to which results of risk and impact assessments were added',
    ],
    stage2: [
      'Figures in the pack are compared with the reports they came from',
      'A recent change in law or customer demand is searched for in the pack',
      'Open actions from the previous review reappear with their status',
    ],
    usualGap:
      'Security incidents and audit findings are reported. What changed for the people affected, customers and regulators is missing. Nobody brings the results of impact assessments.',
    firstStep:
      'Turn the required inputs into a table with source, person and due date. Fill in what you already have, and show the holes to whoever chairs the review.',
    iso27001:
      'Most headings equal those of 27001 clause 9.3.2, so the template stays. Data on AI performance, impact results and the changed needs of people your systems affect come on top.',
  },
  '9.3.3': {
    question:
      'What exactly did the last management review decide about the AI management system, who has to do it by when, and has it happened?',
    why: 'Minutes that merely take note leave everything as it was. Staff learn that a finding has no consequence, and the next review meets the same list.',
    levels: {
      1: 'People leave the room with different memories. Some notes exist, with hardly a decision in them.',
      3: 'The record states decisions on improvements and on changes to the management system, each with owner and date. They enter the action list and are followed to the end.',
      5: 'The next review sees how many decisions were carried out, how fast and with what effect. Those that brought nothing are examined.',
    },
    stage1: [
      'Approved minutes with a section of their own for decisions',
      'Form that asks for owner, deadline and means of each decision',
      'Statement on whether the system has to change, with reasons if not',
    ],
    stage2: [
      'Two decisions are followed from the minutes to the finished result',
      'A person named in the minutes knows the task and its date',
      'A decision about money or staff turns up in the budget',
    ],
    usualGap:
      'Pages of discussion end without one decision, or with wishes that nobody owns. A decision to change nothing was not recorded either.',
    firstStep:
      'Take the notes of your last management meeting on AI and rewrite each outcome as who does what by when. Ask the managing director to confirm the list.',
    iso27001:
      'Minutes and action tracking of 27001 clause 9.3.3 serve unchanged. Tag the decisions about AI so that they can be picked out in an audit.',
  },
} as const satisfies RequirementTexts<'9.1' | '9.2.1' | '9.2.2' | '9.3.1' | '9.3.2' | '9.3.3'>;
