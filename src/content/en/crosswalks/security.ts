import type { CrosswalkTexts } from '../../crosswalks/types.ts';

export const owasp: CrosswalkTexts['owasp'] = {
  LLM01: {
    asks: 'Text that the system reads, from a user or hidden in a document, must not take command of it.',
    gives: {
      partial:
        'A test report with attempts and hits is part of verification; alarms on strange behaviour belong to monitoring.',
      supporting:
        'The risk entry and the specified limits say in advance what must not happen and how much is tolerable.',
    },
    beyond:
      'The defence itself: separation of instructions from content and least privilege. No document stops an injection.',
  },
  LLM02: {
    asks: 'Personal data, secrets and business matters must not come out of the system to people who may not see them.',
    gives: {
      partial:
        'Tests with planted secrets show leaks; rules for data in development say what may go into a model in the first place.',
      supporting:
        'The effects on people show whom a leak would hurt, and acquisition records show what was promised to the source.',
    },
    beyond:
      'Access control per user at the moment of retrieval, and data protection law, which has duties of its own.',
  },
  LLM03: {
    asks: 'A system that acts must have no more tools, rights and freedom than its task needs.',
    gives: {
      partial:
        'Aims for use with human oversight, and a bounded purpose, are where the limits on acting are decided and checked.',
      supporting:
        'Design steps, specification, monitoring and logs carry the limits into the product and show whether they held.',
    },
    beyond:
      'Technical permissions per action and a confirmation that cannot be talked away. A policy is no permission system.',
  },
  LLM04: {
    asks: 'Models, data, libraries and services from elsewhere must be what they claim to be, and stay so.',
    gives: {
      partial:
        'Supplier control and provenance of data cover where a part comes from and on what promise.',
      supporting:
        'Lists of data and tools, and the split of duties, tell which parts there are and who answers for them.',
    },
    beyond: 'Checksums, signatures and a parts list that a build produces by itself.',
  },
  LLM05: {
    asks: 'Nobody may slip false or hostile entries into training data, a knowledge base or the model itself.',
    gives: {
      partial:
        'Quality criteria that are measured, and provenance that can be followed, let a planted entry be found.',
      supporting:
        'Data rules, acquisition, preparation and tests narrow who can add data and show changed behaviour.',
    },
    beyond:
      'Detecting a backdoor in a model trained by others. Records help to trace it, not to see it.',
  },
  LLM06: {
    asks: 'Requests, steps and spending must have limits, so that nobody can exhaust the system, its owner or its budget.',
    gives: {
      partial: 'Alarms on load and cost are part of monitoring, with a person who gets them.',
      supporting: 'The record of computing resources holds the capacity a limit is set by.',
    },
    beyond: 'The limits themselves, in code and in the cloud account.',
  },
  LLM07: {
    asks: 'People must not be misled by wrong or invented output, nor rely on it where they should not.',
    gives: {
      partial:
        'Measured error rates belong to validation, and users are told the limits in the information they get.',
      supporting:
        'Societal effects and aims for use say where a wrong answer would matter and who looks at it first.',
    },
    beyond: 'Grounding answers in sources and declining to answer: properties of the product.',
  },
  LLM08: {
    asks: 'Instructions, tool descriptions, retrieved passages and memory may come to light; nothing in them may depend on secrecy.',
    gives: {
      partial: 'Tests that try to bring hidden text out are verification with a clear result.',
      supporting: 'The design record says what stands in the hidden text and why it may.',
    },
    beyond: 'Keys and rules kept out of prompts, and enforced by code.',
  },
  LLM09: {
    asks: 'A search index of embeddings must not mix customers, keep what was deleted or favour stuffed entries.',
    gives: {
      partial:
        'Rules for the data in use and criteria for its quality decide what may be indexed, for whom and how long.',
      supporting: 'The data register and provenance say which index was built from what.',
    },
    beyond: 'Access rules inside the index, and deletion that reaches it.',
  },
  LLM10: {
    asks: 'Output of a model is to be treated like input from a stranger before it is shown, stored or run.',
    gives: {
      partial: 'A test with harmful output, followed to where it ends up, is part of verification.',
      supporting:
        'Specification and design record name the places where output is escaped, checked or confined.',
    },
    beyond: 'The escaping and confining in code, with automatic tests.',
  },
};

export const atlas: CrosswalkTexts['atlas'] = {
  'threat-model': {
    asks: 'Think an attack on one system through from end to end, along the tactics of ATLAS, before somebody else does.',
    gives: {
      partial: 'Each attack found plausible is an entry in a risk assessment that was really run.',
      supporting:
        'The risk process says how it is rated, and the specification takes up what has to be prevented.',
    },
    beyond:
      'Knowledge of current techniques. The tactics are stable, the techniques under them are not.',
  },
  'red-team': {
    asks: 'Attack your own system on purpose, and check that the model still does what was specified.',
    gives: {
      partial:
        'Reports and retests are strong evidence for verification. They satisfy no clause by themselves.',
    },
    beyond: 'People who did not build the system, permission of the host, and time.',
  },
  logging: {
    asks: 'Record inputs, outputs and actions of the system, so that an attack can be noticed and rebuilt.',
    gives: {
      direct: 'Event logs with defined fields and retention are the same measure.',
      partial: 'Monitoring turns the logs into an alarm and a person who looks.',
    },
    beyond: 'Detection rules for attacks on models, and protection of the logs themselves.',
  },
  'data-provenance': {
    asks: 'Know where each dataset came from and who touched it, and clean out what does not belong.',
    gives: {
      direct: 'Recorded provenance over the life of data and system is the same measure.',
      partial:
        'Quality criteria and preparation methods are the cleaning, if they look for hostile entries, too.',
    },
    beyond: 'Looking for tampering. Ordinary quality checks look for errors, not for intent.',
  },
  'bill-of-materials': {
    asks: 'List what a system consists of, with versions, and verify models and files before they are used.',
    gives: {
      partial:
        'The resource inventory and the list of tools are such a parts list, if they carry versions.',
      supporting:
        'Data records and supplier control add origin and promise of the parts that are not yours.',
    },
    beyond: 'Signatures or checksums for every model file, checked by a machine.',
  },
  'human-in-the-loop': {
    asks: 'Let a person confirm what cannot be undone, and give agents only the rights of the user they work for.',
    gives: {
      partial: 'Approved uses and aims for human oversight say which actions wait for whom.',
      supporting: 'The design process builds the stop in; on its own it is a plan.',
    },
    beyond: 'Technical limits on each tool an agent may call.',
  },
  'user-training': {
    asks: 'Teach people who use AI what an attack on it looks like and what never to paste into it.',
    gives: {
      partial:
        'Competence records and awareness work prove the training, once attacks on AI are in it.',
      supporting: 'The list of people per system says whom it has to reach.',
    },
    beyond: 'A test whether it stuck, such as planted cases that people should report.',
  },
  'resource-limits': {
    asks: 'Limit how often, how much and how deeply anyone may query a model.',
    gives: {
      partial: 'Monitoring notices unusual use and says who acts.',
      supporting: 'The record of computing resources is where the capacity stands.',
    },
    beyond: 'Rate limits and query budgets in the product. They also make copying a model harder.',
  },
};
