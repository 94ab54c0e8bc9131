import en from './locales/en.ts';

export type Messages = typeof en;

/**
 * All texts of the interface in the current language. A live binding: read it when rendering. The first
 * screen imports `first.ts` instead, so that it need not wait for the words of all the others.
 */
export let m: Messages = en;

/** English comes with the app; every other file in `locales` is loaded when it is chosen. */
const loaders = import.meta.glob<Messages>(['./locales/*.ts', '!./locales/en.ts'], {
  import: 'default',
});

/** Takes over the language that `first.ts` chose; stays with English where it has no file. */
export async function useMessages(language: string): Promise<void> {
  const load = loaders[`./locales/${language}.ts`];
  if (load) m = await load();
}
