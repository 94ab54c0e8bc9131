import { textOf } from './files.ts';

export interface LockedFile {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

/** Packages that may run a script when they are installed, each for a reason. */
const mayRunScripts: ReadonlySet<string> = new Set([
  // Says thank you and asks for work; an optional part of jsPDF that never gets into the build.
  'node_modules/core-js',
]);

/** A lock file with a mirror's addresses would send everybody there. */
const registry = 'https://registry.npmjs.org/';

/** What is wrong with where a package comes from, in words; nothing for all that are sound. */
export function unsafePackages(
  packages: Readonly<Record<string, LockedFile>> = lockedFiles(),
): readonly string[] {
  return Object.entries(packages).flatMap(([folder, entry]) => {
    const faults = [
      /^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '') ? '' : 'has no hash',
      entry.resolved?.startsWith(registry) === false ? `comes from ${entry.resolved}` : '',
      entry.link ? 'is a link to a folder' : '',
      entry.hasInstallScript && !mayRunScripts.has(folder) ? 'runs a script' : '',
    ];
    return faults.filter((fault) => fault !== '').map((fault) => `${folder} ${fault}`);
  });
}

/** Everything in the lock file but ourselves. */
export function lockedFiles(): Readonly<Record<string, LockedFile>> {
  const lock = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, LockedFile>>;
  };
  return Object.fromEntries(Object.entries(lock.packages).filter(([folder]) => folder !== ''));
}
