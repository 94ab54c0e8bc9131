import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { characterRanges, type CharacterRange } from '../character-ranges.ts';
import { readCodePoints, toRanges } from './coverage.ts';

const require = createRequire(import.meta.url);
const fontPackage = '@expo-google-fonts/noto-sans';

export interface BuiltFonts {
  /** TrueType files, deflated. */
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly coverage: readonly CharacterRange[];
}

/** Takes less time than it would take to ask a cache whether it is still fresh. */
export async function buildFonts(): Promise<BuiltFonts> {
  const regular = await subset('400Regular/NotoSans_400Regular.ttf');
  const bold = await subset('700Bold/NotoSans_700Bold.ttf');
  const inBoth = readCodePoints(regular);
  const inBold = readCodePoints(bold);
  for (const code of inBoth) if (!inBold.has(code)) inBoth.delete(code);
  return { regular: deflate(regular), bold: deflate(bold), coverage: toRanges(inBoth) };
}

export function readFontLicence(): Promise<Buffer> {
  return readFile(require.resolve(`${fontPackage}/LICENSE_FONT`));
}

async function subset(file: string): Promise<Uint8Array> {
  const font = await readFile(require.resolve(`${fontPackage}/${file}`));
  return subsetFont(font, allCharacters(), {
    targetFormat: 'truetype',
    // jsPDF places glyphs one by one, so ligatures, kerning and hints would be dead weight: 40 %.
    keepFeatures: [],
    dropTables: ['GSUB', 'GPOS', 'GDEF'],
    noLayoutClosure: true,
    noHinting: true,
  });
}

function allCharacters(): string {
  let characters = '';
  for (const [first, last] of characterRanges) {
    for (let code = first; code <= last; code += 1) characters += String.fromCodePoint(code);
  }
  return characters;
}

/** Not every static host compresses fonts, and the offline copy is counted as it is stored. */
function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 });
}
