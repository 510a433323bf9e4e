import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasBrowser } from '../../test/browse.ts';
import { BRIDGE } from '../../test/with-content.ts';

/** Inside the project, so that Astro finds the packages. */
const CONTENT = 'dist-watched-content';
const THEME = join(CONTENT, 'themes/bridge-closing.mdx');
const CLAIMS = join(CONTENT, 'claims/bridge-closing.yaml');
/** Long enough for slow machines. */
const poll = { timeout: 120_000, interval: 50 };

describe.skipIf(!hasBrowser)('the dev server', () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let home = '';
  let log = '';
  const readings = (): number => log.split('Content read:').length - 1;
  const overlay = (): Promise<string> =>
    page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '').catch(() => '…');
  const read = async (address: string): Promise<string> =>
    (await fetch(home + address, { headers: { accept: 'text/html' } })).text();

  beforeAll(async () => {
    rmSync(CONTENT, { recursive: true, force: true });
    cpSync(join(BRIDGE, 'content'), CONTENT, { recursive: true });
    const port = await freePort();
    home = `http://localhost:${port}`;
    // Astro serves no pages if Vitest's environment variables are set.
    const { VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
    const env = { ...inherited, CONTENT_DIR: CONTENT, OUT_DIR: 'dist-watched', ASTRO_TELEMETRY_DISABLED: '1' };
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], { env });
    server.stdout?.on('data', (text: Buffer) => (log += text.toString()));
    server.stderr?.on('data', (text: Buffer) => (log += text.toString()));
    await vi.waitFor(() => expect(log).toContain('watching for file changes'), poll);
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.goto(`${home}/themes/bridge-closing/`, { timeout: poll.timeout });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    server.kill();
    rmSync(CONTENT, { recursive: true, force: true });
  });

  test('shows a fault of the content with its place, and nothing once it is fixed; each save is one reading', async () => {
    const before = readings();
    const text = readFileSync(THEME, 'utf8');
    writeFileSync(THEME, text.replace('says June.[^closed-in-june]', 'says June.'));
    await expect.poll(overlay, poll).toMatch(new RegExp(`${THEME}:\\d+:\\d+ +sentences-carry-notes`, 'u'));
    writeFileSync(THEME, text);
    await expect.poll(() => readings() - before, poll).toBe(2);
    await expect.poll(overlay, poll).toBe('');
    expect(readings() - before).toBe(2);
  });

  test('goes on serving what it last could while a quote is not verified yet', async () => {
    const text = readFileSync(CLAIMS, 'utf8');
    writeFileSync(CLAIMS, text.replace('quote: nie avoir changé', 'quote: nie avoir change'));
    await expect.poll(overlay, poll).toContain('quotes-are-verbatim');
    expect(await read('/claims/bolts-unchanged/')).toContain('nie avoir changé');
    writeFileSync(CLAIMS, text);
    await expect.poll(overlay, poll).toBe('');
  });

  test('serves what was changed', async () => {
    const text = readFileSync(CLAIMS, 'utf8');
    writeFileSync(CLAIMS, text.replace(/statement: .*/u, 'statement: A statement of the council that is new.'));
    await expect.poll(() => read('/claims/'), poll).toContain('A statement of the council that is new.');
    writeFileSync(CLAIMS, text);
    await expect.poll(() => read('/claims/'), poll).not.toContain('A statement of the council that is new.');
  });

  test('sees a file that is added, and that it is removed', async () => {
    const file = join(CONTENT, 'claims/ferry.yaml');
    writeFileSync(file, 'ferry-is-blue:\n  statement: The ferry is blue.\n');
    await expect.poll(overlay, poll).toContain(`${file}:1:1`);
    rmSync(file);
    await expect.poll(overlay, poll).toBe('');
  });
});

/** A free port. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
