import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { differences, hashesIn, hashOf, listIn } from './checksums.js';

/**
 * `npm run verify -- <address or folder>` compares a copy of the app, as it is served or as it lies on a disk,
 * with the build in dist, file by file. It believes nothing that the copy says about itself.
 */

const dist = path.resolve(import.meta.dirname, '../dist');
/** What hosts keep to themselves, or replace with what they show for it. */
const forHosts = /^(?:_headers|\.htaccess|\.vite\/.*|hosting\/.*)$/;
const atOnce = 8;

const [where] = process.argv.slice(2);
if (where === undefined) {
  console.error('Say what to compare: npm run verify -- https://example.org/plumbline/');
  process.exitCode = 2;
} else {
  try {
    await compare(where);
  } catch (error) {
    const { message, cause } = /** @type {Error} */ (error);
    console.error(`${where} could not be compared: ${cause?.message ?? message}`);
    process.exitCode = 2;
  }
}

/** @param {string} place an address or a folder */
async function compare(place) {
  const ours = listIn(dist);
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  if (!isFolder)
    for (const file of [...ours.keys()].filter((each) => forHosts.test(each))) ours.delete(file);
  const theirs = isFolder ? hashesIn(place) : await hashesAt(place, [...ours.keys()]);
  const found = differences(ours, theirs);
  for (const line of found) console.log(line);
  if (found.length === 0) {
    console.log(
      `The same: ${ours.size} files of ${place} are byte for byte those of your own build.`,
    );
    return;
  }
  console.log(
    `\n${found.length} of ${ours.size} files differ. Build the commit that the copy was made from,`,
  );
  console.log('with `npm ci && npm run build`, before you suspect anybody.');
  process.exitCode = 1;
}

/**
 * @param {string} address
 * @param {string[]} files
 * @returns {Promise<Map<string, string>>}
 */
async function hashesAt(address, files) {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const hashes = new Map();
  const waiting = [...files];
  const fetchNext = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const response = await fetch(new URL(file, base), { redirect: 'error', cache: 'no-store' });
      if (response.ok) hashes.set(file, hashOf(new Uint8Array(await response.arrayBuffer())));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  return hashes;
}
