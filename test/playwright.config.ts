import path from 'node:path';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.js';

const address = 'http://localhost:4179';

// Each worker reads this file again: the answer is handed down so that the browser is looked for only once.
const browser = findBrowser();
if (browser === undefined)
  throw new Error('No Chromium found: run `npm test -- e2e`, which gets one.');
process.env.PLUMBLINE_CHROMIUM = browser;

/** A real browser against the production build, since only that has the service worker and the policies. */
export default defineConfig({
  testDir: './e2e',
  outputDir: './results/e2e',
  reporter: [['line'], ['json', { outputFile: './results/e2e.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'npx vite preview --port 4179 --strictPort',
    cwd: path.resolve(import.meta.dirname, '..'),
    url: address,
    reuseExistingServer: false,
  },
});
