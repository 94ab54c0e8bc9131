import type { Report } from '../../core/report.ts';
import type {
  Driver,
  OwnControl,
  SoaEntry,
  SoaKeptRow,
  SoaVersion,
} from '../../core/soa/records.ts';
import type { SoaRow } from '../../core/soa/soa.ts';
import { m } from '../../i18n/index.ts';
import { date, listed, long, number, rounded, tableOf, text, yesNo } from './build.ts';
import type { ReportTable, TableTexts } from './types.ts';

const group = 'auditFile';

export function soaTables(report: Report, texts: TableTexts): readonly ReportTable[] {
  return [statement(report, texts), ownControls(report), versions(report), versionRows(report)];
}

/** The 38 controls of Annex A. */
function statement({ soa, assessment }: Report, { titles }: TableTexts): ReportTable {
  const entries = new Map(assessment.soaEntries.map((entry) => [entry.id, entry]));
  const { applicability, statuses } = m.soa;
  return tableOf<SoaRow>(
    { id: 'soa', group, naming: 2 },
    [
      text('control', ({ control }) => control),
      text('title', ({ control }) => titles.items[control]),
      text('applies', (row) => applicability[row.applicability]),
      long('reason', ({ reason }) => reason),
      text('drivers', (row) => driverNames(row.drivers)),
      text('status', ({ status }) => statuses[status]),
      number('level', ({ level }) => (level === null ? null : rounded(level))),
      text('owner', ({ owner }) => owner),
      long('evidence', ({ evidence }) =>
        listed(evidence.map(({ title, location }) => title.trim() || location)),
      ),
      date('evidenceDate', ({ evidenceDate }) => evidenceDate),
      date('reviewDate', ({ reviewDate }) => reviewDate),
      long('keptReason', (row) => keptReason(row, entries.get(row.control))),
      date('updated', ({ control }) => entries.get(control)?.updatedAt ?? ''),
    ],
    soa.rows,
  );
}

/** While a control is excluded, what was written for the time when it applied waits in its entry. */
function keptReason({ applicability }: SoaRow, entry: SoaEntry | undefined): string {
  if (applicability !== 'excluded' || !entry) return '';
  return listed([entry.reason, driverNames(entry.drivers)]);
}

function driverNames(drivers: readonly Driver[]): string {
  return listed(drivers.map((driver) => m.soa.drivers[driver]));
}

function ownControls({ soa }: Report): ReportTable {
  return tableOf<OwnControl>(
    { id: 'ownControls', group, naming: 2 },
    [
      text('reference', ({ reference }) => reference),
      text('title', ({ title }) => title),
      long('reason', ({ reason }) => reason),
      text('drivers', ({ drivers }) => driverNames(drivers)),
      text('status', ({ state }) => m.soa.ownControlStates[state]),
      text('owner', ({ owner }) => owner),
      long('evidence', ({ evidence }) => evidence),
      date('evidenceDate', ({ evidenceDate }) => evidenceDate),
      date('reviewDate', ({ reviewDate }) => reviewDate),
      date('updated', ({ updatedAt }) => updatedAt),
    ],
    soa.own,
  );
}

function versions({ soa }: Report): ReportTable {
  return tableOf<SoaVersion>(
    { id: 'soaVersions', group },
    [
      text('version', ({ version }) => version),
      date('date', (version) => version.date),
      text('approver', ({ approver }) => approver),
      long('note', ({ note }) => note),
      number('rowCount', ({ rows }) => rows.length),
      date('keptOn', ({ createdAt }) => createdAt),
    ],
    soa.versions,
  );
}

function versionRows({ soa }: Report): ReportTable {
  return tableOf<SoaKeptRow & { readonly version: string }>(
    { id: 'soaVersionRows', group, naming: 3 },
    [
      text('version', ({ version }) => version),
      text('reference', ({ reference }) => reference),
      text('title', ({ title }) => title),
      yesNo('applies', ({ applies }) => applies),
      long('reason', ({ reason }) => reason),
      text('drivers', ({ drivers }) => driverNames(drivers)),
      number('level', ({ level }) => level),
      text('owner', ({ owner }) => owner),
      date('reviewDate', ({ reviewDate }) => reviewDate),
    ],
    soa.versions.flatMap(({ version, rows }) => rows.map((row) => ({ ...row, version }))),
  );
}
