// Emulates Slow 4G and a processor at a quarter of its speed, and compresses files as hosts do.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { startServer, type RunningServer } from '../src/host/static-server.ts';

/** Chrome’s “Slow 4G”: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const PROCESSOR = 4;
const TEXT = /\.(?:html|css|js|json|svg)$/u;

/** Serves a site with compressed text files; it writes `FILE.br` beside each. */
export async function serveCompressed(dist: string): Promise<RunningServer> {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
  }
  return startServer(dist, '/', { compressed: true });
}

/** The traffic since the last call of `take`. */
export interface Traffic {
  bytes: number;
  requests: number;
  /** The number of sequential round trips. */
  roundTrips: number;
}

/** Throttles a page from now on and records its traffic. */
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
