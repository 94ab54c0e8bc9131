import { thingOf, type Flat } from './flat.ts';

/** A value as JSON; undefined where nothing is said. */
type Value = string | undefined;

interface Claim {
  readonly tab: number;
  readonly value: Value;
}

/** An answer that is not where it has to be. */
export interface Loss {
  readonly place: string;
  readonly wanted: readonly Value[];
  readonly found: Value;
}

/**
 * What has to be there, told apart from the engine. An answer is *acknowledged* when the tab says "saved": storage
 * has to hold it, unless it was changed again. It is *shown* from the moment it is given: the tab has to show it for
 * as long as it lives. Where two tabs change one field, either value is right until all is quiet.
 */
export class Model {
  #acknowledged = new Map<string, Value>();
  #claims = new Map<string, readonly Claim[]>();
  readonly #pending = new Map<number, Map<string, Value>>();
  readonly #shown = new Map<number, Map<string, Set<Value>>>();
  /** What closed tabs left behind, to be stored at the next start. */
  #left = new Map<string, Value>();
  edits = 0;
  acknowledgedInAll = 0;
  losses = 0;

  /** What a tab changed, as the difference of what it showed before and shows now. */
  edited(tab: number, before: Flat, after: Flat): void {
    const places = new Set([...before.keys(), ...after.keys()]);
    const changed = [...places].filter((place) => before.get(place) !== after.get(place));
    for (const place of changed) this.claim(tab, place, after.get(place));
    // Whoever changes a thing that another tab removed brings all of it back.
    const things = new Set(changed.flatMap((place) => thingOf(place) ?? []));
    for (const thing of things) {
      for (const [place, value] of after) {
        if (place.startsWith(thing)) this.#allow(tab, place, value);
      }
    }
  }

  claim(tab: number, place: string, value: Value): void {
    this.edits += 1;
    mapOf(this.#pending, tab).set(place, value);
    const others = (this.#claims.get(place) ?? []).filter((claim) => claim.tab !== tab);
    const leftBehind = this.#left.has(place) ? [this.#left.get(place)] : [];
    mapOf(this.#shown, tab).set(
      place,
      new Set([value, ...others.map((claim) => claim.value), ...leftBehind]),
    );
    this.#allow(tab, place, value);
  }

  #allow(tab: number, place: string, value: Value): void {
    this.#claims.set(place, [...(this.#claims.get(place) ?? []), { tab, value }]);
    for (const [other, shown] of this.#shown) if (other !== tab) shown.get(place)?.add(value);
  }

  /** The tab says of what begins so that all of it is saved. */
  acknowledged(tab: number, beginning = ''): void {
    const pending = mapOf(this.#pending, tab);
    for (const [place, value] of pending) {
      if (!place.startsWith(beginning)) continue;
      pending.delete(place);
      this.acknowledgedInAll += 1;
      this.#acknowledged.set(place, value);
      this.#left.delete(place);
      const claims = this.#claims.get(place) ?? [];
      this.#claims.set(
        place,
        claims.filter((claim) => claim.tab !== tab || claim.value === value),
      );
    }
  }

  /** The tab is gone; what it had not stored may be stored or not. */
  died(tab: number): void {
    this.#pending.delete(tab);
    this.#shown.delete(tab);
  }

  /** The tab was closed with time to leave behind what it had not stored. */
  left(tab: number): void {
    for (const [place, value] of mapOf(this.#pending, tab)) this.#left.set(place, value);
    this.died(tab);
  }

  /** An app has started well: what was left behind is stored now. */
  tookUp(): void {
    for (const [place, value] of this.#left) {
      this.#acknowledged.set(place, value);
      for (const shown of this.#shown.values()) shown.get(place)?.add(value);
    }
    this.#left = new Map();
  }

  /** Nothing of an assessment, or of what begins so, has to be there any more. */
  forget(beginning: string): void {
    const isForgotten = (place: string) => place.startsWith(beginning);
    for (const map of [this.#acknowledged, this.#claims, this.#left, ...this.#pending.values()]) {
      for (const place of [...map.keys()]) if (isForgotten(place)) map.delete(place);
    }
  }

  /** The tab gives up what it had not stored of an assessment, since its person deleted it or put another there. */
  gaveUp(tab: number, beginning: string): void {
    for (const map of [mapOf(this.#pending, tab), mapOf(this.#shown, tab)]) {
      for (const place of [...map.keys()]) if (place.startsWith(beginning)) map.delete(place);
    }
  }

  /** Everything stored is lost, which no program can prevent; what is shown has to stay. */
  lost(): void {
    this.#acknowledged = new Map();
    this.#left = new Map();
  }

  /** All of what a tab shows has been stored again. */
  storedWhole(tab: number, whole: Flat): void {
    for (const [place, value] of whole) {
      if (!this.#acknowledged.has(place)) this.#acknowledged.set(place, value);
    }
    this.acknowledged(tab);
  }

  /** What was on its way when all was lost may be stored or not, and no "saved" settles it. */
  doubts(tab: number): void {
    mapOf(this.#pending, tab).clear();
  }

  isPending(tab: number, beginning = ''): boolean {
    return [...mapOf(this.#pending, tab).keys()].some((place) => place.startsWith(beginning));
  }

  /** All places that anybody has said something of. */
  knownPlaces(beginning: string): readonly string[] {
    const all = new Set([...this.#acknowledged.keys(), ...this.#claims.keys()]);
    return [...all].filter((place) => place.startsWith(beginning));
  }

  /** Acknowledged answers that storage does not hold. */
  missingIn(stored: Flat): readonly Loss[] {
    const losses = [...this.#acknowledged].flatMap(([place, value]): Loss[] => {
      const claims = (this.#claims.get(place) ?? []).map((claim) => claim.value);
      const left = this.#left.has(place) ? [this.#left.get(place)] : [];
      const wanted = [value, ...claims, ...left];
      const found = stored.get(place);
      return wanted.includes(found) ? [] : [{ place, wanted, found }];
    });
    this.losses += losses.length;
    return losses;
  }

  /** Answers given in a tab that it does not show any more. */
  vanishedFrom(tab: number, id: string, view: Flat): readonly Loss[] {
    const losses = [...mapOf(this.#shown, tab)].flatMap(([place, wanted]): Loss[] => {
      if (!place.startsWith(`${id} `)) return [];
      const found = view.get(place);
      return wanted.has(found) ? [] : [{ place, wanted: [...wanted], found }];
    });
    this.losses += losses.length;
    return losses;
  }

  /** All is quiet: what is stored is what counts from here. Tabs that could not store keep their claims. */
  quiet(stored: Flat, stuck: readonly number[]): void {
    for (const place of this.#acknowledged.keys()) this.#acknowledged.set(place, stored.get(place));
    for (const [place, claims] of this.#claims) {
      const kept = claims.filter(({ tab }) => stuck.includes(tab));
      if (kept.length > 0) this.#claims.set(place, kept);
      else this.#claims.delete(place);
    }
  }
}

function mapOf<Key, Inner, Of>(maps: Map<Key, Map<Inner, Of>>, key: Key): Map<Inner, Of> {
  const found = maps.get(key) ?? new Map<Inner, Of>();
  maps.set(key, found);
  return found;
}
