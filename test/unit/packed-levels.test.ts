import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { answerOf } from '../../src/core/assessment.ts';
import { packLevels, packedLength, unpackLevels } from '../../src/core/share/packed-levels.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank } from './support/assessments.ts';

const now = '2026-11-22T00:00:00Z';

describe('packed levels', () => {
  test('come out as they went in, whatever was answered', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const unpacked = unpackLevels(packLevels(each), now);
        if (unpacked.kind !== 'unpacked') throw new Error(unpacked.kind);
        for (const item of itemIds) {
          expect(unpacked.answers[item]?.choice ?? null).toBe(answerOf(each, item).choice);
        }
      }),
    );
  });

  test('stay as they are for ever: a golden pattern', () => {
    const sample = answered(blank(), {
      '4.1': 3,
      '6.1.3': 0,
      'A.2.2': 'unknown',
      'A.10.4': 'excluded',
    });
    expect(Buffer.from(packLevels(sample)).toString('hex')).toBe(
      '019c41aa8ca174bea08c117cf8c91c087b2a1cfca8376ace32aaebe234',
    );
  });

  test('of any other bytes are refused or read, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 40 }), (bytes) => {
        const { kind } = unpackLevels(bytes, now);
        if (bytes.length !== packedLength) expect(kind).toBe('damaged');
        else expect(['unpacked', 'other-edition', 'damaged']).toContain(kind);
      }),
    );
  });

  test('cannot exclude a clause', () => {
    const excluded = packLevels(answered(blank(), { '4.1': 'excluded' }));
    expect(unpackLevels(excluded, now)).toEqual({ kind: 'damaged' });
  });

  test('of another edition say which', () => {
    const bytes = packLevels(blank());
    bytes[0] = 9;
    expect(unpackLevels(bytes, now)).toEqual({ kind: 'other-edition', edition: 9 });
  });
});
