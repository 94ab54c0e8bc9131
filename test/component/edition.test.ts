import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../src/i18n/locales/en.ts';
import { installState } from '../../src/pwa/install.ts';
import { isOfflineReady, watchForUpdates } from '../../src/pwa/register.ts';
import { linkPage } from '../../src/state/edition.svelte.ts';
import { webPage } from '../../src/state/web-page.ts';
import LinkPage from '../../src/views/edition/LinkPage.svelte';
import OfflineEdition from '../../src/views/privacy/OfflineEdition.svelte';

const { edition } = en;

/** How the app was built; in truth a fact of the build, and so the same for ever. */
const built = vi.hoisted(() => ({
  isSingleFile: true,
  offeredEdition: { name: 'plumbline.html', bytes: 3_283_927, sha256: 'a1'.repeat(32) },
}));

vi.mock('../../src/pwa/edition.ts', () => ({
  get isSingleFile() {
    return built.isSingleFile;
  },
  offeredEdition: built.offeredEdition,
}));

describe('on the web', () => {
  beforeEach(() => {
    built.isSingleFile = false;
  });

  test('the edition in one file is offered with its size and its hash', async () => {
    const notify = vi.fn();
    render(OfflineEdition, { notify });
    const link = screen.getByRole('link', { name: 'Download plumbline.html (3.3 MB)' });
    expect(link).toHaveAttribute('href', 'plumbline.html');
    expect(link).toHaveAttribute('download', 'plumbline.html');
    expect(link).toHaveDescription(edition.offer.once);
    expect(screen.getByText(built.offeredEdition.sha256)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: edition.offer.copy }));
    expect(notify).toHaveBeenCalledTimes(1);
  });

  test('links lead to this very page', () => {
    expect(linkPage()).toBe(location.origin + location.pathname);
  });
});

describe('in the edition', () => {
  beforeEach(() => {
    built.isSingleFile = true;
    localStorage.clear();
  });

  test('it does not offer itself, but says where the answers are', () => {
    render(OfflineEdition, { notify: vi.fn() });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('heading', { name: edition.kept.title })).toBeVisible();
    for (const point of edition.kept.points) expect(screen.getByText(point)).toBeVisible();
  });

  test('there is no service worker, no update and nothing to install', () => {
    vi.stubEnv('PROD', true);
    const register = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { serviceWorker: { register, controller: {} } });
    watchForUpdates(vi.fn(), vi.fn(), vi.fn());
    expect(register).not.toHaveBeenCalled();
    expect(isOfflineReady()).toBe(false);
    expect(installState()).toBe('unavailable');
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  test('links lead nowhere until an address of the web is named, which is kept', async () => {
    const user = userEvent.setup();
    const notify = vi.fn();
    render(LinkPage, { notify });
    expect(linkPage()).toBeNull();
    const field = screen.getByLabelText(edition.linkPage.label);
    const save = screen.getByRole('button', { name: edition.linkPage.save });

    await user.type(field, 'file:///media/stick/plumbline.html');
    await user.click(save);
    expect(field).toHaveDescription(edition.linkPage.wrong);
    expect(linkPage()).toBeNull();

    await user.clear(field);
    await user.type(field, ' https://plumbline.example/app/?from=mail#/method ');
    await user.click(save);
    expect(field).toHaveValue('https://plumbline.example/app/');
    expect(linkPage()).toBe('https://plumbline.example/app/');
    expect(notify).toHaveBeenCalledWith(edition.linkPage.saved);

    vi.resetModules();
    const later = await import('../../src/state/edition.svelte.ts');
    expect(later.linkPage()).toBe('https://plumbline.example/app/');
  });

  test.each([
    ['javascript:alert(1)', null],
    ['plumbline.example', null],
    ['', null],
    ['https://name:secret@plumbline.example/', 'https://plumbline.example/'],
    ['http://intranet/tools/plumbline/index.html', 'http://intranet/tools/plumbline/index.html'],
  ])('%j as an address gives %j', (typed, page) => {
    expect(webPage(typed)).toBe(page);
  });
});
