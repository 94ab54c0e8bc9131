import { describe, expect, test } from 'vitest';
import { operatorRoles, riskClasses } from '../../src/content/ai-act/types.ts';
import type { ObligationId } from '../../src/content/ai-act/types.ts';
import { checklistOf, unfittingCount } from '../../src/core/coverage-groups.ts';
import { coverageGroupsOf, countsOf } from '../../src/core/law-view.ts';
import {
  dayFrom,
  isUndetermined,
  lawPictureOf,
  refined,
  situationFor,
  standingOf,
  unfiltered,
  type LawFilter,
} from '../../src/core/law-picture.ts';
import { unfitReasonOf } from '../../src/core/unfit-reason.ts';
import {
  chatbot,
  existing,
  highRisk,
  minimal,
  organisationWith,
  unsure,
  untouched,
} from './support/law-systems.ts';

const today = '2026-11-21';

function picture(
  systems: Parameters<typeof organisationWith>[0],
  filter: Partial<LawFilter> = {},
  profile: Parameters<typeof organisationWith>[1] = {},
) {
  const made = lawPictureOf(
    organisationWith(systems, profile),
    { ...unfiltered, ...filter },
    today,
  );
  const row = (id: ObligationId) => made.rows.find(({ obligation }) => obligation.id === id)!;
  return { ...made, row };
}

describe('the basis of the picture', () => {
  test('is the guess of the profile while no system is classified', () => {
    const guess = picture(
      [untouched],
      {},
      { operatorRoles: ['deployer'], riskClasses: ['minimal'] },
    );
    expect(guess.basis.kind).toBe('guess');
    expect(guess.situation).toEqual({ roles: ['deployer'], classes: ['minimal'], day: today });
    expect(guess.row('all-04').applicability.kind).toBe('applies');
    expect(guess.row('all-04').triggers).toEqual([]);
    expect(isUndetermined(guess)).toBe(false);
    expect(isUndetermined(picture([]))).toBe(true);
  });

  test('is the register as soon as one system is classified, whatever the profile guesses', () => {
    const own = picture([chatbot, untouched], {}, { operatorRoles: ['importer'] });
    expect(own.basis.kind).toBe('systems');
    expect(own.situation.roles).toEqual(['provider']);
    expect(own.row('i-23').applicability.kind).toBe('not-your-role');
    expect(own.row('t-50-1').triggers.map(({ name }) => name)).toEqual(['Chatbot']);
    expect(isUndetermined(own)).toBe(false);
  });

  test('is one system where one is chosen', () => {
    const one = picture([chatbot, highRisk], { system: 'high-risk' });
    expect(one.basis).toMatchObject({ kind: 'system', system: { system: { name: 'Scorer' } } });
    expect(one.row('t-50-1').applicability.kind).toBe('not-your-class');
    expect(one.row('p-09').triggers).toHaveLength(1);
  });

  test('is a what-if where a role or a class is chosen, and then no system is behind it', () => {
    const other = picture([chatbot], { role: 'deployer' });
    expect(other.basis.kind).toBe('what-if');
    expect(other.situation.classes).toEqual(['transparency']);
    expect(other.row('t-50-3').applicability.kind).toBe('applies');
    expect(other.rows.every(({ triggers }) => triggers.length === 0)).toBe(true);
  });

  test('leaves out retired systems, and one that was removed meanwhile', () => {
    expect(picture([{ ...highRisk, stage: 'retired' }, minimal]).row('p-09').triggers).toEqual([]);
    expect(picture([minimal], { system: 'gone' }).basis.kind).toBe('systems');
  });

  test('is read for the chosen day', () => {
    expect(picture([highRisk], { day: '2027-12-01' }).row('p-09').applicability.kind).toBe('from');
    const after = picture([highRisk], { day: '2027-12-02' });
    expect(after.row('p-09').applicability).toMatchObject({ kind: 'applies', since: '2027-12-02' });
    expect(after.row('p-09').triggers[0]?.start.kind).toBe('applies');
  });
});

describe('the filter', () => {
  test('holds either a system or a role and class', () => {
    const role = refined({ ...unfiltered, system: 'a', day: '2027-01-01' }, { role: 'any' });
    expect(role).toEqual({ system: null, role: 'any', riskClass: null, day: '2027-01-01' });
    expect(refined({ ...role, riskClass: 'minimal' }, { system: 'b' })).toEqual({
      system: 'b',
      role: null,
      riskClass: null,
      day: '2027-01-01',
    });
    expect(refined({ ...role, riskClass: 'minimal' }, { role: null }).riskClass).toBe('minimal');
    expect(refined({ ...unfiltered, system: 'a' }, { day: '2028-01-01' }).system).toBe('a');
  });

  test('puts a choice in place of what is there', () => {
    const own = { roles: ['deployer'], classes: ['transparency'] } as const;
    const filter = {
      ...unfiltered,
      role: 'importer',
      riskClass: 'any',
      day: '2028-01-01',
    } as const;
    expect(situationFor(own, unfiltered, today)).toEqual({ ...own, day: today });
    expect(situationFor(own, filter, today)).toEqual({
      roles: ['importer'],
      classes: riskClasses,
      day: '2028-01-01',
    });
    expect(situationFor(own, { ...unfiltered, role: 'any' }, today).roles).toEqual(operatorRoles);
  });

  test('takes no half-typed day', () => {
    expect(dayFrom('2027-12-02')).toBe('2027-12-02');
    for (const text of ['', '2027-12', '2027-13-40', 'tomorrow']) expect(dayFrom(text)).toBeNull();
  });
});

describe('systems', () => {
  test('are sure, need review or are unfinished, each once', () => {
    const { systems } = picture([chatbot, unsure, untouched]);
    const standing = standingOf(systems);
    const names = (list: typeof standing.sure) => list.map(({ system }) => system.name);
    expect(names(standing.sure)).toEqual(['Chatbot']);
    expect(names(standing.needReview)).toEqual(['Doubtful scorer']);
    expect(names(standing.unfinished)).toEqual(['Copilot']);
  });
});

describe('rows that only a change of design would bring', () => {
  const groups = () => coverageGroupsOf(picture([existing]).rows);

  test('are a group of their own, and neither to come nor out of reach', () => {
    const { afterChange, later, uncovered, notYours } = groups();
    expect(afterChange.map(({ day }) => day)).toEqual(['2027-12-02']);
    const ids = (afterChange[0]?.rows ?? []).map(({ obligation }) => obligation.id);
    expect(ids).toEqual(expect.arrayContaining(['p-09', 'p-48']));
    for (const rows of [later.flatMap((each) => each.rows), uncovered, notYours]) {
      expect(rows.filter(({ obligation }) => ids.includes(obligation.id))).toEqual([]);
    }
    expect(countsOf(groups()).afterChange).toBe(ids.length);
  });

  test('are not on the checklist, and not counted among what does not fit', () => {
    const { rows } = picture([existing]);
    const { now, later } = checklistOf(rows);
    const listed = [...now, ...later.flatMap((group) => group.rows)];
    expect(listed.map(({ obligation }) => obligation.id)).not.toContain('p-48');
    const duties = rows.filter(({ obligation }) => obligation.kind === 'duty');
    const unfitting = duties.filter(({ applicability: { kind } }) => kind.startsWith('not-your'));
    expect(unfittingCount(rows)).toBe(unfitting.length);
  });

  test('give way to another system that the duty reaches in any case', () => {
    const { row } = picture([existing, highRisk]);
    expect(row('p-09').applicability.kind).toBe('from');
    expect(row('p-09').triggers.map(({ name, start }) => [name, start.kind])).toEqual([
      ['Scorer', 'from'],
      ['Old scorer', 'after-change'],
    ]);
  });
});

describe('the checklist', () => {
  test('holds each fitting duty that no management system covers, the nearest day first', () => {
    const { rows } = picture([chatbot, highRisk]);
    const { now, later } = checklistOf(rows);
    expect(now.every((row) => row.ceiling === 0 && row.applicability.kind === 'applies')).toBe(
      true,
    );
    expect(later.map(({ day }) => day)).toEqual(['2026-12-02', '2027-12-02']);
    expect(later[0]?.rows.map(({ obligation }) => obligation.id)).toEqual(['t-50-2']);
    const ids = later[1]?.rows.map(({ obligation }) => obligation.id);
    expect(ids).toEqual(expect.arrayContaining(['p-43', 'p-47', 'p-48', 'p-49']));
    const listed = now.length + later.flatMap((group) => group.rows).length;
    expect(listed).toBe(countsOf(coverageGroupsOf(rows)).uncovered);
  });
});

describe('the reason why a row does not fit', () => {
  test.each([
    ['a role that no system gives', [highRisk], 'd-26-1', { kind: 'role', roles: ['deployer'] }],
    [
      'a class that no system has',
      [minimal],
      't-50-1',
      { kind: 'class', classes: ['transparency'] },
    ],
    ['a condition that is not met', [highRisk], 'p-06-4', { kind: 'facts' }],
    ['nothing, where it fits', [highRisk], 'p-09', null],
  ] as const)('is %s', (_, systems, id, reason) => {
    const made = picture(systems);
    const found = unfitReasonOf(made.row(id), made.systems);
    if (reason === null) expect(found).toBeNull();
    else expect(found).toMatchObject(reason);
  });

  test('names the condition behind it', () => {
    const made = picture([highRisk]);
    expect(unfitReasonOf(made.row('p-06-4'), made.systems)).toEqual({
      kind: 'facts',
      condition: 'derogation-claimed',
    });
  });

  test('is the scope of the Act where no system with the role falls under it', () => {
    const outside = {
      ...chatbot,
      classification: {
        ...chatbot.classification,
        'is-ai': 'no' as const,
        'is-model': 'no' as const,
      },
    };
    const made = picture([outside]);
    expect(unfitReasonOf(made.row('all-04'), made.systems)).toEqual({ kind: 'scope' });
  });

  test('is sector law for what Annex I, Section B covers', () => {
    const made = picture([], { riskClass: 'high-risk-sectoral-b', role: 'provider' });
    expect(unfitReasonOf(made.row('all-04'))).toEqual({ kind: 'sector' });
  });

  test('is the prohibition where what would bring it has to stop', () => {
    const banned = {
      ...highRisk,
      classification: { ...highRisk.classification, 'practice-c': 'yes' as const },
    };
    const made = picture([banned]);
    expect(made.row('all-05').applicability.kind).toBe('applies');
    expect(unfitReasonOf(made.row('all-04'), made.systems)).toEqual({ kind: 'stopped' });
  });
});
