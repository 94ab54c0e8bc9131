import { expect, type Locator, type Page } from '@playwright/test';

/** Counts what it takes to get something done by keyboard alone, so that it can be quoted and compared. */
export class Effort {
  readonly #page: Page;
  #keys = 0;
  #letters = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.#page.keyboard.press(key);
  }

  /** Letters are counted apart: how long a name is says nothing about us. */
  async type(text: string): Promise<void> {
    this.#letters += text.length;
    await this.#page.keyboard.type(text);
  }

  async tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', atMost = 60): Promise<void> {
    await wanted.waitFor();
    for (let count = 0; count < atMost; count += 1) {
      if (await this.#isAt(wanted)) return;
      await this.press(key);
    }
    await expect(wanted, `reached within ${atMost} times ${key}`).toBeFocused();
  }

  /** One line to quote. No task here needs a mouse. */
  report(task: string): void {
    process.stdout.write(`${task}: ${this.#keys} keys and ${this.#letters} letters, 0 clicks\n`);
  }

  async #isAt(wanted: Locator): Promise<boolean> {
    return wanted.evaluate((element) => element === document.activeElement);
  }
}
