import { areaIds } from '../../../src/content/areas.ts';

/** A system of the worked example; in any other assessment its address leads to "not in the register". */
const system = 'systems/system-crivo';

/** Every address there is, for one assessment. */
export function allRoutes(id: string): readonly string[] {
  const systems = ['systems', ...['', '/class', '/impact', '/risks'].map((part) => system + part)];
  const pages = ['profile', ...areaIds, 'A.6.2.4', 'results', ...systems, 'ai-act', 'report'];
  return [
    ...['#/', '#/method'],
    ...pages.map((page) => `#/check/${id}/${page}`),
    ...['#/no/such/page', '#/check/not-here/results'],
  ];
}
