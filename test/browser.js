import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/**
 * The end-to-end tests want a real Chromium, and a fresh machine may have it anywhere or nowhere. So: what
 * is named, then what is installed, then what Playwright keeps, and only then an installation.
 */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const minutes = 60_000;
const require = createRequire(import.meta.url);

/**
 * A quick look, without installing anything.
 *
 * @returns {string | undefined} the path of a browser that can be started
 */
export function findBrowser() {
  const named = process.env.PLUMBLINE_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`PLUMBLINE_CHROMIUM names ${named}, and there is no such file.`);
  }
  return [...onThePath(), ...inUsualPlaces(), playwrightsOwn()].find(
    (file) => existsSync(file) && starts(file),
  );
}

/**
 * As `findBrowser`, but installs one where there is none: Playwright's own, else the system's.
 *
 * @returns {string} the path of a browser that can be started
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const install of [installPlaywrights, installSystems]) {
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found and none could be installed: install one, or set PLUMBLINE_CHROMIUM to the path of one, and run the tests again.',
  );
}

function onThePath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function inUsualPlaces() {
  if (process.platform === 'darwin') {
    const applications = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles32, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, ProgramFiles32, LOCALAPPDATA].filter((one) => one !== undefined);
    return ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe']
      .concat('Microsoft/Edge/Application/msedge.exe')
      .flatMap((file) => folders.map((folder) => path.join(folder, file)));
  }
  return [];
}

/** Where Playwright keeps, or would keep, the browser that it downloads. */
function playwrightsOwn() {
  return require('@playwright/test').chromium.executablePath();
}

/**
 * A file called chromium may be a stub that only advises to install a snap, or lack its libraries. Asked on
 * Linux only: elsewhere there are no stubs, and on Windows the question would open a window.
 */
function starts(file) {
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { timeout: minutes / 2, stdio: 'ignore' }).status === 0;
}

function installPlaywrights() {
  say('No Chromium found. Asking Playwright for one.');
  const cli = path.join(path.dirname(require.resolve('@playwright/test')), 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium'], 5 * minutes);
  const downloaded = existsSync(playwrightsOwn());
  if (downloaded && !findBrowser() && isRoot()) {
    run(process.execPath, [cli, 'install-deps', 'chromium'], 10 * minutes);
  }
}

function installSystems() {
  if (!isRoot()) return;
  say("Playwright's could not be had. Asking the system's package manager.");
  const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  if (has('apt-get')) {
    const quiet = ['install', '-y', '-q', '--no-install-recommends'];
    run('apt-get', ['update', '-q'], 5 * minutes);
    run('apt-get', [...quiet, 'chromium', 'fonts-liberation'], 15 * minutes);
  } else if (has('dnf')) {
    run('dnf', ['install', '-y', 'chromium', 'liberation-fonts'], 15 * minutes);
  } else if (has('apk')) {
    run('apk', ['add', '--no-cache', 'chromium', 'font-liberation'], 15 * minutes);
  }
}

/** Whether it went well does not matter here: whether there is a browser afterwards does. */
function run(command, words, timeout) {
  spawnSync(command, words, {
    timeout,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
