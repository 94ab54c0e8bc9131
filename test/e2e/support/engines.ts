import { test } from '@playwright/test';

/** Why a test is left out in Firefox. A run ends with the tests that each of these left out. */
export const reasons = {
  'driver-counts-what-is-stopped':
    'the driver reports requests that the policy has stopped: run in Chromium',
  'same-everywhere': 'takes long, and does not depend on the engine: run in Chromium',
} as const;

export type Reason = keyof typeof reasons;

/** Leaves out the tests of the file, or of the group, that it stands in, in every engine but Chromium. */
export function onlyInChromium(reason: Reason): void {
  test.skip(({ browserName }) => browserName !== 'chromium', reasons[reason]);
}

/** Leaves out the test that is running, where an engine or its driver cannot do what it needs. */
export function leaveOut(isLeftOut: boolean, reason: Reason): void {
  test.skip(isLeftOut, reasons[reason]);
}
