// Serves the built sites and opens their pages in a real browser, for browser tests.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startServer } from '../src/host/static-server.ts';
import { launchBrowser } from './install-browser.ts';
import { realSite } from './built-sites.ts';

/** Whether there is a browser to test with; if there is none, `npm test` says so. */
export const hasBrowser = process.env.CHROMIUM !== '';

export interface Browsing {
  browser: Browser;
  /** Opens an address of the site and collects the problems of the page. */
  open: (address: string, options?: BrowserContextOptions) => Promise<{ page: Page; problems: string[] }>;
  close: () => Promise<void>;
}

const requests = new WeakMap<Page, { open: number; lastChange: number }>();

/**
 * Waits until a page from `open` has loaded, has its fonts and has made no request for 300 ms, including navigations.
 * It does not use Playwright's 'networkidle', which a busy machine sometimes never reports for a long page, though no
 * request is open.
 * @throws If the page is not from `open`, or is not idle within 30 s.
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

/** Serves a test site on a free local port and starts a browser. */
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
