import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ItemId } from '../../../src/content/items.ts';
import en from '../../../src/i18n/locales/en.ts';
import type { AssessmentFile } from '../../../src/core/file/write.ts';
import { downloadOf, type Downloaded } from './downloads.ts';
import { chooseFile, type FilePayload } from './files.ts';
import { parseRoute, type Page as Place } from '../../../src/state/route.ts';

const waiting = new RegExp(`^(?:${en.app.loading}|${en.aiAct.loading}|${en.report.loading})`);

/** What the screen at an address is called. */
export function headingAt(route: string): string | RegExp {
  const place = parseRoute(route);
  if (route.includes('not-here')) return en.app.missing.title;
  switch (place.name) {
    case 'home':
      return en.home.heroTitle;
    case 'not-found':
      return en.app.notFound.title;
    case 'area':
      return new RegExp(`^${place.area.replaceAll('.', '\\.')} `);
    case 'ai-act':
      return en.aiAct.title;
    case 'system':
      return /\S/;
    case 'soa':
    case 'documents':
    case 'findings':
    case 'plan':
    case 'progress':
    case 'consultant':
    case 'clients':
    case 'brief':
      return en.app.nav[place.name];
    case 'send':
      return en.send.title;
    case 'open':
      return en.handoff.title;
    case 'present':
      return /\S/;
    case 'learn':
      return place.page ? en.learn.pages[place.page].title : en.learn.title;
    case 'head-start':
      return en.headStart.title;
    case 'quick':
    case 'fit':
    case 'sector':
    case 'method':
    case 'profile':
    case 'results':
    case 'systems':
    case 'report':
    case 'history':
    case 'privacy':
      return en[place.name].title;
  }
}

/** Plumbline as somebody in front of it would tell what they do there. */
export class Plumbline {
  readonly page: Page;
  /** Where the app is served: usually the server of the configuration. */
  readonly home: string;

  constructor(page: Page, home = '/') {
    this.page = page;
    this.home = home;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get saveMark(): Locator {
    return this.page.getByText(en.app.save.saved);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async goTo(route: string): Promise<void> {
    // In Firefox only the tab in front has the focus.
    await this.page.bringToFront();
    await this.page.goto(`${this.home}${route}`);
    await expect(this.heading).toHaveText(headingAt(route));
    await this.hasLoaded();
  }

  /** A screen is there when it has its heading and nothing is being fetched any more. */
  async hasLoaded(): Promise<void> {
    await expect(this.heading).toBeVisible();
    const fetching = this.page.locator('main').getByRole('status').filter({ hasText: waiting });
    await expect(fetching).toHaveCount(0);
  }

  /** The focus has come to the heading, or to the item that was asked for, and will not move by itself. */
  async hasArrived(): Promise<void> {
    await expect(this.page.locator('h1:focus, [data-item]:focus')).toHaveCount(1);
  }

  async goHome(): Promise<void> {
    await this.goTo('#/');
  }

  /** Starts a check on the first screen and says under which id it is kept. */
  async startCheck(name: string): Promise<string> {
    await this.goHome();
    await this.page.getByLabel(en.home.start.label).fill(name);
    await this.page.getByRole('button', { name: en.home.start.button }).click();
    await expect(this.heading).toHaveText(en.profile.title);
    return this.id;
  }

  async openExample(): Promise<string> {
    await this.goHome();
    await this.page.getByRole('button', { name: en.home.example.button }).click();
    await expect(this.heading).toHaveText(en.results.title);
    return this.id;
  }

  get id(): string {
    const [, id] = /#\/check\/([^/]+)\//.exec(this.page.url()) ?? [];
    if (!id) throw new Error(`No assessment is open at ${this.page.url()}.`);
    return id;
  }

  async see(place: Place, id = this.id): Promise<void> {
    await this.goTo(`#/check/${id}/${place}`);
  }

  async seeItem(item: ItemId, id = this.id): Promise<Locator> {
    await this.goTo(`#/check/${id}/${item}`);
    await expect(this.card(item)).toBeFocused();
    return this.card(item);
  }

  card(item: ItemId): Locator {
    return this.page.getByRole('article', { name: new RegExp(`^${item.replaceAll('.', '\\.')} `) });
  }

  async openDetails(card: Locator): Promise<void> {
    await card.getByText(en.check.more.title).click();
  }

  /** Unfolds all that is folded, and what comes to light by that, too. */
  async unfoldAll(part: Locator): Promise<void> {
    const closed = part.locator('details:not([open])');
    while ((await closed.count()) > 0) {
      await closed.evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
    }
  }

  /** Everything that the results screen says, figures and all. */
  async results(id = this.id): Promise<string> {
    await this.see('results', id);
    await expect(this.page.getByRole('heading', { name: en.results.gaps.title })).toBeVisible();
    return this.page.locator('main').innerText();
  }

  /** Until the app says itself that it needs no network any more. */
  async worksOffline(): Promise<void> {
    await expect(this.page.getByText(en.app.offlineReady)).toBeVisible({ timeout: 20_000 });
  }

  /** Puts in a text at once, as somebody does who has it from elsewhere. */
  async paste(field: Locator, text: string): Promise<void> {
    await field.focus();
    await field.evaluate((element, all) => {
      (element as HTMLTextAreaElement).value = all;
      element.dispatchEvent(
        new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }),
      );
    }, text);
  }

  async openFile(name: string, content: string): Promise<void> {
    await this.choose({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }

  /** Chooses a file, made up or, when its path is given, from the disk. */
  async choose(file: string | FilePayload): Promise<void> {
    const button = this.page.getByText(en.home.open.button, { exact: true });
    await chooseFile(this.page, () => button.click(), file);
  }

  async import(content: string): Promise<void> {
    await this.openFile('assessment.plumbline.json', content);
    await this.dialog.getByRole('button', { name: en.files.preview.addNew }).click();
    await expect(this.heading).toHaveText(en.results.title);
  }

  async downloadFrom(button: string): Promise<Downloaded> {
    return downloadOf(this.page, () => this.page.getByRole('button', { name: button }).click());
  }

  async exportJson(
    id = this.id,
  ): Promise<{ readonly text: string; readonly file: AssessmentFile }> {
    await this.see('report', id);
    const { path } = await this.downloadFrom(en.report.downloadJson);
    const text = readFileSync(path, 'utf8');
    return { text, file: JSON.parse(text) as AssessmentFile };
  }

  /** The bytes of the PDF, and how long it took from the click. */
  async exportPdf(
    id = this.id,
  ): Promise<{ readonly bytes: Uint8Array; readonly milliseconds: number }> {
    await this.see('report', id);
    const start = performance.now();
    const { path } = await this.downloadFrom(en.report.downloadPdf);
    const milliseconds = performance.now() - start;
    await expect(this.page.getByText(en.report.pdfDone)).toBeVisible();
    return { bytes: new Uint8Array(readFileSync(path)), milliseconds };
  }
}
