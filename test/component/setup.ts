import { configure } from '@testing-library/svelte';
import { beforeEach, expect, vi } from 'vitest';

// A screen's code is compiled when a test first opens it, which on a busy machine takes more than a second.
configure({ asyncUtilTimeout: 10_000 });

/** happy-dom has no canvas; the charts are looked at in a real browser, and their tables here. */
vi.mock('../../src/ui/charts/chart-library.ts', () => ({
  Chart: class {
    destroy(): void {
      // Nothing was drawn.
    }
  },
}));

/** What the tests say of elements, in a person's words. */
interface ElementMatchers {
  /** In the page and not folded away; style sheets are not looked at. */
  toBeVisible(): void;
  toBeInTheDocument(): void;
  toBeChecked(): void;
  toBeDisabled(): void;
  toHaveFocus(): void;
  toHaveValue(value: string): void;
  /** The words that a select shows. */
  toHaveDisplayValue(text: string): void;
  toHaveAttribute(name: string, value: string): void;
  toHaveDescription(text: string): void;
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Matchers extends ElementMatchers {}
}

type Look = (element: Element, ...words: string[]) => boolean;

const looks: Record<keyof ElementMatchers, Look> = {
  toBeVisible: (element) => element.isConnected && !isFoldedAway(element),
  toBeInTheDocument: (element) => element.isConnected,
  toBeChecked: (element) => (element as HTMLInputElement).checked,
  toBeDisabled: (element) => (element as HTMLButtonElement).disabled,
  toHaveFocus: (element) => document.activeElement === element,
  toHaveValue: (element, value) => (element as HTMLInputElement).value === value,
  toHaveDisplayValue: (element, text) =>
    (element as HTMLSelectElement).selectedOptions[0]?.textContent.trim() === text,
  toHaveAttribute: (element, name = '', value = '') => element.getAttribute(name) === value,
  toHaveDescription: (element, text = '') =>
    document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent.trim() ===
    text,
};

expect.extend(
  Object.fromEntries(
    Object.entries(looks).map(([name, look]) => [
      name,
      (element: Element | null, ...words: string[]) => ({
        pass: element !== null && look(element, ...words),
        message: () => `${name}(${words.join(', ')}): ${element?.outerHTML.slice(0, 400) ?? null}`,
      }),
    ]),
  ),
);

function isFoldedAway(element: Element): boolean {
  if (element.closest('[hidden]')) return true;
  const closed = element.closest('details:not([open])');
  return closed !== null && element.closest('summary')?.parentElement !== closed;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
});
