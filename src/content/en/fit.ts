import type { FitTexts } from '../fit/texts.ts';

const notSure = 'I do not know';

export const fit: FitTexts = {
  questions: {
    'in-production': {
      question: 'Does AI run, or will it soon, in something that customers or staff rely on?',
      why: 'A certificate covers AI that is really there. An auditor needs systems, incidents and decisions to look at; with none, there is little to audit and nothing to show.',
      options: {
        yes: 'Yes, at least one system is in use',
        partly: 'Nearly: we are building or piloting one',
        no: 'No, these are plans or private experiments',
        unknown: 'We do not know where AI is used here',
      },
    },
    'at-the-core': {
      question: 'If you took the AI out, would it still be the same product or service?',
      why: 'Where AI is what people pay for, its failures are yours, and so is the proof that you have it under control. Where it is a convenience, the same effort is better spent elsewhere.',
      options: {
        yes: 'No, without AI it would be another product',
        partly: 'It would be worse, but it would do its job',
        no: 'Yes, hardly anybody would notice',
        unknown: notSure,
      },
    },
    'customers-ask': {
      question:
        'Do customers, tenders or investors ask you to prove that your AI is under control?',
      why: 'A certificate is mostly read by others. If security questionnaires have an AI section or a tender names the standard, it answers many of them at once; if nobody asks, order without a certificate gives you the same protection.',
      options: {
        yes: 'Yes, and a certificate would settle it or is named',
        partly: 'They ask, and our own answers have been enough',
        no: 'Nobody has asked so far',
        unknown: 'We have not looked at tenders and questionnaires for it',
      },
    },
    'security-system': {
      question:
        'Does an information security management system along ISO/IEC 27001 really run here?',
      why: 'Internal audits, management reviews, document control and supplier checks are built once and serve both standards. ISO/IEC 42001 does not require it; without it you build that frame now.',
      options: {
        yes: 'Yes: audits and reviews take place, with or without a certificate',
        partly: 'Parts of it: policies and some controls, no full round yet',
        no: 'No',
        unknown: notSure,
      },
    },
    'deadline-presses': {
      question: 'Does a duty of the EU AI Act start for you before a certificate could be there?',
      why: 'The law does not wait for a voluntary certificate, and a certificate gives no presumption of conformity. What binds on a day has to be ready on that day.',
      options: {
        yes: 'Yes, and we are not ready for it',
        partly: 'It may be close',
        no: 'No, or we are ready for what binds us',
        unknown: 'We do not know which duties are ours',
      },
    },
    'other-standard': {
      question: 'Does somebody who matters to you ask for another standard or scheme instead?',
      why: 'A supervisor, a large customer or a product law may want something else: a quality system for medical devices, a national cloud scheme, a security report. It comes first, and this one can follow on top of it.',
      options: {
        yes: 'Yes, and that one is decided',
        partly: 'It is being discussed',
        no: 'No',
        unknown: notSure,
      },
    },
    'lasting-order': {
      question: 'Do you want order that lasts, beyond this one law or this one customer?',
      why: 'A management system pays off by being used for years: one way to approve, assess, watch and correct AI. For a single obligation a shorter way exists.',
      options: {
        yes: 'Yes, AI will keep growing here',
        partly: 'It would be a welcome side effect',
        no: 'No, we need to satisfy one demand',
        unknown: notSure,
      },
    },
    'people-for-it': {
      question: 'Does somebody have days for it, every week, for months?',
      why: 'Most of the effort is your own people’s time, and it does not end with the certificate: somebody has to run audits, reviews and assessments every year, or surveillance finds an empty shell.',
      options: {
        yes: 'Yes, named, and their manager agrees',
        partly: 'Some hours, when other work allows',
        no: 'No',
        unknown: 'It has not been discussed',
      },
    },
  },
  recommendations: {
    certify: {
      text: 'There is AI to cover, somebody who will read the certificate or a will to run AI in good order, and people to keep it up. Preparing for the audit is likely to be worth its effort.',
      nextStep:
        'Answer the full check, then let the plan say when Stage 1 and Stage 2 come within reach. Ask two or three accredited certification bodies early: their calendars fill before yours does.',
    },
    align: {
      text: 'Do what the standard asks where it protects you (policy, inventory, risk and impact assessment, clear owners) and leave the external audit for the day it is asked for. What you build stays valid if you certify later.',
      nextStep:
        'Answer the check all the same, and take the gaps that the results put first. You can leave out rehearsing for an external audit, not the risk and impact assessments.',
    },
    'ai-act-first': {
      text: 'Law binds on its day; a certificate can follow. Settle which systems are yours, their likely classes and the duties that start first. Much of what you write for them serves the management system later.',
      nextStep:
        'Open the AI Act page: what counts now, what counts from which day, and what no management system carries. If a practice may be prohibited, have a lawyer look at it before anything else.',
    },
    'literacy-and-suppliers': {
      text: 'You use AI that others make, and it is not what you sell. Your risk sits with your people and your suppliers: who may use what for what, whether they understand its limits, and what the contract says when it fails.',
      nextStep:
        'Begin with four items: competence, awareness, the people resources behind each system, and the check of AI suppliers. AI literacy is also a duty of the AI Act that already applies to those who use AI at work.',
    },
    'security-first': {
      text: 'Nothing forbids starting with AI, but the frame it rests on (audits, reviews, document control, incident handling) is missing, and nobody is pressing for the AI certificate. Build that frame for information security, then widen it to AI.',
      nextStep:
        'Get the requirements that both standards share to run once, through one internal audit and one management review. The head start page shows item by item what will carry over.',
    },
    'security-together': {
      text: 'Information security stands in part or has to come anyway, and the wish for proof about AI is there. Build one management system for both: one audit programme, one review, one document control, two sets of controls.',
      nextStep:
        'Plan both from the start: write every shared procedure once, with AI in it. The head start page shows what is shared and what only AI needs. Ask certification bodies for a combined audit.',
    },
    'not-known-yet': {
      text: 'What is not known decides between several ways, so we name them all and guess none.',
      nextStep: 'Answer what is named under "What would settle it", the first one first.',
    },
  },
  cautions: {
    'no-presumption':
      'A certificate gives no presumption of conformity with the AI Act. The duties for high-risk systems stay beside it, with their own documents and their own days.',
    'systems-unknown':
      'No AI system is described yet. Whether a prohibited practice or a high-risk use is among yours is not part of this picture; a few lines per system would tell.',
  },
  costDrivers: {
    systems: {
      name: 'Number and kind of AI systems',
      text: 'Every system in scope needs its own risk and impact assessment, tests and records. One high-risk system can weigh more than ten writing aids.',
    },
    complexity: {
      name: 'Complexity of the organisation',
      text: 'Sites, countries, legal entities and languages multiply interviews and audit days. A narrow, honest scope is the strongest lever you have.',
    },
    certificates: {
      name: 'Certificates you hold',
      text: 'A running ISO/IEC 27001 or ISO 9001 system brings audits, reviews and document control with it. Guides claim large savings; the head start page counts yours item by item.',
    },
    maturity: {
      name: 'What is already done',
      text: 'Teams that test, log and review their models need to write down what they do. Teams that do not have to change how they work, which takes longer than writing.',
    },
    'internal-time': {
      name: 'Your own people',
      text: 'Usually the largest part and never on an invoice: product, data, legal and management time, for months, and a share of it every year after.',
    },
    help: {
      name: 'Outside help',
      text: 'Optional: advice, training, an internal auditor for hire. Whoever helps you build the system must not be the one who certifies it.',
    },
    'certification-body': {
      name: 'The certification body',
      text: 'Billed separately, by a body that is independent of any adviser. Its fee follows audit days, and audit days follow people in scope, systems and sites.',
    },
    surveillance: {
      name: 'Surveillance, every year',
      text: 'The certificate is looked at again in the first and the second year. Internal audit and management review have to happen before each visit.',
    },
    recertification: {
      name: 'Recertification, after three years',
      text: 'A certificate usually runs for three years; then a larger audit renews it. Count the whole cycle when you compare offers, never the first year alone.',
    },
  },
  durations: {
    'whole-way': {
      what: 'From the start to the certificate',
      claimedBy: 'A guide for small companies',
      comment:
        'The most cautious of the three, and for a first management system the most believable.',
    },
    'fifty-people': {
      what: 'Building the system in an AI company of 50 people, before the audits',
      claimedBy: 'A provider of checklists and courses',
      comment:
        'Supposes that people are free for it and that testing and logging exist already. The audits come on top.',
    },
    'certification-only': {
      what: 'The certification alone: both stages, findings and the decision',
      claimedBy: 'A consultancy, for clients with ISO/IEC 27001 in place',
      comment:
        'Counts from a finished system. Between the stages you need time to close findings, and the body’s calendar decides the rest.',
    },
  },
};
