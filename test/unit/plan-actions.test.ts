import { describe, expect, test } from 'vitest';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { newFindingRecord } from '../../src/core/findings/records.ts';
import { circleIn, placeBetween } from '../../src/core/plan/actions.ts';
import { outlookOf, withActionsDone } from '../../src/core/plan/outlook.ts';
import type { Action } from '../../src/core/plan/types.ts';
import { actionStep, actionTitle } from '../../src/i18n/plan-sentences.ts';
import { answered, blank, conforming, filed, now, withItem } from './support/assessments.ts';
import { actionsIn, withPlan } from './support/plans.ts';

const idsIn = (check: Assessment) => actionsIn(check).map(({ id }) => id);

function action(check: Assessment, id: string): Action {
  const found = actionsIn(check).find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** 70 items, eleven of them with double weight; 50 documents, thirteen of them with double weight. */
const whole = 81;
const register = 63;

describe('what is in the plan', () => {
  test('is nothing where nothing is open', () => {
    expect(actionsIn(conforming())).toEqual([]);
  });

  test('is an item that is short of its target, with the whole of what it would add', () => {
    const found = action(answered(conforming(), { '5.1': 0 }), 'item:5.1');
    expect(found.subject).toEqual({ kind: 'item', item: '5.1', task: 'reach-target' });
    expect(found.gain.readiness).toBeCloseTo(1 / whole, 12);
    expect(found).toMatchObject({
      phase: 'governance',
      isBlocker: false,
      // One day for a company of unknown size, all of it left.
      effort: { days: 1, estimate: 1, basis: 'estimate', atRisk: 0 },
      state: 'open',
      doneButOpen: false,
    });
  });

  test.each([
    [1, 0.8],
    [2, 0.5],
  ] as const)('costs less from level %d', (level, days) => {
    expect(action(answered(conforming(), { '5.1': level }), 'item:5.1').effort.days).toBe(days);
  });

  test('costs less on top of an ISO/IEC 27001 system, and says why', () => {
    const given = answered(conforming(), { '5.1': 0, '7.5.2': 0, 'A.8.3': 0 });
    const held = {
      ...given,
      profile: { ...given.profile, certifications: ['iso-27001'] as const },
    };
    expect(action(held, 'item:5.1').effort).toMatchObject({ days: 0.5, basis: 'iso27001-extend' });
    expect(action(held, 'item:7.5.2').effort).toMatchObject({ days: 0.1, basis: 'iso27001-reuse' });
    expect(action(held, 'item:A.8.3').effort).toMatchObject({ days: 0.8, basis: 'estimate' });
  });

  test('is a document that is missing, a draft or not known, each with its own task', () => {
    const check = filed(conforming(), {
      'ai-policy': 'missing',
      'aims-scope': 'draft',
      'monitoring-results': 'unknown',
    });
    // Nothing is to be done on the items: only the documents hold them back.
    expect(idsIn(check).sort()).toEqual(
      ['document:aims-scope', 'document:ai-policy', 'document:monitoring-results'].sort(),
    );
    expect(action(check, 'document:ai-policy')).toMatchObject({
      subject: { task: 'write' },
      phase: 'governance',
      isBlocker: true,
      effort: { days: 1.5 },
    });
    expect(action(check, 'document:aims-scope')).toMatchObject({
      subject: { task: 'approve' },
      effort: { days: 0.3 },
    });
    expect(action(check, 'document:monitoring-results')).toMatchObject({
      subject: { task: 'find-out' },
      phase: 'diagnostic',
      isBlocker: false,
      effort: { days: 0.1, atRisk: 0.9 },
    });
  });

  test('counts for a document what its approval adds now, to both figures', () => {
    const check = filed(conforming(), { 'ai-policy': 'missing' });
    // 5.2 and A.2.2 stand at level 2 instead of 3; the policy weighs 2 of 63 in the register of Stage 1.
    expect(action(check, 'document:ai-policy').gain.readiness).toBeCloseTo(
      (2 * (1 / 3)) / whole,
      12,
    );
    expect(action(check, 'document:ai-policy').gain.stageOne).toBeCloseTo(2 / register, 12);
  });

  test('is a question nobody answered or could answer, at the price of asking', () => {
    const check = answered(conforming(), { '6.2': 'unknown', '6.3': null });
    for (const id of ['item:6.2', 'item:6.3']) {
      expect(action(check, id)).toMatchObject({
        subject: { task: 'find-out' },
        phase: 'diagnostic',
        after: [],
        effort: { days: 0.1 },
      });
    }
    expect(action(check, 'item:6.2').effort.atRisk).toBe(1);
  });

  test('is the missing reason of an excluded control, but not its documents', () => {
    const check = filed(
      withItem(conforming(), 'A.8.3', { choice: 'excluded', justification: ' ' }),
      { 'external-reporting-channel': 'missing' },
    );
    expect(idsIn(check)).toEqual(['item:A.8.3']);
    const [reason] = actionsIn(check);
    expect(reason).toMatchObject({ subject: { task: 'write-reason' }, phase: 'risk' });
    // 80 of 81 in place; without the control in the sum, 80 of 80.
    expect(reason?.gain.readiness).toBeCloseTo(1 - 80 / 81, 12);
  });

  test('is a finding that is open or in work, behind the action on its item', () => {
    const record = (id: string, state: 'open' | 'in-work' | 'accepted' | 'closed') => ({
      ...newFindingRecord(id, '2026-11-01', now),
      title: `Finding ${id}`,
      item: '7.3' as const,
      owner: 'Quality',
      dueDate: '2027-01-15',
      state,
    });
    const check = {
      ...answered(conforming(), { '7.3': 1 }),
      findings: [
        record('a', 'open'),
        record('b', 'in-work'),
        record('c', 'accepted'),
        record('d', 'closed'),
      ],
    };
    expect(idsIn(check)).toEqual(['item:7.3', 'finding:a', 'finding:b']);
    expect(action(check, 'finding:b')).toMatchObject({
      title: 'Finding b',
      items: ['7.3'],
      after: ['item:7.3'],
      owner: 'Quality',
      dueDate: '2027-01-15',
      state: 'in-work',
      effort: { days: 1.5 },
    });
  });

  test('is a duty outside any management system, due on the day it binds', () => {
    const check = {
      ...conforming(),
      profile: {
        ...conforming().profile,
        operatorRoles: ['provider'] as const,
        riskClasses: ['high-risk-annex-iii'] as const,
      },
    };
    expect(action(check, 'duty:p-43')).toMatchObject({
      dueDate: '2027-12-02',
      effort: { days: 7 },
      gain: { readiness: 0, stageOne: 0 },
      isBlocker: false,
    });
    expect(action(check, 'duty:p-48').after).toEqual(['duty:p-47']);
  });

  test('is what the user added', () => {
    const check = withPlan(conforming(), {
      id: 'own:1',
      title: 'Hire a data steward',
      item: 'A.7.2',
      effortDays: 4,
    });
    expect(actionsIn(check)).toMatchObject([
      {
        id: 'own:1',
        title: 'Hire a data steward',
        subject: { kind: 'own' },
        phase: 'controls',
        items: ['A.7.2'],
        effort: { days: 4, basis: 'entered', estimate: 1 },
      },
    ]);
  });
});

describe('what waits for what', () => {
  test('is a document for what its item rests on, and an item for its document', () => {
    const check = filed(answered(conforming(), { '6.1.2': 1, '8.2': 1, '6.1.3': 1 }), {
      'risk-treatment-plan': 'missing',
    });
    expect(action(check, 'item:8.2').after).toEqual(['item:6.1.2']);
    expect(action(check, 'document:risk-treatment-plan').after).toEqual(['item:6.1.2', 'item:8.2']);
    expect(action(check, 'item:6.1.3').after).toEqual([
      'document:risk-treatment-plan',
      'item:6.1.2',
      'item:8.2',
    ]);
    expect(idsIn(check)).toEqual([
      'item:6.1.2',
      'item:8.2',
      'document:risk-treatment-plan',
      'item:6.1.3',
    ]);
  });

  test('is the document alone where only it holds an item back', () => {
    const check = filed(answered(conforming(), { 'A.6.2.5': 1 }), {
      'verification-plan-and-reports': 'draft',
    });
    expect(action(check, 'item:A.6.2.5').after).toEqual(['document:verification-plan-and-reports']);
  });

  test('is the Statement of Applicability for the reasons it has to hold', () => {
    const check = filed(
      withItem(conforming(), 'A.8.3', { choice: 'excluded', justification: '' }),
      {
        'statement-of-applicability': 'draft',
      },
    );
    expect(action(check, 'document:statement-of-applicability').after).toEqual(['item:A.8.3']);
  });

  test('is told before a circle is closed, and an old circle is always broken at the same place', () => {
    const check = withPlan(
      answered(conforming(), { '6.1.2': 1, '8.2': 1 }),
      { id: 'item:6.1.2', after: ['item:8.2', 'own:b'] },
      { id: 'own:b', after: ['own:a', 'own:b', 'own:gone'] },
      { id: 'own:a', after: ['own:b', 'item:6.1.2'] },
    );
    const actions = actionsIn(check);
    const after = Object.fromEntries(actions.map((each) => [each.id, each.after]));
    // 8.2 rests on 6.1.2 already; then b waits for a, so that a can wait for neither b nor, through b, 6.1.2.
    expect(after).toEqual({
      'item:6.1.2': ['own:b'],
      'item:8.2': ['item:6.1.2'],
      'own:b': ['own:a'],
      'own:a': [],
    });
    expect(circleIn(actions, 'own:a', 'item:8.2')).toBe(true);
    expect(circleIn(actions, 'own:a', 'own:a')).toBe(true);
    expect(circleIn(actions, 'item:8.2', 'own:a')).toBe(false);
    const reversed = { ...check, planEntries: check.planEntries.toReversed() };
    expect(actionsIn(reversed).find(({ id }) => id === 'item:6.1.2')?.after).toEqual(['own:b']);
  });
});

describe('what was entered', () => {
  test('goes before what was worked out, and empties fall back to the answer', () => {
    const check = withItem(answered(conforming(), { '5.1': 0 }), '5.1', {
      owner: 'Managing director',
      dueDate: '2027-03-01',
    });
    expect(
      action(withPlan(check, { id: 'item:5.1', note: 'Ask the board' }), 'item:5.1'),
    ).toMatchObject({
      owner: 'Managing director',
      dueDate: '2027-03-01',
      note: 'Ask the board',
      effort: { basis: 'estimate' },
    });
    const said = {
      id: 'item:5.1',
      owner: 'Board',
      dueDate: '2027-01-31',
      startDate: '2027-01-04',
      effortDays: 2.5,
      phase: 'certification' as const,
      state: 'in-work' as const,
    };
    expect(action(withPlan(check, said), 'item:5.1')).toMatchObject({
      owner: 'Board',
      dueDate: '2027-01-31',
      notBefore: '2027-01-04',
      phase: 'certification',
      state: 'in-work',
      effort: { days: 2.5, basis: 'entered', estimate: 1 },
    });
  });

  test('says that something is ticked off while the answers still show the gap', () => {
    const check = answered(conforming(), { '5.1': 0 });
    const done = withPlan(check, { id: 'item:5.1', state: 'done' }, { id: 'own:1', state: 'done' });
    expect(action(done, 'item:5.1')).toMatchObject({ state: 'done', doneButOpen: true });
    expect(action(done, 'own:1')).toMatchObject({ state: 'done', doneButOpen: false });
  });

  test('does not bring back an action whose gap is closed', () => {
    expect(actionsIn(withPlan(conforming(), { id: 'item:5.1', state: 'done' }))).toEqual([]);
  });
});

describe('the order', () => {
  const check = filed(
    answered(conforming(), { '7.1': 0, 'A.8.3': 2, '6.1.1': 1, '5.1': 0, '4.2': 2 }),
    {
      'risk-criteria-and-actions': 'draft',
      'aims-scope': 'draft',
    },
  );

  test('puts blockers first as a system is built, behind what they wait for, then gain for effort', () => {
    expect(idsIn(check)).toEqual([
      'item:4.2', // no blocker, but the scope rests on it
      'document:aims-scope',
      'document:risk-criteria-and-actions',
      'item:5.1', // 1 of 81 for a day; so is 7.1, which rests on it
      'item:7.1',
      'item:6.1.1', // 2/3 of 1 of 81 for 0.8 days
      'item:A.8.3', // 1/3 of 1 of 81 for 0.4 days, as good, but it came later
    ]);
  });

  test('follows the user, but never puts an action before what it waits for', () => {
    const moved = withPlan(check, { id: 'item:A.8.3', place: -1 }, { id: 'item:7.1', place: -2 });
    const order = idsIn(moved);
    expect(order[0]).toBe('item:A.8.3');
    expect(order.indexOf('item:7.1')).toBe(order.indexOf('item:5.1') + 1);
  });

  test('gives a place between two neighbours', () => {
    expect(placeBetween({ place: 1 }, { place: 2 })).toBe(1.5);
    expect(placeBetween(null, { place: 0 })).toBe(-1);
    expect(placeBetween({ place: 7 }, null)).toBe(8);
    expect(placeBetween(null, null)).toBe(0);
  });
});

describe('what if', () => {
  const check = filed(answered(blank(), { '4.1': 1, '4.3': 3 }), { 'aims-scope': 'draft' });

  test('changes nothing that is stored, and what is done there leaves the plan', () => {
    const before = structuredClone(check);
    const actions = actionsIn(check);
    const then = withActionsDone(check, new Set(['item:4.1', 'document:aims-scope']), actions);
    expect(check).toEqual(before);
    expect(then.answers['4.1']?.choice).toBe(3);
    expect(then.documents['aims-scope']?.state).toBe('approved');
    expect(idsIn(then)).not.toContain('item:4.1');
    expect(idsIn(then)).toHaveLength(actions.length - 2);
  });

  test('shows the figures of today while nothing is ticked', () => {
    // 4.1 stands at 1 of 3, 4.3 at 2 of 3 for want of its document; half of a blocker in 63 of the register.
    expect(outlookOf(check, new Set(), actionsIn(check))).toEqual({
      readiness: expect.closeTo((1 / 3 + 2 / 3) / whole, 12) as number,
      stageOne: expect.closeTo(1 / register, 12) as number,
      rung: 'starting',
    });
  });
});

describe('the sentences', async () => {
  const guidance = await loadGuidance();
  const aiAct = await texts.aiAct();
  const words = { titles: texts.titles, guidance, aiAct };

  test('name an action by what it is about and say how to begin', () => {
    const check = filed(answered(conforming(), { '6.1.2': 0, '6.2': 'unknown' }), {
      'ai-policy': 'missing',
      'aims-scope': 'draft',
    });
    const title = (id: string) => actionTitle(action(check, id), words, 3);
    const step = (id: string) => actionStep(action(check, id), words);
    expect(title('item:6.1.2')).toBe('Bring to level 3: 6.1.2 AI risk assessment');
    expect(step('item:6.1.2')).toBe(guidance['6.1.2'].firstStep);
    expect(title('item:6.2')).toContain('6.2 AI objectives');
    expect(step('item:6.2')).toContain('about 1 day of work');
    expect(title('document:ai-policy')).toBe('Write: AI policy');
    expect(step('document:ai-policy')).toContain("Management's approved direction");
    expect(title('document:aims-scope')).toBe('Approve: Scope of the AI management system');
  });

  test('name a duty with the words of the law, or by its article without them', () => {
    const duty = {
      subject: { kind: 'duty', obligation: 'p-48' },
      title: 'Art. 48',
      items: [],
    } as const;
    expect(actionTitle(duty, words)).toBe('Art. 48 AI Act: CE marking');
    expect(actionTitle(duty, { titles: texts.titles })).toBe('Art. 48 of the EU AI Act');
  });

  test('name findings and own actions by their title, or by what they lack', () => {
    const finding = { subject: { kind: 'finding', finding: 'x' }, title: ' ' } as const;
    expect(actionTitle({ ...finding, items: ['7.3'] }, words)).toBe(
      'Close the finding on 7.3 Awareness',
    );
    expect(actionTitle({ ...finding, items: [] }, words)).toContain('no title yet');
    expect(
      actionTitle({ subject: { kind: 'own' }, title: ' Book the board ', items: [] }, words),
    ).toBe('Book the board');
  });
});
