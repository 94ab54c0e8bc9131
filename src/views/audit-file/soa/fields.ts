import { tick } from 'svelte';
import { placeKey, type SoaIssue, type SoaPlace } from '../../../core/soa/lint.ts';

/** The fields of the open row, and those of the head. */
export type SoaField =
  | 'applies'
  | 'level'
  | 'reason'
  | 'drivers'
  | 'owner'
  | 'review'
  | 'title'
  | 'version'
  | 'date'
  | 'approver';

/** The ids behind the links that lead to a row or a field. */
export const fieldId = {
  of: (field: SoaField) => `soa-${field}`,
  /** The button that opens a row. */
  row: (place: SoaPlace) => `soa-row-${placeKey(place).replaceAll(' ', '-')}`,
};

/** The field in which an issue is settled. */
export function fieldOfIssue(issue: SoaIssue): SoaField {
  switch (issue.kind) {
    case 'head-incomplete':
      return issue.lacks[0] ?? 'version';
    case 'undecided':
    case 'implausible-exclusion':
    case 'many-exclusions':
      return 'applies';
    case 'not-in-place':
      return 'level';
    case 'excluded-without-reason':
    case 'same-reason':
      return 'reason';
    case 'included-without-reason':
      return issue.lacks[0] === 'driver' ? 'drivers' : 'reason';
    case 'own-incomplete':
      return issue.lacks[0] ?? 'title';
    case 'without-owner':
      return 'owner';
    case 'excluded-without-review':
    case 'review-passed':
      return 'review';
  }
}

/** Moves focus and sight to something once it is drawn. */
export async function goTo(id: string, block: ScrollLogicalPosition = 'center'): Promise<void> {
  await tick();
  const target = document.getElementById(id);
  target?.scrollIntoView({ block });
  target?.focus({ preventScroll: true });
}
