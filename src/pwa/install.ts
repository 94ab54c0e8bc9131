import { isSingleFile } from './edition.ts';

/** Chromium's event, not in TypeScript's library. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/**
 * - `installed`: runs in a window of its own
 * - `promptable`: the browser will show its install dialog when asked
 * - `ios-hint`: can be installed, but only by hand from the share menu
 * - `unavailable`: nothing to offer
 */
export type InstallState = 'installed' | 'promptable' | 'ios-hint' | 'unavailable';

let pendingPrompt: BeforeInstallPromptEvent | undefined;
let hasJustBeenInstalled = false;
const listeners = new Set<(state: InstallState) => void>();

/** Call once at start: the browser announces only once, and early, that it can install the app. */
export function watchInstallability(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    // The app offers installation where it helps, instead of the browser's bar at a bad moment.
    event.preventDefault();
    pendingPrompt = event as BeforeInstallPromptEvent;
    announce();
  });
  window.addEventListener('appinstalled', () => {
    pendingPrompt = undefined;
    hasJustBeenInstalled = true;
    announce();
  });
}

export function installState(): InstallState {
  // What is opened from a disk has no address that an icon could lead to.
  if (isSingleFile) return 'unavailable';
  if (hasJustBeenInstalled || runsInOwnWindow()) return 'installed';
  if (pendingPrompt) return 'promptable';
  return iosStandalone() === false ? 'ios-hint' : 'unavailable';
}

/** Calls `listener` on every change from now on; returns how to stop. */
export function onInstallStateChange(listener: (state: InstallState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Must be called from a click. Resolves to true when the person agreed. */
export async function promptInstall(): Promise<boolean> {
  const prompt = pendingPrompt;
  if (!prompt) return false;
  // The browser lets each event ask only once.
  pendingPrompt = undefined;
  await prompt.prompt();
  const { outcome } = await prompt.userChoice;
  announce();
  return outcome === 'accepted';
}

function announce(): void {
  const state = installState();
  for (const listener of listeners) listener(state);
}

function runsInOwnWindow(): boolean {
  return iosStandalone() === true || matchMedia('(display-mode: standalone)').matches;
}

/** Only iOS and iPadOS have this property, which spares us reading the user agent. */
function iosStandalone(): boolean | undefined {
  return (navigator as { standalone?: boolean }).standalone;
}
