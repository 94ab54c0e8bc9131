import { aiAct } from './en/ai-act.ts';
import { check } from './en/check.ts';
import { classification } from './en/classification.ts';
import { files } from './en/files.ts';
import first from './en/first.ts';
import { impact } from './en/impact.ts';
import { method } from './en/method.ts';
import { offers } from './en/offers.ts';
import { pdf } from './en/pdf.ts';
import { profile } from './en/profile.ts';
import { report } from './en/report.ts';
import { results } from './en/results.ts';
import { risks } from './en/risks.ts';
import { systems } from './en/systems.ts';

/** Every interface text in English. Other locales `satisfies` the type of this one. */
const en = {
  ...first,
  check,
  profile,
  results,
  systems,
  classification,
  impact,
  risks,
  offers,
  aiAct,
  report,
  files,
  method,
  pdf,
};

export default en;
