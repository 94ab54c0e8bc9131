import type { TermId } from '../../../learning/terms.ts';
import type { TermText } from '../../../learning/types.ts';

/** Roles in the standards and in the law, and the words of the AI Act. */
export const lawTerms = {
  provider: {
    term: 'Provider',
    spellings: ['AI provider', 'AI providers'],
    definition:
      'In the AI Act: whoever develops an AI system or has it developed, and puts it on the market or into service under their own name. In ISO/IEC 22989: whoever offers products or services with AI to others.',
    inPractice:
      'Building a product on a rented model can make you a provider under the Act. Determine it for each system, not once for the company.',
  },
  deployer: {
    term: 'Deployer',
    spellings: ['deployer', 'deployers'],
    definition:
      'In the AI Act: whoever uses an AI system under their own authority, other than privately. ISO/IEC 22989 has no such word; its nearest role is the AI customer or user.',
    inPractice:
      'Using a bought tool to sort applications makes you the deployer of a system that is likely high-risk.',
  },
  producer: {
    term: 'Producer',
    spellings: ['AI producer', 'AI producers'],
    definition:
      'In ISO/IEC 22989: whoever designs, develops, tests and releases AI systems. The AI Act does not use the word; it speaks of providers, and of product manufacturers whose product carries AI.',
    inPractice: 'A company can be producer and provider at once, and most software companies are.',
  },
  customer: {
    term: 'Customer and user',
    spellings: ['AI customer', 'AI customers'],
    definition:
      'In ISO/IEC 22989: whoever takes an AI product or service, and within it the person who works with it. In the AI Act a customer in business is usually a deployer.',
  },
  'ai-subject': {
    term: 'AI subject, affected person',
    spellings: [
      'AI subject',
      'AI subjects',
      'affected person',
      'affected persons',
      'affected people',
    ],
    definition:
      'Somebody whom a system’s output is about or touches, often without using it: the applicant, the patient, the pupil.',
    inPractice: 'They are the reason for the impact assessment.',
  },
  'ai-act': {
    term: 'EU AI Act',
    spellings: ['EU AI Act', 'AI Act'],
    definition:
      'Regulation (EU) 2024/1689, the law of the European Union on AI. It regulates systems and models by what they are used for; ISO/IEC 42001 is about how a company is run.',
    inPractice: 'You comply with it or you do not. There is no certificate for a whole company.',
  },
  'digital-omnibus': {
    term: 'Digital Omnibus on AI',
    spellings: ['Digital Omnibus'],
    definition:
      'Regulation (EU) 2026/1744, which amended the AI Act in 2026. It moved the start of most high-risk duties, softened the duty on literacy, added two prohibitions and eased some paperwork for smaller companies.',
    inPractice: 'A page about the AI Act that does not mention it is out of date.',
  },
  'high-risk': {
    term: 'High-risk AI system',
    spellings: [
      'high-risk',
      'high-risk system',
      'high-risk systems',
      'high-risk AI system',
      'high-risk AI systems',
    ],
    definition:
      'In the AI Act: a system for one of the uses in Annex III, or one that is, or keeps safe, a product that certain EU product laws have a third party assess. It brings most of the Act’s duties.',
    inPractice:
      'An Annex III use can fall outside under Article 6(3), with a written assessment. Not if it profiles people.',
  },
  'annex-iii': {
    term: 'Annex III',
    spellings: ['Annex III'],
    definition:
      'The list of high-risk uses in the AI Act, in eight areas: biometrics, critical infrastructure, education, employment, essential services, law enforcement, migration, and justice with democracy.',
    inPractice: 'For small companies it is usually employment, education, credit or insurance.',
  },
  'annex-iv': {
    term: 'Annex IV',
    spellings: ['Annex IV'],
    definition:
      'What the technical documentation of a high-risk system has to hold. Control A.6.2.7 gives a base for it and does not fill it.',
  },
  gpai: {
    term: 'General-purpose AI model (GPAI)',
    spellings: [
      'GPAI',
      'general-purpose AI model',
      'general-purpose AI models',
      'GPAI model',
      'GPAI models',
    ],
    definition:
      'A model that can do many different tasks and be built into many systems, such as the large language models. The duties of its provider are a chapter of their own in the AI Act.',
    inPractice:
      'Calling one through an interface does not make you its provider. Changing it deeply can.',
  },
  'systemic-risk': {
    term: 'Systemic risk',
    spellings: ['systemic risk', 'systemic risks'],
    definition:
      'In the AI Act: a risk of the most capable general-purpose models that can reach the whole market or society. Their providers have extra duties.',
    inPractice: 'It concerns a few makers of large models. You meet it as their customer.',
  },
  'conformity-assessment': {
    term: 'Conformity assessment',
    spellings: ['conformity assessment', 'conformity assessments'],
    definition:
      'The procedure by which the provider shows, before release, that a high-risk system meets the AI Act. For most Annex III uses it is the provider’s own check; for some, a notified body takes part.',
    inPractice:
      'It is about one system. An ISO/IEC 42001 certificate is about the company and does not replace it.',
  },
  'ce-marking': {
    term: 'CE marking',
    spellings: ['CE marking', 'CE mark'],
    definition:
      'The sign by which a provider declares that a product meets the EU law that asks for the sign. High-risk AI systems must carry it, digitally where they are digital.',
    inPractice: 'It has nothing to do with ISO/IEC 42001.',
  },
  'notified-body': {
    term: 'Notified body',
    spellings: ['notified body', 'notified bodies'],
    definition:
      'An organisation that a member state has named to assess products under EU law. A certification body for management systems is not one by that alone.',
  },
  'presumption-of-conformity': {
    term: 'Presumption of conformity',
    spellings: ['presumption of conformity'],
    definition:
      'The legal advantage of meeting a harmonised standard: authorities assume that the law’s matching requirements are met. Article 40 of the AI Act grants it only to standards cited in the Official Journal.',
    inPractice: 'ISO/IEC 42001 gives none, certified or not.',
  },
  'harmonised-standard': {
    term: 'Harmonised standard',
    spellings: ['harmonised standard', 'harmonised standards'],
    definition:
      'A European standard made at the Commission’s request and cited in the Official Journal. Being adopted as an EN is not enough.',
    inPractice: 'EN ISO/IEC 42001 exists and is not harmonised under the AI Act.',
  },
  'en-18286': {
    term: 'EN 18286',
    spellings: ['EN 18286'],
    definition:
      'The European standard on quality management for the AI Act, written for Article 17. When its legal data was last checked, this tool had found no citation in the Official Journal.',
  },
  'ai-literacy': {
    term: 'AI literacy',
    spellings: ['AI literacy'],
    definition:
      'The knowledge that people need to use AI sensibly in their work. Article 4 of the AI Act asks providers and deployers to take measures that support it; since the amendment no level need be guaranteed for each person.',
    inPractice:
      'In ISO/IEC 42001 it is competence (7.2), awareness (7.3) and A.4.6. It is often quoted as A.4.3, which is about data.',
  },
  'human-oversight': {
    term: 'Human oversight',
    spellings: ['human oversight'],
    definition:
      'Arrangements by which a competent person can understand, doubt, overrule and stop a system. The AI Act asks for it in Article 14, by design, and in Article 26, in use.',
    inPractice:
      'Annex A has no control of that name. You get there by A.9.2, A.9.3, A.6.1.3 and A.6.2.2.',
  },
  'serious-incident': {
    term: 'Serious incident',
    spellings: ['serious incident', 'serious incidents'],
    definition:
      'In the AI Act: a failure of a system that leads to death or serious harm to health, serious disruption of critical infrastructure, a breach of fundamental rights, or serious harm to property or the environment. Providers of high-risk systems report it to the authority.',
    inPractice: 'Your incident process needs a line that says who decides whether it is one.',
  },
} as const satisfies Partial<Record<TermId, TermText>>;
