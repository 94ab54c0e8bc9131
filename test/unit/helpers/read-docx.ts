import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../../src/core/report.ts';
import { reportDocx } from '../../../src/export/docx/report.ts';
import { loadTableTexts } from '../../../src/export/tables/tables.ts';
import type { Read } from './read-tables.ts';

/** Reads Word files back with something that does not know how they were made. */

export interface WordText {
  /** Everything that stands in it, its paragraphs apart. */
  readonly text: string;
  /** Rows of cells by the heading above their table, the head not among them. */
  readonly tables: Read;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly files: Readonly<Record<string, string>>;
}

export async function readReportDocx(report: Report): Promise<WordText> {
  return readDocx(await reportDocx(report, await loadTableTexts()));
}

export function readDocx(bytes: Uint8Array): WordText {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const xml = files['word/document.xml'] ?? '';
  const tables = new Map<string, string[][]>();
  const headings: { level: number; text: string }[] = [];
  for (const [block, inside = ''] of xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>|<w:p>.*?<\/w:p>/gs)) {
    const level = /<w:pStyle w:val="Heading(\d)"/.exec(block)?.[1];
    if (block.startsWith('<w:tbl>')) {
      const rows = [...inside.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => textOf(cell)),
      );
      tables.set(headings.at(-1)?.text ?? '', rows.slice(1));
    } else if (level) headings.push({ level: Number(level), text: textOf(block) });
  }
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) => textOf(each));
  return { text: paragraphs.join('\n'), tables, headings, files };
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => (text === undefined ? '\n' : unescaped(text)))
    .join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** What keeps a text from being sound XML: tags that do not nest, loose signs, characters it cannot hold. */
export function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tag = /<(?:\?[^>]*\?|(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?))>/g;
  const rest = xml.replace(tag, (_all, end: string, name: string, _attributes, empty: string) => {
    if (!name || empty) return '';
    if (!end) open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> does not close what is open`);
    return '';
  });
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`);
  if (rest.includes('<'))
    faults.push(`a loose <: ${rest.slice(rest.indexOf('<'), rest.indexOf('<') + 60)}`);
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push('a loose &');
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml)) {
    faults.push('a character that XML cannot hold');
  }
  return faults;
}
