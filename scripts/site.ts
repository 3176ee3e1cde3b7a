import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { AddressInfo } from 'node:net';

/** A page made by a test instead of read from a file. */
export interface MadePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as the site received it; CONNECT requests have the method `CONNECT`. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A static web site on this machine that also serves as the browsers' proxy, so that it sees all their traffic. */
export interface Site {
  readonly port: number;
  /** Address of the site without the final slash. */
  readonly origin: string;
  /** Every request since the start, in order. */
  readonly seen: readonly SeenRequest[];
  /** Publishes a page under a path (`/made/one.html`), on every host. */
  publish(path: string, page: MadePage): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Headers that single pages of the demo are served with. */
const headersByPath: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/wonsan.html': {
    'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'",
  },
};

/**
 * Serve a folder on localhost.
 *
 * Asked as a proxy, it answers for every host whose name ends in `localhost` and refuses all others: nothing leaves the machine.
 *
 * @param folder - absolute path
 * @param port - 0 takes a free one
 */
export async function startSite(folder: string, port = 0): Promise<Site> {
  const seen: SeenRequest[] = [];
  const made = new Map<string, MadePage>();
  const server = createServer((request, response) => {
    seen.push(describeRequest(request));
    void answer(request, response, folder, made);
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    seen.push(describeRequest(request));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    origin: `http://localhost:${bound}`,
    seen,
    publish: (path, page) => void made.set(path, page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function describeRequest({ method = '', url = '', headers }: IncomingMessage): SeenRequest {
  return { method, url, headers };
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, made: ReadonlyMap<string, MadePage>) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  if (!/(^|\.)localhost$|^127\.0\.0\.1$/.test(url.hostname)) {
    response.writeHead(403).end();
    return;
  }
  const page = made.get(url.pathname) ?? (await readPage(folder, url.pathname));
  if (page === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  else response.writeHead(200, { 'content-type': types['.html'], 'cache-control': 'no-store', ...page.headers }).end(page.html);
}

async function readPage(folder: string, path: string): Promise<MadePage | null> {
  const file = join(folder, normalize(decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)));
  const type = types[extname(file)];
  if (type === undefined || !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  try {
    return { html: await readFile(file, 'utf8'), headers: { 'content-type': type, ...headersByPath[path] } };
  } catch {
    return null;
  }
}
