import type { ItemId } from '../../content/items.ts';
import type { DocumentOutline, OutlineSection } from '../../content/outlines.ts';
import type { DocumentText } from '../../content/types.ts';
import type { DocumentRecord } from '../../core/assessment.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { wordLanguage } from './language.ts';
import {
  guidance,
  heading,
  numberedHeading,
  pairs,
  paragraph,
  subtitle,
  table,
  title,
  wordFile,
  type Part,
} from './parts.ts';

/** Everything that a starting draft is made from. */
export interface Draft {
  readonly text: DocumentText;
  readonly outline: DocumentOutline;
  /** What the register says about it; its head is filled from there. */
  readonly record: DocumentRecord;
  /** Requirements and controls that ask for it. */
  readonly items: readonly ItemId[];
  readonly organisation: string;
  /** ISO date. */
  readonly day: string;
}

/** Empty rows under the head of a table to fill in. */
const rowsToWrite = 3;

/**
 * The starting draft of one document as a Word file: its head from the register, then each section with its
 * prompts as guidance, a line to write after each, and its table.
 */
export function outlineDocx(draft: Draft): Promise<Uint8Array<ArrayBuffer>> {
  const words = m.documents.draft;
  const { text, outline, organisation, day } = draft;
  return wordFile({
    title: text.title,
    subject: words.subject,
    creator: organisation,
    language: wordLanguage(),
    day,
    footer: { line: words.footer(longDate(day)), page: words.page },
    sheets: [
      {
        parts: [
          title(text.title),
          subtitle(words.subtitle(organisation, draft.items)),
          ...headOf(draft),
          heading(words.using, 2),
          guidance(words.usingText),
          guidance(words.purpose(outline.purpose)),
          guidance(words.mustHold(text.mustHold)),
          guidance(words.pitfall(outline.pitfall)),
          ...outline.sections.flatMap(sectionParts),
        ],
      },
    ],
  });
}

/** Document control (clause 7.5.2). What is drafted here is not what was approved, so that is said apart. */
function headOf({ record, day }: Draft): readonly Part[] {
  const words = m.documents.draft;
  const isApproved = record.state === 'approved';
  return [
    heading(words.control, 2),
    pairs([
      [words.fields.owner, record.owner],
      [words.fields.version, isApproved ? '' : record.version],
      [
        words.fields.status,
        isApproved ? words.replaces(record.version, record.date) : words.status,
      ],
      [words.fields.approvedBy, ''],
      [words.fields.approvedOn, ''],
      [words.fields.review, record.reviewDate === '' ? '' : longDate(record.reviewDate)],
      [words.fields.location, record.location],
    ]),
    heading(words.changes, 2),
    table(
      words.changeColumns,
      [[isApproved ? '' : record.version, longDate(day), words.firstChange]],
      [2, 3, 7, 4],
    ),
  ];
}

function sectionParts({ heading: name, prompts, table: columns }: OutlineSection): readonly Part[] {
  return [
    numberedHeading(name),
    ...prompts.flatMap((prompt) => [guidance(prompt), paragraph()]),
    // Word joins a table to one that follows at once, and leaves no place to write below the last.
    ...(columns
      ? [
          table(
            columns,
            Array.from({ length: rowsToWrite }, () => []),
          ),
          paragraph(),
        ]
      : []),
  ];
}
