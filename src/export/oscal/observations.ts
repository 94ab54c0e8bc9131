import type { Evidence } from '../../core/assessment.ts';
import type { Report, ReportItem } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { choiceWord } from '../../i18n/sentences.ts';
import {
  line,
  observationName,
  paragraphs,
  propsOf,
  remarksOf,
  type Making,
  type Observation,
} from './parts.ts';

/** One observation for each item with an answer: what was answered, and what is said to show it. */
export function observationsOf(report: Report, making: Making): readonly Observation[] {
  return answeredItems(report).map((item) => observationOf(item, report, making));
}

export function answeredItems(report: Report): readonly ReportItem[] {
  return report.areas.flatMap(({ items }) => items).filter(({ answer }) => answer.choice !== null);
}

function observationOf(item: ReportItem, report: Report, { id, origin }: Making): Observation {
  const { answer, contribution } = item;
  const words = m.oscal.observation;
  const evidence = item.evidence.map(evidenceOf);
  return {
    uuid: id(observationName(item.id)),
    title: line(`${item.id} ${item.title}`, item.id),
    description: paragraphs(
      words.answer(item.question, choiceWord(answer.choice)),
      answer.choice === 'excluded' ? words.reason(answer.justification.trim()) : '',
      answer.note,
    ),
    ...propsOf({
      item: item.id,
      answer: answer.choice,
      'level-that-surely-counts': contribution.effective.low,
      flagged: answer.flagged ? 'yes' : null,
      ...Object.fromEntries(
        item.documents.map(({ id: document, record }) => [`document-${document}`, record.state]),
      ),
    }),
    methods: [evidence.length > 0 ? 'EXAMINE' : 'UNKNOWN'],
    types: ['control-objective'],
    origins: [origin],
    ...(evidence.length > 0 ? { 'relevant-evidence': evidence } : {}),
    collected: answer.updatedAt || report.generatedAt,
    ...remarksOf(words.method, answer.owner.trim() === '' ? '' : words.owner(answer.owner.trim())),
  };
}

/** Evidence is only named: an address is given where somebody wrote one, and never made up. */
function evidenceOf({ title, location, date }: Evidence): {
  readonly href?: string;
  readonly description: string;
} {
  const href = addressIn(location);
  return {
    ...(href === null ? {} : { href }),
    description: [title, location, date]
      .map((each) => each.trim())
      .filter(Boolean)
      .join('; '),
  };
}

function addressIn(location: string): string | null {
  const address = location.trim();
  return /^https?:\/\/[^\s<>"{}|\\^`[\]]+$/.test(address) && URL.canParse(address)
    ? new URL(address).href
    : null;
}
