import type { LearningTexts } from '../../learning/types.ts';

export const questions: LearningTexts['questions'] = {
  mandatory: {
    question: 'Is ISO/IEC 42001 mandatory?',
    answer:
      'No. It is a voluntary standard, and no law asks for the certificate. A customer or a tender can, and then it binds you by contract. The EU AI Act is law and applies whether or not you are certified.',
  },
  'what-is-certified': {
    question: 'What exactly gets certified?',
    answer:
      'The way your company manages AI, within the scope that you wrote down. No model, product or person is certified. The certificate says that on the days of the audit the system met the standard and worked. It does not say that your AI makes no mistakes.',
  },
  'only-chatgpt': {
    question: 'We only use ChatGPT or Copilot. Does this concern us?',
    answer:
      'It can. Using AI is one of the roles that the standard covers, and a company that only uses AI can be certified. For most it is not the first step: decide who may use what for what, train people, and look at the vendor. Most of areas A.6 and A.7 can then be left out with a reason. Fine-tuning, feeding in your own documents, or building the tool into your product changes that.',
  },
  'five-people': {
    question: 'We are a start-up of five. Is that possible at all?',
    answer:
      'Yes. Nothing in the standard sets a size, and documents may be short. Two things are hard for five: somebody has to audit work that is not their own, and roles must not all meet in one person. An auditor from outside for a day or two and clear deputies solve both. The better question is whether a customer or your own risk asks for it now.',
  },
  'no-ai-yet': {
    question: 'We have no AI in use yet. Should we start?',
    answer:
      'Look first whether that is true: ask which tools people use, and which of your software has grown AI features. If there is really nothing, there is nothing to operate, and Stage 2 would find no records. Write a short policy and the approval step for the first system, and come back when it is there.',
  },
  'how-many-controls': {
    question: 'How many controls are there, and must we do all of them?',
    answer:
      'Annex A has 38 controls in nine areas, A.2 to A.10. You take those that your risks call for and give a reason for each one that you leave out. Clauses 4 to 10 hold another 32 requirements, all of which apply. Together they are the 70 items of this check.',
  },
  exclude: {
    question: 'What can we leave out?',
    answer:
      'Controls of Annex A, each with a written reason that fits your risks and your role. Clauses 4 to 10 cannot be left out in any part. Some controls are hardly ever left out credibly, such as the AI policy, the roles and the impact assessment, since a clause asks for the same. Many exclusions with the same sentence make an auditor curious.',
  },
  documents: {
    question: 'How many documents do we have to write?',
    answer:
      'Published counts differ, so this tool shows its list instead of a number to remember. Clauses 4 to 10 make some documents and records mandatory, such as scope, policy, objectives and audit results. Each control that applies usually adds one. Several can live in one file, and for each there is a starting draft in the document register of your check.',
  },
  'buy-the-standard': {
    question: 'Do we have to buy the standard?',
    answer:
      'If you mean to be certified, yes. This tool asks in its own words and holds no sentence of the standard, so it cannot replace it. Annex B, the guidance on each control, is worth reading on its own. ISO and the national bodies sell it.',
  },
  'who-certifies': {
    question: 'Who issues the certificate?',
    answer:
      'An independent certification body, not ISO and not your consultant. Choose one whose accreditation names ISO/IEC 42001. Accreditation comes from a national body, such as UKAS or ENAC, and is recognised abroad by agreement. ISO/IEC 42006 says what such a body must be able to do.',
  },
  'self-certify': {
    question: 'Can we certify ourselves?',
    answer:
      'No. You can assess yourselves, as you do here, and you may say that you work along ISO/IEC 42001 if that is true. “Certified” is a claim about an audit by somebody else. A statement that sounds like a certificate is likely to be read as misleading by customers, and in many countries by courts.',
  },
  'how-long': {
    question: 'How long does it take?',
    answer:
      'Consultancies name six to twelve months in all, or three to six months of building and three to four for the audits. None shows a method, so take these as a feeling for the size. What decides is how many systems you have, how much of a management system runs, and how many days a week somebody has. The plan in your check works out a range from your own figures. Records also need time to come about: an audit and a review take place once you operate.',
  },
  cost: {
    question: 'What does it cost?',
    answer:
      'There are four parts: your own people’s time, help from outside if you want it, the audits by the certification body, and the yearly surveillance. The audit is billed by the body and depends mostly on size, scope and the number of systems. Your own time is usually the largest part and the one that nobody quotes. Reliable public figures hardly exist, so this tool names no price: ask three bodies with the same scope.',
  },
  stages: {
    question: 'What is checked at Stage 1, and what at Stage 2?',
    answer:
      'Stage 1 reads: scope, policy, methods for risk and impact, the Statement of Applicability, and whether internal audit and management review are under way. Stage 2 looks at practice: people are asked, records are sampled, systems are followed from idea to operation. Between them you mend what Stage 1 pointed at. This tool keeps the two apart for the same reason.',
  },
  fail: {
    question: 'What if the auditor finds something?',
    answer:
      'Something is nearly always found. A minor nonconformity needs a cause and an accepted plan. A major one has to be put right and checked before a certificate can be issued. You deal with both as clause 10.2 asks: find the cause, act, and see later whether it worked. A few minor ones are no disgrace.',
  },
  'internal-auditor': {
    question: 'Who may do our internal audit?',
    answer:
      'Anybody competent who does not audit their own work. That rules out the person who built the AIMS, the consultant who wrote your documents included. A colleague from another team with some training will do, if somebody who understands AI is at hand. It covers clauses 4 to 10 as well as Annex A.',
  },
  'need-27001': {
    question: 'Do we need ISO/IEC 27001 first?',
    answer:
      'No, there is no such condition. With it you have a head start, because audit, review and document control exist. Without it you build those once, for AI alone, and have to show security for your AI systems all the same. No published basis exists for any percentage saved; the side-by-side page counts item by item instead.',
  },
  'align-only': {
    question: 'Can we follow the standard without a certificate?',
    answer:
      'Yes, and for many small companies that is the better start. You get order, roles and an answer for customers, and you decide later. What you give up is the outside view and the claim that others accept without looking. The fit page of your check weighs this for your case.',
  },
  'standard-changes': {
    question: 'What if the standard is revised?',
    answer:
      'The edition of 2023 is the current one, and its European adoption of 2026 is identical. When a management system standard is revised, certified companies get a transition period, for the last revision of ISO/IEC 27001 it was three years. You adapt within your normal audits. The change log here says what moved and what to look at again.',
  },
  mature: {
    question: 'Is the market for this certificate mature?',
    answer:
      'No. The standard is from late 2023, and the rules for certification bodies from mid-2025. Experienced auditors are few, and practice differs from body to body. Ask early for dates, and ask which auditor would come.',
  },
  'relation-to-act': {
    question: 'Does the certificate make us comply with the EU AI Act?',
    answer:
      'No. The Act regulates single systems by their use; the standard is about how a company is run. An AIMS produces much of the evidence that the Act asks for: risks, data, logs, oversight, documents. It cannot produce a conformity assessment, a declaration, the CE marking or a registration. The AI Act page of your check shows duty by duty how far an AIMS reaches.',
  },
  'what-changed': {
    question: 'What changed in the AI Act in July 2026?',
    answer: ({ amended, annexIII, annexI, newProhibitions, asOf }) =>
      `Regulation (EU) 2026/1744 amended it and came into force on ${amended}. Most duties for high-risk systems now start on ${annexIII} for the uses of Annex III, and on ${annexI} for products of Annex I. Two prohibitions were added, which apply from ${newProhibitions}. The duty on AI literacy was softened and stays with you. What already applied was not put off: the older prohibitions, the rules for general-purpose models and transparency. Our legal data was last looked at on ${asOf}.`,
  },
  harmonised: {
    question: 'ISO/IEC 42001 is now an EN. Is it harmonised, then?',
    answer:
      'No. Adoption as EN ISO/IEC 42001:2026 makes it a European standard and nothing more. Harmonised means made for the law and cited in the Official Journal, and neither is the case. So it gives no presumption of conformity. The standard written for quality management under the Act is EN 18286, for which we found no citation either.',
  },
  'impact-or-dpia': {
    question: 'We have DPIAs. Is that the impact assessment?',
    answer:
      'Partly. A DPIA looks at personal data and the rights around it. The AI system impact assessment also asks about fairness, safety, reliability, the environment and society, and counts benefits as well as harm. Link the two instead of copying, and add what is missing. A system without personal data needs one, too.',
  },
  'percent-of-act': {
    question: 'I read that the standard covers 70 to 80 % of the AI Act. True?',
    answer:
      'Nobody can say, since no such figure comes with a method. Others print 50 to 70 or 80 to 85 %. A share of a law is no legal measure: the missing part may be the one that counts. This tool therefore shows each duty on its own and never adds them up.',
  },
  evidence: {
    question: 'What counts as evidence?',
    answer:
      'Whatever lets somebody who was not there see what happened. A ticket, a signed decision, a test report, a log extract, a dated screenshot or the minutes of a meeting will do. A procedure shows what should happen and is only half. Prefer what your work leaves behind anyway to forms filled in for the audit.',
  },
  official: {
    question: 'Is the score official?',
    answer:
      'No. It is worked out from your own answers by rules that the method page shows in full. Level 3 as the target, the weights and the gates are our judgement from audit practice. An auditor does not count in percent. Use it to see where you are and what to do next.',
  },
  'my-data': {
    question: 'What happens with what I enter?',
    answer:
      'It stays in this browser, on this device. There is no account and no server that could receive it, and the page’s own rules forbid it to send anything elsewhere. The privacy page shows what is stored and how to erase it. A file or link leaves only when you make one and pass it on.',
  },
  offline: {
    question: 'Does it work without a network?',
    answer:
      'Yes, after the first visit. You can install it like an app, or take the edition in one file on a stick to a machine that is never online. Nothing is missing there. Only links to pages of others, such as the text of the law, need a network.',
  },
  consultant: {
    question: 'Can our consultant see our answers?',
    answer:
      'Only if you send them. A consultant can invite you with a link; you answer in your own browser, choose part by part what goes, and send it sealed so that only they can open it. A link once sent cannot be called back. Nobody is told when you open or answer anything.',
  },
  'several-people': {
    question: 'Can several of us work on it?',
    answer:
      'Yes, each on their own device. Send the assessment as a file, and join what comes back: where two people answered differently, you decide. Or keep it in a file in a shared folder. There is no live editing together, since that would need a server.',
  },
};
