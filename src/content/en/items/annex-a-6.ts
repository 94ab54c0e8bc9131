import type { ControlTexts } from '../../types.ts';

/** English texts of A.6, AI system life cycle. */
export const annexA6 = {
  'A.6.1.2': {
    question:
      'Apart from being right and on time, what must your developers aim for, such as fairness or safety, and at which step of the work is each aim checked?',
    why: "Teams optimise what they are measured on. If accuracy is the only target, a gap between customer groups or an answer nobody can explain is seen as somebody else's problem.",
    levels: {
      1: "Responsible development is a matter of the lead developer's conscience. Tickets speak of features, speed and accuracy.",
      3: 'A short approved list says what responsible development means for your systems. Each aim is tied to a task, a measure and a checkpoint, and finished projects show that the checks took place.',
      5: 'Results per aim are compared across releases. Aims that never changed a decision are sharpened or dropped, and new ones come from incidents and complaints.',
    },
    stage1: [
      'Approved list of development aims with the reason why each was chosen',
      'Table linking each aim to a life cycle step, a measure and a responsible role',
      'Notes on aims that were considered, such as robustness, with reasons for any left out',
    ],
    stage2: [
      'A developer names the aims that apply to the current sprint without looking them up',
      'One feature followed from its fairness aim to the test result and the release decision',
      'A build that was held back or altered because it missed an aim',
    ],
    usualGap:
      'There is a target for accuracy and one for response time, and nothing else. Fairness and explainability stand in the AI policy and never reach the backlog.',
    firstStep:
      'With the developers, pick three aims for your main product, such as a limit to the error gap between groups. Write one check for each into your definition of done.',
    iso27001:
      'The secure development rules of 27001 A.8.25 already put a security aim into each stage. Add aims for people, such as fairness, safety and explainability, at the same places.',
    exclusion:
      'Open to companies that only use finished AI products. Fine-tuning, looking up your own documents for a model, or writing the prompts that steer a product count as development and rule this out.',
    commonlyQuoted: {
      claim: 'The controls of A.6 correspond directly to Articles 9 to 15 of the AI Act.',
      fact: 'They give evidence for Articles 11, 12 and 15 and for parts of 9, 13 and 14. Data (Article 10) is A.7 with A.4.3, and the risk system (Article 9) rests on 6.1.2, 6.1.3, 8.2 and 8.3.',
    },
  },
  'A.6.1.3': {
    question:
      'From first idea to release, which steps must every AI project pass that an ordinary software project skips, and who can stop it at each one?',
    why: 'Code review does not notice an unrepresentative dataset or a model that cannot be overruled. Without steps made for AI, such flaws are found by customers, when a redesign costs most.',
    levels: {
      1: 'Each data scientist has a personal way of working. Prompts and models go live the same way as a change of colour on a button.',
      3: 'The written process names stages, inputs, outputs, approvers and stop points for all AI projects. It covers data, choice of model, testing, human oversight, impact assessment and changes to prompts, and current projects follow it.',
      5: 'Time, rework and escaped faults per stage are recorded. Steps that find nothing are cut, and those that would have caught a past failure are added.',
    },
    stage1: [
      'Process description with stages and stop points, covering models, prompts and retrieval alike',
      'Rule on when a change to an AI system restarts which stage',
      'Project template with places for impact results, test criteria and oversight design',
    ],
    stage2: [
      'A walk-through of one project with its team, stage by stage, with the records opened',
      'The last prompt change compared with what the process demands for it',
      'Whoever may stop a project tells of a case, or shows how it would be done',
    ],
    usualGap:
      'The software process is good and says nothing about AI. Model and prompt changes bypass it, because they are made in a notebook or the console of a vendor.',
    firstStep:
      'Sketch the path your last AI feature really took, mark where data, impact and oversight should have been examined, and add these as three stop points to your process.',
    iso27001:
      'With 27001 A.8.25 you have stages, code review and separate environments. They need AI stop points: data approval, impact assessment, choice of model, evaluation and design of human intervention.',
    exclusion:
      'A company that truly configures nothing can leave it out. Check first for assistants built in office software and automations that call a model: somebody designed those.',
    commonlyQuoted: {
      claim: 'Life cycle controls are found in clause 8.4.',
      fact: 'Clause 8.4 is where you carry out the AI system impact assessment. Life cycle work is run under clause 8.1, with the nine controls of A.6.',
    },
  },
  'A.6.2.2': {
    question:
      'Before you built or extended your last AI system, what did you write down about errors you can bear, uses you forbid and when a person must decide?',
    why: 'What was never specified cannot be tested, and the model ends up defining its own job. Reliability, limits and ways for a person to step in cost a lot to add once customers depend on it.',
    levels: {
      1: 'A ticket says "add AI search". What counts as good enough is settled in the demo.',
      3: 'Each new or greatly extended system starts from an approved specification. It states purpose, users, data, performance, the errors you can bear, oversight, security, limits and legal duties. Each line can be tested and traced to its reason.',
      5: 'Missed and wrong requirements are tracked back from tests, incidents and complaints. The template changes accordingly, and late changes of requirements become rarer.',
    },
    stage1: [
      'Specification template with parts on the errors you can bear, oversight and likely misuse',
      'One approved specification stating the business need and why AI is used at all',
      'Definition of the change that is large enough to reopen a specification',
    ],
    stage2: [
      'Five requirements of a live system traced to design, test and result',
      'A finding from the impact assessment that turned into a requirement',
      'The product owner explains why the tolerated error rate is what it is',
    ],
    usualGap:
      'User stories describe what the system should do when it is right. How often it may be wrong, for whom, and what happens then is found nowhere.',
    firstStep:
      'Take your riskiest AI feature and write ten requirements for it now, after the fact, that can be tested. At least three are about errors, misuse and the moment when a person steps in.',
    iso27001:
      'Security requirements for applications are settled by 27001 A.8.26, often in the same template. Put performance, tolerable error, fairness, oversight and intended purpose next to them.',
    exclusion:
      'Mere users can drop the part on design, but what they require of a bought system is still worth writing down. Whoever builds or adapts AI has no argument for excluding it.',
    commonlyQuoted: {
      claim: 'A.6.2 is the AI system impact assessment.',
      fact: 'A.6.2 groups seven life cycle controls, of which this is the first. Impact assessment is 6.1.4, 8.4 and A.5.2 to A.5.5.',
    },
  },
  'A.6.2.3': {
    question:
      'If your lead engineer left tomorrow, where could the next one read why this model, this design and this prompt were chosen, and what was turned down?',
    why: 'Undocumented choices get reversed by accident. A threshold that looked arbitrary may have been the one thing that protected a group of users from false refusals.',
    levels: {
      1: 'The notebook and the chat history are the documentation. Reasons live in the memory of whoever was there.',
      3: 'A design record per system in scope shows architecture, models and versions, prompts, datasets, interfaces, oversight features and known threats. It ties the choices to the specification and was updated with the latest release.',
      5: 'Newcomers and reviewers test the records by trying to reproduce or change a system from them. What they could not find is counted and mended.',
    },
    stage1: [
      'Architecture diagram showing where the model sits, what it is fed and who sees its output',
      'Decision notes on model choice, with the alternatives and the reasons against them',
      'Prompt, threshold and configuration files kept under version control with comments',
    ],
    stage2: [
      'Design record of one release compared with the running configuration, down to the prompt',
      'An engineer who did not build the system explains a choice from the record alone',
      'A threat such as prompt injection, hidden commands in the input, traced to its design answer',
    ],
    usualGap:
      'Source code is tidy, but thresholds, prompts and the choice of model carry no reasons. The diagram on the wiki shows the system as it was two models ago.',
    firstStep:
      'Ask the builder of one AI system questions for an hour and turn the answers into two pages: a current diagram, and the five design choices that matter, with reasons.',
    iso27001:
      'Following 27001 A.8.27 you document architecture and its security principles. Still to come are models and datasets with versions, prompts, thresholds, oversight features and the reasons for each choice.',
    exclusion:
      'Possible if all your AI comes ready-made and the design stays with the vendor. As soon as you connect, instruct or tune a model, the part you designed is yours to document.',
  },
  'A.6.2.4': {
    question:
      'Which test results must an AI system reach before release, for whom and under attack as well as on a good day, and who fixed these figures beforehand?',
    why: 'A demo shows that it can work. Only tests with limits set in advance show how often it fails, which people bear the errors and whether someone can trick it.',
    levels: {
      1: 'The team tries twenty examples and likes the answers. Customers find the rest.',
      3: 'A plan sets measures, pass limits, test data and testers for every system in scope, covering accuracy, robustness, bias, security and fitness for the intended use. Reports are approved, and a failed test has consequences.',
      5: 'Faults found in use are fed back as new tests, and you measure how many the tests should have caught. Limits are tightened or relaxed on that evidence.',
    },
    stage1: [
      'Test plan with measures and pass limits dated earlier than the results',
      'Description of test data: origin, size, groups covered, kept apart from training data',
      'Criteria for repeating tests after a change of model, prompt or source documents',
    ],
    stage2: [
      'One report recalculated from the stored results, including the figures per user group',
      'Attack tests, such as prompt injection attempts, with what was found and mended',
      'A release that failed a limit, and the written decision taken on it',
    ],
    usualGap:
      'Releases follow a convincing demo. Test cases were written by the developers, no figure is broken down by group, and nothing is repeated when the vendor updates the model.',
    firstStep:
      'Collect fifty real cases with correct answers for one system, including hard and hostile ones. Set a pass limit, run them, and keep the result as your baseline.',
    iso27001:
      'Thanks to 27001 A.8.29 you test security before you accept a system. Tests of accuracy, robustness and bias, limits for each user group and a check against the intended purpose have to join.',
    exclusion:
      'For builders and sellers there is no credible case. A mere user can shrink it to an acceptance test of each bought tool on cases of its own, which is better than excluding it.',
    commonlyQuoted: {
      claim: 'Clause 9.2 is where AI systems are tested for performance and accuracy.',
      fact: 'Clause 9.2 is the internal audit of the management system. Testing is A.6.2.4, watching a system in use A.6.2.6, and measuring clause 9.1.',
    },
  },
  'A.6.2.5': {
    question:
      'What has to be true before an AI system, or a new version from your vendor, reaches real users, who says go, and how do you get back?',
    why: 'The move from test to real use changes data, users and stakes on the same day. Without a gate and a way back, the first public failure is also the first full test.',
    levels: {
      1: 'The developer merges and it is live. Vendor updates arrive on their own, and users are the first to notice.',
      3: 'Each release follows a plan: conditions to meet, environment, rollout steps, users informed, overseers trained, rollback. A named person signs go or no-go, and switching to a new vendor version counts as a release.',
      5: 'Failed releases, rollbacks and early complaints are measured. Step sizes, gates and waiting times have been adjusted to the results.',
    },
    stage1: [
      'Release checklist asking for test report, impact assessment, user information and open risks',
      'Deployment plan for one system with rollout stages, environment differences and rollback',
      'Rule on pinning model versions, and on what happens when a vendor retires one',
    ],
    stage2: [
      'Go or no-go record of the latest release, signed before the moment it went live',
      'A rollback performed or rehearsed, with the time it took and who did it',
      'Deployment history of a pipeline compared with the release records, looking for gaps',
    ],
    usualGap:
      'Your own code passes a gate. A prompt edit, a newer model or an AI feature that a software vendor turns on goes live without anyone deciding.',
    firstStep:
      'List the releases of the last month, prompt edits and vendor model switches included. For each, note who decided, then write a ten-line go-live checklist for the next one.',
    iso27001:
      'Change management under 27001 A.8.32 brings approval, testing and rollback. Extend it to models, prompts and vendor versions, and to conditions such as a finished impact assessment and briefed overseers.',
    exclusion:
      'Everyone puts AI into use, so an exclusion convinces nobody. For bought tools the plan can be short: settings, users, instructions, start date, and how to switch it off.',
  },
  'A.6.2.6': {
    question:
      'If the answers of your AI slowly got worse from next Monday, what would tell you, after how long, and what would the person on duty do?',
    why: 'AI fails quietly. The server stays green while the data shifts, the vendor alters the model or users learn to trick it, and wrong results pile up for weeks.',
    levels: {
      1: 'Uptime is watched. Quality is noticed through complaints, and repair depends on who has time.',
      3: 'A runbook per system states what is watched, limits, checking rhythm, alarms, repair, updates, support, switch-off and retirement. It covers bought AI as well, and alerts have led to recorded action.',
      5: 'Detection time, false alarms and repeat faults are tracked. Limits and checks follow from them, and most declines are caught before a user reports one.',
    },
    stage1: [
      'Runbook with measures for quality, drift, misuse and cost, each with a limit and an owner',
      'Support and repair arrangements, including what the vendor undertakes to announce',
      'Conditions for pausing or retiring a system, with the steps to follow',
    ],
    stage2: [
      'The dashboard opened live: last alarm, its ticket, and what was done',
      'A sample of recent outputs that a person reviewed for quality, with the findings',
      'The on-call colleague describes how to pause the system on a Sunday',
    ],
    usualGap:
      'Availability and cost are monitored, correctness is not. For AI rented as an online service nobody checks anything, and drift, the slow change of data or results, has no limit.',
    firstStep:
      'Choose three signals for one live system, for example share of corrected answers, refusals and cost per request. Set a limit for each and look at them every Friday.',
    iso27001:
      'Under 27001 A.8.16 you watch networks, systems and applications for odd behaviour. Tools and duty roster can stay. Add quality, drift, fairness, misuse and changes that the vendor makes to the model.',
    exclusion:
      'Not credible while any AI system is running. Users who cannot see inside a bought tool can still sample its outputs, record faults and follow the notices of the vendor.',
    commonlyQuoted: {
      claim: 'Watching how an AI system behaves in use is a control of A.9.',
      fact: 'It is A.6.2.6, with measurement in clause 9.1. A.9 deals with responsible use, its objectives and the intended use.',
    },
  },
  'A.6.2.7': {
    question:
      'If a customer, a partner and a regulator each ask how your AI system works, which document does each get, and is it about the version that runs today?',
    why: 'One paper for everybody is too thin for a regulator and too thick for a user. Assembled under pressure, it will also contradict what is actually running.',
    levels: {
      1: 'Documents are written on request, by the person who has time. No two customers got the same answer.',
      3: 'For each system you have decided which audience needs which technical content: purpose, design, data, limits, test results, oversight, operation. The documents are approved, match the current version and can be handed over.',
      5: 'Parts are generated from the build, so they cannot fall behind. Questions that readers still had to ask are collected, and the documents improve until they stop.',
    },
    stage1: [
      'Table of who gets which technical content: users, partners, authorities, your own operators',
      'A model card, a fact sheet on model, data and limits, for one system',
      'Rule on who updates which part at a release, and how long versions are kept',
    ],
    stage2: [
      'Technical file of one system checked against its deployed version, figures included',
      'Proof that a customer or partner received the document meant for them',
      'The time needed to hand over a complete file, tried out during the audit',
    ],
    usualGap:
      'The help pages are the only documentation outsiders can get. Nothing is prepared for an authority, and for bought models the vendor documents were never saved.',
    firstStep:
      "Write a two-page model card for one system: purpose, model and version, data, test results, known limits, oversight. Date it, and save the vendor's papers beside it.",
    iso27001:
      'Operating procedures kept under 27001 A.5.37 serve your own administrators. Technical information about the AI system itself, sorted by outside audience, is the part to be added.',
    exclusion:
      'Providers have no ground for it. A pure user may reduce it to the documents received from vendors, plus notes on its own settings and use.',
    commonlyQuoted: {
      claim: 'Group A.6.1 answers Article 11 of the AI Act, technical documentation.',
      fact: 'A.6.1 is about aims and processes of development. The nearest controls are A.6.2.7 and A.6.2.3, and the content that Annex IV of the Act prescribes goes further.',
    },
  },
  'A.6.2.8': {
    question:
      'Could you reconstruct from your logs what one AI system was asked on a given day, what it answered, in which version, and who accepted the result?',
    why: 'When somebody disputes a decision, the log is the only witness. If it was off, already deleted, or holds no model version, you can neither defend the decision nor correct it.',
    levels: {
      1: 'Some logs exist because the framework writes them. Nobody chose their content, and debugging runs decide what survives.',
      3: 'For every system in scope you have decided at which stages events are logged, at least during use. Fields, access, protection of personal data and retention are laid down, and real extracts show it works.',
      5: 'Reconstruction drills are timed, and gaps in the trail are counted. Fields are added or dropped according to what investigations truly needed.',
    },
    stage1: [
      'Logging specification per system: events, fields, stages, storage place and access rights',
      'Retention period with its reason, weighing legal minimum against data protection',
      'Statement on what a vendor logs and what you can get from it',
    ],
    stage2: [
      'One decision picked by the auditor and rebuilt from input to human action',
      'The oldest entry still stored compared with the retention period on paper',
      "A manual override or an agent's action, found in the log with time and person",
    ],
    usualGap:
      'Either prompts and answers are not logged at all for fear of privacy rules, or they are kept for ever and open to every developer. Model version and override are missing.',
    firstStep:
      'Try to reconstruct one AI decision from last month. Write down each field you missed, then add model version, user, override and a retention period to the logging set-up.',
    iso27001:
      'Thanks to 27001 A.8.15 the collection and protection of logs are in place. They record access and faults, so inputs, outputs, model version and human overrides have to be added.',
    exclusion:
      'Nobody who runs AI can drop it. Where a vendor holds the logs, you answer for what you control: settings, exports, retention in your account and a record of your own decisions.',
    commonlyQuoted: {
      claim: 'Logging of AI events, Article 12 of the AI Act, is control A.8.1.',
      fact: 'A.8.1 is the objective of A.8 and no control. Event logs are A.6.2.8, supported by A.6.2.6 and clause 7.5.3.',
    },
  },
} as const satisfies ControlTexts<
  | 'A.6.1.2'
  | 'A.6.1.3'
  | 'A.6.2.2'
  | 'A.6.2.3'
  | 'A.6.2.4'
  | 'A.6.2.5'
  | 'A.6.2.6'
  | 'A.6.2.7'
  | 'A.6.2.8'
>;
