/** How often a file is looked at while the tab is in sight. */
const interval = 20_000;

/**
 * Calls `look` whenever the file may have changed, or this tab may be about to go: when the tab comes into sight
 * or goes out of it, when its window gets the focus, and again and again while it is in sight. Answers how to stop.
 */
export function followTab(look: () => void): () => void {
  const again = setInterval(() => {
    if (document.visibilityState === 'visible') look();
  }, interval);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  window.addEventListener('pagehide', look);
  return () => {
    clearInterval(again);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
    window.removeEventListener('pagehide', look);
  };
}

/** Two tabs on one file take turns, from the look at the file to the end of the writing. */
export async function oneAtATime(id: string, work: () => Promise<void>): Promise<void> {
  // Older browsers, and pages that are not served securely, have none.
  const locks = navigator.locks as LockManager | null | undefined;
  await (locks ? locks.request(`plumbline-linked-file ${id}`, work) : work());
}
