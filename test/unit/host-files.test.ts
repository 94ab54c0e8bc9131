import { describe, expect, test } from 'vitest';
import { directives, headerPolicy } from '../../src/pwa/build/content-security-policy.ts';
import {
  askedAgain,
  cacheHeader,
  headersFor,
  keptForEver,
  securityHeaders,
} from '../../src/pwa/build/headers.ts';
import { hostFiles } from '../../src/pwa/build/host-files.ts';

const files = hostFiles();
const settings = Object.keys(files).filter((file) => !file.endsWith('README.txt'));

/** All values that a settings file gives a header, in whatever way it writes them. */
function valuesOf(file: string, name: string): readonly string[] {
  const text = files[file] ?? '';
  if (file.endsWith('.json')) return inJson(JSON.parse(text), name);
  const value = new RegExp(`^.*\\b${name}:? "?([^"\\n]+?)"?(?: always;)?$`, 'gm');
  return [...text.matchAll(value)].map(([, found = '']) => found);
}

function inJson(value: unknown, name: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Readonly<Record<string, unknown>>;
  if (object['key'] === name) return [String(object['value'])];
  return Object.entries(object).flatMap(([key, inside]) =>
    key === name ? [String(inside)] : inJson(inside, name),
  );
}

describe('the headers of the page', () => {
  test('say the policy of the page, and that nobody may frame it', () => {
    expect(headerPolicy).toBe(`${directives.join('; ')}; frame-ancestors 'none'`);
    expect(directives).toContain("default-src 'none'");
    expect(headerPolicy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('let a browser keep what never changes, and ask again for everything else', () => {
    const cacheOf = (address: string) =>
      headersFor(address).find(({ name }) => name === cacheHeader)?.value;
    expect(cacheOf('/assets/index-Ab12.js')).toBe(keptForEver);
    expect(cacheOf('/some/folder/assets/index-Ab12.css?v=1')).toBe(keptForEver);
    for (const address of [
      '/',
      '/index.html',
      '/sw.js',
      '/?of=/assets/',
      '/manifest.webmanifest',
    ]) {
      expect(cacheOf(address)).toBe(askedAgain);
    }
  });

  test('name no permission twice', () => {
    const policy = securityHeaders.find(({ name }) => name === 'Permissions-Policy')?.value ?? '';
    const features = policy.split(', ').map((each) => each.split('=')[0]);
    expect(new Set(features).size).toBe(features.length);
    expect(policy).toContain('camera=()');
    expect(policy).toContain('clipboard-write=(self)');
  });
});

describe('the settings of hosts', () => {
  test.each(settings)('%s gives every header once, with the value that the others give', (file) => {
    for (const { name, value } of securityHeaders) expect(valuesOf(file, name)).toEqual([value]);
  });

  test.each(settings)('%s keeps hashed files for ever and asks again for the page', (file) => {
    const text = files[file] ?? '';
    expect(text).toContain(keptForEver);
    expect(text).toContain(askedAgain);
    expect(text).toContain('assets/');
  });

  test('hold no sign that would end a value in any of them', () => {
    for (const { value } of securityHeaders) expect(value).not.toMatch(/["\\$\n\r]/);
  });

  test('are each explained', () => {
    const unexplained = settings.filter((file) => {
      const [name = ''] = file.split('/').slice(-1);
      return !files['hosting/README.txt']?.includes(name);
    });
    expect(unexplained).toEqual([]);
  });
});
