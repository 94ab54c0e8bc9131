import { describe, expect, test } from 'vitest';
import {
  answerTrail,
  hasAnswers,
  placesOf,
  questionProgress,
} from '../../src/core/systems/answer-trail.ts';
import { classify } from '../../src/core/systems/classify.ts';
import { dayOfStart, dutyGroupsOf, formalDayOf } from '../../src/core/systems/duty-groups.ts';
import { knownFacts } from '../../src/core/systems/known-facts.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { answeredSystem, chatbot, classified, recruiting, today } from './support/classified.ts';
import { system } from './support/systems.ts';

const known = (each: AiSystem) => knownFacts(each, { country: 'PT', size: '10-49' }, today);

function trailOf(each: AiSystem) {
  const facts = known(each);
  return answerTrail(each.classification, facts, classify(each.classification, facts));
}

describe('the trail of answers', () => {
  test('lists the answered questions in their order', () => {
    const pages = trailOf(answeredSystem(chatbot)).counting.map(({ page }) => page.id);
    expect(pages.slice(0, 4)).toEqual(['what', 'roles', 'union-link', 'exclusions']);
    expect(trailOf(system('new')).counting).toEqual([]);
  });

  test('keeps answers that do not count now, and says so', () => {
    const before = answeredSystem(recruiting);
    expect(trailOf(before).idle).toEqual([]);
    const after = {
      ...before,
      classification: { ...before.classification, 'use-4a': 'no' },
    } as const;
    const idle = trailOf(after).idle;
    expect(idle.find(({ page }) => page.id === 'profiling')?.facts).toEqual(['profiles-4a']);
    const kept = [...trailOf(after).counting, ...idle].flatMap(({ facts }) => facts);
    expect(Object.keys(after.classification).filter((id) => !kept.includes(id as never))).toEqual(
      [],
    );
  });

  test('names what the register and the profile settle', () => {
    const settled = trailOf(answeredSystem({ ...chatbot, 'talks-to-people': 'yes' })).settled;
    expect(settled).toContainEqual({ fact: 'small-enterprise', holds: true });
    expect(settled).toContainEqual({ fact: 'small-mid-cap', holds: false });
  });

  test('knows whether anything was answered', () => {
    expect(hasAnswers({})).toBe(false);
    expect(hasAnswers({ 'is-ai': 'no' })).toBe(true);
  });

  test('counts the question on the screen, complete or not', () => {
    const open = answeredSystem(chatbot, {}, 'union-link');
    const { asked } = classify(open.classification, known(open));
    const progress = questionProgress(asked, 'union-link');
    expect(progress.number).toBe(3);
    expect(progress.atMostMore).toBe(asked.length - 3);
    expect(questionProgress(asked, 'roles').number).toBe(2);
  });
});

describe('the places of a contradiction', () => {
  test('are the questions on both sides', () => {
    const each = answeredSystem({ ...recruiting, 'use-5b': 'yes' });
    expect(placesOf('scoring-yet-no-profiling', each.classification, known(each))).toEqual({
      pages: ['annex-iii', 'profiling'],
      register: false,
      profile: false,
    });
  });

  test('can be the register or the profile', () => {
    const built = answeredSystem(
      { 'role-deployer': 'yes', 'deployer-in-union': 'yes' },
      {
        origin: 'own',
      },
    );
    expect(placesOf('built-here-yet-no-provider', built.classification, known(built))).toEqual({
      pages: ['roles'],
      register: true,
      profile: false,
    });
    const loose = answeredSystem({ 'role-deployer': 'yes' });
    expect(placesOf('in-the-union-yet-no-link', loose.classification, known(loose))).toEqual({
      pages: ['roles', 'union-link'],
      register: false,
      profile: true,
    });
  });
});

describe('the obligations in groups', () => {
  test('hold each row once, the nearest day first', () => {
    const { duties } = classified(
      answeredSystem({
        ...recruiting,
        'role-provider': 'yes',
        'product-act-11': 'yes',
        'safety-component-a': 'yes',
        'third-party-assessment-a': 'yes',
      }),
    );
    const groups = dutyGroupsOf(duties);
    const rows = [
      ...groups.now,
      ...groups.later.flatMap((group) => group.duties),
      ...groups.afterChange.flatMap((group) => group.duties),
      ...groups.optional,
    ];
    expect(rows).toHaveLength(duties.length);
    expect(new Set(rows)).toEqual(new Set(duties));
    expect(groups.now.every((duty) => dayOfStart(duty) <= today)).toBe(true);
    const days = groups.later.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe('2026-12-02');
    expect(groups.optional.every(({ obligation }) => obligation.kind !== 'duty')).toBe(true);
  });

  test('put what an older system is spared into a group of its own', () => {
    const { duties } = classified(
      answeredSystem({ ...recruiting, 'placed-before-annex-iii': 'yes' }),
    );
    const { afterChange } = dutyGroupsOf(duties);
    expect(afterChange.map(({ day }) => day)).toEqual(['2027-12-02']);
    expect(afterChange[0]?.duties.map(({ obligation }) => obligation.id)).toContain('d-26-1');
    expect(afterChange[0]?.duties.map(formalDayOf)).not.toContain('2026-08-02');
  });

  test('tell the formal day only where it is another', () => {
    const { duties } = classified(answeredSystem({ ...recruiting, 'decides-about-people': 'yes' }));
    const of = (id: string) => duties.find(({ obligation }) => obligation.id === id);
    const explanation = of('d-86');
    const literacy = of('all-04');
    expect(explanation && formalDayOf(explanation)).toBe('2026-08-02');
    expect(literacy && formalDayOf(literacy)).toBeNull();
  });
});
