import { asOf, evidenceHorizon, reviewBy } from '../content/ai-act/law.ts';
import { areaIds, partOf, type AreaId, type Part } from '../content/areas.ts';
import { documentsOf, type DocumentId } from '../content/documents.ts';
import { itemOf, itemsOf, type ItemId } from '../content/items.ts';
import type { CatalogueTitles, Guidance } from '../content/types.ts';
import {
  answerOf,
  documentRecordOf,
  type Answer,
  type Assessment,
  type DocumentRecord,
  type Evidence,
  type Profile,
} from './assessment.ts';
import { contributionOf, namedEvidence, type Contribution, type Range } from './credit.ts';
import type { Finding } from './findings.ts';
import type { Gap, OpenQuestion } from './gaps.ts';
import type { Progress } from './progress.ts';
import { resultsOf, type Results } from './results.ts';

/** The edition of the questions and mappings; raise it when an item's text or mapping changes meaning. */
export const catalogueEdition = 'iso-42001-2023/2026-11';

/** How many of the gaps a summary names. */
export const topGaps = 10;

export interface ReportDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly record: DocumentRecord;
}

/** One item with all that was entered and how it counts. */
export interface ReportItem {
  readonly id: ItemId;
  readonly title: string;
  readonly question: string;
  readonly firstStep: string;
  readonly answer: Answer;
  /** The evidence that has a name or a place; blank rows of the answer are not in it. */
  readonly evidence: readonly Evidence[];
  readonly documents: readonly ReportDocument[];
  readonly contribution: Contribution;
}

export interface ReportArea {
  readonly id: AreaId;
  readonly part: Part;
  readonly title: string;
  readonly short: string;
  readonly readiness: Range | null;
  readonly items: readonly ReportItem[];
}

/**
 * Everything that leaves the app is drawn from this one value: the report on screen and in print, the PDF
 * and the JSON file. So they cannot disagree.
 */
export interface Report {
  /** ISO timestamp. */
  readonly generatedAt: string;
  /** ISO date on which the law was read. */
  readonly day: string;
  readonly catalogue: string;
  readonly law: {
    readonly asOf: string;
    readonly evidenceHorizon: string;
    readonly reviewBy: string;
    readonly stale: boolean;
  };
  readonly example: boolean;
  readonly profile: Profile;
  readonly progress: Progress;
  readonly results: Results;
  readonly areas: readonly ReportArea[];
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly openQuestions: readonly OpenQuestion[];
}

/** Legal data older than its review date has to be checked again before anyone relies on it. */
export function isLawStale(day: string): boolean {
  return day > reviewBy;
}

/** Joins an assessment, its figures and the catalogue's texts. `now` is an ISO timestamp, `day` a date. */
export function reportOf(
  assessment: Assessment,
  texts: { readonly titles: CatalogueTitles; readonly guidance: Guidance },
  when: { readonly now: string; readonly day: string },
): Report {
  const results = resultsOf(assessment, when.day);
  return {
    generatedAt: when.now,
    day: when.day,
    catalogue: catalogueEdition,
    law: { asOf, evidenceHorizon, reviewBy, stale: isLawStale(when.day) },
    example: assessment.example,
    profile: assessment.profile,
    progress: results.progress,
    results,
    areas: areaIds.map((id) => ({
      id,
      part: partOf(id),
      title: texts.titles.areas[id].title,
      short: texts.titles.areas[id].short,
      readiness: results.readiness.areas[id].share,
      items: itemsOf(id).map((item) => reportItem(assessment, item.id, texts)),
    })),
    findings: results.findings,
    gaps: results.gaps,
    openQuestions: results.openQuestions,
  };
}

function reportItem(
  assessment: Assessment,
  id: ItemId,
  texts: { readonly titles: CatalogueTitles; readonly guidance: Guidance },
): ReportItem {
  const answer = answerOf(assessment, id);
  return {
    id,
    title: texts.titles.items[id],
    question: texts.guidance[id].question,
    firstStep: texts.guidance[id].firstStep,
    answer,
    evidence: namedEvidence(answer),
    documents: documentsOf(itemOf(id).id).map((document) => ({
      id: document.id,
      title: texts.titles.documents[document.id].title,
      record: documentRecordOf(assessment, document.id),
    })),
    contribution: contributionOf(assessment, id),
  };
}
