import type { Plugin } from 'vite';

/**
 * Puts the stylesheets before every script in the head. A content security policy in a meta tag turns off
 * the browser's look-ahead, so it meets these one by one: a script that stands first would cost the first
 * paint a whole trip to the server.
 */
export function headOrder(): Plugin {
  return {
    name: 'plumbline:head-order',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const stylesheets: string[] = [];
        const rest = html.replace(/\s*<link rel="stylesheet"[^>]*>/g, (link) => {
          stylesheets.push(link);
          return '';
        });
        return rest.replace(/\s*<script/, (script) => `${stylesheets.join('')}${script}`);
      },
    },
  };
}
