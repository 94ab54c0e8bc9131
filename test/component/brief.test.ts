import { screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { assessmentWith, openApp } from './support.ts';

const { brief: words } = en;

async function openBrief(assessment: Assessment = example) {
  const opened = await openApp({ at: `#/check/${assessment.id}/brief`, holding: [assessment] });
  await screen.findByRole('heading', { level: 3, name: words.who.title }, { timeout: 5000 });
  return opened;
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the call brief on the screen', () => {
  test('has its eight parts in order, and leads to the presenter view', async () => {
    await openBrief();
    const titles = screen
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual([
      words.who.title,
      words.verdict.title,
      words.gaps.title,
      words.agenda.title,
      words.law.title,
      words.fit.title,
      words.next.title,
      words.points.title,
    ]);
    expect(screen.getByRole('link', { name: words.present })).toHaveAttribute(
      'href',
      `#/check/${example.id}/present`,
    );
  });

  test('names five gaps, each a link to its item, with the words of the note', async () => {
    await openBrief();
    const gaps = part(words.gaps.title);
    const links = gaps.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['6.1.3', '9.3.3', '8.3', '8.4', '9.2.1'].map((item) => `#/check/${example.id}/${item}`),
    );
    expect(gaps.getByText(/One sentence in the May minutes/)).toBeVisible();
  });

  test('ties every talking point to an item', async () => {
    await openBrief();
    const points = part(words.points.title);
    for (const entry of points.getAllByRole('listitem')) {
      expect(within(entry).getByRole('link')).toBeVisible();
    }
    expect(points.getByRole('link', { name: itemName('A.7.3', texts.titles) })).toBeVisible();
  });

  test('of an empty check it says what to ask', async () => {
    await openBrief(assessmentWith());
    expect(screen.getByText(words.agenda.notAsked(70))).toBeVisible();
    expect(screen.getByText(words.gaps.noneYet)).toBeVisible();
    expect(screen.getByText(/^To ask: sector, number of people/)).toBeVisible();
    expect(screen.getByText(words.law.none)).toBeVisible();
  });

  test('shows what was typed as text, never as markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    await openBrief(assessmentWith({ '8.1': { choice: 1, flagged: true, note: hostile } }));
    expect(screen.getAllByText(words.words(hostile)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('img', { hidden: true })).not.toBeInTheDocument();
  });
});

describe('the PDF of the brief', () => {
  const names: string[] = [];

  beforeEach(() => {
    names.length = 0;
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:brief', revokeObjectURL: () => undefined }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('is made on demand, under a name of its own, and the page says so', async () => {
    const { user } = await openBrief();
    await user.click(screen.getByRole('button', { name: words.download }));
    expect(await screen.findByText(words.done, undefined, { timeout: 20_000 })).toBeVisible();
    expect(names).toEqual(['tres-cegonhas-software-2026-11-21.brief.pdf']);
  }, 30_000);
});
