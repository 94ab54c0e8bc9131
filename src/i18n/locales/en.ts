import { aiAct } from './en/ai-act.ts';
import { brief } from './en/brief.ts';
import { check } from './en/check.ts';
import { classification } from './en/classification.ts';
import { clients } from './en/clients.ts';
import { consultant } from './en/consultant.ts';
import { documents } from './en/documents.ts';
import { docx } from './en/docx.ts';
import { downloads } from './en/downloads.ts';
import { edition } from './en/edition.ts';
import { exchange } from './en/exchange.ts';
import { files } from './en/files.ts';
import { findings } from './en/findings.ts';
import first from './en/first.ts';
import { frameworks } from './en/frameworks.ts';
import { handoff } from './en/handoff.ts';
import { history } from './en/history.ts';
import { impact } from './en/impact.ts';
import { join } from './en/join.ts';
import { kpis } from './en/kpis.ts';
import { linkedFile } from './en/linked-file.ts';
import { method } from './en/method.ts';
import { offers } from './en/offers.ts';
import { oscal } from './en/oscal.ts';
import { pdf } from './en/pdf.ts';
import { plan } from './en/plan.ts';
import { planView } from './en/plan-view.ts';
import { presets } from './en/presets.ts';
import { present } from './en/present.ts';
import { privacy } from './en/privacy.ts';
import { profile } from './en/profile.ts';
import { progress } from './en/progress-view.ts';
import { report } from './en/report.ts';
import { results } from './en/results.ts';
import { risks } from './en/risks.ts';
import { send } from './en/send.ts';
import { soa } from './en/soa.ts';
import { systems } from './en/systems.ts';
import { quick } from './en/quick.ts';
import { fit } from './en/fit.ts';
import { sector } from './en/sector.ts';
import { headStart } from './en/head-start.ts';
import { learn } from './en/learn.ts';
import { find } from './en/find.ts';
import { tables } from './en/tables.ts';

/** Every interface text in English. Other locales `satisfies` the type of this one. */
const en = {
  ...first,
  check,
  profile,
  results,
  systems,
  classification,
  clients,
  consultant,
  impact,
  risks,
  soa,
  documents,
  findings,
  join,
  kpis,
  linkedFile,
  progress,
  offers,
  aiAct,
  report,
  docx,
  downloads,
  edition,
  exchange,
  files,
  handoff,
  history,
  privacy,
  send,
  method,
  oscal,
  pdf,
  presets,
  plan,
  planView,
  quick,
  fit,
  sector,
  headStart,
  frameworks,
  learn,
  find,
  tables,
  brief,
  present,
};

export default en;
