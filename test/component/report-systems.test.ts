import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { reportOf } from '../../src/core/report.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import ReportDocument from '../../src/views/report/ReportDocument.svelte';
import {
  chatbot,
  existing,
  highRisk,
  organisationWith,
  unsure,
  untouched,
} from '../unit/support/law-systems.ts';

async function show(systems: readonly AiSystem[]) {
  const report = reportOf(
    organisationWith(systems, { name: 'Sample Ltd' }),
    { titles: texts.titles, guidance: await loadGuidance() },
    { now: '2026-11-21T09:30:00.000Z', day: '2026-11-21' },
  );
  render(ReportDocument, { report, aiAct: await texts.aiAct() });
}

function words(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

describe('the report on AI systems', () => {
  test('lists the register with class, role and next deadline', async () => {
    await show([chatbot, unsure, untouched]);
    const table = within(screen.getByRole('region', { name: 'AI systems' }));
    expect(table.getAllByRole('rowheader')).toHaveLength(3);
    const doubtful = words(table.getByRole('row', { name: /^Doubtful scorer/ }));
    for (const each of [
      'High-risk by use (Annex III)',
      'Needs review',
      'Provider',
      '2 December 2026',
    ]) {
      expect(doubtful).toContain(each);
    }
    expect(words(table.getByRole('row', { name: /^Copilot/ }))).toContain('not classified yet');
    expect(
      screen.getByText(/This picture is incomplete: 1 AI system is not classified/),
    ).toBeTruthy();
  });

  test('names the systems behind each obligation', async () => {
    await show([highRisk, existing]);
    const table = within(screen.getByRole('region', { name: 'EU AI Act coverage' }));
    expect(words(table.getByRole('row', { name: /^Art\. 9 / }))).toContain(
      'Provider: Scorer; Old scorer, only if the design changes significantly from 2 December 2027 on',
    );
  });

  test('tells apart what only a change of design would bring', async () => {
    await show([existing]);
    expect(
      screen.getByRole('heading', {
        name: 'Only if the design changes significantly from 2 December 2027 on',
      }),
    ).toBeTruthy();
  });

  test('holds the checklist of what no management system covers', async () => {
    await show([highRisk]);
    expect(screen.getByRole('heading', { name: 'What no management system covers' })).toBeTruthy();
    const entry = screen.getByText('Art. 48 CE marking').closest('li');
    expect(words(entry)).toContain('What an AIMS cannot do here: The marking follows');
    expect(words(entry)).toContain('Provider: Scorer');
  });

  test('has no list of systems where there are none, and says what stands in', async () => {
    await show([]);
    expect(screen.queryByRole('region', { name: 'AI systems' })).toBeNull();
    expect(screen.getByText(/roles and classes are the guess of the profile/)).toBeTruthy();
  });
});
