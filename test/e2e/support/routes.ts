import { areaIds } from '../../../src/content/areas.ts';
import { learnPages } from '../../../src/state/route.ts';

/** A system of the worked example; in any other assessment its address leads to "not in the register". */
const system = 'systems/system-crivo';

/** Every address there is, for one assessment. */
export function allRoutes(id: string): readonly string[] {
  const systems = ['systems', ...['', '/class', '/impact', '/risks'].map((part) => system + part)];
  const auditFile = ['soa', 'documents', 'findings'];
  const after = [
    ...['quick', 'fit', 'sector', 'head-start'],
    'ai-act',
    ...auditFile,
    'plan',
    'progress',
    'report',
    'send',
    'brief',
    'present',
    'history',
  ];
  const pages = ['profile', ...areaIds, 'A.6.2.4', 'results', ...systems, ...after];
  return [
    ...['#/', '#/method', '#/consultant', '#/clients', '#/open', '#/privacy', '#/learn'],
    ...learnPages.map((page) => `#/learn/${page}`),
    ...pages.map((page) => `#/check/${id}/${page}`),
    ...['#/no/such/page', '#/check/not-here/results'],
  ];
}

/** The same with one area of each kind, since all areas are one screen with other words. */
export function unlikeRoutes(id: string): readonly string[] {
  const kinds = ['5', 'A.6.2.4'];
  return allRoutes(id).filter(
    (route) => !/\/(?:\d|A\.)/.test(route) || kinds.some((place) => route.endsWith(`/${place}`)),
  );
}
