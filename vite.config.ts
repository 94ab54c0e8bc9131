import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type {} from 'vitest/config';
import { pdfFonts } from './src/export/fonts/build/plugin.ts';
import { bundledModules } from './src/pwa/build/bundled-modules.ts';
import { checksums } from './src/pwa/build/checksums.ts';
import { contentSecurityPolicy } from './src/pwa/build/content-security-policy.ts';
import { examplePreview } from './src/pwa/build/example-preview.ts';
import { headOrder } from './src/pwa/build/head-order.ts';
import { hosting } from './src/pwa/build/hosting.ts';
import { progressiveWebApp } from './src/pwa/build/progressive-web-app.ts';
import { shellText } from './src/pwa/build/shell-text.ts';
import { singleFile } from './src/pwa/build/single-file.ts';
import { thirdPartyNotices } from './src/pwa/build/third-party-notices.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const emptyModule = fromRoot('./src/export/empty-module.ts');
const componentSetup = './test/component/setup.ts';
const bundled = bundledModules();

/** Tests that put something else in the place of a global, so that none of them may share a process with others. */
const replacingGlobals = [
  'test/unit/faults-migration.test.ts',
  'test/unit/hostile-exports.test.ts',
  'test/unit/inventory.test.ts',
  'test/unit/storage.test.ts',
  'test/unit/storage-updates.test.ts',
];

export default defineConfig({
  // Relative addresses, so that one build works in any folder of any static host.
  base: './',
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    shellText(),
    examplePreview(),
    contentSecurityPolicy(),
    headOrder(),
    pdfFonts(),
    singleFile(),
    bundled.watch(),
    progressiveWebApp([bundled.watch()]),
    hosting(),
    thirdPartyNotices(bundled),
    // Last, since it counts what all others wrote.
    checksums(),
  ],
  resolve: {
    // jsPDF imports these for features that we never call; they would add 443 KB to every install.
    alias: {
      html2canvas: emptyModule,
      canvg: emptyModule,
      dompurify: emptyModule,
      'fast-png': emptyModule,
    },
  },
  build: {
    target: 'es2022',
    // The content security policy refuses fonts from data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    // The budget check reads the manifest to tell first-screen code from code loaded on first use.
    manifest: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // One file for the first screen: a dozen small ones would queue for the browser's six connections.
        codeSplitting: { groups: [{ name: 'first-screen', tags: ['$initial'] }] },
      },
    },
  },
  test: {
    // Two cores that do other things as well must not make a test fail; speed is measured in the benchmark.
    testTimeout: 30_000,
    // By default one core is left free; nobody waits for it here.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          exclude: replacingGlobals,
          // Pure code has nothing to leave behind, and reading the content anew for every file takes a fifth of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'alone', environment: 'node', include: replacingGlobals },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/component/**/*.test.ts'],
          setupFiles: existsSync(fromRoot(componentSetup)) ? [componentSetup] : [],
        },
      },
    ],
  },
});
