import type { Page } from '@playwright/test';
import { squeezed, textOfPdf } from './pdf.ts';

/** What the screen says once it is printed, with every space taken out. */
export async function onPaper(page: Page): Promise<string> {
  return squeezed(await textOfPdf(new Uint8Array(await page.pdf()), 0));
}
