// Serves the built sites and opens pages of them in a real browser, for browser tests.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startServer } from '../src/host/static-server.ts';
import { launchBrowser } from './install-browser.ts';
import { realSite } from './built-sites.ts';

/** Whether there is a browser to test with; `npm test` says so where there is none. */
export const hasBrowser = process.env.CHROMIUM !== '';

export interface Browsing {
  browser: Browser;
  /** Opens an address of the site; problems of the page are collected. */
  open: (address: string, options?: BrowserContextOptions) => Promise<{ page: Page; problems: string[] }>;
  close: () => Promise<void>;
}

const requests = new WeakMap<Page, { open: number; lastChange: number }>();

/**
 * Waits until a page that `open` gave has had no request for 300 ms, has loaded, and has its fonts. A page that it goes on to is a request as well.
 * Playwright's 'networkidle' is not used: on a long page of a busy machine it sometimes never comes, though no request is open.
 * @throws Error where the page was not opened here, or is not quiet within 30 s.
 */
export async function settled(page: Page): Promise<void> {
  const counted = requests.get(page);
  if (counted === undefined) throw new Error('Only a page that `open` gave can be waited for.');
  const began = Date.now();
  while (counted.open > 0 || Date.now() - Math.max(began, counted.lastChange) < 300) {
    await page.waitForTimeout(50);
    if (Date.now() - began > 30_000)
      throw new Error(`${page.url()} still has ${counted.open} open requests after 30 s.`);
  }
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Serves one of the test sites on a free port of this machine and starts a browser. */
export async function startBrowsing(testSite = realSite, options: { redirects?: boolean } = {}): Promise<Browsing> {
  const { origin, close } = await startServer(testSite.dist, testSite.base, options);
  const browser = await launchBrowser();
  return {
    browser,
    open: async (address, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('request', (request) => {
        if (
          !request.url().startsWith(origin) &&
          !request.url().startsWith('data:') &&
          !request.url().startsWith('blob:')
        )
          problems.push(`asked another host: ${request.url()}`);
      });
      const counted = { open: 0, lastChange: Date.now() };
      requests.set(page, counted);
      const count = (by: number) => () => {
        counted.open += by;
        counted.lastChange = Date.now();
      };
      page.on('request', count(1));
      page.on('requestfinished', count(-1));
      page.on('requestfailed', count(-1));
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      await page.goto(`${origin}${testSite.base.replace(/\/$/u, '')}${address}`);
      return { page, problems };
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
