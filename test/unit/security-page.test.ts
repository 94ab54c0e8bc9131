import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, textOf } from '../house/files.ts';
import { lockedFiles, unsafePackages } from '../house/packages.ts';

const page = textOf('SECURITY.md');
const rows = page.split('\n').filter((line) => line.startsWith('| **'));
const cellsOf = (row: string) => row.split('|').slice(1, -1);
const filesIn = (text: string) =>
  [...text.matchAll(/`((?:src|test)\/[\w./-]+|package-lock\.json)`/g)].map(
    ([, file]) => file ?? '',
  );

describe('the page on security', () => {
  test('names only files that exist', () => {
    const named = filesIn(page);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('names for every threat a defence, its place and its proof', () => {
    expect(rows.length).toBeGreaterThan(12);
    const incomplete = rows.filter((row) => {
      const [, defence = '', where = '', proof = ''] = cellsOf(row);
      const isProved = filesIn(proof).some((file) => /\.(?:test|spec)\.ts$/.test(file));
      return (
        cellsOf(row).length !== 4 ||
        defence.trim() === '' ||
        filesIn(where).length === 0 ||
        !isProved
      );
    });
    expect(incomplete).toEqual([]);
  });

  test('names only scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...page.matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? '');
    expect(named).toContain('verify');
    expect(named).toContain('audit');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the packages that are installed', () => {
  test('each have a hash, come from the public registry, and run nothing', () => {
    expect(Object.keys(lockedFiles()).length).toBeGreaterThan(100);
    expect(unsafePackages()).toEqual([]);
  });

  const hash = `sha512-${'A'.repeat(86)}==`;
  test.each([
    ['has no hash', {}],
    ['has no hash', { integrity: 'sha1-AAAA' }],
    ['comes from', { integrity: hash, resolved: 'https://mirror.example/a.tgz' }],
    ['comes from', { integrity: hash, resolved: 'git+ssh://git@example.org/a.git' }],
    ['is a link', { integrity: hash, link: true }],
    ['runs a script', { integrity: hash, hasInstallScript: true }],
  ])('are refused where one %s', (fault, entry) => {
    expect(unsafePackages({ 'node_modules/a': entry }).join()).toContain(fault);
  });
});
