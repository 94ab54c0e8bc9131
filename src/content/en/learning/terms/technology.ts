import type { TermId } from '../../../learning/terms.ts';
import type { TermText } from '../../../learning/types.ts';

/** AI and its data. */
export const technologyTerms = {
  drift: {
    term: 'Drift',
    spellings: ['drift', 'model drift', 'data drift'],
    definition:
      'The slow loss of fit between a system and the world: inputs change, or what they mean changes, and results get worse although nobody touched the model.',
    inPractice:
      'With a rented model there is a second kind: the vendor changes it under your feet.',
  },
  'data-provenance': {
    term: 'Data provenance',
    spellings: ['data provenance', 'provenance'],
    definition:
      'The record of where data came from and what was done to it on the way, down to the source.',
    inPractice: 'The test: name all models that one withdrawn dataset has touched.',
  },
  labelling: {
    term: 'Labelling',
    spellings: ['labelling', 'annotation'],
    definition:
      'Adding the right answer to data, by people or machines, so that a model can learn from it or be tested. Mistakes here become the model’s opinion.',
    inPractice:
      'Keep the instructions and a sample that two people labelled. In Annex A it belongs to A.7.6.',
  },
  'red-teaming': {
    term: 'Red teaming',
    spellings: ['red teaming', 'red team', 'red-team', 'red-teaming'],
    definition:
      'Testing a system as an opponent would: trying on purpose to make it harm, leak or misbehave, and writing down what worked.',
    inPractice: 'The result supports A.6.2.4. An auditor then asks what you did about it.',
  },
  'prompt-injection': {
    term: 'Prompt injection',
    spellings: ['prompt injection', 'prompt injections'],
    definition:
      'Text that makes a language model follow somebody else’s instructions: typed in by a user, or hidden in a web page, mail or file that the model reads.',
    inPractice:
      'There is no complete cure. Limit what the model may do, and have a person confirm what cannot be undone.',
  },
  hallucination: {
    term: 'Hallucination',
    spellings: ['hallucination', 'hallucinations', 'hallucinate', 'confabulation'],
    definition:
      'A wrong answer that a generative model gives as fluently as a right one: an invented source, clause, price or person.',
    inPractice:
      'The standard does not use the word. Test for it with a pass mark (A.6.2.4), and tell users where it happens (A.8.2).',
  },
  explainability: {
    term: 'Explainability',
    spellings: ['explainability'],
    definition:
      'How far a person can learn why a system produced this result, in terms that help them: to trust it, to doubt it, or to contest it.',
    inPractice:
      'Annex A has no control of that name. It comes up in the information for users (A.8.2) and in the impact assessment.',
  },
  'event-log': {
    term: 'Event log',
    spellings: ['event log', 'event logs'],
    definition:
      'What a system writes down by itself while it runs: what went in, what came out, in which version, when, and who accepted it.',
    inPractice:
      'The control is A.6.2.8, not A.8.1. Decide how long it is kept before the disk does.',
  },
  'model-card': {
    term: 'Model card',
    spellings: ['model card', 'model cards'],
    definition:
      'A short public description of a model: purpose, data, measured quality, limits, and uses it is not meant for.',
    inPractice:
      'A common way to serve users under A.8.2. It is not the whole technical documentation of A.6.2.7.',
  },
  'fine-tuning': {
    term: 'Fine-tuning',
    spellings: ['fine-tuning', 'fine-tune', 'fine-tuned'],
    definition: 'Training an existing model further, on your own data, so that it suits your task.',
    inPractice:
      'It makes you a developer: controls of A.6 and A.7 that a mere user may leave out then apply.',
  },
  rag: {
    term: 'Retrieval-augmented generation (RAG)',
    spellings: ['RAG', 'retrieval-augmented generation'],
    definition:
      'Letting a language model look things up in your documents before it answers. The model stays as it is; the documents decide what it says.',
    inPractice:
      'Those documents are data of the system. Their rights, quality and age are yours to look after.',
  },
  'shadow-ai': {
    term: 'Shadow AI',
    spellings: ['shadow AI', 'Shadow AI'],
    definition: 'AI tools that staff use for work without anybody having decided on it.',
    inPractice: 'Ask without blame. An amnesty week fills the register faster than a ban.',
  },
} as const satisfies Partial<Record<TermId, TermText>>;
