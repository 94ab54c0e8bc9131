import { goingOnFrom, type Summary } from '../core/summary.ts';
import { itemAddress, pageAddress } from './route.ts';

/** The address where somebody goes on who comes back to an assessment. */
export function goingOnAddress(summary: Summary): string {
  const goingOn = goingOnFrom(summary);
  return goingOn.kind === 'item'
    ? itemAddress(summary.id, goingOn.item)
    : pageAddress(summary.id, goingOn.kind);
}
