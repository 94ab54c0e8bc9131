import type { ControlId } from '../../content/items.ts';
import type { AiSystem } from '../systems/system.ts';

/** A risk of a system's register that names a control as part of its treatment. */
export interface NamingRisk {
  /** The system's name; may be empty. */
  readonly system: string;
  readonly title: string;
}

/** Risks that a control treats, of systems that are inside the scope and not retired (clause 6.1.3). */
export function risksNaming(
  systems: readonly AiSystem[],
  control: ControlId,
): readonly NamingRisk[] {
  return systems
    .filter(({ stage, inScope }) => stage !== 'retired' && inScope !== false)
    .flatMap(({ name, risks }) =>
      risks
        .filter(({ items, title }) => items.includes(control) && title.trim() !== '')
        .map(({ title }) => ({ system: name, title })),
    );
}
