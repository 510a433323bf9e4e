// Prints built pages as tagged, reproducible PDFs with an outline.
import { chromium, type Browser, type Route } from 'playwright-core';
import { BROWSER_ARGUMENTS } from './find-browser.ts';
import type { BuiltHome } from './built-site.ts';
import { normalisePdf } from './normalise-pdf.ts';

export interface PageToPrint {
  /** An address such as /themes/bridge-closing/. */
  address: string;
  /** The date of the PDF. */
  day: string;
}

/** Starts a server for a built site, as `npm start` does. */
export type Serve = (dist: string, base: string) => Promise<{ origin: string; close: () => Promise<void> }>;

const PATIENCE = 60_000;

/** Fixed, because the system language affects the choice of fallback fonts and the time zone affects the dates. */
const NOWHERE = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: '', TZ: 'UTC' };

/**
 * The browser opens the pages at their public URLs and a local server answers, so that links in the PDFs lead to the
 * site and nothing is requested from the network.
 * @param browserPath The path of a Chromium.
 * @yields Each page's PDF, in order, and whether it is reproducible.
 * @throws If the browser fails to start or to print.
 */
export async function* printPages(
  dist: string,
  home: BuiltHome,
  pages: PageToPrint[],
  browserPath: string,
  serve: Serve,
): AsyncGenerator<{ address: string; pdf: Uint8Array; reproducible: boolean }> {
  const server = await serve(dist, home.base);
  try {
    yield* printAll(home, pages, browserPath, server.origin);
  } finally {
    await server.close();
  }
}

async function* printAll(
  home: BuiltHome,
  pages: PageToPrint[],
  browserPath: string,
  local: string,
): AsyncGenerator<{ address: string; pdf: Uint8Array; reproducible: boolean }> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...BROWSER_ARGUMENTS, '--lang=en'],
    env: { ...process.env, ...NOWHERE },
    timeout: PATIENCE,
  });
  try {
    for (const { address, day } of pages)
      yield { address, ...normalisePdf(await print(browser, home, local, address), day) };
  } finally {
    await browser.close();
  }
}

async function print(browser: Browser, home: BuiltHome, local: string, address: string): Promise<Uint8Array> {
  // Light scheme and no script, so that nothing is open, hidden or tinted.
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'light',
    locale: 'en',
    timezoneId: 'UTC',
  });
  try {
    await context.route('**/*', (route) => answer(route, home, local));
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${home.origin}${home.base.slice(0, -1)}${address}`, { waitUntil: 'load' });
    await page.evaluate(async () => void (await document.fonts.ready));
    return await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}

/** Answers requests for the site's public URL from the local server, and aborts all others. */
async function answer(route: Route, { origin, base }: BuiltHome, local: string): Promise<void> {
  const url = route.request().url();
  if (!url.startsWith(`${origin}${base}`)) return route.abort();
  return route.fulfill({ response: await route.fetch({ url: `${local}${url.slice(origin.length)}` }) });
}
