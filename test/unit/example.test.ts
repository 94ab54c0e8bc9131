import { describe, expect, test } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import { titles } from '../../src/content/en/titles.ts';
import { example } from '../../src/content/example/index.ts';
import { isControl, itemIds } from '../../src/content/items.ts';
import { isAnswered, type Assessment } from '../../src/core/assessment.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { readAssessmentFile, restoreAssessment } from '../../src/core/file/read.ts';
import { fileFormat, isCalendarDate } from '../../src/core/file/schema.ts';
import { findingsOf } from '../../src/core/findings/potential.ts';
import { potentialKey } from '../../src/core/findings/work-list.ts';
import { gapsOf, openQuestionsOf } from '../../src/core/gaps.ts';
import { kpiFiguresOf } from '../../src/core/kpis/kpis.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { soaOf } from '../../src/core/soa/soa.ts';
import { isOpenBlocker, stageOneOf } from '../../src/core/stage-one.ts';
import { stageTwoGatesOf, verdictOf } from '../../src/core/verdict.ts';

/** The day on which the example is set. */
const today = '2026-11-21';

/** The compiler holds the example to core's shape here. */
const assessment: Assessment = example;
const answers = itemIds.map((id) => ({ id, ...example.answers[id] }));
const records = documents.map(({ id }) => ({ id, ...example.documents[id] }));
const evidence = answers.flatMap((answer) => answer.evidence);

const readiness = readinessOf(assessment);
const stageOne = stageOneOf(assessment);

const dayOf = (timestamp: string) => timestamp.slice(0, 10);
const notEmpty = (text: string) => text !== '';

/** Every text of a nest of objects and lists. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the example is whole', () => {
  test('answers every item and has a record of every document', () => {
    expect(Object.keys(example.answers).sort()).toEqual([...itemIds].sort());
    expect(answers.every(isAnswered)).toBe(true);
    expect(Object.keys(example.documents).sort()).toEqual(documents.map(({ id }) => id).sort());
  });

  test('is read back as it is, with nothing to repair', () => {
    const spare = { id: 'spare', now: '2026-11-21T00:00:00Z' };
    const data = JSON.parse(JSON.stringify(example)) as Record<string, unknown>;
    const restored = restoreAssessment(data, currentVersion, spare);
    expect(restored).toEqual({ kind: 'read', assessment: example, repairs: [], exportedAt: '' });

    const exportedAt = '2026-11-21T09:00:00Z';
    const file = { format: fileFormat, version: currentVersion, exportedAt, assessment: example };
    const read = readAssessmentFile(JSON.stringify(file), spare);
    expect(read).toEqual({ kind: 'read', assessment: example, repairs: [], exportedAt });
  });

  test('keeps earlier states whose figures are those of their answers', () => {
    for (const { answers: then, documents: records, kpis, day } of assessment.snapshots) {
      const earlier = { ...assessment, answers: then, documents: records };
      const figures = kpiFiguresOf(earlier, readinessOf(earlier), day);
      expect(kpis.controlsInPlace).toBeCloseTo(figures.controlsInPlace ?? -1);
      expect(kpis.maturity).toBeCloseTo(figures.maturity ?? -1);
      expect(kpis.trained).toBeCloseTo(figures.trained ?? -1);
      expect(isCalendarDate(day)).toBe(true);
    }
  });

  test('works on potential findings that are there, and on actions that its plan has', () => {
    const keys = findingsOf(readiness, stageOne).map(potentialKey);
    const taken = assessment.findings.map(({ potential }) => potential).filter(notEmpty);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('gives a reason or an exclusion for every control, no two the same', () => {
    const { rows } = soaOf(assessment, readiness);
    const settled = rows.filter(({ control }) => control !== 'A.7.3');
    expect(settled.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    expect(new Set(settled.map(({ reason }) => reason)).size).toBe(settled.length);
    const kept = assessment.soaVersions[0]?.rows.map(({ reference }) => reference);
    expect(kept?.filter((reference) => reference.startsWith('A.'))).toHaveLength(38);
  });

  test('gives each piece of evidence its own identifier', () => {
    const ids = evidence.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('e-6-1-2-1');
  });

  test('is marked as an example', () => {
    expect(example).toMatchObject({ id: 'example', example: true });
  });
});

describe('the example is believable', () => {
  test('gives a reason for every exclusion, and excludes controls only', () => {
    const excluded = answers.filter(({ choice }) => choice === 'excluded');
    expect(excluded.length).toBeGreaterThanOrEqual(2);
    for (const { id, justification } of excluded) {
      expect(isControl(id)).toBe(true);
      expect(justification.length).toBeGreaterThan(100);
    }
    const others = answers.filter(({ choice }) => choice !== 'excluded');
    expect(others.filter(({ justification }) => justification !== '')).toEqual([]);
  });

  test('says for every "I don\'t know" what is not known, who finds out, and by when', () => {
    const unknown = answers.filter(({ choice }) => choice === 'unknown');
    expect(unknown.length).toBeGreaterThanOrEqual(5);
    expect(unknown.filter(({ note, owner, dueDate }) => !note || !owner || !dueDate)).toEqual([]);
  });

  test('has an owner everywhere and a date for every gap', () => {
    expect(answers.filter(({ owner }) => !owner)).toEqual([]);
    expect(records.filter(({ owner }) => !owner)).toEqual([]);
    const low = answers.filter(({ choice }) => typeof choice === 'number' && choice < 3);
    expect(low.filter(({ dueDate }) => !dueDate)).toEqual([]);
  });

  test('knows where each document that exists lies, and dates no other', () => {
    for (const { id, state, location, date } of records) {
      const exists = state === 'draft' || state === 'approved';
      expect([id, location !== '', date !== '']).toEqual([id, exists, exists]);
    }
  });

  test('flags a few items, not half of them', () => {
    const flags = answers.filter(({ flagged }) => flagged).length;
    expect(flags).toBeGreaterThanOrEqual(3);
    expect(flags).toBeLessThanOrEqual(10);
  });
});

describe('the figures of the example', () => {
  const { low, high } = readiness.overall.share ?? { low: 0, high: 0 };
  const open = stageOne.register.filter((row) => row.applicable && isOpenBlocker(row));

  test('stay in the band that the first visit is meant to show', () => {
    expect(low).toBeGreaterThan(0.45);
    expect(low).toBeLessThan(0.6);
    expect(high - low).toBeGreaterThan(0.08);
    expect(high - low).toBeLessThan(0.15);
    expect(stageOne.share.low).toBeGreaterThan(0.55);
    expect(stageOne.share.high).toBeLessThan(0.7);
  });

  test('show clearly less evidenced than claimed', () => {
    expect(readiness.evidenced).toBeLessThan(low - 0.08);
    expect(readiness.evidenced).toBeGreaterThan(0.25);
  });

  test('show the head start of ISO/IEC 27001, and where it ends', () => {
    const of = (area: 'A.5' | 'A.7' | 'A.10' | '7') => readiness.areas[area].share?.low ?? 0;
    expect(of('7')).toBeGreaterThan(of('A.5') + 0.3);
    expect(of('A.10')).toBeGreaterThan(of('A.7') + 0.2);
    expect(example.answers['A.8.3'].choice).toBe(0);
  });

  test('come out as Building, held back by two documents', () => {
    expect(verdictOf(readiness, stageOne).rung).toBe('building');
    expect(open.map(({ document }) => document)).toEqual([
      'risk-treatment-plan',
      'management-review-results',
    ]);
  });

  test('show what Stage 2 needs, counted by hand', () => {
    // Under level 2: 7.1 (not known), 8.3, 8.4, 9.2.1 and the three parts of 9.3; that leaves 25 of 32.
    const gates = stageTwoGatesOf(readiness);
    expect(gates.map((gate) => ('open' in gate ? gate.open.join(' ') : ''))).toEqual([
      '9.2.1 9.2.2',
      '9.3.1 9.3.2 9.3.3',
      '7.1 8.3 8.4 9.2.1 9.3.1 9.3.2 9.3.3',
      '',
      '',
    ]);
    // Without evidence at level 3 or more: 5.1 and 6.3. A.10.2 is held at 2, its document being unknown.
    expect(gates.at(-1)).toMatchObject({ shown: 15, of: 17 });
  });

  test('begin with the two blockers, each with the step that fits', () => {
    const [plan, review, ...others] = gapsOf(readiness, stageOne);
    expect(plan).toMatchObject({
      item: '6.1.3',
      choice: 3,
      cause: 'held-by-document',
      steps: [{ kind: 'approve', documents: ['risk-treatment-plan'] }],
    });
    expect(review).toMatchObject({
      item: '9.3.3',
      choice: 1,
      documents: [{ document: 'management-review-results', state: 'missing' }],
      steps: [{ kind: 'first-step' }],
    });
    expect(others.filter(({ blocker }) => blocker)).toEqual([]);
  });

  test('leave twelve questions: seven levels and five documents that nobody knew', () => {
    // Levels: 7.1, A.2.3, A.4.5, A.6.2.8, A.7.6, A.8.5, A.10.4. Documents: of A.4.5, A.6.2.8, A.7.6 and
    // A.8.5, which are such items themselves, and of A.10.2, which has a level.
    const questions = openQuestionsOf(assessment, stageOne);
    const of = (kind: string) => questions.filter((question) => question.kind === kind);
    expect([of('unknown-level').length, of('unknown-document').length]).toEqual([7, 5]);
  });

  test('give an auditor something of each grade', () => {
    const grades = new Set(findingsOf(readiness, stageOne).map(({ grade }) => grade));
    expect([...grades]).toEqual(['potential-major', 'potential-minor', 'observation']);
  });
});

describe('the dates of the example', () => {
  test('are real', () => {
    const dates = [
      ...evidence.map(({ date }) => date),
      ...answers.map(({ dueDate }) => dueDate),
      ...records.map(({ date }) => date),
    ].filter(notEmpty);
    expect(dates.filter((date) => !isCalendarDate(date))).toEqual([]);
    expect(evidence.filter(({ date }) => date === '')).toEqual([]);
  });

  test('fall on working days', () => {
    const days = [...evidence, ...records].map(({ date }) => date).filter(notEmpty);
    const due = answers.map(({ dueDate }) => dueDate).filter(notEmpty);
    const weekend = [...days, ...due].filter((day) => new Date(day).getUTCDay() % 6 === 0);
    expect(weekend).toEqual([]);
  });

  test('stand on the right side of today', () => {
    for (const { dueDate } of answers.filter((answer) => notEmpty(answer.dueDate))) {
      expect(dueDate > today && dueDate >= '2026-12-01' && dueDate <= '2027-06-30').toBe(true);
    }
    for (const { updatedAt, ...entry } of [...answers, ...records]) {
      expect(updatedAt >= example.createdAt && updatedAt <= example.updatedAt).toBe(true);
      const shown = 'evidence' in entry ? entry.evidence.map(({ date }) => date) : [entry.date];
      expect(shown.filter((date) => date > dayOf(updatedAt))).toEqual([]);
    }
    expect(dayOf(example.updatedAt) < today).toBe(true);
    const times = [...answers, ...records].map(({ updatedAt }) => updatedAt).sort();
    expect(times.at(-1)).toBe(example.updatedAt);
  });
});

describe('the words of the example', () => {
  const notes = answers.map(({ note }) => note).filter(notEmpty);
  // A kept statement names the controls by their titles, which are the catalogue's.
  const texts = textsIn({
    ...example,
    soaVersions: example.soaVersions.map(({ rows, ...version }) => ({
      ...version,
      rows: rows.map((row) => ({ ...row, title: '' })),
    })),
  });

  test('are many, and none is used twice', () => {
    expect(notes.length).toBeGreaterThanOrEqual(45);
    expect(new Set(notes).size).toBe(notes.length);
  });

  test('are short', () => {
    expect(notes.filter((note) => note.length > 420)).toEqual([]);
  });

  test('are its own: no text of the catalogue is in them', () => {
    const catalogue = textsIn([
      titles,
      import.meta.glob('../../src/content/en/items/*.ts', { eager: true }),
    ]);
    const known = new Set(catalogue.map((text) => text.toLowerCase()));
    expect(texts.filter((text) => known.has(text.toLowerCase()))).toEqual([]);

    const sentences = catalogue
      .flatMap((text) => text.split(/(?<=[.?!])\s/))
      .filter((sentence) => sentence.length > 30);
    const copied = sentences.filter((sentence) => notes.some((note) => note.includes(sentence)));
    expect(copied).toEqual([]);
  });

  test('keep the house style', () => {
    expect(texts.filter((text) => /[—!→✓≤≥≠]/u.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  test('hold Latin beyond ASCII, Greek and Cyrillic, which the exports must show', () => {
    expect(example.profile.name).toMatch(/[^\p{ASCII}]/u);
    expect(notes.join(' ')).toContain('Ωμέγα');
    expect(notes.join(' ')).toContain('България');
  });
});
