import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { buildFonts, readFontLicence, type BuiltFonts } from './subset.ts';

const publicName = 'virtual:pdf-fonts';
const internalName = `\0${publicName}`;

/**
 * Offers the fonts of the PDF report as the module `virtual:pdf-fonts`: as files beside the app, or inside it, for
 * the edition in one file and for tests.
 */
export function pdfFonts(place: 'beside' | 'inside' = 'beside'): Plugin {
  let cacheFolder = '';
  return {
    name: 'plumbline:pdf-fonts',
    configResolved(config) {
      // Beside Vite's own cache. Vite hashes and copies files, so the fonts must be files somewhere.
      cacheFolder = join(config.root, 'node_modules/.cache/plumbline-fonts');
    },
    resolveId: (id) => (id === publicName ? internalName : undefined),
    async load(id) {
      if (id !== internalName) return undefined;
      const fonts = await buildFonts();
      const isInside = place === 'inside' || process.env['VITEST'];
      return isInside ? moduleWithFonts(fonts) : moduleWithAddresses(fonts, cacheFolder);
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'licences/noto-sans.txt',
        source: await readFontLicence(),
      });
    },
  };
}

async function moduleWithAddresses(fonts: BuiltFonts, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  // ".bin" because a host that knew the file as compressed might announce it as such, and then the
  // browser would inflate it behind our back.
  const regular = join(folder, 'noto-sans-regular.bin');
  const bold = join(folder, 'noto-sans-bold.bin');
  await Promise.all([writeFile(regular, fonts.regular), writeFile(bold, fonts.bold)]);
  return [
    `export { default as regularUrl } from ${quote(`${normalizePath(regular)}?url`)};`,
    `export { default as boldUrl } from ${quote(`${normalizePath(bold)}?url`)};`,
    exportCoverage(fonts),
  ].join('\n');
}

function moduleWithFonts(fonts: BuiltFonts): string {
  return [
    `export const regularUrl = ${quote(dataAddress(fonts.regular))};`,
    `export const boldUrl = ${quote(dataAddress(fonts.bold))};`,
    exportCoverage(fonts),
  ].join('\n');
}

function exportCoverage({ coverage }: BuiltFonts): string {
  return `export const coverage = ${JSON.stringify(coverage)};`;
}

function dataAddress(bytes: Uint8Array): string {
  return `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
