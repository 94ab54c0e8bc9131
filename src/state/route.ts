import { areaIds, type AreaId } from '../content/areas.ts';
import { isItemId, itemOf, type ItemId } from '../content/items.ts';

const pages = [
  'profile',
  'results',
  'systems',
  'ai-act',
  'soa',
  'documents',
  'findings',
  'plan',
  'progress',
  'report',
  'send',
  'brief',
  'present',
  'history',
] as const;
export type Page = (typeof pages)[number];

/** The screens of what an auditor asks to see. */
export const auditFilePages = ['soa', 'documents', 'findings'] as const;
export type AuditFilePage = (typeof auditFilePages)[number];

/** The screens of one AI system: what it is, its class, its impact and its risks. */
export const systemParts = ['facts', 'class', 'impact', 'risks'] as const;
export type SystemPart = (typeof systemParts)[number];

export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'method' }
  | { readonly name: 'consultant' }
  | { readonly name: 'clients' }
  /** What this browser keeps, and that nothing leaves it. */
  | { readonly name: 'privacy' }
  /** What somebody sent: all of it stands in the address. */
  | { readonly name: 'open' }
  | { readonly name: 'area'; readonly id: string; readonly area: AreaId; readonly item?: ItemId }
  | { readonly name: Page; readonly id: string }
  | {
      readonly name: 'system';
      readonly id: string;
      readonly system: string;
      readonly part: SystemPart;
    }
  | { readonly name: 'not-found' };

/**
 * Reads the part of the address after `#`. Never throws; whatever is not an address of ours is
 * `not-found`. An item opens the screen of its area: `#/check/<id>/6.1.3`.
 * A system opens at what it is, or at the part that is named: `#/check/<id>/systems/<system>/impact`.
 */
export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#?\/?/, '').split('/');
  if (parts.length === 1 && parts[0] === '') return { name: 'home' };
  const [first] = parts;
  if (first === 'open' && parts.length <= 2) return { name: 'open' };
  if (parts.length === 1 && first === 'method') return { name: 'method' };
  if (parts.length === 1 && first === 'consultant') return { name: 'consultant' };
  if (parts.length === 1 && first === 'clients') return { name: 'clients' };
  if (parts.length === 1 && first === 'privacy') return { name: 'privacy' };
  const [section, id, place] = parts;
  if (section === 'check' && id && place === 'systems' && parts.length > 3) {
    return systemRoute(id, parts.slice(3));
  }
  if (section !== 'check' || !id || !place || parts.length !== 3) return { name: 'not-found' };
  const page = pages.find((name) => name === place);
  if (page) return { name: page, id };
  const area = areaIds.find((each) => each === place);
  if (area) return { name: 'area', id, area };
  if (isItemId(place)) return { name: 'area', id, area: itemOf(place).area, item: place };
  return { name: 'not-found' };
}

function systemRoute(id: string, [system, place, ...rest]: readonly string[]): Route {
  const part = place === undefined ? 'facts' : systemParts.find((each) => each === place);
  if (!system || !part || rest.length > 0) return { name: 'not-found' };
  return { name: 'system', id, system, part };
}

export const homeAddress = '#/';
export const methodAddress = '#/method';
export const consultantAddress = '#/consultant';
export const clientsAddress = '#/clients';
export const openAddress = '#/open';
export const privacyAddress = '#/privacy';

export function pageAddress(id: string, page: Page): string {
  return `#/check/${id}/${page}`;
}

export function areaAddress(id: string, area: AreaId): string {
  return `#/check/${id}/${area}`;
}

export function itemAddress(id: string, item: ItemId): string {
  return `#/check/${id}/${item}`;
}

export function systemAddress(id: string, system: string, part: SystemPart = 'facts'): string {
  const address = `#/check/${id}/systems/${system}`;
  return part === 'facts' ? address : `${address}/${part}`;
}
