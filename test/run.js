import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowser, ensureFirefox, ensureWebKit } from './browser.js';

/**
 * `npm test` runs every check that a change has to pass, cheapest first, and goes on after a failure so
 * that all is seen at once. `npm test -- lint unit` runs only those. The last line is for people and for
 * scripts: `N passed, N failed`.
 */

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'test/results');
const require = createRequire(import.meta.url);

/**
 * A step counts as one check, unless `count` reads from its own report how many tests it held. Several steps may
 * share a name. What `needs` another is preceded by it, and left out when that failed.
 *
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ leftOut: string }} LeftOut why a step cannot be done on this machine
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => string[] | LeftOut} command words for Node: a script and its arguments
 * @property {string} [needs]
 * @property {string} [report]
 * @property {(report: any) => Tally} [count]
 * @property {(report: any) => string[]} [failures] what failed, a line each with what it said first
 */

/** @type {Step[]} */
const steps = [
  {
    name: 'format',
    title: 'Format (prettier)',
    command: () => [tool('prettier'), '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'lint',
    title: 'Lint (eslint)',
    command: () =>
      [tool('eslint'), '--config', 'test/eslint.config.js'].concat(
        '--no-cache',
        '--concurrency=2',
        '--max-warnings=0',
        '.',
      ),
  },
  {
    name: 'types',
    title: 'Types of the scripts (tsc)',
    command: () => [tool('typescript', 'tsc'), '--noEmit', '--project', 'tsconfig.json'],
  },
  {
    name: 'types',
    title: 'Types of the components (svelte-check)',
    command: () => [tool('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
  {
    name: 'unit',
    title: 'Unit and component tests (vitest)',
    command: () =>
      [tool('vitest'), 'run', '--reporter=default', '--reporter=json'].concat(
        '--outputFile.json=test/results/unit.json',
      ),
    report: 'unit.json',
    count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
    failures: failedUnitTests,
  },
  {
    name: 'build',
    title: 'Production build (vite)',
    command: () => [tool('vite'), 'build'],
  },
  {
    name: 'e2e',
    title: 'End to end, in Chromium (playwright)',
    needs: 'build',
    command: () => {
      process.env.PLUMBLINE_CHROMIUM = ensureBrowser();
      return browserTests('chromium', 20);
    },
    report: 'chromium.json',
    count: countBrowserTests,
    failures: failedBrowserTests,
  },
  {
    name: 'firefox',
    title: 'End to end, in Firefox (playwright)',
    needs: 'build',
    command: () => {
      const firefox = ensureFirefox();
      if (!firefox) return { leftOut: 'no Firefox is installed, and PLUMBLINE_FIREFOX names none' };
      process.env.PLUMBLINE_FIREFOX = firefox;
      return browserTests('firefox', 15);
    },
    report: 'firefox.json',
    count: countBrowserTests,
    failures: failedBrowserTests,
  },
  {
    name: 'webkit',
    title: 'The core path, in WebKit (webdriver)',
    needs: 'build',
    command: () =>
      ensureWebKit()
        ? browserTests('webkit', 5)
        : { leftOut: 'WebKitWebDriver, its MiniBrowser and xvfb-run are not all installed' },
    report: 'webkit.json',
    count: countBrowserTests,
    failures: failedBrowserTests,
  },
  {
    name: 'size',
    title: 'Size budgets',
    needs: 'build',
    command: () => ['test/budgets.js'],
  },
  {
    name: 'lighthouse',
    title: 'Accessibility, best practices and findability (lighthouse)',
    needs: 'build',
    command: () => {
      process.env.PLUMBLINE_CHROMIUM = ensureBrowser();
      return ['test/lighthouse.js'];
    },
  },
  {
    name: 'same',
    title: 'The same build again, somewhere else',
    needs: 'build',
    command: () => ['test/reproducible.js'],
  },
];

const chosen = choose(process.argv.slice(2));
if (chosen) runAll(chosen);

/**
 * @param {string[]} names
 * @returns {Step[] | undefined} the steps of these names and what they need, in the order above
 */
function choose(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = [...new Set(steps.map((step) => step.name))].join(', ');
    console.error(`There is no step called ${unknown.join(', ')}. The steps: ${known}.`);
    process.exitCode = 1;
    return undefined;
  }
  if (names.length === 0) return steps;
  const wanted = new Set(names);
  for (const step of steps) if (step.needs && wanted.has(step.name)) wanted.add(step.needs);
  return steps.filter((step) => wanted.has(step.name));
}

/** @param {Step[]} list */
function runAll(list) {
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  const leftOut = [];
  const failures = [];
  for (const step of list) {
    if (step.needs && broken.has(step.needs)) {
      heading(`${step.title}: left out, as the ${step.needs} failed`);
      continue;
    }
    const tally = runStep(step);
    if ('leftOut' in tally) {
      leftOut.push(`${step.title}: left out, as ${tally.leftOut}`);
      continue;
    }
    if (tally.failed > 0) {
      broken.add(step.name);
      failures.push(step.title, ...namesOfFailures(step).map((line) => `  ${line}`));
    }
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  // Said again at the end, where it is seen and where a shortened log still has it.
  if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.join('\n')}\n`);
  // What was not run was not proved.
  for (const line of leftOut) process.stdout.write(`\n!! ${line}\n`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/**
 * @param {Step} step
 * @returns {Tally | LeftOut}
 */
function runStep(step) {
  heading(step.title);
  const start = performance.now();
  // An old report must never speak for a run that wrote none.
  if (step.report) rmSync(path.join(results, step.report), { force: true });
  const ended = execute(step);
  if (typeof ended === 'object') return ended;
  const tally = tallyOf(step, ended);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = step.count
    ? `${tally.passed} passed, ${tally.failed} failed`
    : ended
      ? 'passed'
      : 'failed';
  process.stdout.write(`${step.title}: ${verdict}, ${seconds} s\n`);
  return tally;
}

/**
 * @param {Step} step
 * @returns {boolean | LeftOut} whether it ended well
 */
function execute(step) {
  try {
    const words = step.command();
    if ('leftOut' in words) return words;
    const timeout = (step.minutes ?? 20) * 60_000;
    return (
      spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', timeout }).status === 0
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * A runner that ended badly without naming a failed test, or that ran no test at all, is itself a failure.
 *
 * @param {Step} step
 * @param {boolean} endedWell
 * @returns {Tally}
 */
function tallyOf(step, endedWell) {
  if (!step.count) return endedWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = readReport(step) ?? { passed: 0, failed: 1 };
  const silent = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * @param {Step} step
 * @returns {Tally | undefined}
 */
function readReport(step) {
  try {
    const tally = step.count(reportOf(step));
    return Number.isInteger(tally.passed) && Number.isInteger(tally.failed) ? tally : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Step} step */
function reportOf(step) {
  return JSON.parse(readFileSync(path.join(results, step.report), 'utf8'));
}

/**
 * @param {Step} step
 * @returns {string[]} empty where the step keeps no report, or ended before it wrote one
 */
function namesOfFailures(step) {
  if (!step.failures) return [];
  try {
    return step.failures(reportOf(step));
  } catch {
    return [];
  }
}

/** @returns {string[]} */
function failedUnitTests({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = path.relative(root, name);
    // A file that could not even be loaded holds no test that failed.
    if (failed.length === 0) return message ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

/** @returns {string[]} */
function failedBrowserTests({ suites, errors }) {
  const specs = suites.flatMap(specsIn).filter(({ ok }) => !ok);
  const said = specs.map((spec) => {
    const results = spec.tests.flatMap((test) => test.results);
    const error = results.flatMap((result) => result.errors).at(0);
    return `${spec.file}:${spec.line} ${spec.title}: ${firstLine(error?.message)}`;
  });
  return said.concat(errors.map((error) => firstLine(error.message)));
}

/** @returns {any[]} of a suite and all within it */
function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** @param {string} [message] with the colours of a terminal, perhaps */
function firstLine(message = 'no message') {
  return stripVTControlCharacters(message).split('\n')[0].slice(0, 200);
}

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {number} minutes after which they are taken for stuck, and ended
 */
function browserTests(engine, minutes) {
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = path.join(results, `${engine}.json`);
  const runner = tool('@playwright/test', 'playwright');
  const limits = [`--project=${engine}`, `--global-timeout=${minutes * 60_000}`];
  return [runner, 'test', '--config', 'test/playwright.config.ts', ...limits];
}

/** @returns {Tally} what is left out on purpose is neither: the runner lists it with its reasons */
function countBrowserTests({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** @param {string} title */
function heading(title) {
  process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}\n`);
}

/**
 * The script behind a package's command. Run with Node itself, it needs no shell, on any system.
 *
 * @param {string} name of the package
 * @param {string} [command] if it differs from the package's name
 */
function tool(name, command = name) {
  const file = path.join(root, 'node_modules', name, 'package.json');
  const { bin } = require(file);
  return path.join(path.dirname(file), typeof bin === 'string' ? bin : bin[command]);
}
