import { itemIds, type ItemId } from '../../../src/content/items.ts';
import { titles } from '../../../src/content/en/titles.ts';
import type { Guidance } from '../../../src/content/types.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import { reportOf } from '../../../src/core/report.ts';
import { jsonText } from '../../../src/export/json/json.ts';
import { now } from './assessments.ts';

/** Stands in for the items' texts where a test is not about them. */
const guidance = Object.fromEntries(
  itemIds.map((item) => [item, { question: `${item}?`, firstStep: `Start ${item}` }]),
) as unknown as Record<ItemId, Guidance[ItemId]>;

export function reportFor(assessment: Assessment, day = '2026-11-21') {
  return reportOf(assessment, { titles, guidance }, { now, day });
}

/** What the app writes when the file is saved. */
export function exportText(assessment: Assessment): string {
  return jsonText(assessment, reportFor(assessment), ['Not legal advice.']);
}
