/** The path of a Chromium or Chrome that can be started, if one is installed. */
export function findBrowser(): string | undefined;

/** As `findBrowser`, but installs one where there is none, or throws a sentence saying what to do. */
export function ensureBrowser(): string;

/** The path of a Firefox that can be started, if one is installed. */
export function findFirefox(): string | undefined;

/** As `findFirefox`, but installs one where that can be done; nothing where it cannot. */
export function ensureFirefox(): string | undefined;

/** What it takes to drive WebKitGTK: its WebDriver, the small browser of it, and a display that is not there. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** These programs, if all of them are installed. */
export function findWebKit(): WebKitPrograms | undefined;

/** As `findWebKit`, but installs them where that can be done; nothing where it cannot. */
export function ensureWebKit(): WebKitPrograms | undefined;
