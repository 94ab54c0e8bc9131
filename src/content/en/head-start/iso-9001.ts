import type { HeadStartTexts } from '../../head-start/types.ts';

export const iso9001: HeadStartTexts['iso-9001'] = {
  '4.1':
    'The yearly look at issues inside and outside stays. Add the purpose of each AI system and which role you play in it.',
  '4.2':
    'Customers and regulators stand on the list. People whom an output affects without ever being customers do not.',
  '4.3':
    'Sites and products are bounded already. Which AI systems lie inside, bought ones and internal ones too, has to be said in a scope of its own.',
  '4.4':
    'The process map with owners and figures is the best frame there is. Draw the AI life cycle and the impact assessment into it.',
  '5.1':
    'Management knows that it answers for a system. What it has decided about harm from AI is not in any minutes yet.',
  '5.3':
    'Process owners and the reporting line exist. Owners for AI risk and for each AI system come on top.',
  '6.1.1':
    'You look at risks and opportunities of your processes. Quality work sets no criteria for which AI risk is acceptable, so these are missing.',
  '6.2':
    'Measurable quality objectives with owner and date are the right form. Their subject changes: error rates, fairness, oversight.',
  '6.3': 'Planned changes to the system are practised. The same routine serves the AI part.',
  '7.1':
    'People, equipment and knowledge are planned for. Time for impact assessments and tests of models is not in that plan.',
  '7.2':
    'The skills matrix and its records can hold AI skills as they are. Which ones are needed, role by role, is still to be found out.',
  '7.3':
    'Everyone knows the quality policy and their part in it. Say the same about the AI policy, to contractors as well.',
  '7.4':
    'Who says what to whom is settled for quality. Lines on AI for authorities and for affected people are missing.',
  '7.5.1': 'The list of controlled documents takes in those on AI. The method stays.',
  '7.5.2':
    'Identification, review and approval of documents are daily work. See that notes on models and prompts fall under it.',
  '7.5.3':
    'Access, versions and retention are in hand. Add datasets, model versions and logs to the retention plan.',
  '8.1':
    'Production and service run under planned conditions, with changes controlled. Prompts, data and model versions have to come under the same control.',
  '9.1':
    'Figures, customer satisfaction and their evaluation exist. None of them shows drift, bias or use outside the purpose.',
  '9.2.1':
    'Internal audits run to a plan. Their ground grows by the AI requirements, the controls you apply and real AI systems.',
  '9.2.2':
    'Put AI audits into the same programme, with the same rule that nobody audits their own work. One auditor has to be able to judge evidence on models.',
  '9.3.1': 'The meeting exists. Give AI a block of its own in it.',
  '9.3.2':
    'Audit results, objectives and complaints are on the agenda. Results of impact assessments and AI figures join them.',
  '9.3.3': 'Decisions are minuted and followed up. Mark those about AI.',
  '10.1': 'The improvement routine takes in ideas on AI without a change.',
  '10.2':
    'Cause, correction and check of effect are practised. Let harmful output and overdue impact assessments enter the same log.',
  'A.2.3':
    'The quality policy is one of those that AI touches. Security, privacy, personnel and purchasing rules have to be put beside it.',
  'A.2.4':
    'The quality policy is looked at in management review; put the AI policy on the same date. A trigger for new AI law is missing.',
  'A.3.2':
    'Job descriptions with authority exist. None of them names data, model testing or human oversight.',
  'A.4.6':
    'Training records show who can do what. Which of these people each AI system needs over its life is new.',
  'A.6.1.3':
    'If design is inside your certificate, stages, reviews and approvals exist. Build in the AI steps: data, choice of model, impact, human intervention.',
  'A.6.2.2':
    'Design inputs are written down for each product. Tolerable error, limits of use and oversight are additional lines.',
  'A.6.2.3':
    'Design results and their changes are on record. Model, dataset and prompt versions, with reasons, are not.',
  'A.6.2.4':
    'Verification and validation against acceptance criteria is known ground. Tests for bias, robustness and misuse have to be added.',
  'A.6.2.5':
    'Nothing is released without a named person. Add the finished impact assessment and the way back to the conditions.',
  'A.6.2.6':
    'Delivery and after-sales service are controlled. Watching drift and wrong output of a running model is something else.',
  'A.8.2':
    'Product information for customers has an owner and a review. That it is AI, where it fails and who supervises it has to be said there.',
  'A.8.4':
    'Customers are told about nonconforming products. Add AI events that break no specification and yet do harm, and ready notices.',
  'A.10.2':
    'Orders and contracts state what a supplier owes. Duties on data, testing and oversight of AI are not split yet.',
  'A.10.3':
    'Suppliers are chosen, rated and looked at again. The questions about responsible AI, and a reaction to model updates, are missing.',
};
