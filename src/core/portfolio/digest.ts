import { areaIds, type AreaId } from '../../content/areas.ts';
import type { Assessment } from '../assessment.ts';
import { dutyDeadlinesOf } from '../duty-calendar.ts';
import { standingOf } from '../quick/provisional.ts';
import type { Results } from '../results.ts';
import type { Summary } from '../summary.ts';
import { legalProfileOf } from '../systems/register-law.ts';
import type { Client, ClientDigest } from './client.ts';

/** What the portfolio keeps of an assessment, as of a day (ISO date). */
export function digestOf(assessment: Assessment, results: Results, today: string): ClientDigest {
  const { readiness } = results;
  const { contributions } = readiness.overall;
  return {
    updatedAt: assessment.updatedAt,
    areas: Object.fromEntries(
      areaIds.map((area) => [area, readiness.areas[area].share?.low ?? null]),
    ) as Record<AreaId, number | null>,
    missed: contributions
      .filter(({ choice, exclusion, credit }) => {
        return choice !== null && exclusion !== 'justified' && credit.high < 1;
      })
      .map(({ item }) => item),
    unknown: contributions.filter(({ choice }) => choice === 'unknown').map(({ item }) => item),
    provisional: standingOf(contributions).provisional,
    deadline: deadlineOf(assessment, results, today),
  };
}

/** Where nobody said a word about roles and classes, every duty of the law would count: that is no deadline yet. */
function deadlineOf(assessment: Assessment, { coverage }: Results, today: string): string {
  const { source, roles, classes } = legalProfileOf(assessment, today);
  if (source === 'guess' && roles.length === 0 && classes.length === 0) return '';
  return dutyDeadlinesOf(coverage, today)[0]?.day ?? '';
}

/** The assessment was changed since, or the deadline has come: the digest has to be worked out again. */
export function isOutdated(
  { digest }: Pick<Client, 'digest'>,
  { updatedAt }: Pick<Summary, 'updatedAt'>,
  today: string,
): boolean {
  return digest.updatedAt !== updatedAt || (digest.deadline !== '' && digest.deadline <= today);
}

/** The clients whose digest does not fit their assessment any more. */
export function outdatedClients(
  clients: readonly Client[],
  summaries: readonly Summary[],
  today: string,
): readonly Client[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return clients.filter((client) => {
    const summary = byId.get(client.id);
    return summary !== undefined && isOutdated(client, summary, today);
  });
}

/** The clients whose assessment is nowhere any more, not even in the bin. */
export function orphanedClients(
  clients: readonly Client[],
  summaries: readonly Summary[],
): readonly Client[] {
  const here = new Set(summaries.map(({ id }) => id));
  return clients.filter(({ id }) => !here.has(id));
}
