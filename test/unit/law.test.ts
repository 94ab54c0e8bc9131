import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  asOf,
  evidenceHorizon,
  fineTierOf,
  fineTiers,
  institutionFines,
  legalTerms,
  milestones,
  reviewBy,
} from '../../src/content/ai-act/law.ts';
import { obligationOf, obligations } from '../../src/content/ai-act/obligations.ts';
import { seedMappings } from '../../src/content/ai-act/seed-mappings.ts';
import type { Application, ObligationId, RiskClass } from '../../src/content/ai-act/types.ts';
import { isItemId } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { applicabilityOf, ceilings } from '../../src/core/coverage.ts';
import { dayOf } from '../../src/core/law-days.ts';
import { isLawStale } from '../../src/core/report.ts';
import { reportFor } from './support/texts.ts';
import { blank } from './support/assessments.ts';

/** Typed by hand from the data sheet of 2026-11-21, section 3.2. `-`: the text of 2024 had no such day. */
const dates = `
  eif             2024-08-01  2024-08-01
  ch1-2           2025-02-02  2025-02-02
  gpai            2025-08-02  2025-08-02
  sectoral        2026-08-02  2026-07-27
  omnibus-text    -           2026-07-27
  general         2026-08-02  2026-08-02
  art5-new        -           2026-12-02
  art50-2-legacy  -           2026-12-02
  gpai-legacy     2027-08-02  2027-08-02
  sandbox         2026-08-02  2027-08-02
  annex3          2026-08-02  2027-12-02
  annex1          2027-08-02  2028-08-02
  nb              -           2028-01-28
  public-legacy   2030-08-02  2030-08-02
  annex10         2030-12-31  2030-12-31
`;

/**
 * Typed by hand from sections 4.1 to 4.6: id, who, from when, fine. `III` is Annex III, `I` Annex I Section A;
 * `a>b` is a formal day before the practical one; `(old)` holds for what was on the market before.
 */
const duties = `
  all-04   provider,deployer    all 2025-02-02                     none-listed
  all-05   everyone             all 2025-02-02                     F1
  all-05b  provider,deployer    all 2026-12-02                     F1
  all-4a   provider,deployer    all 2026-07-27                     none-listed
  all-95   everyone             minimal+transparency 2026-08-02    none-listed
  p-06-4   provider             III 2027-12-02; III 2026-08-02>2027-12-02   none-listed
  p-08     provider             III 2027-12-02; I 2028-08-02       via-16
  p-09     provider             III 2027-12-02; I 2028-08-02       via-16
  p-10     provider             III 2027-12-02; I 2028-08-02       via-16
  p-11     provider             III 2027-12-02; I 2028-08-02       via-16
  p-12     provider             III 2027-12-02; I 2028-08-02       via-16
  p-13     provider             III 2027-12-02; I 2028-08-02       via-16
  p-14     provider             III 2027-12-02; I 2028-08-02       via-16
  p-15     provider             III 2027-12-02; I 2028-08-02       via-16
  p-16b    provider             III 2027-12-02; I 2028-08-02       F2
  p-17     provider             III 2027-12-02; I 2028-08-02       via-16
  p-18     provider             III 2027-12-02; I 2028-08-02       via-16
  p-19     provider             III 2027-12-02; I 2028-08-02       via-16
  p-20     provider             III 2027-12-02; I 2028-08-02       via-16
  p-21     provider             III 2027-12-02; I 2028-08-02       via-16
  p-22     provider             III 2027-12-02; I 2028-08-02       none-listed
  p-25     provider             III 2027-12-02; I 2028-08-02       F2
  p-43     provider             III 2026-08-02>2027-12-02; I 2026-08-02>2028-08-02   via-16
  p-47     provider             III 2026-08-02>2027-12-02; I 2026-08-02>2028-08-02   via-16
  p-48     provider             III 2026-08-02>2027-12-02; I 2026-08-02>2028-08-02   via-16
  p-49     provider             III 2026-08-02>2027-12-02          via-16
  p-72     provider             III 2026-08-02>2027-12-02; I 2026-08-02>2028-08-02   none-listed
  p-73     provider             III 2026-08-02>2027-12-02; I 2026-08-02>2028-08-02   none-listed
  p-99-5   provider             III+I 2025-08-02                   F3
  d-26-1   deployer             III 2027-12-02; I 2028-08-02       F2
  d-26-2   deployer             III 2027-12-02; I 2028-08-02       F2
  d-26-4   deployer             III 2027-12-02; I 2028-08-02       F2
  d-26-5   deployer             III 2027-12-02; I 2028-08-02       F2
  d-26-6   deployer             III 2027-12-02; I 2028-08-02       F2
  d-26-7   deployer             III 2027-12-02; I 2028-08-02       F2
  d-26-8   deployer             III 2027-12-02; III 2026-08-02>2027-12-02   F2
  d-26-9   deployer             III 2027-12-02; I 2028-08-02       F2
  d-26-10  deployer             III 2027-12-02                     F2
  d-26-11  deployer             III 2027-12-02                     F2
  d-26-12  deployer             III 2027-12-02; I 2028-08-02       F2
  d-27     deployer             III 2027-12-02                     none-listed
  d-86     deployer             III 2026-08-02>2027-12-02          none-listed
  t-50-1   provider             transparency 2026-08-02            F2
  t-50-2   provider             transparency 2026-08-02; transparency 2026-12-02 (old)   F2
  t-50-3   deployer             transparency 2026-08-02            F2
  t-50-4a  deployer             transparency 2026-08-02            F2
  t-50-4b  deployer             transparency 2026-08-02            F2
  t-50-5   provider,deployer    transparency 2026-08-02            F2
  i-23     importer             III 2027-12-02; I 2028-08-02       F2
  x-24     distributor          III 2027-12-02; I 2028-08-02       F2
  a-22     authorised-representative   III 2027-12-02; I 2028-08-02   F2
  m-25-3   product-manufacturer        I 2028-08-02                via-16
  v-25-1   deployer,importer,distributor,authorised-representative,product-manufacturer   III 2027-12-02; I 2028-08-02   via-16
  g-53-1a  gpai-provider        gpai+gpai-systemic 2025-08-02; gpai+gpai-systemic 2027-08-02 (old)   F4
  g-53-1b  gpai-provider        gpai+gpai-systemic 2025-08-02; gpai+gpai-systemic 2027-08-02 (old)   F4
  g-53-1c  gpai-provider        gpai+gpai-systemic 2025-08-02; gpai+gpai-systemic 2027-08-02 (old)   F4
  g-53-1d  gpai-provider        gpai+gpai-systemic 2025-08-02; gpai+gpai-systemic 2027-08-02 (old)   F4
  g-54     gpai-provider,authorised-representative   gpai+gpai-systemic 2025-08-02; gpai+gpai-systemic 2027-08-02 (old)   F4
  g-52     gpai-provider        gpai+gpai-systemic 2025-08-02; gpai+gpai-systemic 2027-08-02 (old)   F4
  g-55     gpai-provider        gpai-systemic 2025-08-02; gpai-systemic 2027-08-02 (old)   F4
`;

function rowsOf(table: string): readonly (readonly string[])[] {
  const lines = table.trim().split('\n');
  return lines.map((line) => line.trim().split(/\s{2,}/));
}

const shortClass: Partial<Record<RiskClass, string>> = {
  'high-risk-annex-iii': 'III',
  'high-risk-annex-i-a': 'I',
};

function said(application: Application): string {
  const { classes, formalFrom, practicalFrom, legacy } = application;
  const who = classes === 'all' ? 'all' : classes.map((each) => shortClass[each] ?? each).join('+');
  const [formal, practical] = [dayOf(formalFrom), dayOf(practicalFrom)];
  const days = formal === practical ? practical : `${formal}>${practical}`;
  return `${who} ${days}${legacy ? ' (old)' : ''}`;
}

describe('milestones', () => {
  test.each(rowsOf(dates))('%s: %s as enacted, %s as amended', (id, asEnacted, asAmended) => {
    const milestone = milestones.find((each) => each.id === id);
    expect(milestone).toMatchObject({
      asEnacted: asEnacted === '-' ? null : asEnacted,
      asAmended,
      legalStatus: 'in-force',
    });
  });

  test('are these and no others, in the order of their days', () => {
    const ids = rowsOf(dates).map(([id]) => id);
    expect(milestones.map(({ id }) => id as string).toSorted()).toEqual(ids.toSorted());
    const days = milestones.map(({ asAmended }) => asAmended);
    expect(days).toEqual(days.toSorted());
  });

  test('say how they changed as their two days do', () => {
    for (const { id, asEnacted, asAmended, changeStatus } of milestones) {
      const expected =
        asEnacted === null
          ? 'introduced'
          : asEnacted === asAmended
            ? 'unchanged'
            : asEnacted < asAmended
              ? 'postponed'
              : 'brought-forward';
      expect([id, changeStatus]).toEqual([id, expected]);
    }
  });
});

describe('fines', () => {
  test.each([
    ['F1', 'Art. 99(3)', 35, 7, 'higher', 'lower', 'higher', '2025-08-02'],
    ['F2', 'Art. 99(4)', 15, 3, 'higher', 'lower', 'lower', '2025-08-02'],
    ['F3', 'Art. 99(5)', 7.5, 1, 'higher', 'lower', 'lower', '2025-08-02'],
    ['F4', 'Art. 101', 15, 3, 'higher', 'higher', 'higher', '2026-08-02'],
  ])(
    '%s, %s: EUR %d million or %d %%; larger companies the %s, SMEs the %s, small mid-caps the %s, since %s',
    (id, article, euroMillion, turnoverPercent, undertaking, sme, smallMidCap, since) => {
      const tier = fineTiers.find((each) => each.id === id)!;
      expect(tier).toMatchObject({ article, euroMillion, turnoverPercent });
      expect(tier.counts).toEqual({ undertaking, sme, 'small-mid-cap': smallMidCap });
      expect(dayOf(tier.finableFrom)).toBe(since);
    },
  );

  test('are four tiers, with those of the institutions beside them', () => {
    expect(fineTiers).toHaveLength(4);
    expect(institutionFines).toEqual({
      article: 'Art. 100',
      prohibitedPractices: 1.5,
      otherDuties: 0.75,
    });
  });

  test('name the relief behind every lower amount', () => {
    for (const { counts, reliefs } of fineTiers) {
      const lower = Object.entries(counts).filter(([, amount]) => amount === 'lower');
      expect(Object.keys(reliefs).toSorted()).toEqual(lower.map(([size]) => size).toSorted());
    }
  });

  test.each(['all-04', 'd-27', 'p-72', 'p-73', 'd-86'] as const)(
    'name no amount for %s, which Art. 99 does not list',
    (id) => expect(fineTierOf(obligationOf(id).fineTier)).toBeUndefined(),
  );

  test('of duties that Art. 16 gathers are those of operators', () => {
    expect(fineTierOf('via-16')?.id).toBe('F2');
  });
});

describe('the other numbers of the law', () => {
  test('stand as the data sheet has them', () => {
    expect(legalTerms).toEqual({
      smallMidCap: { staffBelow: 750, turnoverEuroMillion: 150, balanceSheetEuroMillion: 129 },
      keepDocumentsYears: 10,
      keepLogsMonths: 6,
      reportIncidentDays: { general: 15, death: 10, widespreadOrInfrastructure: 2 },
      biometricAuthorisationHours: 48,
      notifySystemicRiskWeeks: 2,
      systemicRiskComputeExponent: 25,
      gpaiComputeExponent: 23,
      qualitySystemPoints: 13,
      rightsAssessmentElements: 6,
    });
  });
});

describe('obligations', () => {
  test.each(rowsOf(duties))('%s binds %s: %s; fine %s', (id, roles, applications, fine) => {
    const obligation = obligations.find((each) => each.id === id)!;
    const who = obligation.roles === 'everyone' ? 'everyone' : obligation.roles.join(',');
    expect(who).toBe(roles);
    expect(obligation.applications.map(said).join('; ')).toBe(applications);
    expect(obligation.fineTier).toBe(fine);
  });

  test('are these and no others', () => {
    const ids = rowsOf(duties).map(([id]) => id!);
    expect(obligations.map(({ id }) => id as string)).toEqual(ids);
  });

  test('name only items that exist, each once', () => {
    for (const { id, primary, supporting } of obligations) {
      const mapped: readonly string[] = [...primary, ...supporting];
      expect([id, mapped.filter((item) => !isItemId(item))]).toEqual([id, []]);
      expect([id, new Set(mapped).size]).toEqual([id, mapped.length]);
    }
  });

  test('are carried by at least one item unless no management system reaches them', () => {
    for (const { id, reach, primary } of obligations) {
      expect([id, primary.length > 0]).toEqual([id, reach !== 'none']);
    }
  });

  test('never fill a bar where no management system reaches', () => {
    expect(ceilings).toEqual({ strong: 0.75, partial: 0.5, weak: 0.25, none: 0 });
    const beyond = ['p-22', 'p-43', 'p-47', 'p-48', 'p-49', 'g-54', 't-50-2', 'g-52', 'g-55'];
    for (const id of beyond) expect(obligationOf(id as ObligationId).reach).toBe('none');
  });

  test('are duties but for one permission and one voluntary row', () => {
    const others = obligations.filter(({ kind }) => kind !== 'duty');
    expect(others.map(({ id, kind }) => [id, kind])).toEqual([
      ['all-4a', 'permission'],
      ['all-95', 'voluntary'],
    ]);
  });
});

describe('what is commonly quoted', () => {
  test('is answered for the 13 articles of the common tables', () => {
    const articles = [4, 9, 10, 11, 12, 13, 14, 15, 17, 22, 50, 72, 73];
    expect(seedMappings.map(({ article }) => article)).toEqual(articles.map((n) => `Art. ${n}`));
  });

  test.each([
    ['Art. 4', ['7.2', '7.3', 'A.4.6']],
    ['Art. 9', ['6.1.2', '6.1.3', '8.2', '8.3']],
    ['Art. 10', ['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6']],
    ['Art. 11', ['A.6.2.7', 'A.6.2.3']],
    ['Art. 12', ['A.6.2.8']],
    ['Art. 13', ['A.8.2', 'A.6.2.7']],
    ['Art. 22', []],
  ])('has the right mapping beside it: %s is carried by %j', (article, items) => {
    expect(seedMappings.find((each) => each.article === article)?.correct).toEqual(items);
  });

  test('is wrong where item numbers were swapped', () => {
    const wrong = seedMappings.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(({ article }) => article)).toEqual([
      'Art. 4',
      'Art. 12',
      'Art. 15',
      'Art. 73',
    ]);
  });
});

describe('on both sides of a day', () => {
  const kindOn = (id: ObligationId, riskClass: RiskClass, day: string) =>
    applicabilityOf(obligationOf(id), { roles: [], classes: [riskClass], day }).kind;

  test.each([
    ['all-05b', 'minimal', '2026-12-01', '2026-12-02'],
    ['p-09', 'high-risk-annex-iii', '2027-12-01', '2027-12-02'],
    ['d-27', 'high-risk-annex-iii', '2027-12-01', '2027-12-02'],
    ['p-43', 'high-risk-annex-iii', '2027-12-01', '2027-12-02'],
    ['d-86', 'high-risk-annex-iii', '2027-12-01', '2027-12-02'],
    ['p-09', 'high-risk-annex-i-a', '2028-08-01', '2028-08-02'],
    ['m-25-3', 'high-risk-annex-i-a', '2028-08-01', '2028-08-02'],
    ['p-73', 'high-risk-annex-i-a', '2028-08-01', '2028-08-02'],
  ] as const)('%s (%s) does not bind on %s and binds on %s', (id, riskClass, before, on) => {
    expect(kindOn(id, riskClass, before)).toBe('from');
    expect(kindOn(id, riskClass, on)).toBe('applies');
  });

  test('what Annex III brings does not bring Annex I', () => {
    expect(kindOn('p-09', 'high-risk-annex-i-a', '2027-12-02')).toBe('from');
  });

  test.each(['all-04', 'all-05', 't-50-1', 'g-53-1a'] as const)('%s binds today', (id) => {
    expect(applicabilityOf(obligationOf(id), { roles: [], classes: [], day: asOf }).kind).toBe(
      'applies',
    );
  });
});

describe('the age of the data', () => {
  test('is told by three days', () => {
    expect([asOf, evidenceHorizon, reviewBy]).toEqual(['2026-11-21', '2026-10-14', '2026-12-31']);
  });

  test('is shown after the review day, and not on it', () => {
    expect(isLawStale('2026-12-31')).toBe(false);
    expect(isLawStale('2027-01-01')).toBe(true);
    expect(reportFor(blank(), '2026-12-31').law.stale).toBe(false);
    expect(reportFor(blank(), '2027-01-01').law.stale).toBe(true);
  });
});

describe('texts about the law', () => {
  test('type no day: sentences are built from the data', () => {
    const source = readFileSync(new URL('../../src/content/en/ai-act.ts', import.meta.url), 'utf8');
    const months =
      'January|February|March|April|May|June|July|August|September|October|November|December';
    const typed = new RegExp(
      `\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\b(?:${months})(?: \\d{1,2},?)? 20\\d\\d\\b|€ ?\\d|EUR \\d`,
      'g',
    );
    expect(source.match(typed) ?? []).toEqual([]);
    expect('from 2 December 2027 or 2026-08-02'.match(typed)).toHaveLength(2);
  });

  test('are there for every obligation, and differ', async () => {
    const { obligations: written } = await texts.aiAct();
    const all = obligations.map(({ id }) => written[id]);
    for (const part of ['title', 'duty', 'gap'] as const) {
      expect(all.filter((text) => text[part].trim() === '')).toEqual([]);
    }
    expect(new Set(all.map(({ duty }) => duty)).size).toBe(all.length);
  });

  test('put the days of the data into the notes', async () => {
    const { notes } = await texts.aiAct();
    const note = notes['formal-before-practical'](dayOf);
    expect(note).toContain('2026-08-02');
    expect(note).toContain('2027-12-02');
    expect(note).toContain('2028-08-02');
  });
});
