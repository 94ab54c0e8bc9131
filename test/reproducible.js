import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { differences, hashesIn, listIn } from './checksums.js';

/**
 * Builds the same sources once more, in another folder, time zone and language, and compares the result with
 * dist: whoever builds a commit gets the very files that its author published.
 */

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const sources = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

const wrong = differences(listIn(dist), hashesIn(dist));
if (wrong.length > 0) report('SHA256SUMS does not tell the truth about dist:', wrong);
else report('The second build came out otherwise:', differences(listIn(dist), secondBuild()));

/** @returns {Map<string, string>} */
function secondBuild() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'plumbline-build-')));
  try {
    const copy = path.join(folder, 'somewhere else', 'deeper');
    mkdirSync(copy, { recursive: true });
    for (const name of sources)
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    // The packages lie behind a link, and only a copy of them would lie where they seem to be.
    const script = `import { build } from 'vite';
      await build({ logLevel: 'error', resolve: { preserveSymlinks: true } });`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    return status === 0 ? hashesIn(path.join(copy, 'dist')) : new Map();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} title
 * @param {string[]} found
 */
function report(title, found) {
  if (found.length === 0) {
    console.log(`${listIn(dist).size} files, the same in both builds.`);
    return;
  }
  console.error(title);
  for (const line of found) console.error(`  ${line}`);
  process.exitCode = 1;
}
