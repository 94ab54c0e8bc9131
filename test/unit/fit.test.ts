import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factValues, ways } from '../../src/content/fit/facts.ts';
import { fitQuestionIds } from '../../src/content/fit/questions.ts';
import { fit as fitTexts } from '../../src/content/en/fit.ts';
import { example } from '../../src/content/example/index.ts';
import {
  activities,
  certifications,
  goals,
  newAssessment,
  sectors,
  sizes,
  type Assessment,
  type Profile,
} from '../../src/core/assessment.ts';
import { fitOf, type Fit, type FitChange } from '../../src/core/fit/fit.ts';
import { isSign, possibleWays, type Values } from '../../src/core/fit/outcomes.ts';
import { emptyFitAnswers, fitChoices, type FitAnswers } from '../../src/core/fit/records.ts';
import { leaningOf, rules } from '../../src/core/fit/rules.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { resultsOf } from '../../src/core/results.ts';
import en from '../../src/i18n/locales/en.ts';

const today = '2026-11-21';

/** The worked example with nothing said in the fit check. */
const silentExample: Assessment = {
  ...example,
  quickAnswers: emptyQuickAnswers,
  fitAnswers: emptyFitAnswers,
};

function said(answers: Partial<FitAnswers>, profile: Partial<Profile> = {}): Assessment {
  const blank = newAssessment('one', 'Acme', '2026-11-20T08:00:00Z');
  return {
    ...blank,
    profile: { ...blank.profile, ...profile },
    fitAnswers: { ...emptyFitAnswers, ...answers },
  };
}

const fitFor = (answers: Partial<FitAnswers>, profile: Partial<Profile> = {}): Fit =>
  fitOf(said(answers, profile), today);

const ready: Partial<FitAnswers> = {
  'in-production': 'yes',
  'at-the-core': 'yes',
  'customers-ask': 'yes',
  'security-system': 'yes',
  'deadline-presses': 'no',
  'other-standard': 'no',
  'lasting-order': 'yes',
  'people-for-it': 'yes',
};
const offers: Partial<Profile> = { activities: ['develops', 'provides'] };

describe('companies as one meets them', () => {
  test('a supplier of large customers that runs ISO/IEC 27001 fits a certificate', () => {
    const { recommendation, possible, toSettle } = fitFor(ready, offers);
    expect(recommendation).toBe('certify');
    expect(possible).toEqual(['certify']);
    expect(toSettle).toEqual([]);
  });

  test.each([
    ['nothing in use', { 'in-production': 'no' }, 'align'],
    ['a day of the law before it', { 'deadline-presses': 'yes' }, 'ai-act-first'],
    ['nobody has time', { 'people-for-it': 'no' }, 'align'],
    ['security in part', { 'security-system': 'partly' }, 'security-together'],
    ['no security, customers press', { 'security-system': 'no' }, 'security-together'],
    [
      'no security, nobody presses',
      { 'security-system': 'no', 'customers-ask': 'partly', 'people-for-it': 'partly' },
      'security-first',
    ],
    [
      'another standard is asked for, and this one is not',
      { 'other-standard': 'yes', 'customers-ask': 'no' },
      'align',
    ],
  ] as const)('the same with %s', (_, change, way) => {
    const { recommendation } = fitFor({ ...ready, ...change }, { ...offers, goal: 'certify' });
    expect(recommendation).toBe(way);
  });

  test('a company that only uses bought AI begins with people and suppliers', () => {
    const { recommendation, speaksFor } = fitFor(
      { 'deadline-presses': 'no', 'at-the-core': 'no', 'customers-ask': 'no' },
      { activities: ['uses'] },
    );
    expect(recommendation).toBe('literacy-and-suppliers');
    expect(speaksFor[0]).toMatchObject({ fact: 'at-the-core' });
    expect(speaksFor).toContainEqual({
      fact: 'only-uses',
      value: 'yes',
      from: { kind: 'profile', field: 'activities' },
    });
  });

  test('nothing said: nothing is claimed, and every way is open', () => {
    const { recommendation, possible, speaksFor, speaksAgainst, toSettle, cautions } = fitFor({});
    expect(recommendation).toBe('not-known-yet');
    expect(possible).toEqual(ways);
    expect([...speaksFor, ...speaksAgainst]).toEqual([]);
    expect(toSettle).toContain('deadline-presses');
    expect(cautions).toEqual(['systems-unknown']);
  });

  test('a certificate held counts, whatever is answered', () => {
    const held = fitFor(
      { ...ready, 'security-system': 'no' },
      { ...offers, certifications: ['iso-27001'] },
    );
    expect(held.recommendation).toBe('certify');
    expect(held.settled['security-system']?.from).toEqual({
      kind: 'profile',
      field: 'certifications',
    });
  });

  test('a guessed high-risk class in the profile brings its day, too', () => {
    const { deadline, speaksFor } = fitFor(ready, {
      ...offers,
      operatorRoles: ['provider'],
      riskClasses: ['high-risk-annex-iii'],
    });
    expect(deadline).toMatchObject({ day: '2027-12-02', systems: [] });
    expect(speaksFor).toContainEqual({
      fact: 'high-risk',
      value: 'yes',
      from: { kind: 'profile', field: 'riskClasses' },
    });
  });

  test('a practice that may be prohibited goes before everything', () => {
    const { recommendation } = fitFor(ready, { ...offers, riskClasses: ['prohibited'] });
    expect(recommendation).toBe('ai-act-first');
  });
});

describe('the worked example', () => {
  test('reads its register: in use, high-risk, and the plan is there before the day', () => {
    const fit = fitOf(silentExample, today);
    expect(fit.settled).toMatchObject({
      'in-production': { from: { kind: 'register' } },
      'security-system': { from: { kind: 'profile' } },
    });
    expect(fit.deadline).toMatchObject({ systems: ['Crivo'], isBeforeCertificate: false });
  });

  test('fits a certificate once customers ask and people are there, which gives no conformity', () => {
    const { recommendation, cautions } = fitOf(
      {
        ...silentExample,
        fitAnswers: { ...emptyFitAnswers, 'customers-ask': 'yes', 'people-for-it': 'yes' },
      },
      today,
    );
    expect(recommendation).toBe('certify');
    expect(cautions).toEqual(['no-presumption']);
  });

  test('has the AI Act first where the plan ends after high-risk duties begin', () => {
    const late = {
      ...silentExample,
      answers: {},
      planSettings: { ...example.planSettings, startDate: '2027-11-01' },
    };
    const { recommendation, deadline } = fitOf(late, today);
    expect(deadline?.isBeforeCertificate).toBe(true);
    expect(recommendation).toBe('ai-act-first');
  });
});

const anyAnswers: fc.Arbitrary<FitAnswers> = fc
  .tuple(...fitQuestionIds.map(() => fc.constantFrom(null, ...fitChoices)))
  .map((given) => ({
    ...emptyFitAnswers,
    ...Object.fromEntries(fitQuestionIds.map((id, index) => [id, given[index]])),
  }));
const anySaid: fc.Arbitrary<Assessment> = fc
  .record({
    answers: anyAnswers,
    activities: fc.subarray([...activities]),
    certifications: fc.subarray([...certifications]),
    sector: fc.constantFrom(null, ...sectors),
    size: fc.constantFrom(null, ...sizes),
    goal: fc.constantFrom(null, ...goals),
  })
  .map(({ answers, ...profile }) => said(answers, profile));

function changed(assessment: Assessment, change: FitChange): Assessment {
  return change.kind === 'goal'
    ? { ...assessment, profile: { ...assessment.profile, goal: change.goal } }
    : {
        ...assessment,
        fitAnswers: { ...assessment.fitAnswers, [change.question]: change.choice },
      };
}

describe('laws', () => {
  test('every way can be reached, and the last rule holds always', () => {
    let known: readonly Values[] = [{}];
    for (const [fact, possible] of Object.entries(factValues)) {
      if (isSign(fact as keyof typeof factValues)) continue;
      known = known.flatMap((values) => possible.map((value) => ({ ...values, [fact]: value })));
    }
    const reached = new Set(known.flatMap((values) => possibleWays(values)));
    expect([...reached].sort()).toEqual([...ways].sort());
    expect(rules.at(-1)?.when).toEqual([]);
  });

  test('what is said to change it changes it, and what is not said to, does not', () => {
    fc.assert(
      fc.property(anySaid, fc.nat(), (assessment, any) => {
        const fit = fitOf(assessment, today);
        for (const change of fit.wouldChange) {
          const then = fitOf(changed(assessment, change), today).recommendation;
          expect(then).toBe(change.recommendation);
          expect(then).not.toBe(fit.recommendation);
        }
        const question = fitQuestionIds[any % fitQuestionIds.length]!;
        const choice = (['yes', 'partly', 'no'] as const)[any % 3]!;
        const isNamed = fit.wouldChange.some(
          (each) => each.kind === 'answer' && each.question === question && each.choice === choice,
        );
        if (isNamed) return;
        const other = changed(assessment, {
          kind: 'answer',
          question,
          choice,
          recommendation: 'certify',
        });
        expect([fit.recommendation, 'not-known-yet']).toContain(fitOf(other, today).recommendation);
      }),
      { numRuns: 60 },
    );
  });

  test('unknown is neither yes nor no: whatever it turns out to be was among the possible ways', () => {
    fc.assert(
      fc.property(anySaid, fc.constantFrom(...fitQuestionIds), (assessment, question) => {
        const unknown = changed(assessment, {
          kind: 'answer',
          question,
          choice: 'unknown',
          recommendation: 'certify',
        });
        const open = fitOf(unknown, today);
        const silent = {
          ...unknown,
          fitAnswers: { ...unknown.fitAnswers, [question]: null },
        };
        expect(fitOf(silent, today)).toEqual({
          ...open,
          wouldChange: expect.anything() as unknown,
        });
        for (const choice of ['yes', 'partly', 'no'] as const) {
          const known = { ...unknown.fitAnswers, [question]: choice };
          const then = fitOf({ ...unknown, fitAnswers: known }, today);
          expect(open.possible).toEqual(expect.arrayContaining([...then.possible]));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('firm exactly where one way is left, with at least one reason; else something to settle', () => {
    fc.assert(
      fc.property(anySaid, (assessment) => {
        const fit = fitOf(assessment, today);
        const isFirm = fit.recommendation !== 'not-known-yet';
        expect(fit.possible.length === 1).toBe(isFirm);
        expect(fit.toSettle.length === 0).toBe(isFirm);
        if (isFirm) expect(fit.speaksFor.length).toBeGreaterThan(0);
        expect(fitOf(structuredClone(assessment), today)).toEqual(fit);
      }),
      { numRuns: 150 },
    );
  });

  test('knowing more never opens a way that was closed', () => {
    const anyValues: fc.Arbitrary<Values> = fc
      .subarray(Object.keys(factValues) as (keyof typeof factValues)[])
      .chain((ids) =>
        fc
          .tuple(...ids.map((id) => fc.constantFrom(...factValues[id])))
          .map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index]]))),
      );
    fc.assert(
      fc.property(anyValues, (values) => {
        const before = possibleWays(values);
        for (const [id, possible] of Object.entries(factValues)) {
          const fact = id as keyof typeof factValues;
          if (values[fact] !== undefined || isSign(fact)) continue;
          for (const value of possible) {
            const after = possibleWays({ ...values, [fact]: value });
            expect(before).toEqual(expect.arrayContaining([...after]));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('says nothing about any score', () => {
    fc.assert(
      fc.property(anyAnswers, (fitAnswers) => {
        const answered = { ...silentExample, fitAnswers };
        expect(resultsOf(answered, today)).toEqual(resultsOf(silentExample, today));
      }),
      { numRuns: 10 },
    );
  });
});

describe('texts', () => {
  test('every fact that a rule asks for speaks for its way where it decides', () => {
    for (const { way, when } of rules) {
      const speaks = when.some(({ fact, is }) =>
        is.some((value) => leaningOf(fact, value).includes(way)),
      );
      if (when.length > 0) expect(speaks, way).toBe(true);
    }
  });

  test('none is said twice, and none names a price', () => {
    const all = JSON.stringify([fitTexts, en.fit]);
    const sentences = all.match(/"[^"]{30,}"/g) ?? [];
    expect(sentences.length).toBeGreaterThan(80);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(all).not.toMatch(/[€$£]|\bEUR\b|\bcompliant\b/i);
  });
});
