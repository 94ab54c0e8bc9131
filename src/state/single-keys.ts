import { keepSingleKeys, readSingleKeys } from '../storage/key-notes.ts';

let areOn: boolean | null = null;

/** Whether keys without Ctrl (digits, letters, `/` and `?`) do something in this browser. */
export function singleKeysAreOn(): boolean {
  return (areOn ??= readSingleKeys());
}

/** Turns them on or off, here and for the next visit. */
export function setSingleKeys(on: boolean): void {
  areOn = on;
  keepSingleKeys(on);
}

/** Whether a key press may be a shortcut without Ctrl: they are on, and the key is for the screen. */
export function isSingleKey(event: KeyboardEvent): boolean {
  return singleKeysAreOn() && isForScreen(event);
}

/** Whether a key without Ctrl is for the screen: nobody is typing, no dialog is open, nothing has taken it. */
export function isForScreen(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isTyping(event) && !document.querySelector('dialog[open]');
}

/** Whether the key goes into a field: there it is text, or moves within it. */
export function isTyping({ target }: KeyboardEvent): boolean {
  const fields =
    'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
  return target instanceof Element && target.matches(fields);
}
