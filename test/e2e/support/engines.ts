import process from 'node:process';
import { test } from '@playwright/test';

/** Why a test is left out in Firefox. A run ends with the tests that each of these left out. */
export const reasons = {
  'driver-counts-what-is-stopped':
    'the driver reports requests that the policy has stopped: run in Chromium',
  devtools: 'needs the developer tools of Chromium, to crash a tab, clear a site or measure memory',
  'same-everywhere':
    'depends little on the engine, and takes twice as long here: run in Chromium, and here with PLUMBLINE_EVERYWHERE=1',
} as const;

export type Reason = keyof typeof reasons;

/** Every run in Firefox holds the core: the journey, storage, offline, privacy, the hand-off. The rest is asked for. */
const everywhere = process.env.PLUMBLINE_EVERYWHERE === '1';

/** Leaves out the tests of the file, or of the group, that it stands in, in every engine but Chromium. */
export function onlyInChromium(reason: Reason): void {
  if (everywhere && reason === 'same-everywhere') return;
  test.skip(({ browserName }) => browserName !== 'chromium', reasons[reason]);
}

/** Leaves out the test that is running, where an engine or its driver cannot do what it needs. */
export function leaveOut(isLeftOut: boolean, reason: Reason): void {
  test.skip(isLeftOut, reasons[reason]);
}
