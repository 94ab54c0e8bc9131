import { setLocale } from './locale.ts';
import en from './locales/en/first.ts';

export type FirstMessages = typeof en;

/** The texts of the first screen in the current language. A live binding: read it when rendering. */
export let m: FirstMessages = en;

const loaders = import.meta.glob<FirstMessages>(
  ['./locales/*/first.ts', '!./locales/en/first.ts'],
  { import: 'default' },
);

/** Switches to the first of the wished languages that exists; stays with English otherwise. */
export async function useLanguage(wished: readonly string[]): Promise<void> {
  for (const tag of wished) {
    const language = tag.split('-')[0] ?? tag;
    if (language === 'en') return;
    const load = loaders[`./locales/${language}/first.ts`];
    if (!load) continue;
    m = await load();
    setLocale(language);
    return;
  }
}
