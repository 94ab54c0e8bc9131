/** Each breaks the rule beside it. */
export const wrongFiles: readonly [file: string, text: string, rule: string][] = [
  ['src/core/wrong.ts', "import { open } from '../storage/open.ts';\nopen();", 'house/arrows'],
  ['src/core/wrong.ts', "export * from '../views/home.ts';", 'house/arrows'],
  [
    'src/core/deep/wrong.ts',
    "export const load = () => import('../../share/link.ts');",
    'house/arrows',
  ],
  ['src/core/wrong.ts', "import { tick } from 'svelte';\ntick();", 'house/arrows'],
  ['src/core/wrong.ts', "import Dexie from 'dexie';\nnew Dexie();", 'house/arrows'],
  ['src/core/wrong.ts', 'export const now = Date.now();', 'no-restricted-syntax'],
  ['src/core/wrong.ts', 'export const today = new Date();', 'no-restricted-syntax'],
  ['src/content/wrong.ts', 'export const chance = Math.random();', 'no-restricted-syntax'],
  ['src/core/wrong.ts', 'export const title = document.title;', 'no-restricted-globals'],
  ['src/core/wrong.ts', 'export const id = crypto.randomUUID();', 'no-restricted-globals'],
  ['src/core/wrong.ts', 'export default 1;', 'no-restricted-syntax'],
  ['src/core/wrong.ts', 'export enum Level { None }', 'no-restricted-syntax'],
  ['src/core/wrong.ts', 'export let anything: any;', '@typescript-eslint/no-explicit-any'],
  [
    'src/content/wrong.ts',
    "import type { Answer } from '../core/assessment.ts';\nexport type Mine = Answer;",
    'house/arrows',
  ],
  [
    'src/i18n/wrong.ts',
    "import { areas } from '../content/areas.ts';\nareas.at(0);",
    'house/arrows',
  ],
  ['src/share/wrong.ts', "import { open } from '../storage/open.ts';\nopen();", 'house/arrows'],
  ['src/views/wrong.ts', "import { open } from '../storage/open.ts';\nopen();", 'house/arrows'],
  [
    'src/views/Wrong.svelte',
    '<script lang="ts">\n  import { open } from \'../storage/open.ts\';\n  open();\n</script>',
    'house/arrows',
  ],
  [
    'src/views/Wrong.svelte',
    '<script lang="ts">\n  let { text }: { text: string } = $props();\n</script>\n{@html text}',
    'svelte/no-at-html-tags',
  ],
  ['src/views/Wrong.svelte', '<p style="color: red"></p>', 'no-restricted-syntax'],
  ['src/unheard-of/wrong.ts', 'export const one = 1;', 'house/arrows'],
];

/** Each does what its folder is for, and breaks none. */
export const rightFiles: readonly [file: string, text: string][] = [
  [
    'src/core/right.ts',
    "import { areas } from '../content/areas.ts';\nimport * as v from 'valibot';\nexport const due = (day: string) => Date.parse(day) + areas.length + v.number.length;",
  ],
  [
    'src/i18n/right.ts',
    "import type { AreaId } from '../content/areas.ts';\nexport type Named = AreaId;",
  ],
  ['src/i18n/locales/en.ts', 'export default { greeting: 1 };'],
  [
    'src/views/Right.svelte',
    '<script lang="ts">\n  import { state } from \'../state/app.svelte.ts\';\n  const { name }: { name: string } = $props();\n</script>\n<p>{name} {state}</p>',
  ],
];
