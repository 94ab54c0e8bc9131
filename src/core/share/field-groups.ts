import { fitQuestionIds } from '../../content/fit/questions.ts';
import { quickQuestionIds } from '../../content/quick/questions.ts';
import type { Data } from '../file/restore.ts';

/**
 * What can be left out of what is sent, each as a whole. `base` goes with everything that is sent: without it
 * there is no assessment.
 */
export const shareGroups = [
  'base',
  'profile',
  'levels',
  'reasons',
  'notes',
  'evidence',
  'names',
  'documents',
  'systems',
  'statement',
  'findings',
  'plan',
  'training',
  'snapshots',
  'fit',
] as const;
export type ShareGroup = (typeof shareGroups)[number];

/**
 * To which groups every stored field belongs; it is sent only where all of them are. `*` stands for any item,
 * document or place in a list. A field that is not here is sent by nothing: a test fails until somebody has
 * decided where a new one goes.
 */
export const fieldGroups: Readonly<Record<string, readonly ShareGroup[]>> = {
  ...fields('base', '', 'id createdAt updatedAt example dismissedOffers'),
  ...fields('base', 'profile.', 'name target'),
  ...fields('profile', 'profile.', 'sector size country activities isoRoles operatorRoles'),
  ...fields('profile', 'profile.', 'riskClasses certifications goal'),
  ...answers(''),
  ...documents(''),
  // A result rests on the quick check where an item has no answer: both go together, or neither does.
  ...fields('levels', 'quickAnswers.', `${quickQuestionIds.join(' ')} updatedAt`),
  ...fields('fit', 'fitAnswers.', `${fitQuestionIds.join(' ')} updatedAt`),
  ...systems(),
  ...fields('statement', 'soaHead.', 'version date updatedAt'),
  ...fields('statement names', 'soaHead.', 'approver'),
  ...fields('statement', 'soaEntries.*.', 'id reason drivers reviewDate createdAt updatedAt'),
  ...fields('statement', 'ownControls.*.', 'id reference title reason drivers state reviewDate'),
  ...fields('statement', 'ownControls.*.', 'createdAt updatedAt'),
  ...fields('statement names', 'ownControls.*.', 'owner'),
  ...fields('statement evidence', 'ownControls.*.', 'evidence evidenceDate'),
  ...fields('statement', 'soaVersions.*.', 'id version date createdAt updatedAt'),
  ...fields('statement notes', 'soaVersions.*.', 'note'),
  ...fields('statement names', 'soaVersions.*.', 'approver'),
  ...fields('statement', 'soaVersions.*.rows.*.', 'reference title applies reason drivers level'),
  ...fields('statement', 'soaVersions.*.rows.*.', 'reviewDate'),
  ...fields('statement names', 'soaVersions.*.rows.*.', 'owner'),
  ...fields('findings', 'findings.*.', 'id potential origin grade title description item cause'),
  ...fields('findings', 'findings.*.', 'correction correctiveAction effectiveness acceptance'),
  ...fields('findings', 'findings.*.', 'openedOn dueDate closedOn state createdAt updatedAt'),
  ...fields('findings names', 'findings.*.', 'owner'),
  ...fields('plan', 'planSettings.', 'startDate people daysPerWeek bestCase worstCase'),
  ...fields('plan', 'planSettings.', 'weeksOfOperation weeksToStageOne weeksToStageTwo updatedAt'),
  ...fields('plan', 'planEntries.*.', 'id title item phase effortDays after place startDate'),
  ...fields('plan', 'planEntries.*.', 'dueDate state createdAt updatedAt'),
  ...fields('plan notes', 'planEntries.*.', 'note'),
  ...fields('plan names', 'planEntries.*.', 'owner'),
  ...fields('training', 'training.*.', 'id date trained affected createdAt updatedAt'),
  ...fields('training notes', 'training.*.', 'note'),
  ...fields('snapshots', 'snapshots.*.', 'id name kind day target kpis createdAt updatedAt'),
  ...fields('snapshots notes', 'snapshots.*.', 'note'),
  ...fields(
    'snapshots levels',
    'snapshots.*.quickAnswers.',
    `${quickQuestionIds.join(' ')} updatedAt`,
  ),
  ...alsoIn('snapshots', answers('snapshots.*.')),
  ...alsoIn('snapshots', documents('snapshots.*.')),
};

function answers(at: string): Readonly<Record<string, readonly ShareGroup[]>> {
  return {
    ...fields('levels', `${at}answers.*.`, 'choice dueDate flagged updatedAt'),
    ...fields('levels reasons', `${at}answers.*.`, 'justification'),
    ...fields('levels notes', `${at}answers.*.`, 'note'),
    ...fields('levels names', `${at}answers.*.`, 'owner'),
    ...fields('levels evidence', `${at}answers.*.evidence.*.`, 'id title location date'),
  };
}

function documents(at: string): Readonly<Record<string, readonly ShareGroup[]>> {
  return {
    ...fields('documents', `${at}documents.*.`, 'state version date reviewDate updatedAt'),
    ...fields('documents evidence', `${at}documents.*.`, 'location'),
    ...fields('documents names', `${at}documents.*.`, 'owner'),
  };
}

function systems(): Readonly<Record<string, readonly ShareGroup[]>> {
  const at = 'systems.*.';
  return {
    ...fields('systems', at, 'id name purpose origin vendor suppliers stage inScope'),
    ...fields('systems', at, 'affectedGroups dataCategories availableSince classification'),
    ...fields('systems', at, 'createdAt updatedAt'),
    ...fields('systems names', at, 'owner'),
    ...fields('systems notes', at, 'note'),
    ...fields('systems', `${at}impact.`, 'intendedUse periodAndFrequency affected misuse failures'),
    ...fields('systems', `${at}impact.`, 'oversight response decision conditions approvedOn'),
    ...fields('systems', `${at}impact.`, 'nextReview triggers dimensions'),
    ...fields('systems names', `${at}impact.`, 'approver'),
    ...fields('systems', `${at}risks.*.`, 'id title family source description inherent treatment'),
    ...fields('systems', `${at}risks.*.`, 'measures residual items dueDate state'),
    ...fields('systems names', `${at}risks.*.`, 'owner'),
  };
}

function fields(
  groups: string,
  at: string,
  names: string,
): Readonly<Record<string, readonly ShareGroup[]>> {
  return Object.fromEntries(
    names.split(' ').map((name) => [`${at}${name}`, groups.split(' ') as ShareGroup[]]),
  );
}

function alsoIn(
  group: ShareGroup,
  all: Readonly<Record<string, readonly ShareGroup[]>>,
): Readonly<Record<string, readonly ShareGroup[]>> {
  return Object.fromEntries(
    Object.entries(all).map(([path, groups]) => [path, [group, ...groups]]),
  );
}

/**
 * The part of an assessment that some groups allow to be sent, as plain data: a field that is left out is not
 * there, and reading fills it with its empty value.
 */
export function allowedPart(assessment: object, groups: ReadonlySet<ShareGroup>): Data {
  return part(assessment, '') as Data;

  function part(value: unknown, path: string): unknown {
    const allowed = fieldGroups[path];
    if (allowed) return allowed.every((group) => groups.has(group)) ? value : undefined;
    if (Array.isArray(value)) {
      const kept = value
        .map((each) => part(each, `${path}.*`))
        .filter((each) => each !== undefined);
      // Nothing may tell that something was left out, not even an empty list in its place.
      return kept.length === 0 ? undefined : kept;
    }
    if (typeof value !== 'object' || value === null) return undefined;
    const kept = Object.entries(value).flatMap(([name, each]) => {
      const inner = part(each, nextPath(path, name));
      return inner === undefined ? [] : [[name, inner] as const];
    });
    return kept.length === 0 && path !== '' ? undefined : Object.fromEntries(kept);
  }
}

/** Objects whose keys are identifiers, not names of fields. */
const keyed: ReadonlySet<string> = new Set([
  'answers',
  'documents',
  'snapshots.*.answers',
  'snapshots.*.documents',
]);

function nextPath(path: string, name: string): string {
  if (keyed.has(path)) return `${path}.*`;
  return path === '' ? name : `${path}.${name}`;
}
