import { isControl, itemIds, type ItemId } from '../../content/items.ts';
import {
  answerOf,
  emptyAnswer,
  type Answer,
  type Answers,
  type Assessment,
  type Choice,
} from '../assessment.ts';

/**
 * The edition of the catalogue that packed levels belong to. Items stand by their place in `itemIds`, so an
 * edition with other items needs another number, and the reader has to keep the old list.
 */
export const packedEdition = 1;

/** What an item can be, by its number in the packed form. Only ever add at the end. */
const choices: readonly Choice[] = [null, 0, 1, 2, 3, 4, 5, 'unknown', 'excluded'];
const base = BigInt(choices.length);

/** One byte for the edition and 28 for 70 items with nine possible values each. */
export const packedLength = 29;

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly answers: Answers }
  | { readonly kind: 'other-edition'; readonly edition: number }
  | { readonly kind: 'damaged' };

/** Levels alone, without a word: short enough for a QR code. */
export function packLevels(assessment: Assessment): Uint8Array {
  let number = 0n;
  for (const item of itemIds.toReversed()) {
    number = number * base + BigInt(choices.indexOf(answerOf(assessment, item).choice));
  }
  const bytes = new Uint8Array(packedLength);
  bytes[0] = packedEdition;
  for (let index = 1; index < packedLength; index += 1) {
    bytes[index] = Number(number & 255n);
    number >>= 8n;
  }
  return bytes;
}

/** Reads packed levels; `now` is the ISO timestamp that the answers get. A clause cannot be excluded. */
export function unpackLevels(bytes: Uint8Array, now: string): Unpacked {
  const [edition] = bytes;
  if (edition === undefined || bytes.length !== packedLength) return { kind: 'damaged' };
  if (edition !== packedEdition) return { kind: 'other-edition', edition };
  let number = 0n;
  for (let index = packedLength - 1; index > 0; index -= 1) {
    number = (number << 8n) | BigInt(bytes[index] as number);
  }
  const answers: Partial<Record<ItemId, Answer>> = {};
  for (const item of itemIds) {
    const choice = choices[Number(number % base)] as Choice;
    number /= base;
    if (choice === 'excluded' && !isControl(item)) return { kind: 'damaged' };
    if (choice !== null) answers[item] = { ...emptyAnswer, choice, updatedAt: now };
  }
  return number === 0n ? { kind: 'unpacked', answers } : { kind: 'damaged' };
}
