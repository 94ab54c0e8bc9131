import type { ControlTexts } from '../../types.ts';

/** English texts of A.2, Policies related to AI. */
export const annexA2 = {
  'A.2.2': {
    question:
      'Take the last AI feature you shipped and the last AI tool you bought: which sentence of your AI policy decided something about either of them?',
    why: 'A policy that speaks only of building leaves purchases ungoverned, and one that speaks only of chatbots leaves your product ungoverned. The half that is missing is where the harm will arise unseen.',
    levels: {
      1: 'Some principles stand on a slide or a web page. Developers and buyers decide without them.',
      3: 'A written policy sets rules for building AI and for using it. It fits the systems you have, and decisions on design, purchase and release quote it.',
      5: 'Each quarter you count how often the policy was cited, waived or not clear enough to decide a case, and you rewrite the lines that caused waivers.',
    },
    stage1: [
      'Policy text with one part on AI you develop and one on AI you use',
      'Rule for exceptions: who may grant one, for how long, where it is noted',
      'Principles turned into concrete limits, such as uses the company refuses',
    ],
    stage2: [
      'A purchase request and a feature specification that each refer to a policy line',
      'The exceptions granted so far, with reason and expiry date',
      'A product owner asked which idea the policy ruled out',
    ],
    usualGap:
      'Values such as fair and transparent are listed, but no line is sharp enough to refuse anything. Either the product side or the office side of AI is not mentioned at all.',
    firstStep:
      'Hold your last five AI decisions against the policy. Where it was silent, write the missing sentence, and send the draft to whoever approves the policy.',
    iso27001:
      'The security policy set under 27001 A.5.1 tells staff how to protect information, not which AI to build, buy or refuse. Only layout, numbering and approval steps can be copied.',
    exclusion:
      'Nobody can credibly exclude it. Clause 5.2 demands an AI policy from every organisation, so an exclusion here would contradict a requirement you cannot drop.',
    commonlyQuoted: {
      claim: 'Area A.2 holds controls on acceptable use and on communication.',
      fact: 'A.2 has three controls: having an AI policy, fitting it to other policies, and reviewing it. Acceptable use belongs to A.9.2, and communication is clause 7.4.',
    },
  },
  'A.2.3': {
    question:
      'Which of your other policies, say on privacy, hiring, purchasing, security or quality, does AI make wrong or incomplete, and has each been changed?',
    why: 'Staff follow the policy they know. If the hiring policy allows automatic screening and the AI policy forbids it, the recruiter will act in good faith and still do harm.',
    levels: {
      1: 'Contradictions come to light by accident, when two departments quote different documents at each other.',
      3: 'A map shows each policy that touches AI, what it has to say, and who owns the change. The changes are made and approved, and the texts point to one another.',
      5: 'Every new or amended policy passes an AI check before approval. Conflicts found in audits and questions are tallied, and the documents that cause most are merged or cut.',
    },
    stage1: [
      'Policy map with a row per document: touched by AI or not, action, owner',
      'Privacy and personnel policies with the paragraphs on AI that were added',
      'Purchasing policy that sends AI products to the AI supplier check',
    ],
    stage2: [
      'Two policies read side by side on one topic, for instance customer data in prompts',
      'The HR lead asked which AI is allowed in hiring, and where that is written',
      'A recent policy update and the proof that its effect on AI was considered',
    ],
    usualGap:
      'The AI policy was written and the rest of the folder stayed as it was. Purchasing, hiring and data retention rules date from before anyone used a language model.',
    firstStep:
      'List all your policies, mark those in which AI changes something, and note next to each the one sentence to add or strike. Begin with privacy and purchasing.',
    iso27001:
      'A 27001 policy set (27001 A.5.1) comes with owners, a register and cross-references. It covers the security family only, so personnel, product, quality and purchasing policies have to be brought onto the map.',
    exclusion:
      'Hard to argue. Even a company of ten has rules on privacy and staff conduct that AI touches. With few written policies the map is short, which is a reason to keep it brief and not to omit it.',
    commonlyQuoted: {
      claim: 'Annex A contains a security control and a privacy control for AI systems.',
      fact: 'No control bears either name. Security and privacy come in through A.2.3, which ties AI to your existing policies, and through testing (A.6.2.4), operation (A.6.2.6) and data (A.7.2).',
    },
  },
  'A.2.4': {
    question:
      'When was the AI policy last reread in earnest, what prompted it, and which events would make you reopen it before the yearly date?',
    why: 'AI law, models and your own products move faster than a yearly cycle. A policy from before your first agent or the last change of law steers people towards yesterday.',
    levels: {
      1: 'The policy still carries its first date. Somebody will look at it "when things calm down".',
      3: 'An owner rereads it at a set interval and after named events, such as a new law, a serious incident or a first system of a new kind. The outcome is recorded, also when nothing was changed.',
      5: 'Reviews start from data: incidents, exceptions, questions from staff, audit findings. You can show which edits reduced them and how long after a trigger the new version took effect.',
    },
    stage1: [
      'Named owner, review interval and list of triggering events in the policy or a calendar',
      'Record of the latest review with participants, inputs and result',
      'Version history that says what changed and for which reason',
    ],
    stage2: [
      'An event from the trigger list that really happened, and the review it set off',
      'The owner explains how news of changes in AI law reaches them',
      'Staff shown the passage that changed and asked when they heard of it',
    ],
    usualGap:
      'A date for next year is typed on the cover and no event is named. When the AI Act was amended, no one asked whether the policy still held.',
    firstStep:
      'Name one owner, write down four events that reopen the policy, and hold a half-hour review now against the latest change in law. File a note of the result.',
    iso27001:
      'You can take over the review cycle of 27001 A.5.1 as it stands: interval, owner, record, new approval. Put the AI policy on the same calendar and add triggers for AI law, new models and AI incidents.',
    exclusion:
      'Leaving it out is not credible, since the policy itself must exist and stay suitable. A young company with a first version includes it and shows the planned date and triggers.',
  },
} as const satisfies ControlTexts<'A.2.2' | 'A.2.3' | 'A.2.4'>;
