import { emptyAnswer, emptyDocumentRecord, type Assessment } from '../../src/core/assessment.ts';

/** Everything that an assessment says, field by field: its place, and its value as JSON. */
export type Flat = ReadonlyMap<string, string>;

/** What somebody fills in; times are nobody's answer. */
type Said = Pick<
  Assessment,
  'profile' | 'answers' | 'documents' | 'systems' | 'findings' | 'snapshots'
>;

/** The fields of an assessment. What is as in a blank one is left out: to say nothing is no answer. */
export function flat(id: string, said: Said): Flat {
  const fields = new Map<string, string>();
  const put = (place: string, value: unknown) =>
    fields.set(`${id} ${place}`, JSON.stringify(value));
  const each = (place: string, record: object, blank: object = {}) => {
    for (const [name, value] of Object.entries(record)) {
      const isBlank = JSON.stringify(value) === JSON.stringify((blank as Fields)[name]);
      if (isBlank || name === 'updatedAt' || name === 'id') continue;
      if (isListOfThings(value)) {
        for (const thing of value) each(`${place}.${name}.${thing.id}`, thing);
      } else put(`${place}.${name}`, value);
    }
  };
  each('profile', said.profile);
  for (const [item, answer] of Object.entries(said.answers)) {
    each(`answers.${item}`, answer, emptyAnswer);
  }
  for (const [document, record] of Object.entries(said.documents)) {
    each(`documents.${document}`, record, emptyDocumentRecord);
  }
  for (const system of said.systems) each(`systems.${system.id}`, system);
  for (const finding of said.findings) each(`findings.${finding.id}`, finding);
  for (const { id: snapshot, name, answers } of said.snapshots) {
    put(`snapshots.${snapshot}`, [name, Object.keys(answers).length]);
  }
  return fields;
}

/** The thing that a field belongs to, where one thing is removed and brought back as a whole. */
export function thingOf(place: string): string | null {
  return /^\S+ (?:systems|findings|answers\.\S+\.evidence)\.[^.]+\./.exec(place)?.[0] ?? null;
}

type Fields = Readonly<Record<string, unknown>>;

function isListOfThings(value: unknown): value is readonly { readonly id: string }[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each: unknown) => typeof each === 'object' && each !== null && 'id' in each)
  );
}
