import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  PageOrientation,
  type IStylesOptions,
} from 'docx';

/** Lengths in twips, twentieths of a point: A4 with margins of 2.2 cm. */
const sheet = { width: 11906, height: 16838, margin: 1247 };
export const textWidth = sheet.width - 2 * sheet.margin;
export const landscapeTextWidth = sheet.height - 2 * sheet.margin;

export const colours = {
  ink: '1B1F23',
  soft: '565C63',
  line: 'B8B4AC',
  accent: '1F5F5B',
  wash: 'E3EFEE',
};
const font = 'Calibri';

/** Paragraph styles beside Word's own headings; they show under these names in Word's list of styles. */
export const styleOf = {
  subtitle: 'Subtitle',
  guidance: 'Guidance',
  cell: 'TableText',
  head: 'TableHead',
  fine: 'TableFine',
  fineHead: 'TableFineHead',
  label: 'FigureLabel',
  figure: 'Figure',
  facts: 'Facts',
  notice: 'Notice',
  footer: 'Footer',
} as const;

export const lists = { bullets: 'bullets', sections: 'sections' } as const;

/** A4 with the same margin on all sides. */
export function pageOf(isLandscape: boolean) {
  const { width, height, margin } = sheet;
  return {
    // The package takes the upright size and turns it.
    size: isLandscape
      ? { width, height, orientation: PageOrientation.LANDSCAPE }
      : { width, height },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  };
}

/** The styles of every document, its text marked as written in a language (BCP 47). */
export function stylesIn(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, color: colours.ink, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font, size: 48, bold: true, color: colours.ink },
        paragraph: { spacing: { after: 80 } },
      },
      heading1: {
        run: { font, size: 28, bold: true, color: colours.accent },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { font, size: 24, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      heading3: {
        run: { font, size: 21, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 160, after: 20 }, keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: ownStyles,
  };
}

const ownStyles = [
  {
    id: styleOf.subtitle,
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    run: { color: colours.soft, size: 24 },
    paragraph: { spacing: { after: 240 } },
  },
  {
    id: styleOf.guidance,
    name: 'Guidance',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { italics: true, color: colours.soft },
    paragraph: {
      keepNext: true,
      spacing: { before: 60, after: 60 },
      indent: { left: 200 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.accent } },
    },
  },
  {
    id: styleOf.cell,
    name: 'Table text',
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: { spacing: { before: 40, after: 40, line: 252 } },
  },
  {
    id: styleOf.head,
    name: 'Table head',
    basedOn: styleOf.cell,
    run: { bold: true, size: 19 },
  },
  {
    id: styleOf.fine,
    name: 'Table text fine',
    basedOn: 'Normal',
    run: { size: 17 },
    paragraph: { spacing: { before: 20, after: 20, line: 240 } },
  },
  {
    id: styleOf.fineHead,
    name: 'Table head fine',
    basedOn: styleOf.fine,
    run: { bold: true, size: 17 },
  },
  {
    id: styleOf.label,
    name: 'Figure label',
    basedOn: 'Normal',
    run: { size: 18, color: colours.soft },
    paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 240 } },
  },
  {
    id: styleOf.figure,
    name: 'Figure',
    basedOn: 'Normal',
    run: { size: 26, bold: true, color: colours.accent },
    paragraph: { keepNext: true, spacing: { before: 40, after: 60, line: 240 } },
  },
  {
    id: styleOf.facts,
    name: 'Facts',
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: { keepLines: true, spacing: { before: 0, after: 40, line: 252 } },
  },
  {
    id: styleOf.notice,
    name: 'Notice',
    basedOn: 'Normal',
    run: { size: 17, color: colours.soft },
    paragraph: { spacing: { before: 0, after: 80, line: 252 } },
  },
  {
    id: styleOf.footer,
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 16, color: colours.soft },
    paragraph: { spacing: { after: 0, line: 240 } },
  },
];

function numbered(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  hanging: number,
) {
  const style = { paragraph: { indent: { left: hanging, hanging } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}

/** Bullets, and numbers of sections that Word counts on. */
export const numbering = {
  config: [
    numbered(lists.bullets, LevelFormat.BULLET, '•', 360),
    numbered(lists.sections, LevelFormat.DECIMAL, '%1', 480),
  ],
};
