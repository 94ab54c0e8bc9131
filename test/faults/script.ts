import { Dice } from '../fuzz/dice.ts';
import { diskFaults, type ArmedFault } from './faulty-disk.ts';

/** What somebody does, or what happens to them. Numbers are taken modulo what there is at that moment. */
export type Act =
  | { readonly act: 'answer'; readonly item: number; readonly choice: 0 | 1 | 2 | 3 | 4 | 5 }
  | { readonly act: 'flag'; readonly item: number }
  | { readonly act: 'type a note'; readonly item: number; readonly text: string }
  | { readonly act: 'add evidence'; readonly item: number }
  | { readonly act: 'set a document'; readonly document: number; readonly owner: string }
  | { readonly act: 'change the profile'; readonly field: 'name' | 'target'; readonly at: number }
  | { readonly act: 'add a system' }
  | { readonly act: 'change a system'; readonly system: number; readonly text: string }
  | { readonly act: 'remove a system'; readonly system: number }
  | { readonly act: 'add a finding' }
  | { readonly act: 'change a finding'; readonly finding: number; readonly text: string }
  | { readonly act: 'keep a snapshot' }
  | { readonly act: 'undo' }
  | { readonly act: 'take back'; readonly step: number }
  | { readonly act: 'import over it'; readonly item: number }
  | { readonly act: 'duplicate' }
  | { readonly act: 'rename'; readonly text: string }
  | { readonly act: 'delete and restore' }
  | { readonly act: 'go to the other' }
  | { readonly act: 'go home' }
  | { readonly act: 'open a tab' }
  | { readonly act: 'close the tab' }
  | { readonly act: 'reload' }
  | { readonly act: 'kill the tab' }
  | { readonly act: 'fault'; readonly armed: ArmedFault }
  | { readonly act: 'clock'; readonly years: -1 | 1 }
  | { readonly act: 'local storage'; readonly now: 'well' | 'refused' | 'full' }
  | { readonly act: 'a row is damaged'; readonly row: number }
  | { readonly act: 'a newer app comes' }
  | { readonly act: 'code does not load' }
  | { readonly act: 'the disk is well again' }
  | { readonly act: 'look at it all' };

/** One step, in one of the tabs, and how long it takes until the next: so many tasks of the browser, or all. */
export interface ScriptStep {
  readonly tab: number;
  readonly act: Act;
  readonly wait: number | 'until all is written';
}

export type Script = readonly ScriptStep[];

/** Chance in hundredths that a step is of that kind. */
const weights: readonly (readonly [number, (dice: Dice) => Act])[] = [
  [16, (dice) => ({ act: 'answer', item: dice.below(6), choice: dice.pick([0, 1, 2, 3, 4, 5]) })],
  [5, (dice) => ({ act: 'flag', item: dice.below(6) })],
  [9, (dice) => ({ act: 'type a note', item: dice.below(6), text: word(dice) })],
  [3, (dice) => ({ act: 'add evidence', item: dice.below(6) })],
  [4, (dice) => ({ act: 'set a document', document: dice.below(4), owner: word(dice) })],
  [
    4,
    (dice) => ({
      act: 'change the profile',
      field: dice.pick(['name', 'target']),
      at: dice.below(9),
    }),
  ],
  [3, () => ({ act: 'add a system' })],
  [4, (dice) => ({ act: 'change a system', system: dice.below(9), text: word(dice) })],
  [2, (dice) => ({ act: 'remove a system', system: dice.below(9) })],
  [3, () => ({ act: 'add a finding' })],
  [3, (dice) => ({ act: 'change a finding', finding: dice.below(9), text: word(dice) })],
  [2, () => ({ act: 'keep a snapshot' })],
  [5, () => ({ act: 'undo' })],
  [2, (dice) => ({ act: 'take back', step: dice.below(20) })],
  [1, (dice) => ({ act: 'import over it', item: dice.below(6) })],
  [1, () => ({ act: 'duplicate' })],
  [1, (dice) => ({ act: 'rename', text: word(dice) })],
  [1, () => ({ act: 'delete and restore' })],
  [3, () => ({ act: 'go to the other' })],
  [2, () => ({ act: 'go home' })],
  [5, () => ({ act: 'open a tab' })],
  [4, () => ({ act: 'close the tab' })],
  [3, () => ({ act: 'reload' })],
  [2, () => ({ act: 'kill the tab' })],
  [13, (dice) => ({ act: 'fault', armed: armedBy(dice) })],
  [2, (dice) => ({ act: 'clock', years: dice.pick([-1, 1]) })],
  [2, (dice) => ({ act: 'local storage', now: dice.pick(['well', 'well', 'refused', 'full']) })],
  [1, (dice) => ({ act: 'a row is damaged', row: dice.below(50) })],
  [1, () => ({ act: 'code does not load' })],
  [2, () => ({ act: 'the disk is well again' })],
  [4, () => ({ act: 'look at it all' })],
];

/** The script of a seed; the same seed gives the same script for ever. */
export function scriptOf(seed: string): Script {
  const dice = new Dice(seed);
  const length = dice.between(12, 34);
  const steps = Array.from({ length }, (): ScriptStep => {
    const wait = dice.chance(25) ? 'until all is written' : dice.chance(40) ? 0 : dice.below(30);
    return { tab: dice.below(3), act: anyAct(dice), wait };
  });
  // After a newer app nothing more can be written: once is enough, and not in every script.
  if (!dice.chance(6)) return steps;
  const at = dice.between(Math.floor(length / 2), length);
  const newer: ScriptStep = { tab: 0, act: { act: 'a newer app comes' }, wait: 5 };
  return [...steps.slice(0, at), newer, ...steps.slice(at)];
}

function anyAct(dice: Dice): Act {
  let left = dice.below(weights.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, make] of weights) {
    left -= weight;
    if (left < 0) return make(dice);
  }
  return { act: 'look at it all' };
}

function armedBy(dice: Dice): ArmedFault {
  const fault = dice.pick(
    diskFaults.filter((each) => each !== 'loses everything' || dice.chance(30)),
  );
  const staysAWhile = fault.startsWith('is full') || fault === 'refuses to open';
  return {
    fault,
    after: dice.chance(50) ? dice.below(8) : dice.below(80),
    lasts: staysAWhile ? dice.pick([1, 3, 60]) : dice.pick([1, 1, 2]),
  };
}

const letters = ['a', 'e', 'i', 'o', 'u', 'm', 'n', 'r', 's', 't', ' '];

function word(dice: Dice): string {
  return Array.from({ length: dice.between(1, 6) }, () => dice.pick(letters)).join('');
}

/** A shorter script that still fails: steps are left out as long as it does. */
export async function shrunk(
  script: Script,
  fails: (script: Script) => Promise<boolean>,
  attempts = 150,
): Promise<Script> {
  let shortest = script;
  let left = attempts;
  for (let size = Math.ceil(shortest.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < shortest.length && left > 0;) {
      const shorter = [...shortest.slice(0, at), ...shortest.slice(at + size)];
      left -= 1;
      if (shorter.length > 0 && (await fails(shorter))) shortest = shorter;
      else at += size;
    }
  }
  return shortest;
}

/** A script as it can be read, a step a line. */
export function told(script: Script): string {
  return script
    .map(({ tab, act, wait }) => `  tab ${tab}: ${JSON.stringify(act)}, then ${wait}`)
    .join('\n');
}
