import type { CatalogueTitles } from '../types.ts';

/** English titles: areas, items and documents. Ids and short titles are the standard's, sentences ours. */
export const titles = {
  areas: {
    '4': {
      title: 'Context of the organization',
      short: 'Context',
      introduction:
        'Before any policy is written, you need to know where AI is used, what part you play in it and who is affected. These four questions settle the edges of the management system. Get them wrong and everything later is measured against the wrong thing.',
    },
    '5': {
      title: 'Leadership',
      short: 'Leadership',
      introduction:
        'This clause is about the people who run the company, not about the AI team. They set the direction, sign the policy and decide who answers for what. An auditor will interview them in person.',
    },
    '6': {
      title: 'Planning',
      short: 'Planning',
      introduction:
        'Here you decide how to find the risks of your AI, how to judge its effects on people, and what to do about both. The Statement of Applicability, your list of chosen controls with reasons, comes out of this work. It is the heaviest clause on paper.',
    },
    '7': {
      title: 'Support',
      short: 'Support',
      introduction:
        'A management system runs on time, skills, communication and paperwork that people can find. This clause checks that you have provided them. Small companies often have the skills and lack the records that prove it.',
    },
    '8': {
      title: 'Operation',
      short: 'Operation',
      introduction:
        'Clause 6 designs the methods and clause 8 asks whether you actually ran them. Auditors look for dated results: risks assessed, treatments finished, effects on people judged again after changes. Plans alone earn little here.',
    },
    '9': {
      title: 'Performance evaluation',
      short: 'Evaluation',
      introduction:
        'You measure, you audit yourselves, and management looks at the results. A certification body expects one complete round of this before its main visit. It is the part most often left until too late.',
    },
    '10': {
      title: 'Improvement',
      short: 'Improvement',
      introduction:
        'Things will go wrong, and the standard expects it. What counts is that you write down what failed, find the cause, and fix that cause. You also make the system better when nothing has failed.',
    },
    'A.2': {
      title: 'Policies related to AI',
      short: 'Policies',
      introduction:
        'Three controls about the AI policy: that it guides how you build and use AI, that it fits your other policies, and that someone looks at it again. They sit on top of the policy that clause 5.2 already demands.',
    },
    'A.3': {
      title: 'Internal organization',
      short: 'Organisation',
      introduction:
        'Named people must answer for each AI duty, and anyone must be able to say that something is wrong. These two controls make accountability personal and speaking up safe.',
    },
    'A.4': {
      title: 'Resources for AI systems',
      short: 'Resources',
      introduction:
        'An AI system is made of data, tools, computing power and people. You list them so that you know what you depend on and what a change would touch. Without the list, risk and impact work is guesswork.',
    },
    'A.5': {
      title: 'Assessing impacts of AI systems',
      short: 'Impacts',
      introduction:
        'Ordinary risk work asks what could hurt the company. These controls ask what could hurt, or help, the people your AI touches and society around them. ISO/IEC 27001 has nothing like it, so most companies start from zero.',
    },
    'A.6': {
      title: 'AI system life cycle',
      short: 'Life cycle',
      introduction:
        'From first idea to switch-off, each stage of an AI system needs rules and a trace. Two controls set the aims and the process, seven follow the system through specification, design, testing, release, running, documentation and logs.',
    },
    'A.7': {
      title: 'Data for AI systems',
      short: 'Data',
      introduction:
        'What a model learns from, and what it is fed later, decides how it behaves. Five controls cover how data is managed, obtained, checked, traced and prepared. Looking documents up for a model to answer from (RAG) and fine-tuning count too.',
    },
    'A.8': {
      title: 'Information for interested parties of AI systems',
      short: 'Information',
      introduction:
        'People outside the team need to know what a system does, hear from you when it fails, and be able to tell you when it harms them. Four controls cover these flows, each with its own direction and audience. They are easily confused with one another.',
    },
    'A.9': {
      title: 'Use of AI systems',
      short: 'Use',
      introduction:
        'These controls look at your own behaviour as a user of AI, whoever built it. They cover who may use what, what responsible use should achieve, and staying within the intended purpose. Most of the work on human oversight lands here.',
    },
    'A.10': {
      title: 'Third-party and customer relationships',
      short: 'Third parties',
      introduction:
        'Few companies build AI alone: there is a model vendor above you and often a customer below. These controls divide the duties between all of you, check the suppliers and take account of what customers need.',
    },
  },
  items: {
    '4.1': 'Understanding the organization and its context',
    '4.2': 'Understanding the needs and expectations of interested parties',
    '4.3': 'Determining the scope of the AI management system',
    '4.4': 'AI management system',
    '5.1': 'Leadership and commitment',
    '5.2': 'AI policy',
    '5.3': 'Roles, responsibilities and authorities',
    '6.1.1': 'General (risks and opportunities)',
    '6.1.2': 'AI risk assessment',
    '6.1.3': 'AI risk treatment',
    '6.1.4': 'AI system impact assessment',
    '6.2': 'AI objectives and planning to achieve them',
    '6.3': 'Planning of changes',
    '7.1': 'Resources',
    '7.2': 'Competence',
    '7.3': 'Awareness',
    '7.4': 'Communication',
    '7.5.1': 'Documented information: general',
    '7.5.2': 'Creating and updating documented information',
    '7.5.3': 'Control of documented information',
    '8.1': 'Operational planning and control',
    '8.2': 'AI risk assessment (operation)',
    '8.3': 'AI risk treatment (operation)',
    '8.4': 'AI system impact assessment (operation)',
    '9.1': 'Monitoring, measurement, analysis and evaluation',
    '9.2.1': 'Internal audit: general',
    '9.2.2': 'Internal audit programme',
    '9.3.1': 'Management review: general',
    '9.3.2': 'Management review inputs',
    '9.3.3': 'Management review results',
    '10.1': 'Continual improvement',
    '10.2': 'Nonconformity and corrective action',
    'A.2.2': 'AI policy',
    'A.2.3': 'Alignment with other organizational policies',
    'A.2.4': 'Review of the AI policy',
    'A.3.2': 'AI roles and responsibilities',
    'A.3.3': 'Reporting of concerns',
    'A.4.2': 'Resource documentation',
    'A.4.3': 'Data resources',
    'A.4.4': 'Tooling resources',
    'A.4.5': 'System and computing resources',
    'A.4.6': 'Human resources',
    'A.5.2': 'AI system impact assessment process',
    'A.5.3': 'Documentation of AI system impact assessments',
    'A.5.4': 'Assessing AI system impact on individuals or groups of individuals',
    'A.5.5': 'Assessing societal impacts of AI systems',
    'A.6.1.2': 'Objectives for responsible development of AI system',
    'A.6.1.3': 'Processes for responsible AI system design and development',
    'A.6.2.2': 'AI system requirements and specification',
    'A.6.2.3': 'Documentation of AI system design and development',
    'A.6.2.4': 'AI system verification and validation',
    'A.6.2.5': 'AI system deployment',
    'A.6.2.6': 'AI system operation and monitoring',
    'A.6.2.7': 'AI system technical documentation',
    'A.6.2.8': 'AI system recording of event logs',
    'A.7.2': 'Data for development and enhancement of AI system',
    'A.7.3': 'Acquisition of data',
    'A.7.4': 'Quality of data for AI systems',
    'A.7.5': 'Data provenance',
    'A.7.6': 'Data preparation',
    'A.8.2': 'System documentation and information for users',
    'A.8.3': 'External reporting',
    'A.8.4': 'Communication of incidents',
    'A.8.5': 'Information for interested parties',
    'A.9.2': 'Processes for responsible use of AI systems',
    'A.9.3': 'Objectives for responsible use of AI system',
    'A.9.4': 'Intended use of the AI system',
    'A.10.2': 'Allocating responsibilities',
    'A.10.3': 'Suppliers',
    'A.10.4': 'Customers',
  },
  documents: {
    'aims-scope': {
      title: 'Scope of the AI management system',
      mustHold:
        'Which units, sites, AI systems and AI roles are inside the management system, what is left out and why, and where it touches suppliers and customers.',
    },
    'ai-policy': {
      title: 'AI policy',
      mustHold:
        "Management's approved direction for developing and using AI, a frame for objectives, and promises to meet what applies to you and to keep improving.",
    },
    'risk-criteria-and-actions': {
      title: 'AI risk criteria and actions on risks and opportunities',
      mustHold:
        'The line between acceptable and unacceptable AI risk, and each action taken on a risk or an opportunity with its owner, date and effect.',
    },
    'risk-assessment-process': {
      title: 'AI risk assessment process',
      mustHold:
        'The steps and scales by which anyone trained would find, rate and compare AI risks the same way, counting harm to people and society as well as to you.',
    },
    'risk-treatment-process': {
      title: 'AI risk treatment process',
      mustHold:
        'How you choose what to do about a risk, pick controls, check them against Annex A, and who may accept the risk that remains.',
    },
    'statement-of-applicability': {
      title: 'Statement of Applicability',
      mustHold:
        'Every control you need, your own included, and a reason for each Annex A control that you include or leave out.',
    },
    'risk-treatment-plan': {
      title: 'AI risk treatment plan',
      mustHold:
        'What will be done about each risk, by whom and by when, with the signed approval of the plan and of the residual risks.',
    },
    'impact-assessment-process': {
      title: 'AI system impact assessment process',
      mustHold:
        'When an assessment is triggered, what it examines for individuals, groups and society, who carries it out, and how its result reaches the risk register.',
    },
    'ai-objectives': {
      title: 'AI objectives and plans',
      mustHold:
        'A few measurable aims for AI, each with an owner, a deadline, the means to reach it and a way to tell whether you did.',
    },
    'competence-evidence': {
      title: 'Evidence of competence',
      mustHold:
        'For every role that affects AI, the skills required and the proof that the person in it has them: training, experience, tests or references.',
    },
    'document-master-list': {
      title: 'Master list of documented information',
      mustHold:
        'Every document and record the system relies on, including those from outside, with version, owner, location and how long it is kept.',
    },
    'operation-evidence': {
      title: 'Evidence that processes ran as planned',
      mustHold:
        'Enough dated traces, such as tickets, approvals, change records and supplier checks, to trust that the planned processes really took place.',
    },
    'risk-assessment-results': {
      title: 'Results of AI risk assessments',
      mustHold:
        'The dated risks found for each AI system, their ratings, the assessors, and the event or interval that caused the assessment.',
    },
    'risk-treatment-results': {
      title: 'Results of AI risk treatments',
      mustHold:
        'Which treatments are finished, how you checked that they lowered the risk, and what was changed where they did not.',
    },
    'impact-assessment-results': {
      title: 'Results of AI system impact assessments',
      mustHold:
        'For each AI system, the harms and benefits found, the conclusion, the decision that followed, the approver and the retention period.',
    },
    'monitoring-results': {
      title: 'Monitoring and measurement results',
      mustHold:
        'Figures over time for the management system and the AI systems, with the conclusion somebody drew from them.',
    },
    'audit-programme-and-results': {
      title: 'Internal audit programme and results',
      mustHold:
        'The audits planned and done, their criteria and scope, the independence of the auditors, the findings and who was told.',
    },
    'management-review-results': {
      title: 'Management review results',
      mustHold:
        "Dated minutes with top management's decisions on improvements and changes to the system, each assigned to someone.",
    },
    'nonconformity-records': {
      title: 'Nonconformities and corrective actions',
      mustHold:
        'What went wrong, what was done at once, the cause, the action against that cause, and the check that it worked.',
    },
    'ai-roles-matrix': {
      title: 'AI roles and responsibilities matrix',
      mustHold:
        'A named person for each AI duty, such as risk, data, testing, safety and human oversight, with the authority that comes with it.',
    },
    'concerns-procedure': {
      title: 'Procedure for reporting concerns',
      mustHold:
        'How staff and others raise a worry about your AI, who handles it, how they are protected, and when they hear back.',
    },
    'ai-resource-inventory': {
      title: 'AI system and resource inventory',
      mustHold:
        'All AI systems in scope, bought ones too, with the components and assets each one needs at every stage of its life.',
    },
    'data-resource-register': {
      title: 'Data resource register',
      mustHold:
        'The datasets each AI system uses to learn, to be tested and to run, with source, purpose, sensitivity and owner.',
    },
    'tooling-list': {
      title: 'AI tooling list',
      mustHold:
        'The frameworks, pipelines, evaluation kits and platforms in use, with versions and the systems that depend on them.',
    },
    'computing-resource-record': {
      title: 'System and computing resource record',
      mustHold:
        'Where each AI system runs, on what capacity and in which region, with what it draws on from hosts and cloud services.',
    },
    'human-resource-record': {
      title: 'Human resource record for AI systems',
      mustHold:
        'The people and kinds of expertise each stage of an AI system calls for, and who supplies them, from domain experts to overseers.',
    },
    'people-impact-section': {
      title: 'Impact on individuals and groups',
      mustHold:
        'Per AI system, who could be helped or harmed, vulnerable groups among them, how badly and how likely, and the evidence behind the rating.',
    },
    'societal-impact-section': {
      title: 'Societal impact',
      mustHold:
        'A reasoned view of effects beyond single persons, good and bad, on environment, economy, public life, health and culture.',
    },
    'development-objectives': {
      title: 'Objectives for responsible development',
      mustHold:
        'The qualities you build for besides accuracy, such as fairness, safety or transparency, and the point in development where each is checked.',
    },
    'development-process': {
      title: 'AI design and development process',
      mustHold:
        'The stages of building an AI system, with the reviews, approvals and tests that have to be passed between them.',
    },
    'system-specification': {
      title: 'AI system requirements and specification',
      mustHold:
        'What a system is for, whom it serves, the performance, limits and human oversight it needs, and what it must never do.',
    },
    'design-record': {
      title: 'Design and development record',
      mustHold:
        'The design choices with their reasons, tied to the requirements, and the exact model and dataset versions that were built.',
    },
    'verification-plan-and-reports': {
      title: 'Verification and validation plan and reports',
      mustHold:
        'The tests with pass marks fixed beforehand, their measured results including bias and robustness, and a signature on the verdict.',
    },
    'deployment-plan': {
      title: 'Deployment plan and release record',
      mustHold:
        'The conditions for going live, proof that they were met, the person who decided, and the way back if it fails.',
    },
    'operation-runbook': {
      title: 'Operation and monitoring runbook',
      mustHold:
        'What is watched while a system runs, which thresholds raise an alarm, and how repair, updates, support and switch-off are done.',
    },
    'technical-documentation': {
      title: 'AI system technical documentation',
      mustHold:
        'A current technical description of the system, cut to what each audience needs: users, partners and authorities.',
    },
    'logging-specification': {
      title: 'Event logging specification',
      mustHold:
        'Which events are recorded at which stages, in what detail, who may read them, and when they are deleted.',
    },
    'data-management-procedure': {
      title: 'Data management procedure for AI',
      mustHold:
        'How data for building and improving AI is approved, protected, versioned and retired, and who owns each step.',
    },
    'data-acquisition-records': {
      title: 'Data acquisition records',
      mustHold:
        'Where each dataset came from, why it was chosen, and the licence, consent or other right that lets you use it.',
    },
    'data-quality-criteria': {
      title: 'Data quality criteria and results',
      mustHold:
        'The thresholds that data has to meet for its purpose, and measurements showing whether it does, gaps and bias included.',
    },
    'data-provenance-record': {
      title: 'Data provenance process and lineage',
      mustHold:
        'A trail from a running model back to the original data, showing every transformation, merge and transfer on the way.',
    },
    'data-preparation-criteria': {
      title: 'Data preparation criteria and methods',
      mustHold:
        'The rules for cleaning, labelling, filling and transforming data, why each was chosen, and how labelling is checked.',
    },
    'user-information': {
      title: 'Information for users',
      mustHold:
        'That it is AI, its purpose, its limits and known errors, what the user has to watch or decide, and how to get help.',
    },
    'external-reporting-channel': {
      title: 'Channel for outside reports of adverse impact',
      mustHold:
        'The address or form by which outsiders report harm from your AI, who receives it, the response times and the case log.',
    },
    'incident-communication-plan': {
      title: 'Incident communication plan',
      mustHold:
        'Which AI events you tell users about, how fast, through which channel, in whose words, and on whose approval.',
    },
    'reporting-duty-register': {
      title: 'Register of reporting duties',
      mustHold:
        'Every law, contract or promise that obliges you to report on an AI system, with recipient, content, deadline and owner.',
    },
    'responsible-use-procedure': {
      title: 'Responsible use procedure',
      mustHold:
        'Which AI may be used for what, how new use is requested and approved, what is off limits, and who supervises it.',
    },
    'responsible-use-objectives': {
      title: 'Objectives for responsible use',
      mustHold:
        'What good use means for your systems, in checkable terms, including when a person has to step in and by what means.',
    },
    'responsibility-allocation': {
      title: 'Allocation of responsibilities',
      mustHold:
        'For each life-cycle duty, which party carries it (you, supplier, partner or customer) and the contract clause that says so.',
    },
    'supplier-process': {
      title: 'Supplier process for AI',
      mustHold:
        'How AI suppliers are chosen, questioned, approved, watched and reassessed, and what happens when one falls short.',
    },
  },
} as const satisfies CatalogueTitles;
