import { asOf } from '../../content/ai-act/law.ts';
import type { AiActTexts } from '../../content/ai-act/types.ts';
import { itemIds } from '../../content/items.ts';
import { isJustifiedExclusion } from '../../core/assessment.ts';
import type { Report } from '../../core/report.ts';
import { longDate, percentRange } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { findingsOf } from './findings.ts';
import { identifiersOf } from './identifiers.ts';
import { answeredItems, observationsOf } from './observations.ts';
import { controlId, line, namespace, paragraphs, propsOf, type Making } from './parts.ts';
import { risksOf } from './risks.ts';

/** The version of OSCAL that this is written to. */
export const oscalVersion = '1.1.2';

/** The self-assessment as OSCAL assessment results, as text. The same report always gives the same text. */
export function oscalText(report: Report, aiAct: AiActTexts): string {
  return `${JSON.stringify(oscalOf(report, aiAct), null, 2)}\n`;
}

/** The self-assessment as OSCAL assessment results. */
export function oscalOf(report: Report, aiAct: AiActTexts): object {
  const id = identifiersOf(report.id, namespace);
  const organisation = line(report.profile.name, m.app.unnamed);
  const words = m.oscal;
  const disclaimers = paragraphs(...Object.values(aiAct.disclaimers(longDate(asOf))));
  return {
    'assessment-results': {
      uuid: id(''),
      metadata: {
        title: line(words.title(organisation), words.results),
        'last-modified': report.generatedAt,
        version: report.day,
        'oscal-version': oscalVersion,
        ...propsOf({
          catalogue: report.catalogue,
          'worked-example': report.example ? 'yes' : null,
        }),
        roles: [{ id: 'assessor', title: words.assessor }],
        parties: [{ uuid: id('organisation'), type: 'organization', name: organisation }],
        'responsible-parties': [{ 'role-id': 'assessor', 'party-uuids': [id('organisation')] }],
        remarks: disclaimers,
      },
      'import-ap': { href: `#${id('method')}`, remarks: words.noPlan },
      results: [resultOf(report, id)],
      'back-matter': {
        resources: [
          { uuid: id('method'), title: words.method.title, description: words.method.text },
          {
            uuid: id('standard'),
            title: words.standard.title,
            description: words.standard.text,
            citation: { text: words.standard.citation },
          },
        ],
      },
    },
  };
}

function resultOf(report: Report, id: Making['id']): object {
  const items = answeredItems(report);
  const making: Making = {
    id,
    origin: { actors: [{ type: 'party', 'actor-uuid': id('organisation') }] },
    observed: new Set(items.map((item) => item.id)),
  };
  const { readiness, verdict } = report.results;
  const { answered, total } = report.progress;
  const overall = readiness.overall.share;
  return {
    uuid: id('result'),
    title: m.oscal.results,
    description: m.oscal.description(answered, total, overall ? percentRange(overall) : null),
    start: startOf(report),
    end: report.generatedAt,
    ...propsOf({
      'items-answered': answered,
      'readiness-low': overall ? overall.low.toFixed(4) : null,
      'readiness-high': overall ? overall.high.toFixed(4) : null,
      'stage-1-low': report.results.stageOne.share.low.toFixed(4),
      verdict: verdict.rung,
    }),
    'reviewed-controls': reviewedControls(report),
    ...filled('observations', observationsOf(report, making)),
    ...filled('risks', risksOf(report, making)),
    ...filled('findings', findingsOf(report, making)),
  };
}

/** All items that have an answer; before the first, the whole catalogue, of which nothing was observed. */
function reviewedControls(report: Report): object {
  const items = answeredItems(report);
  const left = items.filter(({ answer }) => isJustifiedExclusion(answer));
  const looked = items.filter(({ answer }) => !isJustifiedExclusion(answer));
  const selected = looked.length > 0 ? looked.map((item) => item.id) : itemIds;
  const ids = (of: readonly { readonly id: (typeof itemIds)[number] }[]) =>
    of.map((item) => ({ 'control-id': controlId(item.id) }));
  return {
    description: m.oscal.controls,
    'control-selections': [
      {
        'include-controls': ids(selected.map((each) => ({ id: each }))),
        ...filled('exclude-controls', ids(left)),
      },
    ],
  };
}

/** The first answer that is known; the clock of an answer is the only one there is. */
function startOf(report: Report): string {
  const moments = answeredItems(report).map(({ answer }) => answer.updatedAt);
  return [...moments, report.generatedAt].filter((moment) => moment !== '').toSorted()[0] ?? '';
}

/** A list that holds something; OSCAL knows no empty ones. */
function filled<Each>(
  name: string,
  list: readonly Each[],
): Readonly<Record<string, readonly Each[]>> {
  return list.length === 0 ? {} : { [name]: list };
}
