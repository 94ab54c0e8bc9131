import { asOf } from '../../content/ai-act/law.ts';
import type { DatedText, LawDays } from '../../content/learning/types.ts';
import { dayOf } from '../../core/law-days.ts';
import { longDate } from '../../i18n/format.ts';

/** The days of the law as it stands, in words. */
export function lawDays(): LawDays {
  return {
    amended: longDate(dayOf('omnibus-text')),
    newProhibitions: longDate(dayOf('art5-new')),
    annexIII: longDate(dayOf('annex3')),
    annexI: longDate(dayOf('annex1')),
    asOf: longDate(asOf),
  };
}

/** A text with the days that it names. */
export function dated(text: DatedText): string {
  return typeof text === 'string' ? text : text(lawDays());
}
