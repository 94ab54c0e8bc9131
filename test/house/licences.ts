import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, textOf } from './files.ts';

/** Licences under which a package may travel with the app: they ask for no more than their own text. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Zlib'],
  ...['OFL-1.1', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0'],
]);

/** Fine for tools, which stay on our desks. */
const forToolsOnly = new Set(['MPL-2.0', 'CC-BY-4.0']);

/** Packages of tools that name their licence in a file alone, read by us. */
const readByUs: Readonly<Record<string, string>> = {
  'node_modules/parse-cache-control': 'BSD-3-Clause',
};

export interface LockedPackage {
  readonly dev?: boolean;
  readonly license?: string;
}

export function lockedPackages(): readonly [folder: string, entry: LockedPackage][] {
  const lock = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages).filter(([folder]) => folder !== '');
}

/** The packages whose licence is not allowed where they are used, each with the licence. */
export function unfitLicences(): readonly string[] {
  return lockedPackages()
    .map(([folder, entry]) => ({ folder, entry, licence: licenceOf(folder, entry) }))
    .filter(({ entry, licence }) => !isAllowed(licence, entry.dev === true))
    .map(({ folder, licence }) => `${folder}: ${licence}`);
}

/** The package's own word; the lock file's for those that this platform does not install. */
function licenceOf(folder: string, entry: LockedPackage): string {
  const file = `${folder}/package.json`;
  if (!existsSync(path.join(root, file))) return entry.license ?? readByUs[folder] ?? 'none';
  const own = JSON.parse(textOf(file)) as { readonly license?: unknown };
  if (typeof own.license === 'string') return own.license;
  return entry.license ?? readByUs[folder] ?? 'none';
}

/** Reads the expressions that occur, such as `(MIT AND Zlib)`: all of an AND must be allowed, one of an OR. */
export function isAllowed(expression: string, isTool: boolean): boolean {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) =>
      choice
        .split(' AND ')
        .every((name) => permissive.has(name) || (isTool && forToolsOnly.has(name))),
    );
}
