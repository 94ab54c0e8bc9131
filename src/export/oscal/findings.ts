import type { AreaId } from '../../content/areas.ts';
import { itemIds, itemOf, type ItemId } from '../../content/items.ts';
import { texts } from '../../content/locale.ts';
import {
  gradeOf,
  linesOf,
  originOf,
  recordOf,
  type FindingLine,
} from '../../core/findings/list.ts';
import type { FindingRecord } from '../../core/findings/records.ts';
import type { WorkedFinding } from '../../core/findings/work-list.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { areaName, findingSentence, itemName } from '../../i18n/sentences.ts';
import {
  controlId,
  line,
  paragraphs,
  propsOf,
  relatedTo,
  remarksOf,
  type Finding,
  type Making,
} from './parts.ts';

/** Everything on the findings list: what the answers show, and what is worked on. */
export function findingsOf(report: Report, making: Making): readonly Finding[] {
  return linesOf(report.workList).map((entry) => findingOf(entry, making));
}

/** What a finding is about: an item, a clause as a whole, or the management system. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly items: readonly ItemId[];
}

function findingOf({ id, finding }: FindingLine, making: Making): Finding {
  const record = recordOf(finding);
  const place = placeOf(finding);
  const grade = gradeName(finding);
  const sentence = shown(finding) ? findingSentence(finding.finding, texts.titles) : '';
  const title = record?.title.trim() || place.name;
  return {
    uuid: making.id(`finding ${id}`),
    title: line(`${grade}: ${title}`, grade),
    description: paragraphs(record?.description ?? '', sentence) || line(title, grade),
    ...propsOf({
      grade: gradeOf(finding),
      potential: isPotential(finding) ? 'yes' : null,
      origin: originOf(finding),
      state: record?.state ?? 'not-taken-up',
      opened: record?.openedOn ?? null,
      due: record?.dueDate ?? null,
      closed: record?.closedOn ?? null,
    }),
    origins: [making.origin],
    target: {
      type: 'objective-id',
      'target-id': place.id,
      title: line(place.name, place.id),
      status: statusOf(finding),
    },
    ...relatedTo(place.items, making),
    ...remarksOf(...(record ? remarksOn(record) : [])),
  };
}

/** The findings that the answers show today. */
function shown(
  finding: WorkedFinding,
): finding is Extract<WorkedFinding, { kind: 'potential' | 'taken-up' }> {
  return finding.kind === 'potential' || finding.kind === 'taken-up';
}

function isPotential(finding: WorkedFinding): boolean {
  return originOf(finding) === 'self-assessment';
}

/** Only a certification body grades: what this check found itself is called potential, always. */
function gradeName(finding: WorkedFinding): string {
  const words = isPotential(finding) ? m.findings.potentialGrades : m.findings.grades;
  return words[gradeOf(finding)];
}

function placeOf(finding: WorkedFinding): Place {
  const item = shown(finding) ? finding.finding.item : finding.record.item;
  if (item !== null) {
    return { id: controlId(item), name: itemName(item, texts.titles), items: [item] };
  }
  if (!shown(finding)) return { id: 'aims', name: m.oscal.wholeSystem, items: [] };
  const area: AreaId = finding.finding.area;
  return {
    id: controlId(area),
    name: areaName(area, texts.titles),
    items: itemIds.filter((each) => itemOf(each).area === area),
  };
}

/** Met once it is closed and the answers do not show it any more, and where it only says what could be better. */
function statusOf(finding: WorkedFinding): Finding['target']['status'] {
  const isClosed = recordOf(finding)?.state === 'closed' && !shown(finding);
  const grade = gradeOf(finding);
  if (isClosed) return { state: 'satisfied', reason: 'pass' };
  if (grade === 'opportunity') return { state: 'satisfied', reason: 'other' };
  return { state: 'not-satisfied', reason: grade === 'observation' ? 'other' : 'fail' };
}

function remarksOn(record: FindingRecord): readonly string[] {
  const words = m.oscal.finding;
  const parts = [
    [words.cause, record.cause],
    [words.correction, record.correction],
    [words.correctiveAction, record.correctiveAction],
    [words.effectiveness, record.effectiveness],
    [words.acceptance, record.acceptance],
    [words.owner, record.owner],
  ] as const;
  return parts.flatMap(([name, text]) => (text.trim() === '' ? [] : [`${name}: ${text.trim()}`]));
}
