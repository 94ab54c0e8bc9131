import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import { ensureBrowser } from '../browser.js';

/** What Lighthouse says of the build, on its mobile profile: the first screen, and one full of questions. */

const openExample = 'Open the worked example';
const screens = [
  { title: 'first screen', route: '' },
  { title: 'questions of clause 9', route: '#/check/example/9' },
];

/** Its categories whose outcome hangs on the page alone, and not on how fast the machine is. */
export const steadyCategories = ['accessibility', 'best-practices', 'seo'];

/**
 * @typedef {object} Judgement
 * @property {string} screen
 * @property {string} category
 * @property {number} score 0 to 100
 * @property {string[]} short what keeps it from 100, a line each
 */

/**
 * @param {string} address where the build is served, with a slash at the end
 * @param {string[]} categories
 * @returns {Promise<{ judgements: Judgement[], figures: Map<string, Map<string, string>> }>} the figures of a screen are
 *   those that performance is made of, in Lighthouse's words; empty where it was not asked for
 */
export async function judged(address, categories) {
  const port = await freePort();
  const browser = await chromium.launchPersistentContext('', {
    executablePath: ensureBrowser(),
    serviceWorkers: 'allow',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
    ],
  });
  try {
    const judgements = [];
    const figures = new Map();
    for (const { title, route } of screens) {
      if (route) await storeExample(browser, address);
      const { audits, categories: outcome } = await run(`${address}${route}`, port, {
        categories,
        // The first screen is met with nothing stored; the others need the example.
        disableStorageReset: route !== '',
      });
      for (const { id, score, auditRefs } of Object.values(outcome)) {
        const short = auditRefs
          .filter(({ weight }) => weight > 0)
          .map(({ id }) => audits[id])
          .filter((audit) => audit.score !== null && audit.score < 1)
          .map(lineOf);
        judgements.push({ screen: title, category: id, score: Math.round(score * 100), short });
      }
      figures.set(title, figuresOf(outcome.performance, audits));
    }
    return { judgements, figures };
  } finally {
    await browser.close();
  }
}

async function run(address, port, { categories, disableStorageReset }) {
  const isTimed = categories.includes('performance');
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: categories,
    disableStorageReset,
    // Nothing is measured, so nobody has to wait for a slow line.
    ...(isTimed ? {} : { throttlingMethod: 'provided' }),
  });
  if (!result) throw new Error(`Lighthouse had nothing to say about ${address}.`);
  const { runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse, ${address}: ${runtimeError.message}`);
  return result.lhr;
}

async function storeExample(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: openExample }).click();
  await page.waitForURL(/results/);
  await page.close();
}

function lineOf({ id, title, displayValue, details }) {
  const nodes = (details?.items ?? []).flatMap((item) => item.node?.snippet ?? item.url ?? []);
  return [`${id}: ${title}`, displayValue, ...nodes.slice(0, 3)].filter(Boolean).join(' | ');
}

function figuresOf(performance, audits) {
  const parts = (performance?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return new Map(parts.map(({ id }) => [audits[id].title, audits[id].displayValue ?? '']));
}

/** @returns {Promise<number>} a port that nobody listened at a moment ago */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
