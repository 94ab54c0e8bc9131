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
import { documentRowsOf, type DocumentRow } from './document-register/register.ts';
import { contributionOf, namedEvidence, type Contribution, type Range } from './credit.ts';
import type { Finding } from './findings/potential.ts';
import { workListOf, type WorkedFinding } from './findings/work-list.ts';
import { kpiFiguresOf, type KpiFigures } from './kpis/kpis.ts';
import type { TrainingFigure } from './kpis/records.ts';
import { lintSoa, type SoaIssue } from './soa/lint.ts';
import { soaOf, type Soa } from './soa/soa.ts';
import type { Gap, OpenQuestion } from './gaps.ts';
import { sinceLastOf } from './snapshots/compare.ts';
import { momentsOf } from './snapshots/moments.ts';
import type { Comparison, Moment } from './snapshots/types.ts';
import type { Progress } from './progress.ts';
import { needsReview } from './law-picture.ts';
import { planOf } from './plan/plan.ts';
import type { Plan } from './plan/types.ts';
import type { Brand } from './share/brand.ts';
import { resultsOf, type Results } from './results.ts';
import { impactStateOf, remainingImpact, type ImpactState } from './systems/impact.ts';
import type { Band } from './systems/ratings.ts';
import {
  classifiedSystem,
  legalProfileOf,
  type ClassifiedSystem,
  type LegalProfile,
} from './systems/register-law.ts';
import type { AiSystem } from './systems/system.ts';

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
 * One AI system of the register: all that was entered about it (`system`, with its impact assessment and
 * its risks), into which class it falls, and what follows from that. Retired systems are among them.
 */
export interface ReportSystem extends ClassifiedSystem {
  /** Something in the class or the roles has to be looked at before anyone relies on it. */
  readonly needsReview: boolean;
  /** The nearest day (ISO date) on which a duty starts for it; null if none does, and for a retired one. */
  readonly nextDeadline: string | null;
  readonly impact: {
    readonly state: ImpactState;
    /** The heaviest harm that remains, or null while none is rated. */
    readonly remaining: Band | null;
  };
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
  /** Of the assessment; the same in every report on it. */
  readonly id: string;
  readonly example: boolean;
  /** Who asked for the check with an invitation; shown beside our own words, never in place of them. */
  readonly preparedFor: Brand | null;
  /** What all of it is worked out from, for tables that show every stored field. */
  readonly assessment: Assessment;
  readonly profile: Profile;
  /** Roles and classes under the AI Act, and whether they are the systems' or the profile's guess. */
  readonly legal: LegalProfile;
  /** The Statement of Applicability. */
  readonly soa: Soa;
  /** What an auditor would object to in it, the worst first. */
  readonly soaIssues: readonly SoaIssue[];
  /** The register of documented information. */
  readonly documents: readonly DocumentRow[];
  /** The register of AI systems, in its order. */
  readonly systems: readonly ReportSystem[];
  readonly progress: Progress;
  readonly results: Results;
  readonly areas: readonly ReportArea[];
  /** Potential findings, as the answers show them. */
  readonly findings: readonly Finding[];
  /** All findings as they are worked on, potential ones among them. */
  readonly workList: readonly WorkedFinding[];
  readonly kpis: KpiFigures;
  readonly training: readonly TrainingFigure[];
  /** What to do, in which order, by when. */
  readonly plan: Plan;
  /** The figures of each snapshot, oldest first, and of now at the end. */
  readonly moments: readonly Moment[];
  /** What changed since the latest snapshot; null while nothing was kept. */
  readonly since: Comparison | null;
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
  preparedFor: Brand | null = null,
): Report {
  const results = resultsOf(assessment, when.day);
  const soa = soaOf(assessment, results.readiness);
  return {
    generatedAt: when.now,
    day: when.day,
    catalogue: catalogueEdition,
    law: { asOf, evidenceHorizon, reviewBy, stale: isLawStale(when.day) },
    id: assessment.id,
    example: assessment.example,
    preparedFor,
    assessment,
    profile: assessment.profile,
    legal: legalProfileOf(assessment, when.day),
    soa,
    soaIssues: lintSoa(assessment, soa, when.day),
    documents: documentRowsOf(results.stageOne, when.day),
    systems: assessment.systems.map((system) => reportSystem(system, assessment.profile, when.day)),
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
    workList: workListOf(assessment, results.findings),
    kpis: kpiFiguresOf(assessment, results.readiness, when.day),
    training: assessment.training,
    plan: planOf(assessment, results, when.day),
    moments: momentsOf(assessment, results, when.day),
    since: sinceLastOf(assessment, results, when.day),
    gaps: results.gaps,
    openQuestions: results.openQuestions,
  };
}

function reportSystem(system: AiSystem, profile: Profile, day: string): ReportSystem {
  const classified = classifiedSystem(system, profile, day);
  const days = classified.duties.flatMap(({ obligation, start }) =>
    obligation.kind === 'duty' && start.kind === 'from' ? [start.day] : [],
  );
  const isRetired = system.stage === 'retired';
  return {
    ...classified,
    needsReview: needsReview(classified),
    nextDeadline: isRetired ? null : (days.sort()[0] ?? null),
    impact: { state: impactStateOf(system.impact, day), remaining: remainingImpact(system.impact) },
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
