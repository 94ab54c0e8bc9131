import { example } from '../../../src/content/example/index.ts';
import { withAnswers, type Assessment } from '../../../src/core/assessment.ts';
import type { Cell } from '../../../src/core/exchange/cells.ts';
import { previewAudit } from '../../../src/core/exchange/preview-audit.ts';
import { readAudit } from '../../../src/core/exchange/read-audit.ts';
import { decode, isBlank, parseCsv, separatorOf } from '../../../src/core/systems/csv.ts';
import {
  columnsOf,
  planFor,
  previewRegister,
  registerRows,
  systemsOf,
} from '../../../src/core/systems/register-csv.ts';
import { auditCsv } from '../../../src/export/ciso-assistant/audit.ts';
import { importRefusalSentence } from '../../../src/i18n/exchange-sentences.ts';
import { m } from '../../../src/i18n/index.ts';
import { registerWords } from '../../../src/i18n/register-words.ts';
import { reportFor } from '../../unit/support/texts.ts';
import type { Corpus, Input } from '../campaign.ts';
import { isSound, refusedAs } from '../laws.ts';
import { spare } from '../when.ts';
import { bytesOf } from '../mutate-bytes.ts';
import { spoiledRows, tableBytes } from '../mutate-table.ts';
import { held } from './seeds.ts';

const words = registerWords(m);
const register = registerRows(example.systems, words);
/** What our own export of an audit holds, as rows. */
export const auditRows = parseCsv(auditCsv(reportFor(example)), ';').rows;
const limits = { megabytes: 10, rows: 5000, columns: 100 };

/** Tables of AI systems as text. */
export const registers: Corpus = {
  name: 'register tables',
  percent: 7,
  make: (dice) => tableBytes(spoiledRows(register, dice), dice),
  open(input, dice) {
    const decoded = decode(asBytes(input));
    if (decoded.kind !== 'text') {
      return refusedAs(decoded.kind, m.systems.transfer.refused[decoded.kind]);
    }
    const table = parseCsv(decoded.text, separatorOf(decoded.text));
    if (table.rows.every(isBlank)) return refusedAs('empty', m.systems.transfer.refused.empty);
    const plan = planFor(table, words, dice.pick([undefined, true, false]));
    columnsOf(table, plan);
    const choice = dice.pick(['skip', 'update'] as const);
    const preview = previewRegister(table, plan, choice, held.systems, words);
    const counted = Object.values(preview.counts).reduce((sum, each) => sum + each, 0);
    if (preview.hasNameColumn && counted !== preview.rows) {
      throw new Error(`${counted} of ${preview.rows} rows are told of.`);
    }
    let ids = 0;
    const { added, changed } = systemsOf(preview, () => `new-${(ids += 1)}`, spare.now);
    const kept = held.systems.map((system) => changed.find(({ id }) => id === system.id) ?? system);
    isSound({ ...held, systems: [...kept, ...added] }, []);
    return added.length + changed.length > 0 ? 'accepted' : 'nothing taken';
  },
};

/** Audits of CISO Assistant as text. */
export const audits: Corpus = {
  name: 'audit tables',
  percent: 7,
  make: (dice) => tableBytes(spoiledRows(auditRows, dice), dice),
  open(input) {
    const decoded = decode(asBytes(input));
    if (decoded.kind === 'workbook') return 'workbook';
    if (decoded.kind === 'not-text') {
      return refusedAs('not-text', importRefusalSentence({ kind: 'not-text' }, limits));
    }
    return auditTaken(parseCsv(decoded.text, separatorOf(decoded.text)).rows, held);
  },
};

/** Reads rows as an audit, and holds what taking it would make to the laws. */
export function auditTaken(rows: readonly (readonly Cell[])[], into: Assessment): string {
  const reading = readAudit(rows);
  if (reading.kind === 'refused') {
    return refusedAs(reading.refusal.kind, importRefusalSentence(reading.refusal, limits));
  }
  const preview = previewAudit(reading, into);
  isSound(withAnswers(into, { ...preview, documents: {} }, spare.now), []);
  for (const { answer } of preview.changes) {
    if (!answer.justification.isWellFormed() || !answer.note.isWellFormed()) {
      throw new Error('A text was cut within a sign.');
    }
  }
  return preview.changes.length > 0 ? 'accepted' : 'nothing taken';
}

function asBytes(input: Input): Uint8Array<ArrayBuffer> {
  return typeof input === 'string' ? bytesOf(input) : input;
}
