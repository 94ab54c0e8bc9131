import type { ItemId } from '../../content/items.ts';
import type { AreaId } from '../../content/areas.ts';
import { plain } from '../../core/exchange/cells.ts';

/** The name under which our own properties stand. It is a name, not an address: nothing lies there. */
export const namespace = 'https://plumbline.invalid/ns/oscal';

export interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

interface Origin {
  readonly actors: readonly { readonly type: 'party'; readonly 'actor-uuid': string }[];
}

interface Described {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props?: readonly Property[];
}

interface Related {
  readonly 'related-observations'?: readonly { readonly 'observation-uuid': string }[];
}

export interface Observation extends Described {
  readonly methods: readonly string[];
  readonly types: readonly string[];
  readonly origins: readonly Origin[];
  readonly 'relevant-evidence'?: readonly {
    readonly href?: string;
    readonly description: string;
  }[];
  readonly collected: string;
  readonly remarks?: string;
}

export interface Finding extends Described, Related {
  readonly origins: readonly Origin[];
  readonly target: {
    readonly type: 'objective-id';
    readonly 'target-id': string;
    readonly title: string;
    readonly status: {
      readonly state: 'satisfied' | 'not-satisfied';
      readonly reason: 'pass' | 'fail' | 'other';
    };
  };
  readonly remarks?: string;
}

export interface Risk extends Described, Related {
  readonly statement: string;
  readonly status: string;
  readonly origins: readonly Origin[];
  readonly characterizations?: readonly {
    readonly props: readonly Property[];
    readonly origin: Origin;
    readonly facets: readonly {
      readonly name: string;
      readonly system: string;
      readonly value: string;
    }[];
  }[];
  readonly deadline?: string;
  readonly remediations?: readonly (Described & { readonly lifecycle: string })[];
}

/** What every part of one document is made with. */
export interface Making {
  /** The identifier of a part by its name. */
  readonly id: (name: string) => string;
  readonly origin: Origin;
  /** Of items that have an observation. */
  readonly observed: ReadonlySet<ItemId>;
}

export function observationName(item: ItemId): string {
  return `observation ${item}`;
}

/** Points from a finding or a risk to the observations of its items; nothing where there are none. */
export function relatedTo(items: readonly ItemId[], { id, observed }: Making): Related {
  const related = items
    .filter((item) => observed.has(item))
    .map((item) => ({ 'observation-uuid': id(observationName(item)) }));
  return related.length === 0 ? {} : { 'related-observations': related };
}

/** "A.6.2.8" → "a.6.2.8", "6.1.2" → "clause-6.1.2": identifiers in OSCAL begin with a letter. */
export function controlId(place: ItemId | AreaId): string {
  return place.startsWith('A.') ? place.toLowerCase() : `clause-${place}`;
}

/** One line, as titles and values have to be; `otherwise` where nothing is left. */
export function line(text: string, otherwise: string): string {
  return plain(text).replace(/\s+/g, ' ').trim() || otherwise;
}

/** Properties of ours; those without a value are left out, for OSCAL knows no empty ones. */
export function propsOf(values: Readonly<Record<string, string | number | boolean | null>>): {
  readonly props?: readonly Property[];
} {
  const props = Object.entries(values).flatMap(([name, value]) => {
    const text = value === null ? '' : line(String(value), '');
    return text === '' ? [] : [{ name, ns: namespace, value: text }];
  });
  return props.length === 0 ? {} : { props };
}

/** Paragraphs of those that say something. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map(plain).filter(Boolean).join('\n\n');
}

export function remarksOf(...texts: readonly string[]): { readonly remarks?: string } {
  const remarks = paragraphs(...texts);
  return remarks === '' ? {} : { remarks };
}

/** The end of a day (ISO date) as a moment; nothing for no day. */
export function endOfDay(day: string): string | null {
  return day === '' ? null : `${day}T23:59:59Z`;
}
