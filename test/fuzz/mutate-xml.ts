import type { Dice } from './dice.ts';
import { hostileTexts } from './hostile-values.ts';

/** What stands in the XML of workbooks that mean harm, or that a program wrote badly. */
const snippets = [
  '<row r="5000"><c r="A5000"><v>1</v></c></row>',
  '<row r="1e9"/>',
  '<row r="Infinity"/>',
  '<row r="0x7fffffff"/>',
  '<row r=" 99999999 "/>',
  '<row r="-1"/>',
  '<row x:r="99999999"/>',
  '<row a="1"r="99999999"/>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="A1e9"><v>1</v></c>',
  '<c r="ZZZZZZZZ1"><v>1</v></c>',
  '<c r="A1" t="s"><v>999999999</v></c>',
  '<c r="A1" t="s"><v>-1</v></c>',
  '<c r="A1" t="s"><v>__proto__</v></c>',
  '<c r="A1" t="e"><v>#REF!</v></c>',
  '<c r="A1" t="d"><v>not a day</v></c>',
  '<c r="A1" s="999"><v>1</v></c>',
  '<c r="A1" t="b"><v>7</v></c>',
  '<c r="A1"><f>WEBSERVICE("https://example.org")</f><v>1</v></c>',
  '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r/></is></c>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<t>&b;&lol;&#0;&#x110000;&#xD800;</t>',
  '<![CDATA[<row r="9999999"/>]]>',
  '<!-- <row r="9999999"/> -->',
  '<!--',
  '<?xml version="9"?>',
  '<x a="<row r=\'1e9\'/>">',
  '<sheet name="__proto__" sheetId="1" r:id="__proto__"/>',
  '<Relationship Id="__proto__" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="__proto__"/>',
];

/** Snippets put in, attributes and texts changed, tags dropped. */
export function spoiledXml(text: string, dice: Dice): string {
  let spoiled = text;
  for (let times = dice.between(1, 4); times > 0; times -= 1) {
    const tags = [...spoiled.matchAll(/<[^>]*>/g)];
    if (tags.length === 0) return spoiled;
    const tag = dice.pick(tags);
    const [start, end] = [tag.index, tag.index + tag[0].length];
    const put = (middle: string) => spoiled.slice(0, start) + middle + spoiled.slice(end);
    spoiled = dice.pick([
      () => put(tag[0] + dice.pick(snippets)),
      () => put(dice.pick(snippets) + tag[0]),
      () => put(''),
      () => put(tag[0] + tag[0]),
      () => put(tag[0].replace(/"[^"]*"/, () => `"${dice.pick(hostileTexts)}"`)),
      () => put(tag[0].replace(/\d+/, () => dice.pick(['0', '1', '99', '5001', '1e9', '-1']))),
      () => put(tag[0].replace(/^<(\w)/, '<x:$1')),
      () => put(tag[0] + dice.pick(hostileTexts)),
    ])();
  }
  return spoiled;
}
