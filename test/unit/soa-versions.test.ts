import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { newOwnControl, newSoaEntry, type SoaKeptRow } from '../../src/core/soa/records.ts';
import { soaOf } from '../../src/core/soa/soa.ts';
import {
  compareVersions,
  keptVersion,
  statementRows,
  type ChangedRow,
} from '../../src/core/soa/versions.ts';
import { soaChangeSentence } from '../../src/i18n/soa-sentences.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, excluded, now } from './support/assessments.ts';

const titles = texts.titles.items;
const rowsOf = (given: Assessment) => statementRows(soaOf(given, readinessOf(given)), titles);
const compared = (before: Assessment, after: Assessment) =>
  compareVersions(rowsOf(before), rowsOf(after));

function row(reference: string, change: Partial<SoaKeptRow> = {}): SoaKeptRow {
  return {
    reference,
    title: reference,
    applies: true,
    reason: '',
    drivers: [],
    level: null,
    owner: '',
    reviewDate: '',
    ...change,
  };
}

describe('a version that is kept', () => {
  const own = { ...newOwnControl('own', 'OC-1', now), title: 'Red team', owner: 'Rui' };
  const base: Assessment = {
    ...answered(excluded(blank(), 'A.10.4', 'No customers'), {
      'A.2.2': { choice: 1, owner: 'Ana' },
    }),
    ownControls: [own],
    soaHead: { version: '1.0', date: '2026-11-01', approver: 'Ana, CEO', updatedAt: now },
  };
  const soa = soaOf(base, readinessOf(base));
  const version = keptVersion(soa, titles, { id: 'v1', name: '1.0', note: 'First', now });

  test('has the head, all 38 rows and the own controls', () => {
    expect(version).toMatchObject({
      id: 'v1',
      version: '1.0',
      date: '2026-11-01',
      approver: 'Ana, CEO',
      note: 'First',
      createdAt: now,
      updatedAt: now,
    });
    expect(version.rows).toHaveLength(39);
    expect(version.rows[0]).toEqual(row('A.2.2', { title: 'AI policy', level: 1, owner: 'Ana' }));
    expect(version.rows[1]).toMatchObject({ reference: 'A.2.3', applies: null });
    expect(version.rows[37]).toMatchObject({ applies: false, reason: 'No customers' });
    expect(version.rows[38]).toEqual(row('OC-1', { title: 'Red team', owner: 'Rui' }));
  });

  test('does not change with the answers', () => {
    const before = structuredClone(version);
    const after = answered(base, { 'A.2.2': 5, 'A.10.4': 3 });
    soaOf(after, readinessOf(after));
    expect(version).toEqual(before);
  });
});

describe('comparing', () => {
  const base = blank();

  test('tells what was decided', () => {
    const out = excluded(base, 'A.10.4', '');
    expect(compared(base, out)).toEqual([
      { reference: 'A.10.4', title: 'Customers', changes: [{ kind: 'now-excluded' }] },
    ]);
    expect(compared(out, base)[0]?.changes).toEqual([{ kind: 'now-undecided' }]);
    expect(compared(out, answered(base, { 'A.10.4': 1 }))[0]?.changes).toEqual([
      { kind: 'now-applies' },
      { kind: 'level', before: null, after: 1 },
    ]);
  });

  test('tells each part of a row, before and after', () => {
    const before = answered(base, { 'A.10.4': { choice: 1, owner: 'Rui' } });
    const entry = {
      ...newSoaEntry('A.10.4', now),
      reason: 'Contract with Acme',
      drivers: ['contract'] as const,
      reviewDate: '2027-01-31',
    };
    const after: Assessment = {
      ...answered(base, { 'A.10.4': { choice: 2, owner: 'Ana' } }),
      soaEntries: [entry],
    };
    const [changed] = compared(before, after);
    expect(changed?.changes).toEqual([
      { kind: 'reason', before: '', after: 'Contract with Acme' },
      { kind: 'drivers', before: [], after: ['contract'] },
      { kind: 'level', before: 1, after: 2 },
      { kind: 'owner', before: 'Rui', after: 'Ana' },
      { kind: 'review-date', before: '', after: '2027-01-31' },
    ]);
    expect(changed?.changes.map(soaChangeSentence)).toEqual([
      'Reason: nothing → Contract with Acme',
      'Driver: nothing → Contract',
      'Level: 1 → 2',
      'Owner: Rui → Ana',
      'Review date: nothing → 31 January 2027',
    ]);
  });

  test('tells own controls that came, went and were renamed', () => {
    const own = { ...newOwnControl('own', 'OC-1', now), title: 'Red team' };
    const withOwn: Assessment = { ...base, ownControls: [own] };
    expect(compared(base, withOwn)).toEqual([
      { reference: 'OC-1', title: 'Red team', changes: [{ kind: 'added' }] },
    ]);
    expect(compared(withOwn, base)).toEqual([
      { reference: 'OC-1', title: 'Red team', changes: [{ kind: 'removed' }] },
    ]);
    const renamed: Assessment = { ...base, ownControls: [{ ...own, title: 'Attack it' }] };
    expect(compared(withOwn, renamed)[0]?.changes).toEqual([
      { kind: 'title', before: 'Red team', after: 'Attack it' },
    ]);
  });

  test('does not mind the order of drivers', () => {
    expect(
      compareVersions(
        [row('A.2.2', { drivers: ['risk', 'law'] })],
        [row('A.2.2', { drivers: ['law', 'risk'] })],
      ),
    ).toEqual([]);
  });

  test('keeps rows with one reference apart, also an own one with the number of a control', () => {
    const before = [row('A.2.2', { title: 'AI policy' }), row('A.2.2', { title: 'Ours' })];
    const after = [row('A.2.2', { title: 'AI policy' }), row('A.2.2', { title: 'Ours, too' })];
    expect(compareVersions(before, after)).toEqual([
      {
        reference: 'A.2.2',
        title: 'Ours, too',
        changes: [{ kind: 'title', before: 'Ours', after: 'Ours, too' }],
      },
    ]);
    expect(compareVersions(before, after.slice(0, 1)).map(({ title }) => title)).toEqual(['Ours']);
  });
});

describe('laws of comparing', () => {
  const opposite = { added: 'removed', removed: 'added' } as Record<string, string>;
  const kinds = (changed: readonly ChangedRow[]) =>
    changed
      .map(({ reference, title, changes }) => {
        const name = reference.trim() || title.trim();
        const names = changes.map(({ kind }) => (kind.startsWith('now-') ? 'now' : kind));
        return `${name}: ${names.join()}`;
      })
      .sort();

  test('nothing differs from itself, and a copy that was kept and read is the same', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const rows = rowsOf(given);
        expect(compareVersions(rows, structuredClone(rows))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('the way back has the same rows and parts as the way there', () => {
    fc.assert(
      fc.property(assessment, assessment, (one, other) => {
        const there = compared(one, other);
        const back = compared(other, one).map((each) => ({
          ...each,
          changes: each.changes.map(
            (change) =>
              ({ ...change, kind: opposite[change.kind] ?? change.kind }) as typeof change,
          ),
        }));
        expect(kinds(back)).toEqual(kinds(there));
        for (const { changes } of there) expect(changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
