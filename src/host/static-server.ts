// Serves a built site as a plain static host would: index files, a slash at the end of folders, what has moved, the headers of its file, the 404 page.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersFor, HEADERS_FILE, parseHeaders } from './host-headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.webmanifest': 'application/manifest+json',
};

/**
 * @param dist The folder that was built.
 * @param base The folder under which it is served, with slashes at both ends.
 * @param options Whether the host reads `_redirects`: not all do.
 * @returns A listener for node:http.
 */
export function serveDist(
  dist: string,
  base: string,
  options: { redirects?: boolean } = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  const moved = options.redirects === false ? new Map<string, string>() : readRedirects(join(dist, '_redirects'));
  const headersFile = join(dist, HEADERS_FILE);
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  return (request, response) => {
    const asked = read(request.url ?? '/');
    if (asked === undefined) return send(response, 400);
    const { path, query } = asked;
    for (const [name, value] of Object.entries(headersFor(path, rules))) response.setHeader(name, value);
    const to = moved.get(encodeURI(path));
    if (to !== undefined) return redirect(response, 301, withQuery(to, query));
    if (!path.startsWith(base)) return redirect(response, 308, encodeURI(base));
    const file = join(dist, normalize(path.slice(base.length)));
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) return redirect(response, 308, withQuery(encodeURI(`${path}/`), query));
      return send(response, 200, join(file, 'index.html'), join(dist, '404.html'));
    }
    return send(response, 200, file, join(dist, '404.html'));
  };
}

/** The lines that hosts read: old path, new address, status. */
function readRedirects(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line): [string, string][] => {
        const [from, to] = line.split(' ');
        return from === undefined || to === undefined ? [] : [[from, to]];
      }),
  );
}

/** The path that is asked for, decoded, and the query with its question mark. */
function read(url: string): { path: string; query: string } | undefined {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    return { path: decodeURIComponent(pathname), query: search };
  } catch {
    return undefined;
  }
}

/** An address with the query of the one that led to it, before its fragment: a citation keeps its version. */
export function withQuery(address: string, query: string): string {
  const [path = '', ...fragment] = address.split('#');
  return [`${path}${query}`, ...fragment].join('#');
}

function redirect(response: ServerResponse, status: 301 | 308, location: string): void {
  response.writeHead(status, { location }).end();
}

function send(response: ServerResponse, status: number, file?: string, otherwise?: string): void {
  const found = file !== undefined && existsSync(file) && statSync(file).isFile();
  const path = found ? file : otherwise;
  if (path === undefined || !existsSync(path)) {
    response.writeHead(found ? status : status === 200 ? 404 : status).end();
    return;
  }
  response.writeHead(found ? status : 404, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': statSync(path).size,
  });
  createReadStream(path).pipe(response);
}
