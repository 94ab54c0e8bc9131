import type { ControlTexts } from '../../types.ts';

/** English texts of A.5, Assessing impacts of AI systems. */
export const annexA5 = {
  'A.5.2': {
    question:
      'Which events force you to assess the effects of an AI system on people, who does it, and where in your workflow would a forgotten one be noticed?',
    why: 'Harm usually enters through a change: a new customer group, a new model, a second use for an old score. A process without triggers looks at the launch version and never again.',
    levels: {
      1: 'An assessment happens if a colleague insists. Its length, content and conclusions depend on who writes it.',
      3: 'The procedure sets triggers, a quick screening, steps, assessors, sources, approval and what is done with the result. Triggers are wired into purchase, release and change forms, for all systems in scope.',
      5: 'Missed triggers, delays and harms that no assessment foresaw are counted. The screening questions and thresholds are corrected from those counts.',
    },
    stage1: [
      'Trigger list: new system, new use, new affected group, model change, incident, set interval',
      'Screening sheet that sorts systems into full, short or no assessment, with reasons',
      'Description of who is consulted, who approves, and which decisions the result may block',
    ],
    stage2: [
      'Three recent changes checked: did the trigger fire, and if not, who decided so',
      'The buyer of a bought tool shows the screening done before signing',
      'A result that altered a design, a contract or a go-live date',
    ],
    usualGap:
      'Only systems with personal data are screened, since the form came from the privacy officer. Model updates by the vendor and new uses by sales trigger nothing.',
    firstStep:
      'Add three questions to your change or purchase form: does it contain AI, could it affect people, is the AI or its use new or changed? Three times yes stops the ticket until it has been screened.',
    iso27001:
      'You will find no equivalent in 27001, whose risk process starts from threats to information. If you run privacy assessments for personal data, their trigger and sign-off steps can be adapted.',
    exclusion:
      'Not credible for anyone: clauses 6.1.4 and 8.4 require the assessment in any case. Even a tool you merely use needs screening, though that may end in a short entry.',
    commonlyQuoted: {
      claim: 'One impact assessment before deployment satisfies the standard.',
      fact: 'The standard asks for it at planned intervals and whenever significant changes come up. Doing one before release is sound practice and fits the release conditions of A.6.2.5, but it is not the end.',
    },
  },
  'A.5.3': {
    question:
      'If a person harmed by your AI asked in three years what you knew at the time, which signed and dated assessment could you still open?',
    why: 'An undated form proves nothing, and one overwritten with each update erases what you knew when you decided. The record is also what you need to repeat the assessment fairly.',
    levels: {
      1: "Notes exist in slides, tickets and chats. Which of them was the final view is anyone's guess.",
      3: 'Each assessment is a dated, versioned report with system version, sources, findings, measures and approval. You have fixed how long it is kept and why, and old versions can be retrieved.',
      5: 'Reports share one structure, so findings can be compared across systems and years. Reviewers score their quality, and weak sections lead to a better template.',
    },
    stage1: [
      'Report template with fields for system version, assessor, sources, measures and approver',
      'Retention rule for assessment reports, with the period and the reason for it',
      'One finished report that states what remained uncertain',
    ],
    stage2: [
      'An earlier version fetched from the archive and compared with the current one',
      'A measure promised in a report, traced to the ticket where it was done',
      'The approver of one report asked what they read before signing',
    ],
    usualGap:
      'The questionnaire is ticked through with no date, system version or name. It is edited in place, so the earlier assessment is gone, and nobody has set a retention period.',
    firstStep:
      'Give your existing assessment a cover: system and version, date, author, approver, keep until. Store it read-only, and number the next one as a new version.',
    iso27001:
      'Version control and storage from 27001 clause 7.5 will hold the reports safely. The report itself, its structure and a reasoned retention period have no model in 27001 and are yours to design.',
    exclusion:
      'Cannot sensibly be left out, because results of impact assessments are records that clauses 6.1.4 and 8.4 make you keep. How long is your decision, whether you keep them is not.',
    commonlyQuoted: {
      claim: 'ISO is still developing its guidance on AI system impact assessment.',
      fact: 'ISO/IEC 42005 was published in 2025 and includes a template. It is guidance: helpful for the form of your reports, but not a requirement for certification.',
    },
  },
  'A.5.4': {
    question:
      'Who can gain or suffer from each AI system, children, workers and minorities among them, and what evidence backs your view of how much?',
    why: 'Average accuracy hides the group for whom the system fails. The person wrongly refused, ranked last or watched all day carries the cost of an error that your figures call small.',
    levels: {
      1: 'Affected people are pictured as a typical user. Ratings are guesses made by those who built the system.',
      3: 'A report for each system names the people and groups it affects, the vulnerable among them, and the benefits and harms at each stage of its life. It rests on evidence, such as tests by group or talks with those concerned.',
      5: 'Predicted effects are compared with error rates by group, complaints and appeals. Gaps between groups have limits, and crossing one has led to changes.',
    },
    stage1: [
      'List of affected people per system, with those who never touch it themselves',
      'Criteria for effects on fairness, privacy, safety, health, money, access and human rights',
      'Rating of harm and benefit with severity, likelihood and the source of each judgement',
    ],
    stage2: [
      'Test results broken down by group, behind the fairness rating of one system',
      'Notes from talks with affected people or those who speak for them',
      'A harm rated high, and the design or oversight measure it led to',
    ],
    usualGap:
      'Users are assessed and the people judged by the output are not: applicants, tenants, patients, monitored workers. Fairness is rated "low risk" with no test by age, sex, language or disability.',
    firstStep:
      'Name for one system the person with the most to lose from a wrong output. Describe their worst realistic day in five lines, then check what data you hold on such cases.',
    iso27001:
      'Nothing from a security system answers this, as harm to the person is outside its view unless data is exposed. Begin with an empty page, and draw on privacy assessments for the privacy part alone.',
    exclusion:
      'Not excludable in good faith while a system reaches people at all, your own staff included. If a purely technical system affects nobody, that finding is the outcome of this control, not a reason to skip it.',
    commonlyQuoted: {
      claim:
        'There are six impact dimensions: fairness, safety, privacy, autonomy, transparency and social impact.',
      fact: 'ISO/IEC 42005:2025 names eight. They are accountability, transparency, fairness, privacy, reliability, safety, explainability and environmental impact. They are guidance: look at each for benefits as well as harms.',
    },
  },
  'A.5.5': {
    question:
      'If ten thousand companies used an AI system like yours, what would get better or worse: jobs, public debate, the environment, trust in institutions?',
    why: 'Effects that are tiny for one person can add up: steered opinions, deskilled trades, electricity burnt on trivial tasks. Nobody complains about them individually, so they surface only when you look.',
    levels: {
      1: 'The society box says "none" or repeats the mission statement. No one remembers discussing it.',
      3: 'All assessments in scope hold a reasoned view on environment, economy, public life, health, culture and norms, with benefits and harms. "No notable effect" is accepted only with grounds.',
      5: 'Chosen indicators, such as energy per request or spread of false content, are followed over time. Outside views are sought, and product limits have been moved as a result.',
    },
    stage1: [
      'Section on society in the assessment report, with benefits and harms kept apart',
      'Criteria to judge what the system does to the economy, the environment, democracy, health and culture',
      'Sources used, for example studies, outside experts or sector bodies',
    ],
    stage2: [
      'The assessor defends one "no effect" entry with facts about scale and use',
      'Energy figure or other indicator traced to the place where it is measured',
      'A product decision, limit or refusal that goes back to a societal concern',
    ],
    usualGap:
      'The section is empty or holds one sentence about saving time. Small firms feel too small to affect society and overlook the scale of the model or of their customers.',
    firstStep:
      'Invite two colleagues from outside engineering for one hour. Go through environment, work, public debate, health and culture, and record one good and one bad effect for each, or why there is none.',
    iso27001:
      '27001 never looks at society, so no document of yours will help directly. Figures from an environmental or sustainability report, if you have one, can feed the part on energy.',
    exclusion:
      'Smallness is no ground, and an exclusion looks evasive. Where reach is narrow, such as an internal search tool, a few reasoned lines are enough to include it.',
  },
} as const satisfies ControlTexts<'A.5.2' | 'A.5.3' | 'A.5.4' | 'A.5.5'>;
