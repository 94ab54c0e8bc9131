import type { ItemId } from '../items.ts';
import type { Recommendation } from './facts.ts';

/** Screens on which a recommendation goes on. */
export type FitPlace = 'check' | 'plan' | 'ai-act' | 'systems' | 'head-start';

/** Where each recommendation goes on: the first place is the next step. Items are named where a few are meant. */
export const nextSteps: Readonly<
  Record<
    Recommendation,
    { readonly places: readonly FitPlace[]; readonly items: readonly ItemId[] }
  >
> = {
  certify: { places: ['check', 'plan'], items: [] },
  align: { places: ['check'], items: [] },
  'ai-act-first': { places: ['ai-act', 'systems'], items: [] },
  'literacy-and-suppliers': { places: [], items: ['7.2', '7.3', 'A.4.6', 'A.10.3'] },
  'security-first': { places: ['head-start'], items: [] },
  'security-together': { places: ['head-start', 'plan'], items: [] },
  'not-known-yet': { places: [], items: [] },
};
