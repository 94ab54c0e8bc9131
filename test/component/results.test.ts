import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import { texts } from '../../src/content/locale.ts';
import { emptyDocumentRecord, type Assessment } from '../../src/core/assessment.ts';
import { firstToDo, resultsOf } from '../../src/core/results.ts';
import { percent, percentRange } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { areaName, itemName } from '../../src/i18n/sentences.ts';
import { allAt, assessmentWith, openApp } from './support.ts';

const { results, words } = en;

async function openResults(assessment: Assessment) {
  const opened = await openApp({ at: '#/check/one/results', holding: [assessment] });
  await screen.findByRole('heading', { level: 1, name: results.title });
  return opened;
}

const part = (name: string) => screen.findByRole('region', { name });
const allApproved = Object.fromEntries(
  documents.map(({ id }) => [id, { ...emptyDocumentRecord, state: 'approved' }]),
) as Assessment['documents'];

test('with nothing answered, shows where to begin', async () => {
  await openResults(assessmentWith());
  expect(screen.getByRole('heading', { name: results.empty.title })).toBeVisible();
  expect(screen.getByRole('link', { name: results.empty.start })).toHaveAttribute(
    'href',
    '#/check/one/4.1',
  );
  expect(await part(words.rungs.starting)).toBeVisible();
  expect(screen.getByText(results.findings.none)).toBeVisible();
  expect(await screen.findByText(results.gaps.none)).toBeVisible();
  expect(screen.getByText(results.questions.none.nothingAnswered)).toBeVisible();
});

test('with some answered, says so and leads to the next', async () => {
  await openResults(assessmentWith({ '4.1': 3 }));
  expect(screen.getByText(results.partial(1, 70))).toBeVisible();
  expect(screen.getByRole('link', { name: results.continue })).toHaveAttribute(
    'href',
    '#/check/one/4.2',
  );
});

describe('the verdict', () => {
  test('comes with one thing to begin with once all is answered', async () => {
    const assessment = allAt(1);
    await openResults(assessment);
    const first = firstToDo(resultsOf(assessment, '2026-11-21'))!;
    const name = results.beginWith(itemName(first, texts.titles));
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', `#/check/one/${first}`);
  });

  test('names what holds back, each with a link to its item', async () => {
    const assessment = allAt(1);
    const { user } = await openResults(assessment);
    const { verdict } = resultsOf(assessment, '2026-11-21');
    const region = within(await part(words.rungs[verdict.rung]));
    await user.click(
      region.getByRole('button', { name: results.verdict.more(verdict.obstacles.length - 6) }),
    );
    const rows = within(region.getAllByRole('list')[1]!).getAllByRole('listitem');
    expect(rows).toHaveLength(verdict.obstacles.length);
    for (const [index, obstacle] of verdict.obstacles.entries()) {
      if (obstacle.kind !== 'blocking-item') continue;
      expect(within(rows[index]!).getByRole('link')).toHaveAttribute(
        'href',
        `#/check/one/${obstacle.item}`,
      );
    }
    const [first] = region.getAllByRole('link');
    expect(first?.getAttribute('href')).toMatch(/^#\/check\/one\/[\dA]/);

    await user.click(region.getByRole('button', { name: results.verdict.fewer }));
    expect(within(region.getAllByRole('list')[1]!).getAllByRole('listitem')).toHaveLength(6);
  });

  test('at Starting parts what keeps from Building from what Stage 1 will need', async () => {
    const { user } = await openResults(assessmentWith());
    const { verdict } = resultsOf(assessmentWith(), '2026-11-21');
    const region = within(await part(words.rungs.starting));
    const [, building, stageOne] = region.getAllByRole('list');
    const rows = (list: HTMLElement | undefined) => within(list!).getAllByRole('listitem');
    expect(
      region.getByRole('heading', { name: results.verdict.holdsBack(words.rungs.building) }),
    ).toBeVisible();
    expect(rows(building).map((row) => row.textContent.trim())).toEqual([
      results.obstacles.readiness(0, 1 / 3),
    ]);
    expect(region.getByRole('heading', { name: results.verdict.later })).toBeVisible();
    expect(rows(stageOne)).toHaveLength(6);
    await user.click(
      region.getByRole('button', { name: results.verdict.more(verdict.later.length - 6) }),
    );
    expect(rows(stageOne)).toHaveLength(verdict.later.length);
  });

  test('from Building on has one list', async () => {
    await openResults(allAt(1));
    const region = within(await part(words.rungs.building));
    expect(region.queryByRole('heading', { name: results.verdict.later })).toBeNull();
  });

  test('stays at Building with one blocking document open, however high the mean', async () => {
    const missing = { 'aims-scope': { ...emptyDocumentRecord, state: 'missing' as const } };
    await openResults({ ...allAt(5), documents: { ...allApproved, ...missing } });
    const region = within(await part(words.rungs.building));
    const { title } = texts.titles.documents['aims-scope'];
    expect(
      region.getByRole('link', { name: results.obstacles['blocking-document'].missing(title) }),
    ).toHaveAttribute('href', '#/check/one/4.3');
  });

  test('at the top says that nothing holds back', async () => {
    await openResults({ ...allAt(3), documents: allApproved });
    const region = within(await part(words.rungs['stage-2-possible']));
    expect(region.getByText(results.verdict.nothing)).toBeVisible();
    expect(region.queryByRole('link')).toBeNull();
  });
});

describe('the figures', () => {
  const mixed = (): Assessment => ({
    ...assessmentWith({
      '4.1': 3,
      '4.2': { choice: 2, evidence: [{ id: 'e', title: 'Minutes', location: '', date: '' }] },
      '4.3': 4,
      '6.1.2': 1,
      '9.1': 'unknown',
      'A.2.2': 5,
      'A.2.3': { choice: 'excluded', justification: 'Not ours' },
      'A.2.4': { choice: 'excluded', justification: '' },
    }),
    documents: { 'ai-policy': { ...emptyDocumentRecord, state: 'draft' } },
  });

  /** The numbers of one column of an opened working; a range as its low and high. */
  const column = (table: HTMLElement, index: number) =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).queryAllByRole('cell'))
      .filter((cells) => cells.length > 2)
      .map((cells) => cells[index]!.textContent.split('–').map(Number));

  const lowSum = (table: HTMLElement, weightAt: number, creditAt: number) => {
    const weights = column(table, weightAt).map(([weight]) => weight!);
    const credits = column(table, creditAt).map(([low]) => low!);
    const weight = weights.reduce((one, other) => one + other, 0);
    const credit = credits.reduce((total, low, index) => total + low * weights[index]!, 0);
    return { weight, credit };
  };

  async function openWorking(name: string) {
    const opened = await openResults(mixed());
    await opened.user.click(
      screen.getByLabelText(results.working.title(name), { selector: 'summary' }),
    );
    return screen.findByRole('region', { name: results.working.title(name) });
  }

  test('show the low end first, and the range beside it', async () => {
    await openResults(mixed());
    const { readiness, stageOne } = resultsOf(mixed(), '2026-11-21');
    const region = within(await part(results.figures.title));
    const share = readiness.overall.share!;
    expect(region.getAllByText(percent(share.low))[0]).toBeVisible();
    expect(region.getByText(`${percentRange(share)} ${results.figures.range}`)).toBeVisible();
    expect(region.getByText(percentRange(stageOne.share))).toBeVisible();
    expect(region.getByText(percent(readiness.evidenced))).toBeVisible();
  });

  test.each([results.figures.readiness, words.parts.clauses, words.parts['annex-a']])(
    'the working of %s adds up to what is shown',
    async (name) => {
      const working = await openWorking(name);
      const { weight, credit } = lowSum(working, 2, 3);
      const { readiness } = resultsOf(mixed(), '2026-11-21');
      const figure =
        name === words.parts.clauses
          ? readiness.parts.clauses
          : name === words.parts['annex-a']
            ? readiness.parts['annex-a']
            : readiness.overall;
      // The table shows two decimals.
      expect(credit / weight).toBeCloseTo(figure.share!.low, 2);
      const sum = within(working.parentElement!).getByText(
        (text) => text.startsWith(results.working.low) && text.includes(`÷ ${weight} =`),
      );
      expect(sum.textContent.trim().endsWith(percent(figure.share!.low))).toBe(true);
    },
  );

  test('a justified exclusion is left out of the working, an unjustified one counts nothing', async () => {
    const working = within(await openWorking(words.parts['annex-a']));
    const row = (id: 'A.2.3' | 'A.2.4') =>
      working.getByRole('row', { name: new RegExp(`^${itemName(id, texts.titles)}`) });
    expect(within(row('A.2.3')).getByText(results.working.leftOut)).toBeVisible();
    expect(
      within(row('A.2.4'))
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ).toEqual([words.excluded, '0', '1', '0']);
  });

  test('a level held by its document says so', async () => {
    const working = within(await openWorking(words.parts['annex-a']));
    const row = within(
      working.getByRole('row', { name: new RegExp(`^${itemName('A.2.2', texts.titles)}`) }),
    );
    expect(row.getByText(results.working.cap, { exact: false })).toBeVisible();
    expect(row.getByText('0.67')).toBeVisible();
  });

  test('the working of Stage 1 adds up', async () => {
    const working = await openWorking(results.figures.stage1);
    const { weight, credit } = lowSum(working, 1, 2);
    const { stageOne } = resultsOf(mixed(), '2026-11-21');
    expect(credit / weight).toBeCloseTo(stageOne.share.low, 2);
  });

  test('the working of Evidenced counts only what has evidence', async () => {
    const working = await openWorking(results.figures.evidenced);
    const counting = column(working, 3).filter(([low]) => low! > 0);
    expect(counting).toEqual([[0.67]]);
  });

  test('of Stage 1 say how many documents come from the clauses and how many from controls', async () => {
    await openResults(mixed());
    const region = within(await part(results.figures.title));
    // A.2.3 asks for no document of its own, so leaving it out takes none away.
    expect(region.getByText(results.figures.stage1Text(19, 31))).toBeVisible();
  });

  test('of Stage 2 are its gates with their state, not readiness once more', async () => {
    await openResults(mixed());
    const region = within(await part(results.figures.title));
    const list = region.getByRole('list', { name: results.figures.stage2 });
    const lines = within(list)
      .getAllByRole('listitem')
      .map((line) => line.textContent.replace(/\s+/g, ' ').trim());
    expect(lines).toEqual([
      'Open Internal audit (9.2) at level 3 (0 of 2 requirements are there)',
      'Open Management review (9.3) at level 3 (0 of 3 requirements are there)',
      // 4.1, 4.2 and 4.3, which its document of unknown state holds at 2.
      'Open No requirement under level 2 (3 of 32 requirements are there)',
      expect.stringMatching(/^Open Readiness of 90 % \(\d+ % now\)$/),
      // Only 4.1 counts as level 3; its evidence was not named.
      expect.stringMatching(/^Open Evidence .* \(0 of 1 item; /),
    ]);
  });

  test('of the areas name no end while only one has answers', async () => {
    await openResults(assessmentWith({ '4.1': 3 }));
    const region = within(await part(results.charts.title));
    expect(region.queryByText(/Highest|Lowest/)).toBeNull();
  });

  test('of the areas name the ends among those with answers', async () => {
    await openResults(assessmentWith({ '4.1': 3, '10.1': 1 }));
    const region = within(await part(results.charts.title));
    const text = region.getByText(/Highest/).textContent.replace(/\s+/g, ' ');
    expect(text).toContain(results.charts.highest([areaName('4', texts.titles)]));
    expect(text).toContain(results.charts.lowest([areaName('10', texts.titles)]));
  });

  test('by area stand in a table beside the charts', async () => {
    await openResults(mixed());
    const table = within(screen.getByRole('table', { name: results.charts.tableTitle }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(16);
    const { readiness } = resultsOf(mixed(), '2026-11-21');
    const cells = within(rows[0]!)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim());
    const share = readiness.areas['4'].share!;
    expect(cells).toEqual(['3 of 4', percent(share.low), percent(share.high)]);
    expect(within(rows[7]!).getByRole('link')).toHaveAttribute('href', '#/check/one/A.2');
    expect(screen.getByRole('img', { name: results.charts.radar })).toBeVisible();
    expect(screen.getByRole('img', { name: results.charts.bars })).toBeVisible();
  });
});

test('findings are graded, and lead to their items', async () => {
  await openResults(
    assessmentWith({ '4.1': 0, '4.2': 1, '4.4': 3, 'A.2.3': { choice: 'excluded' } }),
  );
  const region = within(await part(results.findings.title));
  const grade = (count: number, name: keyof typeof words.grades) =>
    region.getByRole('heading', { name: results.findings.count(count, words.grades[name]) });
  expect(grade(1, 'potential-major')).toBeVisible();
  expect(grade(2, 'potential-minor')).toBeVisible();
  expect(grade(1, 'observation')).toBeVisible();
  expect(region.getByText(results.findings.causes['exclusion-without-reason'])).toBeVisible();
  expect(region.getByRole('link', { name: itemName('4.1', texts.titles) })).toHaveAttribute(
    'href',
    '#/check/one/4.1',
  );
});

test('an item that lacks its document and everything else is one potential major', async () => {
  const missing = { 'aims-scope': { ...emptyDocumentRecord, state: 'missing' as const } };
  await openResults({ ...assessmentWith({ '4.3': 0 }), documents: missing });
  const region = within(await part(results.findings.title));
  expect(
    region.getByRole('heading', {
      name: results.findings.count(1, words.grades['potential-major']),
    }),
  ).toBeVisible();
  expect(
    region.getByText(
      'Missing: Scope of the AI management system. Nothing else is in place either. Without this document Stage 2 makes no sense.',
    ),
  ).toBeVisible();
});

describe('a gap says its cause and the step that fits', () => {
  const rowOf = async (assessment: Assessment, item: '4.3' | '5.2' | 'A.2.3') => {
    await openResults(assessment);
    const region = within(await part(results.gaps.title));
    const link = await region.findByRole('link', { name: itemName(item, texts.titles) });
    return link.closest('li')!.textContent.replace(/\s+/g, ' ');
  };

  test('a draft is to be approved, not written again', async () => {
    const draft = { 'aims-scope': { ...emptyDocumentRecord, state: 'draft' as const } };
    const row = await rowOf({ ...assessmentWith({ '4.3': 4 }), documents: draft }, '4.3');
    expect(row).toContain(
      'answered 4 Managed, counts as 2; still a draft: Scope of the AI management system',
    );
    expect(row).toContain('Next step. Have it approved: Scope of the AI management system.');
    expect(row).not.toContain('Draft half a page');
  });

  test('an exclusion needs its reason', async () => {
    const row = await rowOf(assessmentWith({ 'A.2.3': { choice: 'excluded' } }), 'A.2.3');
    expect(row).toContain(results.gaps.causes['excluded-without-reason']);
    expect(row).toContain(`Next step. ${results.gaps.steps['write-reason']}`);
    expect(row).not.toContain('at 0');
  });

  test('a blocker that nobody knows about is to be found out', async () => {
    const row = await rowOf(assessmentWith({ '5.2': 'unknown' }), '5.2');
    expect(row).toContain(results.gaps.blocker);
    expect(row).toContain(results.gaps.steps['find-out-level']);
    expect(row).toContain('Find out whether it exists and is approved: AI policy.');
  });
});

test('the ten gaps that matter most come with their next step', async () => {
  await openResults(allAt(1));
  const region = within(await part(results.gaps.title));
  const gaps = resultsOf(allAt(1), '2026-11-21').gaps;
  const rows = region.getAllByRole('listitem');
  expect(rows).toHaveLength(10);
  expect(region.getByText(results.gaps.count(10, gaps.length), { exact: false })).toBeVisible();
  for (const [index, row] of rows.entries()) {
    const { item } = gaps[index]!;
    const link = within(row).getByRole('link', { name: itemName(item, texts.titles) });
    expect(link).toHaveAttribute('href', `#/check/one/${item}`);
    expect(within(row).getByText(`${results.gaps.step}.`)).toBeVisible();
  }
});

test('what nobody could say becomes a list of questions', async () => {
  await openResults(assessmentWith({ '9.1': 'unknown', '4.3': 3 }));
  const region = within(await part(results.questions.title));
  expect(region.getByText(results.questions.level, { exact: false })).toBeVisible();
  const { title } = texts.titles.documents['aims-scope'];
  expect(region.getByText(results.questions.document(title), { exact: false })).toBeVisible();
  // The level of 9.1, and the document that goes with it.
  const links = region.getAllByRole('link', { name: itemName('9.1', texts.titles) });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(Array(2).fill('#/check/one/9.1'));
});

describe('without a question, the list says why', () => {
  const sentence = async (assessment: Assessment) => {
    await openResults(assessment);
    return within(await part(results.questions.title));
  };

  test('while some items have no answer', async () => {
    const region = await sentence(assessmentWith({ '4.1': 3 }));
    expect(region.getByText(results.questions.none.someUnanswered(1, 70))).toBeVisible();
  });

  test('when everything is answered and every document is placed', async () => {
    const region = await sentence({ ...allAt(3), documents: allApproved });
    expect(region.getByText(results.questions.none.allAnswered)).toBeVisible();
  });

  test('and beside questions it counts what was not asked yet', async () => {
    const region = await sentence(assessmentWith({ '9.1': 'unknown' }));
    expect(region.getByText(results.questions.unanswered(69), { exact: false })).toBeVisible();
  });
});
