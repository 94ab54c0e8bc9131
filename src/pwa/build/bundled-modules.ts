import type { Plugin } from 'vite';

/** The files out of which a build was made. The page and its service worker are built apart, so both are watched. */
export interface BundledModules {
  readonly files: ReadonlySet<string>;
  /** A plugin for one of the builds. */
  watch(): Plugin;
}

export function bundledModules(): BundledModules {
  const files = new Set<string>();
  return {
    files,
    watch: () => ({
      name: 'plumbline:bundled-modules',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const id of output.moduleIds) files.add(id.replace(/\?.*$/, ''));
        }
      },
    }),
  };
}
