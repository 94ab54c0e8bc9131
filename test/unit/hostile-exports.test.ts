import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { isSoundBrandField, isSoundMessage } from '../../src/core/share/sound-fields.ts';
import { mailAddress } from '../../src/core/share/mail-address.ts';
import { fileName } from '../../src/export/file-name.ts';
import { presetIds, presets } from '../../src/export/pdf/presets.ts';
import { m } from '../../src/i18n/index.ts';
import * as downloads from '../../src/state/downloads.ts';
import { now } from './support/assessments.ts';
import { guards } from './support/file-guards.ts';
import { hostileAssessment, rounds, sign } from './support/hostile.ts';
import { tablesFor } from './helpers/read-tables.ts';
import { reportFor } from './support/texts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const clock = { today: '2026-11-21', environment: { now: () => now } };

type Save = Extract<keyof typeof downloads, `save${string}`>;
const tableIds = Object.keys(m.tables.titles) as downloads.TableId[];

/**
 * Every way out of the app that `state/downloads.ts` offers, each in all its forms. A new one does not compile
 * without a line here.
 */
const waysOut: Readonly<Record<Save, (assessment: Assessment) => Promise<void>>> = {
  saveAssessmentFile: (one) => downloads.saveAssessmentFile(one, clock),
  savePdf: async (one) => {
    for (const preset of presetIds) await downloads.savePdf(one, clock, presets[preset]);
  },
  saveBrief: (one) => downloads.saveBrief(one, clock),
  saveXlsx: (one) => downloads.saveXlsx(one, clock),
  saveDocx: (one) => downloads.saveDocx(one, clock),
  saveSoaDocx: (one) => downloads.saveSoaDocx(one, clock),
  saveHtml: (one) => downloads.saveHtml(one, clock),
  saveCsv: async (one) => {
    for (const id of tableIds) await downloads.saveCsv(id, one, clock);
  },
  saveAuditXlsx: (one) => downloads.saveAuditXlsx(one, clock),
  saveAuditCsv: (one) => downloads.saveAuditCsv(one, clock),
  saveActionPlan: (one) => downloads.saveActionPlan(one, clock),
  saveOscal: (one) => downloads.saveOscal(one, clock),
  saveCalendar: (one) => downloads.saveCalendar(one, clock),
  savePlanCalendar: (one) => downloads.savePlanCalendar(one, clock),
  saveDraft: async (one) => {
    for (const id of Object.keys(one.documents) as Parameters<typeof downloads.saveDraft>[0][]) {
      await downloads.saveDraft(id, one, clock);
    }
  },
  saveRegister: (one) => {
    downloads.saveRegister(one, clock);
    return Promise.resolve();
  },
  saveRegisterTemplate: () => {
    downloads.saveRegisterTemplate();
    return Promise.resolve();
  },
};

interface Download {
  readonly name: string;
  readonly content: Blob;
}
let taken: Download[] = [];

beforeEach(() => {
  taken = [];
  let content = new Blob();
  vi.stubGlobal('navigator', { language: 'en-GB' });
  vi.stubGlobal('document', {
    createElement: () => {
      const link = { href: '', download: '' };
      return {
        ...link,
        click: function (this: typeof link) {
          taken.push({ name: this.download, content });
        },
      };
    },
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    content = given as Blob;
    return 'blob:here';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const safeName = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

async function faultsOf({ name, content }: Download): Promise<readonly string[]> {
  const guard = guards[name.split('.').at(-1) ?? ''];
  if (!guard) return [`${name}: nobody looks into files of this kind`];
  const faults = await guard(new Uint8Array(await content.arrayBuffer()));
  const own = safeName.test(name) && name.length < 120 ? [] : ['the name'];
  return [...own, ...faults].slice(0, 3).map((fault) => `${name}: ${fault}`);
}

async function faultsOfAll(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const each of taken) faults.push(...(await faultsOf(each)));
  return faults;
}

describe('an assessment in which every text is hostile', () => {
  test('has them in every field that holds a text', async () => {
    const cells = (await tablesFor(reportFor(hostileAssessment(0)))).flatMap(({ rows }) =>
      rows.flat(),
    );
    const hostile = cells.filter((cell) => typeof cell === 'string' && cell.includes(sign));
    expect(hostile.length).toBeGreaterThan(80);
  });

  const many: readonly Save[] = ['saveCsv', 'saveRegister', 'saveActionPlan', 'saveAuditCsv'];
  const names = Object.keys(waysOut) as Save[];

  test.each(names.filter((name) => !many.includes(name)))(
    'does no harm by %s',
    async (name) => {
      await waysOut[name](hostileAssessment(0));
      expect(taken.length).toBeGreaterThan(0);
      expect(await faultsOfAll()).toEqual([]);
    },
    120_000,
  );

  test.each(many)(
    'does no harm by %s, however each field begins',
    async (name) => {
      for (let round = 0; round < rounds; round += 1) {
        taken = [];
        await waysOut[name](hostileAssessment(round));
        expect(taken.length).toBeGreaterThan(0);
        expect(await faultsOfAll()).toEqual([]);
      }
    },
    240_000,
  );

  test('does no harm where a semicolon separates, either', async () => {
    vi.stubGlobal('navigator', { language: 'de-DE' });
    await waysOut.saveCsv(hostileAssessment(3));
    expect(await faultsOfAll()).toEqual([]);
  }, 120_000);
});

describe('the list of ways out', () => {
  test('is all that the app offers', () => {
    const offered = Object.keys(downloads).filter((name) => name.startsWith('save'));
    expect(Object.keys(waysOut).sort()).toEqual(offered.sort());
  });

  test('reaches every kind of output', () => {
    // Of each folder of src/export the files that the list above leads to.
    const source = readFileSync(path.join(root, 'src/state/downloads.ts'), 'utf8');
    const helpers = ['fonts'];
    const folders = readdirSync(path.join(root, 'src/export'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !helpers.includes(entry.name))
      .map(({ name }) => name);
    expect(folders.filter((folder) => !source.includes(`'../export/${folder}/`))).toEqual([]);
  });

  test('holds every table', async () => {
    const tables = await tablesFor(reportFor(hostileAssessment(0)));
    expect(tables.map(({ id }) => id).sort()).toEqual([...tableIds].sort());
  });
});

describe('whoever looks into the files', () => {
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const sheet = (inside: string) => zip({ 'xl/worksheets/sheet1.xml': `<x>${inside}</x>` });

  test.each([
    ['csv', strToU8('\uFEFFa,b\r\n=1+1,2\r\n')],
    ['csv', strToU8('\uFEFFa,b\r\n \u200b@x,2\r\n')],
    ['csv', strToU8('\uFEFFa,b\r\n1\r\n')],
    ['xlsx', sheet('<c r="A1"><f>1+1</f><v>2</v></c>')],
    ['xlsx', sheet('<c r="A1" t="str"><v>x</v></c>')],
    ['xlsx', zip({ 'xl/vbaProject.bin': 'x' })],
    ['docx', zip({ 'word/document.xml': '<x><w:instrText>DDEAUTO cmd</w:instrText></x>' })],
    [
      'docx',
      zip({
        'word/_rels/document.xml.rels': '<R><r Target="https://x" TargetMode="External"/></R>',
      }),
    ],
    ['docx', zip({ 'word/document.xml': '<x><w:fldSimple w:instr="INCLUDETEXT x"/></x>' })],
    ['docx', zip({ 'word/document.xml': '<x>' })],
    ['html', strToU8('<p>no policy</p>')],
    [
      'html',
      strToU8(
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><a href="https://x">x</a>',
      ),
    ],
    ['ics', strToU8('BEGIN:VCALENDAR\r\nATTACH:https://x\r\nEND:VCALENDAR\r\n')],
    ['json', strToU8('{"href":"javascript:alert(1)"}')],
  ])('sees a bad %s', async (kind, bytes) => {
    expect(await guards[kind]?.(bytes)).not.toEqual([]);
  });
});

describe('names of files', () => {
  test.each([
    '../../etc/passwd',
    'C:\\con',
    '\u202egnp.exe',
    'a\u0000b',
    '.htaccess',
    '',
    '   ',
    '-rf',
    'a/b',
    '%2e%2e%2f',
    'x'.repeat(500),
    '\ud800',
    'CON',
    '\r\nSet-Cookie: a=b',
  ])('%j cannot lead anywhere', (name) => {
    const given = fileName(name, '2026-11-21', 'csv');
    expect(given).toMatch(safeName);
    expect(given.length).toBeLessThan(90);
  });
});

describe('the address of a mail draft', () => {
  const hostile = `a@b.example?bcc=c@evil.example&attach=/etc/passwd\r\nBcc: x\ud800#,;`;

  test('keeps every text in its place', () => {
    const address = new URL(mailAddress(hostile, { subject: hostile, body: `${hostile}\nend` }));
    expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(address.pathname).not.toMatch(/[?&,;\r\n]/);
    expect(address.hash).toBe('');
    expect(address.searchParams.get('subject')).not.toMatch(/[\r\n]/);
    expect(address.searchParams.get('body')).toMatch(/\r\nend$/);
  });

  test('of nobody but the receiver', () => {
    expect(mailAddress('ann@b.example')).toBe('mailto:ann@b.example');
    expect(mailAddress('a b@c.example')).toBe('mailto:a%20b@c.example');
  });
});

describe('what comes with an invitation', () => {
  test.each([
    ['booking', 'javascript:alert(1)'],
    ['booking', 'data:text/html,x'],
    ['booking', 'http://b.example/'],
    ['booking', 'https://bank.example@evil.example/'],
    ['booking', 'https://localhost/'],
    ['mail', 'a@b.example\r\nBcc: c@d.example'],
    ['mail', 'a@b.example, c@d.example'],
    ['mail', '\ud800@b.example'],
    ['phone', '1;ext=javascript:alert(1)'],
    ['name', 'Ann\u202eexe'],
    ['company', 'A\u200bcme'],
    ['company', 'A\ud800'],
    ['introduction', 'a\u0000b'],
  ] as const)('is refused where %s is %j', (field, text) => {
    expect(isSoundBrandField(field, text)).toBe(false);
  });

  test.each(['a\u0000', 'a\u202e', '\udc00', 'x'.repeat(1001)])(
    'is refused with the message %j',
    (text) => {
      expect(isSoundMessage(text)).toBe(false);
    },
  );

  test('is taken where it is what it says', () => {
    expect(isSoundBrandField('booking', 'https://call.example/ann')).toBe(true);
    expect(isSoundBrandField('mail', 'ann@b.example')).toBe(true);
    expect(isSoundMessage('Dear all,\nplease answer.')).toBe(true);
  });
});
