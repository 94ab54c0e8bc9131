import * as fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { restoreAssessment } from '../../src/core/file/read.ts';
import {
  allowedPart,
  fieldGroups,
  shareGroups,
  type ShareGroup,
} from '../../src/core/share/field-groups.ts';
import { assessment } from './support/arbitraries.ts';
import { assessmentSchema } from './support/file-schema.ts';

const everything = new Set(shareGroups);

/** Paths of all fields that the schema knows, with `*` for items, documents and places in lists. */
function pathsOf(schema: v.GenericSchema, path: string): readonly string[] {
  if (fieldGroups[path]) return [path];
  const { type } = schema;
  if (type === 'array')
    return pathsOf((schema as never as { item: v.GenericSchema }).item, `${path}.*`);
  if (type === 'optional') {
    return pathsOf((schema as never as { wrapped: v.GenericSchema }).wrapped, path);
  }
  if (type !== 'strict_object' && type !== 'object') return [path];
  const { entries } = schema as never as { entries: Readonly<Record<string, v.GenericSchema>> };
  const isKeyed = /(^|\.)(answers|documents)$/.test(path);
  return Object.entries(entries).flatMap(([name, inner]) =>
    pathsOf(inner, isKeyed ? `${path}.*` : path === '' ? name : `${path}.${name}`),
  );
}

const paths = [...new Set(pathsOf(assessmentSchema, ''))];

describe('what may be sent', () => {
  test('is decided for every stored field, and for no other', () => {
    expect(paths.filter((path) => !fieldGroups[path])).toEqual([]);
    expect(Object.keys(fieldGroups).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('with all groups is the whole assessment', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const data = JSON.parse(JSON.stringify(allowedPart(each, everything))) as Record<
          string,
          unknown
        >;
        const spare = { id: 'spare', now: '' };
        expect(restoreAssessment(data, currentVersion, spare)).toMatchObject({
          kind: 'read',
          repairs: [],
          assessment: each,
        });
      }),
      { numRuns: 50 },
    );
  });

  test('without a group holds no field of it, and opens with nothing to repair', () => {
    fc.assert(
      fc.property(assessment, fc.subarray([...shareGroups]), (each, some) => {
        const groups = new Set<ShareGroup>([...some, 'base']);
        const part = allowedPart(each, groups);
        const sent = leavesOf(part, '');
        for (const path of sent) {
          const allowed = fieldGroups[path];
          expect(allowed?.every((group) => groups.has(group))).toBe(true);
        }
        const data = JSON.parse(JSON.stringify(part)) as Record<string, unknown>;
        const read = restoreAssessment(data, currentVersion, { id: 'spare', now: '' });
        expect(read).toMatchObject({ kind: 'read', repairs: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was left out', () => {
  test('leaves no trace of how much there was', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        expect(Object.keys(allowedPart(each, new Set(['base'])))).toEqual(
          expect.not.arrayContaining(['answers', 'documents', 'systems', 'findings', 'snapshots']),
        );
        const levels = allowedPart(each, new Set<ShareGroup>(['base', 'levels']));
        expect(JSON.stringify(levels)).not.toContain('"evidence"');
      }),
      { numRuns: 60 },
    );
  });
});

function leavesOf(value: unknown, path: string): readonly string[] {
  if (fieldGroups[path]) return [path];
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, `${path}.*`));
  if (typeof value !== 'object' || value === null) return [path];
  const isKeyed = /(^|\.)(answers|documents)$/.test(path);
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, isKeyed ? `${path}.*` : path === '' ? name : `${path}.${name}`),
  );
}
