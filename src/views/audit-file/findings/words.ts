import type { CatalogueTitles } from '../../../content/types.ts';
import type { Finding } from '../../../core/findings/potential.ts';
import type { WorkedFinding } from '../../../core/findings/work-list.ts';
import { m } from '../../../i18n/index.ts';
import { areaName, itemName } from '../../../i18n/sentences.ts';

/** What a potential finding is called: by its item, or by its clause. */
export function nameOf(finding: Finding, titles: CatalogueTitles): string {
  return finding.item === null ? areaName(finding.area, titles) : itemName(finding.item, titles);
}

/** What a finding is called in the list: as its record says, or by what it is about. */
export function titleOf(finding: WorkedFinding, titles: CatalogueTitles): string {
  if (finding.kind === 'potential') return nameOf(finding.finding, titles);
  return finding.record.title.trim() || m.findings.list.untitled;
}
