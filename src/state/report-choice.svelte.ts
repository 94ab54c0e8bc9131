import {
  pdfSections,
  presetIds,
  presetOf,
  presets,
  type PdfChoice,
  type PdfSection,
  type PresetId,
} from '../export/pdf/presets.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

export { pdfSections, presetIds, type PdfSection, type PresetId };

/** What the next PDF will hold: kept while its check is open, so that it need not be chosen twice. */
export class ReportChoice {
  #choice: PdfChoice = $state.raw(presets.auditor);

  get choice(): PdfChoice {
    return this.#choice;
  }

  /** The preset that it is, or null once single parts were chosen otherwise. */
  get preset(): PresetId | null {
    return presetOf(this.#choice);
  }

  take(preset: PresetId): void {
    this.#choice = presets[preset];
  }

  chooseSections(sections: readonly PdfSection[]): void {
    this.#choice = { ...this.#choice, sections };
  }

  chooseBrief(isBrief: boolean): void {
    this.#choice = { ...this.#choice, isBrief };
  }
}

const choices = new WeakMap<OpenAssessment, ReportChoice>();

export function reportChoiceOf(check: OpenAssessment): ReportChoice {
  const choice = choices.get(check) ?? new ReportChoice();
  choices.set(check, choice);
  return choice;
}
