import type { AiActTexts } from '../content/ai-act/types.ts';
import type { CatalogueTitles } from '../content/types.ts';
import type { SoaIssue, SoaPlace } from '../core/soa/lint.ts';
import type { NamingRisk } from '../core/soa/naming-risks.ts';
import type { Objection } from '../core/soa/plausibility.ts';
import type { Driver, OwnControl } from '../core/soa/records.ts';
import type { SuggestedDrivers } from '../core/soa/suggest.ts';
import type { SoaChange } from '../core/soa/versions.ts';
import { longDate, oneDecimal } from './format.ts';
import { m } from './index.ts';
import { systemName } from './law-sentences.ts';
import { itemName } from './sentences.ts';

/** How the Statement of Applicability is said in one line, on its screen and in files alike. */

/** "OC-1 Red team before every release", or words for an own control that nobody has named. */
export function ownControlName({
  reference,
  title,
}: Pick<OwnControl, 'reference' | 'title'>): string {
  return [reference.trim(), title.trim() || m.soa.own.untitled].filter(Boolean).join(' ');
}

/** What a place in the statement is called. `own` are the own controls of the statement. */
export function soaPlaceName(
  place: SoaPlace,
  titles: CatalogueTitles,
  own: readonly OwnControl[],
): string {
  switch (place.kind) {
    case 'head':
      return m.soa.issues.headPlace;
    case 'control':
      return itemName(place.control, titles);
    case 'own': {
      const control = own.find(({ id }) => id === place.id);
      return control ? ownControlName(control) : m.soa.own.untitled;
    }
  }
}

/** The short form: "A.7.3", "OC-1"; an own control without a number by its title. */
export function soaPlaceMark(place: SoaPlace, own: readonly OwnControl[]): string {
  switch (place.kind) {
    case 'head':
      return m.soa.issues.headPlace;
    case 'control':
      return place.control;
    case 'own': {
      const control = own.find(({ id }) => id === place.id);
      return control?.reference.trim() || control?.title.trim() || m.soa.own.untitled;
    }
  }
}

/** What is wrong, in sentences, for a reader who knows which row it is about. */
export function soaIssueSentence(issue: SoaIssue, own: readonly OwnControl[]): string {
  const { sentences } = m.soa.issues;
  switch (issue.kind) {
    case 'undecided':
    case 'excluded-without-reason':
    case 'excluded-without-review':
    case 'not-in-place':
    case 'without-owner':
      return sentences[issue.kind];
    case 'head-incomplete':
      return sentences['head-incomplete'](issue.lacks);
    case 'included-without-reason':
      return sentences['included-without-reason'](issue.lacks);
    case 'own-incomplete':
      return sentences['own-incomplete'](issue.lacks);
    case 'review-passed':
      return sentences['review-passed'](issue.since);
    case 'implausible-exclusion':
      return objectionSentence(issue.objection);
    case 'same-reason': {
      const marks = issue.rows.map((place) => soaPlaceMark(place, own));
      return sentences['same-reason'](marks.length, marks.join(', '));
    }
    case 'many-exclusions': {
      const count = issue.controls.length;
      return sentences['many-exclusions'](count, issue.of, count / issue.of);
    }
  }
}

/** The same with the row named first, for lists in files: "A.7.3 Acquisition of data: It is left out …". */
export function soaIssueLine(
  issue: SoaIssue,
  titles: CatalogueTitles,
  own: readonly OwnControl[],
): string {
  const place = singlePlaceOf(issue);
  const sentence = soaIssueSentence(issue, own);
  return place ? m.soa.issues.at(soaPlaceName(place, titles, own), sentence) : sentence;
}

/** The row that an issue is about; null where it is about many, or about the whole. */
function singlePlaceOf(issue: SoaIssue): SoaPlace | null {
  switch (issue.kind) {
    case 'head-incomplete':
    case 'same-reason':
    case 'many-exclusions':
      return null;
    case 'review-passed':
      return issue.row;
    case 'own-incomplete':
      return { kind: 'own', id: issue.own };
    case 'undecided':
    case 'excluded-without-reason':
    case 'excluded-without-review':
    case 'implausible-exclusion':
    case 'included-without-reason':
    case 'not-in-place':
    case 'without-owner':
      return { kind: 'control', control: issue.control };
  }
}

function objectionSentence(objection: Objection): string {
  const text = m.soa.issues.objections;
  switch (objection.kind) {
    case 'never':
      return text.never(objection.control);
    case 'treats-risk':
      return text['treats-risk'](objection.risks.map(riskWords));
    case 'running':
    case 'third-party':
    case 'builds':
      return text[objection.kind](objection.systems.map(systemName));
    case 'develops':
      return text.develops;
  }
}

/** The reason that a suggestion writes: the risks that the control treats and the duties that it carries. */
export function suggestionReason(
  { risks, duties }: Pick<SuggestedDrivers, 'risks' | 'duties'>,
  law: Pick<AiActTexts, 'obligations'>,
): string {
  const text = m.soa.suggestions;
  const named = duties.map(({ id, article }) => text.duty(article, law.obligations[id].title));
  return [
    ...(risks.length > 0 ? [text.risks(risks.map(riskWords))] : []),
    ...(named.length > 0 ? [text.duties(named)] : []),
  ].join(' ');
}

function riskWords({ title, system }: NamingRisk): string {
  return m.soa.suggestions.risk(title.trim(), system.trim());
}

/** "Risk, Law", or words for none. */
export function driverWords(drivers: readonly Driver[], none: string): string {
  return drivers.map((driver) => m.soa.drivers[driver]).join(', ') || none;
}

/** "Applies now", "Owner: Rui → Ana". */
export function soaChangeSentence(change: SoaChange): string {
  const text = m.soa.versions.changes;
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'now-applies':
    case 'now-excluded':
    case 'now-undecided':
      return text[change.kind];
    case 'title':
    case 'reason':
    case 'owner':
      return text.part(
        text.parts[change.kind],
        change.before.trim() || text.nothing,
        change.after.trim() || text.nothing,
      );
    case 'review-date': {
      const day = (date: string) => (date ? longDate(date) : text.nothing);
      return text.part(text.parts['review-date'], day(change.before), day(change.after));
    }
    case 'drivers':
      return text.part(
        text.parts.drivers,
        driverWords(change.before, text.nothing),
        driverWords(change.after, text.nothing),
      );
    case 'level': {
      const level = (value: number | null) =>
        value === null ? m.soa.statuses['not-known'] : oneDecimal(value);
      return text.part(text.parts.level, level(change.before), level(change.after));
    }
  }
}
