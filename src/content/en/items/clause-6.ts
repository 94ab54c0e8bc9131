import type { RequirementTexts } from '../../types.ts';

/** English texts of clause 6, Planning. */
export const clause6 = {
  '6.1.1': {
    question:
      'Where is the line between an AI risk you accept and one you do not, who drew it, and which chances that AI offers do you mean to take?',
    why: 'With no line fixed beforehand, the same risk is tolerable on the eve of a release and intolerable after a complaint. Actions whose effect nobody judges only look like safety.',
    levels: {
      1: 'Risks are argued about when they turn up, and the louder voice wins. Opportunities live in the sales plan and are never weighed against harm.',
      3: 'Approved criteria say which harm to the company, to people and to society you accept and which you do not. Actions on risks and opportunities have an owner, a date and a check of their effect.',
      5: 'The criteria are tested against real incidents and near misses, and thresholds have been moved as a result.',
    },
    stage1: [
      'AI risk criteria with thresholds, approved by top management',
      'Risks and opportunities of the management system, derived from context and interested parties',
      'Action list with owner, date and how the effect will be judged',
    ],
    stage2: [
      'Two actions are followed from decision to result: how do you know they helped',
      'Risk owners, given an invented case, place it on the same side of the line',
      'An opportunity that was taken or dropped, with the grounds on record',
    ],
    usualGap:
      'A heat map from the security project is reused, with no statement of what is intolerable in AI. Opportunities appear in the heading only.',
    firstStep:
      "Agree with management on three sentences that begin 'We will not accept' and three that begin 'We accept if'. Test them on your last AI decision and record who agreed.",
    iso27001:
      'You know from 27001 clause 6.1.1 how to list risks, opportunities and actions. Its criteria weigh damage to your own company. Limits for harm to people and to society still have to be set.',
    commonlyQuoted: {
      claim: 'Clause 6.1 is the AI risk assessment.',
      fact: 'Number 6.1 is a heading over four requirements: 6.1.1 criteria and actions, 6.1.2 AI risk assessment, 6.1.3 AI risk treatment and 6.1.4 AI system impact assessment.',
    },
  },
  '6.1.2': {
    question:
      'If two colleagues used your method on the same AI system, each alone, would they find similar risks, those to outsiders too, and rank them alike?',
    why: 'A method that asks only whether data stays secret, correct and at hand misses the wrong refusal, the biased ranking and the invented answer. Scores that nobody can repeat cannot be compared next year.',
    levels: {
      1: "Risks come out of a brainstorm or a vendor's checklist. Scores depend on who was in the room.",
      3: 'A written, approved method covers every AI system in scope. It rates how likely a risk is and what it would mean for the company, for people and for society. It uses the impact assessments and ranks against your criteria.',
      5: 'Predicted likelihoods are compared with incidents and test results, and the scales are recalibrated. Now and then a second assessor repeats a rating to check agreement.',
    },
    stage1: [
      'Description of the method: risk sources, scales, ranking, roles and the link to 6.1.4',
      'Example register in which harm to individuals and to society has its own scale',
      'Passage that ties the method to the AI policy and the AI objectives',
    ],
    stage2: [
      'One assessment is repeated with its owner, and the outcomes are compared',
      'A harm found in an impact assessment reappears in the risk register of that system',
      'Risk owners explain why one risk ranks above another',
    ],
    usualGap:
      'The method from information security is used unchanged. A person harmed by an unfair output scores zero in it, because no data leaked and no server failed.',
    firstStep:
      "Add two columns, 'harm to individuals' and 'harm to society', to your risk sheet. Describe each score in one sentence, then have two people rate the same system and compare.",
    iso27001:
      'Process, risk owners and register can stay as 27001 clause 6.1.2 made them. The notion of consequence has to grow: people and society count too, and impact assessments become an input.',
    commonlyQuoted: {
      claim: 'Article 9 of the EU AI Act, risk management, is answered by A.5.2 and A.6.2.',
      fact: 'Its core lies in the risk clauses 6.1.2, 6.1.3, 8.2 and 8.3, supported by impact assessment (6.1.4, 8.4, A.5.2 to A.5.5). Of the life cycle controls in A.6.2, mainly the one on testing, A.6.2.4, helps. All of it together supports the article only in part.',
    },
  },
  '6.1.3': {
    question:
      'For every AI risk you will not simply live with: which control answers it, why are others of the 38 left out, and who signed for what remains?',
    why: 'Controls picked from a list instead of from risks cost money and still leave holes. A remaining risk that nobody accepted has no owner on the day it strikes.',
    levels: {
      1: 'Measures are agreed in meetings and partly built. The Statement of Applicability (the list of controls you need or leave out, with reasons) is missing or a copied template.',
      3: 'A written process leads from each risk to an option and to controls, checked against all 38 of Annex A. Reasons are given both ways, and designated management approved the plan and the remaining risk.',
      5: 'The effect of controls is measured and weak ones are replaced. Controls of your own cover what Annex A leaves open for your systems.',
    },
    stage1: [
      'Statement of Applicability: all 38 controls plus your own, with reasons for in and out',
      'Treatment plan naming the risk, the option, the control, the owner and the date',
      'Process description that says who may accept which remaining risk',
      'Dated approval of the plan and of the remaining risks by designated management',
    ],
    stage2: [
      'An included control is shown at work on a system the auditor chooses',
      'The reason for an exclusion is tested: does it still hold after recent changes',
      'One risk is traced to its control and on to the person who accepted the rest',
    ],
    usualGap:
      'Exclusions all carry the same stock reason, and no control points to a risk. Human oversight is overlooked, because Annex A has no control of that name and nobody added one.',
    firstStep:
      'Open a table of the 38 controls and note beside each the risk that needs it. Write the reasons for the first ten in words that could fit no other company.',
    iso27001:
      'Process, plan and sign-off follow the pattern of 27001 clause 6.1.3. You write a second Statement of Applicability: for the 38 AI controls, with risks to people behind it.',
    commonlyQuoted: {
      claim:
        'The Statement of Applicability is the list of the 38 controls, each ticked as applicable or not.',
      fact: 'Clause 6.1.3 starts from the controls your risks call for, your own included, and compares them with the 38. Reasons are due for what is in as well as for what is out. Annex B rows do not belong in it.',
    },
  },
  '6.1.4': {
    question:
      'What set method tells you what an AI system could do to people and society, used as intended or misused, and who decides when to apply it?',
    why: 'The risk register tends to ask what could hurt the company. This asks who else could be hurt, and if you do not, a regulator or a journalist will be the first to write it down.',
    levels: {
      1: 'Someone thinks about side effects when a customer asks. A data protection impact assessment (DPIA, the privacy check for personal data) is taken to be enough.',
      3: 'An approved procedure says when an assessment starts, who does it and what it examines: individuals, groups, society, intended use and foreseeable misuse. Results are kept and enter the risk assessment.',
      5: 'Expected effects are compared with complaints, subgroup tests and incidents after release. Triggers and questions have changed because of what was missed.',
    },
    stage1: [
      'Procedure with triggers, roles, method and the step where results enter the risk register',
      'Template with separate sections for individuals, groups and society, for benefits and harms',
      'One completed assessment of a real system, dated and approved',
    ],
    stage2: [
      'The assessment of a sampled system is compared with how customers really use it',
      'Harms named on paper are found again among the risks of that system',
      'The assessor explains which misuse was considered and whose view was sought',
    ],
    usualGap:
      'A DPIA is handed in instead. It deals with personal data, so effects such as unfair refusals, over-reliance or lost work are missing and the section on society is empty.',
    firstStep:
      'Choose the system with the greatest effect on people and fill two pages: who is affected, good and bad effects, likely misuse, what you will change. Keep the headings as your template.',
    iso27001:
      'Nothing in ISO/IEC 27001 corresponds to this: it protects information, while here you ask about consequences for people. A DPIA made for privacy law gives you some method and part of the content.',
    commonlyQuoted: {
      claim: 'The AI system impact assessment sits in A.6.2.',
      fact: 'A.6.2 is the AI system life cycle. The assessment process is defined under 6.1.4, carried out under 8.4 and detailed by the controls A.5.2 to A.5.5.',
    },
  },
  '6.2': {
    question:
      'Which measurable goals has each relevant team set for responsible AI this year, who answers for them, and how far along are they today?',
    why: "A value such as 'ethical AI' cannot be missed, so it steers nothing. With no figure and no date, rising errors at the expense of one customer group go unnoticed.",
    levels: {
      1: 'Good intentions are on the website. No target exists, or the only figure is how many people finished a training course.',
      3: 'Documented AI objectives follow from the policy and state target, metric where practicable, owner, date and means. Teams know theirs, and progress is followed.',
      5: 'Trends over several periods are analysed and targets reset on that basis. Missed targets have changed designs, staffing or budgets.',
    },
    stage1: [
      'AI objectives with metric, target, owner, deadline and means',
      'Reference from each objective to the line of the AI policy it serves',
      'Plan that says how and when the results will be evaluated',
    ],
    stage2: [
      'Progress figures of recent months, with the source they were drawn from',
      'A missed target, and what was decided because of it',
      'Team members name the objective that concerns their own work',
    ],
    usualGap:
      'Slogans stand in for objectives, or training attendance is all that is measured. Development, support and purchasing have no goal of their own.',
    firstStep:
      'Set two objectives that could fail, for example a maximum error gap between customer groups and a share of AI tools with a completed impact assessment. Give each an owner and a date.',
    iso27001:
      'How you plan (what, who, when, how judged) stays as 27001 clause 6.2 made it. Security targets say nothing about fairness, reliability or human oversight. AI objectives join the list.',
    commonlyQuoted: {
      claim:
        'Clauses 6.1 and 6.2 together are the risk management that Article 9 of the EU AI Act asks for.',
      fact: 'Clause 6.2 sets AI objectives and plans how to reach them. Risk work is elsewhere: assessment in 6.1.2 and 8.2, treatment in 6.1.3 and 8.3.',
    },
  },
  '6.3': {
    question:
      'When your AI management system itself last changed, say for a new law or a new model vendor, who planned the change, and with what purpose, resources and date?',
    why: 'Hurried changes leave owners, registers and the Statement of Applicability behind. The system on paper then describes a company that no longer exists.',
    levels: {
      1: 'Roles, scope and procedures change when somebody edits a file. Who else should have known comes up afterwards.',
      3: 'A rule says which changes to the management system need a plan. Each larger change has one, with purpose, side effects, resources and responsible person.',
      5: 'After every change the result is compared with its purpose. Lessons, such as a forgotten register or late training, have made later plans better.',
    },
    stage1: [
      'Short procedure or form for changes to the management system itself',
      'Overview of changes ahead: law, vendors, sites, key people',
      'One filled-in plan that lists the documents and roles it touches',
    ],
    stage2: [
      'A past change of vendor is followed from plan to updated scope and registers',
      'The person who took over a role shows how the handover was prepared',
      'Minutes in which management weighed a change before it took effect',
    ],
    usualGap:
      'This clause is forgotten, or the ticket system for software releases is shown instead. Tickets control the product, not the management system around it.',
    firstStep:
      'Create a one-page form (purpose, side effects, documents touched, resources, owner, date) and fill it in for the next change you already expect.',
    iso27001:
      'No new process is needed: change planning under 27001 clause 6.3 works as it is. Let it also start when AI law is amended or a model vendor is replaced.',
  },
} as const satisfies RequirementTexts<'6.1.1' | '6.1.2' | '6.1.3' | '6.1.4' | '6.2' | '6.3'>;
