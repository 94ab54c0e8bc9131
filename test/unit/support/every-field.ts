import * as v from 'valibot';
import type { Assessment } from '../../../src/core/assessment.ts';
import { assessmentSchema } from './file-schema.ts';

/** An assessment in which every field that can be stored holds something of its own, and all its leaves. */

export interface Leaf {
  /** "answers.4.1.note" with the keys in a list, since they hold dots themselves. */
  readonly path: readonly string[];
  readonly value: string | number | boolean;
  /** Another value that the field may hold. */
  readonly other: string | number | boolean;
}

interface Schema extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly (string | number | Schema)[];
}

const dayOf = (count: number) => new Date(Date.UTC(2010, 0, count)).toISOString().slice(0, 10);

/** Values of every form that a field may ask for; no two counts give the same text or day. */
function candidates(count: number): readonly (string | number | boolean)[] {
  return [
    `Words ${count} of somebody`,
    `own:key-${count}`,
    `id-${count}`,
    dayOf(count),
    `${dayOf(count)}T08:00:00Z`,
    500 + count,
    ...['DE', 'PT', true, false, 1, 2, 3, 4, 5, 0.5, 0.7, 1.5, 2.5],
  ];
}

function valuesFor(schema: Schema, count: number): readonly (string | number | boolean)[] {
  const listed = schema.type === 'picklist' ? (schema.options ?? []) : [];
  return [...(listed as readonly (string | number)[]), ...candidates(count)].filter(
    (value) => v.safeParse(schema, value).success,
  );
}

/** Maps with a field for each item or fact are filled in at both ends, which stand for the rest. */
const ends = (keys: readonly string[]) =>
  keys.length > 30 ? [keys[0] as string, keys.at(-1) as string] : keys;

export function everyField(): {
  readonly assessment: Assessment;
  readonly leaves: readonly Leaf[];
} {
  const leaves: Leaf[] = [];
  let count = 0;

  function fill(schema: Schema, path: readonly string[]): unknown {
    if (schema.wrapped) return fill(schema.wrapped, path);
    if (schema.entries) {
      const { entries } = schema;
      return Object.fromEntries(
        ends(Object.keys(entries)).map((key) => [
          key,
          fill(entries[key] as Schema, [...path, key]),
        ]),
      );
    }
    if (schema.item) return [fill(schema.item, [...path, '0'])];
    count += 1;
    const [value] = valuesFor(schema, count);
    count += 1;
    const other = valuesFor(schema, count).find((each) => each !== value);
    if (value === undefined || other === undefined) throw new Error(`No value for ${path.join()}`);
    leaves.push({ path, value, other });
    return value;
  }

  const assessment = fill(assessmentSchema, []) as Assessment;
  return { assessment, leaves };
}

/** The assessment with another value at one place. */
export function withOther(assessment: Assessment, { path, other }: Leaf): Assessment {
  const copy = structuredClone(assessment);
  let at = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) as string] = other;
  return copy;
}

/** Whether a pattern such as `**.id` or `snapshots.*.updatedAt` fits a path. */
export function fitsPattern(pattern: string, path: readonly string[]): boolean {
  const [first, ...rest] = pattern.split('.');
  if (first === undefined) return path.length === 0;
  const shorter = rest.join('.');
  if (first === '**') {
    return path.some((_, index) => rest.length > 0 && fitsPattern(shorter, path.slice(index)));
  }
  if (path.length === 0 || (first !== '*' && first !== path[0])) return false;
  return rest.length === 0 ? path.length === 1 : fitsPattern(shorter, path.slice(1));
}
