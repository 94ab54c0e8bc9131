import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The list of hashes that the build writes; it does not list itself. */
export const checksumFile = 'SHA256SUMS';

/** @param {Uint8Array} bytes */
export function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The list in a folder, as hashes by file.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function listIn(folder) {
  const file = path.join(folder, checksumFile);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

/**
 * The hashes of what really lies in a folder.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function hashesIn(folder) {
  return new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        hashOf(readFileSync(file)),
      ])
      .filter(([file]) => file !== checksumFile),
  );
}

/**
 * One line for each file that is not the same in both, in words.
 *
 * @param {Map<string, string>} ours
 * @param {Map<string, string>} theirs
 * @returns {string[]}
 */
export function differences(ours, theirs) {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return names.flatMap((file) => {
    if (!theirs.has(file)) return [`missing    ${file}`];
    if (!ours.has(file)) return [`not ours   ${file}`];
    return ours.get(file) === theirs.get(file) ? [] : [`different  ${file}`];
  });
}
