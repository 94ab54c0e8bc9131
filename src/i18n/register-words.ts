import type { RegisterWords } from '../core/systems/register-csv.ts';
import type { Messages } from './index.ts';

type Words<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

/** How the columns and values of the register are written in a table, and how else people write them. */
export function registerWords({ systems }: Pick<Messages, 'systems'>): RegisterWords {
  const { spellings } = systems.transfer;
  const labels = Object.fromEntries(
    Object.entries(systems.fields).map(([column, { label }]) => [column, label]),
  ) as Record<keyof typeof systems.fields, string>;
  return {
    columns: joined(labels, spellings.columns),
    origin: joined(systems.origins, spellings.origin),
    stage: joined(systems.stages, spellings.stage),
    inScope: joined({ yes: systems.yes, no: systems.no }, spellings.inScope),
    affectedGroups: joined(systems.affectedGroups, spellings.affectedGroups),
    dataCategories: joined(systems.dataCategories, spellings.dataCategories),
    empty: spellings.empty,
  };
}

function joined<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  others: Readonly<Record<Value, readonly string[]>>,
): Words<Value> {
  const entries = (Object.keys(labels) as Value[]).map((value) => [
    value,
    [labels[value], ...others[value]],
  ]);
  return Object.fromEntries(entries) as Words<Value>;
}
