import type { ItemId } from '../items.ts';
import { obligationOf } from './obligations.ts';
import type {
  ObligationId,
  SeedArticle,
  SeedMappingNote,
  SeedMappingNoteShape,
  SeedVerdict,
} from './types.ts';

/**
 * The thirteen articles that widely read mapping tables match with ISO/IEC 42001, and how right they are.
 * The right items are those of the obligations themselves, so that the note cannot disagree with the bar
 * beside it. The texts, with what is commonly quoted, stand in the locale files.
 */
const note = <Article extends `Art. ${number}`>(
  article: Article,
  verdict: SeedVerdict,
  obligations: readonly [ObligationId, ...(readonly ObligationId[])],
) => {
  const rows = obligations.map(obligationOf);
  const correct = unique(rows.flatMap((row) => row.primary));
  const supporting = unique(rows.flatMap((row) => row.supporting)).filter(
    (item) => !correct.includes(item),
  );
  return { article, verdict, obligations, correct, supporting };
};

function unique(ids: readonly ItemId[]): readonly ItemId[] {
  return [...new Set(ids)];
}

export const seedMappingRows = [
  note('Art. 4', 'wrong', ['all-04']),
  note('Art. 9', 'loose', ['p-09']),
  note('Art. 10', 'incomplete', ['p-10']),
  note('Art. 11', 'loose', ['p-11']),
  note('Art. 12', 'wrong', ['p-12']),
  note('Art. 13', 'loose', ['p-13']),
  note('Art. 14', 'incomplete', ['p-14']),
  note('Art. 15', 'wrong', ['p-15']),
  note('Art. 17', 'over-claim', ['p-17']),
  note('Art. 22', 'loose', ['p-22', 'a-22']),
  note('Art. 50', 'loose', ['t-50-1', 't-50-2', 't-50-3', 't-50-4a', 't-50-4b', 't-50-5']),
  note('Art. 72', 'loose', ['p-72']),
  note('Art. 73', 'wrong', ['p-73']),
] as const satisfies readonly SeedMappingNoteShape[];

export const seedMappings: readonly SeedMappingNote[] = seedMappingRows;

export function seedMappingOf(article: SeedArticle): SeedMappingNote {
  return seedMappings.find((mapping) => mapping.article === article) as SeedMappingNote;
}

/** The note to show beside an obligation, where common tables get its article wrong. */
export function seedMappingFor(obligation: ObligationId): SeedMappingNote | undefined {
  return seedMappings.find((mapping) => mapping.obligations.includes(obligation));
}
