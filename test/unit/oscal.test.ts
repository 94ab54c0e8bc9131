import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { reportOf, type Report } from '../../src/core/report.ts';
import { identifiersOf, uuidOf } from '../../src/export/oscal/identifiers.ts';
import { oscalOf, oscalText } from '../../src/export/oscal/oscal.ts';
import { newFindingRecord } from '../../src/core/findings/records.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, now, someEvidence } from './support/assessments.ts';
import { oscalSchema } from './support/oscal-schema.ts';

const guidance = await loadGuidance();
const aiAct = await texts.aiAct();

function report(of: Assessment): Report {
  return reportOf(of, { titles: texts.titles, guidance }, { now, day: '2026-11-21' });
}

function validator(schema: AnySchema) {
  // Not strict: NIST's schema uses what ajv would warn of.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (document: unknown): readonly string[] => {
    if (validate(document) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}

interface Part {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly { readonly name: string; readonly value: string }[];
  readonly 'related-observations'?: readonly { readonly 'observation-uuid': string }[];
  readonly 'relevant-evidence'?: readonly {
    readonly href?: string;
    readonly description: string;
  }[];
  readonly target: {
    readonly 'target-id': string;
    readonly status: { readonly state: string; readonly reason: string };
  };
  readonly status: string;
  readonly characterizations: readonly unknown[];
  readonly remarks?: string;
}

interface Read {
  readonly 'assessment-results': {
    readonly 'import-ap': { readonly href: string };
    readonly 'back-matter': { readonly resources: readonly Part[] };
    readonly results: readonly [
      {
        readonly 'reviewed-controls': {
          readonly 'control-selections': readonly [
            {
              readonly 'include-controls': readonly { readonly 'control-id': string }[];
              readonly 'exclude-controls'?: readonly { readonly 'control-id': string }[];
            },
          ];
        };
        readonly observations?: readonly Part[];
        readonly findings?: readonly Part[];
        readonly risks?: readonly Part[];
      },
    ];
  };
}

function read(of: Assessment) {
  const document = JSON.parse(oscalText(report(of), aiAct)) as Read;
  const { results, ...rest } = document['assessment-results'];
  return { ...rest, result: results[0] };
}

function prop(part: Part, name: string): string | undefined {
  return part.props.find((each) => each.name === name)?.value;
}

const schemas: readonly (readonly [string, AnySchema])[] = [
  ['the rules of the model', oscalSchema],
  ...(process.env.OSCAL_SCHEMA
    ? [
        [
          "NIST's own schema",
          JSON.parse(readFileSync(process.env.OSCAL_SCHEMA, 'utf8')) as AnySchema,
        ] as const,
      ]
    : []),
];

describe.each(schemas)('OSCAL assessment results keep %s', (_, schema) => {
  const errorsOf = validator(schema);

  test('for the worked example and for a check that nobody has begun', () => {
    expect(errorsOf(oscalOf(report(example), aiAct))).toEqual([]);
    expect(errorsOf(oscalOf(report(blank()), aiAct))).toEqual([]);
  });

  test('for any check, whatever people wrote', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        expect(errorsOf(JSON.parse(oscalText(report(each), aiAct)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('and these are looked at', () => {
    const document = oscalOf(report(example), aiAct) as Record<string, Record<string, unknown>>;
    const broken = (change: Record<string, unknown>) => ({
      'assessment-results': { ...document['assessment-results'], ...change },
    });
    expect(errorsOf(broken({ uuid: 'x' }))).not.toEqual([]);
    expect(errorsOf(broken({ results: [] }))).not.toEqual([]);
    expect(errorsOf(broken({ more: 1 }))).not.toEqual([]);
  });
});

describe('an OSCAL document', () => {
  test('points only to what is in it, and names nothing twice', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const text = oscalText(report(each), aiAct);
        const ids = [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, id]) => id!);
        expect(new Set(ids).size).toBe(ids.length);
        const pointed = [...text.matchAll(/"(?:actor|observation)-uuid": "([^"]+)"/g)];
        expect(pointed.filter(([, id]) => !ids.includes(id!))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same for the same check, and has other identifiers for another', () => {
    expect(oscalText(report(example), aiAct)).toBe(oscalText(report(example), aiAct));
    const ids = (of: Assessment) => read(of).result.observations!.map(({ uuid }) => uuid);
    const other = ids({ ...example, id: 'another' });
    expect(ids(example).filter((id) => other.includes(id))).toEqual([]);
  });

  test('says how the assessment was done in place of a plan that there is not', () => {
    const { 'import-ap': plan, 'back-matter': back } = read(blank());
    const resource = back.resources.find(({ uuid }) => plan.href === `#${uuid}`);
    expect(resource?.description).toContain('70 questions');
  });

  test('observes what was answered, with the evidence that was named', () => {
    const { result } = read(
      answered(blank(), {
        '6.1.2': {
          choice: 3,
          note: 'Done each May',
          evidence: [
            {
              id: 'a',
              title: 'Register',
              location: 'https://acme.example/risks',
              date: '2026-05-02',
            },
            { id: 'b', title: 'Minutes', location: 'Binder 4', date: '' },
            { id: 'c', title: ' ', location: '', date: '' },
          ],
        },
        'A.2.2': { choice: 'excluded', justification: 'No AI here' },
        '4.1': null,
      }),
    );
    expect(result.observations!.map((each) => prop(each, 'item'))).toEqual(['6.1.2', 'A.2.2']);
    const [risk, policy] = result.observations!;
    expect(risk!.description).toContain('Done each May');
    expect(risk!['relevant-evidence']).toEqual([
      {
        href: 'https://acme.example/risks',
        description: 'Register; https://acme.example/risks; 2026-05-02',
      },
      { description: 'Minutes; Binder 4' },
    ]);
    expect(policy!.description).toContain('No AI here');
    const [selection] = result['reviewed-controls']['control-selections'];
    expect(selection['include-controls']).toEqual([{ 'control-id': 'clause-6.1.2' }]);
    expect(selection['exclude-controls']).toEqual([{ 'control-id': 'a.2.2' }]);
  });

  test('calls its own findings potential, and no other', () => {
    const own = {
      ...newFindingRecord('own', '2026-11-01', now),
      title: 'No minutes of the review',
      cause: 'Nobody was told',
      item: '9.3.1' as const,
      grade: 'major' as const,
    };
    const { result } = read({ ...answered(blank(), { '4.1': 0 }), findings: [own] });
    const [potential, worked] = result.findings!;
    expect(potential!.title).toMatch(/^Potential major: 4\.1 /);
    expect(potential!.target['target-id']).toBe('clause-4.1');
    expect(potential!['related-observations']).toHaveLength(1);
    expect(worked!.title).toBe('Major nonconformity: No minutes of the review');
    expect(worked!.target).toMatchObject({
      'target-id': 'clause-9.3.1',
      status: { state: 'not-satisfied', reason: 'fail' },
    });
    expect(worked!.remarks).toContain('Nobody was told');
    expect(worked!['related-observations']).toBeUndefined();
  });

  test('calls a finding met once it is closed and no longer shows', () => {
    const record = {
      ...newFindingRecord('own', '2026-11-01', now),
      potential: 'item:4.1',
      origin: 'self-assessment' as const,
      item: '4.1' as const,
      state: 'closed' as const,
    };
    const states = (level: 0 | 5) =>
      read({
        ...answered(blank(), { '4.1': { choice: level, evidence: [someEvidence] } }),
        findings: [record],
      })
        .result.findings!.filter(({ target }) => target['target-id'] === 'clause-4.1')
        .map(({ target }) => target.status.state);
    expect(states(0)).toEqual(['not-satisfied']);
    expect(states(5)).toEqual(['satisfied']);
  });

  test('carries the risks of systems that are not retired', () => {
    const { result } = read(example);
    const { systems }: Assessment = example;
    const running = systems.filter(({ stage }) => stage !== 'retired');
    expect(result.risks).toHaveLength(running.flatMap(({ risks }) => risks).length);
    expect(new Set(result.risks!.map(({ status }) => status)).size).toBeGreaterThan(1);
  });

  test('holds no word of a machine in what people read', () => {
    const { result } = read(example);
    const parts = [...result.observations!, ...result.findings!, ...result.risks!];
    const read_ = parts.map(({ title, description, remarks = '' }) =>
      [title, description, remarks].join(' '),
    );
    expect(read_.filter((words) => /undefined|null|\[object|in-work|taken-up/.test(words))).toEqual(
      [],
    );
  });
});

describe('identifiers', () => {
  test('are those of version 5', () => {
    // From the documentation of Python's uuid module.
    expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe(
      '886313e1-3b8a-5372-9b90-0c9aee199e5d',
    );
  });

  test('differ for different names, of any length', () => {
    const id = identifiersOf('one', 'https://example.org');
    const names = Array.from({ length: 200 }, (_, length) => 'a'.repeat(length));
    expect(new Set(names.map(id)).size).toBe(names.length);
  });
});
