import type { Attachment } from 'svelte/attachments';

/**
 * Brings the place that the address names into view and gives it the focus. A frame later, because the app
 * itself first goes to the top of a new address.
 */
export const arriving: Attachment<HTMLElement> = (place) => {
  const frame = requestAnimationFrame(() => {
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  });
  return () => {
    cancelAnimationFrame(frame);
  };
};
