import { grades } from '../../core/findings/potential.ts';
import { brandNames } from '../../core/share/brand.ts';
import type { Report } from '../../core/report.ts';
import { riskCountsOf } from '../../core/systems/risk-register.ts';
import { countryName } from '../../i18n/countries.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { obstacleSentence, stageTwoLine } from '../../i18n/sentences.ts';
import { listed, long, share, tableOf, text } from './build.ts';
import type { Cell, ReportTable, TableTexts } from './types.ts';

interface Line {
  readonly section: string;
  readonly what: string;
  readonly value: Cell;
  /** The high reading of a range. */
  readonly upTo?: number | null;
}

/** Who it is about, where they stand, how much there is, and what the report is not. */
export function summaryTable(report: Report, texts: TableTexts): ReportTable {
  return tableOf<Line>(
    { id: 'summary', group: 'summary', naming: 2 },
    [
      text('section', ({ section }) => section),
      text('what', ({ what }) => what),
      long('value', ({ value }) => value),
      share('upTo', ({ upTo }) => upTo ?? null),
    ],
    [
      ...organisationLines(report, texts),
      ...verdictLines(report, texts),
      ...figureLines(report),
      ...countLines(report),
      ...statementLines(report),
      ...editionLines(report),
      ...disclaimerLines(report, texts),
    ],
  );
}

function organisationLines(report: Report, texts: TableTexts): Line[] {
  const { profile, legal, example, preparedFor } = report;
  const { fact } = m.report;
  const invitedBy = preparedFor ? brandNames(preparedFor) : '';
  const { options } = m.profile.sector;
  const { roles, riskClasses } = texts.aiAct;
  const rows: readonly (readonly [string, Cell])[] = [
    [m.profile.name.label, profile.name.trim() || m.app.unnamed],
    [fact.sector, profile.sector && options[profile.sector]],
    [fact.size, profile.size && m.profile.size.options[profile.size]],
    [fact.country, profile.country && countryName(profile.country)],
    [fact.goal, profile.goal && m.profile.goal.options[profile.goal]],
    [fact.target, { kind: 'number', value: profile.target }],
    [fact.activities, listed(profile.activities.map((id) => m.profile.activities.options[id]))],
    [fact.isoRoles, listed(profile.isoRoles.map((id) => m.profile.isoRoles.options[id]))],
    [m.tables.summary.rolesBelieved, listed(profile.operatorRoles.map((id) => roles[id].name))],
    [fact.riskClasses, listed(profile.riskClasses.map((id) => riskClasses[id].name))],
    [
      fact.certifications,
      listed(profile.certifications.map((id) => m.profile.certifications.options[id])),
    ],
    [m.tables.summary.legalSource, m.tables.summary.legalSources[legal.source]],
    [fact.operatorRoles, listed(legal.roles.map((id) => roles[id].name))],
    [m.tables.summary.classes, listed(legal.classes.map((id) => riskClasses[id].name))],
    ...(invitedBy === '' ? [] : [[m.tables.summary.preparedFor, invitedBy] as const]),
    [m.app.exampleMark, { kind: 'yes-no', value: example }],
  ];
  return rows.map(([what, value]) => ({
    section: m.tables.summary.organisation,
    what,
    value: value === '' ? null : value,
  }));
}

function verdictLines({ results }: Report, { titles }: TableTexts): Line[] {
  const { rung, next, obstacles, later } = results.verdict;
  const section = m.results.verdict.label;
  const { holdsBack, nothing } = m.results.verdict;
  const sentences = obstacles.map((each) => obstacleSentence(each, titles));
  return [
    { section, what: m.words.rungs[rung], value: m.words.rungMeaning[rung] },
    ...(next === null ? [{ section, what: m.words.rungs[rung], value: nothing }] : []),
    ...sentences.map((value) => ({
      section,
      what: next ? holdsBack(m.words.rungs[next]) : '',
      value,
    })),
    ...later.map((each) => ({
      section,
      what: m.results.verdict.later,
      value: obstacleSentence(each, titles),
    })),
  ];
}

function figureLines({ results }: Report): Line[] {
  const { readiness, stageOne, stageTwo } = results;
  const section = m.results.figures.title;
  const figures = [
    [m.results.figures.readiness, readiness.overall.share],
    [m.words.parts.clauses, readiness.parts.clauses.share],
    [m.words.parts['annex-a'], readiness.parts['annex-a'].share],
    [m.results.figures.stage1, stageOne.share],
  ] as const;
  return [
    ...figures.map(([what, range]) => ({
      section,
      what,
      value: { kind: 'share', value: range?.low ?? null } as const,
      upTo: range?.high ?? null,
    })),
    {
      section,
      what: m.results.figures.evidenced,
      value: { kind: 'share', value: readiness.evidenced },
    },
    ...stageTwo.map((gate) => {
      const { name, word, state } = stageTwoLine(gate);
      return { section: m.report.stageTwo, what: name, value: `${word}: ${state}` };
    }),
  ];
}

function countLines(report: Report): Line[] {
  const { counts } = m.tables.summary;
  const risks = riskCountsOf(
    report.systems.map(({ system }) => system),
    report.day,
  );
  const found = (grade: (typeof grades)[number]) =>
    report.findings.filter((finding) => finding.grade === grade).length;
  const rows: readonly (readonly [string, number])[] = [
    [counts.answered, report.progress.answered],
    [counts.items, report.progress.total],
    ...grades.map((grade) => [m.words.grades[grade], found(grade)] as const),
    [counts.findings, report.assessment.findings.length],
    [counts.gaps, report.gaps.length],
    [counts.questions, report.openQuestions.length],
    [counts.systems, report.systems.length],
    [counts.risks, risks.all],
    [counts.openRisks, risks.open],
    [counts.overdueRisks, risks.overdue],
  ];
  return rows.map(([what, value]) => ({
    section: counts.title,
    what,
    value: { kind: 'number', value },
  }));
}

function statementLines({ soa: { head } }: Report): Line[] {
  const section = m.tables.titles.soa;
  const { columns } = m.tables;
  return [
    { section, what: columns.version, value: head.version },
    { section, what: columns.date, value: { kind: 'date', value: head.date || null } },
    { section, what: columns.approver, value: head.approver },
  ];
}

function editionLines({ generatedAt, catalogue, law }: Report): Line[] {
  const { edition } = m.tables.summary;
  const section = edition.title;
  const day = (value: string): Cell => ({ kind: 'date', value: value.slice(0, 10) });
  return [
    { section, what: edition.made, value: day(generatedAt) },
    { section, what: edition.catalogue, value: catalogue },
    { section, what: edition.asOf, value: day(law.asOf) },
    { section, what: edition.reviewBy, value: day(law.reviewBy) },
    { section, what: edition.stale, value: { kind: 'yes-no', value: law.stale } },
  ];
}

function disclaimerLines({ law }: Report, { aiAct }: TableTexts): Line[] {
  return Object.values(aiAct.disclaimers(longDate(law.asOf))).map((value) => ({
    section: m.report.disclaimers,
    what: '',
    value,
  }));
}
