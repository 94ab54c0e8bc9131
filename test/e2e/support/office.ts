import { strFromU8, unzipSync } from 'fflate';

/** The text parts of a DOCX or XLSX by their paths, after a look that it is a ZIP at all. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  if (String.fromCharCode(...bytes.subarray(0, 2)) !== 'PK') throw new Error('This is no ZIP.');
  const texts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  return Object.fromEntries(Object.entries(texts).map(([path, part]) => [path, strFromU8(part)]));
}

/** What somebody reads in XML or HTML: tags left out, the entities of XML resolved. */
export function readable(markup: string): string {
  return markup
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(?:w:p|si|td|th|p|h\d|li|dt|dd|tr)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:apos|#39);/g, "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
