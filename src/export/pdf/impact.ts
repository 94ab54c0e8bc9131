import { impactDimensions, type ImpactDimension } from '../../content/systems/impact.ts';
import type { ImpactTexts } from '../../content/systems/texts.ts';
import type { ReportSystem } from '../../core/report.ts';
import { dimensionOf, rightsElementsOf, type ImpactState } from '../../core/systems/impact.ts';
import { dimensionStateOf, lackingDimensions } from '../../core/systems/impact-form.ts';
import type { Band } from '../../core/systems/ratings.ts';
import type { AiSystem, ImpactAssessment } from '../../core/systems/system.ts';
import { longDate } from '../../i18n/format.ts';
import { lackSentence, reasonSentence, standingSentence } from '../../i18n/impact-sentences.ts';
import { m } from '../../i18n/index.ts';
import { bandColours, ratedCell } from './bands.ts';
import { assessedOf, hasImpactDetails, isWritten } from './impact-texts.ts';
import {
  colours,
  page,
  styles,
  together,
  withNext,
  type Paper,
  type Strip,
  type Style,
} from './page.ts';
import { beginSection, headingStrips, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell } from './table.ts';

const entryLeft = page.left + 36;
const entryWidth = page.right - entryLeft;

const stateColours: Readonly<Record<ImpactState['kind'], string>> = {
  none: colours.soft,
  draft: colours.warn,
  approved: colours.accent,
  due: colours.bad,
};

/** Where each impact assessment stands, and, as long as they are few, all that they say. */
export function drawImpacts(writing: Writing, texts: ImpactTexts): void {
  const { paper, report } = writing;
  const assessed = assessedOf(report.systems);
  const written = assessed.filter(isWritten);
  if (written.length === 0) return;

  const isShort = hasImpactDetails(report.systems);
  const section = beginSection(writing, m.pdf.sections.impact);
  placeLead(paper, isShort ? m.pdf.impact.text : m.pdf.impact.many(written.length));
  drawStates(paper, assessed);
  if (!isShort) return;
  for (const each of written) {
    paper.space(6);
    const title = nameOf(each.system);
    const state = stateText(each.impact.state, each.system.impact, texts);
    paper.place([
      ...headingStrips(paper, title),
      rule(paper),
      ...entry(paper, m.impact.document.state, state),
    ]);
    paper.bookmark(title, section);
    drawAssessment(paper, each.system.impact, texts);
  }
}

function nameOf({ name }: AiSystem): string {
  return name.trim() || m.systems.unnamed;
}

function drawStates(paper: Paper, assessed: readonly ReportSystem[]): void {
  drawTable(
    paper,
    [
      { head: m.pdf.impact.system },
      { head: m.impact.document.state, width: 24 },
      { head: m.impact.fields.decision, width: 36 },
      { head: m.impact.remaining, width: 30 },
      { head: m.impact.fields.nextReview, width: 32 },
    ],
    assessed.map(({ system, impact }) => [
      { text: nameOf(system), style: styles.strong },
      {
        text: m.impact.states[impact.state.kind],
        style: { ...styles.text, colour: stateColours[impact.state.kind] },
      },
      system.impact.decision ? m.impact.decisions[system.impact.decision] : '',
      bandCell(impact.remaining),
      longDate(system.impact.nextReview),
    ]),
  );
}

function bandCell(band: Band | null): Cell {
  if (band === null) return { text: '' };
  return {
    text: m.risks.ratings.bands[band],
    style: { ...styles.strong, colour: bandColours[band] },
  };
}

// One assessment --------------------------------------------------------------------------------------

function drawAssessment(paper: Paper, impact: ImpactAssessment, texts: ImpactTexts): void {
  const { fields } = m.impact;
  drawEntries(paper, [
    ...(['intendedUse', 'periodAndFrequency', 'affected', 'misuse', 'failures'] as const).map(
      (field) => entry(paper, fields[field], impact[field]),
    ),
  ]);
  drawDimensions(paper, impact, texts);
  drawEntries(paper, [
    entry(paper, fields.oversight, impact.oversight),
    entry(paper, fields.response, impact.response),
    entry(
      paper,
      fields.decision,
      impact.decision ? m.impact.decisions[impact.decision] : m.impact.noDecision,
    ),
    entry(paper, fields.conditions, impact.conditions),
    entry(paper, fields.approver, impact.approver),
    entry(paper, fields.approvedOn, longDate(impact.approvedOn)),
    entry(paper, fields.nextReview, longDate(impact.nextReview)),
    entry(paper, m.pdf.impact.rights, rightsText(impact, texts)),
  ]);
}

function stateText(state: ImpactState, impact: ImpactAssessment, texts: ImpactTexts): string {
  const lines = [`${m.impact.states[state.kind]}. ${standingSentence(state)}`];
  if (state.kind === 'draft') {
    const lacks = state.missing.map((lack) =>
      lackSentence(lack, lackingDimensions(impact, lack), texts),
    );
    lines.push(`${m.impact.missing.title}: ${lacks.join('; ')}.`);
  }
  if (state.kind === 'due') {
    lines.push(...state.reasons.map((reason) => reasonSentence(reason, texts)));
  }
  return lines.join('\n');
}

/** Which of the six elements of Art. 27(1) are done and which are missing, each by its letter and name. */
function rightsText(impact: ImpactAssessment, texts: ImpactTexts): string {
  const elements = rightsElementsOf(impact);
  const named = (done: boolean) =>
    elements
      .filter((each) => each.done === done)
      .map(({ element }) => `${m.impact.rights.element(element)} ${texts.rights[element].name}`)
      .join(', ');
  return [
    { word: m.impact.rights.done, names: named(true) },
    { word: m.impact.rights.missing, names: named(false) },
  ]
    .filter(({ names }) => names !== '')
    .map(({ word, names }) => `${word}: ${names}.`)
    .join('\n');
}

/** A table of ratings, then the words behind them. */
function drawDimensions(paper: Paper, impact: ImpactAssessment, texts: ImpactTexts): void {
  const words = m.impact.document;
  paper.space(5);
  paper.need(tableStart);
  drawTable(
    paper,
    [
      { head: words.dimension },
      { head: words.found, width: 40 },
      { head: words.before, width: 42 },
      { head: words.after, width: 42 },
    ],
    impactDimensions.map((dimension) => {
      const one = dimensionOf(impact, dimension);
      const stage = dimensionStateOf(one);
      const isHarmful = stage !== 'open' && stage !== 'no-harm';
      return [
        { text: texts.dimensions[dimension].name, style: styles.strong },
        isHarmful ? words.harmFound : m.impact.dimensions.states[stage],
        isHarmful ? ratedCell(one.inherent) : '',
        isHarmful ? ratedCell(one.residual) : '',
      ];
    }),
  );
  paper.space(3);
  for (const dimension of impactDimensions) drawWords(paper, impact, dimension, texts);
  paper.space(2);
}

function drawWords(
  paper: Paper,
  impact: ImpactAssessment,
  dimension: ImpactDimension,
  texts: ImpactTexts,
): void {
  const { benefit, harm, measures } = dimensionOf(impact, dimension);
  const words = m.impact.document;
  const entries = [
    entry(paper, words.benefit, benefit),
    entry(paper, words.harm, harm),
    entry(paper, words.measures, measures),
  ].flat();
  if (entries.length === 0) return;
  const title = withNext([
    paper.gap(2),
    ...paper.strips(texts.dimensions[dimension].name, styles.strong),
  ]);
  paper.place(together([...title, ...entries], 60));
}

// Labels and texts ------------------------------------------------------------------------------------

function drawEntries(paper: Paper, entries: readonly (readonly Strip[])[]): void {
  for (const strips of entries) paper.place(strips);
}

/** A text with its label on the left; nothing where nothing is written. */
function entry(paper: Paper, label: string, text: string): readonly Strip[] {
  const written = text.trim();
  const [first, ...others] = paper.strips(written, styles.text, entryLeft, entryWidth);
  if (written === '' || !first) return [];
  const style: Style = styles.small;
  const [labelLine, ...labelRest] = paper.lines(label, style, entryLeft - page.left - 3);
  const height = first.height;
  const drawn: Strip = {
    ...first,
    draw: (top) => {
      const y = paper.foot(styles.text, top);
      paper.write(labelLine ?? '', style, { x: page.left, y });
      labelRest.forEach((line, index) => {
        paper.write(line, style, { x: page.left, y: y + (index + 1) * height * 0.8 });
      });
      first.draw(top);
    },
  };
  const room = Math.max(0, labelRest.length - others.length) * height * 0.8;
  return [
    { ...paper.gap(1.2), keepWithNext: true },
    drawn,
    ...others,
    ...(room > 0 ? [{ ...paper.gap(room) }] : []),
  ];
}

function rule(paper: Paper): Strip {
  return {
    height: 2.4,
    keepWithNext: true,
    draw: (top) => {
      paper.rule(top + 0.6, colours.strongLine);
    },
  };
}
