import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';

interface AxValue {
  readonly value?: string | number | boolean;
}

interface AxNode {
  readonly ignored?: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** What a reader says the value of, too. */
const fields = ['combobox', 'spinbutton', 'textbox'];

/** The page, with what was announced in it. */
interface Listening {
  readonly heard: string[];
}

/** What a reader names when one comes into it. */
const groups = ['dialog', 'group', 'listbox', 'navigation', 'radiogroup', 'region'];

/** States that a screen reader says after the name, in the words that it uses. */
const states: Readonly<Record<string, (value: unknown) => string>> = {
  checked: (value) => (value === 'true' || value === true ? 'checked' : 'not checked'),
  pressed: (value) => (value === 'true' || value === true ? 'pressed' : 'not pressed'),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  disabled: (value) => (value === true ? 'unavailable' : ''),
  invalid: (value) => (value === 'true' ? 'invalid entry' : ''),
  required: (value) => (value === true ? 'required' : ''),
};

/**
 * What a screen reader has to say, taken from the accessibility tree that Chromium hands to one, and written down as
 * a walk: what one does, where the focus is then, and what is announced by itself.
 */
export class Reader {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #lines: string[] = [];
  /** The groups in which the focus was last. */
  #around: readonly string[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async listenTo(page: Page): Promise<Reader> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const regions =
        '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
      const hear = (node: Node) => {
        const element = node instanceof Element ? node : node.parentElement;
        const inside = element?.closest(regions);
        const all = inside ? [inside] : [...(element?.querySelectorAll(regions) ?? [])];
        for (const region of all) {
          const text = region.textContent.replace(/\s+/g, ' ').trim();
          if (text !== '') heard.push(text);
        }
      };
      new MutationObserver((changes) => {
        for (const { type, target, addedNodes } of changes) {
          if (type === 'characterData') hear(target);
          else for (const node of addedNodes) hear(node);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    return new Reader(page, session);
  }

  /** A heading of the written walk. */
  part(title: string): void {
    this.#lines.push('', `## ${title}`, '');
  }

  /** Does something, then writes down on what the focus is. */
  async does(what: string, act: () => Promise<void>): Promise<void> {
    await act();
    this.#lines.push(`- ${what}: ${await this.focused()}`);
  }

  /** Writes down what was announced by itself since the last time, once all of it was. */
  async hears(...texts: readonly (string | RegExp)[]): Promise<void> {
    const heard = () => this.#page.evaluate(() => (window as unknown as Listening).heard);
    const saidAs = (text: string | RegExp, all: readonly string[]) =>
      all.find((said) => (typeof text === 'string' ? said.includes(text) : text.test(said)));
    await expect
      .poll(
        async () => {
          const all = await heard();
          return texts.filter((text) => saidAs(text, all) === undefined).map(String);
        },
        { message: 'announced' },
      )
      .toEqual([]);
    const all = await heard();
    for (const text of texts) {
      // How much is found grows with the content.
      const said = (saidAs(text, all) ?? '').replace(/^\d+ results/, '… results');
      this.#lines.push(`  - announced: “${said}”`);
    }
    await this.#page.evaluate(() => {
      (window as unknown as Listening).heard.length = 0;
    });
  }

  /** Writes down what stands somewhere that the focus does not go, but reading on does. */
  async reads(what: string, place: Locator): Promise<void> {
    await place.evaluate((element) => Object.assign(window, { place: element }));
    const [node] = await this.#nodesAt('place');
    this.#lines.push(`- ${what}: ${saidOf(node)}`);
  }

  /** Role, name, states and description of what has the focus, after the groups that it came into. */
  async focused(): Promise<string> {
    const [node, ...outwards] = await this.#nodesAt('document.activeElement');
    const around = outwards
      .filter(({ role, name }) => groups.includes(String(role?.value)) && name?.value)
      .map(saidOf)
      .reverse();
    const entered = around.filter((group) => !this.#around.includes(group));
    this.#around = around;
    return [...entered, saidOf(node)].join(' › ');
  }

  /** An element in the accessibility tree, and what is around it, outwards. */
  async #nodesAt(expression: string): Promise<readonly AxNode[]> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression });
    const { nodes } = (await this.#session.send('Accessibility.getAXNodeAndAncestors', {
      objectId: result.objectId ?? '',
    })) as { nodes: readonly AxNode[] };
    return nodes;
  }

  get walk(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }
}

/** As a reader says it; how long a link became is left out, as it depends on the day. */
function saidOf(node: AxNode | undefined): string {
  if (!node || node.ignored) return 'nothing';
  const said = (node.properties ?? [])
    .map(({ name, value }) => states[name]?.(value.value) ?? '')
    .filter((word) => word !== '');
  const role = String(node.role?.value);
  const value = fields.includes(role) ? String(node.value?.value ?? '') : '';
  const description = String(node.description?.value ?? '');
  return [
    `${role} “${String(node.name?.value ?? '')}”`,
    ...(value === '' ? [] : [`contains “${value}”`]),
    ...said,
    ...(description === '' ? [] : [`“${description}”`]),
  ]
    .join(', ')
    .replace(/[\d,]+ characters/, '… characters');
}
