import type { SectorTextsOf } from '../../sectors/texts.ts';

export const software: SectorTextsOf<'software'> = {
  introduction:
    'Your customers inherit what you ship: a model swapped on a Tuesday changes a hundred of their processes on Wednesday. Their questionnaires ask how you build, what you train on, and who answers when the model vendor fails.',
  first: {
    'A.6':
      'You release often. An auditor picks one release and asks which evaluation decided it, who agreed, and how you would have gone back.',
    'A.7':
      'Customer content, scraped pages and synthetic data run together easily in a product team. Where training data came from is the question that large buyers ask first.',
    'A.10':
      'You stand between a model vendor and a customer. Without a written split, both believe that you are the one who watches quality, logs and incidents.',
  },
  examples: {
    '4.1':
      'For one product you are the provider, for your coding assistant you are the user, and for a customer’s fine-tuned model you are a partner. Name each role per product.',
    '4.3':
      'Is the copilot in your support desk in scope, or only what customers pay for? Say so by product name, and say which model vendor lies outside.',
    '6.1.4':
      'Which event starts an impact assessment: a new tenant in a sensitive sector, a new tool the agent may call, a new model version behind the same interface?',
    'A.4.2':
      'One row per feature: model and version, prompt repository, vector store, evaluation set, owner. The feature behind a flag for three pilot customers counts, too.',
    'A.6.1.3':
      'Your definition of done for AI work: a prompt change passes review and the evaluation suite just like code, not in the vendor’s console on Friday night.',
    'A.6.2.4':
      'A held-out set of real questions per customer segment, a pass mark that was set before the run, and a test for prompt injection through uploaded documents.',
    'A.6.2.5':
      'The gate between staging and the first tenant: who signs, how many tenants get it first, and how fast you can pin the previous model version.',
    'A.6.2.6':
      'The vendor retires a model in 60 days, or quietly updates it. Who notices that answers got worse: your dashboard, or your largest customer?',
    'A.6.2.8':
      'For one wrong answer last month, can you show prompt, retrieved passages, model version and tenant, without keeping more customer content than the contract allows?',
    'A.7.3':
      'Support tickets as fine-tuning data: does the customer contract allow it, for this purpose, and who checked the licence of the public set you mixed in?',
    'A.7.5':
      'From a deployed model back to the exact data snapshot: could you take one customer’s data out again, and prove which versions never saw it?',
    'A.8.2':
      'The help page that says what the assistant cannot do, where a person should look twice, and how an administrator turns it off for a whole tenant.',
    'A.10.2':
      'A table in the contract annex: who filters input, who reviews output, who keeps logs, who tells whom about an incident, for vendor, you and customer.',
    'A.10.3':
      'Before a new model interface goes live: training use of your data, region, retention, retirement notice, incident contact. And a second vendor you have tried.',
    'A.10.4':
      'A bank among your customers needs logs for years and a school wants none. Where do such expectations arrive, and who says no to a use you did not build for?',
  },
  systems: {
    assistant: {
      name: 'Assistant or copilot inside your product',
      why: 'It talks to people and writes content, so people have to know and the output has to be marked as far as feasible. Sold for hiring, credit or exams, it moves up.',
    },
    'cv-screening': {
      name: 'Ranking or screening of applicants for customers',
      why: 'Recruitment is listed. Narrow preparatory tasks can fall out again, but not where people are profiled.',
    },
    'embedded-api': {
      name: 'Feature on a vendor’s model, under your brand',
      why: 'You are usually its provider, and the vendor remains provider of the model. The class follows what the feature is for.',
    },
    'internal-routing': {
      name: 'Routing of tickets, search, deduplication',
      why: 'Usually nothing beyond AI literacy, unless the routing decides who gets work or help.',
    },
    'own-model': {
      name: 'A general-purpose model that you train and publish',
      why: 'Then you carry the model duties. Fine-tuning somebody else’s model rarely makes you its provider; check the size of the change.',
    },
  },
  laws: {
    gdpr: {
      name: 'GDPR, above all Art. 28 (processors)',
      what: 'The EU data protection regulation. Most software companies process for their customers and need their instructions; training for your own purposes is usually another role.',
      meets:
        'One data register can serve both: origin, legal basis, purpose, retention per data set.',
      leaves:
        'Data protection law says nothing of model quality, oversight or effects of data that is not personal.',
    },
    'data-act': {
      name: 'Data Act, Regulation (EU) 2023/2854',
      what: 'Applies since September 2025: access to data of connected products, and switching between cloud services.',
      meets:
        'What customers may take with them when they leave belongs into the same split of responsibilities.',
      leaves:
        'Nothing about how a model behaves. Ask your lawyer whether your service is one that has to be switchable.',
    },
    cra: {
      name: 'Cyber Resilience Act, Regulation (EU) 2024/2847',
      what: 'Security of products with digital elements; reporting since September 2026, most duties from December 2027. Pure services are usually outside it.',
      meets:
        'Secure development, vulnerability handling and incident messages run through the same release process.',
      leaves:
        'Bias, purpose and human oversight. Under Art. 42(3) of the AI Act meeting parts of it can count for cybersecurity, and for that only.',
    },
    nis2: {
      name: 'NIS2, Directive (EU) 2022/2555',
      what: 'Security and incident reporting for listed sectors, cloud and managed services among them, through national law and mostly above 50 staff.',
      meets: 'Supplier checks, incident process and management’s own responsibility can be shared.',
      leaves:
        'It protects networks and systems. Harm done by a model that works as built is not its subject.',
    },
    'customer-rules': {
      name: 'Rules that reach you through contracts',
      what: 'Banks pass DORA on, hospitals their device rules, authorities their procurement terms: as annexes, audit rights and exit plans.',
      meets: 'Keep one list of what each customer requires, and answer questionnaires from it.',
      leaves: 'A certificate rarely ends such duties; usually it shortens the questionnaire.',
    },
  },
};
