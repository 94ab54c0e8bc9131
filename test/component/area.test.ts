import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import { emptyDocumentRecord } from '../../src/core/assessment.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, cardOf, insideCardOf, openApp } from './support.ts';

const { check, words, app: shell } = en;
const clause4 = '#/check/one/4';
const annexA2 = '#/check/one/A.2';

describe('answering an item', () => {
  test('by a click on a level stores it and says what it looks like here', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');

    await user.click(card.getByRole('radio', { name: '3 Defined' }));

    expect(card.getByRole('radio', { name: '3 Defined' })).toBeChecked();
    expect((await stored()).answers['4.1']?.choice).toBe(3);
    const guidance = await texts.guidanceOf['4']();
    expect(card.getByText(guidance['4.1']?.levels[3] ?? '', { exact: false })).toBeVisible();
    expect(screen.getByText(check.progress(1, 70))).toBeVisible();
  });

  test.each([
    ...([0, 1, 2, 3, 4, 5] as const).map((level) => [String(level), level] as const),
    ['u', 'unknown'] as const,
  ])('by the key %s', async (key, choice) => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    (await cardOf('4.2')).focus();
    await user.keyboard(key);
    expect((await stored()).answers['4.2']?.choice).toBe(choice);
  });

  test('by key goes from item to item with N and P', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    await cardOf('4.1');
    await user.keyboard('n1n2n3p5');
    const { answers } = await stored();
    expect(answers['4.1']?.choice).toBe(1);
    expect(answers['4.2']?.choice).toBe(5);
    expect(answers['4.3']?.choice).toBe(3);
  });

  test('by key does nothing while no item has the focus, and nothing while typing', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.keyboard('3uf');
    expect((await stored()).answers).toEqual({});

    await user.click(card.getByText(check.more.title));
    await user.type(card.getByLabelText(check.note), 'n0 5? g f u');
    const { answers } = await stored();
    expect(answers['4.1']).toMatchObject({ choice: null, flagged: false, note: 'n0 5? g f u' });
    expect(card.queryByRole('complementary')).not.toBeInTheDocument();
  });

  test('can be cleared again', async () => {
    const { user, stored } = await openApp({
      at: clause4,
      holding: [assessmentWith({ '4.1': 2 })],
    });
    const card = await insideCardOf('4.1');
    await user.click(card.getByRole('button', { name: check.question.clear }));
    expect((await stored()).answers['4.1']?.choice).toBeNull();
    expect(card.queryByRole('button', { name: check.question.clear })).not.toBeInTheDocument();
  });

  test('can be flagged by click and by key', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByRole('checkbox', { name: check.question.flag }));
    expect((await stored()).answers['4.1']?.flagged).toBe(true);
    expect(card.getByRole('checkbox', { name: check.question.flagged })).toBeChecked();
    await user.keyboard('f');
    expect((await stored()).answers['4.1']?.flagged).toBe(false);
  });

  test('I don’t know is an answer, and says that it is no fault', async () => {
    const { user } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByRole('radio', { name: words.unknown }));
    expect(card.getByText(check.question.unknownHint)).toBeVisible();
  });
});

describe('leaving an item out', () => {
  test('is not offered for requirements', async () => {
    await openApp({ at: clause4, holding: [assessmentWith()] });
    await cardOf('4.4');
    expect(screen.getAllByRole('radio', { name: words.unknown })).toHaveLength(4);
    expect(screen.queryByRole('radio', { name: words.excluded })).not.toBeInTheDocument();
  });

  test('asks a control for its reason, and warns until one is given', async () => {
    const { user, stored } = await openApp({ at: annexA2, holding: [assessmentWith()] });
    const card = await insideCardOf('A.2.3');
    await user.click(card.getByRole('radio', { name: words.excluded }));

    const reason = card.getByRole('textbox', { name: check.exclusion.label });
    expect(reason).toHaveDescription(check.exclusion.hint);
    expect(card.getByText(check.exclusion.missing)).toBeVisible();

    await user.type(reason, '   ');
    expect(card.getByText(check.exclusion.missing)).toBeVisible();
    await user.type(reason, 'We run no AI of our own');
    expect(card.queryByText(check.exclusion.missing)).not.toBeInTheDocument();
    expect((await stored()).answers['A.2.3']).toMatchObject({
      choice: 'excluded',
      justification: '   We run no AI of our own',
    });
  });

  test('keeps the reason when the choice changes and comes back', async () => {
    const excluded = { choice: 'excluded', justification: 'Not ours' } as const;
    const { user } = await openApp({
      at: annexA2,
      holding: [assessmentWith({ 'A.2.4': excluded })],
    });
    const card = await insideCardOf('A.2.4');
    await user.click(card.getByRole('radio', { name: '2 Repeatable' }));
    expect(card.queryByLabelText(check.exclusion.label)).not.toBeInTheDocument();
    await user.click(card.getByRole('radio', { name: words.excluded }));
    expect(card.getByLabelText(check.exclusion.label)).toHaveValue('Not ours');
  });
});

describe('documents', () => {
  const scope = texts.titles.documents['aims-scope'].title;

  test('hold a level at 2 until they are approved, and the card says so', async () => {
    const { user, stored } = await openApp({
      at: clause4,
      holding: [assessmentWith({ '4.3': 4 })],
    });
    const card = await insideCardOf('4.3');
    const document = within(card.getByRole('group', { name: scope }));
    const state = document.getByRole('combobox', { name: check.documents.state });
    expect(state).toHaveDisplayValue(words.documentStates.unknown);
    expect(card.getByText(check.question.capped(scope))).toBeVisible();

    await user.selectOptions(state, words.documentStates.draft);
    expect(card.getByText(check.question.capped(scope))).toBeVisible();
    await user.selectOptions(state, words.documentStates.approved);
    expect(card.queryByText(check.question.capped(scope))).not.toBeInTheDocument();
    expect((await stored()).documents['aims-scope']?.state).toBe('approved');
  });

  test('are referred to: where, when, who', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.3');
    const document = within(card.getByRole('group', { name: scope }));
    await user.click(document.getByText(check.documents.details));
    await user.type(document.getByLabelText(check.documents.location), 'wiki/scope');
    await user.type(document.getByLabelText(check.documents.date), '2026-10-01');
    await user.type(document.getByLabelText(check.documents.owner), 'Ida');
    expect((await stored()).documents['aims-scope']).toMatchObject({
      location: 'wiki/scope',
      date: '2026-10-01',
      owner: 'Ida',
    });
  });

  test('shared by two items are one, and say so', async () => {
    const { user } = await openApp({
      at: annexA2,
      holding: [
        assessmentWith(
          {},
          { documents: { 'ai-policy': { ...emptyDocumentRecord, state: 'draft' } } },
        ),
      ],
    });
    const card = await insideCardOf('A.2.2');
    const document = within(
      card.getByRole('group', { name: texts.titles.documents['ai-policy'].title }),
    );
    expect(document.getByText(check.documents.shared('5.2'))).toBeVisible();
    expect(document.getByRole('combobox')).toHaveDisplayValue(words.documentStates.draft);
    await user.selectOptions(document.getByRole('combobox'), words.documentStates.approved);
    location.hash = '#/check/one/5';
    const other = within(await cardOf('5.2'));
    expect(other.getByRole('combobox', { name: check.documents.state })).toHaveDisplayValue(
      words.documentStates.approved,
    );
  });
});

describe('what goes with an answer', () => {
  test('evidence is added, edited and removed, and focus goes along', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByText(check.more.title));
    const evidence = within(card.getByRole('group', { name: check.evidence.title }));
    const add = evidence.getByRole('button', { name: check.evidence.add });

    await user.click(add);
    const first = within(evidence.getByRole('group', { name: check.evidence.entry(1) }));
    expect(first.getByLabelText(check.evidence.name)).toHaveFocus();
    await user.keyboard('Minutes of May');
    await user.type(first.getByLabelText(check.evidence.location), 'drive/minutes');
    await user.type(first.getByLabelText(check.evidence.date), '2026-05-04');
    await user.click(add);
    await user.keyboard('Ticket 7');
    expect((await stored()).answers['4.1']?.evidence).toMatchObject([
      { title: 'Minutes of May', location: 'drive/minutes', date: '2026-05-04' },
      { title: 'Ticket 7', location: '', date: '' },
    ]);

    await user.click(
      evidence.getByRole('button', { name: check.evidence.removeNamed('Minutes of May') }),
    );
    expect(add).toHaveFocus();
    expect((await stored()).answers['4.1']?.evidence).toMatchObject([{ title: 'Ticket 7' }]);
  });

  test('evidence that was removed comes back with undo', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByText(check.more.title));
    await user.click(card.getByRole('button', { name: check.evidence.add }));
    await user.keyboard('Minutes');
    await user.click(card.getByRole('button', { name: check.evidence.removeNamed('Minutes') }));
    expect((await stored()).answers['4.1']?.evidence).toEqual([]);
    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect((await stored()).answers['4.1']?.evidence).toMatchObject([{ title: 'Minutes' }]);
  });

  test('note, owner and due date are stored, and the closed part says that they are there', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByText(check.more.title));
    await user.type(card.getByLabelText(check.note), 'Ask Łucja 🙂');
    await user.type(card.getByLabelText(check.owner), 'Ida');
    await user.type(card.getByLabelText(check.dueDate), '2027-02-01');
    expect((await stored()).answers['4.1']).toMatchObject({
      note: 'Ask Łucja 🙂',
      owner: 'Ida',
      dueDate: '2027-02-01',
      choice: null,
    });
    expect(card.getByText(check.more.filled('note, owner, due date'))).toBeVisible();
  });
});

describe('guidance', () => {
  test('opens beside the question, says every part, and leaves the focus where it is', async () => {
    const { user } = await openApp({ at: annexA2, holding: [assessmentWith()] });
    const card = await insideCardOf('A.2.2');
    const button = card.getByRole('button', { name: check.guidance.openFor('A.2.2') });
    expect(button).toHaveAttribute('aria-expanded', 'false');

    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveFocus();
    const aside = card.getByRole('complementary', { name: check.guidance.openFor('A.2.2') });
    const guidance = within(aside);
    const text = (await texts.guidanceOf['A.2']())['A.2.2'];
    if (!text || !('exclusion' in text)) throw new Error('A.2.2 has no text');
    for (const part of [
      ...[text.why, ...Object.values(text.levels), ...text.stage1, ...text.stage2],
      ...[text.usualGap, text.firstStep, text.iso27001, text.exclusion],
    ]) {
      // Terms of the glossary stand in it as controls of their own.
      expect(aside.textContent).toContain(part);
    }
    for (const heading of ['why', 'levels', 'stage1', 'stage2', 'usualGap', 'aiAct'] as const) {
      expect(guidance.getByRole('heading', { name: check.guidance[heading] })).toBeVisible();
    }

    await user.click(button);
    expect(card.queryByRole('complementary')).not.toBeInTheDocument();
  });

  test('opens and closes with G', async () => {
    const { user } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await cardOf('4.1');
    card.focus();
    await user.keyboard('g');
    expect(within(card).getByRole('complementary')).toBeVisible();
    expect(card).toHaveFocus();
    await user.keyboard('g');
    expect(within(card).queryByRole('complementary')).not.toBeInTheDocument();
  });

  test('does not speak of exclusion for requirements', async () => {
    const { user } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByRole('button', { name: check.guidance.openFor('4.1') }));
    expect(card.queryByRole('heading', { name: check.guidance.exclusion })).not.toBeInTheDocument();
  });
});

describe('filters', () => {
  const shown = () => screen.queryAllByRole('article').map((card) => card.dataset.item);
  const filterNamed = (name: string) => screen.getByRole('button', { name });
  const mixed = () =>
    assessmentWith({
      '4.1': 1,
      '4.2': 'unknown',
      '4.3': { choice: null, flagged: true },
      'A.2.3': 'unknown',
    });

  test.each([
    [check.filter.unanswered, '(67)', ['4.3', '4.4']],
    [check.filter.flagged, '(1)', ['4.3']],
    [check.filter.gaps, '(1)', ['4.1']],
    [check.filter.unknown, '(2)', ['4.2']],
  ])('%s shows only those, with their count %s', async (name, count, items) => {
    const { user } = await openApp({ at: clause4, holding: [mixed()] });
    await cardOf('4.1');
    await user.click(filterNamed(`${name} ${count}`));
    expect(filterNamed(`${name} ${count}`)).toHaveAttribute('aria-pressed', 'true');
    expect(shown()).toEqual(items);
    await user.click(filterNamed(check.filter.all));
    expect(shown()).toEqual(['4.1', '4.2', '4.3', '4.4']);
  });

  test('keep an item on the screen that an answer took out, until the filter changes', async () => {
    const { user } = await openApp({ at: clause4, holding: [mixed()] });
    const card = await insideCardOf('4.3');
    await user.click(filterNamed('Unanswered (67)'));
    await user.click(card.getByRole('radio', { name: '5 Optimised' }));
    expect(filterNamed('Unanswered (66)')).toBeVisible();
    expect(shown()).toEqual(['4.3', '4.4']);

    await user.click(filterNamed(check.filter.all));
    await user.click(filterNamed('Unanswered (66)'));
    expect(shown()).toEqual(['4.4']);
  });

  test('say so when nothing matches here, and lead to where something does', async () => {
    const { user } = await openApp({ at: '#/check/one/5', holding: [mixed()] });
    await cardOf('5.1');
    await user.click(filterNamed("I don't know (2)"));
    expect(screen.getByText(check.filter.noneHere.unknown)).toBeVisible();
    expect(screen.getByText(check.filter.elsewhere(2))).toBeVisible();
    expect(screen.getByRole('link', { name: check.filter.goThere })).toHaveAttribute(
      'href',
      '#/check/one/4.2',
    );
    await user.click(filterNamed(check.filter.showAll));
    expect(shown()).toEqual(['5.1', '5.2', '5.3']);
  });

  test('stay in force from area to area no longer than the area', async () => {
    const { user } = await openApp({ at: clause4, holding: [mixed()] });
    await cardOf('4.1');
    await user.click(filterNamed('Flagged (1)'));
    await user.click(screen.getByRole('link', { name: /^Next: 5/ }));
    await cardOf('5.1');
    expect(shown()).toEqual(['5.1', '5.2', '5.3']);
  });
});

describe('undo', () => {
  test('takes back the last changes one by one and says so', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const undo = screen.getByRole('button', { name: shell.undo });
    expect(undo).toBeDisabled();

    const card = await insideCardOf('4.1');
    await user.click(card.getByRole('radio', { name: '2 Repeatable' }));
    await user.click(card.getByRole('radio', { name: '4 Managed' }));
    await user.click(undo);
    expect(screen.getByText(shell.undone)).toBeVisible();
    expect((await stored()).answers['4.1']?.choice).toBe(2);
    await user.click(undo);
    expect((await stored()).answers['4.1']?.choice).toBeNull();
    expect(undo).toBeDisabled();
  });

  test('takes a typed text back as a whole, and Ctrl+Z leaves text fields to the browser', async () => {
    const { user, stored } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByText(check.more.title));
    await user.type(card.getByLabelText(check.note), 'A long note');
    await user.keyboard('{Control>}z{/Control}');
    expect((await stored()).answers['4.1']?.note).toBe('A long note');

    (await cardOf('4.1')).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect((await stored()).answers['4.1']?.note).toBe('');
  });

  test('goes to the item it changed', async () => {
    const { user } = await openApp({ at: clause4, holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByRole('radio', { name: '2 Repeatable' }));
    await user.click(screen.getByRole('link', { name: /^Next: 5/ }));
    await cardOf('5.1');
    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect(await cardOf('4.1')).toBeVisible();
    expect(location.hash).toBe('#/check/one/4.1');
  });
});

describe('a deep link', () => {
  test('opens the area and puts the focus on the item', async () => {
    await openApp({ at: '#/check/one/4.3', holding: [assessmentWith()] });
    const card = await cardOf('4.3');
    await expect.poll(() => document.activeElement).toBe(card);
  });

  test('of an assessment that is not here says so', async () => {
    await openApp({ at: '#/check/none/4.3' });
    expect(screen.getByRole('heading', { level: 1, name: shell.missing.title })).toBeVisible();
    expect(screen.getByRole('link', { name: shell.missing.toList })).toHaveAttribute('href', '#/');
  });
});
