import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const build = path.resolve(import.meta.dirname, '../../../dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface OwnServer {
  /** Ends with a slash. */
  readonly address: string;
  /** From now on the service worker is a later one, as after a release. */
  release(): void;
  /** When it resolves, nothing answers any more. */
  stop(): Promise<void>;
}

/** A server of the test's own, as plain as the plainest host, which can be stopped while the app runs. */
export async function serveBuild(folder = '/'): Promise<OwnServer> {
  let releases = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(folder) ? pathname.slice(folder.length) : '/..';
    const file = path.join(build, inside === '' ? 'index.html' : inside);
    if (!file.startsWith(build) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    if (inside === 'sw.js') response.end(`${readFileSync(file, 'utf8')}\n// Release ${releases}\n`);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Service workers need a secure context, which localhost is over plain HTTP, too.
    address: `http://localhost:${port}${folder}`,
    release: () => {
      releases += 1;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
