import type { Attachment } from 'svelte/attachments';

/** Gives the entry that the address names the focus, and brings it into view, when it is drawn or named. */
export function arrivingIf(isNamed: boolean): Attachment<HTMLElement> {
  return (entry) => {
    if (!isNamed) return;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'start' });
  };
}
