/** The path of a Chromium or Chrome that can be started, if one is installed. */
export function findBrowser(): string | undefined;

/** As `findBrowser`, but installs one where there is none, or throws a sentence saying what to do. */
export function ensureBrowser(): string;
