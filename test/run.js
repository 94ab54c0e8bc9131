import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { ensureBrowser } from './browser.js';

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
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => string[]} command words for Node: a script and its arguments
 * @property {string} [needs]
 * @property {string} [report]
 * @property {(report: any) => Tally} [count]
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
  },
  {
    name: 'build',
    title: 'Production build (vite)',
    command: () => [tool('vite'), 'build'],
  },
  {
    name: 'e2e',
    title: 'End to end, in a real browser (playwright)',
    needs: 'build',
    command: () => {
      process.env.PLUMBLINE_CHROMIUM = ensureBrowser();
      return [
        tool('@playwright/test', 'playwright'),
        'test',
        '--config',
        'test/playwright.config.ts',
      ];
    },
    report: 'e2e.json',
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
  {
    name: 'size',
    title: 'Size budgets',
    needs: 'build',
    command: () => ['test/budgets.js'],
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
  for (const step of list) {
    if (step.needs && broken.has(step.needs)) {
      heading(`${step.title}: left out, as the ${step.needs} failed`);
      continue;
    }
    const tally = runStep(step);
    if (tally.failed > 0) broken.add(step.name);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/**
 * @param {Step} step
 * @returns {Tally}
 */
function runStep(step) {
  heading(step.title);
  const start = performance.now();
  // An old report must never speak for a run that wrote none.
  if (step.report) rmSync(path.join(results, step.report), { force: true });
  const ended = execute(step);
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
 * @returns {boolean} whether it ended well
 */
function execute(step) {
  try {
    return (
      spawnSync(process.execPath, step.command(), { cwd: root, stdio: 'inherit' }).status === 0
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
    const tally = step.count(JSON.parse(readFileSync(path.join(results, step.report), 'utf8')));
    return Number.isInteger(tally.passed) && Number.isInteger(tally.failed) ? tally : undefined;
  } catch {
    return undefined;
  }
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
