// The yardstick for the cold load: a Svelte page with one heading, built by the same tools in the same run.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

export async function buildEmptyPage(folder) {
  const source = path.join(folder, 'source');
  mkdirSync(source, { recursive: true });
  writeFileSync(
    path.join(source, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><script type="module" src="./main.js"></script></head><body><div id="app"></div></body></html>',
  );
  writeFileSync(
    path.join(source, 'main.js'),
    "import { mount } from 'svelte';\nimport Page from './Page.svelte';\nmount(Page, { target: document.getElementById('app') });\n",
  );
  writeFileSync(
    path.join(source, 'Page.svelte'),
    '<script>let count = $state(0);</script>\n<h1>How far are you?</h1>\n<p>Answer plain questions about how your company manages AI and see where it stands.</p>\n<button onclick={() => (count += 1)}>{count}</button>\n',
  );
  const output = path.join(folder, 'dist');
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [svelte({ configFile: false })],
    build: { outDir: output, target: 'es2022' },
  });
  return output;
}
