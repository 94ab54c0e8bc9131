import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfOutlineEntry {
  readonly title: string;
  readonly items: readonly PdfOutlineEntry[];
}

export interface ReadPdf {
  /** The text of each page without its foot, and of the feet. */
  readonly pages: readonly string[];
  readonly feet: readonly string[];
  readonly outline: readonly PdfOutlineEntry[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly displaysTitle: boolean;
}

/** Millimetres from the top of an A4 page below which the foot stands, in points from below. */
const footBelow = ((297 - 274) * 72) / 25.4;

/** Reads the text of a PDF back as a reader program does. */
export async function readPdf(bytes: ArrayBuffer): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes.slice(0)),
    useSystemFonts: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  const pages: string[] = [];
  const feet: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const pieces = content.items.flatMap((item) =>
      'str' in item ? [{ text: item.str, y: item.transform[5] as number }] : [],
    );
    const join = (foot: boolean) =>
      pieces
        .filter(({ y }) => y < footBelow === foot)
        .map(({ text }) => text)
        .join(' ');
    pages.push(join(false));
    feet.push(join(true));
  }
  const { info } = await pdf.getMetadata();
  const preferences = (await pdf.getViewerPreferences()) as Record<string, unknown> | null;
  const read: ReadPdf = {
    pages,
    feet,
    outline: await pdf.getOutline(),
    info: info as Record<string, unknown>,
    displaysTitle: preferences?.['DisplayDocTitle'] === true,
  };
  await task.destroy();
  return read;
}

/** Without any space, since lines and pages break where they must. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
