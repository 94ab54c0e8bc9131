import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseCsv, separatorOf } from '../../../src/core/systems/csv.ts';
import { xmlFaults } from '../helpers/read-docx.ts';
import { unfolded } from '../helpers/read-ics.ts';

/** What is wrong with a file that left the app, by its kind; nothing where it does nothing but show. */
export type Guard = (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>;

const signs = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const plainNumber = /^-?\d+(?:[.,]\d+)?%?$/;

/** Whether a spreadsheet could run what stands in a cell. */
function runs(text: string): boolean {
  return signs.test(text) && !plainNumber.test(text);
}

function csvFaults(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\uFEFF')) return ['the mark of UTF-8 is missing'];
  const { rows, openQuote } = parseCsv(text, separatorOf(text), Number.MAX_SAFE_INTEGER);
  const widths = new Set(rows.map((row) => row.length));
  return [
    ...rows.flat().filter(runs).map(excerpt),
    ...(widths.size > 1 ? ['a cell broke out of its row'] : []),
    ...(openQuote === null ? [] : ['a quotation mark is not closed']),
  ];
}

function xlsxFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const allowed =
    /^(?:\[Content_Types\]|_rels\/|xl\/(?:_rels\/|workbook|styles|worksheets\/sheet\d+))/;
  const sheets = Object.entries(parts).filter(([path]) => path.includes('worksheets/'));
  const cells = sheets.flatMap(([, xml]) => [
    ...xml.matchAll(/<c r="\w+"((?: \w+="\w+")*)>(.*?)<\/c>/gs),
  ]);
  return [
    ...packageFaults(parts, allowed),
    ...sheets.flatMap(([path, xml]) =>
      /<(?:f|hyperlinks?|oleObjects?|drawing|legacyDrawing|extLst)[\s>/]/.test(xml) ? [path] : [],
    ),
    ...cells.flatMap(([, attributes = '', inside = '']) => {
      const kind = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const text = /^<is><t xml:space="preserve">([^<]*)<\/t><\/is>$/.exec(inside)?.[1];
      const isSound =
        kind === 'inlineStr' ? text !== undefined : /^<v>-?[\d.e+-]+<\/v>$/.test(inside);
      if (!isSound || !['inlineStr', 'b', 'n'].includes(kind)) return [excerpt(inside)];
      return [];
    }),
    ...(cells.length === 0 ? ['no cell was found'] : []),
  ];
}

function docxFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const codes = Object.values(parts).flatMap((xml) => [
    ...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|<[^<>]*w:instr="([^"]*)"/g),
  ]);
  const embedding = /<(?:w:altChunk|w:object|w:control|o:OLEObject|v:imagedata|w:subDoc)\b/;
  return [
    ...packageFaults(
      parts,
      /^(?:\[Content_Types\]|_rels\/|docProps\/|word\/)[\w./]*\.?(?:xml|rels)$/,
    ),
    ...codes.map(([, text, attribute]) => (text ?? attribute ?? '').trim()).filter(isForeignCode),
    ...Object.values(parts).flatMap((xml) => embedding.exec(xml) ?? []),
  ];
}

function isForeignCode(code: string): boolean {
  return !/^(?:PAGE|NUMPAGES)$/.test(code);
}

/** Only parts that we know, each sound XML, none of them pointing out of the file. */
function packageFaults(
  parts: Readonly<Record<string, string>>,
  allowed: RegExp,
): readonly string[] {
  return Object.entries(parts).flatMap(([path, xml]) => [
    ...(allowed.test(path) && !/vba|external|embed|activeX/i.test(path) ? [] : [path]),
    ...xmlFaults(xml).map((fault) => `${path}: ${fault}`),
    ...(/<!DOCTYPE|<!ENTITY/.test(xml) ? [`${path}: a document type`] : []),
    ...(path.endsWith('.rels') && /TargetMode="External"|Target="(?:\w+:|\/\/)/.test(xml)
      ? [`${path}: points outside`]
      : []),
  ]);
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

function htmlFaults(bytes: Uint8Array): readonly string[] {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(strFromU8(bytes), 'text/html');
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const isTight = policy?.getAttribute('content')?.startsWith("default-src 'none'") ?? false;
  const known =
    /^(?:html|head|meta|title|style|body|header|main|footer|nav|section|div|h[1-4]|p|ul|li|dl|dt|dd|a|time|table|caption|thead|tbody|tr|th|td)$/;
  const attributes =
    /^(?:lang|charset|http-equiv|content|name|class|id|href|datetime|scope|role|tabindex|aria-labelledby)$/;
  return [
    ...(isTight ? [] : ['no policy']),
    ...[...page.querySelectorAll('*')].flatMap((element) => [
      ...(known.test(element.localName) ? [] : [`<${element.localName}>`]),
      ...[...element.attributes].flatMap(({ name, value: given }) => {
        const value = given ?? '';
        const isOurs = attributes.test(name) && (name !== 'href' || value.startsWith('#'));
        return isOurs ? [] : [`${name}="${excerpt(value)}"`];
      }),
    ]),
  ];
}

function icsFaults(bytes: Uint8Array): readonly string[] {
  const text = strFromU8(bytes);
  const known =
    /^(?:(?:BEGIN|END):V(?:CALENDAR|EVENT)|(?:VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|UID|DTSTAMP|SUMMARY|DESCRIPTION|TRANSP):.*|DT(?:START|END);VALUE=DATE:\d{8})$/;
  const lines = unfolded(text).replace(/\r\n$/, '').split('\r\n');
  return [
    ...lines.filter((line) => !known.test(line) || /\p{Cc}/u.test(line.replaceAll('\t', ''))),
    ...text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
  ].map(excerpt);
}

async function pdfFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const faults: string[] = [];
  if (await pdf.getJSActions()) faults.push('it runs a script');
  if (await pdf.getAttachments()) faults.push('it carries a file');
  const opening = (await pdf.getOpenAction()) as Readonly<Record<string, unknown>> | null;
  if (opening?.['action']) faults.push('it does something when it is opened');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (((await page.getJSActions()) as object | null) !== null)
      faults.push(`page ${number} runs a script`);
    const annotations = (await page.getAnnotations()) as readonly Readonly<
      Record<string, unknown>
    >[];
    for (const each of annotations) {
      const isWithin = each['subtype'] === 'Link' && Array.isArray(each['dest']);
      if (!isWithin || each['url'] || each['unsafeUrl'] || each['action']) {
        faults.push(`page ${number} leads outside`);
      }
    }
  }
  await task.destroy();
  return faults;
}

/** Sound, and no address in it that is followed is anything but of the web. */
function jsonFaults(bytes: Uint8Array): readonly string[] {
  const faults: string[] = [];
  JSON.parse(strFromU8(bytes), (key, value: unknown) => {
    if (/^(?:href|url|uri|link|\$ref)$/i.test(key) && !/^(?:#|https?:\/\/)/.test(String(value))) {
      faults.push(excerpt(String(value)));
    }
    return value;
  });
  return faults;
}

/** By the end of a file's name. */
export const guards: Readonly<Record<string, Guard>> = {
  csv: csvFaults,
  xlsx: xlsxFaults,
  docx: docxFaults,
  html: htmlFaults,
  ics: icsFaults,
  pdf: pdfFaults,
  json: jsonFaults,
};

function excerpt(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
