import { itemOf, type ItemId } from '../items.ts';

/**
 * Working days of one person to bring an item from nothing to level 3 in a company of 50 to 249 people. The
 * documents that the item makes mandatory have days of their own (`documents-effort.ts`), so they are not in
 * here: this is finding out, agreeing, introducing, doing it for the first time and gathering the evidence.
 *
 * Our judgement, set item by item; neither the standard nor any published study gives such figures. They are
 * meant for planning, to be overwritten by whoever knows better.
 */
export interface ItemEffort {
  readonly days: number;
  /** The days that are left where an ISO/IEC 27001 system runs; only where `items.ts` sees a head start. */
  readonly withIso27001?: number;
  /** Days on top for each AI system in scope. What is done for each system is new beside any other system. */
  readonly perSystem?: number;
}

export const itemEfforts = {
  // The list of issues exists; the AI role in each system and its purpose do not.
  '4.1': { days: 1.5, withIso27001: 0.6, perSystem: 0.1 },
  // Customers and regulators are listed; people affected by an output, and model vendors, are not.
  '4.2': { days: 1, withIso27001: 0.5 },
  // The boundary is known; which AI systems lie inside it has to be settled.
  '4.3': { days: 0.75, withIso27001: 0.4 },
  // Process map and yearly calendar exist and take in the AI processes.
  '4.4': { days: 1.25, withIso27001: 0.5 },
  // Management knows the routine; it has to own AI risk, and to have decided on it.
  '5.1': { days: 1, withIso27001: 0.5 },
  // Announcing the policy; a security policy does not shorten that.
  '5.2': { days: 0.75 },
  // Someone answers for a management system already; roles for AI risk and for each system come on top.
  '5.3': { days: 1, withIso27001: 0.4 },
  // Criteria exist for the company's own loss, not for harm to people.
  '6.1.1': { days: 1, withIso27001: 0.5 },
  // Process, scales and register stay; consequences for people and society are built in and tried out.
  '6.1.2': { days: 1.5, withIso27001: 0.6 },
  // The way from risk to control to sign-off is practised; 38 other controls are weighed.
  '6.1.3': { days: 2, withIso27001: 0.8 },
  // A data protection impact assessment is no substitute, so this starts at nothing.
  '6.1.4': { days: 1.5 },
  // The cycle of objectives runs; its figures for AI have to be found.
  '6.2': { days: 1, withIso27001: 0.5 },
  // The routine for changes to a management system is the same.
  '6.3': { days: 0.5, withIso27001: 0.1 },
  // The budget round takes in one more purpose.
  '7.1': { days: 1, withIso27001: 0.5 },
  // Matrix, records and effectiveness checks exist; the AI skills and the training for them are new.
  '7.2': { days: 2.5, withIso27001: 1 },
  // The yearly awareness round takes in the AI policy.
  '7.3': { days: 1.5, withIso27001: 0.5 },
  // The communication plan gets lines on AI, authorities and customers.
  '7.4': { days: 0.75, withIso27001: 0.3 },
  // Document control of one management system serves two.
  '7.5.1': { days: 0.5, withIso27001: 0.1 },
  '7.5.2': { days: 1, withIso27001: 0.1 },
  // As above, with retention of models, datasets and logs added.
  '7.5.3': { days: 1.5, withIso27001: 0.25 },
  // Change control and outsourcing control run; the AI life cycle has to run in them.
  '8.1': { days: 2.5, withIso27001: 0.8 },
  // The assessors and their meetings exist; each system is assessed anew.
  '8.2': { days: 1.5, withIso27001: 0.5, perSystem: 0.5 },
  // Tracking of treatments exists; the measures for AI are carried out and checked.
  '8.3': { days: 2.5, withIso27001: 1, perSystem: 0.25 },
  // The first assessments of real systems.
  '8.4': { days: 1, perSystem: 0.75 },
  // The reporting routine exists; the figures of the AI systems do not.
  '9.1': { days: 1.5, withIso27001: 0.6, perSystem: 0.1 },
  // The auditors are there; scope and their knowledge of AI grow.
  '9.2.1': { days: 4, withIso27001: 1.5 },
  // One programme serves both systems.
  '9.2.2': { days: 1, withIso27001: 0.2 },
  // The meeting is in the calendar already.
  '9.3.1': { days: 0.5, withIso27001: 0.1 },
  // The pack of inputs grows by risks to people, impact results and AI figures.
  '9.3.2': { days: 1, withIso27001: 0.5 },
  // Decisions and their follow-up are recorded in the same way.
  '9.3.3': { days: 1, withIso27001: 0.25 },
  // The improvement log stays.
  '10.1': { days: 0.75, withIso27001: 0.1 },
  // Root causes and corrective actions are practised; AI incidents enter the same log.
  '10.2': { days: 1.5, withIso27001: 0.3 },

  // The policy applied in decisions; a security policy does not shorten that.
  'A.2.2': { days: 0.25 },
  // The other policies are known and owned; each is read against the AI policy.
  'A.2.3': { days: 0.75, withIso27001: 0.3 },
  // One more date in the yearly review of policies.
  'A.2.4': { days: 0.25, withIso27001: 0.1 },
  // Security roles are allocated; duties for data, testing and oversight come on top.
  'A.3.2': { days: 0.75, withIso27001: 0.4 },
  // A line for security events exists; protection of the person and worries about effects are new.
  'A.3.3': { days: 1, withIso27001: 0.5 },
  // The asset inventory exists; AI systems and their parts have to be found and entered.
  'A.4.2': { days: 1, withIso27001: 0.4, perSystem: 0.2 },
  'A.4.3': { days: 0.5, perSystem: 0.2 },
  'A.4.4': { days: 0.5, perSystem: 0.1 },
  'A.4.5': { days: 0.5, perSystem: 0.1 },
  // People and skills are on record for security work only.
  'A.4.6': { days: 0.5, withIso27001: 0.25 },
  'A.5.2': { days: 0.5 },
  'A.5.3': { days: 0.5 },
  'A.5.4': { days: 0.5, perSystem: 0.4 },
  'A.5.5': { days: 0.5, perSystem: 0.2 },
  // Secure development has goals; fairness, safety or transparency are not among them.
  'A.6.1.2': { days: 0.75, withIso27001: 0.5 },
  // A development process with gates exists; the AI steps are built in.
  'A.6.1.3': { days: 1.5, withIso27001: 0.6 },
  // Security requirements are specified; limits, performance and oversight are not.
  'A.6.2.2': { days: 0.75, withIso27001: 0.4, perSystem: 0.25 },
  // Architecture is on record; model and dataset choices are not.
  'A.6.2.3': { days: 0.75, withIso27001: 0.4, perSystem: 0.25 },
  // Testing with acceptance exists; tests for bias, robustness and misuse are new.
  'A.6.2.4': { days: 1.5, withIso27001: 0.6, perSystem: 0.75 },
  // Release control with a way back exists.
  'A.6.2.5': { days: 1, withIso27001: 0.3, perSystem: 0.1 },
  // Monitoring exists; drift and wrong outputs are not what it looks at.
  'A.6.2.6': { days: 1.5, withIso27001: 0.5, perSystem: 0.4 },
  // Operating procedures are documented; model and limits are not.
  'A.6.2.7': { days: 0.5, withIso27001: 0.25, perSystem: 0.3 },
  // The pipeline for logs is there; inputs and outputs have to reach it.
  'A.6.2.8': { days: 1.25, withIso27001: 0.4, perSystem: 0.2 },
  'A.7.2': { days: 1 },
  'A.7.3': { days: 0.5, perSystem: 0.15 },
  'A.7.4': { days: 0.75, perSystem: 0.3 },
  'A.7.5': { days: 0.75, perSystem: 0.15 },
  'A.7.6': { days: 0.75 },
  'A.8.2': { days: 0.5, perSystem: 0.25 },
  'A.8.3': { days: 0.75 },
  // Incident response exists; telling users about wrong outputs is added to it.
  'A.8.4': { days: 0.75, withIso27001: 0.3 },
  'A.8.5': { days: 0.75 },
  // Acceptable use is settled for IT; approval and oversight of AI use are added.
  'A.9.2': { days: 1.25, withIso27001: 0.7 },
  'A.9.3': { days: 0.75 },
  // Rules of use are enforced already; each system's intended use is not watched.
  'A.9.4': { days: 0.75, withIso27001: 0.5, perSystem: 0.1 },
  // Contracts split security duties; those over data, testing and outputs are added.
  'A.10.2': { days: 1, withIso27001: 0.4 },
  // Supplier assessment runs and gets AI questions: the best head start of Annex A.
  'A.10.3': { days: 1.5, withIso27001: 0.3 },
  'A.10.4': { days: 0.75 },
} as const satisfies Readonly<Record<ItemId, ItemEffort>>;

/** What an item takes, with its head start where one counts. */
export function itemEffortOf(
  item: ItemId,
): ItemEffort & { readonly verdict: 'reuse' | 'extend' | 'new' } {
  return { ...itemEfforts[item], verdict: itemOf(item).iso27001.verdict };
}

/** The staff bands of a profile. Content may not import core, which holds the same list. */
export type StaffBand = '1-9' | '10-49' | '50-249' | '250-749' | '750+';

/**
 * What the days are multiplied with: fewer people to agree with, train, audit and convince, or more. The days
 * for each AI system are not: a model is no smaller because its company is. Unknown counts as 50 to 249.
 */
export const sizeFactors: Readonly<Record<StaffBand, number>> = {
  '1-9': 0.4,
  '10-49': 0.65,
  '50-249': 1,
  '250-749': 1.5,
  '750+': 2.2,
};

/**
 * How much of the way from nothing to level 3 (which is 1) a level has behind it. The second half is the
 * dearer one: everywhere instead of somewhere, approved, and with evidence. Beyond 3 come measuring (4) and
 * improving from the figures (5).
 */
export const wayBehind = { 0: 0, 1: 0.2, 2: 0.5, 3: 1, 4: 1.4, 5: 1.9 } as const;

/** AI systems that are counted where the register names none: a company that plans this has at least one. */
export const systemsAtLeast = 1;

/** Days to find out where an item or a document stands: an hour with the person who knows. */
export const findOutDays = 0.1;

/** Days to write down why a control is left out. */
export const writeReasonDays = 0.1;

/**
 * Of the work behind a question nobody has answered, the part that a likely course has to allow for. Nothing
 * is known, so half: not all of it will be missing, and not all of it will be there.
 */
export const likelyPartMissing = 0.5;

/** Days to close a finding by its grade: cause, correction, action against the cause, and the check of it. */
export const findingDays = { major: 3, minor: 1.5, observation: 0.5, opportunity: 1 } as const;

/** Days of an own action as long as nobody entered any. */
export const ownActionDays = 1;
