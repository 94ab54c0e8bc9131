const key = 'plumbline.single-keys';

/**
 * Whether keys without Ctrl do something, as this browser remembers it: on, until somebody turned them off
 * (WCAG 2.1.4). It stands in localStorage, since it is about the person here and not about an assessment.
 */
export function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers it. Where localStorage is refused it holds until the tab is closed. */
export function keepSingleKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Refused or full: no data depends on it.
  }
}
