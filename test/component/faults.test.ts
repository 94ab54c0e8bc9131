import 'fake-indexeddb/auto';
import process from 'node:process';
import { expect, test, vi } from 'vitest';
import type { Repository } from '../../src/storage/repository.ts';
import { scriptOf, shrunk, told } from '../faults/script.ts';
import { played } from '../faults/world.ts';

vi.setConfig({ testTimeout: 600_000 });

const seed = process.env.PLUMBLINE_SEED ?? 'plumbline';
const runs = Number(process.env.PLUMBLINE_FAULTS ?? 400);
const only = process.env.PLUMBLINE_FAULTS_SCRIPT;

test('no fault, at no step, costs an acknowledged answer', async () => {
  const faults = new Map<string, number>();
  let [edits, acknowledged, lost] = [0, 0, 0];
  const failed: string[] = [];
  const labels = only ? [only] : Array.from({ length: runs }, (_each, index) => `${seed} ${index}`);
  for (const label of labels) {
    const script = scriptOf(label);
    const outcome = await played(script);
    edits += outcome.edits;
    acknowledged += outcome.acknowledged;
    lost += outcome.lost;
    for (const [fault, count] of outcome.faults)
      faults.set(fault, (faults.get(fault) ?? 0) + count);
    if (outcome.complaints.length > 0) {
      if (process.env.PLUMBLINE_FAULTS_ALL) {
        failed.push(`${label}: ${outcome.complaints[0]}`);
        continue;
      }
      const short = await shrunk(
        script,
        async (each) => (await played(each)).complaints.length > 0,
      );
      const { complaints } = await played(short);
      failed.push([`PLUMBLINE_FAULTS_SCRIPT='${label}'`, told(short), ...complaints].join('\n'));
      break;
    }
  }
  const injected = [...faults.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...faults].map(([fault, count]) => `${fault} ${count}`).toSorted();
  process.stdout.write(
    `faults seed ${seed}: ${labels.length} scripts, ${injected} faults injected (${kinds.join(', ')}), ` +
      `${edits} edits, ${acknowledged} acknowledged answers, ${lost} lost\n`,
  );
  expect(failed.join('\n\n')).toBe('');
  expect(lost).toBe(0);
});

/** Engines that lose answers, each in its own way. */
const broken: readonly (readonly [string, (engine: Repository) => Repository])[] = [
  [
    'writes over what another tab stored',
    (engine) => ({
      ...engine,
      write: (assessment, change, { steps = [] } = {}) =>
        engine.write(assessment, change, { steps }),
    }),
  ],
  [
    'says "saved" when a write failed',
    (engine) => ({
      ...engine,
      write: async (assessment, change, writing) => {
        const stored = await engine.write(assessment, change, writing);
        return stored.kind === 'stored'
          ? stored
          : { kind: 'stored', value: { change, wasGone: false } };
      },
    }),
  ],
  [
    'stores the whole without joining it',
    (engine) => ({
      ...engine,
      join: async (assessment) => {
        const stored = await engine.save(assessment);
        return stored.kind === 'stored' ? { kind: 'stored', value: assessment } : stored;
      },
    }),
  ],
];

test.each(broken)('an engine that %s is caught', async (_how, engine) => {
  for (let index = 0; index < 400; index += 1) {
    const { lost } = await played(scriptOf(`canary ${index}`), engine);
    if (lost > 0) return;
  }
  throw new Error('No script noticed.');
});
