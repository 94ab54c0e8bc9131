import type { Dice } from './dice.ts';
import { hostileDays, hostileStamps, hostileTexts, hostileValue } from './hostile-values.ts';
import { spoiledText } from './mutate-bytes.ts';

/** A place in a tree: what holds it and under which key. */
interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly value: unknown;
}

/** Stands before a key that is to appear a second time; taken out again once the tree is text. */
const again = '@@again@@';
/** JavaScript holds no such number, but JSON can. */
const hugeNumber = '@@1e400@@';

const badKeys = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'],
  ...['', ' ', '4.1', 'A.8.1', 'A.2.2', 'id', 'length', 'then', '\ud800', 'x'.repeat(2000)],
];

type Change = (place: Place, dice: Dice, all: readonly Place[]) => void;

const changes: readonly Change[] = [
  function drop({ holder, key }) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  function replace(place, dice) {
    put(place, hostileValue(dice));
  },
  function changeAsMeant(place, dice) {
    put(place, near(place, dice));
  },
  function exchange(place, dice, all) {
    put(place, structuredClone(dice.pick(all).value));
  },
  function rename({ holder, key, value }, dice) {
    if (Array.isArray(holder)) return;
    Reflect.deleteProperty(holder, key);
    define(holder, dice.pick(badKeys), value);
  },
  function addKey({ holder, value }, dice) {
    if (!Array.isArray(holder)) define(holder, dice.pick(badKeys), value);
  },
  function sayTwice({ holder, key }, dice) {
    if (!Array.isArray(holder)) define(holder, `${again}${key}`, hostileValue(dice));
  },
  function doubleEntry({ holder, value }) {
    if (Array.isArray(holder)) holder.push(structuredClone(value), structuredClone(value));
  },
  function growHuge(place) {
    if (typeof place.value === 'number') put(place, hugeNumber);
  },
  function collide(place, dice, all) {
    if (place.key !== 'id') return;
    put(place, dice.pick(all.filter(({ key }) => key === 'id')).value);
  },
  function waitInCircles({ holder, key }, dice, all) {
    if (key !== 'after' || Array.isArray(holder)) return;
    const ids = all.flatMap(({ key: each, value }) =>
      each === 'id' && typeof value === 'string' ? [value] : [],
    );
    holder.after = Array.from({ length: dice.between(1, 70) }, () => dice.pick([...ids, 'own:x']));
  },
];

/** Changes that take much room, and so come seldom. */
const growths: readonly ((place: Place, dice: Dice) => void)[] = [
  function longText(place) {
    put(place, '<b>"\\\u0001'.repeat(130_000));
  },
  function longList(place, dice) {
    const each = dice.chance(50) ? place.value : {};
    const isSmall = JSON.stringify(each ?? null).length < 20;
    put(
      place,
      Array.from({ length: 100_000 }, () => (isSmall ? each : 1)),
    );
  },
  function manyKeys(place) {
    put(place, Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, key])));
  },
];

/** The text of a tree after some changes: a few kilobytes as a rule, a megabyte now and then. */
export function spoiledJson(tree: object, dice: Dice, other?: string): string {
  const spoiled = structuredClone(tree) as Record<string, unknown>;
  for (let times = dice.between(1, 6); times > 0; times -= 1) {
    const all = placesIn(spoiled);
    if (all.length === 0) break;
    const place = dice.pick(all);
    if (dice.below(1000) < 4) dice.pick(growths)(place, dice);
    else dice.pick(changes)(place, dice, all);
  }
  const text = JSON.stringify(spoiled).replaceAll(again, '').replaceAll(`"${hugeNumber}"`, '1e400');
  if (dice.below(1000) < 5) return deep(text, dice);
  return dice.chance(8) ? spoiledText(text, dice, other) : text;
}

/** The text with thousands of brackets in the place of one value. */
function deep(text: string, dice: Dice): string {
  const [open, close] = dice.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  const nested = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
  const at = text.indexOf(':', dice.below(text.length));
  return at < 0 ? nested : `${text.slice(0, at + 1)}${nested}${text.slice(at + 1)}`;
}

function placesIn(tree: object): readonly Place[] {
  const found: Place[] = [];
  const walk = (holder: Place['holder']) => {
    const entries = Array.isArray(holder) ? holder.entries() : Object.entries(holder);
    for (const [key, value] of entries) {
      found.push({ holder, key, value });
      // A list that was made long on purpose is one place, and need not be walked again and again.
      if (Array.isArray(value) ? value.length < 1000 : isTree(value)) {
        walk(value as Place['holder']);
      }
    }
  };
  walk(tree as Record<string, unknown>);
  return found;
}

function isTree(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length < 1000;
}

function put({ holder, key }: Place, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else define(holder, String(key), value);
}

/** Also for `__proto__`, which plain assignment would take for something else. */
function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A value of the same kind, at the edge of what is allowed, so that it gets past the door. */
function near({ key, value }: Place, dice: Dice): unknown {
  if (typeof value === 'number') return dice.pick([0.1, 0.5, 1, 3, 5, 50, 52, 1000, 1_000_000, -5]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  if (/At$/.test(String(key))) return dice.pick(hostileStamps);
  if (/(Date|^day|^date|On|Review|Since)$/.test(String(key))) return dice.pick(hostileDays);
  return dice.chance(50) ? `${value}\u202e<b>=1+1` : dice.pick(hostileTexts);
}
