import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Lists the hashes of all other files of a build, in the form that `sha256sum -c` reads. */
export const checksumFile = 'SHA256SUMS';

/** The same commit gives the same list on any computer; `npm run verify` compares a copy with it. */
export function checksums(): Plugin {
  let folder = '';
  return {
    name: 'plumbline:checksums',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
    closeBundle: {
      // After everything that still adds files when the bundle is closed, as the service worker does.
      sequential: true,
      order: 'post',
      async handler(error?: Error) {
        if (!error) await writeFile(path.join(folder, checksumFile), await listOf(folder));
      },
    },
  };
}

async function listOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== checksumFile)
    .sort();
  const lines = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
    }),
  );
  return lines.join('');
}
