import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { excluded, answered, blank, conforming } from './support/assessments.ts';
import { publishedSchema, schemaPath } from './support/file-schema.ts';
import { violations } from './support/json-schema-check.ts';
import { exportText } from './support/texts.ts';

const place = new URL(`../../${schemaPath}`, import.meta.url);
const text = `${JSON.stringify(publishedSchema(), null, 2)}\n`;

type Plain = Record<string, unknown>;

function check(edit: (assessment: Plain, file: Plain) => void = () => undefined) {
  const own = excluded(conforming(), 'A.10.4', 'No customers');
  const file = JSON.parse(exportText(own)) as Plain;
  edit(file.assessment as Plain, file);
  return violations(publishedSchema(), file);
}

describe('the published JSON Schema', () => {
  test('is up to date; UPDATE=1 rewrites it', () => {
    if (process.env.UPDATE) writeFileSync(place, text);
    expect(readFileSync(place, 'utf8')).toBe(text);
  });

  test('accepts what the app writes', () => {
    expect(check()).toEqual([]);
    expect(violations(publishedSchema(), JSON.parse(exportText(blank())))).toEqual([]);
    const half = answered(blank({ target: 5, country: 'PT', sector: 'public' }), {
      '4.1': 'unknown',
    });
    expect(violations(publishedSchema(), JSON.parse(exportText(half)))).toEqual([]);
  });

  test('accepts the frozen sample of its version', () => {
    const sample = new URL(`../fixtures/documents/v${currentVersion}.json`, import.meta.url);
    expect(violations(publishedSchema(), JSON.parse(readFileSync(sample, 'utf8')))).toEqual([]);
  });

  test.each<readonly [string, (assessment: Plain, file: Plain) => void]>([
    ['another format', (_own, file) => (file.format = 'other')],
    ['another version', (_own, file) => (file.version = 2)],
    ['no assessment', (_own, file) => delete file.assessment],
    ['no profile', (own) => delete own.profile],
    ['an item that does not exist', (own) => ((own.answers as Plain)['8.5'] = {})],
    ['a level of 9', (own) => (answerTo(own, 'A.9.2').choice = 9)],
    ['an excluded clause', (own) => (answerTo(own, '4.1').choice = 'excluded')],
    ['a field of its own', (own) => (answerTo(own, '4.1').score = 1)],
    ['a note that is a number', (own) => (answerTo(own, '4.1').note = 1)],
    ['a document in no known state', (own) => (documentIn(own, 'ai-policy').state = 'lost')],
    ['a country in full', (own) => ((own.profile as Plain).country = 'Portugal')],
    [
      'too much evidence',
      (own) => (answerTo(own, '4.1').evidence = Array.from({ length: 201 }, () => piece)),
    ],
    ['an owner of 501 letters', (own) => (answerTo(own, '4.1').owner = 'a'.repeat(501))],
  ])('refuses %s', (_name, edit) => {
    expect(check(edit)).not.toEqual([]);
  });
});

const piece = { id: 'e', title: '', location: '', date: '' };
const answerTo = (own: Plain, item: string) => (own.answers as Record<string, Plain>)[item]!;
const documentIn = (own: Plain, id: string) => (own.documents as Record<string, Plain>)[id]!;
