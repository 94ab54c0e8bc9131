/** What this file needs of the Trusted Types API, which TypeScript's library does not describe. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * Our content security policy lets no plain string name a script, and a service worker is a script.
 * The policy below vouches for files beside the page and for nothing else.
 */
export function trustedScriptAddress(fileName: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  const policy = trustedTypes?.createPolicy('plumbline-service-worker', {
    createScriptURL: besidePage,
  });
  return policy ? policy.createScriptURL(fileName) : besidePage(fileName);
}

function besidePage(fileName: string): string {
  if (!/^[\w-]+\.js$/.test(fileName)) throw new TypeError(`Not a script of this app: ${fileName}`);
  return new URL(fileName, document.baseURI).href;
}
