import { boldUrl, coverage, regularUrl } from 'virtual:pdf-fonts';

export interface PdfFonts {
  /** TrueType files as strings of bytes, as jsPDF's `addFileToVFS` takes them. */
  readonly regular: string;
  readonly bold: string;
  /** Whether both fonts can draw a character; others would silently vanish from the PDF. */
  covers(codePoint: number): boolean;
}

/** Fetches both fonts; they come from the offline copy where there is one. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([loadFont(regularUrl), loadFont(boldUrl)]);
  return { regular, bold, covers };
}

function covers(codePoint: number): boolean {
  return coverage.some(([first, last]) => first <= codePoint && codePoint <= last);
}

async function loadFont(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || !response.body) {
    throw new Error(`A font for the PDF could not be loaded (${response.status}).`);
  }
  const inflated = response.body.pipeThrough(new DecompressionStream('deflate-raw'));
  return toByteString(new Uint8Array(await new Response(inflated).arrayBuffer()));
}

/** In pieces, because a function takes only so many arguments. */
function toByteString(bytes: Uint8Array): string {
  const pieceLength = 8192;
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceLength) {
    text += String.fromCharCode(...bytes.subarray(start, start + pieceLength));
  }
  return text;
}
