import type {
  ClassificationAnswers,
  FactAnswer,
  FactId,
} from '../../../src/content/ai-act/classification/facts.ts';
import { emptyProfile, type Profile } from '../../../src/core/assessment.ts';
import { classify, type Classification } from '../../../src/core/systems/classify.ts';
import { dutiesOf, type Duty } from '../../../src/core/systems/duties.ts';
import { knownFacts, type KnownFacts } from '../../../src/core/systems/known-facts.ts';
import { newSystem, type AiSystem } from '../../../src/core/systems/system.ts';

/** Walks one system through its questions, as a user would, and gathers what comes out. */

export const today = '2026-11-21';

export interface Situation {
  readonly yes: readonly FactId[];
  readonly unsure?: readonly FactId[];
  /** ISO date of reading. */
  readonly day?: string;
  readonly register?: Partial<AiSystem>;
  readonly profile?: Partial<Profile>;
}

export interface Walk {
  readonly answers: ClassificationAnswers;
  readonly classification: Classification;
  readonly duties: readonly Duty[];
  /** How many questions were asked on the way. */
  readonly questions: number;
  readonly known: KnownFacts;
}

export function knownIn({ day = today, register = {}, profile = {} }: Situation): KnownFacts {
  return knownFacts(
    { ...newSystem('system', 'System', ''), ...register },
    { ...emptyProfile(''), country: 'PT', size: '750+', ...profile },
    day,
  );
}

/** Answers page after page: yes or unsure as listed, no to everything else. */
export function walk(situation: Situation): Walk {
  const known = knownIn(situation);
  const answerTo = (id: FactId): FactAnswer => {
    if (situation.yes.includes(id)) return 'yes';
    return situation.unsure?.includes(id) ? 'unsure' : 'no';
  };
  return walkWith(answerTo, known, situation.day ?? today);
}

export function walkWith(
  answerTo: (id: FactId) => FactAnswer,
  known: KnownFacts,
  day: string,
  from: ClassificationAnswers = {},
  /** One question after the other, as a user does, or all that are asked at once, which is quicker. */
  pace: 'page' | 'all' = 'page',
): Walk {
  let answers = from;
  let questions = 0;
  for (;;) {
    const classification = classify(answers, known);
    const page = classification.asked.find((each) => !each.answered);
    if (!page) {
      return { answers, classification, duties: dutiesOf(classification, day), questions, known };
    }
    questions += 1;
    if (questions > 40) throw new Error(`no end: ${page.page.id} is asked again and again`);
    const next = pace === 'page' ? [page] : classification.asked;
    answers = {
      ...Object.fromEntries(next.flatMap(({ facts }) => facts.map((id) => [id, answerTo(id)]))),
      ...answers,
    };
  }
}

export function classesOf({ classification }: Walk): readonly string[] {
  return classification.classes.map(({ id, certainty }) =>
    certainty === 'likely' ? id : `${id}?`,
  );
}

export function rolesOf({ classification }: Walk): readonly string[] {
  return classification.roles.map(({ role }) => role);
}

/** `d-27 2027-12-02`, in the order of the data; `after` marks what only a change would bring. */
export function dutiesIn({ duties }: Walk): readonly string[] {
  return duties.map(({ obligation, start }) => {
    if (start.kind === 'applies') return `${obligation.id} ${start.since}`;
    return start.kind === 'from'
      ? `${obligation.id} ${start.day}`
      : `${obligation.id} after ${start.day}`;
  });
}

export function dutyIds(walked: Walk): readonly string[] {
  return walked.duties.map(({ obligation }) => obligation.id);
}
