// Prints every speed and size that the project promises, measured on this machine. Nothing here fails: noisy
// machines make timed assertions lie. Sizes that do fail are in test/budgets.js. Run: npm run benchmark
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, createServer } from 'vite';
import { ensureBrowser } from '../browser.js';
import { buildEmptyPage } from './empty-page.js';
import { judged, steadyCategories } from './lighthouse.js';
import { serve } from './static-server.js';

const rounds = Number(process.env.ROUNDS ?? 5);
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(root, 'node_modules/.plumbline-benchmark-'));
const rows = [];

function report(what, value, promise) {
  rows.push({ what, value, promise });
  console.log(`${what.padEnd(58)} ${value.padStart(22)}   ${promise}`);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const milliseconds = (number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`;

async function timed(times, work) {
  const durations = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  }
  return median(durations);
}

async function core() {
  const vite = await createServer({ root, logLevel: 'silent', server: { middlewareMode: true } });
  const { example } = await vite.ssrLoadModule('/src/content/example/index.ts');
  const { resultsOf } = await vite.ssrLoadModule('/src/core/results.ts');
  for (let warm = 0; warm < 200; warm += 1) resultsOf(example, '2026-11-21');
  const scoring = await timed(500, () => resultsOf(example, '2026-11-21'));
  report('Scoring 70 items and all obligations, median', milliseconds(scoring), '<= 1 ms');
  const { planOf } = await vite.ssrLoadModule('/src/core/plan/plan.ts');
  const { outlookOf } = await vite.ssrLoadModule('/src/core/plan/outlook.ts');
  const results = resultsOf(example, '2026-11-21');
  const { actions } = planOf(example, results, '2026-11-21');
  const everything = new Set(actions.map(({ id }) => id));
  const planning = () => planOf(example, results, '2026-11-21');
  const looking = () => outlookOf(example, everything, actions);
  for (let warm = 0; warm < 200; warm += 1) {
    planning();
    looking();
  }
  report(
    'Actions, order and schedule of the plan, median',
    milliseconds(await timed(200, planning)),
    '<= 4 ms',
  );
  report(
    'What if all actions of the plan were done, median',
    milliseconds(await timed(200, looking)),
    '<= 4 ms',
  );
  const { filledRegister } = await vite.ssrLoadModule('/test/unit/support/filled-register.ts');
  const { restoreAssessment } = await vite.ssrLoadModule('/src/core/file/read.ts');
  const { currentVersion } = await vite.ssrLoadModule('/src/core/file/migrations.ts');
  const spare = { id: 'spare', now: '' };
  const register = filledRegister(500);
  const restoring = await timed(15, () =>
    restoreAssessment(register, currentVersion, spare, 'storage'),
  );
  report('Restoring 500 AI systems filled in full, median', milliseconds(restoring), '<= 120 ms');
  await snapshots(vite, restoreAssessment, currentVersion);
  const { classifiedSystem, registerLawOf } = await vite.ssrLoadModule(
    '/src/core/systems/register-law.ts',
  );
  const tool = example.systems.find(({ name }) => name === 'Crivo');
  // What is classified once is remembered by the object, so each round gets a new one.
  const one = () => classifiedSystem({ ...tool }, example.profile, '2026-11-21');
  for (let warm = 0; warm < 200; warm += 1) one();
  report(
    'Classifying one AI system with its duties, median',
    milliseconds(await timed(500, one)),
    'well under 16 ms',
  );
  const many = await timed(5, () => {
    const systems = Array.from({ length: 500 }, () => ({ ...tool }));
    return registerLawOf({ systems, profile: example.profile }, '2026-11-21');
  });
  report('Classifying 500 AI systems, median', milliseconds(many), '');
  await vite.close();
}

/** What stands between a click on Progress and its figures when the list of kept states is full. */
async function snapshots(vite, restoreAssessment, currentVersion) {
  const { manySnapshots } = await vite.ssrLoadModule('/test/unit/support/many-snapshots.ts');
  const { resultsOf } = await vite.ssrLoadModule('/src/core/results.ts');
  const { momentsOf, stateNow, stateOf } = await vite.ssrLoadModule(
    '/src/core/snapshots/moments.ts',
  );
  const { comparisonOf } = await vite.ssrLoadModule('/src/core/snapshots/compare.ts');
  const day = '2026-11-21';
  const full = manySnapshots(200);
  const results = resultsOf(full, day);
  const restoring = await timed(15, () =>
    restoreAssessment(full, currentVersion, { id: 'spare', now: '' }, 'storage'),
  );
  report('Restoring 200 snapshots, median', milliseconds(restoring), '<= 120 ms');
  // What is worked out once is remembered by the object, so each round gets new ones.
  const scoring = await timed(15, () =>
    momentsOf({ ...full, snapshots: full.snapshots.map((each) => ({ ...each })) }, results, day),
  );
  report('Scoring 200 snapshots, median', milliseconds(scoring), '<= 60 ms');
  const comparing = await timed(100, () =>
    comparisonOf(stateOf(full.snapshots[0]), stateNow(full, results, day)),
  );
  report('Comparing two states, median', milliseconds(comparing), 'well under 16 ms');
}

/** Chromium with a fast 3G line and a slow phone's processor. */
async function throttle(page, cpu, network) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}

async function largestPaint(browser, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await throttle(page, 4, true);
  await page.addInitScript(() => {
    window.largest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const largest = await page.evaluate(() => window.largest);
  await context.close();
  return largest;
}

async function coldLoad(browser, app, empty) {
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await largestPaint(browser, empty));
    ours.push(await largestPaint(browser, app));
  }
  report('Cold load, largest paint, empty Svelte page', milliseconds(median(theirs)), '');
  report('Cold load, largest paint, Plumbline', milliseconds(median(ours)), '');
  report('  ratio', `${(median(ours) / median(theirs)).toFixed(2)}`, '<= 1.15');
}

/** The same measure on a page with nothing but a counter: what the machine takes for the least there is. */
async function counting(browser, empty, cpu) {
  const page = await browser.newPage();
  await page.goto(empty);
  await page.getByRole('button').waitFor();
  await throttle(page, cpu, false);
  const paints = await page.evaluate(async () => {
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const durations = [];
    for (let turn = 0; turn < 40; turn += 1) {
      await pause(60);
      let start = 0;
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          start = performance.now();
          document.querySelector('button').click();
          channel.port2.postMessage(null);
        });
      });
      durations.push(performance.now() - start);
    }
    return durations;
  });
  report(
    `Empty counter to next paint, processor ÷ ${cpu}, median`,
    milliseconds(median(paints)),
    '',
  );
  await page.close();
}

async function answering(browser, app, cpu, promise) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(app);
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await page.waitForURL(/results/);
  await page.goto(`${app}#/check/example/A.6`);
  await page.locator('[data-item="A.6.2.4"]').waitFor();
  await page.waitForTimeout(500);
  await throttle(page, cpu, false);
  const figures = await page.evaluate(async () => {
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const radios = [...document.querySelectorAll('[data-item="A.6.2.4"] input[type="radio"]')];
    const paints = [];
    const stores = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const radio = radios[turn % 5];
      await pause(60);
      let start = 0;
      // Acting in the frame's own callback leaves out the wait for the screen's next turn; the message is
      // handled right after the frame that holds the change was produced.
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          start = performance.now();
          radio.click();
          channel.port2.postMessage(null);
        });
      });
      paints.push(performance.now() - start);
      while (!document.querySelector('header [data-state="saved"]')) await pause(0);
      stores.push(performance.now() - start);
    }
    return { paints, stores };
  });
  report(
    `Answer to next paint, processor ÷ ${cpu}, median`,
    milliseconds(median(figures.paints)),
    promise,
  );
  report(
    `Answer stored, processor ÷ ${cpu}, median`,
    milliseconds(median(figures.stores)),
    cpu === 1 ? '<= 50 ms' : '',
  );
  await context.close();
}

/** The files of the report, from the click to the download: those that take longest first. */
async function downloads(browser, app) {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(app);
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await page.waitForURL(/results/);
  await page.goto(`${app}#/check/example/report`);
  const files = [
    { what: 'PDF', name: 'Download PDF', promise: '<= 1 s' },
    { what: 'Workbook (XLSX)', name: 'Download workbook (XLSX)', promise: '<= 2 s' },
    { what: 'Web page (HTML)', name: 'Download web page (HTML)', promise: '<= 1 s' },
    { what: 'One table (CSV)', name: 'Download table (CSV)', promise: '<= 1 s' },
  ];
  for (const { what, name, promise } of files) {
    const button = page.getByRole('button', { name });
    await button.waitFor();
    const durations = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const download = page.waitForEvent('download');
      await button.click();
      await (await download).path();
      durations.push(performance.now() - start);
      await button.waitFor();
    }
    const of = `${what} of the worked example`;
    report(`${of}, first (code loaded too)`, milliseconds(durations[0]), '');
    report(`${of}, median`, milliseconds(median(durations)), promise);
  }
  await context.close();
}

async function manyAssessments(browser, app) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app);
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await page.waitForURL(/results/);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('plumbline');
        request.onerror = reject;
        request.onsuccess = () => {
          const transaction = request.result.transaction('assessments', 'readwrite');
          const store = transaction.objectStore('assessments');
          store.get('example').onsuccess = (event) => {
            const row = event.target.result;
            for (let number = 1; number <= 1000; number += 1) {
              const id = `many-${number}`;
              const summary = { ...row.summary, id, name: `Company ${number}`, example: false };
              store.put({ ...row, id, example: false, summary });
            }
          };
          transaction.oncomplete = resolve;
        };
      }),
  );
  const durations = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${app}#/method`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    durations.push(
      await page.evaluate(async () => {
        const start = performance.now();
        location.hash = '#/';
        await new Promise((resolve) => {
          const look = () =>
            document.querySelectorAll('main li.card').length >= 1000
              ? requestAnimationFrame(() => setTimeout(resolve))
              : setTimeout(look);
          look();
        });
        return performance.now() - start;
      }),
    );
  }
  report('List of 1,000 assessments shown, median', milliseconds(median(durations)), '<= 200 ms');
  await context.close();
}

/** Lighthouse's own words and numbers, on its mobile profile: a slow line and a processor four times as slow. */
async function lighthouseFigures(address) {
  const { judgements, figures } = await judged(address, ['performance', ...steadyCategories]);
  for (const { screen, category, score } of judgements) {
    report(`Lighthouse, ${screen}: ${category}`, `${score} of 100`, '100');
  }
  for (const [screen, parts] of figures) {
    for (const [what, value] of parts) report(`Lighthouse, ${screen}: ${what}`, value, '');
  }
}

const servers = [];
let browser;
try {
  const dist = path.join(scratch, 'app');
  await build({ root, logLevel: 'silent', build: { outDir: dist } });
  const emptyDist = await buildEmptyPage(path.join(scratch, 'empty'));
  const app = await serve(dist);
  const empty = await serve(emptyDist);
  servers.push(app, empty);
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  await core();
  await coldLoad(browser, app.address, empty.address);
  await counting(browser, empty.address, 1);
  await answering(browser, app.address, 1, '<= 11 ms');
  await counting(browser, empty.address, 4);
  await answering(browser, app.address, 4, '<= 20 ms');
  await downloads(browser, app.address);
  await manyAssessments(browser, app.address);
  await lighthouseFigures(app.address);
} finally {
  await browser?.close();
  for (const server of servers) server.close();
  rmSync(scratch, { recursive: true, force: true });
}
