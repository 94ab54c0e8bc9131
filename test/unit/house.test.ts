import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from '../house/files.ts';
import { lint, typeCheck } from '../house/gates.ts';
import { rightFiles, wrongFiles } from '../house/lint-samples.ts';
import { isAllowed, lockedPackages, unfitLicences } from '../house/licences.ts';
import { visibleText } from '../house/visible-text.ts';

/** Slow machines start ESLint and the compilers slowly. */
const patience = 120_000;

describe('the lint gate', { timeout: patience }, () => {
  test.each(wrongFiles)('refuses %s with %j', async (file, text, rule) => {
    expect(await lint(file, text)).toContain(rule);
  });

  test.each(rightFiles)('accepts %s', async (file, text) => {
    expect(await lint(file, text)).toEqual([]);
  });
});

describe('the type gates', { timeout: patience }, () => {
  const component = (type: string) =>
    `<script lang="ts">\n  const level: ${type} = 3;\n</script>\n\n<p>{level}</p>\n`;

  test('tsc finds a wrong type, and only that', async () => {
    const { code, output } = await typeCheck('tsc', {
      'wrong.ts': 'export const level: string = 3;\n',
      'right.ts': 'export const level: number = 3;\n',
    });
    expect(code).not.toBe(0);
    expect(output).toMatch(/wrong\.ts.*not assignable/);
    expect(output).not.toContain('right.ts');
  });

  test('svelte-check finds a wrong type, and only that', async () => {
    const { code, output } = await typeCheck('svelte-check', {
      'Wrong.svelte': component('string'),
      'Right.svelte': component('number'),
    });
    expect(code).not.toBe(0);
    expect(output).toMatch(/Wrong\.svelte.*not assignable/);
    expect(output).not.toContain('Right.svelte');
  });
});

describe('packages', () => {
  test('have permissive licences', () => {
    expect(lockedPackages().length).toBeGreaterThan(100);
    expect(unfitLicences()).toEqual([]);
  });

  test('are judged by every part of their licence', () => {
    expect(isAllowed('(MIT AND Zlib)', false)).toBe(true);
    expect(isAllowed('(GPL-3.0 OR MIT)', false)).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0', true)).toBe(false);
    expect(isAllowed('MPL-2.0', true)).toBe(true);
    expect(isAllowed('MPL-2.0', false)).toBe(false);
    expect(isAllowed('none', true)).toBe(false);
  });

  test('are pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the tests', () => {
  test('never assert a duration: on a busy machine that fails without a fault', () => {
    const timed =
      /expect\([^)]*(?:performance\.now|Date\.now|milliseconds|elapsed|took)[^;]*\.toBe(?:Less|Greater)/;
    const files = ['test/unit', 'test/component', 'test/e2e', 'test/fuzz', 'test/faults'].flatMap(
      filesUnder,
    );
    expect(files.filter((file) => file.endsWith('.ts') && timed.test(textOf(file)))).toEqual([]);
    expect(timed.test(['expect(perform', 'ance.now() - start).toBeLessThan(9);'].join(''))).toBe(
      true,
    );
  });

  test('run by themselves where they replace a global: all others share processes', () => {
    const replacing =
      /\bvi\.(?:stub|spyOn|mock|doMock|useFake)|fake[-]indexeddb|^\s*globalThis\.\w+ = /m;
    const files = filesUnder('test/unit').filter((file) => file.endsWith('.test.ts'));
    const alone = textOf('vite.config.ts').match(/test\/unit\/[\w-]+\.test\.ts/g) ?? [];
    expect(files.filter((file) => replacing.test(textOf(file)))).toEqual(alone.toSorted());
  });
});

describe('the tree', () => {
  test('keeps its top level small', () => {
    const allowed = [
      ...['src', 'public', 'test', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'],
      ...['README.md', 'SECURITY.md', 'LICENSE', 'package-lock.json', 'node_modules', 'dist'],
    ];
    const names = readdirSync(root).filter((name) => !name.startsWith('.'));
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('has a README in every folder of src', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `src/${entry.name}`);
    const silent = folders.filter((folder) => !existsSync(path.join(root, folder, 'README.md')));
    expect(silent).toEqual([]);
  });

  test('leaves nothing for later and no test out', () => {
    // Put together from halves, so that this file does not accuse itself.
    const leftovers = [
      new RegExp(
        `\\b(?:describe|it|test|suite)\\.(?:${'on' + 'ly'}|${'sk' + 'ip'}|${'fix' + 'me'}|${'to' + 'do'})\\b`,
      ),
      new RegExp(`\\b(?:${'TO' + 'DO'}|${'FIX' + 'ME'})\\b`),
    ];
    // What an engine cannot do is left out there, with its reason, and a run ends with the list.
    const lists = ['test/e2e/support/engines.ts'];
    const guilty = [...filesUnder('src'), ...filesUnder('test')]
      .filter((file) => !lists.includes(file))
      .filter((file) => /\.(?:ts|js|svelte|css|html|md)$/.test(file))
      .filter((file) => leftovers.some((leftover) => leftover.test(textOf(file))));
    expect(guilty).toEqual([]);
  });
});

describe('words on the screen', () => {
  test('come from the messages, in every component', () => {
    const written = filesUnder('src')
      .filter((file) => file.endsWith('.svelte'))
      .flatMap((file) => visibleText(textOf(file)).map((text) => `${file}: ${text}`));
    expect(written).toEqual([]);
  });

  test.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>{name} is done</p>', 'is done'],
    ["{#if open}{open ? 'Yes' : no}{/if}", 'Yes'],
    ['{`Level ${level}`}', 'Level'],
    ['<button aria-label="Close">×</button>', 'Close'],
    ["<input placeholder={'Name'} />", 'Name'],
    ['<svelte:head><title>Plumbline</title></svelte:head>', 'Plumbline'],
    ['{#snippet row()}<td>Row</td>{/snippet}', 'Row'],
  ])('are found in %s', (source, text) => {
    expect(visibleText(source)).toEqual([text]);
  });

  test.each([
    '<p class="lead" id="top">{messages.hello} · {format(3, "long")} %</p>',
    '<script>const word = "word";</script><button aria-label={messages.close}>×</button>',
    '{#each items as item (item.id)}<b>{item.name}</b>{/each}<style>p { color: red }</style>',
  ])('are not suspected in %s', (source) => {
    expect(visibleText(source)).toEqual([]);
  });
});
