import type { ExampleAnswer, ExampleDocument, ExampleEvidence } from './types.ts';

/** An answer as it is written here: only what was said, and evidence without its number. */
export interface Given extends Partial<Omit<ExampleAnswer, 'choice' | 'evidence'>> {
  readonly choice: ExampleAnswer['choice'];
  readonly evidence?: readonly Omit<ExampleEvidence, 'id'>[];
}

/** One sitting: the answers given at a time, each filled up to the full shape. */
export function answersAt<Id extends string>(
  updatedAt: string,
  given: Readonly<Record<Id, Given>>,
): Readonly<Record<Id, ExampleAnswer>> {
  return mapped(given, (each, id) => ({
    justification: '',
    note: '',
    owner: '',
    dueDate: '',
    flagged: false,
    updatedAt,
    ...each,
    evidence: (each.evidence ?? []).map((entry, index) => ({
      id: `e-${id.replaceAll('.', '-')}-${index + 1}`,
      ...entry,
    })),
  }));
}

export type GivenDocument = Partial<ExampleDocument> & Pick<ExampleDocument, 'state'>;

export function documentsAt<Id extends string>(
  updatedAt: string,
  given: Readonly<Record<Id, GivenDocument>>,
): Readonly<Record<Id, ExampleDocument>> {
  return mapped(given, (each) => ({
    location: '',
    version: '',
    date: '',
    reviewDate: '',
    owner: '',
    updatedAt,
    ...each,
  }));
}

function mapped<Id extends string, From, To>(
  given: Readonly<Record<Id, From>>,
  fill: (each: From, id: Id) => To,
): Readonly<Record<Id, To>> {
  const entries = Object.entries(given) as [Id, From][];
  return Object.fromEntries(entries.map(([id, each]) => [id, fill(each, id)])) as Record<Id, To>;
}
