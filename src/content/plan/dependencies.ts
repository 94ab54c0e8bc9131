import type { ItemId } from '../items.ts';
import type { PhaseId } from './phases.ts';

interface Place {
  readonly phase: Exclude<PhaseId, 'diagnostic' | 'certification'>;
  /** Items that have to stand before work on this one makes sense. Never a circle: a test proves it. */
  readonly restsOn: readonly ItemId[];
}

/**
 * Where an item stands in the building of a management system: its phase, and what it rests on. Only what
 * really comes first is named: a control may be introduced while the risk assessment still runs, but nobody
 * can audit what does not run. Our judgement; the standard sets no order.
 */
export const places = {
  '4.1': { phase: 'governance', restsOn: [] },
  '4.2': { phase: 'governance', restsOn: ['4.1'] },
  '4.3': { phase: 'governance', restsOn: ['4.1', '4.2', 'A.4.2'] },
  '4.4': { phase: 'governance', restsOn: ['4.3'] },
  '5.1': { phase: 'governance', restsOn: [] },
  '5.2': { phase: 'governance', restsOn: ['4.1', '5.1'] },
  '5.3': { phase: 'governance', restsOn: ['5.1'] },
  '6.1.1': { phase: 'risk', restsOn: ['4.1', '4.2'] },
  '6.1.2': { phase: 'risk', restsOn: ['6.1.1', '5.2'] },
  '6.1.3': { phase: 'risk', restsOn: ['6.1.2', '8.2'] },
  '6.1.4': { phase: 'risk', restsOn: ['4.1'] },
  '6.2': { phase: 'risk', restsOn: ['5.2'] },
  '6.3': { phase: 'governance', restsOn: ['4.4'] },
  '7.1': { phase: 'governance', restsOn: ['5.1'] },
  '7.2': { phase: 'controls', restsOn: ['5.3'] },
  '7.3': { phase: 'controls', restsOn: ['5.2'] },
  '7.4': { phase: 'governance', restsOn: ['4.2'] },
  '7.5.1': { phase: 'governance', restsOn: [] },
  '7.5.2': { phase: 'governance', restsOn: ['7.5.1'] },
  '7.5.3': { phase: 'governance', restsOn: ['7.5.1'] },
  '8.1': { phase: 'controls', restsOn: ['4.4', '6.1.3'] },
  '8.2': { phase: 'risk', restsOn: ['6.1.2', '4.3'] },
  '8.3': { phase: 'controls', restsOn: ['6.1.3'] },
  '8.4': { phase: 'risk', restsOn: ['6.1.4', '4.3'] },
  '9.1': { phase: 'audit-and-review', restsOn: ['6.2', '8.1'] },
  '9.2.1': {
    phase: 'audit-and-review',
    restsOn: ['9.2.2', '8.1', '8.2', '8.3', '8.4', '9.1', '10.2'],
  },
  '9.2.2': { phase: 'audit-and-review', restsOn: ['4.3', '5.3'] },
  // The rule and the date of the review; what it looks at and decides are the two after it.
  '9.3.1': { phase: 'audit-and-review', restsOn: ['5.1'] },
  '9.3.2': { phase: 'audit-and-review', restsOn: ['9.3.1', '9.1', '9.2.1'] },
  '9.3.3': { phase: 'audit-and-review', restsOn: ['9.3.2'] },
  '10.1': { phase: 'audit-and-review', restsOn: ['9.3.3'] },
  '10.2': { phase: 'audit-and-review', restsOn: ['5.3', '7.5.1'] },

  'A.2.2': { phase: 'governance', restsOn: ['5.2'] },
  'A.2.3': { phase: 'governance', restsOn: ['A.2.2'] },
  'A.2.4': { phase: 'governance', restsOn: ['A.2.2'] },
  'A.3.2': { phase: 'governance', restsOn: ['5.3'] },
  'A.3.3': { phase: 'controls', restsOn: ['5.3'] },
  'A.4.2': { phase: 'governance', restsOn: [] },
  'A.4.3': { phase: 'controls', restsOn: ['A.4.2'] },
  'A.4.4': { phase: 'controls', restsOn: ['A.4.2'] },
  'A.4.5': { phase: 'controls', restsOn: ['A.4.2'] },
  'A.4.6': { phase: 'controls', restsOn: ['A.4.2', 'A.3.2'] },
  'A.5.2': { phase: 'risk', restsOn: ['6.1.4'] },
  'A.5.3': { phase: 'risk', restsOn: ['A.5.2'] },
  'A.5.4': { phase: 'risk', restsOn: ['A.5.2'] },
  'A.5.5': { phase: 'risk', restsOn: ['A.5.2'] },
  'A.6.1.2': { phase: 'controls', restsOn: ['6.2'] },
  'A.6.1.3': { phase: 'controls', restsOn: ['A.6.1.2'] },
  'A.6.2.2': { phase: 'controls', restsOn: ['A.6.1.3'] },
  'A.6.2.3': { phase: 'controls', restsOn: ['A.6.2.2'] },
  'A.6.2.4': { phase: 'controls', restsOn: ['A.6.2.2'] },
  'A.6.2.5': { phase: 'controls', restsOn: ['A.6.2.4'] },
  'A.6.2.6': { phase: 'controls', restsOn: ['A.6.2.5', 'A.6.2.8'] },
  'A.6.2.7': { phase: 'controls', restsOn: ['A.6.2.3'] },
  'A.6.2.8': { phase: 'controls', restsOn: ['A.6.2.2'] },
  'A.7.2': { phase: 'controls', restsOn: ['A.4.3'] },
  'A.7.3': { phase: 'controls', restsOn: ['A.7.2'] },
  'A.7.4': { phase: 'controls', restsOn: ['A.7.2'] },
  'A.7.5': { phase: 'controls', restsOn: ['A.7.3'] },
  'A.7.6': { phase: 'controls', restsOn: ['A.7.4'] },
  'A.8.2': { phase: 'controls', restsOn: ['A.9.4'] },
  'A.8.3': { phase: 'controls', restsOn: ['A.3.2'] },
  'A.8.4': { phase: 'controls', restsOn: ['A.3.2'] },
  'A.8.5': { phase: 'controls', restsOn: ['4.2'] },
  'A.9.2': { phase: 'controls', restsOn: ['5.2'] },
  'A.9.3': { phase: 'controls', restsOn: ['6.2'] },
  'A.9.4': { phase: 'controls', restsOn: ['4.1'] },
  'A.10.2': { phase: 'controls', restsOn: ['A.3.2'] },
  'A.10.3': { phase: 'controls', restsOn: ['A.10.2'] },
  'A.10.4': { phase: 'controls', restsOn: ['4.2'] },
} as const satisfies Readonly<Record<ItemId, Place>>;

export function placeOf(item: ItemId): Place {
  return places[item];
}

/** The audit that finds nothing to audit until the system has run for a while. */
export const internalAuditItem: ItemId = '9.2.1';

/** What Stage 1 asks to see planned of audit and review: the programme, and the rule and date of the review. */
export const plannedForStageOne: readonly ItemId[] = ['9.2.2', '9.3.1'];
