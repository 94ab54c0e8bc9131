import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * How much a visitor has to load. The first screen is the entry and everything it imports statically; the
 * heavy parts load on first use, so each has its own budget, counting only what the first screen, or the page
 * that it is used `after`, has not brought already. Budgets are tight on purpose: a new package should hurt a little.
 */

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** In kB as they travel: brotli, 1 kB being 1000 bytes. */
const firstScreenLimit = 75;
/**
 * In kB as they are kept: the service worker stores every file unpacked. The check alone had 1,500; the
 * register of AI systems, its classification, impact assessments and risks brought 500 more, half of it texts.
 * The audit file, the plan, progress and eight formats brought 950: 230 the package for Word, 126 the drafts of
 * 50 documents, the rest screens and texts, each loaded on first use. The hand-off brought 400: 140 age, the rest
 * its screens and texts. Safekeeping (backup, history, linked files, the page about one's data) brought 130, most
 * of it texts; what is counted became 90 less, since only what the worker really keeps is counted now. Quick check,
 * fit, sectors, head start, the pages to learn from and the search brought 440: 230 of it texts that are read where
 * there is no network, too, which is what they are kept for. It is a megabyte as it travels, in the background.
 */
const precacheLimit = 3950;
/** In kB: the edition in one file, from a stick and as it is downloaded. It is not kept offline. */
const editionLimits = { raw: 3980, brotli: 1020 };

/** A part is found by the source that is imported on first use; it must exist once `src` imports its package. */
const lazyParts = [
  { title: 'charts', source: /\/charts?\b|chart\.js/i, package: 'chart.js', limit: 60 },
  // jsPDF with its tables weighs 100; the rest is our pages. The texts of the interface and the rules of core,
  // which it prints from, grow with every screen; the page with its button has loaded them long before, so they
  // are not counted here.
  {
    title: 'PDF',
    source: /\bpdf\b|jspdf/i,
    package: 'jspdf',
    after: /\/ReportView\.svelte$/,
    // The call brief has pages of its own, 8 of these.
    limit: 145,
  },
  {
    title: 'Word',
    source: /\/export\/docx\//,
    package: 'docx',
    after: /\/ReportView\.svelte$/,
    limit: 90,
  },
  { title: 'sealing', source: /\/share\/seal/, package: 'age-encryption', limit: 45 },
  { title: 'QR codes', source: /\/share\/qr/, package: 'lean-qr', limit: 5 },
  {
    title: 'search',
    source: /\/find\/Palette\.svelte/,
    package: 'minisearch',
    after: /\/AreaView\.svelte$/,
    limit: 14,
  },
  { title: 'reading workbooks', source: /read-excel-file/, package: 'read-excel-file', limit: 17 },
];

const edition = 'plumbline.html';
const manifest = readManifest();
const first = firstScreen();
const rows = [
  { title: 'first screen JavaScript, brotli', size: brotliOf(first), limit: firstScreenLimit },
  ...lazyParts.map(lazyRow),
  { title: 'everything kept for offline use, raw', size: precached(), limit: precacheLimit },
  { title: 'the edition in one file, raw', size: sizeOf(edition), limit: editionLimits.raw },
  {
    title: 'the edition in one file, brotli',
    size: brotliOf([edition]),
    limit: editionLimits.brotli,
  },
];

for (const { title, size, limit } of rows) {
  const shown =
    size === undefined ? 'MISSING' : size === 0 ? 'none' : `${(size / 1000).toFixed(1)} kB`;
  const verdict = isOver({ size, limit }) ? 'OVER' : 'ok';
  console.log(`${title.padEnd(40)}${shown.padStart(12)} of ${limit} kB`.padEnd(68), verdict);
}
if (rows.some(isOver)) process.exitCode = 1;

function isOver({ size, limit }) {
  return size === undefined || size > limit * 1000;
}

function readManifest() {
  const file = path.join(dist, '.vite/manifest.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.error('dist/.vite/manifest.json is missing: run the build, with `build.manifest: true`.');
  process.exit(1);
}

/** The entry with its static imports, and whatever else index.html asks for in advance. */
function firstScreen() {
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address]) =>
    address.replace(/^\.?\//, ''),
  );
  const files = new Set([...reachable(entries), ...named]);
  if (files.size === 0) throw new Error('No entry was found in dist: nothing was measured.');
  return files;
}

/** The JavaScript files that load together with these, without waiting for any `import()`. */
function reachable(keys, seen = new Set()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    reachable(chunk.imports ?? [], seen);
  }
  return new Set([...seen].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
}

function lazyRow({ title, source, package: name, after, limit }) {
  const brought = new Set([...first, ...(after ? reachable(dynamicEntries(after)) : [])]);
  const files = [...reachable(dynamicEntries(source))].filter((file) => !brought.has(file));
  const isMissing = files.length === 0 && isImported(name);
  return { title: `${title}, brotli`, size: isMissing ? undefined : brotliOf(files), limit };
}

function dynamicEntries(source) {
  return Object.keys(manifest).filter(
    (key) => manifest[key].isDynamicEntry && source.test(manifest[key].src ?? key),
  );
}

function isImported(name) {
  return filesIn(path.join(root, 'src'))
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .some((file) => new RegExp(`['"]${name}[/'"]`).test(readFileSync(file, 'utf8')));
}

function brotliOf(files) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return [...files]
    .map((file) => brotliCompressSync(readFileSync(path.join(dist, file)), { params }).length)
    .reduce((sum, size) => sum + size, 0);
}

/** What the list in the service worker names, and the worker itself. */
function precached() {
  const worker = readFileSync(path.join(dist, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(/"?url"?:\s*"([^"]+)"/g)].map(([, address]) => address);
  if (files.length === 0)
    throw new Error('The service worker keeps nothing: nothing was measured.');
  return ['sw.js', ...files].map(sizeOf).reduce((sum, size) => sum + size, 0);
}

function sizeOf(file) {
  return statSync(path.join(dist, file)).size;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
