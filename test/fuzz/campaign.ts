import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Dice } from './dice.ts';

/** What is thrown at a reader: text or bytes. */
export type Input = string | Uint8Array<ArrayBuffer>;

/** One kind of thing that somebody may send. */
export interface Corpus {
  readonly name: string;
  /** Its part of all inputs, in hundredths. */
  readonly percent: number;
  readonly make: (dice: Dice) => Input | Promise<Input>;
  /** Opens an input, holds it to the laws and says how it ended: `accepted`, or the kind of refusal. */
  readonly open: (input: Input, dice: Dice) => string | Promise<string>;
}

export const seed = process.env.PLUMBLINE_SEED ?? 'plumbline';
/** Inputs of one whole run. */
export const runs = Number(process.env.PLUMBLINE_FUZZ ?? 12_500);
const only = process.env.PLUMBLINE_FUZZ_INPUT;

const batch = 250;
/** What may be held between two batches beyond what was held before; one input never needs a tenth of it. */
const heldLimit = 300_000_000;

/** Runs one corpus and gives its line: inputs tried, accepted, refused by kind. Throws at the first failure. */
export async function runCorpus(
  corpus: Corpus,
  total = runs,
): Promise<{ readonly tried: number; readonly line: string }> {
  const ends = new Map<string, number>();
  const count = Math.ceil((total * corpus.percent) / 100);
  const before = heldNow();
  const builtIns = builtInsNow();
  let tried = 0;
  for (let index = 0; index < count; index += 1) {
    if (only !== undefined && only !== `${corpus.name}:${index}`) continue;
    const end = await tryOne(corpus, index);
    ends.set(end, (ends.get(end) ?? 0) + 1);
    tried += 1;
    if (tried % batch !== 0 && index !== count - 1) continue;
    if (builtInsNow() !== builtIns) throw new Error(`${name(corpus, index)} changed a built-in.`);
    const held = heldNow() - before;
    if (held > heldLimit) throw new Error(`${name(corpus, index)}: ${held} bytes are still held.`);
  }
  const accepted = ends.get('accepted') ?? 0;
  const refused = [...ends].filter(([end]) => end !== 'accepted').toSorted(([, a], [, b]) => b - a);
  const kinds = refused.map(([end, times]) => `${end} ${times}`).join(', ');
  return {
    tried,
    line: `${corpus.name}: ${tried} tried, ${accepted} accepted, ${tried - accepted} refused (${kinds})`,
  };
}

/** Prints beside the results of the tests, where the counts can be read. */
export function say(line: string): void {
  process.stdout.write(`fuzz ${line}\n`);
}

async function tryOne(corpus: Corpus, index: number): Promise<string> {
  const label = `${seed} ${corpus.name} ${index}`;
  const input = await corpus.make(new Dice(label));
  try {
    return await corpus.open(input, new Dice(`${label} open`));
  } catch (error) {
    const fails = async (smaller: Input) => {
      try {
        await corpus.open(smaller, new Dice(`${label} open`));
        return false;
      } catch (other) {
        return messageOf(other) === messageOf(error);
      }
    };
    const smallest = await minimised(input, fails);
    throw new Error(report(corpus, index, input, smallest, messageOf(error)), { cause: error });
  }
}

/** Leaves out what need not be there for the same failure, by halves, quarters and so on. */
async function minimised(
  input: Input,
  fails: (smaller: Input) => Promise<boolean>,
): Promise<Input> {
  let smallest = input;
  let attempts = 0;
  for (
    let size = Math.ceil(input.length / 2);
    size >= 1 && attempts < 150;
    size = Math.floor(size / 2)
  ) {
    for (let at = 0; at < smallest.length && attempts < 150;) {
      const smaller = without(smallest, at, size);
      attempts += 1;
      if (await fails(smaller)) smallest = smaller;
      else at += size;
    }
  }
  return smallest;
}

function without(input: Input, at: number, length: number): Input {
  if (typeof input === 'string') return input.slice(0, at) + input.slice(at + length);
  return Uint8Array.from([...input.subarray(0, at), ...input.subarray(at + length)]);
}

function report(corpus: Corpus, index: number, whole: Input, smallest: Input, why: string): string {
  const folder = path.resolve(import.meta.dirname, '../results/fuzz');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${corpus.name}-${index}.txt`);
  writeFileSync(file, dump(whole));
  const shown = dump(smallest);
  const rest = shown.length > 4000 ? `… (${shown.length} letters)` : '';
  return `${name(corpus, index)}: ${why}
Again: PLUMBLINE_SEED=${seed} PLUMBLINE_FUZZ=${runs} PLUMBLINE_FUZZ_INPUT=${corpus.name}:${index}
Input, in full in ${path.relative(process.cwd(), file)}, cut down: ${shown.slice(0, 4000)}${rest}`;
}

function dump(input: Input): string {
  return typeof input === 'string'
    ? JSON.stringify(input)
    : `base64 ${Buffer.from(input).toString('base64')}`;
}

function name(corpus: Corpus, index: number): string {
  return `Seed ${seed}, ${corpus.name}, input ${index}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function builtInsNow(): string {
  return [Object, Array, String, Number, Function, Promise, Map, Set]
    .map(({ prototype }: { readonly prototype: object }) => Reflect.ownKeys(prototype).map(String))
    .join(' ');
}

let collect: (() => void) | null = null;

/** Bytes in use after everything that can go has gone. */
function heldNow(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
