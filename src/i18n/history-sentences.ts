import type { CatalogueTitles } from '../content/types.ts';
import type { Answer, DocumentRecord } from '../core/assessment.ts';
import type { AnswerField, DocumentField, Said } from '../core/changes/said.ts';
import { excerptOf } from './excerpt.ts';
import { longDate } from './format.ts';
import { m } from './index.ts';
import { choiceWord, documentTitle, itemName } from './sentences.ts';

/** How many names of things a line has room for. */
const namesShown = 3;

/** What was changed, in a few words: "4.1 Context: level". */
export function saidTitle(said: Said, titles: CatalogueTitles): string {
  const text = m.history.said;
  switch (said.kind) {
    case 'answer':
      return text.of(itemName(said.item, titles), listed(said.fields, text.fields.answer));
    case 'document':
      return text.of(
        documentTitle(said.document, titles),
        listed(said.fields, text.fields.document),
      );
    case 'many':
      return text.many(said.answers, said.documents);
    case 'profile':
      return text.of(text.profile, listed(said.fields, text.fields.profile));
    case 'settings':
      return listed(said.which, text.settings);
    case 'things': {
      const names = said.names.slice(0, namesShown).map((name) => excerptOf(name, 60));
      const isCut = said.names.length > namesShown;
      return text.things(said.list, said.what, said.count, names.join(', ') + (isCut ? ' …' : ''));
    }
    case 'offers':
      return text.offers;
  }
}

/** "1 Initial → 3 Defined" for every field whose values can be said in a line. */
export function saidValues(said: Said): readonly string[] {
  const { fromTo } = m.history.said;
  if (said.kind === 'answer' && said.after) {
    const { before, after } = said;
    return said.fields.map((field) =>
      fromTo(answerValue(before, field), answerValue(after, field)),
    );
  }
  if (said.kind === 'document' && said.after) {
    const { before, after } = said;
    return said.fields.map((field) =>
      fromTo(documentValue(before, field), documentValue(after, field)),
    );
  }
  return [];
}

function answerValue(answer: Answer, field: AnswerField): string {
  const text = m.history.said;
  switch (field) {
    case 'choice':
      return choiceWord(answer.choice);
    case 'evidence':
      return text.evidence(answer.evidence.length);
    case 'flagged':
      return text.flagged(answer.flagged);
    case 'dueDate':
      return dayOr(answer.dueDate);
    case 'justification':
    case 'note':
    case 'owner':
      return quoted(answer[field]);
  }
}

function documentValue(record: DocumentRecord, field: DocumentField): string {
  switch (field) {
    case 'state':
      return m.words.documentStates[record.state];
    case 'date':
    case 'reviewDate':
      return dayOr(record[field]);
    case 'location':
    case 'version':
    case 'owner':
      return quoted(record[field]);
  }
}

function dayOr(day: string): string {
  return day === '' ? m.history.said.nothing : longDate(day);
}

function quoted(text: string): string {
  return text.trim() === '' ? m.history.said.nothing : `“${excerptOf(text.trim(), 80)}”`;
}

function listed<Name extends string>(
  names: readonly Name[],
  words: Readonly<Record<Name, string>>,
): string {
  return names.map((name) => words[name]).join(', ');
}
