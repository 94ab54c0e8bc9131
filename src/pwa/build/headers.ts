import { headerPolicy } from './content-security-policy.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What the app asks a browser for. Sharing, saving files and storage need no line here. */
const used = ['clipboard-write', 'fullscreen'];

/**
 * What else a page can be allowed, as far as browsers on every system know it: a name that one of them does not
 * know, as Chromium on Linux does not know `bluetooth` and `web-share`, would be a warning in its console.
 */
const refused = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture'],
  ...['encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr'],
  ...['usb', 'window-management', 'xr-spatial-tracking'],
];

const permissionsPolicy = [
  ...used.map((feature) => `${feature}=(self)`),
  ...refused.map((feature) => `${feature}=()`),
].join(', ');

/** What a host should say with every file. Without it the policy in the page still stands alone. */
export const securityHeaders: readonly Header[] = [
  { name: 'Content-Security-Policy', value: headerPolicy },
  { name: 'Permissions-Policy', value: permissionsPolicy },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  // Two years; over plain HTTP browsers ignore it, so a host at home is not locked out.
  { name: 'Strict-Transport-Security', value: 'max-age=63072000' },
];

export const cacheHeader = 'Cache-Control';
/** Files in `assets/` have their content in their name, so what was fetched once is right for ever. */
export const keptForEver = 'public, max-age=31536000, immutable';
/** Everything else is asked for again each time: an old worker or page would hold back an update. */
export const askedAgain = 'no-cache';

/** The files whose name stays while their content changes, and the folder itself, which is index.html. */
export const changingFiles: readonly string[] = [
  ...['', 'index.html', 'sw.js', 'manifest.webmanifest', 'early.js', 'SHA256SUMS'],
];

/** All headers for one address of the app. */
export function headersFor(address: string): readonly Header[] {
  const [path = ''] = address.split(/[?#]/);
  const value = /(?:^|\/)assets\//.test(path) ? keptForEver : askedAgain;
  return [...securityHeaders, { name: cacheHeader, value }];
}
