import type { RiskClass } from '../../content/ai-act/types.ts';
import type { Certification } from '../assessment.ts';
import type { Report, ReportSystem } from '../report.ts';
import { currentSystemsOf } from './law.ts';
import type { Fit, FitCaution, FitReason } from './types.ts';

const highRiskClasses: readonly RiskClass[] = ['high-risk-annex-iii', 'high-risk-annex-i-a'];

/** Certificates of management systems; a SOC 2 report is none. */
const managementSystems: readonly Certification[] = [
  'iso-27001',
  'iso-27701',
  'iso-9001',
  'iso-13485',
  'iso-20000-1',
];

/**
 * Which way seems to fit them. What the law forbids or asks for sooner than a certificate can be reached goes
 * before what they aim at; then their aim; without one, what they run already. Our judgement, for a conversation.
 */
export function fitOf(report: Report): Fit {
  const facts = factsOf(report);
  const { kind, reasons } = wayOf(report, facts);
  return { kind, reasons, cautions: cautionsOf(report, kind, facts) };
}

interface Facts {
  readonly prohibited: readonly string[];
  readonly highRisk: readonly string[];
  /** The first day (ISO date) on which a duty of high-risk systems binds them; null where none does. */
  readonly highRiskFrom: string | null;
  readonly certified: readonly Certification[];
}

function factsOf(report: Report): Facts {
  const systems = currentSystemsOf(report);
  const named = (classes: readonly RiskClass[]) =>
    systems
      .filter((each) => each.classes.some((one) => classes.includes(one)))
      .map(({ system }) => system.name);
  return {
    prohibited: named(['prohibited']),
    highRisk: named(highRiskClasses),
    highRiskFrom: systems.flatMap(highRiskDays).sort()[0] ?? null,
    certified: report.profile.certifications.filter((each) => managementSystems.includes(each)),
  };
}

/** Days of the duties that only high-risk systems have; of those alone for which something has to be built. */
function highRiskDays({ duties }: ReportSystem): readonly string[] {
  return duties.flatMap(({ obligation, classes, start }) => {
    const isOfHighRisk =
      obligation.kind === 'duty' &&
      obligation.primary.length > 0 &&
      classes.some((each) => highRiskClasses.includes(each)) &&
      obligation.applications.every((each) => each.classes !== 'all');
    if (!isOfHighRisk || start.kind === 'after-change') return [];
    return [start.kind === 'from' ? start.day : start.since];
  });
}

function wayOf(report: Report, facts: Facts): Pick<Fit, 'kind' | 'reasons'> {
  const { prohibited, highRisk, highRiskFrom, certified } = facts;
  const { goal } = report.profile;
  const projected = report.plan.schedule.stageTwo?.likely ?? null;
  const aim: FitReason = goal ? { kind: 'goal', goal } : { kind: 'no-goal' };
  const base: readonly FitReason[] =
    certified.length > 0 ? [{ kind: 'management-systems', certifications: certified }] : [];
  const risky: readonly FitReason[] =
    highRisk.length > 0 ? [{ kind: 'high-risk', systems: highRisk }] : [];

  if (prohibited.length > 0) {
    return { kind: 'ai-act-first', reasons: [{ kind: 'prohibited', systems: prohibited }, aim] };
  }
  if (highRiskFrom !== null && (projected === null || highRiskFrom < projected)) {
    const sooner: FitReason = {
      kind: 'law-before-certificate',
      systems: highRisk,
      day: highRiskFrom,
      projected,
    };
    return { kind: 'ai-act-first', reasons: [sooner, aim] };
  }
  switch (goal) {
    case 'certify':
      return { kind: 'certify', reasons: [aim, ...base, ...risky] };
    case 'align':
      return { kind: 'align', reasons: [aim, ...base, ...risky] };
    case 'ai-act':
      return { kind: 'ai-act-first', reasons: [aim, ...risky] };
    case null:
      if (risky.length > 0) return { kind: 'ai-act-first', reasons: [...risky, aim] };
      if (base.length > 0) return { kind: 'certify', reasons: [...base, aim] };
      return report.progress.answered === 0
        ? { kind: 'open', reasons: [{ kind: 'nothing-said' }] }
        : { kind: 'align', reasons: [aim] };
  }
}

function cautionsOf(report: Report, kind: Fit['kind'], facts: Facts): readonly FitCaution[] {
  const isForCertificate = kind === 'certify';
  const holds: Readonly<Record<FitCaution, boolean>> = {
    'no-presumption': isForCertificate && facts.highRisk.length > 0,
    'few-people': isForCertificate && report.profile.size === '1-9',
    'systems-unknown': currentSystemsOf(report).length === 0,
    early: kind !== 'open' && report.progress.answered < report.progress.total / 2,
  };
  return (Object.keys(holds) as FitCaution[]).filter((each) => holds[each]);
}
