import { plainText } from '../docx/plain-text.ts';

/** HTML that was put together here. Whatever is a plain text is escaped on its way in, always. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = Markup | string | readonly Content[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const withoutEnd: ReadonlySet<string> = new Set(['meta']);

function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** One element. Names are ours; values of attributes and texts may be anybody's. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join('')}>`;
  if (withoutEnd.has(name)) return new Markup(start);
  return new Markup(`${start}${content.map(markupOf).join('')}</${name}>`);
}

function markupOf(content: Content): string {
  if (content instanceof Markup) return content.text;
  return typeof content === 'string' ? escaped(content) : content.map(markupOf).join('');
}
