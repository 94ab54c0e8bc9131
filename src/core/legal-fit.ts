import type { Application, Obligation, OperatorRole, RiskClass } from '../content/ai-act/types.ts';

/** Applications to what is newly placed on the market; legacy rules only shift days for older systems. */
export function currentApplications(obligation: Obligation): readonly Application[] {
  return obligation.applications.filter((application) => application.legacy === undefined);
}

/** An empty list of roles rules nothing out. */
export function fitsRole(obligation: Obligation, roles: readonly OperatorRole[]): boolean {
  const { roles: wanted } = obligation;
  return roles.length === 0 || wanted === 'everyone' || wanted.some((role) => roles.includes(role));
}

/** An empty list of classes rules nothing out. */
export function fitsClass(application: Application, classes: readonly RiskClass[]): boolean {
  if (classes.length === 0) return true;
  // Sectoral systems answer to their own product law: the Act itself hardly reaches them (Art. 2(2)).
  if (application.classes === 'all') return classes.some((each) => each !== 'high-risk-sectoral-b');
  return application.classes.some((each) => classes.includes(each));
}
