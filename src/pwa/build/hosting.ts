import type { Plugin } from 'vite';
import { headersFor } from './headers.ts';
import { hostFiles } from './host-files.ts';

/** Adds the settings of static hosts to the build, and lets the preview answer as such a host would. */
export function hosting(): Plugin {
  return {
    name: 'plumbline:hosting',
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const { name, value } of headersFor(request.url ?? '/')) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
