import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { colours, page, styles, type Style } from './page.ts';
import type { Writing } from './section.ts';

const smallest: Style = { size: 6.2, colour: colours.soft };
const top = 275;

/** The foot of every page: reports are read without the app, and single pages without the report. */
export function drawFooters({ paper, report, aiAct }: Writing): void {
  const pages = paper.doc.getNumberOfPages();
  const disclaimer = `${aiAct.banner(longDate(report.law.asOf))} ${m.pdf.noAffiliation}`;
  const name = report.profile.name.trim() || m.app.unnamed;
  const label = [name, m.report.subtitle, ...(report.example ? [m.app.exampleMark] : [])].join(
    ' · ',
  );
  const shortName = paper.shortened(label, styles.small, 140);
  for (let number = 1; number <= pages; number += 1) {
    paper.doc.setPage(number);
    paper.rule(top);
    const y = paper.foot(styles.small, top + 1.6);
    paper.write(shortName, styles.small, { x: page.left, y });
    const count = m.pdf.pageOf(number, pages);
    paper.write(count, styles.small, { x: page.right, y }, { align: 'right' });
    let line = top + 5.6;
    for (const strip of paper.strips(disclaimer, smallest)) {
      strip.draw(line);
      line += strip.height;
    }
  }
}
