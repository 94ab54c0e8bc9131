import type { OfferKind } from '../../../core/systems/offers.ts';

/** How many systems an offer rests on, of how many that are live, and some of their names. */
interface OfferFacts {
  readonly count: number;
  readonly of: number;
  readonly names: string;
}

const systems = (number: number) => (number === 1 ? '1 AI system' : `${number} AI systems`);
const ofThem = ({ count, of }: OfferFacts) => (count === of ? `all ${of}` : `${count} of ${of}`);
const ofThemFirst = ({ count, of }: OfferFacts) =>
  count === of ? `All ${of}` : `${count} of ${of}`;
const named = ({ names }: OfferFacts) => (names === '' ? '' : ` (${names})`);

const kinds: Readonly<Record<OfferKind, (facts: OfferFacts) => string>> = {
  'register-empty': () =>
    'The register of AI systems is empty here, yet this item claims that your AI resources are written down. Either the list lives somewhere else, or it is still to be made.',
  'register-kept': (facts) =>
    `The register here names ${systems(facts.of)}, each with purpose, owner and where it comes from. That is the core of this control.`,
  'impact-missing': (facts) =>
    `${ofThemFirst(facts)} AI systems in the register have no approved impact assessment${named(facts)}. An auditor samples exactly these.`,
  'impact-process-unused': (facts) =>
    `None of the ${systems(facts.of)} in the register has an approved impact assessment. A process that was never used is only begun.`,
  'impact-done': (facts) =>
    `Every one of the ${systems(facts.of)} in the register has an approved impact assessment, and none is past its review day.`,
  'impact-overdue': (facts) =>
    `The review day of an impact assessment has passed for ${ofThem(facts)} AI systems${named(facts)}. The process does not yet bring people back in time.`,
  'impact-on-people-missing': (facts) =>
    `For ${ofThem(facts)} AI systems nobody has written who is affected${named(facts)}.`,
  'risk-missing': (facts) =>
    `${ofThemFirst(facts)} AI systems in the register have no risk written down${named(facts)}.`,
  'risk-incomplete': (facts) =>
    `${ofThemFirst(facts)} AI systems have risks without likelihood or severity${named(facts)}: two people would not reach the same result.`,
  'risk-kept': (facts) =>
    `Every one of the ${systems(facts.of)} in the register has its risks, each with rating, treatment, owner and what remains.`,
  'treatment-open': (facts) =>
    `Treatment is past its due day for ${ofThem(facts)} AI systems${named(facts)}.`,
  'suppliers-unknown': (facts) =>
    `${ofThemFirst(facts)} AI systems are bought or built on someone else's model, and the register does not say whose${named(facts)}.`,
  'intended-use-missing': (facts) =>
    `For ${ofThem(facts)} AI systems the purpose is not written down${named(facts)}.`,
  'oversight-missing': (facts) =>
    `For ${ofThem(facts)} assessed AI systems nobody has written who watches over them and can stop them${named(facts)}.`,
  'roles-undetermined': (facts) =>
    `${ofThemFirst(facts)} AI systems have no AI Act class yet${named(facts)}, so your role for them is still open.`,
};

/** What the register of AI systems offers to the check; nothing is applied without a click. */
export const offers = {
  title: 'The register of AI systems says',
  kinds,
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  take: (level: number, name: string) => `Set this item to ${level} ${name}`,
  dismiss: 'Leave my answer',
  toRegister: 'Open the register',
  taken: (item: string, level: number) => `${item} is now at level ${level}`,
  list: {
    title: 'What this register means for the check',
    introduction:
      'What you enter here speaks for or against some of your answers. Nothing is changed by itself: take each offer, or leave your answer as it is.',
    none: 'Nothing here speaks against an answer of the check.',
    before: (answer: string) => `Your answer: ${answer}`,
    unanswered: 'not answered',
  },
};
