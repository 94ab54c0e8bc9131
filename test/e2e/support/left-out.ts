import process from 'node:process';
import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Ends a run with the tests that were left out, by engine and reason, so that the gaps are seen. */
// eslint-disable-next-line no-restricted-syntax -- Playwright takes a reporter by its default export.
export default class LeftOut implements Reporter {
  #all: Suite | undefined;

  onBegin(_config: FullConfig, all: Suite): void {
    this.#all = all;
  }

  onEnd(): void {
    // One that has no result was only listed.
    const skipped =
      this.#all
        ?.allTests()
        .filter((test) => test.outcome() === 'skipped' && test.results.length > 0) ?? [];
    const left = new Map<string, TestCase[]>();
    for (const test of skipped) {
      left.set(reasonOf(test), [...(left.get(reasonOf(test)) ?? []), test]);
    }
    for (const [reason, tests] of left) {
      process.stdout.write(`\nLeft out ${reason}\n`);
      for (const { title, location } of tests) {
        process.stdout.write(`  ${location.file.replace(/^.*[/\\]/, '')}: ${title}\n`);
      }
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}

function reasonOf(test: TestCase): string {
  const { description } = test.annotations.find(({ type }) => type === 'skip') ?? {};
  const engine = test.parent.project()?.name ?? '';
  return `in ${engine}: ${description ?? 'not reached, as an earlier test failed'}`;
}
