import path from 'node:path';
import process from 'node:process';
import { defineConfig, type Project } from '@playwright/test';
import { findBrowser, findFirefox, findWebKit } from './browser.js';
import { downloadsFolder } from './e2e/support/downloads.ts';

const address = 'http://localhost:4179';

// Each worker reads this file again: the answers are handed down so that the browsers are looked for only once.
const chromium = findBrowser();
if (chromium === undefined)
  throw new Error('No Chromium found: run `npm test -- e2e`, which gets one.');
process.env.PLUMBLINE_CHROMIUM = chromium;
const firefox = findFirefox();
if (firefox !== undefined) process.env.PLUMBLINE_FIREFOX = firefox;

const inChromium: Project = {
  name: 'chromium',
  testDir: './e2e',
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
};

/** The Firefox of the system, over WebDriver BiDi. A picture of it would make our own policy complain: it needs a style. */
const inFirefox = (executablePath: string): Project => ({
  name: 'firefox',
  testDir: './e2e',
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    screenshot: 'off',
    launchOptions: {
      executablePath,
      downloadsPath: downloadsFolder,
      // The panel that opens with a download takes the focus from the page.
      firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
    },
  },
});

/** A core path, driven by a client of our own: no browser of Playwright's is started for it. */
const inWebKit: Project = { name: 'webkit', testDir: './webkit' };

/** Real browsers against the production build, since only that has the service worker and the policies. */
export default defineConfig({
  outputDir: './results/e2e',
  reporter: [
    ['line'],
    ['json', { outputFile: './results/e2e.json' }],
    ['./e2e/support/left-out.ts'],
  ],
  // Two cores that do other things as well must not make a test fail; speed is measured in the benchmark.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'allow',
  },
  projects: [
    inChromium,
    ...(firefox === undefined ? [] : [inFirefox(firefox)]),
    ...(findWebKit() === undefined ? [] : [inWebKit]),
  ],
  webServer: {
    command: 'npx vite preview --port 4179 --strictPort',
    cwd: path.resolve(import.meta.dirname, '..'),
    url: address,
    reuseExistingServer: false,
  },
});
