import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const publicName = 'virtual:example-preview';
const internalName = `\0${publicName}`;

/**
 * Offers what the first screen shows of the worked example's results as the module `virtual:example-preview`: worked
 * out by the app's own rules while building, in English as the page's first words are, so that it stands there with
 * the first paint and costs a visitor no work.
 */
export function examplePreview(): Plugin {
  let root = '';
  return {
    name: 'plumbline:example-preview',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === publicName ? internalName : undefined),
    async load(id) {
      if (id !== internalName) return undefined;
      const { module } = await runnerImport<{ preview: unknown }>(
        join(root, 'src/state/example-preview.ts'),
      );
      return `export const preview = ${JSON.stringify(module.preview)};`;
    },
  };
}
