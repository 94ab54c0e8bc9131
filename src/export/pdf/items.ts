import { levels } from '../../core/assessment.ts';
import type { Part } from '../../content/areas.ts';
import type { Evidence } from '../../core/assessment.ts';
import type { ReportArea, ReportDocument, ReportItem } from '../../core/report.ts';
import { longDate, oneDecimal, percentRange } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { choiceWord, levelsWord } from '../../i18n/sentences.ts';
import {
  blockStrips,
  detailStrips,
  entryLeft,
  entryWidth,
  joined,
  labelled,
  textEntry,
  textLeft,
  wholeUpTo,
} from './blocks.ts';
import {
  colours,
  heightOf,
  page,
  styles,
  together,
  withNext,
  type Paper,
  type Strip,
  type Style,
} from './page.ts';
import { breath } from './breath.ts';
import { documentColours } from './documents.ts';
import { beginSection, placeLead, type Writing } from './section.ts';

const stateWidth = 20;
const number: Style = { size: 9, bold: true, colour: colours.accent };

/** Every item of clauses or of Annex A, with everything that was entered. */
export async function drawItems(writing: Writing, part: Part): Promise<void> {
  const { paper, report } = writing;
  const section = beginSection(writing, m.pdf.sections[part]);
  placeLead(paper, m.pdf.items[part]);
  for (const area of report.areas.filter((each) => each.part === part)) {
    const [first, ...others] = area.items;
    const heading = withNext(areaStrips(paper, area));
    const block = first ? itemStrips(paper, first) : [];
    const whole = heightOf(heading) + heightOf(block) <= wholeUpTo;
    paper.place(whole ? together([...heading, ...block]) : [...heading, ...block]);
    paper.bookmark(`${area.id} ${area.title}`, section);
    for (const item of others) paper.place(together(itemStrips(paper, item), wholeUpTo));
    await breath();
  }
}

function areaStrips(paper: Paper, area: ReportArea): readonly Strip[] {
  const readiness = area.readiness ? percentRange(area.readiness) : m.results.charts.allExcluded;
  const title = paper.strips(`${area.id} ${area.title}`, styles.heading, page.left, 130);
  return [
    paper.gap(5),
    ...title.map((strip, index) => ({
      ...strip,
      draw: (top: number) => {
        strip.draw(top);
        if (index > 0) return;
        const y = paper.foot(styles.heading, top);
        paper.write(readiness, styles.heading, { x: page.right, y }, { align: 'right' });
      },
    })),
    { height: 1.6, draw: (top) => paper.rule(top + 0.8, colours.strongLine) },
  ];
}

/** One item as a block: what was asked, what was answered, and each thing that was entered. */
function itemStrips(paper: Paper, item: ReportItem): readonly Strip[] {
  const head = [
    ...headStrips(paper, item),
    ...paper.strips(item.question, styles.soft, textLeft, 128),
  ];
  const entries = [
    ...heldEntries(paper, item),
    ...textEntry(paper, m.pdf.items.note, item.answer.note),
    ...textEntry(paper, m.pdf.items.reason, item.answer.justification),
    ...documentEntries(paper, item.documents),
    ...evidenceEntries(paper, item.evidence),
    ...textEntry(paper, m.pdf.items.follow, followUp(item), styles.text),
  ];
  return blockStrips(paper, head, entries);
}

function headStrips(paper: Paper, item: ReportItem): readonly Strip[] {
  const [first, ...others] = paper.strips(item.title, styles.strong, textLeft, 98);
  if (!first) return [];
  const draw = (top: number) => {
    const y = paper.foot(styles.strong, top);
    paper.write(item.id, number, { x: page.left, y });
    first.draw(top);
    const word = choiceWord(item.answer.choice);
    paper.write(word, styles.strong, { x: page.right - 17.5, y }, { align: 'right' });
    drawLevel(paper, item, top);
  };
  return [{ ...first, draw }, ...others];
}

/** Five squares: filled up to what counts, framed up to what was claimed. */
function drawLevel(paper: Paper, { answer, contribution }: ReportItem, top: number): void {
  if (answer.choice === 'excluded') return;
  const claimed = typeof answer.choice === 'number' ? answer.choice : 0;
  const size = 2.2;
  for (const level of levels.slice(1)) {
    const x = page.right - (6 - level) * (size + 0.8) + 0.8;
    const box = { x, y: top + 1.1, width: size, height: size };
    if (level <= contribution.effective.low) paper.fill(box, colours.accent);
    else if (level <= claimed) paper.frame(box, colours.accent, 0.35);
    else paper.fill(box, colours.sunken);
  }
}

function heldEntries(
  paper: Paper,
  { answer, contribution, documents }: ReportItem,
): readonly Strip[] {
  if (contribution.exclusion === 'unjustified') {
    const text = m.results.findings.causes['exclusion-without-reason'];
    return textEntry(paper, m.pdf.items.counts, text, { ...styles.text, colour: colours.warn });
  }
  if (contribution.provisional) {
    const text = m.quick.provisional(levelsWord(contribution.provisional));
    return textEntry(paper, m.pdf.items.counts, text, styles.text);
  }
  if (contribution.cappedBy.length === 0 || typeof answer.choice !== 'number') return [];
  const titles = documents
    .filter(({ id }) => contribution.cappedBy.includes(id))
    .map(({ title }) => title);
  const text = m.pdf.items.held(oneDecimal(contribution.effective.low), titles.join('; '));
  return textEntry(paper, m.pdf.items.counts, text, { ...styles.text, colour: colours.warn });
}

function documentEntries(paper: Paper, documents: readonly ReportDocument[]): readonly Strip[] {
  const left = entryLeft + stateWidth;
  const width = entryWidth - stateWidth;
  const strips = documents.flatMap(({ title, record }) => {
    const style: Style = { ...styles.strong, colour: documentColours[record.state] };
    const titleStrips = paper.strips(title, styles.text, left, width).map((strip, index) => ({
      ...strip,
      keepWithNext: true,
      draw: (top: number) => {
        if (index === 0) {
          const at = { x: entryLeft, y: paper.foot(style, top) };
          paper.write(m.words.documentStates[record.state], style, at);
        }
        strip.draw(top);
      },
    }));
    const details = [
      record.location.trim() && m.pdf.items.where(record.location.trim()),
      record.version.trim() && m.pdf.items.version(record.version.trim()),
      record.date && m.pdf.items.dated(longDate(record.date)),
      record.reviewDate && m.pdf.items.review(longDate(record.reviewDate)),
      record.owner.trim() && m.pdf.items.owner(record.owner.trim()),
    ];
    return closed([...titleStrips, ...detailStrips(paper, details, left, width)]);
  });
  return labelled(paper, m.pdf.items.documents, strips);
}

function evidenceEntries(paper: Paper, evidence: readonly Evidence[]): readonly Strip[] {
  const entries = evidence.flatMap(({ title, location, date }) => {
    const [name, place] = title.trim() ? [title.trim(), location.trim()] : [location.trim(), ''];
    const strips = withNext(paper.strips(name, styles.text, entryLeft, entryWidth));
    const details = [place && m.pdf.items.where(place), date && m.pdf.items.dated(longDate(date))];
    return closed([...strips, ...detailStrips(paper, details, entryLeft, entryWidth)]);
  });
  return labelled(paper, m.pdf.items.evidence, entries);
}

/** The last strip of an entry lets go of whatever follows. */
function closed(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, keepWithNext: false } : strip,
  );
}

function followUp({ answer }: ReportItem): string {
  return joined([
    answer.owner.trim() && m.pdf.items.owner(answer.owner.trim()),
    answer.dueDate && m.pdf.items.due(longDate(answer.dueDate)),
    answer.flagged ? m.pdf.items.flagged : '',
  ]);
}
