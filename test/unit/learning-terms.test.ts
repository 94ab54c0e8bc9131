import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termIds, termLinks, type TermId } from '../../src/content/learning/terms.ts';
import type { TermTexts } from '../../src/content/learning/types.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { glossaryByLetter, glossaryWith, otherSpellings } from '../../src/core/glossary.ts';
import { partsByTerm, termIndexOf } from '../../src/core/terms.ts';
import { learnPageAddress } from '../../src/state/route.ts';
import { termAddress } from '../../src/ui/terms/known-terms.ts';

const terms = await texts.terms();
const index = termIndexOf(terms);

/** What is marked in a text, with the term that it is taken for. */
function marked(text: string, told: readonly string[] = []): [string, TermId][] {
  return partsByTerm(text, index, told).flatMap((part) =>
    part.kind === 'term' ? [[part.text, part.term]] : [],
  );
}

describe('a text cut at its terms', () => {
  const spelling = fc.constantFrom(...Object.values(terms).flatMap(({ spellings }) => spellings));
  const prose = fc
    .array(
      fc.oneof(spelling, fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '. ', '-', 's')),
    )
    .map((pieces) => pieces.join(''));

  test('gives the text back when its parts are joined', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(
          partsByTerm(text, index)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('marks each term at most once, never an empty one and never a piece of a word', () => {
    fc.assert(
      fc.property(prose, (said) => {
        const text = `${said} ${said}`;
        const parts = partsByTerm(text, index);
        const found = parts.flatMap((part) => (part.kind === 'term' ? [part.term] : []));
        expect(new Set(found).size).toBe(found.length);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        let end = 0;
        for (const part of parts) {
          const start = end;
          end += part.text.length;
          if (part.kind !== 'term') continue;
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}_-]$/u);
          expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}_-]/u);
        }
      }),
    );
  });

  test('leaves out what the texts before it mention', () => {
    fc.assert(
      fc.property(prose, prose, (before, text) => {
        const said = marked(before).map(([, term]) => term);
        expect(marked(text, [before]).filter(([, term]) => said.includes(term))).toEqual([]);
        expect(marked(text, [before, text])).toEqual([]);
      }),
    );
  });

  test.each([
    [
      'An AI system impact assessment is due.',
      ['AI system impact assessment', 'impact-assessment'],
    ],
    ['Internal audits begin here.', ['Internal audits', 'internal-audit']],
    ['The AIMS has a scope.', ['AIMS', 'aims']],
    ['EU AI Act, then AI Act again.', ['EU AI Act', 'ai-act']],
  ] as const)('takes the longest spelling, at the start of a sentence, too: %s', (text, first) => {
    expect(marked(text)).toEqual([first]);
  });

  test.each([
    'The policy aims at fairness.',
    'She soared.',
    'Annex AB and Stage 12.',
    'A drifting boat, an adrift one.',
    'A sub-provenance-like thing.',
  ])('finds nothing in other words: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  test('is whole where the glossary has no spelling at all', () => {
    const silent = Object.fromEntries(
      termIds.map((id) => [id, { term: id, spellings: [], definition: id }]),
    ) as unknown as TermTexts;
    expect(partsByTerm('The AIMS.', termIndexOf(silent))).toEqual([
      { kind: 'plain', text: 'The AIMS.' },
    ]);
  });
});

describe('the glossary', () => {
  test('explains no term by a word that another spelling claims', () => {
    const claimed = termIds.flatMap((id) => terms[id].spellings.map((each) => each.toLowerCase()));
    const twice = claimed.filter((each, place) => claimed.indexOf(each) !== place);
    // One in lower case and one with capitals may stand for the same term.
    for (const each of twice) {
      const owners = termIds.filter((id) =>
        terms[id].spellings.some((spelling) => spelling.toLowerCase() === each),
      );
      expect(owners).toHaveLength(1);
    }
  });

  test.each(termIds)('says what %s is, briefly, and points elsewhere', (id) => {
    const { term, definition, inPractice } = terms[id];
    for (const text of [term, definition, inPractice].filter((each) => each !== undefined)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
    expect(definition).toMatch(/\.$/);
    expect(definition.match(/[.;:] /g)?.length ?? 0).toBeLessThanOrEqual(4);
    expect(termLinks[id].seeAlso).not.toContain(id);
    expect(termLinks[id].seeAlso.length + termLinks[id].items.length).toBeGreaterThan(0);
  });

  test('is needed: the guidance of most items mentions it', async () => {
    const guidance = Object.values(await loadGuidance());
    const met = guidance.filter((text) => marked(Object.values(text).flat().join(' ')).length > 0);
    expect(met.length).toBeGreaterThan(guidance.length * 0.7);
  });

  test('has an address for each term, the one that the routes know', () => {
    for (const id of termIds) expect(termAddress(id)).toBe(learnPageAddress('glossary', id));
  });

  test('is found by name, other spelling and explanation, in any order and case', () => {
    expect(glossaryWith(terms, 'soa')).toContain('statement-of-applicability');
    expect(glossaryWith(terms, '  BODY certification ')).toContain('certification-body');
    expect(glossaryWith(terms, 'ukas')).toContain('accreditation');
    expect(glossaryWith(terms, 'zzz')).toEqual([]);
    expect(glossaryWith(terms, '')).toHaveLength(termIds.length);
  });

  test('names other spellings, but no plural and nothing that stands there already', () => {
    expect(otherSpellings(terms.accreditation)).toEqual(['accreditation body']);
    expect(otherSpellings(terms['harmonised-structure'])).toEqual(['high-level structure']);
    expect(otherSpellings(terms['stage-1'])).toEqual([]);
  });

  test('stands by letters in order, every found term under one of them', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'risk', 'audit', 'data', 'standard for'), (wanted) => {
        const found = glossaryWith(terms, wanted);
        const letters = glossaryByLetter(terms, found);
        expect(letters.flatMap((each) => each.terms)).toEqual(found);
        const names = letters.map(({ letter }) => letter);
        expect(names).toEqual([...new Set(names)].sort());
        for (const { letter, first, terms: here } of letters) {
          expect(first).toBe(here[0]);
          expect(here.every((id) => terms[id].term.toUpperCase().startsWith(letter))).toBe(true);
        }
      }),
    );
  });
});
