import type { Assessment } from '../assessment.ts';
import type { DutyTrigger } from '../coverage.ts';
import type { Range } from '../credit.ts';
import type { Action, Bar, Plan, Schedule } from '../plan/types.ts';
import type { Report, ReportSystem } from '../report.ts';
import type { Comparison } from '../snapshots/types.ts';
import { currentVersion } from './migrations.ts';
import { fileFormat } from './schema.ts';

/** What a file says of the figures. It is for readers; importing computes them afresh. */
export interface FileReport {
  readonly generatedAt: string;
  readonly day: string;
  readonly law: Report['law'];
  readonly progress: Report['progress'];
  readonly verdict: Report['results']['verdict'];
  readonly readiness: {
    readonly overall: Range | null;
    readonly clauses: Range | null;
    readonly annexA: Range | null;
    readonly evidenced: number;
    readonly areas: Readonly<Record<string, Range | null>>;
  };
  readonly stageOne: Range;
  readonly stageTwo: Range | null;
  readonly findings: Report['findings'];
  readonly gaps: readonly (Report['gaps'][number] & {
    readonly title: string;
    readonly firstStep: string;
  })[];
  readonly openQuestions: Report['openQuestions'];
  /** What an auditor would object to in the Statement of Applicability. */
  readonly statementIssues: Report['soaIssues'];
  readonly kpis: Report['kpis'];
  readonly plan: FilePlan;
  /** The kept states and today's, oldest first, scored by the rules of the day of export. */
  readonly moments: Report['moments'];
  /** What changed since the latest kept state; null where none is kept. */
  readonly since: Pick<Comparison, 'answers' | 'documents'> | null;
  readonly aiAct: readonly {
    readonly obligation: string;
    readonly article: string;
    readonly applicability: Report['results']['coverage'][number]['applicability'];
    readonly reach: string;
    readonly inPlace: number;
    readonly withinReach: number;
    readonly outside: number;
    /** The systems that bring it, the nearest day first; empty where the profile's guess stands in. */
    readonly systems: readonly FileTrigger[];
  }[];
  /** Whether roles and classes come from classified systems or from the profile's guess. */
  readonly aiActBasis: 'systems' | 'guess';
  readonly systems: readonly FileSystem[];
}

/** What was worked out about the plan; what was entered about its actions stands in the assessment. */
export interface FilePlan {
  readonly actions: readonly (Pick<
    Action,
    'id' | 'phase' | 'isBlocker' | 'gain' | 'effort' | 'after' | 'state'
  > & {
    /** Null for what is done or dropped. */
    readonly span: Bar['span'] | null;
  })[];
  readonly days: number;
  readonly stageOne: Schedule['stageOne'];
  readonly stageTwo: Schedule['stageTwo'];
}

/** A system that brings an obligation. */
export interface FileTrigger {
  readonly system: string;
  readonly roles: readonly string[];
  readonly classes: readonly string[];
  readonly certainty: DutyTrigger['certainty'];
  readonly start: DutyTrigger['start'];
}

/** What was worked out about one system; what was entered about it stands in the assessment. */
export interface FileSystem {
  readonly id: string;
  readonly name: string;
  readonly stage: ReportSystem['system']['stage'];
  readonly classification: ReportSystem['classification']['state'];
  readonly classes: readonly { readonly class: string; readonly certainty: string }[];
  readonly roles: readonly { readonly role: string; readonly certainty: string }[];
  readonly needsReview: boolean;
  readonly nextDeadline: string | null;
  /** Where its impact assessment stands. */
  readonly impact: ReportSystem['impact'];
}

export interface AssessmentFile {
  readonly format: typeof fileFormat;
  readonly version: number;
  readonly catalogue: string;
  readonly exportedAt: string;
  readonly disclaimer: readonly string[];
  readonly assessment: Assessment;
  readonly report: FileReport;
}

/** The assessment file of the design (section 6): it names itself first, then carries all that was entered. */
export function assessmentFile(
  assessment: Assessment,
  report: Report,
  disclaimer: readonly string[],
): AssessmentFile {
  return {
    format: fileFormat,
    version: currentVersion,
    catalogue: report.catalogue,
    exportedAt: report.generatedAt,
    disclaimer,
    assessment,
    report: fileReport(report),
  };
}

function fileReport(report: Report): FileReport {
  const { readiness, stageOne, verdict, coverage } = report.results;
  const items = new Map(report.areas.flatMap((area) => area.items).map((item) => [item.id, item]));
  return {
    generatedAt: report.generatedAt,
    day: report.day,
    law: report.law,
    progress: report.progress,
    verdict,
    readiness: {
      overall: readiness.overall.share,
      clauses: readiness.parts.clauses.share,
      annexA: readiness.parts['annex-a'].share,
      evidenced: readiness.evidenced,
      areas: Object.fromEntries(report.areas.map((area) => [area.id, area.readiness])),
    },
    stageOne: stageOne.share,
    stageTwo: readiness.overall.share,
    findings: report.findings,
    gaps: report.gaps.map((gap) => ({
      ...gap,
      title: items.get(gap.item)?.title ?? '',
      firstStep: items.get(gap.item)?.firstStep ?? '',
    })),
    openQuestions: report.openQuestions,
    statementIssues: report.soaIssues,
    kpis: report.kpis,
    plan: filePlan(report.plan),
    moments: report.moments,
    since: report.since && { answers: report.since.answers, documents: report.since.documents },
    aiAct: coverage.map((row) => ({
      obligation: row.obligation.id,
      article: row.obligation.article,
      applicability: row.applicability,
      reach: row.obligation.reach,
      inPlace: row.inPlace,
      withinReach: row.withinReach,
      outside: row.outside,
      systems: row.triggers.map(({ system, roles, classes, certainty, start }) => ({
        system,
        roles,
        classes,
        certainty,
        start,
      })),
    })),
    aiActBasis: report.legal.source,
    systems: report.systems.map(fileSystem),
  };
}

function filePlan({ actions, schedule }: Plan): FilePlan {
  const spans = new Map(schedule.bars.map(({ action, span }) => [action, span]));
  return {
    actions: actions.map(({ id, phase, isBlocker, gain, effort, after, state }) => ({
      ...{ id, phase, isBlocker, gain, effort, after, state },
      span: spans.get(id) ?? null,
    })),
    days: schedule.days,
    stageOne: schedule.stageOne,
    stageTwo: schedule.stageTwo,
  };
}

function fileSystem(each: ReportSystem): FileSystem {
  const { system, classification } = each;
  return {
    id: system.id,
    name: system.name,
    stage: system.stage,
    classification: classification.state,
    classes: classification.classes.map(({ id, certainty }) => ({ class: id, certainty })),
    roles: classification.roles.map(({ role, certainty }) => ({ role, certainty })),
    needsReview: each.needsReview,
    nextDeadline: each.nextDeadline,
    impact: each.impact,
  };
}
