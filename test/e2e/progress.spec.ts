import { expect, test, type Locator } from '@playwright/test';
import { titles } from '../../src/content/en/titles.ts';
import { itemIds, itemOf } from '../../src/content/items.ts';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { progress: words } = en;

const chosenIn = (card: Locator) => card.getByRole('radio', { checked: true });

test('a kept state is compared with what came after, and a new round can be begun and undone', async ({
  page,
}) => {
  test.slow();
  const app = new Plumbline(page);
  const id = await app.openExample();
  const { file: first } = await app.exportJson(id);
  const item = itemIds.find((each) => first.assessment.answers[each]?.choice === 1);
  if (!item) throw new Error('The worked example has no item at level 1.');
  const area = itemOf(item).area;
  const state = 'Before the spring review';
  const why = 'Agreed in writing with both product teams';
  const change = page.getByRole('listitem').filter({
    has: page.getByRole('link', { name: `${item} ${titles.items[item]}`, exact: true }),
  });

  await test.step('a state is kept', async () => {
    await app.see('progress', id);
    const form = page.getByRole('region', { name: words.keep.title });
    await form.getByLabel(words.keep.name, { exact: true }).fill(state);
    await form.getByLabel(words.keep.note, { exact: true }).fill('With the whole board present');
    await form.getByRole('button', { name: words.keep.button }).click();
    await expect(page.getByText(words.keep.done(state))).toBeVisible();
    const kept = page.getByRole('listitem', { name: state });
    await expect(kept).toContainText('With the whole board present');
  });

  await test.step('an answer rises, and the comparison says which, how far and why', async () => {
    const card = await app.seeItem(item, id);
    await page.keyboard.press('2');
    await app.openDetails(card);
    await card.getByLabel(en.check.note, { exact: true }).fill(why);
    await expect(app.saveMark).toBeVisible();

    await app.see('progress', id);
    await page.getByRole('button', { name: words.snapshots.compareNamed(state) }).click();
    await expect(page.getByRole('heading', { name: words.compare.answers(1) })).toBeVisible();
    await expect(change).toContainText(words.compare.levelsUp('1'));
    await expect(change).toContainText(
      words.fromTo(`1 ${en.words.levels[1]}`, `2 ${en.words.levels[2]}`),
    );
    await expect(change).toContainText(why);
    const rose = page.getByRole('list', { name: words.compare.rose });
    await expect(rose.getByRole('link')).toHaveText(`${area} ${titles.areas[area].title}`);
    await expect(page.getByText(words.compare.noneFell)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('listitem', { name: state })).toBeVisible();
  });

  const { file: before } = await app.exportJson(id);
  await test.step('a new round asks afresh and forgets no word', async () => {
    await app.see('progress', id);
    const { answers } = before.assessment;
    const answered = Object.values(answers).filter(
      ({ choice, flagged, dueDate }) => choice !== null || flagged || dueDate !== '',
    ).length;
    await expect(page.getByText(words.round.changes(answered, 0))).toBeVisible();
    await page.getByRole('button', { name: words.round.button }).click();
    await expect(page.getByText(words.round.done)).toBeVisible();

    const card = await app.seeItem(item, id);
    await expect(chosenIn(card)).toHaveCount(0);
    await app.openDetails(card);
    await expect(card.getByLabel(en.check.note, { exact: true })).toHaveValue(why);
    const level = `2 ${en.words.levels[2]}`;
    await expect(card.getByText(words.lastRound.said(level))).toBeVisible();
    await card.getByRole('button', { name: words.lastRound.keepNamed(item, level) }).click();
    await expect(chosenIn(card)).toBeFocused();
    await expect(chosenIn(card)).toHaveCount(1);
    await expect(card.getByText(words.lastRound.said(level))).toBeHidden();

    const { file } = await app.exportJson(id);
    const chosen = Object.entries(file.assessment.answers).filter(
      ([, { choice }]) => choice !== null,
    );
    expect(chosen.map(([each, { choice }]) => [each, choice])).toEqual([[item, 2]]);
    const notes = (all: typeof answers) => Object.values(all).map(({ note }) => note);
    expect(notes(file.assessment.answers)).toEqual(notes(answers));
    expect(file.assessment.documents).toEqual(before.assessment.documents);
    expect(file.assessment.snapshots).toHaveLength(before.assessment.snapshots.length + 1);
  });

  await test.step('undo brings everything back', async () => {
    const undo = page.getByRole('button', { name: en.app.undo, exact: true });
    await undo.first().click();
    await undo.first().click();
    await expect(app.saveMark).toBeVisible();
    const { file: after } = await app.exportJson(id);
    const plain = ({ assessment }: typeof after): unknown =>
      JSON.parse(
        JSON.stringify(assessment, (key, value: unknown) =>
          key === 'updatedAt' ? undefined : value,
        ),
      );
    expect(plain(after)).toEqual(plain(before));
  });
});
