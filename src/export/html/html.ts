import { brandNames, type Brand } from '../../core/share/brand.ts';
import { standingOf } from '../../core/quick/provisional.ts';
import type { Report } from '../../core/report.ts';
import { longDate, percent, percentRange } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { locale } from '../../i18n/locale.ts';
import { obstacleSentence, standingSentence } from '../../i18n/sentences.ts';
import { filledTables, tablesOf } from '../tables/tables.ts';
import type { ReportTable, TableGroup, TableTexts } from '../tables/types.ts';
import { element, Markup } from './markup.ts';
import { style, styleChecksum } from './style.ts';
import { tableSection } from './table.ts';

/**
 * Whatever somebody typed, this file runs nothing and asks nobody for anything: no script, no address, and
 * only the one style below.
 */
const policy = [
  "default-src 'none'",
  // The logo of whoever asked for the check is in the file itself.
  'img-src data:',
  `style-src 'sha256-${styleChecksum}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole report as one HTML file that stands by itself, for screens, screen readers and paper. */
export function htmlOf(report: Report, texts: TableTexts): string {
  const all = tablesOf(report, texts);
  const tables = filledTables(all);
  const name = report.profile.name.trim() || m.app.unnamed;
  const page = element(
    'html',
    { lang: locale },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, m.pdf.title(name)),
      // The style is ours and holds no sign that could end it.
      element('style', {}, new Markup(style)),
    ),
    element(
      'body',
      {},
      header(report, name),
      element(
        'main',
        {},
        verdict(report, texts),
        contents(tables),
        groupsOf(tables).map(([group, members]) =>
          element(
            'section',
            {},
            element('h2', {}, m.tables.groups[group]),
            members.map(tableSection),
          ),
        ),
        emptyTables(all.filter((table) => !tables.includes(table))),
      ),
      footer(report, texts),
    ),
  );
  return `<!doctype html>\n${page.text}\n`;
}

function header(report: Report, name: string): Markup {
  const { generatedAt, catalogue, law, example, preparedFor } = report;
  return element(
    'header',
    {},
    element('p', { class: 'soft' }, m.report.subtitle),
    element('h1', {}, name),
    element('p', { class: 'soft' }, m.report.made(longDate(generatedAt))),
    element('p', { class: 'soft' }, m.report.edition(catalogue, longDate(law.asOf))),
    preparedFor ? invitedBy(preparedFor) : '',
    example ? element('p', { class: 'notice' }, m.pdf.exampleText) : '',
  );
}

function invitedBy(brand: Brand): Markup | string {
  const names = brandNames(brand);
  if (names === '') return '';
  const { logo } = brand;
  return element(
    'p',
    { class: 'prepared' },
    logo === '' ? '' : element('img', { src: logo, alt: '' }),
    m.handoff.brand.prepared(names),
  );
}

function verdict({ results, progress, law }: Report, { titles, aiAct }: TableTexts): Markup {
  const { verdict: found, readiness, stageOne } = results;
  const { figures } = m.results;
  const { share } = readiness.overall;
  const list = (title: string, obstacles: typeof found.obstacles) =>
    obstacles.length === 0
      ? []
      : [
          element('h3', {}, title),
          element(
            'ul',
            {},
            obstacles.map((each) => element('li', {}, obstacleSentence(each, titles))),
          ),
        ];
  const standing = standingSentence(standingOf(readiness.overall.contributions));
  const lines: readonly (readonly [string, string])[] = [
    [figures.readiness, share ? percentRange(share) : ''],
    [figures.stage1, percentRange(stageOne.share)],
    [figures.evidenced, percent(readiness.evidenced)],
    [m.tables.columns.answered, `${progress.answered} / ${progress.total}`],
  ];
  return element(
    'section',
    { class: 'verdict' },
    element('h2', {}, m.results.verdict.label),
    element('p', { class: 'rung' }, m.words.rungs[found.rung]),
    element('p', {}, m.words.rungMeaning[found.rung]),
    ...(standing === '' ? [] : [element('p', {}, standing)]),
    element(
      'dl',
      { class: 'figures' },
      lines.map(([what, value]) =>
        element('div', {}, element('dt', {}, what), element('dd', {}, value)),
      ),
    ),
    found.next
      ? list(m.results.verdict.holdsBack(m.words.rungs[found.next]), found.obstacles)
      : element('p', {}, m.results.verdict.nothing),
    list(m.results.verdict.later, found.later),
    law.stale ? element('p', { class: 'notice' }, aiAct.stale(longDate(law.asOf))) : '',
  );
}

function contents(tables: readonly ReportTable[]): Markup {
  return element(
    'nav',
    { 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, m.pdf.contents),
    groupsOf(tables).map(([group, members]) => [
      element('p', {}, m.tables.groups[group]),
      element(
        'ul',
        {},
        members.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title))),
      ),
    ]),
  );
}

function groupsOf(
  tables: readonly ReportTable[],
): readonly (readonly [TableGroup, readonly ReportTable[]])[] {
  const groups = [...new Set(tables.map(({ group }) => group))];
  return groups.map((group) => [group, tables.filter((table) => table.group === group)]);
}

/** What is not there is said, so that nobody looks for it. */
function emptyTables(tables: readonly ReportTable[]): Markup | string {
  if (tables.length === 0) return '';
  return element('p', { class: 'soft' }, m.tables.nothingIn(tables.map(({ title }) => title)));
}

function footer({ law }: Report, { aiAct }: TableTexts): Markup {
  return element(
    'footer',
    {},
    element('p', {}, m.report.disclaimers),
    Object.values(aiAct.disclaimers(longDate(law.asOf))).map((text) => element('p', {}, text)),
    element('p', {}, m.pdf.noAffiliation),
  );
}
