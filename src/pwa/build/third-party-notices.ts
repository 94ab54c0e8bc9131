import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { BundledModules } from './bundled-modules.ts';

/** The file that names every package in the build; the app links to it. */
export const noticesFile = 'licences.txt';

/** Nothing is imported from these, but something of theirs travels with the build: the letters of the PDF. */
const broughtAlong = ['@expo-google-fonts/noto-sans'];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The files in which its makers say what is to be passed on, and what their code says by itself. */
  readonly texts: readonly string[];
}

/** Names every package that really ended up in the build, with its licence and the notices in its code. */
export function thirdPartyNotices(bundled: BundledModules): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'plumbline:third-party-notices',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      // The service worker is built when the page is done.
      sequential: true,
      order: 'post',
      async handler(error?: Error) {
        if (error) return;
        await writeFile(path.join(folder, noticesFile), noticesFor(bundled, root));
      },
    },
  };
}

/** The same as text, for a build that is a single file. */
export function noticesFor(bundled: BundledModules, root: string): string {
  return noticesOf(packagesOf(bundled.files, path.join(root, 'node_modules')));
}

/** By name. What a package has packed into its own files counts as well, by the marks that packers leave. */
function packagesOf(files: ReadonlySet<string>, nodeModules: string): readonly Package[] {
  const notices = new Map<string, Set<string>>();
  const add = (name: string) => {
    const known = notices.get(name) ?? new Set<string>();
    notices.set(name, known);
    return known;
  };
  for (const name of broughtAlong) add(name);
  for (const file of files) {
    const name = packageIn(file);
    if (name === null || !existsSync(file)) continue;
    const code = readFileSync(file, 'utf8');
    const own = add(name);
    for (const notice of noticesIn(code)) own.add(notice);
    for (const [, inside = ''] of code.matchAll(packedMark)) add(inside);
  }
  return [...notices]
    .map(([name, found]) => packageAt(path.join(nodeModules, name), found))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const packageName = '(?:@[\\w.-]+/)?[\\w-][\\w.-]*';
const packageFolder = new RegExp(`.*/node_modules/(${packageName})/`);
const packedMark = new RegExp(`^// .*\\bnode_modules/(${packageName})/`, 'gm');

/** "/…/node_modules/@noble/hashes/sha2.js" → "@noble/hashes"; null for our own. */
function packageIn(file: string): string | null {
  return packageFolder.exec(file.replaceAll('\\', '/'))?.[1] ?? null;
}

/** Comments that speak of a licence or a copyright. */
function noticesIn(code: string): readonly string[] {
  const comments = code.match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments
    .filter((comment) => /copyright|@licen[cs]e|\(c\) ?\d{4}|licensed under/i.test(comment))
    .map(withoutMarks)
    .filter((notice) => notice !== '');
}

function withoutMarks(comment: string): string {
  return comment
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:\/\*+!?|\*+(?!\/)|\/\/)/, '')
        .replace(/\*+\/\s*$/, '')
        .trimEnd()
        .replace(/^ /, ''),
    )
    .join('\n')
    .trim();
}

function packageAt(folder: string, notices: ReadonlySet<string>): Package {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<'name' | 'version' | 'license', string>>;
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const texts = [
    ...files,
    ...[...notices].filter((each) => !files.some((own) => own.includes(each))),
  ];
  if (files.length === 0) throw new Error(`${name} has no licence file to pass on.`);
  return { name, version, licence: license, texts };
}

function noticesOf(packages: readonly Package[]): string {
  const list = packages.map(({ name, version, licence }) => `- ${name} ${version}, ${licence}`);
  const rule = '='.repeat(80);
  return [
    'Plumbline is under the MIT licence. These packages travel with it, as a whole or in part.',
    '',
    ...list,
    ...packages.flatMap(({ name, version, licence, texts }) => [
      '',
      rule,
      `${name} ${version} (${licence})`,
      rule,
      '',
      texts.join(`\n\n${'-'.repeat(40)}\n\n`),
    ]),
    '',
  ].join('\n');
}
