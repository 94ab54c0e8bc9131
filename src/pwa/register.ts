import { Workbox } from 'workbox-window';
import { reloadWhenCodeIsGone } from './code-is-gone.ts';
import { isSingleFile } from './edition.ts';
import { trustedScriptAddress } from './trusted-script.ts';

const hour = 60 * 60 * 1000;

/** How long a new version may take to begin before the page is loaded anyway, in milliseconds. */
const patience = 15_000;

/** True when the next start of the app needs no network. */
export function isOfflineReady(): boolean {
  return (
    !isSingleFile && 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
  );
}

/**
 * Registers the service worker and reports what becomes of it. Does nothing in development, where
 * a cache would only hide changes, nor in the edition in one file, which has all it needs.
 *
 * @param onUpdate a new version waits; `apply` switches to it and reloads this tab
 * @param onOfflineReady the app has just been stored for use without a network
 * @param onUpdatedElsewhere another tab switched to a new version, and this one still runs the old
 */
export function watchForUpdates(
  onUpdate: (apply: () => Promise<void>) => void,
  onOfflineReady: () => void,
  onUpdatedElsewhere: () => void,
): void {
  if (isSingleFile || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  reloadWhenCodeIsGone();

  const workbox = new Workbox(trustedScriptAddress('sw.js'));
  let updateRequestedHere = false;
  let wasControlled = navigator.serviceWorker.controller !== null;

  async function apply(): Promise<void> {
    // The worker that waited when the message appeared may have been replaced or adopted since.
    const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
    const waiting = registration?.waiting;
    if (!waiting) {
      location.reload();
      return;
    }
    updateRequestedHere = true;
    waiting.postMessage({ type: 'SKIP_WAITING' });
    // The old worker may be held up by another tab. Loading the page changes nothing for the worse:
    // the new version either begins with it or is offered again.
    setTimeout(() => {
      location.reload();
    }, patience);
  }

  workbox.addEventListener('waiting', () => {
    onUpdate(apply);
  });

  workbox.addEventListener('controlling', () => {
    const wasControlledBefore = wasControlled;
    wasControlled = true;
    if (updateRequestedHere) {
      updateRequestedHere = false;
      location.reload();
    } else if (wasControlledBefore) {
      onUpdatedElsewhere();
    } else {
      onOfflineReady();
    }
  });

  // Browsers refuse service workers in some private windows; the app then works online only.
  workbox.register().then(
    () => {
      checkHourly(workbox);
    },
    () => undefined,
  );
}

/** People leave the tab open for days, and browsers look for updates on navigation only. */
function checkHourly(workbox: Workbox): void {
  let lastCheck = Date.now();
  document.addEventListener('visibilitychange', () => {
    const isDue = Date.now() - lastCheck >= hour;
    if (document.visibilityState !== 'visible' || !navigator.onLine || !isDue) return;
    lastCheck = Date.now();
    workbox.update().catch(() => undefined);
  });
}
