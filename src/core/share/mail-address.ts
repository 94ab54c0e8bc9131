export interface MailDraft {
  readonly subject: string;
  readonly body: string;
}

/**
 * The address that opens a mail draft. Whatever stands in the three texts stays in its place: it cannot add a
 * receiver, a head or a file, since every sign but the @ is written in its escaped form.
 */
export function mailAddress(to: string, draft?: MailDraft): string {
  const address = `mailto:${to.split('@').map(escaped).join('@')}`;
  if (!draft) return address;
  const subject = draft.subject.replace(/\p{Cc}+/gu, ' ');
  const body = draft.body.replace(/\r\n?|\n/g, '\r\n');
  return `${address}?subject=${escaped(subject)}&body=${escaped(body)}`;
}

/** Halves of characters, which an imported name may hold, have no escaped form and would throw. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
