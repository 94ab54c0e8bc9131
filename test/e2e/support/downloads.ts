import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, type Page } from '@playwright/test';

export interface Downloaded {
  readonly name: string;
  readonly path: string;
}

/** Where the Firefox of this worker puts what it downloads; Chromium's Playwright has a place of its own. */
export const downloadsFolder = path.resolve(
  import.meta.dirname,
  '../../results/downloads',
  process.env.TEST_WORKER_INDEX ?? '0',
);

/** What the browser saves when `begin` is done. */
export async function downloadOf(page: Page, begin: () => Promise<void>): Promise<Downloaded> {
  const isChromium = page.context().browser()?.browserType().name() === 'chromium';
  return isChromium ? downloadByEvent(page, begin) : downloadByFile(begin);
}

async function downloadByEvent(page: Page, begin: () => Promise<void>): Promise<Downloaded> {
  const waiting = page.waitForEvent('download');
  await begin();
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path() };
}

/**
 * Firefox tells of a download from memory without a navigation, and Playwright passes over what has none. So the
 * file is awaited on the disk, and then taken aside, so that the next one of that name keeps its name.
 */
async function downloadByFile(begin: () => Promise<void>): Promise<Downloaded> {
  mkdirSync(downloadsFolder, { recursive: true });
  const filesThere = () =>
    readdirSync(downloadsFolder, { withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => name);
  const before = new Set(filesThere());
  await begin();
  // It grows under other names: it is whole when one file alone is there and stays as long as it is.
  let last = '';
  let name = '';
  await expect
    .poll(
      () => {
        const added = filesThere().filter((each) => !before.has(each));
        name = added[0] ?? '';
        const size = statSync(path.join(downloadsFolder, name), { throwIfNoEntry: false })?.size;
        const now = `${added.join()} ${size}`;
        const isWhole = added.length === 1 && (size ?? 0) > 0 && now === last;
        last = now;
        return isWhole;
      },
      { message: 'a whole file is downloaded', timeout: 30_000, intervals: [150] },
    )
    .toBe(true);
  const aside = path.join(downloadsFolder, `taken-${performance.now()}`);
  mkdirSync(aside);
  renameSync(path.join(downloadsFolder, name), path.join(aside, name));
  return { name, path: path.join(aside, name) };
}
