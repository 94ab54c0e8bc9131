import { legalTerms } from '../ai-act/law.ts';
import type { AiActTexts, CompanySize, FineTierShape } from '../ai-act/types.ts';

const years = legalTerms.keepDocumentsYears;
const months = legalTerms.keepLogsMonths;
const days = legalTerms.reportIncidentDays;

/**
 * The English texts of the EU AI Act data: paraphrases of ours, neither the law's wording nor advice on it.
 * Days and amounts come from the data; nothing here types one.
 */
export const aiAct: AiActTexts = {
  obligations: {
    'all-04': {
      title: 'AI literacy',
      duty: 'Take measures that help your staff, and others who run AI for you, to understand the AI they work with. Fit them to what people already know, what the AI is used for and whom it affects.',
      gap: 'People and systems outside the scope of your management system are covered by the Act all the same, contractors who work on your behalf among them.',
    },
    'all-05': {
      title: 'Prohibited practices',
      duty: 'Do not sell, put into service or use AI for the practices that the Act bans outright, such as harmful manipulation, social scoring or reading emotions at work. Check every use against the list before it starts.',
      gap: 'The list is law: a risk treatment can lead you away from a banned practice, but no treatment makes it acceptable.',
    },
    'all-05b': {
      title: 'Prohibited practices: intimate imagery without consent, child abuse material',
      duty: 'Do not offer systems that are meant to make sexual images of real people without their consent or child sexual abuse material, or that foreseeably do so for lack of safeguards. Do not use any system for that purpose.',
      gap: 'Whether your safeguards are adequate is a legal test of the system itself, not of the way you manage it.',
    },
    'all-4a': {
      title: 'Sensitive data to find and correct bias',
      duty: 'You may, under strict conditions, process sensitive personal data to find and correct bias. Nobody has to; it is a permission.',
      gap: 'Necessity, the lawful basis and the safeguards have to be shown under the Act and data protection law.',
    },
    'all-95': {
      title: 'Voluntary codes of conduct',
      duty: 'You may sign up to codes of conduct that carry the high-risk requirements over to your other systems. It is your choice.',
      gap: 'A code has aims and measures of its own, which your AI policy does not set for you.',
    },

    'p-06-4': {
      title: 'File for a system judged not high-risk',
      duty: 'If your system falls under a listed use but you judge it not to be high-risk, write down why before you release it, register it in the EU database and show the file when an authority asks.',
      gap: 'The test is a legal one and the registration a filing; your impact assessment only supplies facts for them.',
    },
    'p-08': {
      title: 'Meet the high-risk requirements',
      duty: 'Your system as a product has to meet the requirements on risk, data, documentation, logs, information, oversight and robustness, measured by its purpose and the state of the art.',
      gap: 'A management system is assessed for the organisation, while this duty is assessed for each product.',
    },
    'p-09': {
      title: 'Risk management system',
      duty: 'Run a written, repeated process for each system that finds, weighs, treats and tests the risks to health, safety and fundamental rights, including foreseeable misuse.',
      gap: 'The Act wants it for each system, with designing the risk out first, tests against thresholds fixed beforehand and a look at people under 18.',
    },
    'p-10': {
      title: 'Data and data governance',
      duty: 'Know and govern the data you train, validate and test with: where it comes from, how it was prepared, what it assumes, what it lacks and where it is biased. It has to represent the people and places concerned.',
      gap: 'The quality criteria are fixed by law, among them the examination for bias and the fit with the place of use.',
    },
    'p-11': {
      title: 'Technical documentation',
      duty: 'Before release, write the technical file that Annex IV describes, and keep it current.',
      gap: 'The content of Annex IV is fixed and goes further than the documentation that your management system asks for.',
    },
    'p-12': {
      title: 'Logging built in',
      duty: 'Build the system so that it can record what happens by itself, throughout its life.',
      gap: 'The ability to log has to be a feature of the product, with fixed fields for remote biometric identification.',
    },
    'p-13': {
      title: 'Instructions for deployers',
      duty: 'Make the system clear enough for its business users to use it properly, and hand over instructions that tell its purpose, limits, accuracy, oversight and logs.',
      gap: 'The Act lists what the instructions must contain, declared performance figures among it.',
    },
    'p-14': {
      title: 'Human oversight by design',
      duty: 'Build the system so that the people who watch over it can understand it, doubt it, overrule it and stop it.',
      gap: 'No control of ISO/IEC 42001 is about oversight alone, and none demands a built-in way to stop or a second pair of eyes.',
    },
    'p-15': {
      title: 'Accuracy, robustness and cybersecurity',
      duty: 'Reach levels of accuracy and robustness that suit the purpose, declare them, and withstand errors, feedback loops and attacks aimed at AI.',
      gap: 'Declared levels and resistance to attacks such as data poisoning have to be proved in the product, mostly with security practice from elsewhere.',
    },
    'p-16b': {
      title: 'Your name on it, and accessibility',
      duty: 'Put your name and a contact address on the system or its papers, and meet the EU rules on accessibility for people with disabilities.',
      gap: 'Labelling and accessibility are product rules that no management system fulfils.',
    },
    'p-17': {
      title: 'Quality management system',
      duty: `Keep a written system of policies and procedures on the ${legalTerms.qualitySystemPoints} points that the Act lists, in proportion to your size.`,
      gap: 'Some of the points, such as the strategy for conformity and the handling of authorities, have no counterpart, and EN 18286 rather than ISO/IEC 42001 was written for this article.',
    },
    'p-18': {
      title: 'Keep the documentation',
      duty: `Keep the technical file, the quality management papers, the decisions of notified bodies and the declaration of conformity for ${years} years.`,
      gap: `Your rules for documents carry the keeping, but the ${years} years and the list of papers come from the Act.`,
    },
    'p-19': {
      title: 'Keep the logs',
      duty: `Keep the logs that are under your control for as long as the purpose asks, and for at least ${months} months unless other law, data protection above all, says otherwise.`,
      gap: 'The minimum period comes from the Act; ISO/IEC 42001 leaves it to you.',
    },
    'p-20': {
      title: 'Corrective action',
      duty: 'When a system does not conform, put it right, withdraw it, switch it off or recall it at once, tell everyone in the chain, and report risks to the authorities.',
      gap: 'When to act, whom to tell and what a recall means are set by law.',
    },
    'p-21': {
      title: 'Cooperate with authorities',
      duty: 'When an authority asks and gives its reasons, prove that the system conforms and give access to its logs.',
      gap: 'Answering an authority is a legal act; tidy records only make it faster.',
    },
    'p-22': {
      title: 'Appoint a representative in the EU',
      duty: 'If you are established outside the EU, appoint a representative there in writing before you release the system.',
      gap: 'The mandate is a legal appointment, which managing suppliers well does not replace.',
    },
    'p-25': {
      title: 'Hand over along the value chain',
      duty: 'If somebody else becomes the provider of your system, give them the documents, known limits and access they need. Agree in writing with the suppliers of your components and models on what they owe you.',
      gap: 'What has to be handed over and agreed is set by law, and a breach can be fined.',
    },
    'p-43': {
      title: 'Conformity assessment',
      duty: 'Complete the right assessment before release, and again after a substantial change. Most listed uses allow your own internal control; biometrics can need a notified body, and regulated products follow the procedure of their sector.',
      gap: 'Certification to ISO/IEC 42001 is not a conformity assessment and does not shorten one.',
    },
    'p-47': {
      title: 'EU declaration of conformity',
      duty: `Sign a machine-readable declaration for each system, and keep it for ${years} years.`,
      gap: 'It is a legal statement by which you take responsibility for the product.',
    },
    'p-48': {
      title: 'CE marking',
      duty: 'Put the CE marking on the system, in digital form if the system is digital.',
      gap: 'The marking follows from the conformity assessment, not from a management system.',
    },
    'p-49': {
      title: 'Registration in the EU database',
      duty: 'Before release, register yourself and the system in the EU database.',
      gap: 'It is a filing, for which your inventory of systems supplies the data.',
    },
    'p-72': {
      title: 'Post-market monitoring',
      duty: 'Plan how you collect data on the performance of the system in real life, do it, and feed what you learn back into the product and its risk management.',
      gap: 'The plan is a formal part of the technical file and has to follow what the Commission sets out for it.',
    },
    'p-73': {
      title: 'Report serious incidents',
      duty: `Report a serious incident to the authority of the country where it happened: within ${days.general} days, within ${days.death} after a death, within ${days.widespreadOrInfrastructure} for a widespread infringement or a grave disruption of critical infrastructure.`,
      gap: 'What counts as serious, who receives the report and how many days you have are set by law, while ISO/IEC 42001 looks at telling users.',
    },
    'p-99-5': {
      title: 'True answers to authorities',
      duty: 'Do not give authorities or notified bodies wrong, incomplete or misleading answers.',
      gap: 'It binds whoever answers, whatever is written in the management system.',
    },

    'd-26-1': {
      title: 'Use it as instructed',
      duty: 'Take technical and organisational measures so that your people use the system as its instructions say.',
      gap: 'The instructions of each provider set the measure, system by system.',
    },
    'd-26-2': {
      title: 'Competent people to oversee it',
      duty: 'Give the oversight to people who have the skill, the training, the authority and the support for it.',
      gap: 'The Act asks for named people with the power to step in at each system, beyond competence in general.',
    },
    'd-26-4': {
      title: 'Suitable input data',
      duty: 'Where you decide what goes in, see that it is relevant and representative for the purpose.',
      gap: 'Suitability is judged by the purpose that the provider declared, not by the data quality goals that you set.',
    },
    'd-26-5': {
      title: 'Monitor, stop, report',
      duty: 'Watch the system at work. If it puts people at risk, stop using it and tell the provider or distributor and the authority; after a serious incident tell the provider first.',
      gap: 'The duty to stop and the order in which others are told come from the Act.',
    },
    'd-26-6': {
      title: 'Keep the logs',
      duty: `Keep the logs that you control for as long as the purpose asks, and for at least ${months} months unless other law says otherwise.`,
      gap: 'The minimum period comes from the Act; ISO/IEC 42001 leaves it to you.',
    },
    'd-26-7': {
      title: 'Tell your workers',
      duty: 'As an employer, tell the workers concerned and their representatives before you use the system at the workplace.',
      gap: 'This exact notice, and the labour law behind it, is in no control.',
    },
    'd-26-8': {
      title: 'Public bodies register their use',
      duty: 'As a public authority, register your use of the system, and do not use one that should be in the EU database and is not.',
      gap: 'Registration is a filing and the ban on unregistered systems is law.',
    },
    'd-26-9': {
      title: 'Feed the data protection impact assessment',
      duty: 'When you have to do a data protection impact assessment, use what the provider tells you about the system.',
      gap: 'The assessment itself belongs to data protection law, and an AI system impact assessment does not replace it.',
    },
    'd-26-10': {
      title: 'Biometric identification after the event',
      duty: `As a law enforcement body, get authorisation beforehand or within ${legalTerms.biometricAuthorisationHours} hours, stay within its limits, record each use and report every year.`,
      gap: 'The authorisation by a judge or an independent authority lies outside any management system.',
    },
    'd-26-11': {
      title: 'Tell the people affected',
      duty: 'If a listed high-risk system makes or helps to make decisions about people, tell them that it is being used on them.',
      gap: 'This exact notice to the persons affected is in no control.',
    },
    'd-26-12': {
      title: 'Cooperate with authorities',
      duty: 'Work with the authorities when they act on the system that you use.',
      gap: 'Answering an authority is a legal act; tidy records only make it faster.',
    },
    'd-27': {
      title: 'Fundamental rights impact assessment',
      duty: `Before first use, assess how the system affects the rights of people, on the ${legalTerms.rightsAssessmentElements} points of the Act, and send the result to the authority. Public bodies, private providers of public services, and users of credit scoring or of life and health insurance pricing have to.`,
      gap: 'Your AI system impact assessment is the base, but the legal scope, the fixed points and the notification are not part of it.',
    },
    'd-86': {
      title: 'Right to an explanation',
      duty: 'If a decision of yours that rests on a listed high-risk system seriously affects somebody, explain on request what part the system played and what the decision mainly rested on.',
      gap: 'It is a right of the individual, and what the explanation must hold is set by law.',
    },

    't-50-1': {
      title: 'Say that it is AI',
      duty: 'Design systems that talk with people so that they know they are dealing with AI, unless that is obvious.',
      gap: 'The notice has to be designed into the product, for everyone who meets it.',
    },
    't-50-2': {
      title: 'Mark synthetic content',
      duty: 'Mark the audio, images, video and text that your system makes so that machines can detect it, as far as technology allows. Aids for ordinary editing are left out.',
      gap: 'Machine-readable marking is a technical feature, for which ISO/IEC 42001 has no control.',
    },
    't-50-3': {
      title: 'Tell people about emotion recognition and biometric categorisation',
      duty: 'If you use a system that reads emotions or sorts people by biometric features, tell those who are exposed to it.',
      gap: 'This exact notice is in no control, and data protection law stands beside it.',
    },
    't-50-4a': {
      title: 'Disclose deep fakes',
      duty: 'If you publish images, audio or video that look real and are not, say that AI made or changed them. For evident art or satire a lighter notice is enough.',
      gap: 'The label on each piece of content is in no control.',
    },
    't-50-4b': {
      title: 'Disclose AI text on matters of public interest',
      duty: 'If you publish AI-made text to inform the public, say so, unless a person reviewed it and somebody answers for it as an editor.',
      gap: 'The label on each text is in no control.',
    },
    't-50-5': {
      title: 'Give the notice clearly and in time',
      duty: 'Give these notices clearly, at the first contact at the latest, and so that people with disabilities can perceive them.',
      gap: 'Moment, form and accessibility of the notice are set by law.',
    },

    'i-23': {
      title: 'Duties of importers',
      duty: `Before you bring a system into the EU, check that its assessment, file, CE marking, declaration, instructions and representative are there. Add your own contact details, keep copies for ${years} years, hold back and report what you doubt, and cooperate with the authorities.`,
      gap: 'Your checks on suppliers help, but these checks, marks and copies are set by law for each system.',
    },
    'x-24': {
      title: 'Duties of distributors',
      duty: 'Check the CE marking, the declaration and the instructions, and that provider and importer did their part. Hold back, correct or recall what you doubt, store it safely and cooperate with the authorities.',
      gap: 'Your checks on suppliers help, but these checks and the recall are set by law for each system.',
    },
    'a-22': {
      title: 'Duties of authorised representatives',
      duty: `Check the declaration, the file and the assessment, keep them for ${years} years, answer the authorities, register where needed, and end the mandate if the provider breaks the law.`,
      gap: 'The duties come from the mandate and the Act, not from a management system.',
    },
    'm-25-3': {
      title: 'Product manufacturers count as providers',
      duty: 'If the AI safety component of your regulated product is sold or put into service under your name, you have all the duties of its provider.',
      gap: 'Your management system can notice the role; the role itself comes by law.',
    },
    'v-25-1': {
      title: 'When you become the provider',
      duty: 'You take over the duties of a provider if you put your name on a high-risk system, change it substantially, or turn another system, even a general-purpose one, to a high-risk use.',
      gap: 'Your management system can notice the change of role; the role itself comes by law.',
    },

    'g-53-1a': {
      title: 'Model documentation for authorities',
      duty: 'Keep documentation of your model, with the content of Annex XI, ready for the AI Office and national authorities.',
      gap: 'The content is fixed for the model, down to training and evaluation.',
    },
    'g-53-1b': {
      title: 'Model information for builders',
      duty: 'Give those who build on your model the information of Annex XII, so that they know what it can and cannot do.',
      gap: 'The content is fixed for the model and goes to every builder.',
    },
    'g-53-1c': {
      title: 'Copyright policy',
      duty: 'Have a policy for EU copyright that respects the wishes of those who have reserved their works from text and data mining.',
      gap: 'Copyright has no counterpart in ISO/IEC 42001; knowing where your data came from only helps.',
    },
    'g-53-1d': {
      title: 'Public summary of training content',
      duty: "Publish a summary of what the model was trained on, on the AI Office's template.",
      gap: 'Publication on a fixed template has no counterpart; knowing where your data came from only helps.',
    },
    'g-54': {
      title: 'Representative in the EU for models',
      duty: `If you are established outside the EU, appoint a representative there in writing. The representative checks the documents, keeps them for ${years} years and works with the authorities.`,
      gap: 'The mandate is a legal appointment.',
    },
    'g-52': {
      title: 'Notify a model with systemic risk',
      duty: `Tell the Commission within ${legalTerms.notifySystemicRiskWeeks} weeks once your model meets, or is sure to meet, the test for systemic risk. Training with more than 10^${legalTerms.systemicRiskComputeExponent} floating-point operations is presumed to meet it.`,
      gap: 'The threshold and the notice are law; recording your computing resources only helps.',
    },
    'g-55': {
      title: 'Duties for models with systemic risk',
      duty: 'Evaluate the model and attack it in tests, assess and reduce its risks for the Union as a whole, track and report serious incidents, and secure the model and what it runs on.',
      gap: 'These duties look at the model and at society at large, with reports to the AI Office, which no management system carries.',
    },
  },

  milestones: {
    eif: {
      title: 'Entry into force',
      what: 'The Act exists. Nothing applies yet.',
    },
    'ch1-2': {
      title: 'First prohibitions and AI literacy',
      what: 'The scope, the definitions, AI literacy and the first eight prohibited practices apply.',
    },
    gpai: {
      title: 'General-purpose models, authorities, penalties',
      what: 'The duties for providers of general-purpose AI models start, with the authorities and the penalties. Fines for model providers follow later.',
    },
    sectoral: {
      title: 'Changes to other EU acts',
      what: 'The changes that the Act makes to product and transport law apply.',
    },
    'omnibus-text': {
      title: 'The amendment enters into force',
      what: 'The amended wording applies: softer AI literacy, the permission to use sensitive data against bias, a narrower safety component, a changed Annex I.',
    },
    general: {
      title: 'General date: transparency and most other rules',
      what: 'The transparency duties apply, with everything that has no date of its own. Duties that need a high-risk system stay empty until there is one in law. Model providers can be fined.',
    },
    'art5-new': {
      title: 'Two new prohibitions',
      what: 'Intimate imagery of real people without consent and child sexual abuse material become prohibited practices.',
    },
    'art50-2-legacy': {
      title: 'Marking for generative systems already on the market',
      what: 'The grace for marking synthetic content ends for generative systems that were on the market before the general date.',
    },
    'gpai-legacy': {
      title: 'Models already on the market',
      what: 'General-purpose models that were on the market before the model duties started have to comply.',
    },
    sandbox: {
      title: 'National sandboxes',
      what: 'Each Member State has to have a regulatory sandbox in which AI can be tried out under supervision.',
    },
    annex3: {
      title: 'High-risk systems of Annex III',
      what: 'The duties for high-risk systems apply to the listed uses, such as recruitment, credit, education or biometrics.',
    },
    nb: {
      title: 'Notified bodies of the sectors',
      what: 'Bodies notified under sector law must have applied for designation under the Act.',
    },
    annex1: {
      title: 'High-risk systems in regulated products of Annex I',
      what: 'The duties for high-risk systems apply to AI in products such as medical devices, lifts, toys or radio equipment.',
    },
    'public-legacy': {
      title: 'Older high-risk systems of public authorities',
      what: 'High-risk systems that public authorities already used before the high-risk dates have to comply.',
    },
    annex10: {
      title: 'Large EU information systems',
      what: 'AI in the large information systems of the Union (Annex X) that was there before the cut-off day has to comply.',
    },
  },

  changes: {
    unchanged: ({ asAmended }) => `${asAmended}, unchanged since the Act was adopted.`,
    postponed: ({ asEnacted, asAmended }) =>
      asEnacted === null ? asAmended : `${asAmended}, postponed from ${asEnacted}.`,
    introduced: ({ asAmended }) => `${asAmended}, new with the amendment of the Act.`,
    'brought-forward': ({ asEnacted, asAmended }) =>
      asEnacted === null ? asAmended : `${asAmended}, brought forward from ${asEnacted}.`,
  },

  roles: {
    provider: {
      name: 'Provider',
      explanation:
        'You develop an AI system, or have it developed, and sell it or put it into service under your own name. As a rule this holds for your product even if it runs on a model that you rent.',
    },
    deployer: {
      name: 'Deployer',
      explanation: 'You use an AI system in your work, for instance to screen applicants.',
    },
    importer: {
      name: 'Importer',
      explanation:
        'You are in the EU and bring a system to its market under the name of a company outside the EU.',
    },
    distributor: {
      name: 'Distributor',
      explanation:
        'You pass a system on to the EU market without being its provider or importer, for instance as a reseller.',
    },
    'authorised-representative': {
      name: 'Authorised representative',
      explanation:
        'You are in the EU and act, by written mandate, for a provider that is established outside it.',
    },
    'product-manufacturer': {
      name: 'Product manufacturer',
      explanation:
        'You sell a product, such as a medical device or a lift, with an AI system inside, under your own name.',
    },
    'gpai-provider': {
      name: 'Provider of a general-purpose model',
      explanation:
        'You train a model that can serve many purposes and place the model itself on the market. Building on the model of another company does not make you one.',
    },
  },

  riskClasses: {
    prohibited: {
      name: 'Prohibited',
      explanation:
        'Banned outright: for example social scoring, harmful manipulation, scraping faces for recognition databases or reading emotions at work.',
    },
    'high-risk-annex-iii': {
      name: 'High-risk by use (Annex III)',
      explanation:
        'A listed use: for example screening applicants, scoring credit, grading students or identifying people by their face.',
    },
    'high-risk-annex-i-a': {
      name: 'High-risk in a product (Annex I, Section A)',
      explanation:
        'The system is, or keeps safe, a product that a third party has to assess: for example a medical device, a lift or a toy.',
    },
    'high-risk-sectoral-b': {
      name: 'High-risk under sector law (Annex I, Section B)',
      explanation:
        'The same in cars, aircraft, trains, ships or machinery: the law of the sector sets the duties, and hardly anything in the Act binds you directly.',
    },
    transparency: {
      name: 'Transparency duties',
      explanation:
        'People have to be told: for example chatbots, generators of text and images, deep fakes or emotion recognition. It can come on top of any other class.',
    },
    gpai: {
      name: 'General-purpose AI model',
      explanation:
        'A model that can serve many tasks and that you place on the market, such as a large language model.',
    },
    'gpai-systemic': {
      name: 'General-purpose AI model with systemic risk',
      explanation:
        'One of the most capable models, judged mainly by the computing power that its training took.',
    },
    minimal: {
      name: 'Minimal',
      explanation:
        'None of the others: for example spam filters, stock forecasts or games. AI literacy still counts.',
    },
  },

  reaches: {
    strong: {
      name: 'Strong',
      explanation:
        'The management system gives most of what the organisation has to show; legal details remain.',
    },
    partial: {
      name: 'Partial',
      explanation: 'The management system gives a good part of it; the rest has to be added.',
    },
    weak: {
      name: 'Weak',
      explanation: 'The management system gives a place to start, hardly more.',
    },
    none: {
      name: 'None',
      explanation: 'A legal act, a filing or a product feature that no management system carries.',
    },
  },

  kinds: {
    duty: { name: 'Duty', explanation: 'You have to do it where it applies to you.' },
    permission: {
      name: 'Permission',
      explanation: 'You may do it under conditions. It has no coverage bar.',
    },
    voluntary: { name: 'Voluntary', explanation: 'Your choice. It has no coverage bar.' },
  },

  confidences: {
    high: 'At least two word-for-word extracts of the law agree.',
    medium: 'One good source, or several that quote others.',
    low: 'A single source, or sources that conflict.',
  },

  conditions: {
    'public-authority': 'Only for public authorities and bodies that act for them.',
    'public-service-credit-or-insurance':
      'Only for public bodies, private providers of public services, and whoever scores credit or prices life and health insurance.',
    'law-enforcement': 'Only for law enforcement.',
    employer: 'Only for employers who use the system at the workplace.',
    'controls-input-data': 'Only if you decide what data goes into the system.',
    'decides-about-people':
      'Only if the system makes or helps to make decisions about natural persons.',
    'data-protection-assessment-due': 'Only if you have to do a data protection impact assessment.',
    'outside-the-union':
      'Only for providers established outside the EU, and for their representatives.',
    'derogation-claimed': 'Only if you judge a listed use not to be high-risk.',
    'near-systemic-risk': 'Only once the model meets the test for systemic risk, or is sure to.',
  },

  notes: {
    'literacy-reworded': (dateOf) =>
      `The duty was not removed. Its wording has been softer since ${dateOf('omnibus-text')}: take supporting measures; nobody has to guarantee a level for each person.`,
    'role-specific-prohibition': () =>
      'The test differs by role: providers answer for what a system is meant for and for what it foreseeably does without adequate safeguards, deployers for what they use it for.',
    'registration-contested': (dateOf) =>
      `Readers disagree about the day. The registration formally applies since ${dateOf('general')}, but the judgement that it records is due from ${dateOf('annex3')}, which is the day we show.`,
    'misclassification-fine': () =>
      'Art. 99 does not list this duty. As we read it, Art. 80(7) allows fines for calling a system not high-risk in order to escape the rules.',
    'formal-before-practical': (dateOf) =>
      `The article formally applies since ${dateOf('general')}, but it needs a high-risk system, and the rules that make a system high-risk start on ${dateOf('annex3')} for Annex III and on ${dateOf('annex1')} for Annex I. We show the day on which it can bite.`,
    'explanation-contested': (dateOf) =>
      `Readers disagree about the day. Some hold that the right has existed since ${dateOf('general')}, some that this is arguable, some that it waits for the high-risk rules on ${dateOf('annex3')}, the day we show. The careful course is to be able to explain now.`,
    'explanation-comes-second': () =>
      'The right counts only where EU law does not already give it: for automated decisions, data protection law comes first.',
    'short-form-awaited': () =>
      'SMEs and small mid-caps may use a short form of the Commission. It had not been seen when this data was checked.',
    'purpose-built-standard': () =>
      'EN 18286 was written for this article. ISO/IEC 42001 gives a frame for it and does not replace it.',
    'registration-exceptions': () =>
      'Critical infrastructure is registered nationally; biometrics for law enforcement, migration and justice go into a part of the database that is not public.',
    'rights-assessment-template-awaited': () =>
      'The AI Office owes a template with a tool for it. It had not been seen when this data was checked. Parts of a data protection impact assessment may be reused.',
    'four-different-notices': () =>
      'Do not merge four different notices: to workers, to people affected by a decision, the disclosure of Art. 50, and the privacy notice of data protection law.',
    'stacks-on-high-risk': () =>
      'Transparency comes on top: a high-risk system that talks to people has these duties as well.',
    'law-enforcement-exception': () =>
      'There are exceptions for uses that the law allows against crime.',
    'open-source-models': () =>
      'Open-source models with public weights are exempt from both kinds of model documentation and from the representative, but not from the copyright policy and the training summary. With systemic risk the exemption is lost.',
    'model-provider-only': () =>
      'It binds the company that places the model on the market, not the company that builds on its interface. Whoever modifies a model becomes its provider only through a significant change, and for that change.',
  },

  legacyRules: {
    'generative-systems': (dateOf) =>
      `Generative systems that were on the market before ${dateOf('general')} have to mark their content from ${dateOf('art50-2-legacy')}.`,
    'gpai-models': (dateOf) =>
      `Models that were on the market before ${dateOf('gpai')} have to comply from ${dateOf('gpai-legacy')}.`,
    'high-risk-systems': (dateOf) =>
      `High-risk systems that were on the market or in service before ${dateOf('annex3')} (Annex III) or ${dateOf('annex1')} (Annex I) are caught only once their design changes significantly. The first unit of a type or model decides.`,
    'high-risk-systems-of-public-authorities': (dateOf) =>
      `High-risk systems meant for public authorities have to comply from ${dateOf('public-legacy')} even if they were there before and never change.`,
  },

  fines: {
    tiers: {
      F1: {
        name: 'Prohibited practices',
        explanation: 'For a breach of the prohibitions of Art. 5.',
      },
      F2: {
        name: 'Duties of operators',
        explanation:
          'For a breach of the listed duties of providers, representatives, importers, distributors and deployers, and of the transparency duties.',
      },
      F3: {
        name: 'False information',
        explanation:
          'For wrong, incomplete or misleading answers to authorities or notified bodies.',
      },
      F4: {
        name: 'General-purpose models',
        explanation: 'For providers of general-purpose AI models. The Commission sets it.',
      },
      'via-16': {
        name: 'Duties of operators, through Art. 16',
        explanation:
          'Art. 16 gathers the duties of providers of high-risk systems, and a breach of it falls under the duties of operators.',
      },
      'none-listed': {
        name: 'Not listed',
        explanation:
          'As we read it, Art. 99 names no amount for this article. What national law provides can still apply.',
      },
    },
    companySizes: {
      undertaking: 'Larger companies',
      sme: 'SMEs, start-ups included',
      'small-mid-cap': 'Small mid-caps',
    },
    ceiling: (tier, size) => fineCeiling(tier, size),
    ceilingsNotTariffs:
      'These are ceilings, not tariffs. Member States set the rules, and can warn instead. A duty that does not apply yet cannot be fined.',
  },

  awaited: {
    'high-risk-guidelines': 'Final Commission guidelines on what is high-risk',
    'short-form-documentation':
      'Short form of the technical documentation for SMEs and small mid-caps',
    'rights-assessment-template': 'Template for the fundamental rights impact assessment',
    'overlap-guidelines': 'Guidelines on the overlap with sector law',
    'overlap-delegated-acts':
      'Delegated acts that can limit requirements which product law already makes',
    'monitoring-plan-guidance': 'Guidance with a template for the post-market monitoring plan',
  },

  seedMappings: {
    'Art. 4': {
      commonlyQuoted: 'A.4.3 and A.4.4',
      note: 'A.4.3 is about data and A.4.4 about tools. Literacy is competence (7.2), awareness (7.3) and human resources (A.4.6).',
    },
    'Art. 9': {
      commonlyQuoted: 'A.5.2 and A.6.2, or clauses 6.1 to 6.2 and 8.2 to 8.3',
      note: 'A.6.2 is the life cycle and 6.2 the objectives. The risk process is 6.1.2, 6.1.3, 8.2 and 8.3; impact assessment (6.1.4, 8.4, A.5.2 to A.5.5) feeds it.',
    },
    'Art. 10': {
      commonlyQuoted: 'A.7.2 to A.7.6, or A.7 as a whole',
      note: 'Right as far as it goes. The inventory of data (A.4.3) belongs to it, while retention and integrity, often named beside it, are no controls of A.7.',
    },
    'Art. 11': {
      commonlyQuoted: 'A.6.1 and A.6.2',
      note: 'Too coarse: A.6.1 is a group of two controls on how development is managed. The technical documentation is A.6.2.7, with the design records of A.6.2.3.',
    },
    'Art. 12': {
      commonlyQuoted: 'A.8.1',
      note: 'A.8.1 is the heading of an objective, not a control. Event logs are A.6.2.8.',
    },
    'Art. 13': {
      commonlyQuoted: 'A.8.2 to A.8.4, as transparency towards users',
      note: 'Art. 13 is about instructions to deployers: A.8.2 and A.6.2.7. A.8.3 receives reports from outside and A.8.4 tells about incidents.',
    },
    'Art. 14': {
      commonlyQuoted: 'A.9.3 and A.9.4, or A.3 and A.6',
      note: 'Half right. No control is about oversight alone; responsible use (A.9.2, A.9.3) comes closest, with the design controls of A.6, roles and competence. A.9.4 is about intended use.',
    },
    'Art. 15': {
      commonlyQuoted: 'A.6.2 and a "clause 9.2 control"',
      note: 'Clause 9.2 is the internal audit. Testing is A.6.2.4, watching the system at work A.6.2.6, and measuring 9.1.',
    },
    'Art. 17': {
      commonlyQuoted: 'The whole management system, which "covers the provider obligation"',
      note: 'It gives the frame and much of the content, but not every point of the list, and ISO/IEC 42001 is not a quality system for products. EN 18286 is the standard written for this article.',
    },
    'Art. 22': {
      commonlyQuoted: 'A.10.2 and A.10.3',
      note: 'Appointing a representative in the EU is a legal act. Dividing responsibilities (A.10.2) only helps to write the mandate.',
    },
    'Art. 50': {
      commonlyQuoted: 'A.8 as a whole',
      note: 'Only A.8.2 and A.8.5 come close, with communication (7.4) and responsible use (A.9.2). No control asks for marking synthetic content.',
    },
    'Art. 72': {
      commonlyQuoted: 'Clause 9',
      note: 'Too coarse: 9.2 and 9.3 look at the management system. Monitoring is 9.1 and A.6.2.6, fed by reports from outside (A.8.3) and logs (A.6.2.8), and answered by 10.2 and 8.2.',
    },
    'Art. 73': {
      commonlyQuoted: 'A.9.4 and clause 10',
      note: 'A.9.4 is about intended use. Incidents are A.8.4, A.8.3 and 10.2, with A.8.5 and A.3.3 beside them, and reporting to an authority within days goes beyond all of them.',
    },
  },

  seedVerdicts: {
    wrong: 'Wrong',
    loose: 'Too loose',
    incomplete: 'Incomplete',
    'over-claim': 'Claims too much',
    right: 'Right',
  },

  disclaimers: (asOf) => ({
    'not-legal-advice':
      'General information and a self-assessment, not legal advice. Ask a qualified professional before you rely on it.',
    'own-answers': 'The results rest on your own answers, which nobody has verified.',
    'not-affiliated':
      'Plumbline is not affiliated with, endorsed by or speaking for ISO, IEC, CEN, CENELEC or any institution of the EU.',
    'not-a-certificate':
      'Plumbline cannot issue a certificate. Only independent certification bodies certify; ISO itself does not.',
    'no-presumption':
      'Readiness and coverage figures do not show conformity with the EU AI Act and give no presumption of conformity (Art. 40).',
    dated: `Legal data as of ${asOf}. The law may have changed since, and only the Official Journal of the European Union is authentic.`,
    'likely-only':
      'A classification here is a pointer to what is likely. You, as provider or deployer, remain responsible for it.',
    'stays-in-the-browser': 'Your data stays in your browser. Exports are made by you.',
  }),

  banner: (asOf) =>
    `Self-assessment aid. Not legal advice, not a certificate, no presumption of conformity with the EU AI Act. Legal data checked ${asOf}.`,

  stale: (asOf) => `The legal data was last checked on ${asOf}. Verify it before you rely on it.`,

  checkedThrough: (evidenceHorizon) =>
    `The newest source that we found is dated ${evidenceHorizon}. We read the law through public extracts that quote it word for word, not on EUR-Lex itself.`,

  presumption: (checkedOn) =>
    `ISO/IEC 42001 is not a harmonised standard under the EU AI Act. Implementing it, or being certified to it, does not give a presumption of conformity. As far as we could verify, on ${checkedOn} no standard had yet been cited in the Official Journal for the AI Act.`,

  notCited: (standard, checkedOn) =>
    `${standard}: not cited in the Official Journal for the AI Act as of ${checkedOn}.`,

  bothDates: ({ formal, practical }) =>
    formal === practical
      ? `Applies from ${practical}.`
      : `Can bite from ${practical}; formally applies from ${formal}.`,

  contested: 'Readers of the law disagree about this date.',

  coverageIsNotCompliance:
    'A bar shows how much of what your management system can carry for this article you claim to have in place. It is a count of mapped items, not a measure of compliance, and bars cannot be added up.',

  reachIsJudgement:
    'How far ISO/IEC 42001 reaches into an article is our judgement. It has no legal standing.',

  reuseNotice:
    'EU legislation © European Union, https://eur-lex.europa.eu. Paraphrased; only the Official Journal is authentic.',

  isoCopyright:
    'Numbers and short titles refer to ISO/IEC 42001:2023; all questions and explanations are our own words. The text of the standard is protected by copyright and is not in Plumbline: buy the standard from ISO or your national standards body and work with it.',
};

function fineCeiling(tier: FineTierShape, size: CompanySize): string {
  return `Up to EUR ${tier.euroMillion} million or ${tier.turnoverPercent}% of worldwide annual turnover, whichever is ${tier.counts[size]}.`;
}
