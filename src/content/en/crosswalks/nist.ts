import type { CrosswalkTexts } from '../../crosswalks/types.ts';

export const nist: CrosswalkTexts['nist'] = {
  'govern-1': {
    name: 'Policies, risk process and inventory',
    asks: 'Rules for AI risk exist, are known and followed: legal duties understood, appetite for risk stated, every AI system listed, and a way to retire one safely.',
    gives: {
      direct:
        'The AI policy, the risk process with its treatment, and the list of AI systems are the very things asked for.',
      partial:
        'Context, criteria, review and monitoring keep those rules up to date; operation covers the orderly end of a system if you write that step down.',
      supporting:
        'The published crosswalk names these for objectives, resource lists and responsible development; they show that the rules are lived, not that they exist.',
    },
    beyond:
      'A written procedure for taking AI systems out of service. The standard does not ask for one by name.',
  },
  'govern-2': {
    name: 'Accountability and training',
    asks: 'People know who decides about AI risk, management answers for it, and staff and partners are trained for their part.',
    gives: {
      direct:
        'Leadership minutes, the assignment of roles and the competence records answer this almost word for word.',
      partial: 'Awareness and the list of people per system show that training reached them.',
      supporting:
        'Time, money, communication and measurement make the roles work; they do not assign them.',
    },
    beyond:
      'Training of partners: NIST names them beside staff, while your records may end with people under your own direction.',
  },
  'govern-3': {
    name: 'Diverse teams, people beside machines',
    asks: 'Decisions on AI risk are taken by people of different backgrounds, and it is settled what the human does and what the machine does.',
    gives: {
      partial:
        'Aims for use with human oversight, approval of uses, and the skills on record settle who may step in and whether they can.',
      supporting:
        'Impact reports and the design process show where a person was given a part. The published crosswalk names them for that.',
    },
    beyond:
      'Diversity of the deciding team. No item asks who sits at the table by background, age or discipline.',
  },
  'govern-4': {
    name: 'A culture that thinks of risk',
    asks: 'Teams think critically about what they build, write down the effects it may have, talk about them, and practise testing, incident spotting and sharing.',
    gives: {
      partial:
        'The concerns channel, kept impact reports, test reports and a communication plan are the traces such a culture leaves.',
      supporting: 'Awareness work spreads it; attendance alone proves no culture.',
    },
    beyond:
      'Sharing what went wrong beyond the company, with others in the field. The standard leaves that to you.',
  },
  'govern-5': {
    name: 'Listening to people outside',
    asks: 'Feedback from people outside the building team, users and affected groups among them, is collected, weighed and built in.',
    gives: {
      partial:
        'The register of parties, the door for outside reports and the work with customers bring the feedback in.',
      supporting:
        'Communication plan and information duties face the right people, mostly in the other direction: outwards.',
    },
    beyond:
      'Proof that feedback changed a design. Keep a note from the report to the release that answers it.',
  },
  'govern-6': {
    name: 'Third-party software and data',
    asks: 'Risks from models, data and services of others are governed, intellectual property among them, with a plan for the day one of them fails.',
    gives: {
      direct: 'Choice, contracts and oversight of AI suppliers are what this category is about.',
      partial:
        'Control of what is provided from outside, and a split of duties with each partner, carry it into daily work.',
    },
    beyond:
      'A fallback for when a vendor model disappears or changes overnight, and a view on third-party rights in its output.',
  },
  'map-1': {
    name: 'Context is understood',
    asks: 'Purpose, setting, users, laws and tolerated risk of each AI system are written down before anyone builds or buys.',
    gives: {
      direct:
        'Context, risk criteria, the specification and the stated intended use are the four answers looked for.',
      partial:
        'The impact assessment adds who could be affected and how, which is half of the context NIST means.',
    },
    beyond:
      'The business case against it: NIST wants the question asked whether AI is the right tool here at all.',
  },
  'map-2': {
    name: 'What kind of system it is',
    asks: 'Task, method and limits of knowledge of the system are on record, so that people can rely on it only as far as it reaches.',
    gives: {
      direct: 'Technical documentation per audience holds limits and conditions of use.',
      partial:
        'Specification, design record, resource list and test plan each hold a part of task, method and scientific soundness.',
      supporting:
        'The separate records on data, tools, computing and people fill in the details the published crosswalk points to.',
    },
    beyond:
      'Reasons why the method fits the question: experiment design, representativeness, whether the thing measured is the thing meant.',
  },
  'map-3': {
    name: 'Benefits, costs and human oversight',
    asks: 'What the system is good for, what its errors cost, how widely it may be used, how able its operators are and who supervises it.',
    gives: {
      partial:
        'Aims of development and use, the bounded purpose, competence and user information answer everything but the costs.',
      supporting:
        'Design process and technical documentation describe the oversight features; the published crosswalk lists them.',
    },
    beyond:
      'A comparison of benefits and costs, money and harm alike, with what happens today without the system.',
  },
  'map-4': {
    name: 'Risks of every component',
    asks: 'Risks and legal questions are mapped for each part of the system, bought models, software and data included.',
    gives: {
      partial:
        'Supplier control, the record of how data was acquired and its provenance carry the parts that come from outside.',
      supporting: 'Lists of systems, data and tools say which parts there are to look at.',
    },
    beyond:
      'A risk entry for each component. The standard asks for risks of the system; a list of parts with risks goes a step further.',
  },
  'map-5': {
    name: 'Effects on people and society',
    asks: 'Likelihood and size of good and bad effects on people, groups, communities and society are assessed, with a practice of hearing those affected.',
    gives: {
      direct:
        'Process and results of the AI system impact assessment, for people and for society, are exactly this.',
      partial: 'Kept reports and the door for outside reports show that it goes on after release.',
      supporting: 'The risk assessment takes the results up; it does not produce them.',
    },
    beyond:
      'Likelihood of each effect. Many impact assessments rate only how bad it would be. And regular contact with those affected.',
  },
  'measure-1': {
    name: 'Choosing measures',
    asks: 'Measures for the mapped risks are chosen, those left unmeasured are named, and people who did not build the system take part in judging it.',
    gives: {
      direct: 'What is measured, how, when and by whom is decided under 9.1.',
      partial:
        'Test criteria cover the measures before release; an internal audit brings in eyes from outside the team.',
    },
    beyond:
      'A list of the risks you cannot or do not measure, with the reason. Auditors rarely ask for it; NIST does.',
  },
  'measure-2': {
    name: 'Is it trustworthy?',
    asks: 'The system is tested and watched for validity, safety, security, transparency, explainability, privacy, fairness and environmental cost.',
    gives: {
      direct:
        'Verification and validation with criteria and reports is the heart of this category.',
      partial:
        'Monitoring, data quality and the two impact views add what a test before release cannot show.',
      supporting:
        'The published crosswalk names these for single qualities, such as security. They prepare or explain a test; none is one.',
    },
    beyond:
      'Figures for each quality. The standard lets you choose what to test; NIST goes through all of them, down to energy use.',
  },
  'measure-3': {
    name: 'Keeping track of risks',
    asks: 'Known, new and hard-to-measure risks are followed over time, with reports from users and affected people as a source.',
    gives: {
      direct: 'Operation and monitoring of each system is the tracking that is meant.',
      partial:
        'Repeated risk assessment, figures with trends and reports from outside feed it with new risks.',
    },
    beyond: 'A way for those affected to appeal against an outcome, beyond reporting a harm.',
  },
  'measure-4': {
    name: 'Do the measures work?',
    asks: 'Experts and users say whether the measures show what matters in the place of use, and the measuring gets better for it.',
    gives: {
      partial:
        'Evaluation of results and reports from outside tell where a figure and real life differ.',
      supporting: 'Management review receives the figures and can order better ones.',
    },
    beyond:
      'Checking the yardstick itself with people from the field of use. Nothing in the standard asks for that.',
  },
  'manage-1': {
    name: 'Ranking and answering risks',
    asks: 'It is decided whether the system should go ahead at all; risks are ranked and each gets an answer; what remains is written down.',
    gives: {
      direct:
        'Treatment process, plan, approvals and the risk that is knowingly kept are the same work.',
      partial: 'Release conditions hold the go or no-go decision for one system.',
    },
    beyond:
      'Telling buyers and users which risk remains. Acceptance inside the company is not enough for NIST.',
  },
  'manage-2': {
    name: 'More benefit, less harm, and an off switch',
    asks: 'Resources for AI risk are set aside, doing without AI is considered, the system stays useful in operation, and someone can and may switch it off.',
    gives: {
      partial:
        'Resources, treatment in operation, monitoring, approval of uses and the bounded purpose each carry a piece of it.',
      supporting:
        'Design process, documentation and user information say how to step in; the published crosswalk lists them under switching off.',
    },
    beyond:
      'A tried procedure for switching off or replacing a system, with a name on it. No control asks for it outright.',
  },
  'manage-3': {
    name: 'Watching third parties',
    asks: 'Benefits and risks of bought parts are watched while in use, pre-trained models among them, with controls that are applied and recorded.',
    gives: {
      direct: 'Oversight of AI suppliers after the contract is signed is the same task.',
      partial:
        'Outsourcing control and monitoring in operation notice when a vendor changes something.',
      supporting: 'The split of duties says who has to act; the published crosswalk names it.',
    },
    beyond:
      'Monitoring of pre-trained models by tests of your own. A supplier review on paper does not notice a silent model update.',
  },
  'manage-4': {
    name: 'Responding, recovering, telling',
    asks: 'After release there is a plan for monitoring, feedback, incidents, repair and improvement, and incidents are told to those concerned.',
    gives: {
      direct:
        'Operation, corrective action and the plan for telling users about incidents meet it one by one.',
      partial:
        'Continual improvement, outside reports and information duties add feedback and further recipients.',
      supporting:
        'Audit, review inputs and customer needs are named by the published crosswalk; they feed the plan with findings.',
    },
    beyond: 'Telling affected people who are not your users, and recovery aims with times.',
  },
};
