import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const messageModule = 'src/i18n/locales/en.ts';
const placeholder = /%message:([\w.-]+)%/g;

type Messages = { readonly [key: string]: unknown };

/**
 * Replaces `%message:home.heroTitle%` and its like in index.html. The page shows its first words before
 * any JavaScript runs, and nobody has to keep the same sentence in two files.
 */
export function shellText(): Plugin {
  let root = '';
  return {
    name: 'plumbline:shell-text',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const messages = await loadMessages(join(root, messageModule));
        return html.replace(placeholder, (_, key: string) => escapeHtml(findText(messages, key)));
      },
    },
  };
}

/** Read anew each time, so that the development server shows an edited message on reload. */
async function loadMessages(path: string): Promise<Messages> {
  const { module } = await runnerImport<{ default: Messages }>(path);
  return module.default;
}

/** The key is a path into the message module: `home.heroTitle` stands for `home: { heroTitle }`. */
function findText(messages: Messages, key: string): string {
  const text = key
    .split('.')
    .reduce<unknown>((level, name) => (level as Messages | undefined)?.[name], messages);
  if (typeof text !== 'string') {
    throw new Error(`index.html asks for the text "${key}", which ${messageModule} does not have.`);
  }
  return text;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
