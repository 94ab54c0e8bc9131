import type { Plugin } from 'vite';

/**
 * Everything is forbidden but what the app itself brings along. `connect-src 'self'` is what makes
 * "nothing leaves your browser" a rule that the browser enforces instead of a promise.
 */
export const directives: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The first name is Svelte's own policy, the second one is in src/pwa/register.ts.
  'trusted-types svelte-trusted-html plumbline-service-worker',
];

/** The same as a header, which may say what a meta tag may not: nobody may put this page into a frame. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** Only for builds: Vite's development server works with inline scripts and styles. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'plumbline:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: directives.join('; ') },
          // A policy in a meta tag governs only what comes after it.
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
