/**
 * The page of the web that an address leads to, without what the app adds behind it; null for what is no address
 * of the web.
 */
export function webPage(typed: string): string | null {
  if (!URL.canParse(typed.trim())) return null;
  const { protocol, origin, pathname } = new URL(typed.trim());
  return protocol === 'https:' || protocol === 'http:' ? origin + pathname : null;
}
