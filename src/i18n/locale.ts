/** The language of all formatted dates and numbers; set together with the messages. */
export let locale = 'en';

export function setLocale(language: string): void {
  locale = language;
}
