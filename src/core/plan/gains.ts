import type { Contribution } from '../credit.ts';
import { creditOf, documentCap } from '../credit.ts';
import { sumsOf, type Readiness } from '../readiness.ts';
import { stageOneSums, type RegisterRow, type StageOne } from '../stage-one.ts';
import type { Target } from '../assessment.ts';
import type { Action } from './types.ts';

type Gain = Action['gain'];

export const noGain: Gain = { readiness: 0, stageOne: 0 };

/** What each thing would add to the two figures, both on the low reading. */
export interface Gains {
  /** Bringing the item to its target, once its documents are approved. */
  readonly ofItem: (contribution: Contribution) => Gain;
  /** Writing down why a control is left out: the item and what only it asks for leave the sums. */
  readonly ofReason: (contribution: Contribution) => Gain;
  /** Approving the document as things stand now. */
  readonly ofDocument: (row: RegisterRow) => Gain;
}

export function gainsOf(readiness: Readiness, stageOne: StageOne, target: Target): Gains {
  const { contributions } = readiness.overall;
  const all = sumsOf(readiness.overall);
  const register = stageOneSums(stageOne);
  const byItem = new Map(contributions.map((each) => [each.item, each]));
  const stays = (item: Contribution['item']) => byItem.get(item)?.exclusion !== 'justified';
  return {
    ofItem: ({ choice, provisional, weight }) => {
      const claimed = typeof choice === 'number' ? choice : (provisional?.low ?? 0);
      return { readiness: (weight * (1 - creditOf(claimed, target))) / all.weight, stageOne: 0 };
    },
    ofReason: ({ item, weight }) => {
      const leaving = stageOne.register.filter(
        (row) => row.applicable && row.items.filter(stays).every((each) => each === item),
      );
      const left = stageOneSums({
        register: stageOne.register.filter((row) => !leaving.includes(row)),
      });
      return {
        readiness: rise(all.credit.low, all.weight, all.credit.low, all.weight - weight),
        stageOne: rise(register.credit.low, register.weight, left.credit.low, left.weight),
      };
    },
    ofDocument: (row) => ({
      readiness: row.items.reduce((gained, item) => {
        const { choice, cappedBy, weight } = byItem.get(item) as Contribution;
        if (typeof choice !== 'number' || cappedBy.length !== 1 || cappedBy[0] !== row.document) {
          return gained;
        }
        const rise = creditOf(choice, target) - creditOf(documentCap, target);
        return gained + (weight * rise) / all.weight;
      }, 0),
      stageOne: (row.weight * (1 - row.credit.low)) / register.weight,
    }),
  };
}

/** How far a share rises; one that would fall (an approved document leaves with its control) gains nothing. */
function rise(part: number, whole: number, newPart: number, newWhole: number): number {
  return newWhole === 0 ? 0 : Math.max(newPart / newWhole - part / whole, 0);
}
