import { areaIds, partOf, type AreaId } from '../content/areas.ts';
import type { DocumentId } from '../content/documents.ts';
import { isControl, itemOf, type ItemId } from '../content/items.ts';
import type { Readiness } from './readiness.ts';
import { isOpenBlocker, type StageOne } from './stage-one.ts';

/** Always "potential": only a certification body grades. */
export const grades = ['potential-major', 'potential-minor', 'observation'] as const;
export type Grade = (typeof grades)[number];

export type FindingCause =
  | {
      readonly kind: 'blocking-document';
      readonly document: DocumentId;
      readonly state: 'missing' | 'draft';
    }
  | { readonly kind: 'nothing-in-place'; readonly level: 0 }
  | { readonly kind: 'partly-in-place'; readonly level: number }
  /** The level was claimed, but a mandatory document is missing or still a draft. */
  | {
      readonly kind: 'held-by-document';
      readonly level: number;
      readonly documents: readonly DocumentId[];
    }
  | { readonly kind: 'exclusion-without-reason' }
  | { readonly kind: 'no-evidence'; readonly level: number }
  | { readonly kind: 'several-in-one-clause'; readonly area: AreaId; readonly count: number };

export interface Finding {
  readonly grade: Grade;
  /** The item it is about; null for a finding on a whole clause. */
  readonly item: ItemId | null;
  readonly area: AreaId;
  readonly cause: FindingCause;
}

/** Three potential minors in one clause add up to a potential major (ISO/IEC 17021-1 practice). */
export const minorsThatMakeAMajor = 3;

/**
 * What an auditor would probably raise, from what is known: unanswered items and *I don't know* are open
 * questions, not findings, so the high reading decides. Majors first, then minors, then observations.
 */
export function findingsOf(readiness: Readiness, stageOne: StageOne): readonly Finding[] {
  const findings = [...documentFindings(stageOne)];
  const majorItems = new Set(findings.map((finding) => finding.item));

  for (const contribution of readiness.overall.contributions) {
    const { item, choice, exclusion, effective, hasEvidence } = contribution;
    if (choice === null || choice === 'unknown' || exclusion === 'justified') continue;
    const at = { item, area: itemOf(item).area };
    const level = effective.high;
    if (exclusion === 'unjustified' || choice === 'excluded') {
      findings.push({
        ...at,
        grade: 'potential-minor',
        cause: { kind: 'exclusion-without-reason' },
      });
    } else if (level === 0) {
      findings.push({
        ...at,
        grade: isControl(item) ? 'potential-minor' : 'potential-major',
        cause: { kind: 'nothing-in-place', level: 0 },
      });
    } else if (level <= 2) {
      // The missing blocker already stands as a major on this item: the same lapse is not listed twice.
      if (majorItems.has(item) && choice > 2) continue;
      findings.push({
        ...at,
        grade: 'potential-minor',
        cause:
          choice > 2
            ? { kind: 'held-by-document', level: choice, documents: contribution.cappedBy }
            : { kind: 'partly-in-place', level },
      });
    } else if (!hasEvidence) {
      findings.push({ ...at, grade: 'observation', cause: { kind: 'no-evidence', level } });
    }
  }
  return byGrade([...findings, ...clauseFindings(findings)]);
}

function documentFindings(stageOne: StageOne): readonly Finding[] {
  return stageOne.register.flatMap((row): Finding[] => {
    const item = row.items[0];
    const state = row.record.state;
    if (!item || !row.applicable || !isOpenBlocker(row)) return [];
    if (state !== 'missing') return [];
    return [
      {
        grade: 'potential-major',
        item,
        area: itemOf(item).area,
        cause: { kind: 'blocking-document', document: row.document, state },
      },
    ];
  });
}

function clauseFindings(findings: readonly Finding[]): readonly Finding[] {
  return areaIds
    .filter((area) => partOf(area) === 'clauses')
    .flatMap((area): Finding[] => {
      const count = findings.filter(
        (finding) => finding.area === area && finding.grade === 'potential-minor',
      ).length;
      if (count < minorsThatMakeAMajor) return [];
      const cause = { kind: 'several-in-one-clause', area, count } as const;
      return [{ grade: 'potential-major', item: null, area, cause }];
    });
}

function byGrade(findings: readonly Finding[]): readonly Finding[] {
  return grades.flatMap((grade) => findings.filter((finding) => finding.grade === grade));
}
