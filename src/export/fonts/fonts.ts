import { boldUrl, coverage, regularUrl } from 'virtual:pdf-fonts';

export interface PdfFonts {
  /** TrueType files as strings of bytes, as jsPDF's `addFileToVFS` takes them. */
  readonly regular: string;
  readonly bold: string;
  /** Whether both fonts can draw a character; others would silently vanish from the PDF. */
  covers(codePoint: number): boolean;
}

/** Loads both fonts; they come from the offline copy where there is one. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([loadFont(regularUrl), loadFont(boldUrl)]);
  return { regular, bold, covers };
}

function covers(codePoint: number): boolean {
  return coverage.some(([first, last]) => first <= codePoint && codePoint <= last);
}

async function loadFont(address: string): Promise<string> {
  const packed = address.startsWith('data:') ? bytesIn(address) : await fetched(address);
  const inflated = packed.pipeThrough(new DecompressionStream('deflate-raw'));
  return toByteString(new Uint8Array(await new Response(inflated).arrayBuffer()));
}

async function fetched(address: string): Promise<ReadableStream<BufferSource>> {
  const response = await fetch(address);
  if (response.ok && response.body) return response.body;
  throw new Error(`A font for the PDF could not be loaded (${response.status}).`);
}

/** The edition in one file holds its fonts as text, and its policy forbids to fetch even from there. */
function bytesIn(address: string): ReadableStream<BufferSource> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))]).stream();
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
