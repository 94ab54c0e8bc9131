import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { itemIds } from '../../src/content/items.ts';
import { agreedNote, hasLine } from '../../src/core/brief/agreed.ts';
import { briefOf, mostGaps, mostPoints } from '../../src/core/brief/brief.ts';
import { reportItemOf } from '../../src/core/brief/lookup.ts';
import { itemOfSlide, slideAfter, slidesOf } from '../../src/core/brief/slides.ts';
import { levelToShow, talkingPointsOf } from '../../src/core/brief/talking-points.ts';
import type { Brief, TalkingPoint } from '../../src/core/brief/types.ts';
import { textLimit, type Assessment } from '../../src/core/assessment.ts';
import { isOverdue } from '../../src/core/findings/rules.ts';
import { newFindingRecord } from '../../src/core/findings/records.ts';
import type { Report } from '../../src/core/report.ts';
import { emptyFitAnswers } from '../../src/core/fit/records.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { agreedLine, fitSentences, pointSentence } from '../../src/i18n/brief-sentences.ts';
import { excerptOf } from '../../src/i18n/excerpt.ts';
import en from '../../src/i18n/locales/en.ts';
import { sampleReport } from './helpers/sample-report.ts';
import { assessment as anyAssessment } from './support/arbitraries.ts';
import { allAnswered, answered, blank } from './support/assessments.ts';

const day = '2026-11-21';

async function briefOn(assessment: Assessment): Promise<Brief> {
  return briefOf(await sampleReport(assessment));
}

/** Whether the item that a point names has what the point says. */
function holds(report: Report, point: TalkingPoint): boolean {
  const { assessment, plan, gaps, since } = report;
  if (point.kind === 'overdue-finding') {
    return assessment.findings.some(
      (each) =>
        isOverdue(each, report.day) &&
        each.item === point.item &&
        each.title.trim() === point.title &&
        each.dueDate === point.dueDate,
    );
  }
  const { item } = point;
  const { answer, evidence } = reportItemOf(report, item);
  const ends = plan.actions
    .filter(({ subject }) => subject.kind === 'item' && subject.item === item)
    .flatMap(({ id }) => plan.schedule.bars.filter(({ action }) => action === id))
    .map(({ span }) => span.likely.end);
  switch (point.kind) {
    case 'exclusion':
      return answer.choice === 'excluded' && report.soaIssues.includes(point.issue);
    case 'flagged':
      return answer.flagged && answer.choice === point.choice;
    case 'due-before-plan':
      return point.dueDate < point.projected && ends.includes(point.projected);
    case 'duty-before-plan':
      return (
        point.day > report.day &&
        point.day < point.projected &&
        ends.includes(point.projected) &&
        gaps.some((gap) => gap.item === item)
      );
    case 'no-evidence':
      return answer.choice === point.level && point.level >= levelToShow && evidence.length === 0;
    case 'changed':
      return (since?.answers ?? []).some(
        (each) => each.item === item && each.before === point.before && each.after === point.after,
      );
  }
}

describe('the brief of a quick check', () => {
  test('counts the items that rest on it, and those alone', async () => {
    const quickAnswers = { ...emptyQuickAnswers, audit: 'nothing', scope: 'working' } as const;
    const report = await sampleReport({ ...blank(), quickAnswers });
    const { contributions } = report.results.readiness.overall;
    const resting = contributions.filter(({ provisional }) => provisional !== null);
    expect(resting.length).toBeGreaterThan(0);
    expect(briefOf(report).provisional).toBe(resting.length);
    const item = resting[0]?.item ?? '4.1';
    const answeredOne = answered({ ...blank(), quickAnswers }, { [item]: 2 });
    expect(briefOf(await sampleReport(answeredOne)).provisional).toBe(resting.length - 1);
  });
});

describe('the brief of the worked example', async () => {
  const report = await sampleReport(example);
  const brief = briefOf(report);

  test('says who they are, and asks nothing that they have said', () => {
    expect(brief.who.profile.name).toBe('Três Cegonhas Software');
    expect(brief.who.roles).toEqual(['provider']);
    expect(brief.who.notSaid).toEqual([]);
  });

  test('names what holds them back: two documents, and the share of all', () => {
    expect(brief.verdict.rung).toBe('building');
    expect(brief.holdsBack.shown.map(({ kind }) => kind)).toEqual([
      'blocking-document',
      'blocking-document',
      'documents',
    ]);
    expect(brief.holdsBack.more).toBe(0);
  });

  test('names five gaps, both blockers first, each with its first step', () => {
    expect(brief.gaps.shown.map(({ gap }) => gap.item)).toEqual([
      '6.1.3',
      '9.3.3',
      '8.3',
      '8.4',
      '9.2.1',
    ]);
    expect(brief.gaps.shown.map(({ gap }) => gap.blocker)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(brief.gaps.more).toBe(report.gaps.length - 5);
    expect(brief.gaps.shown[1]?.words).toMatch(/^One sentence in the May minutes/);
  });

  test('joins twelve open questions to eight, one an item', () => {
    expect(report.openQuestions).toHaveLength(12);
    expect(
      brief.agenda.questions.map(({ item, asksLevel, documents }) => [
        item,
        asksLevel,
        documents.length,
      ]),
    ).toEqual([
      ['7.1', true, 0],
      ['A.2.3', true, 0],
      ['A.4.5', true, 1],
      ['A.6.2.8', true, 1],
      ['A.7.6', true, 1],
      ['A.8.5', true, 1],
      ['A.10.2', false, 1],
      ['A.10.4', true, 0],
    ]);
    expect(brief.agenda.notAsked).toEqual({ count: 0, first: [] });
  });

  test('puts the system of the heaviest class first, and the nearest day', () => {
    expect(brief.law.source).toBe('systems');
    expect(brief.law.systems.shown.map(({ system }) => system.name)).toEqual([
      'Crivo',
      'Balcão',
      'Rota',
    ]);
    expect(brief.law.days.shown[0]).toMatchObject({ day: '2026-12-02', daysLeft: 11 });
  });

  test('sees no day of the law before the certificate, and says what it does not give', () => {
    // Stage 2 is projected for May 2027, before the duties of high-risk systems in December 2027.
    expect(brief.fit.deadline).toMatchObject({ systems: ['Crivo'], isBeforeCertificate: false });
    const asked: Report = {
      ...report,
      assessment: {
        ...report.assessment,
        fitAnswers: { ...emptyFitAnswers, 'customers-ask': 'yes', 'people-for-it': 'yes' },
      },
    };
    const { fit } = briefOf(asked);
    expect(fit.recommendation).toBe('certify');
    expect(fit.cautions).toEqual(['no-presumption']);
  });

  test('suggests to build what an audit makes no sense without', () => {
    expect(brief.next).toEqual({ kind: 'build-blockers', items: ['6.1.3', '9.3.3'] });
  });

  test('lets the kinds of talking points take turns, an exclusion that is doubted first', () => {
    const [first] = brief.points.shown;
    expect(first).toMatchObject({ kind: 'exclusion', item: 'A.7.3' });
    const kinds = new Set(brief.points.shown.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['exclusion', 'flagged', 'no-evidence', 'changed']),
    );
    // A.7.3 is flagged, too, and is named once.
    expect(talkingPointsOf(report).filter(({ item }) => item === 'A.7.3')).toHaveLength(1);
  });

  test('has 18 slides: who, verdict, what holds back, 5 gaps, 8 questions, systems, next step', () => {
    const slides = slidesOf(brief);
    expect(slides).toHaveLength(18);
    expect(slides.map(({ kind }) => kind).slice(0, 4)).toEqual([
      'who',
      'verdict',
      'holds-back',
      'gap',
    ]);
    expect(slides.slice(-2).map(({ kind }) => kind)).toEqual(['systems', 'next-step']);
  });
});

describe('the brief of an empty assessment', async () => {
  const brief = await briefOn(blank());

  test('says what to ask: about them, and the blocking items in the order of building', () => {
    expect(brief.who.notSaid).toHaveLength(7);
    expect(brief.agenda.questions).toEqual([]);
    expect(brief.agenda.notAsked.count).toBe(70);
    expect(brief.agenda.notAsked.first).toHaveLength(5);
    expect(brief.agenda.notAsked.first[0]?.item).toBe('4.3');
    for (const { question } of brief.agenda.notAsked.first) expect(question).not.toBe('');
  });

  test('claims nothing: no gap, no day of the law, no fit, no point', () => {
    expect(brief.gaps.shown).toEqual([]);
    expect(brief.law).toMatchObject({ source: 'nothing', days: { shown: [], more: 0 } });
    expect(brief.fit.recommendation).toBe('not-known-yet');
    expect(brief.fit.speaksFor).toEqual([]);
    expect(brief.points.shown).toEqual([]);
    expect(brief.next).toEqual({ kind: 'start-check', item: '4.1' });
  });
});

describe('the next step', () => {
  test('is to finish a check that was begun', async () => {
    const brief = await briefOn(answered(blank(), { '4.1': 3, '4.2': 2 }));
    expect(brief.next).toEqual({ kind: 'finish-check', item: '4.3', open: 68 });
  });

  test('is to describe systems where none is', async () => {
    expect((await briefOn(allAnswered(blank(), 1))).next).toEqual({ kind: 'describe-systems' });
  });
});

describe('what fits', () => {
  test('is what the fit check says, in few lines, with what to ask while it is open', async () => {
    const { fit } = await briefOn(blank({ goal: 'certify', certifications: ['iso-9001'] }));
    expect(fit.recommendation).toBe('not-known-yet');
    const { way, lines } = fitSentences(fit);
    expect(way).toBe(en.fit.ways['not-known-yet']);
    expect(lines).toContain(en.fit.facts.goal.certify);
    expect(lines.some((line) => line.startsWith('Ask: '))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  test('the AI Act goes first where high-risk duties start before the plan reaches Stage 2', async () => {
    // Without any answer the work takes so long that it ends after December 2027.
    const slow = { ...example, answers: {}, documents: {} };
    const late = {
      ...slow,
      planSettings: { ...slow.planSettings, startDate: '2027-11-01' },
    };
    const report = await sampleReport(late);
    expect((report.plan.schedule.stageTwo?.likely ?? '9') > '2027-12-02').toBe(true);
    expect(briefOf(report).fit.recommendation).toBe('ai-act-first');
  });
});

describe('talking points', () => {
  test('name an overdue finding, and one that is due today does not count', async () => {
    const record = {
      ...newFindingRecord('f1', '2026-09-01', '2026-09-01T08:00:00Z'),
      title: 'No approval',
      item: '8.1' as const,
    };
    const late = { ...record, dueDate: '2026-11-20' };
    const withFinding = (each: typeof late) => ({ ...blank(), findings: [each] });
    expect((await briefOn(withFinding(late))).points.shown).toMatchObject([
      { kind: 'overdue-finding', item: '8.1', title: 'No approval', dueDate: '2026-11-20' },
    ]);
    expect((await briefOn(withFinding({ ...late, dueDate: day }))).points.shown).toEqual([]);
  });

  test('bring the words of the note, and of an exclusion its reason', async () => {
    const report = await sampleReport(
      answered(blank(), {
        '8.1': { choice: 2, flagged: true, note: ' Ask Ana. ' },
        'A.2.2': { choice: 'excluded', justification: 'We are small.', note: 'Hm.' },
      }),
    );
    expect(talkingPointsOf(report).map(({ kind, words }) => [kind, words])).toEqual([
      ['exclusion', 'We are small.'],
      ['flagged', 'Ask Ana.'],
    ]);
  });
});

describe('laws of the brief', { timeout: 30_000 }, () => {
  test('never more than there is room for, and every point names an item that has what it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, async (assessment) => {
        const report = await sampleReport(assessment);
        const brief = briefOf(report);
        expect(brief.gaps.shown.length).toBeLessThanOrEqual(mostGaps);
        expect(brief.points.shown.length).toBeLessThanOrEqual(mostPoints);
        const points = talkingPointsOf(report);
        expect(points.filter((point) => !holds(report, point))).toEqual([]);
        const items = points
          .filter(({ kind }) => kind !== 'overdue-finding')
          .map(({ item }) => item);
        expect(new Set(items).size).toBe(items.length);
        for (const point of points) expect(pointSentence(point, report.soa.own)).not.toBe('');
        expect(fitSentences(brief.fit).lines.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  test('a slide an item, and every question of the agenda has one', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, async (assessment) => {
        const brief = await briefOn(assessment);
        const items = slidesOf(brief).flatMap((slide) => itemOfSlide(slide) ?? []);
        expect(new Set(items).size).toBe(items.length);
        for (const { item } of brief.agenda.questions) expect(items).toContain(item);
      }),
      { numRuns: 15 },
    );
  });

  test('what is unanswered and what is not known are told apart, and nothing is lost of either', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...itemIds]), async (unknown) => {
        const choices = Object.fromEntries(unknown.map((item) => [item, 'unknown' as const]));
        const { agenda } = await briefOn(answered(blank(), choices));
        const asked = agenda.questions.filter(({ asksLevel }) => asksLevel);
        expect(asked.map(({ item }) => item)).toEqual(itemIds.filter((id) => unknown.includes(id)));
        expect(agenda.notAsked.count).toBe(70 - unknown.length);
      }),
      { numRuns: 30 },
    );
  });
});

test('moves stay within the slides', () => {
  expect(slideAfter('previous', 0, 3)).toBe(0);
  expect(slideAfter('next', 2, 3)).toBe(2);
  expect(slideAfter('next', 0, 3)).toBe(1);
  expect(slideAfter('last', 0, 3)).toBe(2);
  expect(slideAfter('first', 2, 3)).toBe(0);
});

describe('the line that a correction leaves', () => {
  const first = agreedLine(day, 2, 3);
  const second = agreedLine(day, 2, 4);

  test('names day, before and after', () => {
    expect(first).toBe('Agreed in the call on 21 November 2026: 2 → 3');
    expect(agreedLine(day, 'unknown', 1)).toContain("I don't know → 1");
  });

  test('stands under what was written, gives way to the next, and goes without a trace', () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        const noted = agreedNote(note, { before: null, now: first });
        if (noted.kind === 'full') throw new Error('There was room.');
        expect(hasLine(noted.note, first)).toBe(true);
        expect(noted.note.startsWith(note)).toBe(true);
        const changed = agreedNote(noted.note, { before: first, now: second });
        expect(changed).toEqual(agreedNote(note, { before: null, now: second }));
        const back = agreedNote(noted.note, { before: first, now: null });
        expect(back).toEqual({ kind: 'noted', note });
      }),
    );
  });

  test('never makes a note longer than a note may be', () => {
    const note = 'x'.repeat(textLimit - 5);
    expect(agreedNote(note, { before: null, now: first })).toEqual({ kind: 'full' });
  });
});

describe('an excerpt', () => {
  test('is never longer than asked, stands on one line, and marks what is left out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 5, max: 80 }),
        (text, most) => {
          const excerpt = excerptOf(text, most);
          expect(Array.from(excerpt).length).toBeLessThanOrEqual(most + 1);
          expect(excerpt).not.toContain('\n');
        },
      ),
    );
    expect(excerptOf('A rather long text of theirs', 16)).toBe('A rather long …');
    expect(excerptOf('Short', 16)).toBe('Short');
  });
});
