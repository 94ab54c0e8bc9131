import { describe, expect, test } from 'vitest';
import { milestones } from '../../src/content/ai-act/law.ts';
import { obligations } from '../../src/content/ai-act/obligations.ts';
import { coverageOf, coverageOfOrganisation } from '../../src/core/coverage.ts';
import { dutyCalendarOf, dutyDeadlinesOf, milestoneOn } from '../../src/core/duty-calendar.ts';
import { dayOf } from '../../src/core/law-days.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { blank } from './support/assessments.ts';
import { chatbot, existing, highRisk, minimal, organisationWith } from './support/law-systems.ts';

const today = '2026-11-21';

function rowsOf(systems: readonly AiSystem[], day = today) {
  return coverageOfOrganisation(organisationWith(systems), day);
}

describe('the deadlines of the organisation', () => {
  test('come in their order, with the duties and the systems of each', () => {
    const deadlines = dutyDeadlinesOf(rowsOf([chatbot, highRisk]), today);
    expect(deadlines.map(({ day, daysLeft }) => [day, daysLeft])).toEqual([
      ['2026-12-02', 11],
      ['2027-12-02', 376],
    ]);
    const first = deadlines[0]?.starting.map(({ row, triggers }) => [
      row.obligation.id,
      triggers.map(({ name }) => name),
    ]);
    expect(first).toEqual([
      ['all-05b', ['Chatbot', 'Scorer']],
      ['t-50-2', ['Chatbot']],
    ]);
  });

  test('name the later day, too, where a duty binds one system already and another later', () => {
    const newer: AiSystem = {
      ...chatbot,
      id: 'newer',
      name: 'Newer',
      availableSince: '2026-09-01',
    };
    const rows = rowsOf([chatbot, newer]);
    const marking = rows.find(({ obligation }) => obligation.id === 't-50-2');
    expect(marking?.applicability.kind).toBe('applies');
    const starting = dutyDeadlinesOf(rows, today)[0]?.starting;
    const again = starting?.find(({ row }) => row.obligation.id === 't-50-2');
    expect(again?.triggers.map(({ name }) => name)).toEqual(['Chatbot']);
  });

  test('end when every day has come', () => {
    expect(dutyDeadlinesOf(rowsOf([highRisk], '2031-01-01'), '2031-01-01')).toEqual([]);
  });
});

describe('the calendar of the organisation', () => {
  const idsOf = (systems: readonly AiSystem[], day = today) =>
    dutyCalendarOf(rowsOf(systems, day), day).map(({ milestone }) => milestone.id);

  test('holds the milestones on which its duties start, and no other', () => {
    expect(idsOf([minimal])).toEqual(['art5-new']);
    expect(idsOf([chatbot])).toEqual(['art5-new', 'art50-2-legacy']);
    expect(idsOf([highRisk])).toEqual(['art5-new', 'annex3']);
  });

  test('tells apart what only a change of design would bring', () => {
    const entries = dutyCalendarOf(rowsOf([existing]), today);
    const annex = entries.find(({ milestone }) => milestone.id === 'annex3');
    expect(annex?.starting).toEqual([]);
    expect(annex?.afterChange.map(({ row }) => row.obligation.id)).toContain('p-09');
  });

  test('holds all that are ahead where none of its duties starts on one', () => {
    const day = '2028-08-02';
    const ahead = milestones.filter(({ asAmended }) => asAmended > day).map(({ id }) => id);
    expect(idsOf([minimal], day)).toEqual(ahead);
    expect(ahead.length).toBeGreaterThan(0);
    expect(idsOf([minimal], '2031-01-01')).toEqual([]);
  });

  test('knows the milestone behind every day on which a row can start', () => {
    const rows = coverageOf(blank(), { roles: [], classes: [], day: '2024-01-01' });
    for (const { obligation, applicability } of rows) {
      if (applicability.kind !== 'from') throw new Error(obligation.id);
      expect(milestoneOn(obligation, applicability.day)).not.toBeNull();
    }
    for (const obligation of obligations) {
      for (const { practicalFrom } of obligation.applications) {
        expect(milestoneOn(obligation, dayOf(practicalFrom))).toBe(practicalFrom);
      }
      expect(milestoneOn(obligation, '1999-01-01')).toBeNull();
    }
  });
});
