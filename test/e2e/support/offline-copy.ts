import { test } from '@playwright/test';

/**
 * For the tests of the file, or of the group, that it stands in: the app does not put its 350 files away for use without
 * a network. Every test is a new visitor, and that takes a quarter of its time. What promises that something works
 * offline, survives an update or a fault, or that nothing is sent keeps it.
 */
export function withoutOfflineCopy(): void {
  test.use({ serviceWorkers: 'block' });
}
