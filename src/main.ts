import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import AppView from './App.svelte';
import { useLanguage } from './i18n/first.ts';
import { locale } from './i18n/locale.ts';
import { watchInstallability } from './pwa/install.ts';
import { App } from './state/app.svelte.ts';
import { browserEnvironment } from './state/environment.ts';

watchInstallability();
await useLanguage(navigator.languages);
// English is what every screen falls back to; only another language has texts to fetch before the start.
if (locale !== 'en') {
  const { useContentLanguage } = await import('./content/locale.ts');
  const { useMessages } = await import('./i18n/index.ts');
  await Promise.all([useContentLanguage(locale), useMessages(locale)]);
}
document.documentElement.lang = locale;

const app = new App(browserEnvironment(), location.hash);

const target = document.getElementById('app') as HTMLElement;
target.replaceChildren();
mount(AppView, { target, props: { app } });
// Not awaited: what it loads waits for this module to end, and this module would wait for it.
void app.start();
