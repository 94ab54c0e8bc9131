import { InternalHyperlink, Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { colours, styleOf } from './look.ts';
import { heading, runs, type Anchor, type Part } from './parts.ts';

interface Section {
  readonly text: string;
  readonly anchor: Anchor;
  readonly below: { readonly text: string; readonly anchor: Anchor }[];
}

/**
 * Collects the headings of a document as they are set, and lists them with links. It is a plain list, since
 * Word fills in a table of contents only after asking.
 */
export class Contents {
  readonly #sections: Section[] = [];
  #last = 0;

  section(text: string): Part {
    const anchor = this.#next();
    this.#sections.push({ text, anchor, below: [] });
    return heading(text, 1, anchor);
  }

  /** A heading below the latest section. */
  subsection(text: string): Part {
    const anchor = this.#next();
    this.#sections.at(-1)?.below.push({ text, anchor });
    return heading(text, 2, anchor);
  }

  /** One line a section, what is below it after its name. */
  list(): readonly Part[] {
    return this.#sections.map(
      ({ text, anchor, below }) =>
        new Paragraph({
          style: styleOf.facts,
          children: [
            link(text, anchor, true),
            ...below.flatMap((each, index) => [
              new TextRun({ text: index === 0 ? ':  ' : '  ·  ', color: colours.soft }),
              link(each.text, each.anchor, false),
            ]),
          ],
        }),
    );
  }

  #next(): Anchor {
    this.#last += 1;
    return { name: `part-${this.#last}`, number: this.#last };
  }
}

const sectionLook: IRunOptions = { bold: true, color: colours.accent };

function link(text: string, { name }: Anchor, isSection: boolean): ParagraphChild {
  const children = isSection ? [new TextRun({ ...sectionLook, text })] : runs(text);
  return new InternalHyperlink({ anchor: name, children });
}
