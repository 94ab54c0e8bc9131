import process from 'node:process';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { areaIds } from '../../src/content/areas.ts';
import { itemsOf, type ItemId } from '../../src/content/items.ts';
import { stepLimit } from '../../src/core/changes/step.ts';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('devtools');

/** An hour of work in minutes. */
const edits = 5_000;
const snapshots = 50;
const exports = 20;
const samples = 10;
const megabyte = 1_000_000;

interface Sample {
  readonly edits: number;
  readonly heap: number;
  readonly stored: number;
  readonly steps: number;
}

test('an hour of work keeps memory and storage flat, and loses nothing', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const app = new Plumbline(page);
  const id = await app.startCheck('Soak');
  const devtools = await context.newCDPSession(page);
  const given = new Map<ItemId, number>();
  const table: Sample[] = [];
  let [done, kept, exported] = [0, 0, 0];

  for (let round = 1; round <= samples; round += 1) {
    const area = areaIds[round % areaIds.length]!;
    await app.goTo(`#/check/${id}/${area}`);
    done += await answers(
      page,
      itemsOf(area).map((each) => each.id),
      edits / samples - 20,
      given,
    );
    done += await types(
      app,
      itemsOf(area)[0]!.id,
      `Round ${round}: what was seen`.slice(0, 20).padEnd(20, '.'),
    );
    await expect(app.saveMark).toBeVisible({ timeout: 60_000 });

    await app.see('progress', id);
    for (let each = 0; each < snapshots / samples; each += 1) {
      kept += 1;
      await keepsSnapshot(app, `State ${kept}`);
    }
    for (let each = 0; each < exports / samples; each += 1) {
      exported += 1;
      await exportsReport(app, id, exported % 2 === 0);
    }
    table.push({ edits: done, ...(await measured(page, devtools)) });
  }

  const lines = table.map(
    ({ edits: count, heap, stored, steps }) =>
      `${String(count).padStart(5)} edits  heap ${inMegabytes(heap)}  stored ${inMegabytes(stored)}  log ${steps} steps`,
  );
  process.stdout.write(`\n${lines.join('\n')}\n`);

  await page.reload();
  const { file } = await app.exportJson(id);
  const lost = [...given].filter(
    ([item, choice]) => file.assessment.answers[item]?.choice !== choice,
  );
  process.stdout.write(
    `soak: ${done} edits, ${kept} snapshots, ${exported} exports, ${given.size} answers, ${lost.length} lost\n`,
  );
  expect(lost).toEqual([]);
  expect(file.assessment.snapshots).toHaveLength(snapshots);
  expect(done).toBeGreaterThanOrEqual(edits);
  expect([kept, exported]).toEqual([snapshots, exports]);
  // The log is shortened while the tab is open, and whenever the assessment is opened.
  for (const { steps } of table) expect(steps).toBeLessThan(stepLimit + 100);
  expect((await measured(page, devtools)).steps).toBeLessThanOrEqual(stepLimit);

  const mean = (list: readonly Sample[], what: 'heap' | 'stored') =>
    list.reduce((sum, each) => sum + each[what], 0) / list.length;
  const [middle, last] = [table.slice(3, 6), table.slice(6)];
  expect(mean(last, 'heap')).toBeLessThan(1.5 * mean(middle, 'heap') + 20 * megabyte);
  // A step of the log is some kilobytes, a snapshot some tens; the browser tidies up when it likes.
  expect(mean(last, 'stored')).toBeLessThan(mean(middle, 'stored') + 40 * megabyte);
});

/** Gives answers on the cards of a screen by key, as fast as the page takes them: the very events of a keyboard. */
async function answers(
  page: Page,
  items: readonly ItemId[],
  count: number,
  given: Map<ItemId, number>,
): Promise<number> {
  const last = await page.evaluate(
    async ({ items: ids, count: total }) => {
      const cards = ids.map((item) => document.querySelector<HTMLElement>(`[data-item="${item}"]`));
      const choices: Record<string, number> = {};
      for (let at = 0; at < total; at += 1) {
        const index = at % ids.length;
        const choice = (at + Math.floor(at / ids.length)) % 6;
        cards[index]?.focus({ preventScroll: true });
        const key = {
          key: String(choice),
          code: `Digit${choice}`,
          bubbles: true,
          cancelable: true,
        };
        cards[index]?.dispatchEvent(new KeyboardEvent('keydown', key));
        choices[ids[index] ?? ''] = choice;
        // The page draws and writes in between, as it does for a person.
        await new Promise((resolve) => setTimeout(resolve));
      }
      return choices;
    },
    { items: [...items], count },
  );
  for (const [item, choice] of Object.entries(last)) given.set(item as ItemId, choice);
  return count;
}

/** Types a note by the real keyboard; every letter is an edit. */
async function types(app: Plumbline, item: ItemId, text: string): Promise<number> {
  const card = app.card(item);
  await app.openDetails(card);
  const note = card.getByLabel(en.check.note, { exact: true });
  await note.press('End');
  await note.pressSequentially(text);
  await expect(note).toHaveValue(new RegExp(`${text.replaceAll('.', '\\.')}$`));
  return text.length;
}

async function keepsSnapshot(app: Plumbline, name: string): Promise<void> {
  const form = app.page.getByRole('region', { name: en.progress.keep.title });
  await form.getByLabel(en.progress.keep.name, { exact: true }).fill(name);
  await form.getByRole('button', { name: en.progress.keep.button }).click();
  await expect(app.page.getByText(en.progress.keep.done(name))).toBeVisible();
}

/** JSON and CSV in turn. */
async function exportsReport(app: Plumbline, id: string, asTable: boolean): Promise<void> {
  await app.see('report', id);
  await app.downloadFrom(asTable ? en.downloads.csv.button : en.report.downloadJson);
}

/** What is held after everything that nobody needs was thrown away. */
async function measured(
  page: Page,
  devtools: CDPSession,
): Promise<{ readonly heap: number; readonly stored: number; readonly steps: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  const kept = await page.evaluate(async () => {
    const { usage = 0 } = await navigator.storage.estimate();
    const steps = await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('plumbline');
      opening.onerror = () => reject(opening.error ?? new Error('refused'));
      opening.onsuccess = () => {
        const counting = opening.result.transaction('steps').objectStore('steps').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
    return { stored: usage, steps };
  });
  return { heap, ...kept };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1).padStart(6)} MB`;
}
