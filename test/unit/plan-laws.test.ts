import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { circleIn, ordered } from '../../src/core/plan/actions.ts';
import { ganttOf, impactChartOf } from '../../src/core/plan/chart.ts';
import { auditAndFollowers } from '../../src/core/plan/order.ts';
import { outlookOf, withActionsDone } from '../../src/core/plan/outlook.ts';
import { defaultPlanSettings, type PlanSettings } from '../../src/core/plan/records.ts';
import { scheduleOf } from '../../src/core/plan/schedule.ts';
import type { Action, Course, Schedule } from '../../src/core/plan/types.ts';
import { resultsOf } from '../../src/core/results.ts';
import { conforming } from './support/assessments.ts';
import { actionsIn, gapped, planned, today, withPlan } from './support/plans.ts';

const runs = { numRuns: 50 };

// Each run works out whole plans; a loaded machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const courses = ['best', 'likely', 'worst'] as const;

function forPlans(law: (actions: readonly Action[], check: Assessment) => void): void {
  fc.assert(
    fc.property(planned, (check) => law(actionsIn(check), check)),
    runs,
  );
}

describe('actions', () => {
  test('reach the target and leave nothing in the way once all of them are done', () => {
    fc.assert(
      fc.property(gapped, (check) => {
        const actions = actionsIn(check);
        const all = new Set(actions.map(({ id }) => id));
        const then = resultsOf(withActionsDone(check, all, actions), today);
        expect(then.readiness.overall.share?.low).toBeCloseTo(1, 9);
        expect(then.stageOne.share.low).toBeCloseTo(1, 9);
        expect(then.verdict).toMatchObject({ rung: 'stage-2-possible', obstacles: [] });
        expect(then.gaps).toEqual([]);
        expect(outlookOf(check, all, actions)).toEqual({
          readiness: then.readiness.overall.share?.low,
          stageOne: then.stageOne.share.low,
          rung: 'stage-2-possible',
        });
      }),
      runs,
    );
  });

  test('have ids of their own, effort above 0 and gains that are never negative', () => {
    forPlans((actions) => {
      expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
      for (const { effort, gain } of actions) {
        expect(effort.days).toBeGreaterThan(0);
        expect(effort.estimate).toBeGreaterThan(0);
        expect(effort.atRisk).toBeGreaterThanOrEqual(0);
        expect(gain.readiness).toBeGreaterThanOrEqual(0);
        expect(gain.stageOne).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('gain what the outlook shows, for each document alone and for each item behind its documents', () => {
    forPlans((actions, check) => {
      const now = outlookOf(check, new Set(), actions);
      for (const { id, subject, gain, after } of actions.slice(0, 20)) {
        if (subject.kind !== 'document' && subject.kind !== 'item') continue;
        const own =
          subject.kind === 'item' ? after.filter((each) => each.startsWith('document:')) : [];
        const before = subject.kind === 'item' ? outlookOf(check, new Set(own), actions) : now;
        const then = outlookOf(check, new Set([...own, id]), actions);
        // The item's own gain may count a document that nobody could place: that one is an action of its own.
        const difference = then.readiness - before.readiness;
        if (subject.kind === 'document' || subject.task === 'reach-target') {
          expect(difference).toBeCloseTo(gain.readiness, 9);
        }
        if (subject.kind === 'document') {
          expect(then.stageOne - before.stageOne).toBeCloseTo(gain.stageOne, 9);
        }
      }
    });
  });

  test('never form a circle, whatever was entered, and none is lost by it', () => {
    forPlans((actions, check) => {
      const ids = new Set(actions.map(({ id }) => id));
      const own = check.planEntries.filter(({ id }) => id.startsWith('own:'));
      expect(own.filter(({ id }) => !ids.has(id))).toEqual([]);
      const generated = actionsIn({ ...check, planEntries: [] });
      expect(generated.filter(({ id }) => !ids.has(id))).toEqual([]);
      for (const { id, after } of actions) {
        expect(after.filter((other) => circleIn(actions, id, other))).toEqual([]);
        expect(after.filter((other) => !circleIn(actions, other, id))).toEqual([]);
      }
    });
  });

  test('take no longer on top of an ISO/IEC 27001 system', () => {
    fc.assert(
      fc.property(gapped, (check) => {
        const { certifications } = check.profile;
        const bare = certifications.filter((each) => each !== 'iso-27001');
        const days = (held: typeof certifications) =>
          new Map(
            actionsIn({
              ...check,
              planEntries: [],
              profile: { ...check.profile, certifications: held },
            }).map(({ id, effort }) => [id, effort]),
          );
        const without = days(bare);
        for (const [id, effort] of days([...bare, 'iso-27001'])) {
          expect(effort.days).toBeLessThanOrEqual(without.get(id)?.days ?? 0);
          expect(effort.atRisk).toBeLessThanOrEqual(without.get(id)?.atRisk ?? 0);
        }
      }),
      runs,
    );
  });
});

describe('the order', () => {
  test('is a permutation in which nothing stands before what it waits for', () => {
    fc.assert(
      fc.property(planned, fc.infiniteStream(fc.nat()), (check, chance) => {
        const actions = actionsIn(check);
        const place = new Map(actions.map(({ id }, index) => [id, index]));
        for (const { id, after } of actions) {
          const own = place.get(id) as number;
          expect(after.filter((other) => (place.get(other) ?? own) >= own)).toEqual([]);
        }
        const shuffled = actions
          .map((action) => ({ action, at: chance.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ action }) => action);
        expect(
          ordered(shuffled)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(actions.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  test('follows the places that were given, as far as what an action waits for allows', () => {
    forPlans((actions) => {
      if (actions.every(({ entry }) => entry === null || entry.place === null)) return;
      const done = new Set<string>();
      const left = [...actions];
      for (const action of actions) {
        const ready = left.filter(({ after }) => after.every((id) => done.has(id)));
        expect(action.place).toBe(Math.min(...ready.map(({ place }) => place)));
        left.splice(left.indexOf(action), 1);
        done.add(action.id);
      }
    });
  });

  test('puts open blockers before what is no blocker and keeps none of them waiting', () => {
    fc.assert(
      fc.property(gapped, (check) => {
        const actions = actionsIn({ ...check, planEntries: [] });
        const needed = new Set<string>();
        const add = (id: string) => {
          if (needed.has(id)) return;
          needed.add(id);
          actions.find((action) => action.id === id)?.after.forEach(add);
        };
        // Blockers that wait for the internal audit come last, with all that does.
        const afterAudit = auditAndFollowers(actions);
        for (const { id, isBlocker } of actions) {
          if (isBlocker) add(id);
        }
        const last = actions.findLastIndex(({ id, isBlocker }) => isBlocker && !afterAudit.has(id));
        expect(actions.slice(0, last).filter(({ id }) => !needed.has(id))).toEqual([]);
      }),
      runs,
    );
  });
});

const settings = fc.record({
  startDate: fc.constantFrom('', '2026-11-21', '2027-02-28', '2020-01-01'),
  people: fc.integer({ min: 1, max: 8 }),
  daysPerWeek: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10),
  bestCase: fc.integer({ min: 5, max: 10 }).map((tenths) => tenths / 10),
  worstCase: fc.integer({ min: 10, max: 30 }).map((tenths) => tenths / 10),
  weeksOfOperation: fc.integer({ min: 0, max: 12 }),
  weeksToStageOne: fc.integer({ min: 0, max: 12 }),
  weeksToStageTwo: fc.integer({ min: 0, max: 12 }),
  updatedAt: fc.constant(''),
}) satisfies fc.Arbitrary<PlanSettings>;

function expectNoLater(sooner: Schedule, later: Schedule): void {
  const ends = new Map(later.bars.map((bar) => [bar.action, bar.span]));
  for (const { action, span } of sooner.bars) {
    for (const course of courses) {
      expect(span[course].end <= (ends.get(action)?.[course].end ?? '')).toBe(true);
    }
  }
  for (const stage of ['stageOne', 'stageTwo'] as const) {
    for (const course of courses) {
      const [one, other] = [sooner[stage]?.[course], later[stage]?.[course]];
      expect((one ?? '') <= (other ?? '')).toBe(true);
    }
  }
}

describe('the schedule', () => {
  test('starts nothing before what it waits for has ended, nor before its own start date', () => {
    fc.assert(
      fc.property(planned, settings, (check, given) => {
        const actions = actionsIn(check);
        const { bars, start } = scheduleOf(actions, given, today);
        const spans = new Map(bars.map((bar) => [bar.action, bar.span]));
        const open = actions.filter(({ state }) => state === 'open' || state === 'in-work');
        expect(bars.map(({ action }) => action)).toEqual(open.map(({ id }) => id));
        for (const { id, after, notBefore } of open) {
          const span = spans.get(id);
          if (!span) throw new Error(id);
          for (const course of courses) {
            const { start: from, end } = span[course];
            expect(from >= start && from >= notBefore && end >= from).toBe(true);
            const ends = after.map((other) => spans.get(other)?.[course].end ?? '');
            expect(ends.filter((other) => other > from)).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  test('never ends later with more people or more days a week', () => {
    fc.assert(
      fc.property(
        planned,
        settings,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 30 }),
        (check, given, morePeople, moreTenths) => {
          const actions = actionsIn(check);
          const more = {
            ...given,
            people: given.people + morePeople,
            daysPerWeek: Math.min(given.daysPerWeek + moreTenths / 10, 5),
          };
          expectNoLater(scheduleOf(actions, more, today), scheduleOf(actions, given, today));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('keeps that promise for the tangles in which simpler planners break it', () => {
    const tangle = fc.array(
      fc.record({
        tenths: fc.integer({ min: 1, max: 60 }),
        after: fc.array(fc.nat(), { maxLength: 3 }),
      }),
      { minLength: 4, maxLength: 14 },
    );
    fc.assert(
      fc.property(
        tangle,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (given, people, more) => {
          const check = withPlan(
            conforming(),
            ...given.map(({ tenths, after }, index) => ({
              id: `own:${index}`,
              effortDays: tenths / 10,
              place: index,
              after: index === 0 ? [] : [...new Set(after.map((each) => `own:${each % index}`))],
            })),
          );
          const actions = actionsIn(check);
          const planOn = (count: number) =>
            scheduleOf(actions, { ...defaultPlanSettings, daysPerWeek: 5, people: count }, today);
          expectNoLater(planOn(people + more), planOn(people));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('never puts the best course after the likely one, nor that after the worst', () => {
    fc.assert(
      fc.property(planned, settings, (check, given) => {
        const { bars, stageOne, stageTwo } = scheduleOf(actionsIn(check), given, today);
        const inOrder = ({ best, likely, worst }: Course<string>) =>
          best <= likely && likely <= worst;
        for (const { span } of bars) {
          expect(
            inOrder({ best: span.best.start, likely: span.likely.start, worst: span.worst.start }),
          ).toBe(true);
          expect(
            inOrder({ best: span.best.end, likely: span.likely.end, worst: span.worst.end }),
          ).toBe(true);
        }
        expect(stageOne === null).toBe(stageTwo === null);
        if (!stageOne || !stageTwo) return;
        expect(inOrder(stageOne) && inOrder(stageTwo)).toBe(true);
        for (const course of courses) expect(stageOne[course] <= stageTwo[course]).toBe(true);
      }),
      runs,
    );
  });
});

describe('the pictures', () => {
  test('keep every bar and every dot inside', () => {
    const isShare = (number: number) => number >= 0 && number <= 1;
    fc.assert(
      fc.property(planned, settings, (check, given) => {
        const actions = actionsIn(check);
        const { bars, axis, ...rest } = ganttOf(scheduleOf(actions, given, today), today);
        for (const { earliest, start, end, latest } of bars) {
          expect(earliest <= start && start < end && end <= latest).toBe(true);
          expect(isShare(earliest) && isShare(latest)).toBe(true);
        }
        expect(isShare(rest.today)).toBe(true);
        expect(axis.months.every(({ at }) => isShare(at))).toBe(true);
        expect(axis.months.length).toBeLessThanOrEqual(48);
        const chart = impactChartOf(actions);
        for (const dot of chart.dots) expect(isShare(dot.x) && isShare(dot.y)).toBe(true);
        const blockers = new Set(actions.filter((each) => each.isBlocker).map(({ id }) => id));
        const putOff = chart.dots.filter(
          ({ action, quadrant }) =>
            blockers.has(action) && !['quick-win', 'big-step'].includes(quadrant),
        );
        expect(putOff).toEqual([]);
      }),
      runs,
    );
  });
});
