import { tick } from 'svelte';

/** Changes a list without letting one of its elements slip away from under the pointer. */
export async function holdPlace(elementId: string, change: () => void): Promise<void> {
  const topOf = () => document.getElementById(elementId)?.getBoundingClientRect().top ?? 0;
  const before = topOf();
  change();
  await tick();
  scrollBy({ top: topOf() - before });
}

/** Goes to an element once the screen has it, and gives it the focus. */
export async function goTo(elementId: string, block: 'start' | 'nearest'): Promise<void> {
  await tick();
  const element = document.getElementById(elementId);
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
