import { preview } from 'virtual:example-preview';
import type { ExamplePreview } from './example-preview.ts';

/** What the first screen shows of the worked example, as the build worked it out. */
export const exampleFigures = preview as ExamplePreview;
