/** localStorage of a whole browser, which can be refused or full. */
export class FakeLocalStorage {
  mood: 'well' | 'refused' | 'full' = 'well';
  #entries: Record<string, string> = {};

  /** What code finds under `localStorage`. */
  get seen(): object {
    if (this.mood === 'refused') throw new DOMException('Refused on purpose', 'SecurityError');
    return Object.assign(Object.create(this.#methods) as object, this.#entries);
  }

  clear(): void {
    this.#entries = {};
  }

  get isEmpty(): boolean {
    return Object.keys(this.#entries).length === 0;
  }

  readonly #methods = {
    getItem: (key: string) => this.#entries[key] ?? null,
    setItem: (key: string, value: string) => {
      if (this.mood === 'full') throw new DOMException('Full on purpose', 'QuotaExceededError');
      this.#entries[key] = value;
    },
    removeItem: (key: string) => {
      this.#entries = Object.fromEntries(
        Object.entries(this.#entries).filter(([each]) => each !== key),
      );
    },
  };
}
