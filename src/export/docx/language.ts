import { locale } from '../../i18n/locale.ts';

/** The language of the interface as Word names it, for spelling and for screen readers. */
export const wordLanguage = (): string => (locale === 'en' ? 'en-GB' : locale);
