import { areaIds } from '../../../src/content/areas.ts';

/** Every address there is, for one assessment. */
export function allRoutes(id: string): readonly string[] {
  const pages = ['profile', ...areaIds, 'A.6.2.4', 'results', 'ai-act', 'report'];
  return [
    ...['#/', '#/method'],
    ...pages.map((page) => `#/check/${id}/${page}`),
    ...['#/no/such/page', '#/check/not-here/results'],
  ];
}
