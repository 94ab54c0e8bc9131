import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { isControl } from '../../src/content/items.ts';
import { itemsByHeadStart } from '../../src/content/learning/comparison.ts';
import { termIds } from '../../src/content/learning/terms.ts';
import { texts } from '../../src/content/locale.ts';
import en from '../../src/i18n/locales/en.ts';
import { learnPageAddress, learnPages, methodAddress } from '../../src/state/route.ts';
import TermText from '../../src/ui/terms/TermText.svelte';
import LearnView from '../../src/views/LearnView.svelte';
import { assessmentWith, insideCardOf, openApp } from './support.ts';

const { learn } = en;
const terms = await texts.terms();
const learning = await texts.learning();

function show(page?: (typeof learnPages)[number], at?: string) {
  return render(LearnView, { page, at });
}

describe('the table of contents', () => {
  test('leads to every page, the method page among them, each with a line', () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: learn.title })).toBeVisible();
    for (const page of learnPages) {
      const link = screen.getByRole('link', { name: learn.pages[page].title });
      expect(link).toHaveAttribute('href', learnPageAddress(page));
      expect(screen.getByText(learn.pages[page].line)).toBeVisible();
    }
    expect(screen.getByRole('link', { name: en.method.title })).toHaveAttribute(
      'href',
      methodAddress,
    );
  });

  test('is where every page leads back to', () => {
    show('limits');
    expect(screen.getByRole('heading', { level: 1, name: learn.pages.limits.title })).toBeVisible();
    const trail = within(screen.getByRole('navigation', { name: learn.trail }));
    expect(trail.getByRole('link')).toHaveAttribute('href', '#/learn');
  });
});

describe('the glossary', () => {
  test('gives the focus to the term that the address names', async () => {
    show('glossary', 'stage-2');
    const entry = await screen.findByRole('article', { name: terms['stage-2'].term });
    await waitFor(() => {
      expect(entry).toHaveFocus();
    });
  });

  test('says so when there is no such term, and shows all', async () => {
    show('glossary', 'stage-9');
    expect(await screen.findByText(learn.glossary.unknown('stage-9'))).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(termIds.length);
  });

  test('is narrowed by typing, says how far, and opens up again', async () => {
    const user = userEvent.setup();
    show('glossary');
    const filter = await screen.findByRole('searchbox', { name: learn.glossary.filter });
    await user.type(filter, 'prompt inj');
    expect(screen.getByText(learn.glossary.found(1, termIds.length))).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('article', { name: terms['prompt-injection'].term })).toBeVisible();

    await user.type(filter, 'zzz');
    await user.click(screen.getByRole('button', { name: learn.glossary.showAll }));
    expect(screen.getAllByRole('article')).toHaveLength(termIds.length);
  });

  test('goes by letters to the first term of each', async () => {
    show('glossary');
    const letters = within(await screen.findByRole('navigation', { name: learn.glossary.letters }));
    const toStages = letters.getByRole('link', { name: /^S, from Scope/ });
    expect(toStages).toHaveAttribute('href', learnPageAddress('glossary', 'scope'));
  });
});

describe('a term in a text', () => {
  const text = 'Internal audits come before Stage 2. Internal audits again.';
  const explanation = (id: keyof typeof terms) =>
    screen.queryByRole('note', { name: learn.term.explains(terms[id].term) });
  const word = (name: string) => screen.findByRole('button', { name });

  test('is marked once, and the text stays what it was', async () => {
    const { container } = render(TermText, { text });
    await word('Internal audits');
    expect(container.textContent).toBe(text);
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  test('opens with the focus, is read out, and closes with Escape', async () => {
    const user = userEvent.setup();
    render(TermText, { text });
    const audits = await word('Internal audits');
    await user.tab();
    expect(audits).toHaveFocus();
    await waitFor(() => {
      const { term, definition } = terms['internal-audit'];
      expect(audits).toHaveDescription(`${term}${definition}`);
    });
    expect(audits).toHaveAttribute('aria-expanded', 'true');

    await user.keyboard('{Escape}');
    expect(explanation('internal-audit')).toBeNull();
    expect(audits).toHaveFocus();
  });

  test('leads to the glossary, and only one is open at a time', async () => {
    const user = userEvent.setup();
    render(TermText, { text });
    await word('Stage 2');
    await user.tab();
    const link = await screen.findByRole('link', { name: learn.term.more });
    expect(link).toHaveAttribute('href', learnPageAddress('glossary', 'internal-audit'));
    await user.tab();
    expect(link).toHaveFocus();
    await user.tab();
    await waitFor(() => {
      expect(explanation('stage-2')).not.toBeNull();
    });
    expect(explanation('internal-audit')).toBeNull();
  });

  test('opens under a pointer that stays, and stays while the pointer goes over to it', async () => {
    render(TermText, { text });
    const stage = await word('Stage 2');
    const around = stage.parentElement as HTMLElement;
    await fireEvent.pointerEnter(around, { pointerType: 'mouse' });
    const note = await screen.findByRole('note');
    await fireEvent.pointerLeave(around, { pointerType: 'mouse' });
    await fireEvent.pointerEnter(around, { pointerType: 'mouse' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(note).toBeInTheDocument();
    await fireEvent.pointerLeave(around, { pointerType: 'mouse' });
    await waitFor(() => {
      expect(note).not.toBeInTheDocument();
    });
  });

  test('closes when somebody acts elsewhere', async () => {
    render(TermText, { text });
    (await word('Stage 2')).focus();
    await screen.findByRole('note');
    await fireEvent.pointerDown(document.body);
    await waitFor(() => {
      expect(screen.queryByRole('note')).toBeNull();
    });
  });

  test('is explained in the guidance of an item, each once', async () => {
    const { user } = await openApp({ at: '#/check/one/9', holding: [assessmentWith()] });
    const card = await insideCardOf('9.2.1');
    await user.click(card.getByRole('button', { name: en.check.guidance.openFor('9.2.1') }));
    const guidance = within(await card.findByRole('complementary'));
    const marks = await guidance.findAllByRole('button', { expanded: false });
    const names = marks.map((mark) => mark.textContent.toLowerCase());
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the pages to read', () => {
  test('open the question that the address names, with days of the law in it', async () => {
    show('questions', 'what-changed');
    const { question } = learning.questions['what-changed'];
    const heading = await screen.findByRole('heading', { name: question });
    const answer = heading.closest('details')?.textContent ?? '';
    expect(heading.closest('details')?.open).toBe(true);
    expect(answer).toContain('2 December 2027');
  });

  test('put six objections with their own case each', async () => {
    show('objections');
    const articles = await screen.findAllByRole('article');
    expect(articles).toHaveLength(6);
    for (const article of articles) {
      expect(within(article).getByText(learn.objections.whenItWins)).toBeVisible();
    }
  });

  test('name five mistakes, and every wrong number with what is right', async () => {
    show('mistakes');
    expect(await screen.findAllByText(learn.mistakes.looksLike)).toHaveLength(5);
    const items = await screen.findByRole('table', { name: learn.mistakes.numbers.table });
    expect(within(items).getByRole('row', { name: /^8\.1 .*8\.5.*8\.4/ })).toBeVisible();
    const law = screen.getByRole('table', { name: learn.mistakes.numbers.lawTable });
    expect(within(law).getAllByRole('row')).toHaveLength(14);
  });

  test('count what carries over from ISO/IEC 27001 from the items themselves', async () => {
    show('iso-27001');
    const fresh = await screen.findByRole('region', { name: learn.iso27001.carries.verdicts.new });
    const { length } = itemsByHeadStart.new;
    const controls = itemsByHeadStart.new.filter(isControl).length;
    expect(within(fresh).getByText(learn.iso27001.carries.count(length, 70))).toBeVisible();
    expect(
      within(fresh).getByText(learn.iso27001.carries.clauses(length - controls, controls)),
    ).toBeVisible();
    const table = screen.getByRole('table', { name: learn.iso27001.frameworks.table });
    expect(within(table).getByRole('row', { name: /^EU AI Act .*No\./ })).toBeVisible();
  });

  test('say where everything comes from, and what changed when', async () => {
    show('sources', 'act-amended');
    const change = (await screen.findByText(learning.changes['act-amended'].title)).closest('li');
    expect(change?.textContent).toContain('27 July 2026');
    await waitFor(() => {
      expect(change).toHaveFocus();
    });
    expect(screen.getByText(learning.sources.catalogues.usedFor)).toBeVisible();
  });

  test('name each limit with what to do instead', async () => {
    show('limits');
    expect(await screen.findAllByText(learn.limits.instead)).toHaveLength(10);
  });
});
