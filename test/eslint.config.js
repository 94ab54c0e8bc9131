import path from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { arrowsRule } from './arrows.js';

const root = path.resolve(import.meta.dirname, '..');
const bySvelte = ['**/*.svelte', '**/*.svelte.ts'];

/** What the house forbids everywhere. A later block that sets `no-restricted-syntax` repeats these. */
const banned = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of literals: it erases, narrows and serialises as written.',
  },
];

const bannedDefaultExport = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name, so that a thing is called the same wherever it is used.',
  },
];

/** Core and content take time and identifiers as arguments, and so give the same result for ever. */
const bannedInCore = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], MemberExpression[object.name="Date"][property.name="now"]',
    message:
      'No clock here: take `now` or `today` as an argument (a Date of an argument, Date.parse and Date.UTC are fine).',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No chance here: take identifiers as arguments.',
  },
];

const platform = [
  ...['window', 'document', 'navigator', 'location', 'history', 'globalThis', 'self'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'performance'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
].map((name) => ({ name, message: 'Core and content cannot see the platform.' }));

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'test/results/', 'public/']),

  typescript.configs.strictTypeChecked,
  svelte.configs.recommended,

  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-restricted-syntax': ['error', ...banned, ...bannedDefaultExport],
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Strict, but not against prose: numbers in sentences, and arrows that merely pass a call on.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false, arguments: false } },
      ],
    },
  },

  {
    files: bySvelte,
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      'svelte/no-at-html-tags': 'error',
      // Only the attribute is refused by the content security policy; `style:` directives go through the CSSOM.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message:
            'The content security policy blocks style attributes: use a class or style: directives.',
        },
      ],
      // SvelteKit's router is not ours.
      'svelte/no-navigation-without-resolve': 'off',
      // The linter cannot see the types that a component's props give to callbacks and snippets, and takes them for
      // `any`; nor that state changes between two looks. svelte-check does, and runs right after.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },

  {
    // What stands in a `build` folder runs in Node while Vite builds, and never reaches a browser.
    files: ['src/**'],
    ignores: ['src/**/build/**'],
    plugins: { house: { rules: { arrows: arrowsRule } } },
    rules: { 'house/arrows': 'error' },
  },
  {
    files: ['src/core/**', 'src/content/**'],
    rules: {
      'no-restricted-globals': ['error', ...platform],
      'no-restricted-syntax': ['error', ...banned, ...bannedDefaultExport, ...bannedInCore],
    },
  },

  {
    files: ['src/i18n/locales/**', '**/*.config.*', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banned] },
  },
  {
    // The texts of one locale: a default export there, but as little platform as anywhere in content.
    files: ['src/content/*/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banned, ...bannedInCore] },
  },
  {
    files: ['test/**', 'vite.config.ts'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [typescript.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
);
