import { isSingleFile, offeredEdition } from '../pwa/edition.ts';
import { webPage } from './web-page.ts';

export { isSingleFile, offeredEdition };

const keptUnder = 'plumbline.link-page';

let chosenPage: string | null = $state(readKept());

/**
 * The page that links lead to: this one, or for the edition in one file the one that the user named. Its own
 * address would hold the path of a folder and open nowhere else, so there is none until then.
 */
export function linkPage(): string | null {
  return isSingleFile ? chosenPage : location.origin + location.pathname;
}

/** Takes the address of a Plumbline on the web, in any form that a person would copy. False where it is none. */
export function chooseLinkPage(typed: string): boolean {
  const page = webPage(typed);
  if (page === null) return false;
  chosenPage = page;
  try {
    localStorage.setItem(keptUnder, page);
  } catch {
    // It holds until the tab is closed, as all else does where nothing can be stored.
  }
  return true;
}

function readKept(): string | null {
  if (!isSingleFile) return null;
  try {
    return webPage(localStorage.getItem(keptUnder) ?? '');
  } catch {
    return null;
  }
}
