import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForUpdates } from '../../src/pwa/register.ts';

/** What the service worker of the browser would tell the page, told by the test. */
const worker = vi.hoisted(() => ({
  listeners: new Map<string, () => void>(),
  tell(event: 'waiting' | 'controlling') {
    worker.listeners.get(event)?.();
  },
}));

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(event: string, listener: () => void): void {
      worker.listeners.set(event, listener);
    }
    register(): Promise<void> {
      return Promise.resolve();
    }
  },
}));

const reload = vi.fn();
const postMessage = vi.fn();
const getRegistration = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: { controller: {}, getRegistration } });
  vi.spyOn(location, 'reload').mockImplementation(reload);
  getRegistration.mockResolvedValue({ waiting: { postMessage } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const each of [reload, postMessage, getRegistration]) each.mockReset();
});

/** Watches, is offered a new version, and says how to take it and whether another tab was said to have done so. */
function offered() {
  const onUpdate = vi.fn<(apply: () => Promise<void>) => void>();
  const onUpdatedElsewhere = vi.fn();
  watchForUpdates(onUpdate, vi.fn(), onUpdatedElsewhere);
  worker.tell('waiting');
  const apply = onUpdate.mock.lastCall?.[0];
  if (!apply) throw new Error('Nothing was offered.');
  return { apply, onUpdatedElsewhere };
}

test('a new version is asked to begin, and the page is loaded as soon as it has', async () => {
  const { apply, onUpdatedElsewhere } = offered();
  expect(reload).not.toHaveBeenCalled();
  await apply();
  expect(postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
  expect(reload).not.toHaveBeenCalled();
  worker.tell('controlling');
  expect(reload).toHaveBeenCalledOnce();
  expect(onUpdatedElsewhere).not.toHaveBeenCalled();
});

test('one that is held up is waited for only so long', async () => {
  const { apply } = offered();
  await apply();
  vi.advanceTimersByTime(14_000);
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(reload).toHaveBeenCalledOnce();
});

test('a browser that refuses to say who waits leaves nobody waiting either', async () => {
  getRegistration.mockRejectedValue(new DOMException('refused', 'InvalidStateError'));
  const { apply } = offered();
  await apply();
  expect(reload).toHaveBeenCalledOnce();
});

test('one that is gone meanwhile, taken over by another tab, needs only the page loaded', async () => {
  getRegistration.mockResolvedValue({ waiting: null });
  const { apply } = offered();
  await apply();
  expect(reload).toHaveBeenCalledOnce();
  expect(postMessage).not.toHaveBeenCalled();
});

test('one that another tab has taken over is only told, never loaded unasked', () => {
  const { onUpdatedElsewhere } = offered();
  worker.tell('controlling');
  expect(onUpdatedElsewhere).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
});
