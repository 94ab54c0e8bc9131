import { describe, expect, test } from 'vitest';
import type { FactAnswer, FactId } from '../../src/content/ai-act/classification/facts.ts';
import { outcomeChange, type OutcomeChange } from '../../src/core/systems/outcome-change.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { answeredSystem, chatbot, classified, recruiting } from './support/classified.ts';

/** What happens to the outcome when these answers are given anew, and nothing else. */
function changedBy(before: AiSystem, answers: Partial<Record<FactId, FactAnswer>>): OutcomeChange {
  const after = { ...before, classification: { ...before.classification, ...answers } };
  return outcomeChange(classified(before), classified(after));
}

const ids = (duties: OutcomeChange['duties']['added']) =>
  duties.map(({ obligation }) => obligation.id);

describe('what a changed answer does', () => {
  test('nothing, where the outcome is the same', () => {
    const before = answeredSystem({ ...chatbot, 'talks-to-people': 'yes' });
    const change = changedBy(before, { 'open-source': 'no' });
    expect(change.isNothing).toBe(true);
    expect(changedBy(before, {}).isNothing).toBe(true);
  });

  test('a class and its duty come, and minimal goes', () => {
    const change = changedBy(answeredSystem(chatbot), { 'talks-to-people': 'yes' });
    expect(change.isNothing).toBe(false);
    expect(change.classes.added).toEqual(['transparency']);
    expect(change.classes.removed).toEqual(['minimal']);
    expect(ids(change.duties.added)).toContain('t-50-1');
    expect(change.roles).toEqual({ added: [], removed: [], surer: [], lessSure: [] });
    expect(change.waiting).toEqual([]);
    expect(change.review).toBe('as-before');
  });

  test('the way back is the same with the signs turned round', () => {
    const before = answeredSystem({ ...chatbot, 'talks-to-people': 'yes' });
    const change = changedBy(before, { 'talks-to-people': 'no' });
    expect(change.classes.added).toEqual(['minimal']);
    expect(change.classes.removed).toEqual(['transparency']);
    expect(ids(change.duties.removed)).toContain('t-50-1');
  });

  test('a doubt makes a class less sure, knowing makes it sure again', () => {
    const sure = answeredSystem({ ...chatbot, 'talks-to-people': 'yes' });
    const doubt = changedBy(sure, { 'talks-to-people': 'unsure' });
    expect(doubt.classes.lessSure).toEqual(['transparency']);
    expect(doubt.classes.removed).toEqual([]);
    expect(doubt.review).toBe('needed-now');
    expect(doubt.isNothing).toBe(false);

    const unsure = answeredSystem({ ...chatbot, 'talks-to-people': 'unsure' });
    const known = changedBy(unsure, { 'talks-to-people': 'yes' });
    expect(known.classes.surer).toEqual(['transparency']);
    expect(known.review).toBe('no-longer-needed');
  });

  test('new questions wait, and others count no longer', () => {
    const listed = changedBy(
      answeredSystem({ 'role-deployer': 'yes', 'deployer-in-union': 'yes' }),
      {
        'use-4a': 'yes',
      },
    );
    expect(listed.waiting).toContain('profiling');
    expect(listed.classes.removed).toEqual(['minimal']);

    const unlisted = changedBy(answeredSystem(recruiting), { 'use-4a': 'no' });
    expect(unlisted.waiting).toEqual([]);
    expect(unlisted.idle).toContain('profiling');
    expect(unlisted.classes).toMatchObject({
      added: ['minimal'],
      removed: ['high-risk-annex-iii'],
    });
  });

  test('a role comes with its duties', () => {
    const bought = answeredSystem({ ...recruiting, 'placed-before-annex-iii': 'no' });
    const change = changedBy(bought, { rebranded: 'yes' });
    expect(change.roles.added).toEqual(['provider']);
    expect(ids(change.duties.added)).toContain('p-09');
  });

  test('duties move where the system was there before and will not change', () => {
    const old = answeredSystem({
      ...recruiting,
      'placed-before-annex-iii': 'yes',
      'design-changes-later': 'yes',
    });
    const change = changedBy(old, { 'design-changes-later': 'no', 'for-public-authorities': 'no' });
    const moved = change.duties.moved.find(({ after }) => after.obligation.id === 'd-26-1');
    expect(moved?.before.start.kind).toBe('from');
    expect(moved?.after.start.kind).toBe('after-change');
    expect(change.duties.added).toEqual([]);
  });

  test('a clash appears and is solved', () => {
    const scoring = answeredSystem({ ...recruiting, 'use-5b': 'yes', 'profiles-5b': 'yes' });
    const clash = changedBy(scoring, { 'profiles-5b': 'no', 'harmless-5b': 'no' });
    expect(clash.contradictions).toEqual({ added: ['scoring-yet-no-profiling'], removed: [] });
    const clashing = answeredSystem({ ...recruiting, 'use-5b': 'yes' });
    const solved = changedBy(clashing, { 'profiles-5b': 'yes' });
    expect(solved.contradictions).toEqual({ added: [], removed: ['scoring-yet-no-profiling'] });
  });
});
