import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import type { Report } from '../../src/core/report.ts';
import { newSoaEntry } from '../../src/core/soa/records.ts';
import { typedCell } from '../../src/export/tables/cell.ts';
import type { ReportTable, TableId } from '../../src/export/tables/types.ts';
import { m } from '../../src/i18n/index.ts';
import { plain, tablesFor } from './helpers/read-tables.ts';
import { sampleReport } from './helpers/sample-report.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, filed } from './support/assessments.ts';
import { reportFor } from './support/texts.ts';

async function tableOf(report: Report, id: TableId): Promise<ReportTable> {
  const found = (await tablesFor(report)).find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

/** The cells of the row that begins so, by the ids of their columns. */
function rowOf(table: ReportTable, first: string): Readonly<Record<string, unknown>> {
  const row = table.rows.find(([cell]) => cell === first) ?? [];
  return Object.fromEntries(table.columns.map(({ id }, index) => [id, plain(row[index] ?? null)]));
}

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  long: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  share: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  'yes-no': (value) => typeof value === 'boolean',
};

describe('the tables', () => {
  test('are as wide as their columns, and every cell is of its kind or empty', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, async (any) => {
        const wrong = (await tablesFor(reportFor(any))).flatMap(({ id, columns, rows }) =>
          rows.flatMap((row) => [
            ...(row.length === columns.length ? [] : [`${id}: ${row.length} cells`]),
            ...row.flatMap((cell, index) => {
              const { kind, value } = typedCell(cell, columns[index]?.kind ?? 'text');
              const isRight = value === null || (value !== '' && fits[kind]?.(value));
              return isRight ? [] : [`${id}.${columns[index]?.id}: ${String(value)}`];
            }),
          ]),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('have names, columns and sheets that are told apart', async () => {
    const tables = await tablesFor(reportFor(blank()));
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    expect(tables.map(({ id }) => id).sort()).toEqual(Object.keys(m.tables.titles).sort());
    for (const { id, columns, naming } of tables) {
      expect(new Set(columns.map((column) => column.id)).size, id).toBe(columns.length);
      expect(naming).toBeLessThan(columns.length);
    }
  });

  test('use every word that was written for their columns', async () => {
    const used = new Set(
      (await tablesFor(reportFor(blank()))).flatMap(({ columns }) => columns.map(({ id }) => id)),
    );
    const idle = Object.keys(m.tables.columns).filter((id) => !used.has(id as never));
    expect(idle).toEqual([]);
  });
});

describe('worked by hand', () => {
  test('an item that a draft holds back', async () => {
    const draft = filed(
      answered(blank(), {
        '4.3': { choice: 4, owner: 'Ana', dueDate: '2026-12-24', flagged: true, note: 'Soon' },
      }),
      { 'aims-scope': 'draft' },
    );
    const row = rowOf(await tableOf(reportFor(draft), 'items'), '4.3');
    expect(row).toMatchObject({
      ...{ answer: '4 Managed', level: 4, countsAs: 2, countsAsHigh: 2, creditLow: 2 / 3 },
      ...{ owner: 'Ana', dueDate: '2026-12-24', flagged: true, note: 'Soon', evidenceCount: 0 },
      ...{
        heldBy: 'Scope of the AI management system',
        justification: null,
        itemKind: 'Requirement',
      },
    });
  });

  test('a control that is left out, with what was written while it applied', async () => {
    const excluded = {
      ...answered(blank(), {
        'A.10.4': { choice: 'excluded', justification: 'We have no customers' },
      }),
      soaEntries: [
        {
          ...newSoaEntry('A.10.4', '2026-11-01T00:00:00Z'),
          reason: 'Contract with Acme',
          drivers: ['contract' as const],
        },
      ],
    };
    const row = rowOf(await tableOf(reportFor(excluded), 'soa'), 'A.10.4');
    expect(row).toMatchObject({
      ...{
        applies: m.soa.applicability.excluded,
        reason: 'We have no customers',
        drivers: null,
        level: null,
      },
      ...{ keptReason: 'Contract with Acme; Contract', updated: '2026-11-01' },
    });
  });

  test('an evidence reference without a name is still there, an untouched row is not', async () => {
    const evidence = [
      { id: 'a', title: '', location: '', date: '2026-10-01' },
      { id: 'b', title: '', location: '', date: '' },
    ];
    const table = await tableOf(reportFor(answered(blank(), { '4.1': { evidence } })), 'evidence');
    expect(table.rows.map((row) => row.slice(2))).toEqual([[null, null, '2026-10-01']]);
  });
});

describe('the worked example', () => {
  let report: Report;

  beforeAll(async () => {
    report = await sampleReport(example);
  });

  test('has every kind of thing in its tables', async () => {
    const empty = (await tablesFor(report)).filter(({ rows }) => rows.length === 0);
    expect(empty.map(({ id }) => id)).toEqual(['dismissedOffers']);
  });

  test('lists 70 items, 38 controls, and each system, risk and action of the report', async () => {
    const count = async (id: TableId) => (await tableOf(report, id)).rows.length;
    expect(await count('items')).toBe(70);
    expect(await count('soa')).toBe(38);
    expect(await count('areas')).toBe(16);
    expect(await count('systems')).toBe(report.systems.length);
    expect(await count('plan')).toBe(report.plan.actions.length);
    expect(await count('risks')).toBe(
      report.systems.reduce((sum, { system }) => sum + system.risks.length, 0),
    );
  });
});
