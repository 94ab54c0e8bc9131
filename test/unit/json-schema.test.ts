import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { factIds, isFactId } from '../../src/content/ai-act/classification/facts.ts';
import { itemIds } from '../../src/content/items.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { assessment } from './support/arbitraries.ts';
import { excluded, answered, blank, conforming } from './support/assessments.ts';
import { patternOf, publishedSchema, schemaPath, schemaText } from './support/file-schema.ts';
import { filledRegister } from './support/filled-register.ts';
import { violations } from './support/json-schema-check.ts';
import { exportText } from './support/texts.ts';

/** Slow machines take their time over a thousand systems. */
vi.setConfig({ testTimeout: 60_000 });

const placeOf = (path: string) => new URL(`../../${path}`, import.meta.url);
const parsed = (path: string) => JSON.parse(readFileSync(placeOf(path), 'utf8')) as Plain;
const sample = (version: number) => parsed(`test/fixtures/documents/v${version}.json`);

type Plain = Record<string, unknown>;

function check(edit: (assessment: Plain, file: Plain) => void = () => undefined) {
  const { systems } = filledRegister(1);
  const own = { ...excluded(conforming(), 'A.10.4', 'No customers'), systems };
  const file = JSON.parse(exportText(own)) as Plain;
  edit(file.assessment as Plain, file);
  return violations(publishedSchema(), file);
}

describe('the published JSON Schema', () => {
  test('is up to date; UPDATE=1 rewrites it', () => {
    const place = placeOf(schemaPath);
    if (process.env.UPDATE) writeFileSync(place, schemaText());
    expect(readFileSync(place, 'utf8')).toBe(schemaText());
    expect(JSON.parse(schemaText())).toEqual(publishedSchema());
  });

  test('stays small, as every browser keeps it', () => {
    expect(schemaText().length).toBeLessThan(29_000);
  });

  test('accepts what the app writes', () => {
    expect(check()).toEqual([]);
    expect(violations(publishedSchema(), JSON.parse(exportText(blank())))).toEqual([]);
    const half = answered(blank({ target: 5, country: 'PT', sector: 'public' }), {
      '4.1': 'unknown',
    });
    expect(violations(publishedSchema(), JSON.parse(exportText(half)))).toEqual([]);
  });

  test('accepts any assessment at all', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        expect(violations(publishedSchema(), JSON.parse(exportText(each)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('accepts the frozen sample of its version', () => {
    expect(violations(publishedSchema(), sample(currentVersion))).toEqual([]);
  });

  test.each<readonly [string, (assessment: Plain, file: Plain) => void]>([
    ['another format', (_own, file) => (file.format = 'other')],
    ['another version', (_own, file) => (file.version = 1)],
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
    ['no plan', (own) => delete own.planEntries],
    ['a driver that is none', (own) => (own.soaEntries = [{ id: 'A.2.2', drivers: ['fear'] }])],
    ['no head of the statement', (own) => delete own.soaHead],
    ['half a person', (own) => ((own.planSettings as Plain).people = 0.5)],
    ['no quick check', (own) => delete own.quickAnswers],
    ['a fit that is none', (own) => ((own.fitAnswers as Plain)['customers-ask'] = 'often')],
    ['no register', (own) => delete own.systems],
    ['no list of dismissed offers', (own) => delete own.dismissedOffers],
    ['an offer with a space', (own) => (own.dismissedOffers = ['a b'])],
    ['a system without an id', (own) => delete systemIn(own).id],
    ['a system with a field of its own', (own) => (systemIn(own).score = 1)],
    ['a stage that nobody knows', (own) => (systemIn(own).stage = 'live')],
    ['a fact that nobody asks', (own) => (partOf(own, 'classification')['use-9z'] = 'yes')],
    ['a silent fact', (own) => (partOf(own, 'classification')['register-in-use'] = 'yes')],
    [
      'a fact called like a method',
      (own) => (partOf(own, 'classification').valueOf = 'no' as never),
    ],
    ['an answer of maybe', (own) => (partOf(own, 'classification')['is-ai'] = 'maybe')],
    ['a classification in a list', (own) => (systemIn(own).classification = [])],
    [
      'a dimension that is none',
      (own) => ((partOf(own, 'impact').dimensions as Plain).beauty = sampleDimension(own)),
    ],
    ['a dimension without ratings', (own) => delete sampleDimension(own).residual],
    ['a rating of 6', (own) => ((sampleDimension(own).inherent as Plain).severity = 6)],
    ['a decision that is none', (own) => (partOf(own, 'impact').decision = 'maybe')],
    ['a risk in no state', (own) => delete riskIn(own).state],
    ['a risk for an item that does not exist', (own) => (riskIn(own).items = ['8.5'])],
    [
      'too many risks',
      (own) => (systemIn(own).risks = Array.from({ length: 201 }, () => riskIn(own))),
    ],
    [
      'too many systems',
      (own) => (own.systems = Array.from({ length: 1001 }, () => systemIn(own))),
    ],
  ])('refuses %s', (_name, edit) => {
    expect(check(edit)).not.toEqual([]);
  });
});

describe('a pattern of names', () => {
  test('matches every fact and nothing put together from their parts', () => {
    const pattern = new RegExp(patternOf(factIds));
    expect(factIds.filter((id) => !pattern.test(id))).toEqual([]);
    const cut = factIds.map((id) => [id.slice(0, id.lastIndexOf('-') + 1), id.split('-').at(-1)!]);
    const beginnings = [...new Set(cut.map(([beginning]) => beginning))];
    const endings = [...new Set(cut.map(([, ending]) => ending))];
    const names = beginnings.flatMap((one) => endings.map((other) => `${one}${other}`));
    expect(names.filter((name) => pattern.test(name) !== isFactId(name))).toEqual([]);
  });

  test('takes a dot for a dot', () => {
    const pattern = new RegExp(patternOf(itemIds));
    expect(itemIds.filter((id) => !pattern.test(id))).toEqual([]);
    expect(['4x1', '4.11', 'x4.1', '4.1\n', ''].filter((id) => pattern.test(id))).toEqual([]);
  });
});

describe('the JSON Schema of version 1', () => {
  const path = 'public/schema/plumbline-assessment-1.json';

  test('stays as it was published, to the byte', () => {
    const digest = createHash('sha256')
      .update(readFileSync(placeOf(path)))
      .digest('hex');
    expect(digest).toBe('7c502996f874132b8c05ea0fb8c1a29170318924afd5603d165c3bf27a717458');
  });

  test('accepts the frozen sample of version 1, and not what it does not know', () => {
    expect(violations(parsed(path), sample(1))).toEqual([]);
    expect(violations(parsed(path), sample(2))).not.toEqual([]);
    const { assessment: own } = sample(1) as { assessment: Plain };
    const more = { ...sample(1), assessment: { ...own, systems: [] } };
    expect(violations(parsed(path), more)).not.toEqual([]);
  });
});

describe('the JSON Schema of version 2', () => {
  const path = 'public/schema/plumbline-assessment-2.json';

  test('stays as it was published, to the byte', () => {
    const digest = createHash('sha256')
      .update(readFileSync(placeOf(path)))
      .digest('hex');
    expect(digest).toBe('d78d7d296f33b4f8c3677d258bfd44327a8725e04fe0f29c52de90d218ab6266');
  });

  test('accepts the frozen sample of version 2, and no other', () => {
    expect(violations(parsed(path), sample(2))).toEqual([]);
    expect(violations(parsed(path), sample(3))).not.toEqual([]);
  });
});

describe('the JSON Schema of version 3', () => {
  const path = 'public/schema/plumbline-assessment-3.json';

  test('stays as it was published, to the byte', () => {
    const digest = createHash('sha256')
      .update(readFileSync(placeOf(path)))
      .digest('hex');
    expect(digest).toBe('ce5e1a4bfb613ad8d8b34a4a5177d680dfd3a0c4cacdb5d854834289989164b2');
  });

  test('accepts the frozen sample of version 3, and no other', () => {
    expect(violations(parsed(path), sample(3))).toEqual([]);
    expect(violations(parsed(path), sample(4))).not.toEqual([]);
  });
});

const piece = { id: 'e', title: '', location: '', date: '' };
const answerTo = (own: Plain, item: string) => (own.answers as Record<string, Plain>)[item]!;
const documentIn = (own: Plain, id: string) => (own.documents as Record<string, Plain>)[id]!;
const systemIn = (own: Plain) => (own.systems as Plain[])[0]!;
const partOf = (own: Plain, part: 'classification' | 'impact') => systemIn(own)[part] as Plain;
const riskIn = (own: Plain) => (systemIn(own).risks as Plain[])[0]!;
const sampleDimension = (own: Plain) =>
  (partOf(own, 'impact').dimensions as Record<string, Plain>).fairness!;
