// Serves a built site on localhost as a static host would: index files, trailing slashes, redirects, headers, 404 page.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { lookup, mimes } from 'mrmime';
import sirv from 'sirv';
import { headersFor, HEADERS_FILE, parseHeaders } from './parse-headers.ts';

export interface ServeOptions {
  /** Whether to apply `_redirects`, which not all hosts do. Default: true. */
  redirects?: boolean;
  /** Whether to send `FILE.br`, if it exists, for FILE. Default: false. */
  compressed?: boolean;
}

export interface RunningServer {
  /** For example http://localhost:4321, without a trailing slash. */
  origin: string;
  close: () => Promise<void>;
}

/** Types that mrmime lacks. */
const TYPES: Record<string, string> = {
  ...mimes,
  ico: 'image/x-icon',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};
const TEXT = /^text\/|[/+](?:json|xml|javascript|x-bibtex|x-research-info-systems)$/u;

/** Only these hosts are served: with any other name, another site could read this one (DNS rebinding). */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/**
 * Serves a site on the loopback interface only.
 * @param port The port; 0 chooses a free one.
 * @throws If the port is taken.
 */
export async function startServer(
  dist: string,
  base: string,
  { port = 0, ...options }: ServeOptions & { port?: number } = {},
): Promise<RunningServer> {
  const server = createServer(serveDist(dist, base, options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * @param dist The built site.
 * @param base The folder to serve it under, with slashes at both ends.
 * @returns A request listener for node:http.
 */
function serveDist(dist: string, base: string, options: ServeOptions = {}): RequestListener {
  const root = realpathSync(dist);
  const redirects = options.redirects === false ? new Map<string, string>() : readRedirects(join(root, '_redirects'));
  const rules = parseHeaders(readIfThere(join(root, HEADERS_FILE)) ?? '');
  const notFoundPage = readIfThere(join(root, '404.html'));
  const files = sirv(root, {
    // Looks up files on each request, and lets browsers cache them until they change.
    dev: true,
    etag: true,
    extensions: [],
    brotli: options.compressed === true,
    setHeaders: (response, path) => response.setHeader('Content-Type', typeOf(path)),
  });
  return (request, response) => {
    const notFound = (): void => sendPage(response, 404, notFoundPage);
    if (!LOCAL_HOST.test(request.headers.host ?? '')) return sendPage(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendPage(response, 405);
    const asked = readPath(request);
    if (asked === undefined) return sendPage(response, 400);
    const { path, query } = asked;
    setHeaders(response, headersFor(path, rules));
    const moved = redirects.get(encodeURI(path));
    if (moved !== undefined) return redirect(response, 301, withQuery(moved, query));
    if (!path.startsWith(base)) return redirect(response, 308, encodeURI(base));
    const inside = path.slice(base.length - 1);
    if (!isPlain(inside)) return notFound();
    if (inside.endsWith('/')) return sendFile(`${inside}index.html`);
    if (isInside(root, `${inside}/index.html`)) return redirect(response, 308, withQuery(encodeURI(`${path}/`), query));
    return sendFile(inside);

    function sendFile(file: string): void {
      if (!isInside(root, file)) return notFound();
      request.url = encodeURI(file).replaceAll(/[?#]/gu, encodeURIComponent);
      files(request, response, notFound);
    }
  };
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Reads lines of the form `old-path new-address status`. */
function readRedirects(file: string): Map<string, string> {
  const redirects = new Map<string, string>();
  for (const line of (readIfThere(file) ?? '').split('\n')) {
    const [from, to] = line.split(' ');
    if (from !== undefined && to !== undefined) redirects.set(from, to);
  }
  return redirects;
}

/** @returns The decoded path, and the query with its question mark; undefined if the request has no valid path. */
function readPath({ url = '' }: IncomingMessage): { path: string; query: string } | undefined {
  if (!url.startsWith('/')) return undefined;
  try {
    const { pathname, search } = new URL(`http://localhost${url}`);
    // An encoded slash does not separate segments; NUL makes isPlain reject it.
    const path = decodeURIComponent(pathname.replaceAll(/%2f/giu, '%00'));
    return { path, query: search };
  } catch {
    return undefined;
  }
}

/** Whether a path has no empty or hidden segments (such as `..`, but not `.well-known`), no backslash and no NUL. */
function isPlain(path: string): boolean {
  return !/[\\\0]|\/\/|\/\.(?!well-known\/)/u.test(path);
}

/** Whether a file exists and is inside the folder after resolving symbolic links. */
function isInside(root: string, path: string): boolean {
  const file = join(root, path);
  return existsSync(file) && realpathSync(file).startsWith(root + sep);
}

/** Leaves out the permission for other sites to read `/api/`, since a site on this machine may be a draft. */
function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers))
    if (name !== 'Access-Control-Allow-Origin') response.setHeader(name, value);
}

function typeOf(path: string): string {
  const extension = /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[extension] ?? lookup(path) ?? 'application/octet-stream';
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}

/** Adds the query of the request before the fragment of an address, so that citations keep their version. */
export function withQuery(address: string, query: string): string {
  const [path = '', ...fragment] = address.split('#');
  return [`${path}${query}`, ...fragment].join('#');
}

function redirect(response: ServerResponse, status: 301 | 308, location: string): void {
  response.writeHead(status, { location }).end();
}

function sendPage(response: ServerResponse, status: number, html?: string): void {
  if (html !== undefined) response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.writeHead(status).end(html);
}
