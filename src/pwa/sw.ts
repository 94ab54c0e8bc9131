import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * The few members used here. TypeScript's own "webworker" library would change the types of the
 * globals in the whole project.
 */
declare const self: {
  /** Vite's PWA plugin writes the list of files in place of this name. */
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<void>): void }) => void,
  ): void;
};

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

// All routes live after the "#", so only the folder itself is the app, whatever its query string.
const appPath = new URL(self.registration.scope).pathname;
const appAddress = new RegExp(`^${escapeForPattern(appPath)}(?:index\\.html)?(?:\\?|$)`);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), { allowlist: [appAddress] }),
);

// A new version waits until somebody asks for it: code must not change under a half-filled form.
self.addEventListener('message', (event) => {
  if (isSkipWaiting(event.data)) void self.skipWaiting();
});

// The very first visit is served offline, too, without having to be loaded a second time.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

function isSkipWaiting(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'SKIP_WAITING'
  );
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
