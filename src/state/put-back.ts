import type { Assessment } from '../core/assessment.ts';
import type { App } from './app.svelte.ts';

/** Stores an assessment as it was, and opens it anew where it is on the screen. */
export async function putBack(app: App, assessment: Assessment): Promise<void> {
  await app.add(assessment);
  const { route } = app;
  if ('id' in route && route.id === assessment.id) await app.navigate(app.hash);
}
