import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { reportOf } from '../../src/core/report.ts';
import { loadTableTexts } from '../../src/export/tables/tables.ts';
import { reportDocx } from '../../src/export/docx/report.ts';
import { soaDocx } from '../../src/export/docx/soa.ts';
test('x', async () => {
  const report = reportOf(example, { titles: texts.titles, guidance: await loadGuidance() }, { now: '2026-11-21T10:00:00.000Z', day: '2026-11-21' });
  const t = await loadTableTexts();
  for (let i = 0; i < 3; i++) { const s = performance.now(); const b = await reportDocx(report, t); console.log('report', performance.now() - s, b.length); writeFileSync('/tmp/docx/report.docx', b); }
  const s = performance.now(); const b = await soaDocx(report); console.log('soa', performance.now() - s, b.length); writeFileSync('/tmp/docx/soa.docx', b);
}, 60000);
