/** Chance that can be repeated: the same seed always gives the same throws. */
export class Dice {
  #state: number;

  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < seed.length; at += 1) {
      hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193) >>> 0;
    }
    this.#state = hash;
  }

  /** A whole number from 0 up to, and without, `limit` (splitmix32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000) * limit);
  }

  /** From `least` to `most`, both within. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a hundred throws. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<Each>(list: readonly Each[]): Each {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[this.below(list.length)] as Each;
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}
