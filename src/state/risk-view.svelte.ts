import type { OpenAssessment } from './open-assessment.svelte.ts';

interface OpenRisk {
  readonly system: string;
  readonly risk: string;
  /** How the risks of the system stood when it was opened. */
  readonly order: readonly string[];
}

/**
 * Which risk is open: kept while its check is open, so that coming back from an item that the risk links to
 * finds it as it was left.
 */
export class RiskView {
  #open: OpenRisk | null = $state.raw(null);
  #wanted: Pick<OpenRisk, 'system' | 'risk'> | null = null;

  /** The open risk of a system, and the order that holds until it is closed. */
  openIn(system: string): OpenRisk | null {
    return this.#open?.system === system ? this.#open : null;
  }

  open(system: string, risk: string, order: readonly string[]): void {
    this.#open = { system, risk, order };
  }

  close(): void {
    this.#open = null;
  }

  /** Asks for a risk whose screen is not there yet. */
  want(system: string, risk: string): void {
    this.#wanted = { system, risk };
  }

  /** What was asked for on this system's screen, once. */
  takeWanted(system: string): string | null {
    const wanted = this.#wanted;
    this.#wanted = null;
    return wanted?.system === system ? wanted.risk : null;
  }
}

const views = new WeakMap<OpenAssessment, RiskView>();

export function riskViewOf(check: OpenAssessment): RiskView {
  const view = views.get(check) ?? new RiskView();
  views.set(check, view);
  return view;
}
