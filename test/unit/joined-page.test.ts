import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { inlineScript, joinedPage } from '../../src/pwa/build/joined-page.ts';

const shell = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Plumbline</title>
    <link rel="icon" href="./favicon.png" />
    <link rel="stylesheet" crossorigin href="./assets/style.css">
    <script src="./early.js"></script>
    <script type="module" crossorigin src="./assets/main.js"></script>
  </head>
  <body>
    <div id="app"><h1>Hello</h1></div>
  </body>
</html>
`;

function join(parts: Partial<Parameters<typeof joinedPage>[0]> = {}): string {
  const whole = { module: 'run();', early: 'early();', style: 'p{color:red}', ...parts };
  const icons = [{ type: 'image/png', bytes: Uint8Array.of(1, 2, 3) }];
  return joinedPage({ page: shell, icons, notices: 'MIT --> and more', ...whole });
}

/** What a browser finds between the tags: the element ends at the first sign of its end, whatever it stands in. */
function contentsOf(page: string, tag: 'script' | 'style'): readonly string[] {
  const elements = page.matchAll(/<(script|style)(?: type="module")?>([\s\S]*?)<\/\1/gi);
  return [...elements].flatMap(([, name, content = '']) => (name === tag ? [content] : []));
}

function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Strings as hostile code might hold them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('</script>', '</SCRIPT ', '<!--', '-->', '<script>', '</style>', '$&', '$`'),
      fc.constantFrom('\r\n', '\r', '\0', '\u2028', '’', '<', '/'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('a page joined from its parts', () => {
  test('holds nothing that leads to a file', () => {
    const document = new Window().document;
    document.documentElement.innerHTML = join();
    const addresses = [...document.querySelectorAll('[src], [href]')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href'),
    );
    expect(addresses).toEqual(['data:image/png;base64,AQID']);
  });

  test('lets in what it holds, and cannot connect to anything', () => {
    const page = join();
    const policy = policyOf(page);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('connect-src');
    expect(policy).not.toContain('unsafe');
    const scripts = contentsOf(page, 'script');
    expect(scripts).toEqual(['early();', 'run();']);
    for (const script of scripts) expect(policy).toContain(hashOf(script));
    expect(policy).toContain(hashOf(contentsOf(page, 'style')[0] ?? ''));
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  test('lets in what it holds, whatever that is', () => {
    fc.assert(
      fc.property(text, text, (string, comment) => {
        const code = `run(${JSON.stringify(string)});`;
        const rules = `/*${comment.replaceAll('*/', '')}*/`;
        const page = join({ module: code, style: rules });
        const [, module = ''] = contentsOf(page, 'script');
        expect(contentsOf(page, 'script')).toHaveLength(2);
        expect(contentsOf(page, 'style')).toHaveLength(1);
        expect(policyOf(page)).toContain(hashOf(module));
        expect(policyOf(page)).toContain(hashOf(contentsOf(page, 'style')[0] ?? ''));
        expect(module).not.toMatch(/<!--|<\/script|\r|\0/i);
      }),
    );
  });

  test('says why a page without a place for its parts is not taken', () => {
    expect(() => joinedPage({ ...parts(), page: '<p>Hello</p>' })).toThrow(/has no/);
  });
});

describe('a script between tags', () => {
  test('means what it meant before', () => {
    fc.assert(
      fc.property(text, (string) => {
        const safe = inlineScript(`return ${JSON.stringify(string)};`);
        // The very thing that the browser will do with it.
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
        expect(new Function(safe)()).toBe(string);
      }),
    );
  });

  test('keeps its patterns and templates', () => {
    const code = 'return [/<\\/script>|<!--/.test("<!--"), `</script>`];';
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    expect(new Function(inlineScript(code))()).toEqual([true, '</script>']);
  });
});

function parts() {
  return { module: '', early: '', style: '', icons: [], notices: '' };
}
