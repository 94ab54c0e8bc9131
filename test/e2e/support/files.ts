import type { Page } from '@playwright/test';

export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Answers the file dialog that `begin` opens. */
export async function chooseFile(
  page: Page,
  begin: () => Promise<void>,
  file: string | FilePayload,
): Promise<void> {
  if (page.context().browser()?.browserType().name() === 'chromium') {
    const chooser = page.waitForEvent('filechooser');
    await begin();
    await (await chooser).setFiles(file);
    return;
  }
  // Firefox would leave its dialog open behind the answer, and then no second one opens. So it is not let up.
  const field = page.locator('input[type=file]').first();
  const asked = await field.evaluateHandle((input) => ({
    once: new Promise<void>((resolve) => {
      const stop = (event: Event) => {
        event.preventDefault();
        resolve();
      };
      input.addEventListener('click', stop, { once: true });
    }),
  }));
  await begin();
  await asked.evaluate(({ once }) => once);
  await field.setInputFiles(file);
}
