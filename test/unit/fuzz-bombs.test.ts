import process from 'node:process';
import { constants, deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readAudit } from '../../src/core/exchange/read-audit.ts';
import { previewAudit } from '../../src/core/exchange/preview-audit.ts';
import { factsOfSheet, sheetPaths } from '../../src/core/exchange/workbook-xml.ts';
import { filesOfZip } from '../../src/core/exchange/zip.ts';
import { afterLimit } from '../../src/core/file/schema.ts';
import { fileLimit, readAssessmentFile } from '../../src/core/file/read.ts';
import { readReply } from '../../src/core/share/reply.ts';
import { newPlanEntry } from '../../src/core/plan/records.ts';
import { inflate } from '../../src/share/deflate.ts';
import { fragmentOf } from '../../src/share/fragment.ts';
import { openLink, unpackedLimit } from '../../src/share/links.ts';
import { newKeyPair, openWithKeys, sealTo } from '../../src/share/seal.ts';
import { replyFrom, sourceLimit, sourcesIn } from '../../src/state/reply-reading.ts';
import { readWorkbook, type WorkbookReading } from '../../src/state/workbook.ts';
import { isSound } from '../fuzz/laws.ts';
import { spare, today } from '../fuzz/when.ts';
import { held } from '../fuzz/corpora/seeds.ts';
import { zipOf, type ZipEntry } from '../../src/export/xlsx/zip.ts';

/**
 * Attacks that chance would not find: little to send, and much to do for whoever opens it. Before each was mended it
 * took minutes or all memory, so that a test that fails here may first seem to stand still.
 */

/** A megabyte that unpacks to a gigabyte: one stretch of nothing, packed up to a whole byte, again and again. */
const gigabyte = (() => {
  const stretch = deflateRawSync(new Uint8Array(16_000_000), {
    level: 9,
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  const bytes = Uint8Array.from(Buffer.concat(Array.from({ length: 64 }, () => stretch)));
  return { bytes, size: 64 * 16_000_000 };
})();

async function rememberedBy(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage();
  await work();
  const after = process.memoryUsage();
  return after.heapUsed + after.external - before.heapUsed - before.external;
}

describe('what unpacks to far more than it is', () => {
  test('is not unpacked in a link', async () => {
    expect(gigabyte.size).toBeGreaterThan(gigabyte.bytes.length * 900);
    const address = fragmentOf('a1', gigabyte.bytes.subarray(0, 50_000));
    const grown = await rememberedBy(async () => {
      expect(await openLink(address, today, spare)).toMatchObject({ refusal: { kind: 'bomb' } });
    });
    expect(grown).toBeLessThan(unpackedLimit * 20);
  });

  test('is not unpacked in a sealed reply', async () => {
    const { recipient, identity } = await newKeyPair();
    const bytes = Uint8Array.from(await sealTo(recipient, gigabyte.bytes));
    const desk = { identities: [identity], today, spare };
    const grown = await rememberedBy(async () => {
      const outcome = await replyFrom({ kind: 'bytes', bytes }, desk);
      expect(outcome).toEqual({
        kind: 'refused',
        refusal: { kind: 'link', refusal: { kind: 'bomb' } },
      });
    });
    expect(grown).toBeLessThan(unpackedLimit * 20);
  });

  test('and the cap holds to the byte', async () => {
    const bytes = Uint8Array.from(deflateRawSync(new Uint8Array(1000).fill(32)));
    expect(await inflate(bytes, 1000)).toMatchObject({ kind: 'inflated' });
    expect(await inflate(bytes, 999)).toEqual({ kind: 'too-large' });
  });
});

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of parts as they are given, listed as sheets; `lists` names the same ones as often as it likes. */
function workbook(sheets: readonly string[], lists = 1, ...others: readonly ZipEntry[]) {
  const each = sheets.map((_, index) => index + 1);
  const listed = Array.from({ length: lists }, () => each)
    .flat()
    .map((id, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="r${id}"/>`);
  const targets = each.map(
    (id) =>
      `<Relationship Id="r${id}" Type="${relations}/worksheet" Target="worksheets/s${id}.xml"/>`,
  );
  return zipOf([
    {
      path: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${targets.join('')}<Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    ...sheets.map((data, index) => ({
      path: `xl/worksheets/s${index + 1}.xml`,
      content: `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    })),
    ...others,
  ]);
}

const far = '<row r="5000"><c r="CV5000"><v>1</v></c></row>';

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reading: WorkbookReading = await readWorkbook(bytes);
  return reading.kind === 'refused' ? reading.refusal : 'none';
}

describe('a workbook that reaches further than it says', () => {
  test.each([
    '<row r="1e9"><c r="A1"><v>1</v></c></row>',
    '<row r="Infinity"/>',
    '<row r="0x7fffffff"/>',
    '<row r=" 99999999 "/>',
    '<row x:r="99999999"/>',
    '<row a="1"r="99999999"/>',
    `<row r='1' r='99999999'/>`,
    '<row r="1"><c r="A1e9"><v>1</v></c></row>',
    '<a-b:row r="99999999"/>',
    `<x a="<row r='99999999'/>"/>`,
    `<x ${'a'.repeat(200_000)}/>`,
  ])('is refused: %s', async (data) => {
    expect(await refusal(await workbook([data]))).toBe('too-many-rows');
  });

  test('is refused where many sheets together do', async () => {
    expect(await refusal(await workbook(Array.from({ length: 5 }, () => far)))).toBe(
      'too-much-inside',
    );
    expect(await refusal(await workbook([far], 100))).toBe('too-much-inside');
    expect(await refusal(await workbook(['<row r="1"/>'], 500))).toBe('too-much-inside');
    expect(await refusal(await workbook([far]))).toBe('none');
  });

  test('is refused where its cells name one long text again and again', async () => {
    const cells = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    ).join('');
    const shared = (length: number) => ({
      path: 'xl/sharedStrings.xml',
      content: `<sst><si><t>${'x'.repeat(length)}</t></si></sst>`,
    });
    expect(await refusal(await workbook([cells], 1, shared(1_000_000)))).toBe('too-much-inside');
    expect(await refusal(await workbook([cells], 1, shared(20_000)))).toBe('too-much-inside');
    expect(await refusal(await workbook([cells], 1, shared(2000)))).toBe('none');
  });

  test('is looked through in one pass, whatever stands in it', () => {
    for (const part of [
      '<c ',
      '<row "',
      `<c '`,
      '<sheet ',
      '<x:',
      '<!--',
      '<![CDATA[',
      '</',
      '<',
    ]) {
      const text = part.repeat(300_000);
      expect(factsOfSheet(text).columns, part).toBeLessThanOrEqual(1);
      expect(sheetPaths(text, text).length, part).toBeLessThanOrEqual(1);
    }
    expect(factsOfSheet(`<c ${'a'.repeat(20_000_000)}`).rows).toBe(0);
    expect(factsOfSheet(`<c ${'a '.repeat(200_000)}>`).rows).toBe(Number.POSITIVE_INFINITY);
  });

  test('is refused where its files share their bytes', () => {
    const once = Uint8Array.from(zipSync({ 'a.xml': [new Uint8Array(1000), { level: 0 }] }));
    const view = new DataView(once.buffer);
    const end = once.length - 22;
    const start = view.getUint32(end + 16, true);
    const line = once.subarray(start, end);
    const many = Uint8Array.from([
      ...once.subarray(0, start),
      ...Array.from({ length: 100 }, () => [...line]).flat(),
      ...once.subarray(end),
    ]);
    new DataView(many.buffer).setUint16(many.length - 12, 100, true);
    expect(filesOfZip(once).kind).toBe('archive');
    expect(filesOfZip(many)).toEqual({ kind: 'damaged' });
  });
});

test('a sealed file with ten thousand names in its head is not tried name by name', async () => {
  const { identity } = await newKeyPair();
  const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
  const text = `age-encryption.org/v1\n${stanza.repeat(10_000)}--- ${'A'.repeat(43)}\n`;
  const sealed = new TextEncoder().encode(text);
  expect(await openWithKeys(sealed, [identity])).toEqual({ kind: 'damaged' });
});

test('of a million links in one text so many are looked at as anybody has clients', () => {
  const sources = sourcesIn(' #/open/l1.A.B'.repeat(1_000_000));
  expect(sources).toHaveLength(sourceLimit);
});

describe('an assessment file', () => {
  const file = (assessment: string) =>
    `{"format":"plumbline-assessment","version":3,"assessment":${assessment}}`;

  test('of more letters than are read is not parsed', () => {
    const read = readAssessmentFile(' '.repeat(fileLimit + 1), spare);
    expect(read).toEqual({ kind: 'refused', refusal: { kind: 'too-large', limit: fileLimit } });
  });

  test('with thousands of unknown things in it is read all the same', () => {
    const entries = Array.from({ length: 200_000 }, (_, at) => `"k${at}":0`).join();
    const read = readAssessmentFile(file(`{"answers":{${entries}}}`), spare);
    if (read.kind !== 'read') throw new Error(read.refusal.kind);
    isSound(read.assessment, read.repairs);
  });

  test('in which an action waits for more others than it may keeps the first of them', () => {
    const after = Array.from({ length: afterLimit + 10 }, (_, at) => `own:${at}`);
    const entry = { ...newPlanEntry('own:x', spare.now), after };
    const read = readAssessmentFile(file(JSON.stringify({ planEntries: [entry] })), spare);
    if (read.kind !== 'read') throw new Error(read.refusal.kind);
    expect(read.assessment.planEntries[0]?.after).toEqual(after.slice(0, afterLimit));
    expect(read.repairs).toContainEqual({
      kind: 'invalid-value',
      path: 'planEntries[0].after',
    });
    isSound(read.assessment, []);
  });

  test('sent as a reply names each group that was sent once at most', () => {
    const groups = Array.from({ length: 1000 }, () => 'base');
    const reply = { invitation: '', sentOn: today, message: '', groups };
    const text = JSON.stringify({ ...(JSON.parse(file('{}')) as object), reply });
    const read = readReply(text, spare);
    expect(read.kind === 'read' && (read.head?.groups.length ?? 0) < 2).toBe(true);
  });
});

test('a remark that is too long is cut between signs, and shown as it will stand', () => {
  const words = '🙂'.repeat(40_000);
  const reading = readAudit([
    ['ref_id', 'score', 'observations'],
    ['4.1', '3', `a${words}`],
  ]);
  if (reading.kind !== 'audit') throw new Error(reading.refusal.kind);
  const { changes, remarks } = previewAudit(reading, { ...held, answers: {} });
  expect(changes[0]?.answer.note.isWellFormed()).toBe(true);
  expect(changes[0]?.words.length).toBeLessThanOrEqual(changes[0]?.answer.note.length ?? 0);
  expect(remarks).toEqual([{ row: 2, kind: 'text-cut', value: '4.1' }]);
});
