import {
  numberFrom,
  problemOfDate,
  problemOfDates,
  problemOfDays,
  problemOfNumber,
  type FieldProblem,
  type NumberField,
} from '../../core/plan/fields.ts';

/** What was typed, as a value or with what is wrong with it. */
export type Checked<Value> =
  | { readonly kind: 'sound'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: FieldProblem };

function checked<Value>(problem: FieldProblem | null, value: () => Value): Checked<Value> {
  return problem === null ? { kind: 'sound', value: value() } : { kind: 'problem', problem };
}

/** The assumptions that are numbers, with what each may be. */
export const settingFields = {
  people: 'people',
  daysPerWeek: 'daysPerWeek',
  bestCase: 'bestCase',
  worstCase: 'worstCase',
  weeksOfOperation: 'weeks',
  weeksToStageOne: 'weeks',
  weeksToStageTwo: 'weeks',
} as const satisfies Record<string, NumberField>;
export type SettingField = keyof typeof settingFields;

export function readSetting(field: SettingField, typed: string): Checked<number> {
  return checked(problemOfNumber(settingFields[field], typed), () => numberFrom(typed));
}

/** Working days; null where the estimate is to be taken. */
export function readDays(typed: string): Checked<number | null> {
  return checked(problemOfDays(typed), () => (typed === '' ? null : numberFrom(typed)));
}

export function readDay(typed: string): Checked<string> {
  return checked(problemOfDate(typed), () => typed);
}

export function readStart(typed: string, dueDate: string): Checked<string> {
  return checked(problemOfDates(typed, dueDate), () => typed);
}

export function readDue(typed: string, startDate: string): Checked<string> {
  return checked(problemOfDates(startDate, typed), () => typed);
}
