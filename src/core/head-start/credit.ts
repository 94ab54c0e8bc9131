import {
  headStartStandards,
  verdictOf,
  type HeadStartStandard,
} from '../../content/head-start/standards.ts';
import { itemIds, type HeadStart, type ItemId } from '../../content/items.ts';
import { certifications, type Certification } from '../assessment.ts';

/** One standard that gives something for an item. */
export interface Giver {
  readonly standard: HeadStartStandard;
  readonly counterpart: string | null;
}

/** What all the certificates together give for one item. */
export interface ItemHeadStart {
  readonly item: ItemId;
  readonly verdict: HeadStart;
  /** The standards with that verdict, in the order of `headStartStandards`; empty where it is new. */
  readonly givers: readonly Giver[];
}

/** The best verdict last, so that its place in the list is its rank. */
const ranks: readonly HeadStart[] = ['new', 'extend', 'reuse'];

/** The certificates among many that give a head start, in the order of `headStartStandards`. */
export function standardsAmong(held: readonly Certification[]): readonly HeadStartStandard[] {
  return headStartStandards.filter((standard) => held.includes(standard));
}

/** The certificates of a profile with these of ours; those that give no head start stay as they are. */
export function certificationsWith(
  held: readonly Certification[],
  chosen: readonly HeadStartStandard[],
): readonly Certification[] {
  const ours: readonly Certification[] = headStartStandards;
  const now: readonly Certification[] = chosen;
  return certifications.filter((each) => (ours.includes(each) ? now : held).includes(each));
}

/** What the certificates give, item by item in the standard's order. For each item the best of them counts. */
export function headStartOf(held: readonly Certification[]): readonly ItemHeadStart[] {
  const standards = standardsAmong(held);
  return itemIds.map((item) => {
    const given = standards.map((standard) => ({ standard, ...verdictOf(standard, item) }));
    const verdict = ranks.findLast((rank) => given.some((each) => each.verdict === rank)) ?? 'new';
    const givers = given.filter((each) => each.verdict === verdict && verdict !== 'new');
    return {
      item,
      verdict,
      givers: givers.map(({ standard, counterpart }) => ({ standard, counterpart })),
    };
  });
}

/** How many of the 70 items there are of each verdict. */
export function countsOf(starts: readonly ItemHeadStart[]): Readonly<Record<HeadStart, number>> {
  const count = (verdict: HeadStart) => starts.filter((start) => start.verdict === verdict).length;
  return { reuse: count('reuse'), extend: count('extend'), new: count('new') };
}
