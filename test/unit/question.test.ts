import { describe, expect, test } from 'vitest';
import {
  annexThreeUses,
  factIds,
  productActFacts,
  useFacts,
} from '../../src/content/ai-act/classification/facts.ts';
import { pageOf, pages } from '../../src/content/ai-act/classification/pages.ts';
import {
  aspectOf,
  chosenOption,
  completed,
  differenceFrom,
  groupsOf,
  isNone,
  isSaid,
  pageAsking,
  toggled,
  toggledNone,
  withAnswers,
} from '../../src/core/systems/question.ts';

const facts = ['role-provider', 'role-deployer', 'role-importer'] as const;

describe('filling in a question', () => {
  test('writes over what is named and keeps the rest', () => {
    const answers = { 'is-ai': 'yes', 'role-provider': 'yes', 'role-deployer': 'no' } as const;
    expect(withAnswers(answers, { 'role-provider': null, 'role-deployer': 'unsure' })).toEqual({
      'is-ai': 'yes',
      'role-deployer': 'unsure',
    });
    expect(answers['role-provider']).toBe('yes');
  });

  test('sees whether a change changes anything', () => {
    const answers = { 'is-ai': 'yes' } as const;
    expect(differenceFrom(answers, { 'is-ai': 'yes', 'is-model': null })).toBeNull();
    expect(differenceFrom(answers, { 'is-ai': 'no', 'is-model': null })).toEqual({ 'is-ai': 'no' });
  });

  test('ticks, doubts and takes back', () => {
    expect(toggled({}, facts, 'role-deployer', 'yes')).toEqual({ 'role-deployer': 'yes' });
    const ticked = { 'role-deployer': 'yes' } as const;
    expect(toggled(ticked, facts, 'role-deployer', 'unsure')).toEqual({
      'role-deployer': 'unsure',
    });
    expect(toggled(ticked, facts, 'role-deployer', 'yes')).toEqual({ 'role-deployer': null });
  });

  test('"none of these" is a no to every line and gives way to a tick', () => {
    expect(isSaid({}, facts)).toBe(false);
    const none = withAnswers({ 'role-provider': 'yes' }, toggledNone({}, facts));
    expect(isNone(none, facts)).toBe(true);
    expect(isSaid(none, facts)).toBe(true);
    expect(withAnswers(none, toggledNone(none, facts))).toEqual({});
    expect(withAnswers(none, toggled(none, facts, 'role-importer', 'unsure'))).toEqual({
      'role-importer': 'unsure',
    });
  });

  test('going on says no to what was left empty', () => {
    const answers = { 'role-deployer': 'unsure' } as const;
    expect(completed(answers, facts)).toEqual({
      'role-provider': 'no',
      'role-deployer': 'unsure',
      'role-importer': 'no',
    });
  });

  test('finds the option that the answers amount to', () => {
    const page = pageOf('what');
    expect(chosenOption(page, {})).toBeNull();
    for (const option of page.options ?? []) {
      expect(chosenOption(page, option.sets as Record<string, 'yes' | 'no' | 'unsure'>)).toBe(
        option,
      );
    }
  });
});

describe('the lines of a question', () => {
  test('are grouped as in the law, each line once', () => {
    const areas = groupsOf(pageOf('annex-iii'), useFacts);
    expect(areas.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(areas.flatMap((group) => group.facts)).toEqual(useFacts);
    const sections = groupsOf(pageOf('products'), productActFacts());
    expect(sections.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(sections.flatMap((group) => group.facts)).toEqual(productActFacts());
  });

  test('stand together by use where several uses are asked', () => {
    const asked = ['narrow-task-4a', 'narrow-task-5b', 'spots-patterns-4a'] as const;
    expect(groupsOf(pageOf('derogation'), asked)).toEqual([
      { kind: 'use', id: '4a', facts: ['narrow-task-4a', 'spots-patterns-4a'] },
      { kind: 'use', id: '5b', facts: ['narrow-task-5b'] },
    ]);
    const apart = ['profiles-4a', 'profiles-5b'] as const;
    expect(groupsOf(pageOf('profiling'), apart)).toEqual([{ kind: 'all', id: '', facts: apart }]);
    expect(groupsOf(pageOf('derogation'), ['narrow-task-4a'])).toEqual([
      { kind: 'all', id: '', facts: ['narrow-task-4a'] },
    ]);
  });

  test('of a use are told from all others', () => {
    expect(aspectOf('improves-finished-work-6e')).toEqual({
      aspect: 'improves-finished-work',
      use: '6e',
    });
    expect(aspectOf('use-4a')).toBeNull();
    const ofUses = factIds.filter((fact) => aspectOf(fact) !== null);
    expect(ofUses).toHaveLength(annexThreeUses.length * 6);
  });

  test('lead back to their page', () => {
    for (const page of pages) {
      for (const each of page.facts) expect(pageAsking(each.id)).toBe(page);
    }
    expect(pageAsking('register-in-use')).toBeUndefined();
  });
});
