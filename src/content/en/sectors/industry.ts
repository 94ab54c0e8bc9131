import type { SectorTextsOf } from '../../sectors/texts.ts';

export const industry: SectorTextsOf<'industry'> = {
  introduction:
    'Functional safety, change control and maintenance are familiar. A model breaks three habits: it fails without a fault code, it changes when the product mix changes, and it cannot be proven by listing its states.',
  first: {
    'A.5':
      'The people affected stand next to the machine, and at the end of the pipe. Safety and working conditions belong in one assessment.',
    'A.6':
      'A retrained model is a changed machine. It needs a gate, an acceptance test on the line and a way back within a shift.',
    'A.9':
      'The emergency stop has to work without the model, and an operator who presses it must never have to justify it.',
  },
  examples: {
    '4.3':
      'Which plants and lines, and is the model in the supplier’s camera in scope? Draw the border at an interface that you control.',
    '6.1.2':
      'Your hazard analysis asks what happens when a part breaks. Ask as well what happens when the model is confidently wrong for an hour.',
    '8.4':
      'A new product variant, other lighting, a moved sensor: three small changes, each of which may start the assessment again.',
    'A.4.5':
      'The edge computer under the conveyor: model version, temperature, spare unit, and whether the line runs without it.',
    'A.5.4':
      'Cameras for quality see hands and faces, too. What is recorded of workers, who can look, and was the works council heard?',
    'A.5.5':
      'If the optimiser saves energy by running at night, who lives next door? Write it down even when the answer is harmless.',
    'A.6.1.2':
      'Put numbers on “safe”: longest reaction time, scrap rate that stops the line, distance at which the vehicle has to see a person.',
    'A.6.2.2':
      'Specify the conditions under which the model may act: dust, speed, variants, temperature. Outside them it hands over or stops.',
    'A.6.2.4':
      'Validation with parts that are broken on purpose and with shifts that gave no training data, not with a random tenth of last month.',
    'A.6.2.5':
      'Shadow mode beside the old inspection for two weeks, signed off by production and safety, with the old recipe kept on the controller.',
    'A.6.2.6':
      'Who watches drift when the material supplier changes? A limit on the share of uncertain decisions, and an alarm that reaches the shift.',
    'A.6.2.8':
      'After a stop at 3 a.m.: image, score, threshold, model version and controller state, with the same clock.',
    'A.7.4':
      'Only 40 pictures of the rare defect exist. How were more made, and how was it checked that the model did not learn the copying?',
    'A.9.2':
      'May maintenance follow a chatbot’s advice on lock-out? Say which answers need the manual or a second person.',
    'A.9.3':
      'The line’s emergency stop and the manual mode are outside the model’s reach, tested monthly, and using them is never held against anyone.',
    'A.9.4':
      'The palletising model is now steering heavier loads, because it happened to work. Who compares use with what it was released for?',
  },
  systems: {
    'machine-safety': {
      name: 'Safety function of a machine that learns',
      why: 'Machinery moved to the acts of Section B in 2026: its own regulation applies, the AI Act itself hardly does.',
    },
    infrastructure: {
      name: 'Safety component in electricity, water, gas, heating or road traffic',
      why: 'Listed, with digital infrastructure. A forecast of demand without a safety task is usually outside.',
    },
    'quality-camera': {
      name: 'Quality inspection by camera',
      why: 'Quality control alone is not a safety component, unless its failure endangers health or safety.',
    },
    maintenance: {
      name: 'Predictive maintenance',
      why: 'Usually minimal. It changes where a missed warning can hurt somebody.',
    },
    'shift-planning': {
      name: 'Task allocation and monitoring of workers',
      why: 'Listed where tasks follow behaviour or traits, or where performance is evaluated. Planning by skill and availability may be outside.',
    },
  },
  laws: {
    machinery: {
      name: 'Machinery Regulation (EU) 2023/1230',
      what: 'Applies from 20 January 2027. Safety components that evolve by learning are in its Annex I, Part A: a third party assesses them.',
      meets: 'Specification, validation, technical file and human control can be written once.',
      leaves:
        'Only safety. Data governance, suppliers and everything that is no machine stay with you.',
    },
    nis2: {
      name: 'NIS2, Directive (EU) 2022/2555',
      what: 'Energy, water and transport are listed, and so are several kinds of manufacturing, through national law and mostly above 50 staff.',
      meets: 'Supplier checks, incident handling and management duties can be shared.',
      leaves:
        'It does not ask whether a model is right. IEC 62443 helps with the networks, and not with that either.',
    },
    cra: {
      name: 'Cyber Resilience Act, Regulation (EU) 2024/2847',
      what: 'For makers of connected products: reporting since September 2026, most duties from December 2027.',
      meets: 'Updates, vulnerabilities and messages to users run through the same process.',
      leaves: 'It is about attack, not about error.',
    },
    work: {
      name: 'Safety at work and workers’ participation',
      what: 'Directive 89/391/EEC with national law: risk assessment of workplaces, information and consultation. Art. 26(7) of the AI Act adds a notice for high-risk systems.',
      meets: 'One talk with the works council can serve the impact assessment as well.',
      leaves: 'People outside the plant, and the environment.',
    },
    'functional-safety': {
      name: 'Functional safety standards (IEC 61508, ISO 13849)',
      what: 'How reliable a safety function has to be, and how that is shown. They were not written with learning systems in mind.',
      meets: 'Their change control and verification are a strong base for the life cycle.',
      leaves:
        'Usually the model is kept out of the safety function, and a simple guard beside it is certified.',
    },
  },
};
