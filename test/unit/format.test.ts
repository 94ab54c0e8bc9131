import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import {
  counted,
  longDate,
  moment,
  oneDecimal,
  percent,
  percentRange,
  twoDecimals,
  wholePercent,
} from '../../src/i18n/format.ts';

describe('a percentage', () => {
  test.each([
    [0, 0],
    [0.8999, 89],
    [0.9, 90],
    [0.999, 99],
    [1, 100],
  ])('of %d is rounded down to %d, so that no gate looks passed', (share, whole) => {
    expect(wholePercent(share)).toBe(whole);
  });

  test('survives the noise of binary sums', () => {
    expect(wholePercent(0.29)).toBe(29);
    expect(wholePercent(0.1 + 0.7)).toBe(80);
  });

  test('is written with its sign', () => expect(percent(0.625)).toBe('62 %'));

  test('is one figure where both readings round to the same', () => {
    expect(percentRange({ low: 0.41, high: 0.636 })).toBe('41 – 63 %');
    expect(percentRange({ low: 0.412, high: 0.419 })).toBe('41 %');
    expect(percentRange({ low: 0, high: 1 })).toBe('0 – 100 %');
  });
});

describe('a number', () => {
  test('is rounded to its place', () => {
    expect(oneDecimal(1.449)).toBe('1.4');
    expect(oneDecimal(2)).toBe('2');
    expect(twoDecimals(2 / 3)).toBe('0.67');
  });

  test('agrees with its noun', () => {
    expect(counted(1, 'item', 'items')).toBe('1 item');
    expect(counted(0, 'item', 'items')).toBe('0 items');
    expect(counted(3, 'item', 'items')).toBe('3 items');
  });
});

describe('a day', () => {
  test('is written out, and the same day in every time zone', () => {
    expect(longDate('2027-12-02')).toBe('2 December 2027');
    expect(longDate('2026-01-01T00:30:00Z')).toBe('1 January 2026');
  });

  test.each(['', 'soon', '2026-13-45'])('%j comes back as it is', (text) => {
    expect(longDate(text)).toBe(text);
    expect(moment(text)).toBe(text);
  });
});

describe('a file name', () => {
  test.each([
    ['Łódź Labs', 'lodz-labs'],
    ['Großmann & Söhne GmbH', 'grossmann-sohne-gmbh'],
    ['  ACME / AI: "one" ', 'acme-ai-one'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['شركة', 'assessment'],
    ['', 'assessment'],
    ['🙂', 'assessment'],
  ])('of %j starts with %s', (organisation, start) => {
    expect(fileName(organisation, '2026-11-21', 'plumbline.json')).toBe(
      `${start}-2026-11-21.plumbline.json`,
    );
  });

  test('stays short', () => {
    expect(fileName('x'.repeat(500), '2026-11-21', 'pdf')).toHaveLength(60 + 15);
  });
});
