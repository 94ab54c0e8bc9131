import { legalTerms } from '../../ai-act/law.ts';
import type { ClassificationTexts } from '../../ai-act/classification/texts.ts';

/** The questions, in the order in which they are asked. */
export const pages: ClassificationTexts['pages'] = {
  what: {
    question: 'What are you checking?',
    hint: 'An AI system works out from its input what to predict, write, recommend or decide, with some independence; it need not go on learning. A chatbot on your website counts, a spreadsheet with formulas that people wrote does not. A model is the engine underneath, such as a large language model.',
    none: '',
  },
  roles: {
    question: 'What do you do with it?',
    hint: 'Tick all that fits: you can have several roles for the same system. If you sell a product built on a rented model under your own name, you are likely the provider of that product; if your staff work with it as well, likely its deployer too.',
    none: 'None of these: the Act gives its duties to these roles, so it likely asks nothing of you for this system.',
  },
  'union-link': {
    question: 'What ties it to the EU?',
    hint: 'One tie is enough, wherever your company has its seat. A vendor in Boston that sells a CV filter to a shop in Lyon has two: it sells in the EU, and the ranking is used there.',
    none: 'None of these: the Act likely does not reach this system today.',
  },
  exclusions: {
    question: 'Is there a reason why the Act might leave it out?',
    hint: 'Tick an exception only if it holds for every use: one civilian customer, or one pilot with real people, ends it. Open source stands here because many take it for a way out, which it seldom is.',
    none: 'None of these: no exception is likely to help.',
  },
  prohibited: {
    question: 'Does it do any of these?',
    hint: 'These are the ten practices that the Act bans, eight since 2 February 2025 and two from 2 December 2026. Look at what the system really does, not at what the brochure calls it: a tool that rates the mood of your call-centre staff by their voice belongs here.',
    none: 'None of these: likely no prohibited practice.',
  },
  products: {
    question: 'Does it belong to a product that one of these laws covers?',
    hint: 'The AI can be the product itself, such as diagnostic software, or a part of it, such as the control of a lift. A tick alone does not make it high-risk: two more questions decide.',
    none: 'None of these: likely not high-risk through product law.',
  },
  'safety-component': {
    question: 'Is the AI the product itself, or a part that keeps it safe?',
    hint: 'Yes if its failure would put health or safety at risk, as with the collision detection of a robot. No if it only assists, optimises, adds comfort or checks quality, as a sensor that sorts out scratched parts does, unless a failure there would be dangerous too.',
    none: '',
  },
  'third-party-assessment': {
    question: 'Must somebody independent assess this product before it is sold?',
    hint: 'Yes if a notified body or another outside assessor has to look at risks to health or safety, as for most medical devices above class I. No if you may assess it yourself, or if the outsider looks only at other risks, such as the use of radio frequencies. If you ticked several laws of a section, answer for the strictest.',
    none: '',
  },
  'annex-iii': {
    question: 'Is it meant for one of these uses?',
    hint: 'What counts is the purpose: what the provider says in instructions and advertising, and what you yourself use it for. A general chatbot that your HR team lets rank applicants counts as recruitment.',
    none: 'None of these: likely not high-risk by its use.',
  },
  'emotion-reason': {
    question: 'Why does it read emotions at work or in education?',
    hint: 'Inferring the emotions of staff, applicants, pupils or students is prohibited unless it serves medical or safety reasons. Reading those of customers or patients at the same desk is not covered by the ban.',
    none: '',
  },
  profiling: {
    question: 'Does it profile people?',
    hint: "Profiling means that a person's data is processed automatically to judge something about that person: work, money, health, preferences, reliability, behaviour, whereabouts. Ranking applicants by their CVs is profiling, listing them by date of arrival is not. A listed use that profiles people likely stays high-risk, whatever else is said.",
    none: '',
  },
  'significant-risk': {
    question: 'Can you say that it poses no significant risk to people?',
    hint: 'Yes only if it does not threaten health, safety or fundamental rights and does not materially influence how decisions turn out. A tool that brings CVs into one format may pass, one that suggests whom to invite likely does not. If you are not sure, the use stays high-risk for now.',
    none: '',
  },
  derogation: {
    question: 'Is one of these light tasks all that it does?',
    hint: 'One yes is enough, together with the yes on risk before. The line runs between helping with the work and shaping the judgement: translating an application is help, scoring it is not.',
    none: '',
  },
  takeover: {
    question: 'Have you made it your own?',
    hint: 'Whoever does one of these things likely becomes the provider of the high-risk system, with all the duties of one. The usual case is a general chatbot that a company sets up to screen applicants.',
    none: 'None of these: likely somebody else remains the provider.',
  },
  transparency: {
    question: 'Do people meet the AI, or what it makes?',
    hint: 'These duties come on top of every other result, and no company is too small for them: the chatbot on your website is the usual case. You see only the lines that fit your role.',
    none: 'None of these: likely no transparency duty.',
  },
  'marking-legacy': {
    question: 'Was the system on the EU market before 2 August 2026?',
    hint: 'On the market means offered in the EU in the course of business, paid or free. Such systems have until 2 December 2026 to mark what they make; later ones get no extra time.',
    none: '',
  },
  'own-model': {
    question: 'Is there a general-purpose model of your own?',
    hint: `Such a model can do many different tasks and be built into many products; a rough sign is that its training took more than 10^${legalTerms.gpaiComputeExponent} computing steps (FLOP) and that it makes text, images or video. Calling somebody else's model through an interface does not count, nor does a model trained for one narrow task.`,
    none: 'None of these: likely no duties of a model provider.',
  },
  'systemic-risk': {
    question: 'Is it one of the most capable models?',
    hint: `The Act presumes systemic risk above 10^${legalTerms.systemicRiskComputeExponent} computing steps (FLOP) of training, which only a few laboratories in the world reach. The last line is for a model that will get there.`,
    none: 'None of these: likely no systemic risk.',
  },
  'open-weights': {
    question: 'Is the model free and open source, with public weights?',
    hint: 'Yes if anyone may use, change and pass it on, and its weights, its architecture and information on its use are public. A licence for research or for non-commercial use only is likely not enough.',
    none: '',
  },
  'model-legacy': {
    question: 'Was the model on the EU market before 2 August 2025?',
    hint: 'Models that were have until 2 August 2027 to comply. What counts is this model: a successor that was trained anew is likely another one.',
    none: '',
  },
  'own-use': {
    question: 'How do you use it?',
    hint: 'Each tick can bring a duty of its own. A company that filters applications with a bought tool, for instance, chooses what goes in and gets help with decisions about people.',
    none: 'None of these: the general duties remain, such as use as instructed and human oversight.',
  },
  legacy: {
    question: 'Is it there before the high-risk rules start?',
    hint: 'It counts if it is on the market or in use before that day; of a type or model, the first unit decides. Where the day still lies ahead, answer by your plan.',
    none: '',
  },
  'legacy-change': {
    question: 'What will happen to it from that day on?',
    hint: 'A significant change of the design brings an older system under the full rules: a new purpose, say, or a different kind of model. Bug fixes and security updates likely do not.',
    none: '',
  },
  establishment: {
    question: 'Is your company established outside the EU?',
    hint: 'Where the company is established counts, not where its servers or customers are: a company in Zurich or London is outside. It then likely has to appoint a representative in the EU, in writing and before release.',
    none: '',
  },
  size: {
    question: 'How large is your company?',
    hint: 'Count the companies in your group with it. Size lowers some fines and lightens some paperwork; it does not take you out of the Act.',
    none: 'None of these: we take you for a larger company.',
  },
};
