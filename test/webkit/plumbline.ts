import { expect } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import type { WebKit } from './driver.ts';

const patience = { timeout: 20_000, intervals: [100] };

/** Plumbline in WebKit, told as its user would. Addresses are gone to inside the page, as links do. */
export class PlumblineInWebKit {
  readonly webkit: WebKit;
  readonly home: string;

  constructor(webkit: WebKit, home: string) {
    this.webkit = webkit;
    this.home = home;
  }

  /** Loads the app afresh, and from then on notes whatever a quiet page does not do. */
  async load(route: string): Promise<void> {
    await this.webkit.goTo('about:blank');
    await this.webkit.goTo(`${this.home}${route}`);
    await this.#watch();
  }

  async reload(): Promise<void> {
    await this.webkit.reload();
    await this.#watch();
  }

  async goTo(route: string): Promise<void> {
    await this.webkit.run((hash) => {
      location.hash = hash;
    }, route);
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.webkit.press(...keys);
  }

  /** The id of the assessment that is open. */
  async id(): Promise<string> {
    const address = await this.webkit.run(() => location.hash);
    const [, id] = /^#\/check\/([^/]+)\//.exec(address) ?? [];
    if (!id) throw new Error(`No assessment is open at ${address}.`);
    return id;
  }

  async expectHeading(heading: string | RegExp): Promise<void> {
    await this.#expect(() => document.querySelector('h1')?.textContent ?? '', heading);
  }

  async expectText(text: string): Promise<void> {
    await expect
      .poll(() => this.text(), { ...patience, message: `"${text}" is on the screen` })
      .toContain(text);
  }

  /** Everything that is to be read on the screen. */
  text(): Promise<string> {
    return this.webkit.run(() => document.body.innerText);
  }

  /** What the main part says once it says this. */
  async mainTextWith(text: string): Promise<string> {
    await this.expectText(text);
    return this.webkit.run(() => document.querySelector('main')?.innerText ?? '');
  }

  async click(button: string): Promise<void> {
    const press = () =>
      this.webkit.run((name) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
        const found = all.find((each) => each.textContent.trim() === name);
        found?.click();
        return found !== undefined;
      }, button);
    await expect.poll(press, { ...patience, message: `a button "${button}"` }).toBe(true);
  }

  /** The focus is on the card of this item, where its keys answer it. */
  async atItem(item: string): Promise<void> {
    await this.#expect(
      () => document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item ?? '',
      item,
    );
  }

  async expectLevel(item: string, level: string): Promise<void> {
    await expect
      .poll(
        () =>
          this.webkit.run((id) => {
            const card = document.getElementById(`item-${id}`);
            const radio = card?.querySelector<HTMLInputElement>('input[type=radio]:checked');
            return radio?.closest('label')?.textContent ?? '';
          }, item),
        { ...patience, message: `the level of ${item}` },
      )
      .toContain(level);
  }

  async isSaved(): Promise<void> {
    await this.expectText(en.app.save.saved);
  }

  /** What went wrong since the page was loaded: it must be nothing. */
  async expectSilence(): Promise<void> {
    const complaints = await this.webkit.run(
      () => (globalThis as unknown as { complaints: string[] }).complaints,
    );
    expect(complaints).toEqual([]);
  }

  async #expect(look: () => string, wanted: string | RegExp): Promise<void> {
    const poll = expect.poll(() => this.webkit.run(look), patience);
    await (typeof wanted === 'string' ? poll.toBe(wanted) : poll.toMatch(wanted));
  }

  /** The protocol has no events: the page notes them itself, and of the policy those before this, too. */
  async #watch(): Promise<void> {
    await this.webkit.run(() => {
      const complaints: string[] = [];
      Object.assign(globalThis, { complaints });
      addEventListener('error', ({ message }) => complaints.push(`uncaught: ${message}`));
      addEventListener('unhandledrejection', ({ reason }) =>
        complaints.push(`uncaught: ${String(reason)}`),
      );
      for (const level of ['error', 'warn'] as const) {
        const note = (...parts: unknown[]) => complaints.push(`${level}: ${parts.join(' ')}`);
        Reflect.set(console, level, note);
      }
      const note = (report: Report) => complaints.push(`policy: ${JSON.stringify(report.body)}`);
      new ReportingObserver((reports) => reports.forEach(note), {
        types: ['csp-violation'],
        buffered: true,
      }).observe();
    });
  }
}
