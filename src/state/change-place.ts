import { firstItemOf } from '../content/documents.ts';
import type { Change } from '../core/changes/change.ts';
import type { Settings } from '../core/assessment.ts';
import type { CollectionId } from '../core/entries.ts';
import { itemAddress, pageAddress, systemAddress, type Page } from './route.ts';

const pageOfCollection = {
  soaEntries: 'soa',
  ownControls: 'soa',
  soaVersions: 'soa',
  findings: 'findings',
  planEntries: 'plan',
  training: 'progress',
  snapshots: 'progress',
} as const satisfies Record<CollectionId, Page>;

const pageOfSetting = {
  soaHead: 'soa',
  planSettings: 'plan',
  quickAnswers: 'quick',
  fitAnswers: 'fit',
} as const satisfies Record<keyof Settings, Page>;

function pageOfSettings(settings: Partial<Settings>): Page {
  const [first] = Object.keys(settings) as (keyof Settings)[];
  return first ? pageOfSetting[first] : 'plan';
}

/** The address at which a change to an assessment can be seen, or null where it shows nowhere. */
export function placeOfChange(id: string, change: Change): string | null {
  switch (change.kind) {
    case 'answer':
      return itemAddress(id, change.item);
    case 'document':
      return itemAddress(id, firstItemOf(change.document));
    case 'profile':
      return pageAddress(id, 'profile');
    case 'systems': {
      const [first, ...others] = change.systems;
      return first && others.length === 0
        ? systemAddress(id, first.id)
        : pageAddress(id, 'systems');
    }
    case 'systems-removed':
      return pageAddress(id, 'systems');
    case 'entries':
    case 'entries-removed':
      return pageAddress(id, pageOfCollection[change.collection]);
    case 'settings':
      return pageAddress(id, pageOfSettings(change.settings));
    case 'answers':
      return pageAddress(id, 'results');
    case 'offers':
      return null;
  }
}
