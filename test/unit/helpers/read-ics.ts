/** Reads a calendar file back as a calendar program does: lines joined first, then names and values. */

export function unfolded(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}

/** The properties of each event by their name with its parameters. */
export function eventsIn(file: string): readonly ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const line of unfolded(file).split('\r\n')) {
    if (line === 'BEGIN:VEVENT') {
      open = new Map();
      events.push(open);
    } else if (line === 'END:VEVENT') open = null;
    else if (open) {
      const colon = line.indexOf(':');
      open.set(line.slice(0, colon), line.slice(colon + 1));
    }
  }
  return events;
}

export function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) =>
    sign.toLowerCase() === 'n' ? '\n' : sign,
  );
}
