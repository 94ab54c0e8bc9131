import { legalTerms } from '../../ai-act/law.ts';
import type { ClassificationTexts } from '../../ai-act/classification/texts.ts';

const midCap = legalTerms.smallMidCap;

/** The answers: ticks say "we" or "it", questions stand alone. A hint draws the line between in and out. */
export const facts: ClassificationTexts['facts'] = {
  // What it is, and what you do with it
  'is-model': {
    label: 'Is it a model by itself?',
    hint: 'Without the screens and functions that would make it a product.',
  },
  'is-ai': {
    label: 'Is it AI?',
    hint: 'It infers from its input what to produce, and does not only follow rules that people wrote.',
  },
  'role-provider': {
    label: 'We build it, or have it built, and offer it or use it under our own name',
    hint: "Giving it away counts, and so does a tool built for your own staff only. A product that you use or resell under its maker's name does not.",
  },
  'role-deployer': {
    label: 'We use it in our work',
    hint: 'A CV filter bought from a vendor, a chatbot hired for your website. What your customers do with your product is their use, not yours.',
  },
  'role-importer': {
    label: "We are in the EU and bring it to the EU market under a foreign maker's name",
    hint: 'Foreign means established outside the EU. Buying it for your own use does not make you an importer.',
  },
  'role-distributor': {
    label: 'We pass it on to others in the EU, as neither its provider nor its importer',
    hint: 'A reseller or a system house, for instance.',
  },
  'role-representative': {
    label: 'We are in the EU and represent its provider, who is outside the EU',
    hint: 'You have accepted a written mandate to carry out duties of the Act. A sales agency is not that.',
  },
  'role-manufacturer': {
    label: 'We make a product and sell it under our own name with this system in it',
    hint: 'A machine, a toy or a medical device with AI inside. If the AI is the product itself, as with diagnostic software, tick the first line.',
  },
  'private-use-only': {
    label: 'It is used in private life only, never for work',
    hint: 'This is for people, not for companies: whatever a company does with AI is professional use.',
  },

  // Ties to the EU
  'on-union-market': {
    label: 'It is offered or put to use in the EU',
    hint: 'Paid or free, as a product, a download or an online service. A tool built for your own staff in the EU counts from its first use.',
  },
  'deployer-in-union': {
    label: 'We use it, and we are established or located in the EU',
    hint: 'A branch in the EU likely counts.',
  },
  'output-used-in-union': {
    label: 'What it produces is used in the EU',
    hint: 'This catches providers and users elsewhere: scores computed in Singapore for a lender in Spain, for instance.',
  },
  'in-product-in-union': {
    label: 'It comes to the EU in a product that bears our name',
    hint: 'The tie of product manufacturers: the machine and its AI are sold together.',
  },

  // Exceptions
  'only-military': {
    label: 'It serves the military, defence or national security, and nothing else',
    hint: 'Ordinary police work is not national security, and a second, civilian use brings the system back in.',
  },
  'third-country-cooperation': {
    label:
      'A foreign authority uses it to cooperate with the EU or its countries on law enforcement or justice',
    hint: 'This covers public authorities outside the EU and international organisations, in a cooperation that safeguards the rights of people. It does not cover companies.',
  },
  'only-research': {
    label: 'It was made and is used for scientific research and development only',
    hint: 'A study tool that also sorts real patients is outside this exception.',
  },
  'before-market': {
    label:
      'It is still being researched, developed or tested, and was never released or put to use',
    hint: 'A pilot with real applicants, customers or patients is outside this exception.',
  },
  'open-source': {
    label: 'It is released under a free and open-source licence',
    hint: 'Anyone may use, study, change and share it. Prohibited practices, high-risk systems and the transparency duties stay in the Act all the same.',
  },

  // Prohibited practices
  'practice-a': {
    label:
      'It uses hidden, manipulative or deceptive means that push people into decisions with significant harm',
    hint: 'Harm that is reasonably likely is enough, to the person or to others. Ordinary advertising that keeps to the law is outside.',
  },
  'practice-b': {
    label:
      'It exploits age, disability or a hard social or economic situation, with significant harm',
    hint: 'Loan offers built to catch people in debt, for example. Serving such groups well, as a reading aid for blind people does, is outside.',
  },
  'practice-ba': {
    label:
      'It makes realistic intimate or sexual images of identifiable people without their explicit consent',
    hint: 'Banned from 2 December 2026. A provider answers if the system is meant for it, or foreseeably and repeatably does it for lack of adequate safeguards; a user, if it is used for it. Edits that expose nothing more and do not change what the person is doing are outside.',
  },
  'practice-bb': {
    label: 'It makes child sexual abuse material',
    hint: 'Banned from 2 December 2026, with the same tests for providers and users but without the exception for edits. Only what national law treats as done with a right is outside: a question for a lawyer.',
  },
  'practice-c': {
    label:
      'It scores people over time by conduct or character, and they fare badly for it in unrelated matters or out of proportion',
    hint: 'By authorities or by companies. An evaluation for one lawful purpose, with data that fit it, is outside, such as a credit score from payment history.',
  },
  'practice-d': {
    label: 'It predicts crimes of individuals from profiling or personality alone',
    hint: 'Helping people with a judgement that already rests on objective, checkable facts about a crime is outside. So is finding suspicious payments by the payments themselves.',
  },
  'practice-e': {
    label:
      'It fills a face recognition database by scraping faces at large from the internet or CCTV',
    hint: 'At large means with no particular person in view.',
  },
  'practice-f': {
    label: 'It infers the emotions of people at work or in education',
    hint: 'From face, voice, gestures or other body data; job interviews likely count as work. Medical or safety reasons are outside, and tiredness or pain is not an emotion.',
  },
  'practice-g': {
    label:
      'It infers race, politics, union membership, religion or belief, sex life or sexual orientation of a person from body data',
    hint: 'Labelling or filtering data sets that were lawfully acquired is outside, and so is sorting for law enforcement. Guessing age or sex is not on this list, but can be high-risk.',
  },
  'practice-h': {
    label: 'We use it to identify people live and from afar in public places for law enforcement',
    hint: 'Only this use by or for law enforcement is banned. Do not tick it for one of the three narrow aims with an authorisation, such as the search for a missing person. A camera that recognises customers in your shop is not this, but likely high-risk where it is lawful at all.',
  },

  // Product laws: Section A
  'product-act-2': {
    label: 'Toys (Directive 2009/48/EC)',
    hint: 'Made for children under 14 to play with, such as a talking doll.',
  },
  'product-act-3': {
    label: 'Recreational craft and personal watercraft (Directive 2013/53/EU)',
    hint: 'Boats for sport and leisure, jet skis.',
  },
  'product-act-4': {
    label: 'Lifts and their safety components (Directive 2014/33/EU)',
    hint: 'Lifts that permanently serve buildings.',
  },
  'product-act-5': {
    label: 'Equipment for explosive atmospheres (Directive 2014/34/EU)',
    hint: 'Known as ATEX: sensors or motors for refineries, mines or grain silos.',
  },
  'product-act-6': {
    label: 'Radio equipment (Directive 2014/53/EU)',
    hint: 'Whatever communicates or locates by radio: phones, smart watches, devices with Wi-Fi or Bluetooth.',
  },
  'product-act-7': {
    label: 'Pressure equipment (Directive 2014/68/EU)',
    hint: 'Vessels, steam boilers and piping under pressure.',
  },
  'product-act-8': {
    label: 'Cableways (Regulation (EU) 2016/424)',
    hint: 'Cable cars, ski lifts, funiculars.',
  },
  'product-act-9': {
    label: 'Personal protective equipment (Regulation (EU) 2016/425)',
    hint: 'Helmets, breathing masks, safety harnesses.',
  },
  'product-act-10': {
    label: 'Gas appliances (Regulation (EU) 2016/426)',
    hint: 'Cookers, heaters and water heaters that burn gas.',
  },
  'product-act-11': {
    label: 'Medical devices (Regulation (EU) 2017/745)',
    hint: 'Software counts if it is meant to diagnose, treat or monitor patients. Apps for fitness and well-being are usually outside.',
  },
  'product-act-12': {
    label: 'In vitro diagnostics (Regulation (EU) 2017/746)',
    hint: 'Tests on samples from the body, such as blood, and the software that reads them.',
  },

  // Product laws: Section B
  'product-act-13': {
    label: 'Civil aviation security (Regulation (EC) No 300/2008)',
    hint: 'Screening of passengers, baggage and cargo.',
  },
  'product-act-14': {
    label: 'Two- and three-wheelers and quadricycles (Regulation (EU) No 168/2013)',
    hint: 'Motorcycles, mopeds, light four-wheelers.',
  },
  'product-act-15': {
    label: 'Agricultural and forestry vehicles (Regulation (EU) No 167/2013)',
    hint: 'Tractors, and what they tow.',
  },
  'product-act-16': {
    label: 'Marine equipment (Directive 2014/90/EU)',
    hint: 'Equipment of ships under an EU flag, such as navigation or life-saving gear.',
  },
  'product-act-17': {
    label: 'Railways (Directive (EU) 2016/797 on interoperability)',
    hint: 'Trains, tracks, power supply, signalling.',
  },
  'product-act-18': {
    label: 'Motor vehicles and their trailers (Regulation (EU) 2018/858)',
    hint: 'Cars, vans, lorries, buses, and the parts that need type approval.',
  },
  'product-act-19': {
    label: 'General safety of motor vehicles (Regulation (EU) 2019/2144)',
    hint: 'Emergency braking, lane keeping, drowsiness warning, automated driving.',
  },
  'product-act-20': {
    label: 'Unmanned aircraft (Regulation (EU) 2018/1139 on civil aviation)',
    hint: 'Drones, their engines and parts, and the equipment that controls them.',
  },
  'product-act-21': {
    label: 'Machinery (Regulation (EU) 2023/1230)',
    hint: 'Robots, presses, production lines, self-driving forklifts.',
  },

  'safety-component-a': {
    label:
      'For the product law of Section A: is it the product itself, or does it keep the product safe?',
    hint: 'Software that is a medical device by itself is the product.',
  },
  'safety-component-b': {
    label: 'For the product law of Section B: does it keep the product safe?',
    hint: 'The part of a machine or a vehicle that stops it before it hurts somebody, for instance.',
  },
  'third-party-assessment-a': {
    label: 'For Section A: must a third party assess the product for risks to health or safety?',
    hint: 'A notified body, as for most medical devices above class I.',
  },
  'third-party-assessment-b': {
    label: 'For Section B: must a third party assess the product for risks to health or safety?',
    hint: 'Type approval by an authority, as for cars, likely counts.',
  },

  // Listed uses
  'use-1a': {
    label: 'It identifies people from afar by face, gait or other body data',
    hint: 'By comparison with a database and without their active part: a camera that looks for known shoplifters. Checking one claim, such as unlocking a phone or a door by face, is outside.',
  },
  'use-1b': {
    label: 'It sorts people by sensitive or protected traits that it infers from body data',
    hint: 'Guessing age, sex or ethnic origin from a camera picture, for example. A mere extra of another service, such as trying on glasses online, is outside; some sorting is banned altogether.',
  },
  'use-1c': {
    label: 'It reads emotions or intentions from face, voice or other body data',
    hint: 'Rating the mood of callers by their voice, for example. The tone of a written message is outside, and so is tiredness or pain.',
  },
  'use-2': {
    label:
      'It keeps critical infrastructure safe: digital infrastructure, road traffic, water, gas, heating or electricity',
    hint: 'A part whose failure would be dangerous, such as the watch over water pressure. Billing is outside, and so is a tool for cybersecurity alone.',
  },
  'use-3a': {
    label: 'It helps to decide who is admitted to education or training, or where they are placed',
    hint: 'At every level, from nursery to vocational training. A chatbot that only explains how to apply is outside.',
  },
  'use-3b': {
    label: 'It evaluates what people have learned',
    hint: 'Grading essays counts, and so does choosing the next lesson by the results.',
  },
  'use-3c': {
    label: 'It judges which level of education suits somebody or is open to them',
    hint: 'A placement test that decides the course, for example.',
  },
  'use-3d': {
    label: 'It watches students during exams for forbidden behaviour',
    hint: 'By camera, microphone, screen or keyboard.',
  },
  'use-4a': {
    label: 'It helps to recruit or select people for work',
    hint: 'Targeting job advertisements, filtering applications, ranking candidates. A calendar tool that only finds a time for the interview is outside.',
  },
  'use-4b': {
    label:
      'It helps to decide about people at work (terms, promotion, dismissal, tasks), or it monitors or rates them',
    hint: 'Tasks count if they are given out by behaviour or personal traits. A shift plan by opening hours alone is outside.',
  },
  'use-5a': {
    label: 'It helps public authorities to grant, cut or take back benefits and essential services',
    hint: 'Health care included, and companies that work for the authority. Purely private offers are outside this point.',
  },
  'use-5b': {
    label: 'It judges the creditworthiness of people or sets their credit score',
    hint: 'A check before "buy now, pay later" counts. Detecting financial fraud is outside, and so are ratings of companies.',
  },
  'use-5c': {
    label: 'It assesses risks or sets prices for people in life or health insurance',
    hint: 'Car and home insurance is outside.',
  },
  'use-5d': {
    label: 'It rates emergency calls, dispatches emergency services or triages emergency patients',
    hint: 'Police, fire, ambulance. Booking ordinary appointments at a surgery is outside.',
  },
  'use-6a': {
    label: 'For law enforcement, it assesses who may become the victim of a crime',
    hint: 'For law enforcement means, here and below, by the police, prosecutors or whoever acts for them, where the law permits it.',
  },
  'use-6b': {
    label: 'For law enforcement, it works like a lie detector',
    hint: 'Polygraphs and similar tools.',
  },
  'use-6c': {
    label: 'For law enforcement, it judges how reliable evidence is',
    hint: 'While crimes are investigated or prosecuted. Searching or transcribing files without judging them is likely outside.',
  },
  'use-6d': {
    label:
      'For law enforcement, it assesses the risk of offending or reoffending, or judges traits or past crimes',
    hint: 'Not by profiling alone: predicting crimes from profiling or personality alone is banned.',
  },
  'use-6e': {
    label: 'For law enforcement, it profiles people while crimes are detected or investigated',
    hint: 'Prosecution counts too. Administrative procedures of tax and customs authorities are outside.',
  },
  'use-7a': {
    label: 'For migration, asylum or border control, it works like a lie detector',
    hint: 'Here and in the next three, by public authorities or whoever acts for them, where the law permits it.',
  },
  'use-7b': {
    label: 'For migration, asylum or border control, it assesses risks that a person poses',
    hint: 'Security, irregular migration or health, of somebody who enters or wants to enter.',
  },
  'use-7c': {
    label: 'It helps authorities to examine applications for asylum, visas or residence permits',
    hint: 'Complaints about them and the reliability of evidence count. A tool that helps applicants with their own forms is outside.',
  },
  'use-7d': {
    label: 'For migration, asylum or border control, it detects, recognises or identifies people',
    hint: 'Verifying travel documents is outside.',
  },
  'use-8a': {
    label: 'It helps courts to research or interpret facts and law, or to apply the law to a case',
    hint: 'Out-of-court dispute resolution counts where it works in a similar way. Anonymising judgments or planning hearings is outside, and so is a research tool for law firms.',
  },
  'use-8b': {
    label: 'It is meant to influence elections, referendums or how people vote',
    hint: 'Tools that only organise a campaign, and whose output voters never meet, are outside.',
  },

  // Taking over from another provider
  'emotions-allowed': {
    label:
      'Does it read emotions there only for medical or safety reasons, or only those of others, such as customers?',
    hint: 'A drowsiness alarm for drivers is a safety reason. Better service, engagement or productivity is none.',
  },
  rebranded: {
    label: 'We put our name or trademark on it',
    hint: 'On a high-risk system that is there already: white label, for instance. A contract with the maker can share out the duties differently.',
  },
  'substantially-changed': {
    label: 'We changed it substantially, and it remains high-risk',
    hint: 'A change that its provider did not foresee and that touches how it meets the requirements, such as retraining it for other groups of people. Settings that the instructions provide for are outside.',
  },
  repurposed: {
    label: 'We gave it a new purpose, which makes it high-risk',
    hint: 'One that its provider did not intend. General-purpose tools count, such as a chat assistant that you let rate loan applications.',
  },
  'product-under-own-name': {
    label: 'The AI safety component of our product bears our name',
    hint: 'It is sold together with the product, or put into service under your name after the sale.',
  },

  // Transparency
  'talks-to-people': {
    label: 'It talks or writes with people directly',
    hint: 'A chatbot, a voice on the phone. Where any attentive person would see that it is AI it is outside, and so is what the law permits against crime.',
  },
  'makes-content': {
    label: 'It makes images, sound, video or text',
    hint: 'Generators of every kind, general-purpose ones included. A spelling checker or similar standard editing is outside, and so is what does not substantially alter the material put in.',
  },
  'reads-emotions': {
    label: 'We use it to read emotions or intentions from face, voice or other body data',
    hint: 'Tiredness or pain is a state of the body and not an emotion. What the law permits against crime is outside.',
  },
  'sorts-by-body': {
    label: 'We use it to sort people by their body data, by whatever traits',
    hint: 'By age or hair colour, say, from their faces. A mere extra of another service is outside, and so is what the law permits against crime.',
  },
  'deep-fake': {
    label: 'We make deep fakes with it: images, sound or video that could pass for genuine',
    hint: 'They resemble real people, objects, places or events. Evident art, satire or fiction needs only a lighter notice, but it needs one.',
  },
  'public-interest-text': {
    label: 'We publish its texts to inform the public on matters of public interest',
    hint: 'Politics, health or the economy, for example. Text that a person has reviewed and for which somebody bears editorial responsibility is outside.',
  },
  'placed-before-marking': {
    label: 'Was it on the EU market before 2 August 2026?',
    hint: 'This system, not a predecessor.',
  },

  // Models
  'trained-own-model': {
    label: 'We trained a general-purpose model and offer it in the EU, alone or inside our system',
    hint: "For download, through an interface or in a product. Purely internal use is likely outside if no product depends on it and nobody's rights are affected.",
  },
  'modified-model': {
    label: "We changed somebody else's general-purpose model significantly and offer the result",
    hint: 'A rough sign: the change took more than a third of the computing power of the original training. Prompts, retrieval and ordinary fine-tuning usually stay far below.',
  },
  'represents-model-provider': {
    label: 'We are in the EU and represent a model provider who is outside the EU',
    hint: 'You have accepted a written mandate for the model.',
  },
  'over-compute-threshold': {
    label: `Its training took more than 10^${legalTerms.systemicRiskComputeExponent} FLOP`,
    hint: 'All the computing that went into its training, added up.',
  },
  'high-impact-capabilities': {
    label: 'It can do as much as the most advanced models, or more',
    hint: 'Shown by benchmarks and other technical means, whatever its training took.',
  },
  designated: {
    label: 'The Commission has designated it as a model with systemic risk',
    hint: 'By a decision that you would know of.',
  },
  'nears-threshold': {
    label: 'We know that it will cross the threshold',
    hint: 'By a training run that is planned or under way, for instance. The Commission has to be told then, not only at the end.',
  },
  'open-weights': {
    label: 'Is the model open source, with weights, architecture and usage information public?',
    hint: 'With systemic risk, openness brings no relief.',
  },
  'model-placed-before-chapter': {
    label: 'Was the model offered in the EU before 2 August 2025?',
    hint: 'Paid or free, alone or inside a product.',
  },

  // Your own use of a high-risk system
  'public-body': {
    label: 'We are a public body, or act on behalf of one',
    hint: 'Authorities, towns, public schools and hospitals. Having one as a customer is not enough.',
  },
  'public-service': {
    label: 'We are a private company that provides public services',
    hint: 'Education, health care, social services or housing in the public interest, for example.',
  },
  'at-own-workplace': {
    label: 'We use it at the workplace, and it concerns our workers',
    hint: 'Workers and their representatives have to be told before. Applicants do not count here.',
  },
  'controls-inputs': {
    label: 'We decide what data goes in',
    hint: 'In part is enough: you upload the applications or connect your own records.',
  },
  'decides-about-people': {
    label: 'It makes decisions about people, or helps to make them',
    hint: 'A ranking that a recruiter reads is help. The people concerned have to be told.',
  },
  'data-protection-assessment': {
    label: 'We have to do a data protection impact assessment for it',
    hint: 'GDPR Art. 35 asks for one where a high risk to people is likely. Listed uses that rate people usually need it.',
  },
  'law-enforcement': {
    label: 'We are law enforcement and search for suspects or convicts with it after the event',
    hint: 'In recordings, as part of an investigation. Live identification belongs to the prohibited practices.',
  },

  // What was there before
  'placed-before-annex-iii': {
    label: 'Is it on the market or in use before 2 December 2027, the day for listed uses?',
    hint: 'The first sale or the first use of this type counts.',
  },
  'placed-before-annex-i': {
    label: 'Is it on the market or in use before 2 August 2028, the day for regulated products?',
    hint: 'The first unit of this model counts, not each piece that you sell.',
  },
  'design-changes-later': {
    label: 'Will its design change significantly from that day on?',
    hint: 'Not sure is a good answer if you retrain it often or have not planned that far.',
  },
  'for-public-authorities': {
    label: 'Is it meant to be used by public authorities?',
    hint: 'Then it has to comply by 2 August 2030, changed or not.',
  },

  // Your company
  'outside-union': {
    label: 'Are you established outside the EU?',
    hint: 'A data centre or a customer in the EU changes nothing.',
  },
  'small-enterprise': {
    label:
      'We are an SME: fewer than 250 staff, and at most 50 million euros of turnover or 43 million of balance sheet total',
    hint: 'Start-ups of that size included.',
  },
  'small-mid-cap': {
    label: `We are a small mid-cap: no SME, fewer than ${midCap.staffBelow} staff, and at most ${midCap.turnoverEuroMillion} million euros of turnover or ${midCap.balanceSheetEuroMillion} million of balance sheet total`,
    hint: 'As in Recommendation (EU) 2025/1099.',
  },
};

export const options: ClassificationTexts['options'] = {
  what: {
    system: {
      label: 'An AI system',
      hint: 'A product, a feature or a tool with AI inside, bought or built: a chatbot, a CV filter, a demand forecast.',
    },
    model: {
      label: 'An AI model by itself',
      hint: 'Offered to others as weights or through an interface, for them to build on. If it sits in a product of yours, check the product.',
    },
    rules: {
      label: 'Software without AI',
      hint: 'It only follows rules that people wrote: formulas, if-then steps, database searches.',
    },
    'unsure-ai': {
      label: 'Software that may or may not be AI',
      hint: 'We go on as if it were AI, and mark the result for review.',
    },
    'unsure-model': {
      label: 'AI, but we cannot tell whether system or model',
      hint: 'We ask about both, and mark the result for review.',
    },
  },
};

export const aspects: ClassificationTexts['aspects'] = {
  profiles: (use) => ({
    label: `Does it profile people when used for ${use}?`,
    hint: 'It judges something about individuals from their data.',
  }),
  harmless: (use) => ({
    label: `Can you say that it poses no significant risk when used for ${use}?`,
    hint: 'To health, safety or fundamental rights, and with no material influence on decisions.',
  }),
  'narrow-task': (use) => ({
    label: `Used for ${use}, does it only do a narrow procedural task?`,
    hint: 'Turning free text into fields, filing documents by kind, finding duplicates.',
  }),
  'improves-finished-work': (use) => ({
    label: `Used for ${use}, does it only improve work that a person has finished?`,
    hint: 'Polishing the language of a letter, for example, while what it says stays.',
  }),
  'spots-patterns': (use) => ({
    label: `Used for ${use}, does it only find patterns in past decisions, or departures from them?`,
    hint: "Telling a teacher that this term's grades are off the usual line, for example. People have judged before and review what it finds; it must neither replace nor sway them without that.",
  }),
  'prepares-assessment': (use) => ({
    label: `Used for ${use}, does it only prepare an assessment that people make?`,
    hint: 'Searching, indexing or translating the files. A ranking or a recommendation is likely more than that.',
  }),
};

export const uses: ClassificationTexts['uses'] = {
  '1a': 'remote biometric identification',
  '1b': 'sorting people by sensitive traits',
  '1c': 'emotion recognition',
  '2': 'safety of critical infrastructure',
  '3a': 'admission to education',
  '3b': 'evaluating learning',
  '3c': 'judging the level of education',
  '3d': 'exam monitoring',
  '4a': 'recruitment and selection',
  '4b': 'decisions about workers',
  '5a': 'public benefits and services',
  '5b': 'credit scoring',
  '5c': 'life and health insurance',
  '5d': 'emergency calls and triage',
  '6a': 'assessing who may fall victim to a crime',
  '6b': 'lie detection in law enforcement',
  '6c': 'judging evidence of crimes',
  '6d': 'assessing the risk of offending',
  '6e': 'profiling in investigations',
  '7a': 'lie detection in migration',
  '7b': 'assessing risks of people who enter',
  '7c': 'asylum, visa and permit applications',
  '7d': 'identifying people in migration',
  '8a': 'assisting courts',
  '8b': 'influencing votes',
};

export const areas: ClassificationTexts['areas'] = {
  '1': 'Biometrics',
  '2': 'Critical infrastructure',
  '3': 'Education and vocational training',
  '4': 'Work and recruitment',
  '5': 'Essential services and benefits',
  '6': 'Law enforcement',
  '7': 'Migration, asylum and borders',
  '8': 'Justice and democracy',
};

export const silent: ClassificationTexts['silent'] = {
  'new-prohibitions-bind': 'The two newest prohibitions bind since 2 December 2026',
  'marking-grace-over': 'The extra time for marking ended on 2 December 2026',
  'model-grace-over': 'The extra time for older models ended on 2 August 2027',
  'register-in-use': 'The register says that it is in use',
  'register-built-here': 'The register says that you built it',
  'register-built-on-model': "The register says that it is built on somebody else's model",
  'register-bought': 'The register says that you bought or hired it',
  'register-workers': 'The register says that it affects your staff',
  'profile-in-union': 'The profile says that you are in the EU',
};
