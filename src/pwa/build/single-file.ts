import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, parse, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { pdfFonts } from '../../export/fonts/build/plugin.ts';
import { bundledModules } from './bundled-modules.ts';
import { examplePreview } from './example-preview.ts';
import { joinedPage } from './joined-page.ts';
import { shellText } from './shell-text.ts';
import { noticesFor } from './third-party-notices.ts';

const publicName = 'virtual:single-file';
const internalName = `\0${publicName}`;
const fileName = 'plumbline.html';

/** The mode of the inner build, by which the app knows that it runs from one file: see src/pwa/edition.ts. */
const mode = 'single-file';

interface Edition {
  readonly html: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Builds the whole app a second time, as one HTML file that needs nothing but itself, and puts it beside
 * `index.html`. The app reads its size and hash from `virtual:single-file`, so it is made before the rest.
 */
export function singleFile(): Plugin {
  let root = '';
  let own: Pick<UserConfig, 'resolve' | 'build'> = {};
  let isBuild = false;
  let made: Promise<Edition> | undefined;
  const make = () => (made ??= buildEdition(root, own));

  return {
    name: 'plumbline:single-file',
    config(user, { command }) {
      own = { resolve: user.resolve ?? {}, build: { target: user.build?.target ?? false } };
      isBuild = command === 'build';
    },
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === publicName ? internalName : undefined),
    async load(id) {
      if (id !== internalName) return undefined;
      return facts(isBuild ? await make() : null);
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: (await make()).html });
    },
  };
}

/** The file does not describe itself, and nothing else is built in development. */
function facts(edition: Edition | null): string {
  const offered = edition && { name: fileName, bytes: edition.bytes, sha256: edition.sha256 };
  return `export const offered = ${JSON.stringify(offered)};`;
}

function noFacts(): Plugin {
  return {
    name: 'plumbline:single-file-itself',
    resolveId: (id) => (id === publicName ? internalName : undefined),
    load: (id) => (id === internalName ? facts(null) : undefined),
  };
}

async function buildEdition(
  root: string,
  own: Pick<UserConfig, 'resolve' | 'build'>,
): Promise<Edition> {
  const bundled = bundledModules();
  const output = await build({
    root,
    mode,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [
      svelte({ configFile: false, compilerOptions: { runes: true } }),
      shellText(),
      examplePreview(),
      pdfFonts('inside'),
      noFacts(),
      bundled.watch(),
    ],
    resolve: own.resolve ?? {},
    build: {
      ...own.build,
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        // Known to be in one file, it leaves out what only a server could give it, such as the service worker.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        output: { codeSplitting: false },
      },
    },
  });
  const { output: files } = output as Rolldown.RolldownOutput;
  const html = await joined(root, files, noticesFor(bundled, root));
  const sha256 = createHash('sha256').update(html).digest('hex');
  return { html, bytes: Buffer.byteLength(html), sha256 };
}

type Output = Rolldown.RolldownOutput['output'];

async function joined(root: string, output: Output, notices: string): Promise<string> {
  const chunks = output.filter((each) => each.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error('The edition in one file has several scripts.');
  const inPublic = (name: string) => readFile(join(root, 'public', name));
  const html = joinedPage({
    page: textOf(output, '.html'),
    module: chunk.code,
    early: (await inPublic('early.js')).toString(),
    style: textOf(output, '.css'),
    icons: [
      { type: 'image/png', bytes: await inPublic('favicon.png') },
      { type: 'image/svg+xml', bytes: await inPublic('icon.svg') },
    ],
    notices,
  });
  const [, module = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  // What was written in place of dangerous signs must still be the same language.
  const { errors } = await parse('module.js', module);
  if (module === '' || errors.length > 0) throw new Error('The script between tags is broken.');
  return html;
}

function textOf(output: Output, extension: string): string {
  const files = output.filter((each) => each.fileName.endsWith(extension));
  const [file] = files;
  if (file?.type !== 'asset' || files.length > 1) {
    throw new Error(`The edition in one file needs exactly one file of the kind ${extension}.`);
  }
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}
