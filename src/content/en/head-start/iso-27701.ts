import type { HeadStartTexts } from '../../head-start/types.ts';

export const iso27701: HeadStartTexts['iso-27701'] = {
  '4.1':
    'You have settled whether you control or process personal data. The same question, asked about your role in each AI system, is open.',
  '4.2':
    'The people whose data you hold are parties already. Those whom AI affects without their data, and society, are not.',
  '4.3':
    'The boundary follows processing of personal data. AI systems that touch none fall outside it, so the AI scope is a text of its own.',
  '4.4':
    'The yearly round of audit, review and correction turns. AI risk, impact and life cycle join the same calendar.',
  '5.1':
    'Management answers for privacy. Harm from AI beyond privacy, such as an unfair refusal, has not been its subject.',
  '5.3':
    'Privacy roles are appointed, often with a data protection officer. Owners for AI systems and their oversight are missing.',
  '6.1.1':
    'Your criteria already look at harm to people. They stop at personal data; set limits for other harm as well.',
  '6.1.2':
    'Process, owners and register exist, and consequences for people are rated. Take in safety, fairness and effects on society.',
  '6.1.3':
    'Treatment, sign-off and a statement of controls are practised. A second statement is needed, for the 38 AI controls.',
  '6.1.4':
    'Your privacy impact assessment lends method and trigger. It asks about personal data; fairness, safety, autonomy and society are left.',
  '6.2':
    'Privacy objectives have the right form. Those for AI, on reliability, fairness and oversight, are added.',
  '6.3': 'Planned changes to the system work the same way. Let new AI law start one.',
  '7.1':
    'Resources for privacy work are planned. Tests of models and supervision in operation are not.',
  '7.2':
    'Records of privacy training are the right container. Skills in data for AI, testing and oversight are the new content.',
  '7.3':
    'People know what not to do with personal data. Over-reliance on output and the way to report harm are new to them.',
  '7.4':
    'Notices to people and authorities have owners. Rows on AI, such as changed model behaviour, are missing.',
  '7.5.1': 'The list of documents takes in those on AI.',
  '7.5.2': 'Review and approval of documents apply as they stand, to model notes as well.',
  '7.5.3':
    'Retention and deletion are a strength of yours. Add models, prompts and event logs to the schedule.',
  '8.1':
    'Processing runs under control, with processors overseen. Bring prompts, model versions and the AI life cycle under it.',
  '8.2':
    'Interval and triggers can be shared. The runs go system by system, with harm beyond privacy in view.',
  '8.3':
    'Measures are tracked to the end. Showing that one works on a model needs tests, such as error rates per group.',
  '8.4':
    'Where personal data is used, your privacy impact assessments deliver facts. Every AI system in scope needs its own, those without personal data too.',
  '9.1':
    'The measuring routine exists. Requests and breaches say nothing about drift or unfair output.',
  '9.2.1':
    'Audits run. The ground grows by this standard, its controls and samples from AI systems.',
  '9.2.2':
    'One programme serves both. See that an auditor can judge evidence about models, not only about data.',
  '9.3.1': 'Keep the meeting and give AI a block of its own.',
  '9.3.2': 'The agenda has most headings. Impact results and AI figures are added.',
  '9.3.3': 'Minutes and follow-up serve unchanged.',
  '10.1': 'The improvement log takes in AI.',
  '10.2': 'Corrective action works as it is. Let harmful output enter it where no data leaked.',
  'A.2.3':
    'The privacy policy is one of those to align with. Product, personnel and purchasing rules have to be put beside it.',
  'A.2.4':
    'The review of your privacy policy gives date and form. Triggers from AI law and new models are missing.',
  'A.3.2':
    'Duties for personal data are allotted. Those for testing, oversight and effects on people are not.',
  'A.4.2':
    'Records of processing list the systems that handle personal data. AI systems, models and those without personal data have to be entered.',
  'A.5.2':
    'Triggers, participants and sign-off of the privacy impact assessment can be taken over. Widen what it asks about.',
  'A.5.3':
    'Privacy impact reports are kept and dated. The AI report needs more chapters and a retention period with a reason.',
  'A.5.4':
    'The chapter on privacy is yours already. Discrimination, safety, money and access to services are still to be assessed.',
  'A.6.1.2':
    'Privacy by design is one of the aims. Fairness, safety, robustness and explainability have to stand beside it.',
  'A.6.1.3':
    'Privacy by design puts checks into development. The other AI steps, from choice of model to human intervention, are added.',
  'A.7.2':
    'Purpose and legal ground for personal data are settled. Which data may shape a model, and by which steps, is not.',
  'A.7.3':
    'For personal data you know source, consent and purpose. Licences, scraped and bought data without personal content are open.',
  'A.7.4':
    'Accuracy of personal data is a duty you meet. Whether data represents the people and cases of use is another question.',
  'A.8.2':
    'Privacy notices have owners and a review. That it is AI, what it is for and where it fails has to be told to users.',
  'A.8.4':
    'Breach notices have triggers, templates and a clock. Add events without a breach, and the users of the system as recipients.',
  'A.8.5':
    'Duties towards authorities and people are listed for privacy. Those about AI systems, to customers and under AI law, join the list.',
  'A.9.4':
    'You bind data to a purpose. Do the same with each AI system, and watch whether it is used for something else.',
  'A.10.2':
    'Contracts split duties between controller and processor. Testing, oversight and model updates are not in them.',
  'A.10.3':
    'Processors are chosen and checked. Add questions on how a model was built and what happens when it changes.',
};
