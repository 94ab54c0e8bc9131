import { loadGuidance, texts } from '../../../src/content/locale.ts';
import { example } from '../../../src/content/example/index.ts';
import type { ItemId } from '../../../src/content/items.ts';
import { emptyAnswer, type Answer, type Assessment } from '../../../src/core/assessment.ts';
import { reportOf, type Report } from '../../../src/core/report.ts';

export const multilingual = 'Łódź Ωμέγα България';
export const emoji = '👩‍👩‍👧';
export const arabic = 'سلام';
export const longWord = 'x'.repeat(500);
export const longNote = Array.from(
  { length: 120 },
  (_, index) => `Sentence ${index} of a long note.`,
)
  .join(' ')
  .padEnd(5_000, ' and so on');

const strangeAnswers: Readonly<Partial<Record<ItemId, Partial<Answer>>>> = {
  '4.1': { note: `${multilingual} ${emoji}` },
  '4.2': { note: longNote },
  '5.1': { note: `${arabic}\tafter a tab\u0007 and a bell`, owner: 'Zoë Žižek' },
  '6.2': { note: `before ${longWord} after` },
  'A.2.2': {
    evidence: [
      { id: 'e1', title: 'Ethics board → minutes', location: `C:/${'deep/'.repeat(60)}`, date: '' },
    ],
  },
};

/** The worked example, made harder to print. */
export function strangeAssessment(): Assessment {
  const answers: Partial<Record<ItemId, Answer>> = { ...example.answers };
  for (const [id, change] of Object.entries(strangeAnswers) as [ItemId, Partial<Answer>][]) {
    answers[id] = { ...(answers[id] ?? emptyAnswer), ...change };
  }
  return { ...example, answers };
}

export async function sampleReport(assessment: Assessment): Promise<Report> {
  const catalogue = { titles: texts.titles, guidance: await loadGuidance() };
  return reportOf(assessment, catalogue, { now: '2026-11-21T09:30:00.000Z', day: '2026-11-21' });
}
