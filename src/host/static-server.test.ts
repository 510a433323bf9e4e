import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, withQuery, type RunningServer } from './static-server.ts';

const SECRET = 'SECRET-OUTSIDE';
const files: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'not here',
  'themes/bridge/index.html': 'bridge',
  'themes/bridge.md': '# Bridge',
  'api/claims.json': '{}',
  'data.jsonld': '{}',
  'data.csv': 'a,b',
  'data.bib': '@misc{}',
  'data.ris': 'TY',
  'book.epub': 'zip',
  'favicon.ico': 'ico',
  'manifest.webmanifest': '{}',
  'icon.svg': '<svg/>',
  '.git/config': SECRET,
  '.env': SECRET,
  '.well-known/security.txt': 'Contact',
  _headers: [
    '/*',
    '  Referrer-Policy: no-referrer',
    '/api/*',
    '  Access-Control-Allow-Origin: *',
    '/themes/:theme/*',
    "  Content-Security-Policy: frame-ancestors 'self'",
    '',
  ].join('\n'),
  _redirects: '/old/ /themes/bridge/#closing 301\n',
};

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

let work: string;
let server: RunningServer;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'server-'));
  writeFileSync(join(work, 'secret.txt'), SECRET);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(work, 'dist', name, '..'), { recursive: true });
    writeFileSync(join(work, 'dist', name), text);
  }
  symlinkSync(join(work, 'secret.txt'), join(work, 'dist/link.txt'));
  symlinkSync(work, join(work, 'dist/out'));
  server = await startServer(join(work, 'dist'), '/');
});

afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true });
});

/** Sends the path unchanged, whereas HTTP clients would normalise it. */
function get(path: string, options: { method?: string; host?: string } = {}, origin = server.origin): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((resolve, reject) => {
    ask(
      { hostname, port, path, method: options.method ?? 'GET', agent: false, headers: { host: options.host ?? host } },
      (response) => {
        let body = '';
        response.on('data', (part) => (body += String(part)));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('a path', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/themes/..%2f..%2fsecret.txt',
    '/themes/bridge/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%252fsecret.txt',
    '/..%c0%afsecret.txt',
    '//../secret.txt',
    '/.//..%2fsecret.txt',
    '/out/secret.txt',
    '/link.txt',
    '/.env',
    '/.git/config',
    '/%2eenv',
    '/themes/bridge%00',
    '/secret.txt%00.html',
    '/%zz',
    '/..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  ])('never leaves the folder: %s', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/SECRET|root:/u);
  });

  test('of two slashes leads to no other host', async () => {
    const { status, headers } = await get('//evil.example/themes/bridge');
    expect([status, headers.location]).toEqual([404, undefined]);
    expect((await get('//themes/bridge')).headers.location).toBeUndefined();
  });

  test('that is no address is a bad request', async () => {
    expect((await get('http://evil.example/')).status).toBe(400);
    expect((await get('/%zz')).status).toBe(400);
  });

  test('may be well known', async () => {
    expect((await get('/.well-known/security.txt')).body).toBe('Contact');
  });

  test('of a folder gets its slash and keeps its query', async () => {
    const { status, headers } = await get('/themes/bridge?v=1a2b');
    expect([status, headers.location]).toEqual([308, '/themes/bridge/?v=1a2b']);
    expect((await get('/themes/bridge/?v=1a2b')).body).toBe('bridge');
  });

  test('that nothing is at gets the 404 page', async () => {
    for (const path of ['/nothing/', '/nothing', '/themes/', '/themes', '/404', '/index', '/themes/bridge.md/']) {
      const { status, body, headers } = await get(path);
      expect([path, status, body, headers['content-type']]).toEqual([
        path,
        404,
        'not here',
        'text/html; charset=utf-8',
      ]);
    }
  });
});

test('what has moved is redirected with its query and fragment', async () => {
  const { status, headers } = await get('/old/?v=1a2b');
  expect([status, headers.location]).toEqual([301, '/themes/bridge/?v=1a2b#closing']);
});

test('a host that reads no redirects has none', async () => {
  const plain = await startServer(join(work, 'dist'), '/', { redirects: false });
  expect((await get('/old/', {}, plain.origin)).status).toBe(404);
  await plain.close();
});

test('a site in a folder is served there and nowhere else', async () => {
  const inFolder = await startServer(join(work, 'dist'), '/explainers/');
  const at = (path: string): Promise<Answer> => get(path, {}, inFolder.origin);
  expect((await at('/explainers/themes/bridge/')).body).toBe('bridge');
  expect((await at('/themes/bridge/')).headers.location).toBe('/explainers/');
  expect((await at('/explainers/themes/bridge')).headers.location).toBe('/explainers/themes/bridge/');
  expect((await at('/explainers/..%2f..%2fsecret.txt')).status).toBe(404);
  await inFolder.close();
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/themes/bridge.md', 'text/markdown; charset=utf-8'],
  ['/api/claims.json', 'application/json; charset=utf-8'],
  ['/data.jsonld', 'application/ld+json; charset=utf-8'],
  ['/data.csv', 'text/csv; charset=utf-8'],
  ['/data.bib', 'application/x-bibtex; charset=utf-8'],
  ['/data.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/book.epub', 'application/epub+zip'],
  ['/favicon.ico', 'image/x-icon'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
  expect((await get(path)).headers['content-type']).toBe(type);
});

test('headers are those of the file, but no other site may read what may be a draft', async () => {
  expect((await get('/themes/bridge/')).headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'content-security-policy': "frame-ancestors 'self'",
  });
  const { headers } = await get('/api/claims.json');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('HEAD sends the headers alone, and nothing is written', async () => {
  const { status, headers, body } = await get('/themes/bridge/', { method: 'HEAD' });
  expect([status, headers['content-length'], body]).toEqual([200, '6', '']);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('another name for this machine gets nothing', async () => {
  expect((await get('/', { host: 'evil.example:4321' })).status).toBe(421);
  expect((await get('/', { host: '127.0.0.1:4321' })).status).toBe(200);
});

test('a query goes before the fragment, and is nothing where there was none', () => {
  expect(withQuery('/x/#part', '?v=1a2b3c4d')).toBe('/x/?v=1a2b3c4d#part');
  expect(withQuery('/x/', '?v=1a2b3c4d')).toBe('/x/?v=1a2b3c4d');
  expect(withQuery('/x/#part', '')).toBe('/x/#part');
});
