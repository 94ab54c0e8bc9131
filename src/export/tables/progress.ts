import { documents } from '../../content/documents.ts';
import { itemIds } from '../../content/items.ts';
import type { Answer, DocumentRecord, Evidence } from '../../core/assessment.ts';
import { kpiFigureIds } from '../../core/kpis/kpis.ts';
import type { Report } from '../../core/report.ts';
import type { Snapshot } from '../../core/snapshots/records.ts';
import type { Moment } from '../../core/snapshots/types.ts';
import { m } from '../../i18n/index.ts';
import { choiceWord, itemName } from '../../i18n/sentences.ts';
import { date, listed, long, number, share, tableOf, text, yesNo } from './build.ts';
import { isWritten } from './items.ts';
import { figureCell } from './kpis.ts';
import type { ReportTable, TableTexts } from './types.ts';

const group = 'progress';

export function progressTables(report: Report, texts: TableTexts): readonly ReportTable[] {
  return [
    moments(report),
    changes(report, texts),
    keptAnswers(report, texts),
    keptEvidence(report, texts),
    keptDocuments(report, texts),
  ];
}

/** Every snapshot with its figures by the rules of today, and the state as it is now at the end. */
function moments(report: Report): ReportTable {
  const snapshots = new Map(report.assessment.snapshots.map((each) => [each.id, each]));
  return tableOf<{ readonly moment: Moment; readonly snapshot: Snapshot | null }>(
    { id: 'moments', group, layout: 'records', naming: 2 },
    [
      text('snapshot', ({ moment, snapshot }) => (snapshot ? moment.name : m.tables.words.now)),
      date('date', ({ moment }) => moment.day),
      text(
        'snapshotKind',
        ({ snapshot }) => snapshot && m.tables.words.snapshotKinds[snapshot.kind],
      ),
      long('note', ({ snapshot }) => snapshot?.note ?? ''),
      number('target', ({ snapshot }) => snapshot?.target ?? report.profile.target),
      share('readinessLow', ({ moment }) => moment.readiness.low),
      share('readinessHigh', ({ moment }) => moment.readiness.high),
      share('evidenced', ({ moment }) => moment.evidenced),
      share('stageOneLow', ({ moment }) => moment.stageOne.low),
      share('stageOneHigh', ({ moment }) => moment.stageOne.high),
      text('verdict', ({ moment }) => m.words.rungs[moment.rung]),
      number('answered', ({ moment }) => moment.answered),
      ...kpiFigureIds.map((id) => ({
        ...number<{ readonly moment: Moment }>(id, () => null),
        cell: ({ moment }: { readonly moment: Moment }) => figureCell(id, moment.kpis[id]),
      })),
    ],
    report.moments.map((moment) => ({
      moment,
      snapshot: moment.snapshot === null ? null : (snapshots.get(moment.snapshot) ?? null),
    })),
  );
}

interface Change {
  readonly about: string;
  readonly before: string;
  readonly after: string;
  readonly moved: number | null;
  readonly fields: readonly (keyof Answer | keyof DocumentRecord)[];
  readonly noteBefore: string;
  readonly note: string;
}

/** What differs from the latest snapshot. */
function changes({ since }: Report, { titles }: TableTexts): ReportTable {
  const names: Partial<Record<Change['fields'][number], string>> = m.tables.columns;
  const answers = since?.answers ?? [];
  const records = since?.documents ?? [];
  return tableOf<Change>(
    { id: 'changes', group },
    [
      text('about', ({ about }) => about),
      text('before', ({ before }) => before),
      text('after', ({ after }) => after),
      number('moved', ({ moved }) => moved),
      text('alsoChanged', ({ fields }) => listed(fields.map((field) => names[field] ?? ''))),
      long('noteBefore', ({ noteBefore }) => noteBefore),
      long('note', ({ note }) => note),
    ],
    [
      ...answers.map((change) => ({
        ...change,
        about: itemName(change.item, titles),
        before: choiceWord(change.before),
        after: choiceWord(change.after),
      })),
      ...records.map(({ document, before, after, fields }) => ({
        about: titles.documents[document].title,
        before: m.words.documentStates[before],
        after: m.words.documentStates[after],
        moved: null,
        fields,
        noteBefore: '',
        note: '',
      })),
    ],
  );
}

interface Kept {
  readonly snapshot: string;
  readonly item: string;
  readonly answer: Answer;
}

function keptOf({ assessment }: Report, { titles }: TableTexts): readonly Kept[] {
  return assessment.snapshots.flatMap((snapshot) =>
    itemIds.flatMap((item): readonly Kept[] => {
      const answer = snapshot.answers[item];
      return answer ? [{ snapshot: nameOf(snapshot), item: itemName(item, titles), answer }] : [];
    }),
  );
}

function nameOf({ name, day }: Snapshot): string {
  return name.trim() || day;
}

function keptAnswers(report: Report, texts: TableTexts): ReportTable {
  return tableOf<Kept>(
    { id: 'keptAnswers', group, naming: 2 },
    [
      text('snapshot', ({ snapshot }) => snapshot),
      text('item', ({ item }) => item),
      text('answer', ({ answer }) => choiceWord(answer.choice)),
      long('note', ({ answer }) => answer.note),
      text('owner', ({ answer }) => answer.owner),
      date('dueDate', ({ answer }) => answer.dueDate),
      yesNo('flagged', ({ answer }) => answer.flagged),
      long('justification', ({ answer }) => answer.justification),
      date('updated', ({ answer }) => answer.updatedAt),
    ],
    keptOf(report, texts),
  );
}

function keptEvidence(report: Report, texts: TableTexts): ReportTable {
  return tableOf<Kept & { readonly evidence: Evidence }>(
    { id: 'keptEvidence', group, naming: 2 },
    [
      text('snapshot', ({ snapshot }) => snapshot),
      text('item', ({ item }) => item),
      text('evidence', ({ evidence }) => evidence.title),
      long('location', ({ evidence }) => evidence.location),
      date('date', ({ evidence }) => evidence.date),
    ],
    keptOf(report, texts).flatMap((kept) =>
      kept.answer.evidence.filter(isWritten).map((evidence) => ({ ...kept, evidence })),
    ),
  );
}

interface KeptDocument {
  readonly snapshot: string;
  readonly document: string;
  readonly record: DocumentRecord;
}

function keptDocuments({ assessment }: Report, { titles }: TableTexts): ReportTable {
  return tableOf<KeptDocument>(
    { id: 'keptDocuments', group, naming: 2 },
    [
      text('snapshot', ({ snapshot }) => snapshot),
      text('document', ({ document }) => document),
      text('state', ({ record }) => m.words.documentStates[record.state]),
      text('version', ({ record }) => record.version),
      date('date', ({ record }) => record.date),
      date('reviewDate', ({ record }) => record.reviewDate),
      text('owner', ({ record }) => record.owner),
      long('location', ({ record }) => record.location),
      date('updated', ({ record }) => record.updatedAt),
    ],
    assessment.snapshots.flatMap((snapshot) =>
      documents.flatMap(({ id }): readonly KeptDocument[] => {
        const record = snapshot.documents[id];
        const document = titles.documents[id].title;
        return record ? [{ snapshot: nameOf(snapshot), document, record }] : [];
      }),
    ),
  );
}
