import type { LearningTexts } from '../../learning/types.ts';

export const sources: LearningTexts['sources'] = {
  'iso-42001': {
    title: 'ISO/IEC 42001:2023, the page of its publisher',
    usedFor:
      'Title, edition and where to buy it. No licensed copy was read for this tool and no sentence is taken from the standard.',
  },
  catalogues: {
    title:
      'Three public catalogues kept by others: the CISO Assistant library, Probo, and the mappings of the Secure Controls Framework',
    usedFor:
      'Numbers and short titles of the 32 requirements and 38 controls. All three agree on the 38 controls; two agree on the 32 requirements, the third keeps 6.1 as one row.',
  },
  companions: {
    title: 'Public descriptions of ISO/IEC 42005, 42006, 23894, 22989 and 5338',
    usedFor:
      'The dimensions of impact, the roles, the rules for certification bodies, and what each standard is for.',
  },
  'audit-practice': {
    title: 'Public audit guides and lists of mandatory documented information',
    usedFor:
      'What is read at Stage 1 and looked at in Stage 2, which documents are mandatory, and the usual gaps. Judgement, and marked as such.',
  },
  guides: {
    title: 'Five widely read guides of consultancies',
    usedFor:
      'The questions, objections and mistakes that people really meet, and the wrong numbers that circulate. Nothing was copied; every claim was checked.',
  },
  nist: {
    title: 'NIST AI Risk Management Framework',
    usedFor:
      'The crosswalk to its functions and categories. We saw only part of the published one; the rest is our mapping and says so.',
  },
  owasp: {
    title: 'OWASP Top 10 for LLM applications',
    usedFor: 'Names of the weaknesses behind the security tests. The tests are ours.',
  },
  atlas: {
    title: 'MITRE ATLAS',
    usedFor: 'Names of tactics and measures in the crosswalk.',
  },
  own: {
    title: 'Our own judgement',
    usedFor:
      'Questions, levels, weights, gates, the reach of an AIMS into the law, the head start from other certificates, the fit check, days of effort. The method page gives each with its reason.',
  },
};

export const changes: LearningTexts['changes'] = {
  learning: {
    title: 'Short check, fit, sectors, head start and these pages',
    text: 'Added: a check in about ten minutes on the same answers, the question whether to certify at all, six sectors, a pass for holders of ISO/IEC 27001, 27701 and 9001, a search, and everything under Learn.',
    lookAgain:
      'Nothing that you answered. Many questions and levels now say the same in plainer words. Your own answers count by the rules they always had.',
  },
  'law-looked-at': {
    title: 'Legal data looked at',
    text: 'Days, duties and amounts were compared with public extractions of the Official Journal and of the consolidated text.',
    lookAgain:
      'After the day of review above, check days with the Official Journal before you rely on them.',
  },
  'first-edition': {
    title: 'First edition of the catalogue',
    text: '70 items with question, levels, guidance and documents; 60 duties of the AI Act; the worked example.',
    lookAgain:
      'Results name their edition. Compare two of them only within one edition, or let the tool score both anew.',
  },
  'transparency-applies': {
    title: 'General start of the AI Act, with the transparency duties of Article 50',
    text: 'Telling people that they deal with AI, marking what AI makes, and disclosing deep fakes apply from this day. Some marking duties of older systems follow later.',
    lookAgain:
      'What users see (A.8.2), which reports you owe (A.8.5), and how staff use generated content (A.9.2).',
  },
  'act-amended': {
    title: 'AI Act amended by the Digital Omnibus, Regulation (EU) 2026/1744',
    text: 'High-risk duties put off, literacy softened, two prohibitions added, a permission to use sensitive data against bias, lighter paperwork for smaller companies.',
    lookAgain:
      'Every day in your plan that comes from the Act, your context (4.1, 4.2), the trigger for reviewing the AI policy (A.2.4), and training records (7.2).',
  },
  'en-18286': {
    title: 'EN 18286 published, quality management for the AI Act',
    text: 'The standard for Article 17. It gives a presumption of conformity only once it is cited in the Official Journal.',
    lookAgain: 'Providers of high-risk systems: whether your plan needs it beside ISO/IEC 42001.',
  },
  'en-42001': {
    title: 'ISO/IEC 42001 adopted as EN ISO/IEC 42001:2026',
    text: 'The text is identical. It is not harmonised under the AI Act.',
    lookAgain: 'Nothing, except offers that call it a proof of conformity.',
  },
  'general-purpose-applies': {
    title: 'Rules for general-purpose AI models apply',
    text: 'Makers of large models owe documentation to those who build on them.',
    lookAgain:
      'What your model vendor gives you (A.10.3), and who is responsible for what (A.10.2).',
  },
  'iso-42006': {
    title: 'ISO/IEC 42006 published, rules for certification bodies',
    text: 'What a body must know and how much time an audit of an AIMS takes.',
    lookAgain: 'When you ask for an offer: whether the body is accredited by it.',
  },
  'iso-42005': {
    title: 'ISO/IEC 42005 published, guidance on impact assessment',
    text: 'Eight dimensions, benefits as well as harms, and a template.',
    lookAgain: 'Whether your own form leaves out a dimension.',
  },
  'first-duties': {
    title: 'First duties of the AI Act apply: prohibited practices and AI literacy',
    text: 'Eight practices are forbidden for everybody. Providers and deployers have to see to AI literacy.',
    lookAgain:
      'The screening of uses before they begin (A.9.2), and who has been trained in what (7.2, 7.3).',
  },
};

export const limits: LearningTexts['limits'] = {
  certificate: {
    title: 'Not a certificate, not an audit',
    text: 'It works with what you tell it. Nobody has looked at your records, and no result is a mark to show.',
    instead: 'Use the report to prepare, and have an accredited certification body audit you.',
  },
  'legal-advice': {
    title: 'Not legal advice',
    text: 'It sorts duties by role, use and day. It does not know your contracts, your country’s law or what an authority has told you.',
    instead:
      'Take the class and the duties that it calls likely to a lawyer, with the answers that led there.',
  },
  presumption: {
    title: 'No presumption of conformity with the AI Act',
    text: 'Neither a high figure here nor a certificate to ISO/IEC 42001 lets an authority presume that you meet the law.',
    instead: 'Treat coverage as a list of evidence at hand. Fulfil each duty by itself.',
  },
  'text-of-the-standard': {
    title: 'Not the text of the standard',
    text: 'Numbers and short titles are the standard’s, every sentence is ours. Where they differ, the standard is right.',
    instead:
      'Buy ISO/IEC 42001:2023 and read each requirement beside our question before the audit.',
  },
  affiliated: {
    title: 'Not connected with ISO, IEC, CEN, CENELEC or the European Union',
    text: 'None of them has seen, checked or approved it.',
    instead:
      'For anything official, ask them: your national standards body, or the AI Act Service Desk of the Commission.',
  },
  reach: {
    title: 'Reach, weights and effort are judgement',
    text: 'How far an AIMS carries a duty, what counts double, how many days a task takes: we decided these, with reasons.',
    instead:
      'Read the reasons on the method page, set your own days in the plan, and disagree where you know better.',
  },
  finding: {
    title: 'Its findings are only potential',
    text: 'It guesses what an auditor may write. Auditors sample, talk to people and grade by what they see.',
    instead: 'Use the findings for your internal audit, and let the auditor grade.',
  },
  server: {
    title: 'Not a service on a server',
    text: 'Nobody keeps your answers but this browser. Nobody can restore them for you, remind you by mail or let several people type at once.',
    instead: 'Make a backup, or keep the assessment in a file. Join what several people filled in.',
  },
  unseen: {
    title: 'Blind for what it cannot be told',
    text: 'It cannot see whether a document is any good, whether a test was honest, what staff really use, or whether a system is fair.',
    instead: 'Ask somebody who was not involved to look at three items that you rated highest.',
  },
  dated: {
    title: 'As old as its data',
    text: 'Law and standards move after the last look. Offline it cannot notice.',
    instead: 'Mind the day of review, and load a newer version when one is offered.',
  },
};
