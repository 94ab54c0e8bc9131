import type { OpenAssessment } from './open-assessment.svelte.ts';

export const soaFilters = ['all', 'to-settle', 'excluded', 'applies'] as const;
export type SoaFilter = (typeof soaFilters)[number];

/**
 * How the Statement of Applicability is looked at: kept while its check is open, so that coming back from the
 * question of a control finds the row as it was left.
 */
export class SoaView {
  /** The key of the open row (`placeKey`). */
  open: string | null = $state(null);
  filter: SoaFilter = $state('all');
}

const views = new WeakMap<OpenAssessment, SoaView>();

export function soaViewOf(check: OpenAssessment): SoaView {
  const view = views.get(check) ?? new SoaView();
  views.set(check, view);
  return view;
}
