import { createHash } from 'node:crypto';

/** What the edition in one file is put together from. */
export interface PageParts {
  /** The page as the build made it, with its links to the files below. */
  readonly page: string;
  /** The one module that holds all code. */
  readonly module: string;
  /** Runs before the first paint. */
  readonly early: string;
  readonly style: string;
  readonly icons: readonly { readonly type: string; readonly bytes: Uint8Array }[];
  /** The licences of what is in it, which have to travel with every copy. */
  readonly notices: string;
}

/**
 * Puts everything into the page itself. Its policy lets no other script or style in than these, known by their
 * hashes, and no connection out: without `connect-src` the browser refuses to ask anybody for anything.
 */
export function joinedPage({ page, module, early, style, icons, notices }: PageParts): string {
  const moduleText = inlineScript(module);
  const earlyText = inlineScript(early);
  const styleText = inlineStyle(style);
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(earlyText)} ${hashSource(moduleText)}`,
    `style-src ${hashSource(styleText)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ...icons.map(
      ({ type, bytes }) => `<link rel="icon" type="${type}" href="${data(type, bytes)}">`,
    ),
    `<style>${styleText}</style>`,
    `<script>${earlyText}</script>`,
  ];
  const shell = page.replace(/\s*<(?:link|script)\b[^>]*>(?:\s*<\/script>)?/g, '');
  const withHead = putIn(shell, /<meta charset="[^"]*"\s*\/?>/, (charset) =>
    [charset, ...head].join('\n    '),
  );
  // At the end, so that the first words show while the browser still reads the code behind them.
  const whole = putIn(
    withHead,
    /<\/body>/,
    (end) => `<script type="module">${moduleText}</script>\n  ${end}`,
  );
  return `${whole.trimEnd()}\n${comment(notices)}\n`;
}

/**
 * JavaScript that may stand between script tags. The signs that would end the element, or start a comment, occur
 * in strings and patterns only, where `\x3C` means the same.
 */
export function inlineScript(code: string): string {
  return asRead(code)
    .replace(/<(?=\/script|!--)/gi, '\\x3C')
    .replaceAll('\0', '\\x00');
}

function inlineStyle(rules: string): string {
  return asRead(rules)
    .replace(/<(?=\/style)/gi, '\\3C ')
    .replaceAll('\0', '\uFFFD');
}

function comment(text: string): string {
  return `<!--\n${text.replace(/--(?=!?>)/g, '- ')}\n-->`;
}

/** Browsers read every line end as `\n` and hash what they have read. */
function asRead(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** How a content security policy names an inline script or style. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function data(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** By a function, because code is full of the signs that `replace` takes for its own. */
function putIn(page: string, place: RegExp, text: (found: string) => string): string {
  if (!place.test(page)) throw new Error(`The page has no ${place.source} to put a part into.`);
  return page.replace(place, text);
}
