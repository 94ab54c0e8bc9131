import { waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followHeading } from '../../src/ui/heading-focus.ts';

function heading(text: string): HTMLElement {
  const element = document.createElement('h1');
  element.tabIndex = -1;
  element.textContent = text;
  return element;
}

describe('the focus on a new screen', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => {
    document.body.innerHTML = '<main></main><button>Next</button>';
  });
  afterEach(() => {
    stop();
    document.body.innerHTML = '';
  });
  const main = () => document.querySelector('main') as HTMLElement;

  test('waits for a heading that comes with the code of the screen', async () => {
    stop = followHeading();
    const late = heading('Late');
    main().append(late);
    await waitFor(() => {
      expect(document.activeElement).toBe(late);
    });
  });

  test('moves on to the heading that takes the place of the first one', async () => {
    main().append(heading('Loading'));
    stop = followHeading();
    expect(document.activeElement?.textContent).toBe('Loading');
    const drawnAnew = heading('Arrived');
    main().replaceChildren(drawnAnew);
    await waitFor(() => {
      expect(document.activeElement).toBe(drawnAnew);
    });
  });

  test('is left alone once somebody has moved it', async () => {
    main().append(heading('Loading'));
    stop = followHeading();
    const button = document.querySelector('button') as HTMLElement;
    button.focus();
    button.remove();
    main().replaceChildren(heading('Arrived'));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(document.body);
  });
});
