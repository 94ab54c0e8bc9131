import { itemIds, type ItemId } from '../content/items.ts';
import { texts } from '../content/locale.ts';
import { answerOf, type Assessment } from '../core/assessment.ts';
import type { AiSystem } from '../core/systems/system.ts';
import { m } from '../i18n/index.ts';
import { planActionAddress, systemAddress } from './route.ts';
import { SearchIndex } from './search.ts';
import type { SearchEntry } from './search-entry.ts';

const built = new WeakMap<Assessment, Promise<SearchIndex>>();

/** The index of what somebody wrote in an assessment, built once for each state of it. */
export function ownIndex(assessment: Assessment): Promise<SearchIndex> {
  const known = built.get(assessment) ?? build(assessment);
  built.set(assessment, known);
  return known;
}

async function build(assessment: Assessment): Promise<SearchIndex> {
  const index = new SearchIndex();
  await index.add(ownEntries(assessment));
  return index;
}

/** Notes, reasons, evidence, AI systems, findings and own actions that have any text. */
export function ownEntries(assessment: Assessment): readonly SearchEntry[] {
  return [
    ...itemIds.flatMap((item) => answerEntries(assessment, item)),
    ...assessment.systems.map((system) => systemEntry(assessment.id, system)),
    ...assessment.findings.map((finding): SearchEntry => {
      const { id, title, description, cause, correction, correctiveAction, item } = finding;
      return {
        id: `finding:${id}`,
        group: 'own',
        title: title.trim() || m.find.own.finding,
        codes: ['', ...(item ? [item] : [])],
        lead: description || m.find.own.finding,
        texts: [m.find.own.finding, cause, correction, correctiveAction, finding.owner],
        place: { kind: 'page', page: 'findings' },
      };
    }),
    ...assessment.planEntries
      .filter(({ title }) => title.trim() !== '')
      .map(({ id, title, note, item, owner }): SearchEntry => ({
        id: `action:${id}`,
        group: 'own',
        title,
        codes: ['', ...(item ? [item] : [])],
        lead: note || m.find.own.action,
        texts: [m.find.own.action, owner],
        place: { kind: 'address', address: planActionAddress(assessment.id, id) },
      })),
  ];
}

function answerEntries(assessment: Assessment, item: ItemId): readonly SearchEntry[] {
  const { note, justification, evidence, choice } = answerOf(assessment, item);
  const { own } = m.find;
  const name = m.find.area(item, texts.titles.items[item]);
  const entry = (id: string, title: string, lead: string, more: readonly string[] = []) => ({
    id: `${id}:${item}`,
    group: 'own' as const,
    title,
    codes: ['', item],
    lead,
    texts: more,
    place: { kind: 'item', item } as const,
  });
  return [
    ...(note.trim() === '' ? [] : [entry('note', own.note(name), note)]),
    ...(justification.trim() === '' || choice !== 'excluded'
      ? []
      : [entry('reason', own.reason(name), justification)]),
    ...evidence
      .filter(({ title, location }) => `${title}${location}`.trim() !== '')
      .map(({ id, title, location }) =>
        entry(`evidence:${id}`, title.trim() || location, own.evidence(name), [location]),
      ),
  ];
}

function systemEntry(check: string, system: AiSystem): SearchEntry {
  const { id, name, purpose, vendor, suppliers, owner, note, risks } = system;
  return {
    id: `system:${id}`,
    group: 'own',
    title: name.trim() || m.find.own.system,
    codes: [],
    lead: purpose || m.find.own.system,
    texts: [m.find.own.system, vendor, suppliers, owner, note, ...risks.map(({ title }) => title)],
    place: { kind: 'address', address: systemAddress(check, id) },
  };
}
