import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The foot of our pages, in points from the lower edge: the same on each, and no part of any text. */
const footHeight = 63;

/** The text of a PDF as a reader gets it out, page after page, without what stands in the foot of our own pages. */
export async function textOfPdf(bytes: Uint8Array, foot = footHeight): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const body = items.filter((item) => 'str' in item && Number(item.transform[5]) > foot);
    pages.push(body.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return pages.join(' ');
}

/** Lines break anywhere in a PDF: only the signs count. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
