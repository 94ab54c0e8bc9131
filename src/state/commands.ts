import { areaIds } from '../content/areas.ts';
import { itemIds, type ItemId } from '../content/items.ts';
import type { Assessment } from '../core/assessment.ts';
import { filteredItems } from '../core/progress.ts';
import type { Summary } from '../core/summary.ts';
import { m } from '../i18n/index.ts';
import {
  areaAddress,
  clientsAddress,
  consultantAddress,
  homeAddress,
  itemAddress,
  learnAddress,
  learnPageAddress,
  learnPages,
  methodAddress,
  openAddress,
  pageAddress,
  pages,
  privacyAddress,
} from './route.ts';
import type { Place, SearchEntry } from './search-entry.ts';

export const commandIds = [
  'next-unanswered',
  'undo',
  'download',
  'pdf',
  'keys',
  'next-flagged',
  'print',
  'new-check',
  'open-file',
] as const;
export type CommandId = (typeof commandIds)[number];

/** What can be done from where one is. */
export interface Surroundings {
  /** The assessment that is open, or was last; null where there is none. */
  readonly id: string | null;
  /** Whether one of its screens is shown. */
  readonly isOpen: boolean;
  readonly canUndo: boolean;
  readonly hasUnanswered: boolean;
  readonly assessments: readonly Summary[];
}

/** Commands that need an assessment, and nothing more. */
const ofAssessment: readonly CommandId[] = ['next-flagged', 'download', 'pdf'];

function isPossible(command: CommandId, surroundings: Surroundings): boolean {
  const { id, isOpen, canUndo, hasUnanswered } = surroundings;
  if (command === 'undo') return isOpen && canUndo;
  if (command === 'next-unanswered') return id !== null && hasUnanswered;
  return !ofAssessment.includes(command) || id !== null;
}

/** The commands that are possible here, the likeliest first. */
export function commandEntries(surroundings: Surroundings): readonly SearchEntry[] {
  return commandIds
    .filter((command) => isPossible(command, surroundings))
    .map((command) => {
      const { title, says } = m.find.commands[command];
      return {
        id: `command:${command}`,
        group: 'commands',
        title,
        codes: [],
        lead: '',
        texts: [],
        foundBy: [says],
        place: { kind: 'command', command },
      };
    });
}

/** Every screen that one can go to from here: those of the assessment at hand, then those without one. */
export function screenEntries({ id }: Surroundings): readonly SearchEntry[] {
  const { nav } = m.app;
  const { screens } = m.find;
  const screen = (key: string, title: string, lead: string, place: Place): SearchEntry => ({
    id: `screen:${key}`,
    group: 'screens',
    title,
    codes: [],
    lead,
    texts: [],
    place,
  });
  const to = (address: string): Place => ({ kind: 'address', address });
  const own =
    id === null
      ? []
      : [
          screen('check', nav.check, screens.check, { kind: 'area', area: areaIds[0] }),
          ...pages.map((page) =>
            screen(page, page === 'ai-act' ? nav.aiAct : nav[page], screens[page], {
              kind: 'page',
              page,
            }),
          ),
        ];
  return [
    ...own,
    screen('home', nav.home, screens.home, to(homeAddress)),
    screen('learn', nav.learn, screens.learn, to(learnAddress)),
    ...learnPages.map((page) =>
      screen(`learn:${page}`, m.learn.pages[page].title, nav.learn, to(learnPageAddress(page))),
    ),
    screen('method', nav.method, screens.method, to(methodAddress)),
    screen('privacy', nav.privacy, screens.privacy, to(privacyAddress)),
    screen('consultant', nav.consultant, screens.consultant, to(consultantAddress)),
    screen('clients', nav.clients, screens.clients, to(clientsAddress)),
    screen('open', nav.open, screens.open, to(openAddress)),
  ];
}

/** The other assessments, each at the place to go on. */
export function assessmentEntries({
  id,
  isOpen,
  assessments,
}: Surroundings): readonly SearchEntry[] {
  return assessments
    .filter((each) => !isOpen || each.id !== id)
    .map((each) => ({
      id: `assessment:${each.id}`,
      group: 'assessments',
      title: each.name || m.app.unnamed,
      codes: [],
      lead: m.check.progress(each.answered, itemIds.length),
      texts: [],
      place: { kind: 'address', address: pageAddress(each.id, 'results') },
    }));
}

/** The address of a place in the assessment with this id; null for a command, which leads nowhere by itself. */
export function addressOf(place: Place, id: string): string | null {
  switch (place.kind) {
    case 'item':
      return itemAddress(id, place.item);
    case 'area':
      return areaAddress(id, place.area);
    case 'page':
      return pageAddress(id, place.page);
    case 'address':
      return place.address;
    case 'command':
      return null;
  }
}

/** Whether a place is one of an assessment, so that there has to be one. */
export function needsAssessment({ kind }: Place): boolean {
  return kind === 'item' || kind === 'area' || kind === 'page';
}

/** The next question of a kind after the one that is shown, else the first of all; null where there is none. */
export function nextOf(
  assessment: Assessment,
  which: 'unanswered' | 'flagged',
  after: ItemId | null,
): ItemId | null {
  const wanted = filteredItems(assessment, which);
  const place = after === null ? -1 : itemIds.indexOf(after);
  return wanted.find((item) => itemIds.indexOf(item) > place) ?? wanted[0] ?? null;
}
