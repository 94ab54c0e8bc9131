import type { SectorTextsOf } from '../../sectors/texts.ts';

export const healthcare: SectorTextsOf<'healthcare'> = {
  introduction:
    'Clinical evidence, vigilance and confidentiality are home ground. The gaps are mostly around the model: who it was not trained on, what a tired clinician does with its output, and the tools that came in without the device department.',
  first: {
    'A.5':
      'A missed finding and a false alarm harm different patients. The assessment has to name both, by group, beside what the device file says about risk.',
    'A.7':
      'Data from three hospitals is not the population of a fourth. Scanner, coding habit and who gets tested at all shape what the model believes.',
    'A.8':
      'Clinicians act on what they are told of limits. “Not validated under 16” has to stand where the result is read, not on page 40.',
    'A.9':
      'Oversight at the bedside means time and standing to disagree. Under pressure people follow the marker on the image.',
  },
  examples: {
    '4.1':
      'You may be manufacturer of one model, user of a bought one and research partner for a third. Each has other duties, and patients are affected by all.',
    '6.1.2':
      'Rate a false negative of the triage model apart from a false positive: one delays treatment, the other fills the queue for everybody.',
    '8.4':
      'A new scanner type, a new referral path, or opening the tool to children: each starts the assessment again before the first patient.',
    'A.3.3':
      'A night nurse thinks that the sepsis alarm misses older patients. Whom does she tell, without a form for device incidents, and who answers her?',
    'A.4.6':
      'Beside data scientists: a clinician who may stop a release, and somebody who knows the ward’s workflow. Named, with hours for it.',
    'A.5.4':
      'Sensitivity of your triage model by sex, age and skin tone where it matters, and what happens to the group with the worst figure.',
    'A.5.5':
      'If the tool moves appointments to those who click fastest, who waits longer? And what do junior doctors no longer learn?',
    'A.6.2.4':
      'Validation at a site that gave no training data, read by clinicians who did not build it, with a margin fixed beforehand.',
    'A.6.2.6':
      'Positive rate per ward and week, compared with what pathology found later. A drop is looked into by a named person, not noticed at the annual review.',
    'A.7.3':
      'Images from a research project, used for a product: consent, ethics vote and contract, each for this purpose and not only for the study.',
    'A.7.4':
      'Who labelled the images, how often two readers disagreed, and who decided. Labels from billing codes are a known trap.',
    'A.7.6':
      'Burnt-in names on images, free text with relatives in it: how they are taken out, how that was checked, and what it did to the data.',
    'A.8.2':
      'The card beside the screen: intended patients, what the score means, when to ignore it. Read by a new locum in two minutes.',
    'A.8.4':
      'The model was wrong for a week. How do wards, practices and, where due, patients hear of it, beside the vigilance report?',
    'A.9.3':
      'The radiologist reads first and sees the model’s mark afterwards, or the other way round? Decide it, and measure how often marks are followed.',
    'A.9.4':
      'A dictation tool starts to suggest diagnoses after an update. Who notices that the use has left what it was approved for?',
  },
  systems: {
    imaging: {
      name: 'Diagnosis or therapy support as a medical device',
      why: 'Software for such decisions is usually in a device class with a notified body (Rule 11 of the MDR), and then high-risk as a product.',
    },
    'emergency-triage': {
      name: 'Emergency calls, dispatch and patient triage',
      why: 'Listed: triage of patients in emergency care, and priorities of calls and dispatch.',
    },
    dictation: {
      name: 'Dictation, letters, coding of records',
      why: 'Usually transparency or nothing. It becomes a device question when it suggests what to do.',
    },
    'symptom-chat': {
      name: 'Symptom checkers for patients',
      why: 'People have to know it is a machine; with a medical purpose it is likely a device, and its class decides the rest.',
    },
    'bed-planning': {
      name: 'Planning of beds, theatres and stock',
      why: 'Usually minimal while it plans things, not the order in which people are treated.',
    },
  },
  laws: {
    mdr: {
      name: 'Medical devices: Regulations (EU) 2017/745 and 2017/746',
      what: 'Software with a medical purpose needs clinical evidence, a quality system, conformity assessment and vigilance. An ISO 13485 system is the usual base.',
      meets: 'Requirements, validation, change control and the technical file can be written once.',
      leaves:
        'It looks at one device. Tools without medical purpose, and effects on society, are left to you.',
    },
    gdpr: {
      name: 'GDPR, Art. 9 (health data) and Art. 35 (impact assessment)',
      what: 'Health and genetic data are forbidden to process unless an exception fits; large-scale use calls for a data protection impact assessment.',
      meets: 'Feed both assessments from the same facts: data, people, purpose, measures.',
      leaves: 'Clinical harm from a wrong output is not what that assessment looks for.',
    },
    ehds: {
      name: 'European Health Data Space, Regulation (EU) 2025/327',
      what: 'In force since March 2025 and applied in stages over several years: electronic records, and permits for secondary use of health data.',
      meets: 'The permit and its terms belong into the record of how data was acquired.',
      leaves:
        'A permit says nothing of quality or fitness for your model. Check what already applies in your country.',
    },
    nis2: {
      name: 'NIS2, Directive (EU) 2022/2555',
      what: 'Health is a listed sector: hospitals, laboratories and makers of critical devices are usually in, through national law.',
      meets: 'Supplier security and incident handling can be shared.',
      leaves: 'A safe network can run an unsafe model.',
    },
    professional: {
      name: 'Professional duties and hospital law',
      what: 'Who may decide on treatment, what has to be documented, and liability: national and professional rules.',
      meets: 'They tell you who the human in oversight has to be.',
      leaves:
        'They rarely mention AI, so the hospital’s own rule has to. Ask your medical director.',
    },
  },
};
