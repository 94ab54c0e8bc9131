import { disclaimerIds } from '../../content/ai-act/law.ts';
import { documentCap } from '../../core/credit.ts';
import { minorsThatMakeAMajor, minorUpTo } from '../../core/findings/potential.ts';
import { counts, doubleWeightItems, itemWeights, mappingWeights } from '../../core/method-facts.ts';
import {
  auditAndReviewLevel,
  buildingFrom,
  stageOneFrom,
  stageTwoFrom,
  weakestRequirement,
} from '../../core/verdict.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { colours, page, styles, textWidth, withNext } from './page.ts';
import { beginSection, headingStrips, type Writing } from './section.ts';
import { countReplaced, replacementMark } from './text.ts';
import { typedTexts } from './typed.ts';

/** A column of comfortable reading. */
const measure = 150;

export function drawMethod(writing: Writing): void {
  const { paper } = writing;
  beginSection(writing, m.pdf.sections.method);
  paper.paragraph(m.method.principle, styles.soft, page.left, measure);
  for (const { title, texts } of chapters()) {
    const [first = '', ...others] = texts;
    const body = paper.strips(first, styles.text, page.left, measure);
    paper.place([...withNext(headingStrips(paper, title)), ...body]);
    for (const text of others) {
      paper.space(1.2);
      paper.paragraph(text, styles.text, page.left, measure);
    }
  }
}

function chapters(): readonly { readonly title: string; readonly texts: readonly string[] }[] {
  const { method } = m;
  const { gates } = method.verdict;
  const { rules } = method.findings;
  const { rungs, grades } = m.words;
  const { gate } = m.pdf.method;
  const stageTwo = {
    stageTwo: stageTwoFrom,
    auditAndReview: auditAndReviewLevel,
    weakest: weakestRequirement,
  };
  return [
    {
      title: method.credit.title,
      texts: [
        method.credit.text(counts.items, counts.requirements, counts.controls, counts.areas),
        `${method.credit.cap(documentCap)} ${method.credit.formula}`,
        method.credit.exclusion,
      ],
    },
    {
      title: method.readiness.title,
      texts: [
        method.readiness.text,
        `${method.weights.text(itemWeights.plain, itemWeights.double, doubleWeightItems.length)} ${m.pdf.method.double(doubleWeightItems.join(', '))}`,
        method.readiness.range,
        method.readiness.evidenced,
      ],
    },
    {
      title: method.stageOne.title,
      texts: [
        method.stageOne.text(counts.clauseDocuments, counts.controlDocuments),
        `${m.results.working.stage1} ${method.stageOne.formula}`,
      ],
    },
    { title: method.stageTwo.title, texts: [method.stageTwo.text(stageTwo)] },
    {
      title: method.verdict.title,
      texts: [
        method.verdict.text,
        gate(rungs.starting, gates.starting(buildingFrom)),
        gate(rungs.building, gates.building(buildingFrom)),
        gate(rungs['stage-1-possible'], gates['stage-1-possible'](stageOneFrom)),
        gate(rungs['stage-2-possible'], gates['stage-2-possible'](stageTwo)),
      ],
    },
    {
      title: method.findings.title,
      texts: [
        method.findings.text,
        gate(grades['potential-major'], rules['potential-major'](minorsThatMakeAMajor)),
        gate(grades['potential-minor'], rules['potential-minor'](minorUpTo)),
        gate(grades.observation, rules.observation(minorUpTo)),
        method.findings.gaps,
      ],
    },
    {
      title: method.coverage.title,
      texts: [
        method.coverage.text(counts.obligations),
        method.coverage.formula(mappingWeights.primary, mappingWeights.supporting),
        `${method.coverage.ceiling} ${method.coverage.parts}`,
        method.coverage.applies,
      ],
    },
    {
      title: method.judgement.ourTitle,
      texts: method.judgement.ours,
    },
  ];
}

/** All disclaimers in full, the sources, and what this file could not show. */
export function drawDisclaimers(writing: Writing): void {
  const { paper, report, aiAct, isBrief } = writing;
  beginSection(writing, m.pdf.sections.disclaimers, { onNewPage: false, room: 90 });
  const { asOf, evidenceHorizon, stale } = report.law;
  const texts = aiAct.disclaimers(longDate(asOf));
  const remarks = [
    ...disclaimerIds.map((id) => texts[id]),
    ...(stale ? [aiAct.stale(longDate(asOf))] : []),
    aiAct.checkedThrough(longDate(evidenceHorizon)),
    aiAct.presumption(longDate(asOf)),
    aiAct.reuseNotice,
    aiAct.isoCopyright,
    m.report.edition(report.catalogue, longDate(asOf)),
    m.pdf.accessible,
  ];
  const [style, width] = isBrief ? [styles.small, textWidth] : [styles.text, measure];
  for (const remark of remarks) {
    paper.paragraph(remark, style, page.left, width);
    paper.space(1.4);
  }
  placeReplaced(writing);
}

/** The last thing in the report, so that nobody takes a mark for something that was typed. */
function placeReplaced({ paper, report, sections }: Writing): void {
  const replaced = countReplaced(typedTexts(report, sections), paper.covers);
  if (replaced === 0) return;
  const text = m.pdf.replaced(replaced, replacementMark(paper.covers));
  paper.space(1.5);
  paper.paragraph(text, { ...styles.strong, colour: colours.warn }, page.left, measure);
}
