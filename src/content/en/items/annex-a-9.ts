import type { ControlTexts } from '../../types.ts';

/** English texts of A.9, Use of AI systems. */
export const annexA9 = {
  'A.9.2': {
    question:
      'An employee wants to paste client data into a new AI tool tomorrow. What does your rule say, whom do they ask, and would they know?',
    why: 'Most AI arrives in a company through a browser tab, not through purchasing. If asking takes longer than doing, people stop asking and you lose sight of what is in use.',
    levels: {
      1: 'Someone once wrote in the chat "be careful with ChatGPT". Teams pick their own tools and nobody keeps a list.',
      3: 'A procedure covers bought, built and embedded AI: what is allowed, what is barred, how a new use is requested, risk-checked and approved, and who supervises it. Approvals are on file for every tool in scope.',
      5: 'Request times, refusals and the unapproved tools you discover are counted. Rules that people bypass are rewritten, and unused approvals are withdrawn.',
    },
    stage1: [
      'Responsible use procedure with permitted, restricted and forbidden uses, by type of data',
      'Request form for a new AI use, showing the checks before approval',
      'List of approved AI tools with owner, purpose and supervising person',
    ],
    stage2: [
      'Three approvals sampled: the request, the risk check, the decision and its conditions',
      'Expense claims, single sign-on or network records compared with the list of approved tools',
      'People in sales, HR and engineering asked which tools they use and for what',
    ],
    usualGap:
      "There is a page of dos and don'ts for chatbots, but no approval path and nothing on AI switched on inside existing software. So-called shadow AI, tools used without approval, goes unseen.",
    firstStep:
      'Ask every team which AI tools it used this month, promise that nobody will be blamed, and turn the answers into a list marked allow, restrict or stop.',
    iso27001:
      '27001 A.5.10 gives you acceptable use rules and a way to make staff sign them. Missing are the approval of each AI use, limits on relying on its output, and someone to supervise it.',
    exclusion:
      'Nobody credibly can: a company with AI in its scope uses AI in some form. Leaving it out invites the question of how you control the tools on your own desks.',
    commonlyQuoted: {
      claim: 'A.9 is the guidance a company hands to the operators and consumers of its AI.',
      fact: 'A.9 concerns your own responsible use of AI, whoever built it. What you give to users is A.8.2, and acceptable use rules have no separate control: they belong to A.9.2.',
    },
  },
  'A.9.3': {
    question:
      'Who can overrule or switch off each AI system you use, and have they ever actually done it, even in a drill?',
    why: 'A person who only ever clicks "accept" is not overseeing anything. Without stated aims and a real power to intervene, errors pass through with a human name on them.',
    levels: {
      1: 'Everybody assumes that "there is a human in the loop". Nobody can say what that person looks for or how they would stop the system.',
      3: 'Aims for responsible use, such as fairness or safety, are set with measures. For each system you have decided where a person steps in, given them authority, time, training and a stop, and kept the record.',
      5: 'Override rates, waved-through errors and reaction times are measured. You plant known faults to see whether overseers catch them, and change workload or interface when they do not.',
    },
    stage1: [
      'Responsible use objectives per system, with measure, target and owner',
      'Oversight design: points of intervention, authority to stop, conditions that call for a person',
      'Training plan for overseers that includes the pull to agree with the machine',
    ],
    stage2: [
      'An overseer asked to show, on the live system, how they reject an output and halt it',
      'Log of overrides over recent months, or a drill report where there were none',
      'Workload per overseer compared with the time a real check takes',
    ],
    usualGap:
      'The policy says that a human decides, yet nobody designed how. The reviewer sees a score without reasons, has seconds per case and has never disagreed.',
    firstStep:
      'Run one drill this week: have the named person stop a live AI system or overturn its output, time it, and write down what got in the way.',
    iso27001:
      'No counterpart. Security objectives under 27001 clause 6.2 show the format of a measurable aim, but fair use, human intervention and the power to stop have to be designed.',
    exclusion:
      'Builders and users alike need it, because using AI without stating what good use means is hard to defend. A narrow, low-risk tool may justify one short objective, not an exclusion.',
    commonlyQuoted: {
      claim: 'A.9.3 and A.9.4 are the two human oversight controls of the standard.',
      fact: 'Human oversight has no control of its own. The guidance for A.9.3 (B.9.3) treats it most directly, with support from A.9.2, A.6.1.3, A.6.2.2, A.8.2 and A.3.2. A.9.4 is about intended use.',
    },
  },
  'A.9.4': {
    question:
      'For what exactly was each AI system approved, and how would you notice if a team began using it for something else, like ranking people?',
    why: 'Tests, vendor promises and impact assessments hold for one purpose. A summariser that slowly becomes a scoring tool has been assessed for nothing, and your legal role may change with it.',
    levels: {
      1: 'The purpose lives in the heads of those who set the system up. New uses spread because they happen to work.',
      3: "Each system has a written intended use that agrees with its documentation, including the vendor's instructions. Use is checked against it, and a new purpose needs a fresh assessment before it starts.",
      5: 'Usage data reveals purposes you did not plan. Repeated attempts are studied, and either the system is technically limited or the purpose is reassessed and approved.',
    },
    stage1: [
      'Intended use statement for each system, naming users, subjects, decisions and uses ruled out',
      "The vendor's instructions or model card, kept next to your statement, with differences explained",
      'Rule that a changed purpose goes back to risk and impact assessment',
    ],
    stage2: [
      'A sample of recent prompts, jobs or queries compared with the stated purpose',
      'Users asked for the cleverest thing they have made the system do',
      'One case of off-label use and what was done: blocked, assessed or approved',
    ],
    usualGap:
      'Purpose creep: a tool bought to draft job adverts ends up pre-sorting applicants. The statement, if it exists, is so broad that every use fits it.',
    firstStep:
      'Write for one system a single sentence "used by whom, for what, never for", compare it with last week\'s real usage, and note each mismatch.',
    iso27001:
      'Acceptable use under 27001 A.5.10 already says that assets serve business purposes only. It does not fix a purpose per AI system, tie it to the documentation, or watch for drift away from it.',
    exclusion:
      "A maker that neither runs nor uses its own system might argue that the purpose is in customers' hands. Anyone who uses AI has to keep it, because a system has to be used for something in particular.",
    commonlyQuoted: {
      claim: 'A.9.4 is where serious incidents under Article 73 of the AI Act are handled.',
      fact: 'A.9.4 is about keeping to the intended use. Article 73 reports draw on A.8.3, A.8.4, A.8.5, A.3.3 and clause 10.2, and reporting to the authority remains a legal act.',
    },
  },
} as const satisfies ControlTexts<'A.9.2' | 'A.9.3' | 'A.9.4'>;
