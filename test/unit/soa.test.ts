import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AiActTexts } from '../../src/content/ai-act/types.ts';
import { isControl } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { answerOf, type Assessment } from '../../src/core/assessment.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { nextOwnReference } from '../../src/core/soa/own-controls.ts';
import { drivers, newSoaEntry } from '../../src/core/soa/records.ts';
import { controlIds, soaOf } from '../../src/core/soa/soa.ts';
import {
  bindingDuties,
  suggestedDrivers,
  withSuggestion,
  type SuggestedDrivers,
} from '../../src/core/soa/suggest.ts';
import { suggestionReason } from '../../src/i18n/soa-sentences.ts';
import { assessment, day } from './support/arbitraries.ts';
import { answered, blank, excluded, filed, now } from './support/assessments.ts';
import { risk, system } from './support/systems.ts';

const today = '2026-11-21';
const law: AiActTexts = await texts.aiAct();

const rowOf = (given: Assessment, control: (typeof controlIds)[number]) => {
  const row = soaOf(given, readinessOf(given)).rows.find((each) => each.control === control);
  if (!row) throw new Error(control);
  return row;
};

describe('the statement as it stands', () => {
  test('has the 38 controls in the order of the standard', () => {
    expect(controlIds).toHaveLength(38);
    expect(controlIds[0]).toBe('A.2.2');
    expect(controlIds.at(-1)).toBe('A.10.4');
    expect(controlIds.every(isControl)).toBe(true);
  });

  test('takes a level as in, an exclusion as out, and nothing else as decided', () => {
    const given = answered(blank(), { 'A.2.2': 0, 'A.2.3': 'unknown', 'A.10.4': 'excluded' });
    expect(rowOf(given, 'A.2.2')).toMatchObject({ applicability: 'applies', level: 0 });
    expect(rowOf(given, 'A.2.3')).toMatchObject({ applicability: 'undecided', level: null });
    expect(rowOf(given, 'A.2.4')).toMatchObject({ applicability: 'undecided', level: null });
    expect(rowOf(given, 'A.10.4')).toMatchObject({ applicability: 'excluded', level: null });
  });

  test('says how far a control is by what surely counts', () => {
    const at = (choice: 0 | 1 | 2 | 3 | 5) =>
      rowOf(answered(blank(), { 'A.10.4': choice }), 'A.10.4').status;
    expect([0, 1, 2].map((each) => at(each as 0 | 1 | 2))).toEqual([
      'not-in-place',
      'partly',
      'partly',
    ]);
    // A.2.2 asks for the AI policy: without it, level 5 counts as 2.
    const claimed = answered(blank(), { 'A.2.2': 5 });
    expect(rowOf(claimed, 'A.2.2')).toMatchObject({ level: 2, status: 'partly' });
    const shown = filed(claimed, { 'ai-policy': 'approved' });
    expect(rowOf(shown, 'A.2.2')).toMatchObject({ level: 5, status: 'in-place' });
  });

  test('gives the reason of the answer for what is out, and its own for what is in', () => {
    const entry = {
      ...newSoaEntry('A.10.4', now),
      reason: 'Contract with Acme',
      drivers: ['contract'] as const,
      reviewDate: '2027-01-01',
    };
    const base: Assessment = { ...blank(), soaEntries: [entry] };
    expect(rowOf(answered(base, { 'A.10.4': 2 }), 'A.10.4')).toMatchObject({
      reason: 'Contract with Acme',
      drivers: ['contract'],
      reviewDate: '2027-01-01',
    });
    expect(rowOf(excluded(base, 'A.10.4', 'No customers'), 'A.10.4')).toMatchObject({
      reason: 'No customers',
      drivers: [],
      reviewDate: '2027-01-01',
    });
  });

  test('shows the newest date of evidence that can be looked up', () => {
    const evidence = [
      { id: 'a', title: 'Minutes', location: '', date: '2026-03-01' },
      { id: 'b', title: '', location: 'wiki/7', date: '2026-05-01' },
      { id: 'c', title: ' ', location: '', date: '2026-09-01' },
    ];
    const row = rowOf(answered(blank(), { 'A.10.4': { choice: 3, evidence } }), 'A.10.4');
    expect(row.evidence.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(row.evidenceDate).toBe('2026-05-01');
  });

  test('agrees with the answers, whatever they are', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        for (const row of soaOf(given, readinessOf(given)).rows) {
          const { choice, owner } = answerOf(given, row.control);
          expect(row.applicability === 'excluded').toBe(choice === 'excluded');
          expect(row.applicability === 'applies').toBe(typeof choice === 'number');
          expect(row.level === null).toBe(typeof choice !== 'number');
          if (row.level !== null) expect(row.level).toBeLessThanOrEqual(choice as number);
          expect(row.owner).toBe(owner);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what speaks for a control', () => {
  const crivo = system('Crivo', {
    risks: [
      risk('one', { title: 'Nobody can complain', items: ['A.8.3', 'A.8.4'] }),
      risk('two', { title: ' ', items: ['A.8.3'] }),
    ],
  });

  test('is a risk that names it, of a system inside the scope', () => {
    const risks = (change = {}) =>
      suggestedDrivers({ systems: [{ ...crivo, ...change }] }, 'A.8.3', []);
    expect(risks()).toEqual({
      drivers: ['risk'],
      risks: [{ system: 'Crivo', title: 'Nobody can complain' }],
      duties: [],
    });
    expect(risks({ stage: 'retired' })).toBeNull();
    expect(risks({ inScope: false })).toBeNull();
    expect(suggestedDrivers({ systems: [crivo] }, 'A.8.5', [])).toBeNull();
  });

  test('is a duty that it carries, or else duties that it helps', () => {
    const deployer = {
      ...blank({ operatorRoles: ['deployer'], riskClasses: ['high-risk-annex-iii'] }),
    };
    const duties = bindingDuties(deployer, today);
    const articles = (control: (typeof controlIds)[number]) =>
      suggestedDrivers(deployer, control, duties)?.duties.map(({ article }) => article);
    // Art. 26(6) keeps logs and rests on A.6.2.8; nothing else in Art. 26 has it among its primary items.
    expect(articles('A.6.2.8')).toContain('Art. 26(6)');
    expect(duties.map(({ article }) => article)).not.toContain('Art. 9');
    for (const control of controlIds) {
      const found = suggestedDrivers(deployer, control, duties)?.duties ?? [];
      const carries = found.filter(({ primary }) => primary.some((item) => item === control));
      expect(carries.length === 0 || carries.length === found.length, control).toBe(true);
    }
  });

  test('is only what binds everybody while role and class are unknown', () => {
    for (const profile of [{}, { operatorRoles: ['deployer'] as const }]) {
      const duties = bindingDuties(blank(profile), today);
      expect(duties.map(({ article }) => article)).toContain('Art. 5(1)(a) to (h)');
      for (const { applications } of duties) {
        expect(applications.some(({ classes }) => classes === 'all')).toBe(true);
      }
    }
    expect(bindingDuties(blank(), today).every(({ roles }) => roles === 'everyone')).toBe(true);
  });

  test('is written down as a reason in words', () => {
    const duties = bindingDuties(
      blank({ operatorRoles: ['provider'], riskClasses: ['high-risk-annex-iii'] }),
      today,
    ).filter(({ article }) => article === 'Art. 12');
    expect(
      suggestionReason({ risks: [{ system: 'Crivo', title: 'Nobody can complain' }], duties }, law),
    ).toBe(
      'Treats the risk "Nobody can complain" (Crivo). Carries a duty of the EU AI Act: Art. 12 (Logging built in).',
    );
  });

  test('is only ever what a risk or a duty backs', () => {
    fc.assert(
      fc.property(assessment, day, fc.constantFrom(...controlIds), (given, on, control) => {
        const found = suggestedDrivers(given, control, bindingDuties(given, on));
        if (!found) return;
        expect(found.drivers.includes('risk')).toBe(found.risks.length > 0);
        expect(found.drivers.includes('law')).toBe(found.duties.length > 0);
        expect(found.drivers.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('taking a suggestion', () => {
  const suggested: SuggestedDrivers = { drivers: ['risk', 'law'], risks: [], duties: [] };

  test('never replaces words, and never unticks', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray([...drivers]), (reason, ticked) => {
        const taken = withSuggestion({ reason, drivers: ticked }, suggested, 'Suggested');
        expect(taken.reason).toBe(reason.trim() === '' ? 'Suggested' : reason);
        expect(new Set(taken.drivers)).toEqual(new Set([...ticked, 'risk', 'law']));
        expect(taken.drivers).toEqual(drivers.filter((each) => taken.drivers.includes(each)));
        expect(withSuggestion(taken, suggested, 'Again')).toEqual(taken);
      }),
    );
  });
});

describe('the number of a new control of your own', () => {
  test('is the next one, whatever people call theirs', () => {
    const next = (...references: string[]) =>
      nextOwnReference(references.map((reference) => ({ reference })));
    expect(next()).toBe('OC-1');
    expect(next('OC-1', 'OC-7', 'Red team')).toBe('OC-8');
    expect(next('Red team')).toBe('OC-1');
    expect(next('OC-3', 'TC-09')).toBe('TC-10');
    expect(next('TC-11', 'TC-02')).toBe('TC-12');
  });
});
