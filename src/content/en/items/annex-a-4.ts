import type { ControlTexts } from '../../types.ts';

/** English texts of A.4, Resources for AI systems. */
export const annexA4 = {
  'A.4.2': {
    question:
      'Pick any AI system you run: can you show, on one page, the models, data, tools, machines and people it depends on, from design to switch-off?',
    why: 'When a model is withdrawn, a library turns out to be compromised or a dataset has to be deleted, you need to know within hours which systems are hit. Without an inventory you find out as they fail.',
    levels: {
      1: 'Knowledge of what a system is made of sits with the engineer who built it. Bought AI appears only on the credit card bill.',
      3: 'An inventory lists every AI system in scope, bought and embedded ones included. Each is linked to the resources it needs at each stage of its life, and an owner keeps the entry current.',
      5: 'Entries are filled from pipelines, sign-on and invoices, and differences found in spot checks are counted. The error rate falls, and retired systems leave no orphaned models or data behind.',
    },
    stage1: [
      'AI system inventory with purpose, owner, life cycle stage, supplier and model version',
      'Dependency sheet or diagram for one system, from data sources to hosting',
      'Rule saying when an entry is created, changed and closed',
    ],
    stage2: [
      'One system from the screen traced to its inventory entry and back, nothing missing',
      'A tool seen in use on a desk looked up in the inventory',
      'A retired system, with proof of what became of its model, data and access keys',
    ],
    usualGap:
      'The asset list knows laptops and servers. AI features inside office software, models called through an interface (API) and prompts that steer a product appear nowhere.',
    firstStep:
      "Open a sheet with one row per AI system and the columns purpose, owner, model, data, tools, hosting, supplier. Fill it from last month's invoices and your code repositories.",
    iso27001:
      'Your asset inventory from 27001 A.5.9 supplies the owners and the routine for updates. Add AI systems as a type of their own, with models, prompts and datasets, and link them by life cycle stage.',
    exclusion:
      'An exclusion is not believable: without the inventory, scope, risks and impacts hang in the air. A pure user keeps a short one, with tool, vendor, purpose, owner and data put in.',
    commonlyQuoted: {
      claim: 'Area A.4 is where suppliers of AI are managed.',
      fact: 'A.4 asks you to document five things: resources overall, data, tools, computing and people. Suppliers are A.10.3, together with clause 8.1.',
    },
  },
  'A.4.3': {
    question:
      'Which datasets trained, tuned, tested or feed each of your AI systems, where did each come from, and what do you know about those behind a bought model?',
    why: 'Data decides what a system gets right and for whom. If you cannot name it, you can neither explain a skewed result nor honour a request to remove somebody from it.',
    levels: {
      1: 'Files named "final_v3" lie in personal folders. Origin, date and permission are a matter of memory.',
      3: 'A register holds each dataset with source, date, purpose, categories, rights of use, known bias, retention and owner. It includes test sets, documents a chatbot searches, and what a vendor disclosed or refused to disclose.',
      5: 'The register is generated from the data pipeline and compared with what runs in production. Ageing and unused sets are reported, and your rules for refreshing data follow from the drift you saw.',
    },
    stage1: [
      'Data register separating training, tuning, test and live input for each system',
      'Entry for a retrieval source, the documents a language model looks up, with its owner',
      'Vendor statement or model card on training data, with gaps noted as gaps',
    ],
    stage2: [
      'A deployed model version traced to the exact dataset versions behind it',
      'One dataset opened and compared with its entry: fields, dates, personal data, licence',
      'The data owner explains which groups of people are under-represented in it',
    ],
    usualGap:
      'Training data is described roughly, test data and lookup documents not at all. For a rented model the entry says "unknown", with no sign that anyone asked the vendor.',
    firstStep:
      'Choose one system and write an entry for each dataset it touches: what, from where, since when, allowed for what, owner. Then send the vendor your open questions.',
    iso27001:
      'An information asset list under 27001 A.5.9 tells you where data lies and how secret it is. What you need here, origin, purpose in training or testing, known bias and version, is not in it.',
    exclusion:
      'Partly open to pure users: training data is then the business of the vendor. What you enter, upload or connect to the tool is still yours, so full exclusion is rarely sound.',
    commonlyQuoted: {
      claim: 'Article 10 of the AI Act, data governance, is answered by A.7.2 to A.7.6.',
      fact: 'Those five controls support it in part, and A.4.3, the record of which data you use, belongs beside them. The legal quality criteria and the examination for bias go further.',
    },
  },
  'A.4.4': {
    question:
      "Could you rebuild last year's model or assistant from what is written down, with the same frameworks, prompts, test scripts and versions?",
    why: 'A silent update of a library or an evaluation script can change results with no change in your own code. If versions are not recorded, you cannot tell an improvement from an accident.',
    levels: {
      1: 'Every developer has a favourite toolkit and a personal set of scripts. The version in use is whatever was installed that day.',
      3: 'The tools for preparing data, training, evaluating, deploying and watching are listed with version, purpose, licence, owner and dependent system. New ones pass a short check, and the list matches what runs.',
      5: 'Versions are read out automatically at each build, and failures are traced to tool changes. Tools that often cause rework are replaced on the strength of those figures.',
    },
    stage1: [
      'Tool list by life cycle stage, from labelling and training to evaluation and monitoring',
      'Bill of materials, the list of AI components with versions, for one product',
      'Rule for admitting a new framework, open model or coding assistant',
    ],
    stage2: [
      'Listed versions compared with the build server and with one system in operation',
      'An evaluation from months ago run again with the recorded tools',
      'A developer asked how the last framework upgrade was tested before use',
    ],
    usualGap:
      'Cloud servers are in the configuration database, while notebooks, prompt libraries, evaluation kits and coding assistants are not. Licences of downloaded models have never been read.',
    firstStep:
      'Export the dependency file of your main AI product, mark the twenty entries that matter for its results, and add purpose, owner and licence to each.',
    iso27001:
      'Software titles may be in your 27001 A.5.9 inventory for patching and licences. Which tool trained, tested or steers which model, and in which version, has to be recorded from scratch.',
    exclusion:
      'Users of nothing but finished AI products can keep this to a few lines or argue that it does not apply. Prompt chains, connectors, plug-ins or fine-tuning of your own end that argument.',
  },
  'A.4.5': {
    question:
      'Where, physically and with which provider, does each AI system run, what capacity does it need at peak, and what happens when that is not there?',
    why: 'The location decides which law applies and who can reach the data, and capacity decides whether the system answers when it matters. Runaway usage can also exhaust a budget overnight.',
    levels: {
      1: 'The system runs "in the cloud". The region was a default setting, and quotas are noticed when requests are refused.',
      3: 'A record per system states hosting provider, region, type of processor, memory, storage, network, limits and fallback. It reflects the choices made on cost, location and environmental burden.',
      5: 'Load, cost and energy use per system are measured and forecast. Sizing, model choice and region were changed because the numbers called for it.',
    },
    stage1: [
      'Architecture sheet naming provider, region and computing type for training and for live use',
      'Quotas, spending limits and fallback for each model called over an interface',
      'Note on energy or environmental burden behind the choice of model size or host',
    ],
    stage2: [
      'Region setting in the cloud console compared with the record and with customer promises',
      'A load peak or provider outage, and how the AI feature behaved during it',
      'The alert that fires at the spending limit, shown with its last activation',
    ],
    usualGap:
      'Nobody knows in which country the model vendor processes prompts. Training machines are documented, the interface on which the live product depends is not.',
    firstStep:
      'Look up provider, region, quota and monthly cost for every model you call, enter them in one table, and set a spending alert where there is none.',
    iso27001:
      'Servers and cloud accounts listed under 27001 A.5.9 give you names and owners. Processor needs per model, processing regions of vendors, capacity limits and environmental burden are additional and need a fresh record.',
    exclusion:
      'Those who only use AI as a finished online service may keep a light entry, such as the processing region. Anyone who hosts, trains or resells AI through an interface has no case for leaving it out.',
  },
  'A.4.6': {
    question:
      'Which kinds of people does each AI system need from design to its last day, such as subject experts and overseers, and where are they missing today?',
    why: 'Engineers alone can build a triage tool that no nurse would trust. If knowledge of the field or of those affected is absent, mistakes look like plausible results.',
    levels: {
      1: 'Whoever is free joins the project. Subject experts are asked at the end, if at all.',
      3: 'The record shows, system by system and stage by stage, the roles and skills needed, who fills them, in house or from outside, and which gaps are being closed. Overseers, testers and data labellers are counted in.',
      5: 'Errors and complaints are checked for missing expertise, and the team is changed where a pattern appears. Staffing gaps have target dates that are measured and kept.',
    },
    stage1: [
      'Staffing record per AI system: stage, expertise required, person or supplier, gap',
      'Outside helpers listed, such as annotators, domain advisers and contractors',
      'Plan to close gaps by hiring, training or advice, with dates',
    ],
    stage2: [
      'The subject expert named for one system explains what they contributed and changed',
      'Names in the record compared with role matrix, training files and repository activity',
      'An overseer who left, and how their knowledge was replaced',
    ],
    usualGap:
      'Only data scientists and developers are listed. Domain experts, people who know the affected groups and the freelancers who labelled the data appear nowhere.',
    firstStep:
      'Write down for your most sensitive system who supplies technical, subject, legal and oversight knowledge at each stage. Ask one outside expert to fill the widest gap for a day.',
    iso27001:
      'Competence files under 27001 clause 7.2 and the ownership habit of 27001 A.5.9 are a start. Add the needs of each system over its life: subject experts, labellers, evaluators and overseers.',
    exclusion:
      'It applies to everyone, because even a bought tool needs people who understand and supervise it. Small users can settle it with a few rows that refer to the competence matrix.',
    commonlyQuoted: {
      claim: 'AI literacy under Article 4 of the AI Act is handled by A.4.3 and A.4.4.',
      fact: 'A.4.3 is about data and A.4.4 about tools. People are A.4.6, with competence in clause 7.2 and awareness in clause 7.3.',
    },
  },
} as const satisfies ControlTexts<'A.4.2' | 'A.4.3' | 'A.4.4' | 'A.4.5' | 'A.4.6'>;
