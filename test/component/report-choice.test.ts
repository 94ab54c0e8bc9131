import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import { presets } from '../../src/export/pdf/presets.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, openApp, type OpenedApp } from './support.ts';

vi.mock('../../src/export/pdf/pdf.ts', () => ({
  pdfOf: vi.fn(() => Promise.resolve(new ArrayBuffer(8))),
}));

const words = en.presets;
const { sections } = en.pdf;

async function openReport(): Promise<OpenedApp> {
  const opened = await openApp({
    at: '#/check/one/report',
    holding: [assessmentWith({ '4.1': 3 })],
  });
  await screen.findByRole('group', { name: words.title }, { timeout: 15_000 });
  return opened;
}

const preset = (id: keyof typeof words.options) =>
  screen.getByRole('radio', { name: new RegExp(words.options[id].name) });
const part = (name: string) =>
  within(screen.getByRole('group', { name: words.parts, hidden: true })).getByRole('checkbox', {
    name,
    hidden: true,
  });

/** Pages may link to each other, too; the menu comes first. */
const linkTo = (name: string) => screen.getAllByRole('link', { name })[0]!;

/** What the PDF was made with. */
async function madeWith({ user }: OpenedApp) {
  await user.click(screen.getByRole('button', { name: en.report.downloadPdf }));
  await waitFor(() => {
    expect(pdfOf).toHaveBeenCalledOnce();
  });
  return vi.mocked(pdfOf).mock.calls[0]?.[2];
}

describe('the choice of what goes into the PDF', () => {
  beforeEach(() => {
    vi.mocked(pdfOf).mockClear();
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is everything while nobody chooses', async () => {
    const opened = await openReport();
    expect(preset('auditor')).toBeChecked();
    expect(await madeWith(opened)).toEqual(presets.auditor);
  });

  test('makes the PDF for the board', async () => {
    const opened = await openReport();
    await opened.user.click(preset('board'));
    expect(preset('board')).toBeChecked();
    expect(part(sections.decisions)).toBeChecked();
    expect(part(sections.clauses)).not.toBeChecked();
    expect(await madeWith(opened)).toEqual(presets.board);
  });

  test('takes single parts in and out, and says that it is no preset any more', async () => {
    const opened = await openReport();
    await opened.user.click(preset('consultant'));
    await opened.user.click(screen.getByText(words.single));
    await opened.user.click(part(sections.soa));
    await opened.user.click(part(sections.gaps));
    expect(screen.getByText(words.own(presets.consultant.sections.length))).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    const choice = await madeWith(opened);
    expect(choice?.sections).toContain('soa');
    expect(choice?.sections).not.toContain('gaps');
  });

  test('is remembered while the check is open', async () => {
    const { user } = await openReport();
    await user.click(preset('board'));
    await user.click(linkTo(en.app.nav.results));
    await screen.findByRole('heading', { level: 1, name: en.results.title }, { timeout: 15_000 });
    await user.click(linkTo(en.app.nav.report));
    await screen.findByRole('group', { name: words.title }, { timeout: 15_000 });
    expect(preset('board')).toBeChecked();
  });
});
