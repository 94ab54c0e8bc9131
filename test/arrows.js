import path from 'node:path';

/**
 * Who may import whom. The arrows of the house point one way, content to core to storage, share and
 * export to state to views, so that a change in a view can never reach the scoring. `types` may be
 * imported as types only. A package that is not listed has no business in that folder: adding one here
 * is the moment to ask whether the folder is the right place for it.
 *
 * @type {Record<string, { folders: string[], types?: string[], packages: string[] }>}
 */
export const arrows = {
  content: { folders: ['content'], packages: [] },
  core: { folders: ['content', 'core'], packages: ['valibot'] },
  i18n: { folders: ['i18n'], types: ['content', 'core'], packages: [] },
  storage: { folders: ['storage', 'content', 'core', 'i18n'], packages: ['dexie', 'valibot'] },
  share: {
    folders: ['share', 'content', 'core', 'i18n'],
    packages: ['age-encryption', 'lean-qr', 'valibot'],
  },
  export: {
    folders: ['export', 'content', 'core', 'i18n'],
    packages: ['jspdf', 'jspdf-autotable', 'docx', '@expo-google-fonts', 'virtual:'],
  },
  pwa: { folders: ['pwa', 'i18n'], packages: ['workbox-', 'virtual:'] },
  state: {
    folders: ['state', 'content', 'core', 'storage', 'share', 'export', 'i18n', 'pwa'],
    packages: ['svelte', 'read-excel-file', 'minisearch', 'virtual:'],
  },
  ui: { folders: ['ui', 'i18n', 'core', 'content'], packages: ['svelte', 'chart.js'] },
  views: { folders: ['views', 'state', 'ui', 'i18n', 'core', 'content'], packages: ['svelte'] },
};

/** The ESLint rule that holds a file in `src/<folder>/` to its row of the table. */
export const arrowsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder:
        '{{from}} may not import {{to}}: the arrows of the house (test/arrows.js) point one way.',
      types: '{{from}} may import types only from {{to}}: write `import type`.',
      package: '{{from}} may not import the package {{to}}: see test/arrows.js.',
      unknown: 'src/{{from}} has no row in test/arrows.js.',
    },
  },

  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    const source = path.join(context.cwd, 'src');
    const from = folderOf(source, context.filename);
    if (from === undefined) return {};
    const row = arrows[from];
    if (row === undefined) {
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { from } }) };
    }

    const check = (node, specifier, typeOnly) => {
      if (typeof specifier !== 'string') return;
      if (!specifier.startsWith('.')) {
        if (isListed(row.packages, specifier)) return;
        context.report({ node, messageId: 'package', data: { from, to: specifier } });
        return;
      }
      const target = path.resolve(path.dirname(context.filename), specifier);
      const to = folderOf(source, target) ?? path.relative(context.cwd, target);
      if (row.folders.includes(to)) return;
      if (row.types?.includes(to)) {
        if (!typeOnly) context.report({ node, messageId: 'types', data: { from, to } });
        return;
      }
      context.report({ node, messageId: 'folder', data: { from, to } });
    };

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source?.value, true),
    };
  },
};

/** The folder directly under `src` that holds a path; nothing for `main.ts`, `App.svelte` and outsiders. */
function folderOf(source, file) {
  const steps = path.relative(source, file).split(path.sep);
  return steps.length > 1 && steps[0] !== '..' ? steps[0] : undefined;
}

/** A name ending in `-` or `:` stands for all that begin with it. */
function isListed(packages, specifier) {
  return packages.some(
    (name) =>
      specifier === name ||
      specifier.startsWith(`${name}/`) ||
      (/[-:]$/.test(name) && specifier.startsWith(name)),
  );
}

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}
