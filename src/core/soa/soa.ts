import { isControl, itemIds, type ControlId } from '../../content/items.ts';
import { answerOf, type Answer, type Assessment, type Evidence } from '../assessment.ts';
import { namedEvidence } from '../credit.ts';
import type { Readiness } from '../readiness.ts';
import type { Driver, OwnControl, SoaHead, SoaVersion } from './records.ts';

/** Whether a control is in: an answer with a level says yes, an exclusion no, anything else leaves it open. */
export type Applicability = 'applies' | 'excluded' | 'undecided';

/** How far it is, by the level that surely counts: 0, 1 to 2, 3 and above; null where nobody knows. */
export type SoaStatus = 'not-in-place' | 'partly' | 'in-place' | 'not-known';

export const controlIds: readonly ControlId[] = itemIds.filter(isControl);

/** One control of Annex A in the Statement of Applicability (clause 6.1.3). */
export interface SoaRow {
  readonly control: ControlId;
  readonly applicability: Applicability;
  /** Why it is in or, for an excluded one, why it is out. */
  readonly reason: string;
  readonly drivers: readonly Driver[];
  readonly status: SoaStatus;
  /** The level that surely counts, 0 to 5; null for excluded controls and where nobody knows. */
  readonly level: number | null;
  readonly owner: string;
  readonly evidence: readonly Evidence[];
  /** The newest date of its evidence (ISO date), or empty. */
  readonly evidenceDate: string;
  readonly reviewDate: string;
}

export interface Soa {
  readonly head: SoaHead;
  /** All 38, in the standard's order. */
  readonly rows: readonly SoaRow[];
  readonly own: readonly OwnControl[];
  /** Kept versions, oldest first. */
  readonly versions: readonly SoaVersion[];
}

/** The statement as it stands: drawn from the answers, with what was said of each control beside them. */
export function soaOf(assessment: Assessment, readiness: Readiness): Soa {
  const entries = new Map(assessment.soaEntries.map((entry) => [entry.id, entry]));
  const effective = new Map(
    readiness.overall.contributions.map((each) => [each.item, each.effective.low]),
  );
  return {
    head: assessment.soaHead,
    own: assessment.ownControls,
    versions: assessment.soaVersions,
    rows: controlIds.map((control) => {
      const answer = answerOf(assessment, control);
      const entry = entries.get(control);
      const applicability = applicabilityOf(answer);
      const evidence = namedEvidence(answer);
      const level = typeof answer.choice === 'number' ? (effective.get(control) ?? null) : null;
      return {
        control,
        applicability,
        reason: applicability === 'excluded' ? answer.justification : (entry?.reason ?? ''),
        drivers: applicability === 'excluded' ? [] : (entry?.drivers ?? []),
        status: statusOf(level),
        level,
        owner: answer.owner,
        evidence,
        evidenceDate:
          evidence
            .map(({ date }) => date)
            .sort()
            .at(-1) ?? '',
        reviewDate: entry?.reviewDate ?? '',
      };
    }),
  };
}

/** An exclusion without a reason is still an exclusion here; the lint says what it lacks. */
function applicabilityOf(answer: Answer): Applicability {
  if (answer.choice === 'excluded') return 'excluded';
  return typeof answer.choice === 'number' ? 'applies' : 'undecided';
}

function statusOf(level: number | null): SoaStatus {
  if (level === null) return 'not-known';
  if (level === 0) return 'not-in-place';
  return level < 3 ? 'partly' : 'in-place';
}
