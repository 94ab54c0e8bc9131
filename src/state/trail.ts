import type { Page, Route } from './route.ts';

/** A screen of a check that was shown before, and the part of it from which one left. */
export interface Stop {
  readonly check: string;
  readonly page: Page;
  /** The heading of the part whose link was followed; empty where that is not known. */
  readonly part: string;
}

/** The latest last. In memory only: an address that is sent to somebody says nothing of how one got there. */
export type Trail = readonly Stop[];

/** Enough to find back; nobody asks for the way of an hour ago. */
const longest = 8;

/**
 * The trail after leaving a screen for another. Questions are no stops: they are what one comes to. Leaving a
 * question for a question (the next one, another area) keeps where one came from; any other way to a question
 * that does not begin at a screen of the same check forgets it.
 */
export function leaving(trail: Trail, before: Route, after: Route, part: string): Trail {
  if (!('id' in before) || !('id' in after) || before.id !== after.id) return [];
  if (before.name === 'area') return trail;
  if (before.name === after.name) return trail;
  const page = before.name === 'system' ? 'systems' : before.name;
  return [...trail, { check: before.id, page, part }].slice(-longest);
}

/** The screen from which one came to the questions of a check, or null. */
export function cameFrom(trail: Trail, check: string): Stop | null {
  const last = trail.at(-1);
  return last?.check === check ? last : null;
}

/** The heading of the part of the screen that holds an element, for naming where somebody came from. */
export function partOf(element: Element | null): string {
  const part = element?.closest('main section');
  return part?.querySelector('h2')?.textContent.trim() ?? '';
}
