import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/**
 * The end-to-end tests want real browsers, and a fresh machine may have them anywhere or nowhere. So: what is
 * named, then what is installed, then (Chromium only) what Playwright keeps, and only then an installation.
 */

const minutes = 60_000;
const require = createRequire(import.meta.url);

const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const firefoxes = ['firefox-esr', 'firefox'];

/**
 * A quick look for a Chromium or Chrome, without installing anything.
 *
 * @returns {string | undefined} the path of a browser that can be started
 */
export function findBrowser() {
  const places = () => [...onThePath(chromiums), ...chromiumsUsualPlaces(), playwrightsOwn()];
  return named('PLUMBLINE_CHROMIUM') ?? firstThatStarts(places());
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

/**
 * A quick look for a Firefox as its makers or Debian ship it.
 *
 * @returns {string | undefined} the path of a browser that can be started
 */
export function findFirefox() {
  const places = () => [...onThePath(firefoxes), ...firefoxsUsualPlaces()];
  return named('PLUMBLINE_FIREFOX') ?? firstThatStarts(places());
}

/**
 * As `findFirefox`, but installs one where that can be done.
 *
 * @returns {string | undefined} nothing where there is none and none can be installed
 */
export function ensureFirefox() {
  return ensured(findFirefox, 'Firefox', {
    apt: ['firefox-esr'],
    dnf: ['firefox'],
    apk: ['firefox-esr'],
  });
}

/**
 * A quick look for what drives WebKitGTK: its WebDriver, the small browser that comes with it, and a display that is
 * not there.
 *
 * @returns {import('./browser.d.ts').WebKitPrograms | undefined}
 */
export function findWebKit() {
  const [driver] = onThePath(['WebKitWebDriver']).filter(existsSync);
  const [display] = onThePath(['xvfb-run']).filter(existsSync);
  const browser = webKitsBrowser();
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/**
 * As `findWebKit`, but installs it where that can be done.
 *
 * @returns {import('./browser.d.ts').WebKitPrograms | undefined} nothing where it cannot be had
 */
export function ensureWebKit() {
  return ensured(findWebKit, 'WebKit driver', { apt: ['webkit2gtk-driver', 'xvfb', 'xauth'] });
}

/** Root on a system that has the package can install it, so there its absence is a failure. */
function ensured(find, title, packages) {
  const found = find();
  if (found) return found;
  if (!isRoot() || !packages[packageManager() ?? '']) return undefined;
  say(`No ${title} found. Asking the system's package manager.`);
  installPackages(packages);
  const installed = find();
  if (!installed) throw new Error(`No ${title} was found, and it could not be installed.`);
  return installed;
}

function named(variable) {
  const file = process.env[variable];
  if (!file) return undefined;
  if (existsSync(file)) return file;
  throw new Error(`${variable} names ${file}, and there is no such file.`);
}

function firstThatStarts(files) {
  return files.find((file) => existsSync(file) && starts(file));
}

function onThePath(names) {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function chromiumsUsualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      macApplication(name, name),
    );
  }
  return windowsPrograms([
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]);
}

function firefoxsUsualPlaces() {
  if (process.platform === 'darwin') return macApplication('Firefox', 'firefox');
  return windowsPrograms(['Mozilla Firefox/firefox.exe']);
}

function macApplication(name, program) {
  return ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].map(
    (folder) => `${folder}/${name}.app/Contents/MacOS/${program}`,
  );
}

function windowsPrograms(files) {
  if (process.platform !== 'win32') return [];
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles32, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, ProgramFiles32, LOCALAPPDATA].filter((one) => one !== undefined);
  return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

/** Debian keeps the small browser with the library, in a folder named after the processor. */
function webKitsBrowser() {
  if (process.platform !== 'linux') return undefined;
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync);
  const folders = libraries.flatMap((library) => [
    library,
    ...readdirSync(library, { withFileTypes: true })
      .filter((each) => each.isDirectory() && each.name.includes('-linux-'))
      .map((each) => path.join(library, each.name)),
  ]);
  return folders
    .map((folder) => path.join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((file) => existsSync(file));
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
  installPackages({
    apt: ['chromium', 'fonts-liberation'],
    dnf: ['chromium', 'liberation-fonts'],
    apk: ['chromium', 'font-liberation'],
  });
}

function packageManager() {
  const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  if (has('apt-get')) return 'apt';
  return ['dnf', 'apk'].find(has);
}

function installPackages({ apt, dnf, apk }) {
  switch (packageManager()) {
    case 'apt': {
      const quiet = ['install', '-y', '-q', '--no-install-recommends'];
      run('apt-get', ['update', '-q'], 5 * minutes);
      run('apt-get', [...quiet, ...apt], 15 * minutes);
      return;
    }
    case 'dnf':
      run('dnf', ['install', '-y', ...dnf], 15 * minutes);
      return;
    case 'apk':
      run('apk', ['add', '--no-cache', ...apk], 15 * minutes);
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
