import { screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, openApp } from './support.ts';

const { downloads, tables } = en;
const patience = { timeout: 15_000 };

/** What was handed to the browser: the names of the files and their contents. */
let saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let latest: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    latest = content as Blob;
    return 'blob:one';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (this.download !== '' && latest) saved.push({ name: this.download, content: latest });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function openDownloads() {
  const assessment = assessmentWith({ '4.1': { choice: 3, note: 'Kept in the wiki' } });
  const opened = await openApp({ at: '#/check/one/report', holding: [assessment] });
  const list = await screen.findByRole('region', { name: downloads.title }, patience);
  return { ...opened, list: within(list) };
}

describe('the downloads of the report', () => {
  test('say of each file what it is for', async () => {
    const { list } = await openDownloads();
    for (const { button, purpose } of Object.values(downloads.formats)) {
      const description = list
        .getByRole('button', { name: button })
        .getAttribute('aria-describedby');
      expect(document.getElementById(description ?? '')?.textContent).toBe(purpose);
    }
  });

  test.each([
    ['xlsx', 'acme-2026-11-21.xlsx'],
    ['docx', 'acme-2026-11-21.docx'],
    ['soaDocx', 'acme-2026-11-21.soa.docx'],
    ['html', 'acme-2026-11-21.html'],
    ['json', 'acme-2026-11-21.plumbline.json'],
  ] as const)(
    'hand over the %s file and say so',
    async (id, name) => {
      const { list, user } = await openDownloads();
      await user.click(list.getByRole('button', { name: downloads.formats[id].button }));
      expect(await list.findByText(downloads.formats[id].done, {}, patience)).toBeVisible();
      expect(saved.map((file) => file.name)).toEqual([name]);
      expect(saved[0]?.content.size).toBeGreaterThan(1000);
    },
    20_000,
  );

  test('hand over one table as CSV, the one that was chosen', async () => {
    const { list, user } = await openDownloads();
    const choice = list.getByLabelText(downloads.csv.label);
    await user.selectOptions(choice, tables.titles.items);
    await user.click(list.getByRole('button', { name: downloads.csv.button }));
    await list.findByText(downloads.csv.done(tables.titles.items), {}, patience);
    expect(saved[0]?.name).toBe('acme-2026-11-21.item-by-item.csv');
    expect(await saved[0]?.content.text()).toContain('Kept in the wiki');
  }, 20_000);

  test('say what happened when a file cannot be made, and leave the others usable', async () => {
    const { list, user } = await openDownloads();
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    await user.click(list.getByRole('button', { name: downloads.formats.html.button }));
    const alert = await list.findByRole('alert', {}, patience);
    expect(alert.textContent).toBe(downloads.formats.html.failed);
    const other = list.getByRole('button', { name: downloads.formats.xlsx.button });
    expect(other.hasAttribute('disabled')).toBe(false);
    expect(saved).toEqual([]);
  }, 20_000);
});

describe('the Statement of Applicability', () => {
  const { soa } = en.docx;
  const open = async () => {
    const assessment = assessmentWith({ 'A.2.2': 3 });
    const opened = await openApp({ at: '#/check/one/soa', holding: [assessment] });
    return { ...opened, button: await screen.findByRole('button', { name: soa.button }, patience) };
  };

  test('is handed over as a Word document from its own page', async () => {
    const { button, user } = await open();
    await user.click(button);
    expect(await screen.findByText(soa.done, {}, patience)).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual(['acme-2026-11-21.soa.docx']);
    expect(saved[0]?.content.size).toBeGreaterThan(1000);
  }, 20_000);

  test('says so when it cannot be made, and can be tried again', async () => {
    const { button, user } = await open();
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    await user.click(button);
    expect((await screen.findByRole('alert', {}, patience)).textContent).toBe(soa.failed);
    const again = screen.getByRole('button', { name: soa.button });
    expect(again.hasAttribute('disabled')).toBe(false);
  }, 20_000);
});
