import type { Assessment } from '../assessment.ts';
import type { Finding, Grade } from './potential.ts';
import type { FindingGrade, FindingRecord } from './records.ts';

/**
 * One line of the findings list: a potential finding nobody took up yet, one that is worked on, or a record
 * of its own. `gone`: the potential finding it worked on no longer shows in the answers.
 */
export type WorkedFinding =
  | { readonly kind: 'potential'; readonly key: string; readonly finding: Finding }
  | {
      readonly kind: 'taken-up';
      readonly key: string;
      readonly finding: Finding;
      readonly record: FindingRecord;
    }
  | { readonly kind: 'gone'; readonly key: string; readonly record: FindingRecord }
  | { readonly kind: 'own'; readonly record: FindingRecord };

/** What a potential finding becomes when it is taken up: the same weight, no longer called potential. */
export const gradeOfPotential: Readonly<Record<Grade, FindingGrade>> = {
  'potential-major': 'major',
  'potential-minor': 'minor',
  observation: 'observation',
};

/**
 * Names a potential finding by what it is about, not by how bad it is today: the record on it stays with it
 * while a level moves. An item has one for what is done and one for its missing documents, a clause its own.
 */
export function potentialKey(finding: Finding): string {
  if (finding.item === null) return `clause:${finding.area}`;
  return finding.cause.kind === 'blocking-document'
    ? `documents:${finding.item}`
    : `item:${finding.item}`;
}

/**
 * All findings, potential ones first in their order (majors first), then records of their own by age. Two
 * records on one potential finding, as two tabs or two files can bring, both stand, the older first.
 */
export function workListOf(
  assessment: Pick<Assessment, 'findings'>,
  potential: readonly Finding[],
): readonly WorkedFinding[] {
  const records = new Map<string, FindingRecord[]>();
  for (const record of assessment.findings) {
    if (record.potential === '') continue;
    records.set(record.potential, [...(records.get(record.potential) ?? []), record]);
  }
  const found = potential.flatMap((finding): readonly WorkedFinding[] => {
    const key = potentialKey(finding);
    const takenUp = records.get(key) ?? [];
    return takenUp.length === 0
      ? [{ kind: 'potential', key, finding }]
      : takenUp.map((record) => ({ kind: 'taken-up', key, finding, record }));
  });
  const keys = new Set(potential.map(potentialKey));
  const rest = assessment.findings
    .filter((record) => record.potential === '' || !keys.has(record.potential))
    .map((record): WorkedFinding =>
      record.potential === ''
        ? { kind: 'own', record }
        : { kind: 'gone', key: record.potential, record },
    );
  return [...found, ...rest];
}
