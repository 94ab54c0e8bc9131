import type { FindingLack } from '../../../core/findings/rules.ts';
import type { FindingRecord } from '../../../core/findings/records.ts';

type Field = keyof Pick<
  FindingRecord,
  | 'title'
  | 'description'
  | 'origin'
  | 'grade'
  | 'item'
  | 'cause'
  | 'correction'
  | 'correctiveAction'
  | 'effectiveness'
  | 'acceptance'
  | 'owner'
  | 'openedOn'
  | 'dueDate'
  | 'closedOn'
  | 'state'
>;

/** The ids of rows and of the fields of the open finding, for the links that lead to them. */
export const fieldId = {
  row: (line: string) => `finding-row-${line}`,
  of: (field: Field) => `finding-${field}`,
};

/** The field behind each thing that a record lacks. */
export const fieldOfLack: Readonly<Record<FindingLack, Field>> = {
  acceptance: 'acceptance',
  cause: 'cause',
  'corrective-action': 'correctiveAction',
  effectiveness: 'effectiveness',
  owner: 'owner',
  'due-date': 'dueDate',
  'opened-day': 'openedOn',
  'closed-day': 'closedOn',
};
