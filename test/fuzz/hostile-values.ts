import type { Dice } from './dice.ts';

/** Texts that have broken programs before. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '-1',
  '1e400',
  '0x10',
  'null',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>globalThis.pwned=1</script>',
  '<img src=x onerror="globalThis.pwned=1">',
  '"><svg onload=globalThis.pwned=1>',
  'javascript:globalThis.pwned=1',
  ']]><!--',
  '&amp;&#0;&#xD800;&lol;',
  '=HYPERLINK("https://example.org")',
  '@SUM(1+1)*cmd|x',
  '\u0000\u0001\u001f\u007f',
  '\ud800',
  'a\udc00b',
  '\u202e\u2066\u200b\ufeff',
  '\ufffe\uffff',
  '\r\n\t\u2028\u2029',
  '🙂'.repeat(40),
  'é'.normalize('NFD').repeat(50),
  'x'.repeat(501),
  '😀'.repeat(10_001),
  '%00%ff%E0',
  "'; drop table --",
  '{{7*7}}${7*7}',
  '../../etc/passwd',
];

/** Days at the ends of what a calendar holds, and some that are none. */
export const hostileDays: readonly string[] = [
  '0000-01-01',
  '0001-01-01',
  '0099-12-31',
  '1582-10-10',
  '1970-01-01',
  '2000-02-29',
  '2026-11-21',
  '2400-02-29',
  '9999-12-31',
  '2026-02-30',
  '2026-13-01',
  '2026-00-00',
  '10000-01-01',
  '-000001-01-01',
  '21.11.2026',
];

export const hostileStamps: readonly string[] = hostileDays.map((day) => `${day}T23:59:59.999Z`);

const hostileNumbers: readonly number[] = [
  ...[-1, -0, 0, 0.1, 0.5, 1, 2, 3, 4, 5, 6, 50, 52, 1000, 1_000_000, -1_000_000],
  ...[1e-320, 1e308, -1e308, 2 ** 31, 2 ** 53 + 2, 0.30000000000000004],
];

/** Any value that JSON can hold, none of them meant. */
export function hostileValue(dice: Dice): unknown {
  switch (dice.below(10)) {
    case 0:
      return null;
    case 1:
      return dice.chance(50);
    case 2:
    case 3:
      return dice.pick(hostileNumbers);
    case 4:
      return dice.pick(hostileDays);
    case 5:
      return dice.pick(hostileStamps);
    case 6:
      return [hostileValue(dice), hostileValue(dice)];
    case 7:
      return { [dice.pick(['id', 'choice', 'constructor', 'length'])]: hostileValue(dice) };
    default:
      return dice.pick(hostileTexts);
  }
}
