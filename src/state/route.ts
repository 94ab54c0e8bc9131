import { areaIds, type AreaId } from '../content/areas.ts';
import { isItemId, itemOf, type ItemId } from '../content/items.ts';
import { quickQuestionIds, type QuickQuestionId } from '../content/quick/questions.ts';

export const pages = [
  'profile',
  'quick',
  'fit',
  'sector',
  'head-start',
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

/** The screens to learn from; they need no assessment. */
export const learnPages = [
  'glossary',
  'questions',
  'objections',
  'mistakes',
  'sectors',
  'iso-27001',
  'frameworks',
  'sources',
  'limits',
] as const;
export type LearnPage = (typeof learnPages)[number];

/** The screens of what an auditor asks to see. */
export const auditFilePages = ['soa', 'documents', 'findings'] as const;
export type AuditFilePage = (typeof auditFilePages)[number];

/** The screens of one AI system: what it is, its class, its impact and its risks. */
export const systemParts = ['facts', 'class', 'impact', 'risks'] as const;
export type SystemPart = (typeof systemParts)[number];

export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'method' }
  /** A screen to learn from, or their table of contents; `at` is what it opens at. */
  | { readonly name: 'learn'; readonly page?: LearnPage; readonly at?: string }
  | { readonly name: 'consultant' }
  | { readonly name: 'clients' }
  /** What this browser keeps, and that nothing leaves it. */
  | { readonly name: 'privacy' }
  /** What somebody sent: all of it stands in the address. */
  | { readonly name: 'open' }
  | { readonly name: 'area'; readonly id: string; readonly area: AreaId; readonly item?: ItemId }
  | { readonly name: Exclude<Page, 'plan' | 'quick'>; readonly id: string }
  /** `at` is the question to open at. */
  | { readonly name: 'quick'; readonly id: string; readonly at?: QuickQuestionId }
  /** `at` is the id of an action to open. */
  | { readonly name: 'plan'; readonly id: string; readonly at?: string }
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
 * The plan may name an action to open: `#/check/<id>/plan/item:9.2.1`; the quick check a question.
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
  if (first === 'learn') return learnRoute(parts.slice(1));
  const [section, id, place] = parts;
  if (section === 'check' && id && place === 'systems' && parts.length > 3) {
    return systemRoute(id, parts.slice(3));
  }
  if (section === 'check' && id && place === 'plan' && parts.length === 4) {
    const at = decoded(parts[3] ?? '');
    return at ? { name: 'plan', id, at } : { name: 'not-found' };
  }
  if (section === 'check' && id && place === 'quick' && parts.length === 4) {
    const at = quickQuestionIds.find((each) => each === parts[3]);
    return at ? { name: 'quick', id, at } : { name: 'not-found' };
  }
  if (section !== 'check' || !id || !place || parts.length !== 3) return { name: 'not-found' };
  const page = pages.find((name) => name === place);
  if (page) return { name: page, id };
  const area = areaIds.find((each) => each === place);
  if (area) return { name: 'area', id, area };
  if (isItemId(place)) return { name: 'area', id, area: itemOf(place).area, item: place };
  return { name: 'not-found' };
}

/** Empty for what no address of ours holds. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function learnRoute([place, at, ...rest]: readonly string[]): Route {
  if (place === undefined) return { name: 'learn' };
  const page = learnPages.find((each) => each === place);
  if (!page || at === '' || rest.length > 0) return { name: 'not-found' };
  return at === undefined ? { name: 'learn', page } : { name: 'learn', page, at };
}

function systemRoute(id: string, [system, place, ...rest]: readonly string[]): Route {
  const part = place === undefined ? 'facts' : systemParts.find((each) => each === place);
  if (!system || !part || rest.length > 0) return { name: 'not-found' };
  return { name: 'system', id, system, part };
}

export const homeAddress = '#/';
export const methodAddress = '#/method';
export const learnAddress = '#/learn';
export const consultantAddress = '#/consultant';
export const clientsAddress = '#/clients';
export const openAddress = '#/open';
export const privacyAddress = '#/privacy';

/** `at` is an id that the page knows: a term of the glossary, an item or an entry of a framework. */
export function learnPageAddress(page: LearnPage, at?: string): string {
  return at === undefined ? `#/learn/${page}` : `#/learn/${page}/${at}`;
}

export function pageAddress(id: string, page: Page): string {
  return `#/check/${id}/${page}`;
}

/**
 * `action` is the id of an action of the plan: `item:9.2.1`, `document:ai-policy`, or one of its own. Half
 * characters, which a file from elsewhere may bring, have no address and are replaced.
 */
export function planActionAddress(id: string, action: string): string {
  return `${pageAddress(id, 'plan')}/${encodeURIComponent(action.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

export function quickQuestionAddress(id: string, question: QuickQuestionId): string {
  return `${pageAddress(id, 'quick')}/${question}`;
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
