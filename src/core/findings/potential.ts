import { areaIds, partOf, type AreaId } from '../../content/areas.ts';
import type { DocumentId } from '../../content/documents.ts';
import { isControl, itemOf, type ItemId } from '../../content/items.ts';
import type { Contribution } from '../credit.ts';
import type { Readiness } from '../readiness.ts';
import { isOpenBlocker, type StageOne } from '../stage-one.ts';

/** Always "potential": only a certification body grades. */
export const grades = ['potential-major', 'potential-minor', 'observation'] as const;
export type Grade = (typeof grades)[number];

export type FindingCause =
  /** Blocking documents of one requirement are missing, and perhaps nothing else is in place either. */
  | {
      readonly kind: 'blocking-document';
      readonly documents: readonly DocumentId[];
      readonly nothingInPlace: boolean;
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

/** Up to this level an item is a potential minor; above it an observation, if nothing is shown for it. */
export const minorUpTo = 2;

/** Three potential minors in one clause add up to a potential major (ISO/IEC 17021-1 practice). */
export const minorsThatMakeAMajor = 3;

/**
 * What an auditor would probably raise, from what is known: unanswered items and *I don't know* are open
 * questions, not findings, so the high reading decides. What only the quick check says is no finding either:
 * one answer stood for several items, and nobody was asked about this one. Majors first, then minors, then observations.
 */
export function findingsOf(readiness: Readiness, stageOne: StageOne): readonly Finding[] {
  const { contributions } = readiness.overall;
  const findings = [...documentFindings(contributions, stageOne)];
  const majorItems = new Set(findings.map((finding) => finding.item));

  for (const contribution of contributions) {
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
      // The missing blocker already says that nothing is in place: one requirement is one major.
      if (majorItems.has(item)) continue;
      findings.push({
        ...at,
        grade: isControl(item) ? 'potential-minor' : 'potential-major',
        cause: { kind: 'nothing-in-place', level: 0 },
      });
    } else if (level <= minorUpTo) {
      // The missing blocker already stands as a major on this item: the same lapse is not listed twice.
      if (majorItems.has(item) && choice > minorUpTo) continue;
      findings.push({
        ...at,
        grade: 'potential-minor',
        cause:
          choice > minorUpTo
            ? { kind: 'held-by-document', level: choice, documents: contribution.cappedBy }
            : { kind: 'partly-in-place', level },
      });
    } else if (!hasEvidence) {
      findings.push({ ...at, grade: 'observation', cause: { kind: 'no-evidence', level } });
    }
  }
  return byGrade([...findings, ...clauseFindings(findings)]);
}

/** One finding for each requirement that lacks documents without which an audit makes no sense. */
function documentFindings(
  contributions: readonly Contribution[],
  stageOne: StageOne,
): readonly Finding[] {
  const lacking = stageOne.register.filter(
    (row) => row.applicable && isOpenBlocker(row) && row.record.state === 'missing',
  );
  return contributions.flatMap(({ item, choice }): Finding[] => {
    const documents = lacking
      .filter(({ items: [owner] }) => owner === item)
      .map(({ document }) => document);
    if (documents.length === 0) return [];
    return [
      {
        grade: 'potential-major',
        item,
        area: itemOf(item).area,
        cause: { kind: 'blocking-document', documents, nothingInPlace: choice === 0 },
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
