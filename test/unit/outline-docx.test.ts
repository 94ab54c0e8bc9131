import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documents, type DocumentId, type MandatoryDocument } from '../../src/content/documents.ts';
import { texts } from '../../src/content/locale.ts';
import { emptyDocumentRecord } from '../../src/core/assessment.ts';
import { outlineDocx, type Draft } from '../../src/export/docx/outline.ts';
import { longDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';

const words = en.documents.draft;
const outlines = await texts.outlines();
const day = '2026-11-21';

function draftOf(id: DocumentId, change: Partial<Draft> = {}): Draft {
  const { items } = documents.find((each) => each.id === id) as MandatoryDocument;
  return {
    text: texts.titles.documents[id],
    outline: outlines[id],
    record: emptyDocumentRecord,
    items,
    organisation: 'Acme',
    day,
    ...change,
  };
}

async function filesOf(draft: Draft): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await outlineDocx(draft)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

interface Paragraph {
  readonly style: string;
  readonly text: string;
}

/** What a reader of Word sees, paragraph by paragraph, those of tables among them. */
async function paragraphsOf(draft: Draft): Promise<readonly Paragraph[]> {
  const xml = (await filesOf(draft))['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1] ?? 'Normal',
    text: [...inside.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
  }));
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
const ofStyle = (paragraphs: readonly Paragraph[], style: string) =>
  paragraphs.filter((each) => each.style === style).map(({ text }) => text);

describe('a starting draft', () => {
  test.each(documents.map(({ id }) => id))('of %s holds its whole outline in order', async (id) => {
    const paragraphs = await paragraphsOf(draftOf(id));
    const { sections, purpose, pitfall } = outlines[id];
    expect(ofStyle(paragraphs, 'Title')).toEqual([escaped(texts.titles.documents[id].title)]);
    expect(ofStyle(paragraphs, 'Heading1')).toEqual(sections.map((each) => escaped(each.heading)));
    expect(ofStyle(paragraphs, 'Guidance')).toEqual(
      [
        words.usingText,
        words.purpose(purpose),
        words.mustHold(texts.titles.documents[id].mustHold),
        words.pitfall(pitfall),
        ...sections.flatMap(({ prompts }) => prompts),
      ].map(escaped),
    );
    const heads = ofStyle(paragraphs, 'TableHead');
    for (const { table = [] } of sections) {
      for (const column of table) expect(heads).toContain(escaped(column));
    }
  });

  test('leaves a line to write under each prompt', async () => {
    const paragraphs = await paragraphsOf(draftOf('ai-policy'));
    const prompts = new Set(
      outlines['ai-policy'].sections.flatMap((each) => each.prompts.map(escaped)),
    );
    const following = paragraphs.filter((_each, index) =>
      prompts.has(paragraphs[index - 1]?.text ?? ''),
    );
    expect(following).toHaveLength(prompts.size);
    expect(new Set(following.map(({ style, text }) => `${style}: ${text}`))).toEqual(
      new Set(['Normal: ']),
    );
  });

  test('has its head from the register', async () => {
    const record = {
      ...emptyDocumentRecord,
      state: 'draft' as const,
      owner: 'Mariana, quality',
      version: '0.3',
      location: 'wiki/AIMS',
      date: '2026-11-02',
      reviewDate: '2027-03-01',
    };
    const cells = ofStyle(await paragraphsOf(draftOf('ai-policy', { record })), 'TableText');
    expect(cells.slice(0, 7)).toEqual([
      'Mariana, quality',
      '0.3',
      words.status,
      '',
      '',
      longDate('2027-03-01'),
      'wiki/AIMS',
    ]);
  });

  test('never calls itself approved, and names the version that is', async () => {
    const record = {
      ...emptyDocumentRecord,
      state: 'approved' as const,
      version: '1.1',
      date: '2026-06-22',
    };
    const cells = ofStyle(await paragraphsOf(draftOf('ai-policy', { record })), 'TableText');
    expect(cells.slice(0, 6)).toEqual(['', '', words.replaces('1.1', '2026-06-22'), '', '', '']);
    expect(words.replaces('1.1', '2026-06-22')).toBe(
      'Draft. The register holds an approved version 1.1 of 22 June 2026.',
    );
  });

  test('stays sound whatever stands in the register', async () => {
    const owner = 'A <b>&"quoted"\'\u0000\u001f\ud800 </w:t> one\r\ntwo';
    const record = { ...emptyDocumentRecord, owner, location: 'x'.repeat(20_000) };
    const files = await filesOf(
      draftOf('ai-policy', { record, organisation: '<Acme> & \u0007Söhne' }),
    );
    const xml = files['word/document.xml'] ?? '';
    expect(xml).toContain(`A &lt;b&gt;&amp;&quot;quoted&quot;&apos; &lt;/w:t&gt; one`);
    expect(xml).toContain('two');
    expect(xml).not.toContain('<b>');
    for (const [path, text] of Object.entries(files)) {
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u.test(text), path).toBe(
        false,
      );
    }
    expect(files['docProps/core.xml']).toContain(
      '<dc:creator>&lt;Acme&gt; &amp; Söhne</dc:creator>',
    );
  });

  test('is A4 in the language of the interface, with page numbers and the disclaimer below', async () => {
    const files = await filesOf(draftOf('ai-policy'));
    expect(files['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(files['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    const footer =
      Object.entries(files).find(([path]) => path.startsWith('word/footer'))?.[1] ?? '';
    expect(footer).toContain(escaped(words.footer(longDate(day))));
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
  });

  test('repeats the head of every table on each page', async () => {
    const xml = (await filesOf(draftOf('risk-criteria-and-actions')))['word/document.xml'] ?? '';
    const tables = outlines['risk-criteria-and-actions'].sections.filter(({ table }) => table);
    // The history of changes is one more.
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length + 1);
  });

  test('bears the day it is about and nothing of the machine that made it', async () => {
    const draft = draftOf('ai-policy');
    const first = await outlineDocx(draft);
    expect(await outlineDocx(draft)).toEqual(first);
    const files = await filesOf(draft);
    expect(files['docProps/core.xml']).toContain(`${day}T12:00:00Z</dcterms:created>`);
    expect(files['docProps/core.xml']).toContain('<cp:lastModifiedBy>Acme</cp:lastModifiedBy>');
    expect(JSON.stringify(files)).not.toContain('Un-named');
    expect(await outlineDocx({ ...draft, day: '2026-11-22' })).not.toEqual(first);
  });
});
