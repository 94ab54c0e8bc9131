import { test } from '@playwright/test';

/**
 * For the tests of the file, or of the group, that it stands in: the app does not put its 350 files away for use without
 * a network. Every test is a new visitor, and that takes a third of its time. Tests that promise something about the
 * network, storage, an update or a reload are never without it.
 */
export function withoutOfflineCopy(): void {
  test.use({ serviceWorkers: 'block' });
}
