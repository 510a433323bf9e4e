// A page as a reader has it on a slow line with a slow processor: Slow 4G and a processor four times slower, files compressed as hosts do.
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';

/** Chrome’s “Slow 4G”: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const PROCESSOR = 4;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.html', '.css', '.js', '.json', '.svg']);

export async function serveCompressed(dist: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const packed = PACKED.has(extname(file));
    const bytes = readFileSync(file);
    const body = packed ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : bytes;
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(packed ? { 'content-encoding': 'br' } : {}),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, server };
}

/** What went over the line since it was last asked. */
export interface Traffic {
  bytes: number;
  requests: number;
  /** How many requests at most waited for one another. */
  roundTrips: number;
}

/** Slows a page down from here on, and watches its line. */
export async function slowDown(page: Page): Promise<{ take: () => Traffic; session: CDPSession }> {
  const session = await page.context().newCDPSession(page);
  const seen = new Map<string, { from: number; to: number; bytes: number }>();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) =>
    seen.set(requestId, { from: timestamp, to: Infinity, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const one = seen.get(requestId);
    if (one !== undefined) Object.assign(one, { to: timestamp, bytes: encodedDataLength });
  });
  const take = (): Traffic => {
    const all = [...seen.values()]
      .filter(({ to, bytes }) => to < Infinity && bytes > 0)
      .toSorted((a, b) => a.from - b.from);
    seen.clear();
    let roundTrips = 0;
    let until = -Infinity;
    for (const { from } of all) {
      if (from < until) continue;
      roundTrips += 1;
      until = Math.min(...all.filter((other) => other.from >= from).map(({ to }) => to));
    }
    return { bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), requests: all.length, roundTrips };
  };
  return { take, session };
}
