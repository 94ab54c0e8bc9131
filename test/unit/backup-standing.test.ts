import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { emptyAnswer, type Assessment } from '../../src/core/assessment.ts';
import { compareWithHere, joinedNewer } from '../../src/core/backup/standing.ts';
import { assessment as anyAssessment } from './support/arbitraries.ts';
import { blank } from './support/assessments.ts';

/** Slow machines take their time over hundreds of assessments. */
vi.setConfig({ testTimeout: 60_000 });

const early = '2026-11-01T08:00:00.000Z';
const late = '2026-11-20T08:00:00.000Z';

function at(updatedAt: string, choice: 1 | 2 = 1): Assessment {
  return { ...blank(), updatedAt, answers: { '4.1': { ...emptyAnswer, choice, updatedAt } } };
}

const live = (assessment: Assessment) => ({ assessment, deletedAt: '' });
const here = (assessment: Assessment, isDeleted = false) => ({ assessment, isDeleted });

describe('an assessment of a backup', () => {
  test('that is not here is added', () => {
    expect(compareWithHere(null, live(at(late)))).toMatchObject({
      ...{ standing: 'new', gains: null, choices: ['add', 'leave'] },
    });
  });

  test('that is the same here is left alone', () => {
    const { standing, choices, gains } = compareWithHere(here(at(early)), live(at(early)));
    expect([standing, choices[0], gains]).toEqual(['same', 'leave', { answers: 0, others: 0 }]);
  });

  test('that is newer gives what is newer, unless somebody decides otherwise', () => {
    const { standing, choices, gains } = compareWithHere(here(at(early)), live(at(late, 2)));
    expect([standing, choices[0], gains?.answers]).toEqual(['newer-in-backup', 'join', 1]);
  });

  test('that is older changes nothing unasked', () => {
    const { standing, choices, gains } = compareWithHere(here(at(late)), live(at(early, 2)));
    expect([standing, choices[0], gains?.answers]).toEqual(['newer-here', 'leave', 0]);
  });

  test('that lies in the bin here is brought back, but not where it lies in the bin of the backup, too', () => {
    const [mine, theirs] = [here(at(early), true), at(early)];
    const { standing, choices } = compareWithHere(mine, live(theirs));
    expect([standing, choices[0]]).toEqual(['deleted-here', 'join']);
    const both = compareWithHere(mine, { assessment: theirs, deletedAt: late });
    expect([both.standing, both.choices[0]]).toEqual(['same', 'leave']);
  });
});

test('taking what is newer loses no answer, document, system or entry of either side', () => {
  fc.assert(
    fc.property(anyAssessment, anyAssessment, (mine, theirs) => {
      const whole = joinedNewer(mine, { ...theirs, id: mine.id });
      for (const side of [mine, theirs]) {
        expect(Object.keys(whole.answers)).toEqual(
          expect.arrayContaining(Object.keys(side.answers)),
        );
        expect(Object.keys(whole.documents)).toEqual(
          expect.arrayContaining(Object.keys(side.documents)),
        );
        for (const list of ['systems', 'findings', 'planEntries', 'snapshots'] as const) {
          expect(whole[list].map(({ id }) => id)).toEqual(
            expect.arrayContaining(side[list].map(({ id }) => id)),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});
