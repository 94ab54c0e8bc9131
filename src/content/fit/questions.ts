/**
 * What the fit check asks beyond the profile and the register, which it reads by itself. Each can be answered
 * yes, partly, no, or not known.
 */
export const fitQuestionIds = [
  /** AI runs, or is about to run, in something that customers or staff rely on. */
  'in-production',
  /** Without AI the product or service would be another one. */
  'at-the-core',
  /** Customers, tenders or investors ask for proof. */
  'customers-ask',
  /** An ISO/IEC 27001 system, certified or not, really runs. */
  'security-system',
  /** A duty of the AI Act starts before a certificate could be there. */
  'deadline-presses',
  /** Somebody who matters asks for another standard instead. */
  'other-standard',
  /** Order that lasts is wanted, beyond one law or one customer. */
  'lasting-order',
  /** Somebody has days for it, every week. */
  'people-for-it',
] as const;
export type FitQuestionId = (typeof fitQuestionIds)[number];
