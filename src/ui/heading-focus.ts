/**
 * Gives the focus to the heading of a screen that has just been gone to. The heading may come late, with the
 * screen's code or styles, and may be drawn anew once its texts are there: it is followed until the focus goes
 * anywhere else or somebody acts. Answers how to stop it.
 */
export function followHeading(): () => void {
  const seek = (): void => {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  const stop = (): void => {
    drawing.disconnect();
    for (const event of acts) removeEventListener(event, stop, true);
    removeEventListener('focusin', stopElsewhere, true);
  };
  const stopElsewhere = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element && target.matches('h1'))) stop();
  };
  const drawing = new MutationObserver(seek);
  drawing.observe(document.body, { childList: true, subtree: true });
  for (const event of acts) addEventListener(event, stop, true);
  addEventListener('focusin', stopElsewhere, true);

  (document.activeElement as HTMLElement | null)?.blur();
  seek();
  return stop;
}

const acts = ['keydown', 'pointerdown'] as const;
