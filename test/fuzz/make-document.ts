import { documentTree, held } from './corpora/seeds.ts';
import type { Dice } from './dice.ts';
import { spoiledText } from './mutate-bytes.ts';
import { spoiledJson } from './mutate-json.ts';

/** The text of an assessment file, its tree changed or its letters. */
export function spoiledDocument(dice: Dice): string {
  if (dice.chance(85)) return spoiledJson(documentTree(dice), dice);
  return spoiledText(JSON.stringify(documentTree(dice)), dice, JSON.stringify(held));
}
