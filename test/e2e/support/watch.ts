import { expect, type Page } from '@playwright/test';

/** Notes everything that a quiet, private page does not do. Begin before the first address. */
export class Watch {
  readonly #complaints: string[] = [];

  static async over(page: Page): Promise<Watch> {
    const watch = new Watch();
    await watch.#begin(page);
    return watch;
  }

  async #begin(page: Page): Promise<void> {
    const note = (complaint: string) => this.#complaints.push(complaint);
    // Of the whole context, so that the service worker's requests count, too.
    page.context().on('request', (request) => {
      const address = request.url();
      if (!/^(?:blob|data):/.test(address) && !isOurs(address)) note(`request to ${address}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        note(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
    page.on('crash', () => note('the page crashed'));
    await page.exposeFunction('noteViolation', (text: string) => note(`policy: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { noteViolation } = globalThis as unknown as {
          noteViolation: (text: string) => void;
        };
        noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** Everything noted so far; it must be nothing. */
  expectSilence(): void {
    expect(this.#complaints).toEqual([]);
  }

  get complaints(): readonly string[] {
    return this.#complaints;
  }
}

function isOurs(address: string): boolean {
  return ['localhost', '127.0.0.1'].includes(new URL(address).hostname);
}
