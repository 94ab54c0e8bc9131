/**
 * Finds the address of what was sent in a text that somebody pasted, perhaps with the mail around it; null where it
 * holds none. A full stop behind a link ends a sentence and not the link. Whether what was sent can be opened is
 * said by the screen at that address.
 */
export function receivedAddressIn(text: string): string | null {
  const [found] = /#\/open\/[\w.-]*[\w-]/.exec(text) ?? [];
  return found ?? null;
}
