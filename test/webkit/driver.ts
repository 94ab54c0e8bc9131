import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import type { WebKitPrograms } from '../browser.js';

/** How long WebKit may take for one command, and its driver to come up, before we take it for stuck. */
const commandLimit = 30_000;
const startLimit = 20_000;

/** The marks that WebDriver has for keys that are no letters. */
export const keys = { Enter: '\uE007' } as const;

/** A WebKit browser, driven over the W3C's WebDriver protocol. Only what our tests need of it. */
export class WebKit {
  readonly #process: ChildProcess;
  readonly #driver: string;
  #session = '';

  private constructor(driver: ChildProcess, address: string) {
    this.#process = driver;
    this.#driver = address;
  }

  static async start({ driver, browser, display }: WebKitPrograms): Promise<WebKit> {
    const port = await freePort();
    const child = spawn(display, ['-a', driver, `--port=${port}`], {
      // A group of its own, so that the driver's children end with it.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        // Inside a container the sandbox cannot be set up, and there is no graphics card.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        LANG: 'en_GB.UTF-8',
      },
    });
    const webkit = new WebKit(child, `http://127.0.0.1:${port}`);
    try {
      await webkit.#begin(browser);
    } catch (error) {
      webkit.#end();
      throw error;
    }
    return webkit;
  }

  async goTo(address: string): Promise<void> {
    await this.#call('POST', '/url', { url: address });
  }

  async reload(): Promise<void> {
    await this.#call('POST', '/refresh', {});
  }

  /** Runs a function in the page. It is sent as text, so it can use nothing but its arguments. */
  async run<Arguments extends readonly unknown[], Result>(
    work: (...parts: Arguments) => Result,
    ...parts: Arguments
  ): Promise<Awaited<Result>> {
    const script = `return (${work.toString()})(...arguments)`;
    return (await this.#call('POST', '/execute/sync', { script, args: parts })) as Awaited<Result>;
  }

  /** Presses keys, one after the other, wherever the focus is. */
  async press(...all: readonly string[]): Promise<void> {
    const actions = all.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Ends the session, and whatever comes of that, every process that was started. */
  async stop(): Promise<void> {
    await this.#call('DELETE', '').catch(() => undefined);
    this.#end();
  }

  async #begin(browser: string): Promise<void> {
    const until = performance.now() + startLimit;
    while (!(await this.#isReady())) {
      if (this.#process.exitCode !== null) throw new Error('The WebKit driver ended at once.');
      if (performance.now() > until) throw new Error('The WebKit driver does not come up.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const options = { binary: browser, args: ['--automation'] };
    const alwaysMatch = { 'webkitgtk:browserOptions': options };
    const session = (await request('POST', `${this.#driver}/session`, {
      capabilities: { alwaysMatch },
    })) as { sessionId: string };
    this.#session = session.sessionId;
  }

  async #isReady(): Promise<boolean> {
    const status = await request('GET', `${this.#driver}/status`).catch(() => undefined);
    return (status as { ready?: boolean } | undefined)?.ready === true;
  }

  #call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    return request(method, `${this.#driver}/session/${this.#session}${path}`, body);
  }

  #end(): void {
    const { pid } = this.#process;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  }
}

async function request(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(commandLimit),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok)
    throw new Error(`WebKit refused ${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
