import { currentVersion } from '../../core/file/migrations.ts';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from '../../../package.json' with { type: 'json' };

/**
 * Writes the web app manifest and builds src/pwa/sw.ts, with these plugins of its own and the list of files to
 * keep offline.
 */
export function progressiveWebApp(ofWorker: Plugin[]): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/pwa',
    filename: 'sw.ts',
    // Registration is a Trusted Types sink that the plugin's own code does not serve: see register.ts.
    injectRegister: false,
    injectManifest: {
      buildPlugins: { vite: ofWorker },
      // All that the app can ever ask for; only what installers and crawlers want is left out.
      globPatterns: [
        'index.html',
        '{early,assets/**/*}.js',
        'assets/**/*.{css,bin,svg,png,woff2,json}',
        'icon.svg',
        'favicon.png',
        // The schema of the files that this version writes; older ones stay published for readers online.
        `schema/plumbline-assessment-${currentVersion}.json`,
      ],
    },
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: 'Plumbline',
      short_name: 'Plumbline',
      description: packageJson.description,
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f7f6f3',
      theme_color: '#f7f6f3',
      categories: ['business', 'productivity'],
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        {
          src: 'icon-maskable-192.png',
          sizes: '192x192',
          type: 'image/png',
          purpose: 'maskable',
        },
        {
          src: 'icon-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
  });
}
