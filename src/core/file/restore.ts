import * as v from 'valibot';
import { shortTextLimit, textLimit } from '../assessment.ts';

/** Rebuilds data that nobody vouches for: every field on its own, each with a fallback that is empty. */

export type Fields = Readonly<Record<string, v.GenericSchema>>;
export type Data = Readonly<Record<string, unknown>>;

/** What was put right on the way in, each shown to the user before anything is stored. */
export type Repair =
  | { readonly kind: 'unknown-item'; readonly path: string }
  | { readonly kind: 'unknown-document'; readonly path: string }
  | { readonly kind: 'unknown-field'; readonly path: string }
  | { readonly kind: 'invalid-value'; readonly path: string }
  | { readonly kind: 'text-cut'; readonly path: string; readonly limit: number }
  | { readonly kind: 'list-cut'; readonly path: string; readonly limit: number };

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function entriesOf(data: unknown, path: string, repairs: Repair[]): [string, unknown][] {
  if (isData(data)) return Object.entries(data);
  if (data !== undefined) repairs.push({ kind: 'invalid-value', path });
  return [];
}

/** The entries of a list, and no more of them than the limit. */
export function listOf(
  data: unknown,
  limit: number,
  path: string,
  repairs: Repair[],
): readonly unknown[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) {
    repairs.push({ kind: 'invalid-value', path });
    return [];
  }
  if (data.length > limit) repairs.push({ kind: 'list-cut', path, limit });
  return data.slice(0, limit);
}

/** Rebuilds an object from its fields; each that is absent or does not fit takes its fallback. */
export function restoreFields<Restored extends object>(
  fields: Fields,
  fallback: Restored,
  data: unknown,
  path: string,
  repairs: Repair[],
  elsewhere: readonly string[] = [],
): Restored {
  if (!isData(data)) {
    if (data !== undefined) repairs.push({ kind: 'invalid-value', path });
    return fallback;
  }
  const restored: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    const spare = (fallback as Data)[name];
    restored[name] = Object.hasOwn(data, name)
      ? restoreField(schema, data[name], spare, `${path}.${name}`, repairs)
      : spare;
  }
  for (const name of Object.keys(data)) {
    if (!Object.hasOwn(fields, name) && !elsewhere.includes(name)) {
      repairs.push({ kind: 'unknown-field', path: `${path}.${name}` });
    }
  }
  return restored as Restored;
}

/** One value that fits its schema: as it is, mended as far as it can be, or the spare one. */
export function restoreField(
  schema: v.GenericSchema,
  value: unknown,
  spare: unknown,
  path: string,
  repairs: Repair[],
): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  if (Array.isArray(value) && v.is(schema, [])) {
    repairs.push({ kind: 'invalid-value', path });
    return longestSound(
      schema,
      [...new Set(value)].filter((entry) => v.is(schema, [entry])),
    );
  }
  if (typeof value === 'string' && value.length > shortTextLimit) {
    const limit = v.is(schema, value.slice(0, textLimit)) ? textLimit : shortTextLimit;
    const cut = cutText(value, limit);
    if (v.is(schema, cut)) {
      repairs.push({ kind: 'text-cut', path, limit });
      return cut;
    }
  }
  repairs.push({ kind: 'invalid-value', path });
  return spare;
}

/** Each entry may be sound while there are too many of them: as many from the beginning as may be. */
function longestSound(schema: v.GenericSchema, entries: readonly unknown[]): readonly unknown[] {
  if (v.safeParse(schema, entries).success) return entries;
  let [fits, isTooLong] = [0, entries.length];
  while (isTooLong - fits > 1) {
    const middle = Math.floor((fits + isTooLong) / 2);
    if (v.is(schema, entries.slice(0, middle))) fits = middle;
    else isTooLong = middle;
  }
  return entries.slice(0, fits);
}

/** Cuts without splitting a surrogate pair. */
export function cutText(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * Screens tell the entries of a list apart by their identifiers, so each has one, and no two the same.
 * `stem` begins the identifiers that are made up: `evidence-3`.
 */
export function withOwnIds<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  stem: string,
  path: string,
  repairs: Repair[],
): readonly Entry[] {
  const taken = new Set(entries.map(({ id }) => id));
  const seen = new Set(['']);
  return entries.map((entry, index) => {
    if (!seen.has(entry.id)) {
      seen.add(entry.id);
      return entry;
    }
    if (entry.id !== '') repairs.push({ kind: 'invalid-value', path: `${path}[${index}].id` });
    let number = index + 1;
    while (taken.has(`${stem}-${number}`)) number += 1;
    const id = `${stem}-${number}`;
    taken.add(id);
    return { ...entry, id };
  });
}
