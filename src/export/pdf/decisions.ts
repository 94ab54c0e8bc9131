import type { DocumentId } from '../../content/documents.ts';
import type { Report } from '../../core/report.ts';
import { bandOf, remaining } from '../../core/systems/ratings.ts';
import { isOpen } from '../../core/systems/risk-register.ts';
import { m } from '../../i18n/index.ts';
import { colours, page, styles, together, type Paper, type Style } from './page.ts';
import { beginSection, type Writing } from './section.ts';

/** What only top management can settle; each carries the figures or names that it is about. */
type Decision =
  | { readonly kind: 'approve-documents'; readonly documents: readonly DocumentId[] }
  | { readonly kind: 'approve-soa'; readonly version: string; readonly toSettle: number }
  | { readonly kind: 'name-owners'; readonly count: number }
  | { readonly kind: 'treat-risks'; readonly titles: readonly string[]; readonly count: number }
  | { readonly kind: 'close-majors'; readonly count: number }
  | { readonly kind: 'classify-systems'; readonly count: number }
  | {
      readonly kind: 'capacity';
      readonly days: number;
      readonly people: number;
      readonly perWeek: number;
    }
  | { readonly kind: 'book-audit' };

const namedAtMost = 4;

/** What waits for a decision of top management, each with a number to refer to. */
export function drawDecisions(writing: Writing): void {
  const { paper } = writing;
  const decisions = decisionsOf(writing.report);
  beginSection(writing, m.pdf.sections.decisions, { onNewPage: false, room: 40 });
  if (decisions.length === 0) {
    paper.paragraph(m.pdf.decisions.none, styles.soft);
    return;
  }
  decisions.forEach((decision, index) => {
    placeNumbered(paper, index + 1, sentenceOf(decision, writing));
  });
}

function placeNumbered(paper: Paper, number: number, text: string): void {
  const left = page.left + 7;
  const style: Style = { ...styles.strong, colour: colours.accent };
  const [first, ...others] = together([
    ...paper.strips(text, styles.text, left, page.right - left),
    paper.gap(1.2),
  ]);
  if (!first) return;
  const draw = (top: number) => {
    paper.write(String(number), style, { x: page.left, y: paper.foot(style, top) });
    first.draw(top);
  };
  paper.place([{ ...first, draw }, ...others]);
}

function decisionsOf(report: Report): readonly Decision[] {
  const { soa, soaIssues, plan, assessment, results } = report;
  const drafts = report.documents.filter(
    (row) => row.isOpenBlocker && row.record.state === 'draft',
  );
  const toSettle = soaIssues.filter(
    ({ severity, kind }) => severity === 'must' && kind !== 'head-incomplete',
  ).length;
  const isApproved = soa.head.approver.trim() !== '' && soa.head.date !== '';
  const open = plan.actions.filter(({ state }) => state === 'open' || state === 'in-work');
  const unowned = open.filter(({ isBlocker, owner }) => isBlocker && owner.trim() === '');
  const systems = report.systems.filter(({ system }) => system.stage !== 'retired');
  const untreated = systems
    .flatMap(({ system }) => system.risks)
    .filter((risk) => {
      const band = bandOf(remaining(risk));
      return isOpen(risk) && risk.treatment === null && (band === 'high' || band === 'critical');
    });
  // What this check found itself is only potential, and keeps nobody from a certificate yet.
  const majors = assessment.findings.filter(
    ({ potential, grade, state }) =>
      potential === '' && grade === 'major' && (state === 'open' || state === 'in-work'),
  );
  const unclassified = systems.filter(({ classification }) => classification.state !== 'done');
  const { people, daysPerWeek } = plan.settings;
  const decisions: readonly (Decision | false)[] = [
    drafts.length > 0 && {
      kind: 'approve-documents',
      documents: drafts.map(({ document }) => document),
    },
    (!isApproved || toSettle > 0) &&
      report.progress.answered > 0 && {
        kind: 'approve-soa',
        version: soa.head.version.trim(),
        toSettle,
      },
    unowned.length > 0 && { kind: 'name-owners', count: unowned.length },
    untreated.length > 0 && {
      kind: 'treat-risks',
      titles: untreated.map(({ title }) => title.trim()).filter((title) => title !== ''),
      count: untreated.length,
    },
    majors.length > 0 && { kind: 'close-majors', count: majors.length },
    unclassified.length > 0 && { kind: 'classify-systems', count: unclassified.length },
    open.length > 0 && {
      kind: 'capacity',
      days: plan.schedule.days,
      people,
      perWeek: daysPerWeek,
    },
    (results.verdict.rung === 'stage-1-possible' ||
      results.verdict.rung === 'stage-2-possible') && {
      kind: 'book-audit',
    },
  ];
  return decisions.filter((each) => each !== false);
}

function sentenceOf(decision: Decision, { paper, titles }: Writing): string {
  const words = m.pdf.decisions;
  switch (decision.kind) {
    case 'approve-documents': {
      const names = decision.documents.map((document) => titles.documents[document].title);
      return words[decision.kind](names.slice(0, namedAtMost), names.length - namedAtMost);
    }
    case 'approve-soa':
      return words[decision.kind](
        paper.shortened(decision.version, styles.text, 40),
        decision.toSettle,
      );
    case 'treat-risks': {
      const names = decision.titles
        .slice(0, namedAtMost)
        .map((title) => paper.shortened(title, styles.text, 60));
      return words[decision.kind](decision.count, names);
    }
    case 'name-owners':
    case 'close-majors':
    case 'classify-systems':
      return words[decision.kind](decision.count);
    case 'capacity':
      return words[decision.kind](decision.days, decision.people, decision.perWeek);
    case 'book-audit':
      return words[decision.kind];
  }
}
