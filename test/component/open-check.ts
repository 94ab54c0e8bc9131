import type { Assessment } from '../../src/core/assessment.ts';
import type { Step } from '../../src/core/changes/step.ts';
import { OpenAssessment } from '../../src/state/open-assessment.svelte.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import type { Repository } from '../../src/storage/repository.ts';

interface Beginning {
  readonly repository?: Repository;
  readonly now?: () => string;
  readonly changed?: (id: string) => void;
  readonly steps?: readonly Step[];
}

let tabs = 0;

/** An assessment opened as the app opens it; by default over memory, with a clock that stands still. */
export function openCheck(assessment: Assessment, beginning: Beginning = {}): OpenAssessment {
  const { repository = memoryRepository(), now = () => '2026-11-21T12:00:00.000Z' } = beginning;
  const { changed = () => undefined, steps = [] } = beginning;
  const tab = (tabs += 1);
  let ids = 0;
  const newId = () => `tab-${tab}-${(ids += 1)}`;
  return new OpenAssessment(assessment, repository, { now, newId, changed }, steps);
}
