import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortTextLimit, textLimit } from '../../src/core/assessment.ts';
import {
  csvText,
  decode,
  guarded,
  parseCsv,
  rowLimit,
  separatorOf,
  separators,
  unguarded,
} from '../../src/core/systems/csv.ts';
import {
  columnsOf,
  dateOf,
  nameKey,
  planFor,
  previewRegister,
  registerColumns,
  registerRows,
  rowOutcomes,
  systemsOf,
  withTarget,
  type DuplicateChoice,
  type RegisterPreview,
} from '../../src/core/systems/register-csv.ts';
import {
  affectedGroups,
  dataCategories,
  lifeCycleStages,
  newSystem,
  origins,
  systemLimit,
  type AiSystem,
} from '../../src/core/systems/system.ts';
import { registerWords } from '../../src/i18n/register-words.ts';
import en from '../../src/i18n/locales/en.ts';
import { day, text } from './support/arbitraries.ts';
import { approvedImpact, risk, system } from './support/systems.ts';

const words = registerWords(en);
const now = '2026-11-21T12:00:00.000Z';

function newIds(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

function previewOf(
  content: string,
  register: readonly AiSystem[] = [],
  duplicates: DuplicateChoice = 'skip',
): RegisterPreview {
  const table = parseCsv(content, separatorOf(content));
  return previewRegister(table, planFor(table, words), duplicates, register, words);
}

const problemsOf = ({ issues }: RegisterPreview) =>
  issues.map(({ row, column, problem }) => [row, column, problem]);

/** Every row of the file has exactly one outcome. */
function expectAllCounted(preview: RegisterPreview): void {
  const sum = rowOutcomes.reduce((total, outcome) => total + preview.counts[outcome], 0);
  expect(sum).toBe(preview.rows);
}

describe('cells', () => {
  test.each([
    [
      'plain',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['line ends of all kinds', 'a\r\nb\rc\n', [['a'], ['b'], ['c']]],
    ['empty rows, which keep their place', 'a\n\nb', [['a'], [''], ['b']]],
    ['quoted separators, quotes and line ends', '"a,""b""\r\nc",d', [['a,"b"\r\nc', 'd']]],
    ['spaces before a quotation mark', 'a, "b, c" ,d', [['a', 'b, c', 'd']]],
    ['a quotation mark inside a cell', 'a 5" pipe,b', [['a 5" pipe', 'b']]],
    ['text after a closing quotation mark', '"a"b,c', [['ab', 'c']]],
    ['a separator at the very end', 'a,', [['a', '']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['an announced separator', 'sep=;\r\na;b', [['a', 'b']]],
    ['nothing', '', []],
  ])('%s', (_, content, rows) => {
    expect(parseCsv(content, separatorOf(content)).rows).toEqual(rows);
  });

  test('a quotation mark that is never closed is named', () => {
    const table = parseCsv('a,b\nc,"d\ne,f', ',');
    expect(table.rows).toEqual([
      ['a', 'b'],
      ['c', 'd\ne,f'],
    ]);
    expect(table.openQuote).toBe(1);
  });

  test.each([
    ['comma', 'name,owner\nA,B\n', ','],
    ['semicolon', 'name;owner\n"A, the first";B\n', ';'],
    [
      'semicolon, with more commas in the texts',
      'name;note\nA;one, two, three\nB;four, five\n',
      ';',
    ],
    ['tab', 'name\towner\nA;x\tB, C\n', '\t'],
    ['none', 'Chatbot\nForecast\n', ','],
  ])('the separator is found: %s', (_, content, separator) => {
    expect(separatorOf(content)).toBe(separator);
  });

  test('whatever is written is read back, with any separator', () => {
    const cell = fc.oneof(text, fc.constantFrom('a;b', 'a,b', 'a\tb', ' "a"', '"', '\n', ' '));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
        const written = `first${separator}row\n${csvText(rows, separator)}`;
        expect(parseCsv(written, separator).rows.slice(1)).toEqual(rows);
      }),
    );
  });

  test('any text at all can be cut into cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...separators), (content, by) => {
        expect(parseCsv(content, by).rows.length).toBeLessThanOrEqual(rowLimit);
      }),
    );
  });

  test('rows beyond the limit are not read, and that is said', () => {
    const content = 'a\n'.repeat(rowLimit + 5);
    const table = parseCsv(content, ',');
    expect(table.rows).toHaveLength(rowLimit);
    expect(table.isCut).toBe(true);
    expect(parseCsv('a\n'.repeat(rowLimit), ',').isCut).toBe(false);
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+49 30 1', '-1', '@SUM(A1)', '\t=1', '＝1+1', "'=1", "''+1"])(
    '%j is guarded, and comes back as it was',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
      expect(unguarded(guarded(cell))).toBe(cell);
    },
  );

  test.each(['a=1', "it's", "'tis", '', "'", '1-2'])('%j is left alone', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });

  test('any text comes back, and none begins like a formula', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(unguarded(guarded(cell))).toBe(cell);
        expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('are text on the way in', () => {
    const preview = previewOf('name,owner\n=SUM(A1),+49\n');
    expect(preview.added[0]).toMatchObject({ name: '=SUM(A1)', owner: '+49' });
  });
});

describe('encodings', () => {
  const content = 'name;owner\nÜbersetzung;Łódź\n';
  const utf16 = (order: 'le' | 'be', of: string) => {
    const bytes = new Uint8Array(2 + of.length * 2);
    const view = new DataView(bytes.buffer);
    [0xfeff, ...Array.from(of, (sign) => sign.charCodeAt(0))].forEach((unit, at) =>
      view.setUint16(at * 2, unit, order === 'le'),
    );
    return bytes;
  };

  test.each([
    ['UTF-8', new TextEncoder().encode(content), 'utf-8', content],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${content}`), 'utf-8', content],
    ['UTF-16, little end first', utf16('le', content), 'utf-16', content],
    ['UTF-16, big end first', utf16('be', content), 'utf-16', content],
    [
      'Windows-1252',
      Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xdc, 0x62, 0xe9]),
      'windows-1252',
      'name\nÜbé',
    ],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('%s', (_, bytes, encoding, expected) => {
    expect(decode(bytes)).toEqual({ kind: 'text', text: expected, encoding });
  });

  test('a workbook and a picture are recognised', () => {
    expect(decode(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({ kind: 'workbook' });
    expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toEqual({ kind: 'not-text' });
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decode(bytes).kind).toMatch(/^(?:text|not-text|workbook)$/);
      }),
    );
  });
});

describe('columns', () => {
  test('are matched by their names, by synonyms, and whatever the case', () => {
    const table = parseCsv(
      'AI-System Name:,RESPONSIBLE,Life cycle,go-live,Colour,inScope\nA,,,,,',
      ',',
    );
    expect(planFor(table, words)).toEqual({
      hasHeader: true,
      targets: ['name', 'owner', 'stage', 'availableSince', null, 'inScope'],
    });
  });

  test('stand for one thing each; the first of two wins until the user says otherwise', () => {
    const table = parseCsv('Name,Title\nA,B', ',');
    const plan = planFor(table, words);
    expect(plan.targets).toEqual(['name', null]);
    expect(withTarget(plan, 1, 'name').targets).toEqual([null, 'name']);
    expect(withTarget(plan, 1, null).targets).toEqual(['name', null]);
  });

  test('need no header where there is only one', () => {
    expect(previewOf('Chatbot\nForecast\n').added.map(({ name }) => name)).toEqual([
      'Chatbot',
      'Forecast',
    ]);
    expect(previewOf('Name\nForecast\n').added.map(({ name }) => name)).toEqual(['Forecast']);
  });

  test('without a name, nothing is read', () => {
    const preview = previewOf('Colour,Owner\nred,Joana\n');
    expect(preview.hasNameColumn).toBe(false);
    expect(preview.rows).toBe(1);
    expect(preview.added).toEqual([]);
    expect(preview.issues).toEqual([]);
  });

  test('show their header and the first thing in them', () => {
    const table = parseCsv(`Name,Owner\n,Joana\n${'x'.repeat(100)},`, ',');
    expect(columnsOf(table, planFor(table, words))).toEqual([
      { header: 'Name', sample: `${'x'.repeat(60)}…` },
      { header: 'Owner', sample: 'Joana' },
    ]);
  });

  test('every name and value has one meaning only', () => {
    const { empty, ...named } = words;
    for (const group of Object.values(named)) {
      const keys = Object.entries(group).flatMap(
        ([value, spellings]: [string, readonly string[]]) => [
          ...new Set([value, ...spellings].map((each) => nameKey(each.replaceAll('-', ' ')))),
        ],
      );
      expect(keys).toEqual([...new Set(keys)]);
      for (const spellings of Object.values(group)) expect(spellings[0]).not.toMatch(/[;|\n]/);
    }
    expect(empty.length).toBeGreaterThan(0);
  });
});

describe('values', () => {
  test('are taken by label, id or synonym', () => {
    const preview = previewOf(
      [
        'name;origin;stage;in scope;affected;data;since;note',
        'A;Bought or rented;In use;Yes;Staff; Health | biometric ;2025-03-01;x',
        'B;built-on;in-use;no;staff|applicants;none-personal;14.3.2025;',
        'C;SaaS;LIVE;x;"employees; candidates";"health, location";25/03/2025;',
        'D;n/a;tbd;?;-;unknown;TBD;',
      ].join('\n'),
    );
    expect(preview.issues).toEqual([]);
    expect(preview.added).toMatchObject([
      {
        ...{ origin: 'bought', stage: 'in-use', inScope: true, affectedGroups: ['staff'] },
        ...{ dataCategories: ['health', 'biometric'], availableSince: '2025-03-01', note: 'x' },
      },
      {
        ...{ origin: 'built-on', stage: 'in-use', inScope: false },
        ...{ affectedGroups: ['staff', 'applicants'], dataCategories: ['none-personal'] },
        availableSince: '2025-03-14',
      },
      {
        ...{ origin: 'bought', stage: 'in-use', inScope: true },
        ...{ affectedGroups: ['staff', 'applicants'], dataCategories: ['health', 'location'] },
        availableSince: '2025-03-25',
      },
      {
        ...{ origin: null, stage: null, inScope: null, affectedGroups: [], dataCategories: [] },
        availableSince: '',
      },
    ]);
  });

  test.each([
    ['2025-03-14', '2025-03-14'],
    ['2025-3-4', '2025-03-04'],
    ['14.03.2025', '2025-03-14'],
    ['4. 3. 2025', '2025-03-04'],
    ['25/03/2025', '2025-03-25'],
    ['05/05/2025', '2025-05-05'],
    ['29.02.2024', '2024-02-29'],
  ])('the day %s', (written, iso) => {
    expect(dateOf(written)).toEqual({ kind: 'day', day: iso });
  });

  test.each([
    ['03/04/2025', 'ambiguous-date'],
    ['12/25/2025', 'bad-date'],
    ['29.02.2025', 'bad-date'],
    ['2025-13-01', 'bad-date'],
    ['1.2.25', 'bad-date'],
    ['soon', 'bad-date'],
    ['45000', 'bad-date'],
  ])('%s is %s', (written, kind) => {
    expect(dateOf(written)).toEqual({ kind });
  });
});

describe('rows with errors', () => {
  test('are left out entirely, each with its row, column and what is wrong', () => {
    const preview = previewOf(
      [
        'name,owner,stage,since,affected,purpose',
        'Good,Joana,In use,2025-03-01,staff,fine',
        ',Joana,,,,',
        `${'x'.repeat(shortTextLimit + 1)},,,,,`,
        'A,,someday,03/04/2025,staff|martians,',
        `B,,,31.02.2025,,${'x'.repeat(textLimit + 1)}`,
        'C,,,,,,more,',
        '',
        'D,"never closed',
      ].join('\n'),
    );
    expect(problemsOf(preview)).toEqual([
      [3, 'name', 'no-name'],
      [4, 'name', 'too-long'],
      [5, 'stage', 'unknown-value'],
      [5, 'availableSince', 'ambiguous-date'],
      [5, 'affectedGroups', 'unknown-value'],
      [6, 'availableSince', 'bad-date'],
      [6, 'purpose', 'too-long'],
      [7, null, 'too-many-cells'],
      [9, null, 'open-quote'],
    ]);
    expect(preview.issues[4]?.value).toBe('martians');
    expect(preview.added.map(({ name }) => name)).toEqual(['Good']);
    expect(preview.counts).toMatchObject({ added: 1, faulty: 6 });
    expectAllCounted(preview);
  });

  test('a hostile cell is shown in part only', () => {
    const preview = previewOf(`name,stage\nA,${'😀'.repeat(500_000)}\n`);
    expect(preview.issues[0]?.value.length).toBeLessThan(70);
  });

  test('names of JavaScript are names like any other', () => {
    const preview = previewOf('__proto__,name,constructor\nx,__proto__,y\n,toString,\n');
    expect(preview.added.map(({ name }) => name)).toEqual(['__proto__', 'toString']);
    expect(problemsOf(previewOf('name,stage\nA,__proto__\nB,constructor'))).toHaveLength(2);
  });

  test('no table at all makes it throw, and every row has one outcome', () => {
    const cell = fc.oneof(
      text,
      fc.constantFrom('Name', 'stage', 'In use', 'A', 'a', '2025-01-01', '01/02/2025', '"'),
    );
    const content = fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
      .map((rows) => `name,stage,since\n${rows.map((row) => row.join(',')).join('\n')}`);
    fc.assert(
      fc.property(content, fc.constantFrom('skip', 'update'), (table, choice) => {
        expectAllCounted(previewOf(table, [system('A')], choice));
      }),
    );
  });
});

describe('names that are there already', () => {
  const known = system('Chatbot', {
    owner: 'Sofia',
    purpose: 'Answers',
    risks: [risk('one')],
    impact: approvedImpact(),
  });
  const content = 'name,owner,stage\n  CHATBOT ,Tiago,\nForecast,Ana,idea\nforecast,,trial\n';

  test('are left out when they are skipped', () => {
    const preview = previewOf(content, [known], 'skip');
    expect(preview.duplicates).toEqual([
      { row: 2, name: 'CHATBOT', of: { kind: 'register' } },
      { row: 4, name: 'forecast', of: { kind: 'row', row: 3 } },
    ]);
    expect(preview.added).toMatchObject([{ name: 'Forecast', owner: 'Ana', stage: 'idea' }]);
    expect(preview.changed).toEqual([]);
    expect(preview.counts).toMatchObject({ added: 1, skipped: 2 });
    expectAllCounted(preview);
  });

  test('update: filled cells replace, empty ones change nothing, all else stays', () => {
    const preview = previewOf(content, [known], 'update');
    const { added, changed } = systemsOf(preview, newIds(), now);
    expect(added).toMatchObject([{ id: 'new-1', name: 'Forecast', owner: 'Ana', stage: 'trial' }]);
    expect(changed).toEqual([{ ...known, owner: 'Tiago', updatedAt: now }]);
    expect(preview.counts).toMatchObject({ added: 1, changed: 1, merged: 1, skipped: 0 });
    expectAllCounted(preview);
  });

  test('what says nothing new is no change', () => {
    const preview = previewOf('name,owner\nChatbot,Sofia\n', [known], 'update');
    expect(preview.changed).toEqual([]);
    expect(preview.counts).toMatchObject({ changed: 0, unchanged: 1 });
  });

  test('are an error where the register has several, as nobody can tell which is meant', () => {
    const twice = [known, { ...known, id: 'other', name: 'chatbot' }];
    const preview = previewOf('name,owner\nChatbot,Tiago\n', twice, 'update');
    expect(problemsOf(preview)).toEqual([[2, 'name', 'several-in-register']]);
    expect(previewOf('name\nChatbot\n', twice, 'skip').counts.skipped).toBe(1);
  });
});

describe('the whole register', () => {
  const trimmed = text.map((each) => each.trim().slice(0, shortTextLimit));
  const anySystem = fc
    .record({
      name: trimmed.filter((name) => nameKey(name) !== ''),
      purpose: trimmed,
      owner: trimmed,
      origin: fc.constantFrom(null, ...origins),
      vendor: trimmed,
      suppliers: trimmed,
      stage: fc.constantFrom(null, ...lifeCycleStages),
      inScope: fc.constantFrom(null, true, false),
      affectedGroups: fc.subarray([...affectedGroups]),
      dataCategories: fc.subarray([...dataCategories]),
      availableSince: fc.oneof(fc.constant(''), day),
      note: trimmed,
    })
    .map((facts) => ({ ...newSystem('', '', now), ...facts }));
  const anyRegister = fc.uniqueArray(anySystem, {
    minLength: 1,
    maxLength: 6,
    selector: ({ name }) => nameKey(name),
  });

  test('comes back from a file as it went out', () => {
    fc.assert(
      fc.property(anyRegister, fc.constantFrom(...separators), (register, separator) => {
        const content = `\uFEFF${csvText(registerRows(register, words), separator)}`;
        expect(separatorOf(content)).toBe(separator);
        const preview = previewOf(content);
        expect(preview.issues).toEqual([]);
        const back = systemsOf(preview, () => '', now).added;
        expect(back).toEqual(register);
      }),
    );
  });

  test('put over itself changes nothing', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const content = csvText(registerRows(register, words), ',');
        const preview = previewOf(content, register, 'update');
        expect(preview.added).toEqual([]);
        expect(preview.changed).toEqual([]);
        expect(preview.counts.unchanged).toBe(register.length);
      }),
    );
  });

  test('without a system is a table to fill in', () => {
    const [header, ...rest] = registerRows([], words);
    expect(header).toEqual(registerColumns.map((column) => en.systems.fields[column].label));
    expect(rest).toEqual([]);
    expect(previewOf(csvText([header ?? []], ',')).rows).toBe(0);
  });
});

describe('ten thousand rows', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, index) =>
      `System ${index};Purpose of system ${index};Owner ${index % 50};Bought;Live;01.03.2025`,
  );
  const content = `Name;Purpose;Owner;Origin;Stage;Since\n${rows.join('\n')}`;

  test('fill the register, and say how many have no room', () => {
    const preview = previewOf(content, [system('Chatbot')]);
    expect(preview.issues).toEqual([]);
    expect(preview.added).toHaveLength(systemLimit - 1);
    expect(preview.counts['no-room']).toBe(10_000 - systemLimit + 1);
    expectAllCounted(preview);
  });

  test('find room for updates even where the register is full', () => {
    const full = Array.from({ length: systemLimit }, (_, index) => system(`System ${index}`));
    const preview = previewOf(content, full, 'update');
    expect(preview.changed).toHaveLength(systemLimit);
    expect(preview.counts['no-room']).toBe(10_000 - systemLimit);
  });
});
