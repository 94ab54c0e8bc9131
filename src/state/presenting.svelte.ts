import type { ItemId } from '../content/items.ts';
import { texts } from '../content/locale.ts';
import type { Guidance } from '../content/types.ts';
import { answerOf, type Choice } from '../core/assessment.ts';
import { agreedNote, hasLine } from '../core/brief/agreed.ts';
import { briefOf } from '../core/brief/brief.ts';
import { slideAfter, slidesOf, type Slide, type SlideMove } from '../core/brief/slides.ts';
import type { Brief } from '../core/brief/types.ts';
import { reportOf, type Report } from '../core/report.ts';
import { agreedLine } from '../i18n/brief-sentences.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

interface Clock {
  readonly today: string;
  readonly environment: { readonly now: () => string };
}

/** An answer that was corrected in this call. */
export interface Correction {
  readonly before: Choice;
  readonly line: string;
}

/**
 * A call in progress: its slides, settled when it began, the one on the screen, and what was corrected. Brief
 * and report follow the answers as they change.
 */
export class Presenting {
  readonly slides: readonly Slide[];
  readonly #check: OpenAssessment;
  readonly #guidance: Guidance;
  readonly #clock: Clock;
  #at = $state(0);
  #corrections: Readonly<Partial<Record<ItemId, Correction>>> = $state.raw({});
  readonly #report = $derived.by(() => this.#reportNow());
  readonly #brief = $derived.by(() => briefOf(this.#report));

  constructor(check: OpenAssessment, guidance: Guidance, clock: Clock) {
    this.#check = check;
    this.#guidance = guidance;
    this.#clock = clock;
    this.slides = slidesOf(briefOf(this.#reportNow()));
  }

  get report(): Report {
    return this.#report;
  }

  get brief(): Brief {
    return this.#brief;
  }

  /** The place of the slide on the screen, from 0. */
  get at(): number {
    return this.#at;
  }

  get slide(): Slide {
    const slide = this.slides[this.#at];
    if (!slide) throw new Error(`There is no slide ${this.#at}.`);
    return slide;
  }

  move(move: SlideMove): void {
    this.#at = slideAfter(move, this.#at, this.slides.length);
  }

  /** What was corrected about an item, as long as its note says so: undone elsewhere, it is gone here too. */
  correctionOf(item: ItemId): Correction | null {
    const correction = this.#corrections[item];
    const { note, choice } = answerOf(this.#check.assessment, item);
    return correction && choice !== correction.before && hasLine(note, correction.line)
      ? correction
      : null;
  }

  /**
   * Changes the level of an item and writes into its note what was agreed, in one step that can be undone. Back
   * at the answer from before the call, the line goes again. `full`: the note had no room for the line.
   */
  correct(item: ItemId, choice: Choice): 'noted' | 'full' {
    const answer = answerOf(this.#check.assessment, item);
    const earlier = this.correctionOf(item);
    const before = earlier?.before ?? answer.choice;
    const line = choice === before ? null : agreedLine(this.#clock.today, before, choice);
    const agreed = agreedNote(answer.note, { before: earlier?.line ?? null, now: line });
    if (agreed.kind === 'full') {
      this.#check.answer(item, { choice });
      return 'full';
    }
    this.#check.answer(item, { choice, note: agreed.note });
    this.#corrections = {
      ...this.#corrections,
      [item]: line === null ? undefined : { before, line },
    };
    return 'noted';
  }

  #reportNow(): Report {
    const catalogue = { titles: texts.titles, guidance: this.#guidance };
    const when = { now: this.#clock.environment.now(), day: this.#clock.today };
    return reportOf(this.#check.assessment, catalogue, when);
  }
}
