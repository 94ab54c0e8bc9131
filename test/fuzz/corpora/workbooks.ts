import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { example } from '../../../src/content/example/index.ts';
import { guardedCell } from '../../../src/core/exchange/cells.ts';
import { auditXlsx } from '../../../src/export/ciso-assistant/audit.ts';
import { workbookOf } from '../../../src/export/ciso-assistant/workbook.ts';
import { importRefusalSentence } from '../../../src/i18n/exchange-sentences.ts';
import { compoundFile, readWorkbook } from '../../../src/state/workbook.ts';
import { reportFor } from '../../unit/support/texts.ts';
import type { Corpus } from '../campaign.ts';
import type { Dice } from '../dice.ts';
import { refusedAs } from '../laws.ts';
import { bytesOf, spoiledBytes, spoiledText } from '../mutate-bytes.ts';
import { spoiledXml } from '../mutate-xml.ts';
import { spoiledRows } from '../mutate-table.ts';
import { held } from './seeds.ts';
import { auditRows, auditTaken } from './tables.ts';

const limits = { megabytes: 10, rows: 5000, columns: 100 };
const whole = await auditXlsx(reportFor(example));
const small = await workbookOf('audit', auditRows.slice(0, 9));

/** Audits of CISO Assistant as workbooks: the cells, the XML of the parts, the archive around them. */
export const workbooks: Corpus = {
  name: 'workbooks',
  percent: 7,
  async make(dice) {
    switch (dice.below(6)) {
      case 0:
        return spoiledBytes(dice.chance(10) ? whole : small, dice, small);
      case 1:
        return spoiledDirectory(dice);
      case 2: {
        const rows = spoiledRows(auditRows.slice(0, 12), dice);
        return workbookOf(
          'audit',
          rows.map((row) => row.map(guardedCell)),
        );
      }
      default:
        return rebuilt(dice);
    }
  },
  async open(input) {
    const bytes = typeof input === 'string' ? bytesOf(input) : input;
    const old = compoundFile(bytes);
    if (old !== null) return refusedAs(old, importRefusalSentence({ kind: old }, limits));
    const reading = await readWorkbook(bytes);
    if (reading.kind === 'refused') {
      const { refusal } = reading;
      return refusedAs(refusal, importRefusalSentence({ kind: refusal }, limits));
    }
    const ends = reading.sheets.map(({ rows }) => auditTaken(rows, held));
    return ends.includes('accepted') ? 'accepted' : (ends[0] ?? 'no sheet');
  },
};

/** The parts of a workbook changed one by one, and packed again. */
function rebuilt(dice: Dice): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(small)).map(([path, bytes]) => {
    const text = strFromU8(bytes);
    if (dice.chance(60)) return [path, text] as const;
    return [path, dice.chance(80) ? spoiledXml(text, dice) : spoiledText(text, dice)] as const;
  });
  const kept = parts.filter(() => dice.chance(97));
  if (dice.chance(20)) kept.push([dice.pick(paths), kept[0]?.[1] ?? '']);
  const files = Object.fromEntries(kept.map(([path, text]) => [path, strToU8(text)]));
  return Uint8Array.from(zipSync(files, { level: dice.pick([0, 6]) }));
}

const paths = [
  '../../../etc/passwd.xml',
  '/xl/workbook.xml',
  'xl\\workbook.xml',
  '__proto__.xml',
  'constructor',
  'xl/worksheets/sheet1.xml/',
  'C:\\a.xml',
  `${'x'.repeat(60_000)}.xml`,
  '\u0000.xml',
  '[Content_Types].xml',
];

const records = [0x04034b50, 0x02014b50, 0x06054b50];

/** The numbers in the records of the archive changed: sizes, places, names, flags and counts. */
function spoiledDirectory(dice: Dice): Uint8Array<ArrayBuffer> {
  const bytes = small.slice();
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (records.includes(view.getUint32(at, true))) places.push(at);
  }
  for (let times = dice.between(1, 4); times > 0; times -= 1) {
    const at = dice.pick(places) + dice.between(4, 44);
    if (at + 4 > bytes.length) continue;
    const value = dice.pick([0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff, bytes.length]);
    if (dice.chance(50)) view.setUint32(at, value, true);
    else view.setUint16(at, value & 0xffff, true);
  }
  return bytes;
}
