// Prints built pages as PDFs with a browser: tagged, with an outline, the same bytes each time.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Route } from 'playwright-core';
import { BROWSER_ARGUMENTS } from './find-browser.ts';
import type { BuiltHome } from './built-site.ts';
import { normalisePdf } from './normalise-pdf.ts';

export interface PageToPrint {
  /** Such as /themes/bridge-closing/. */
  address: string;
  /** The day that the PDF carries. */
  day: string;
}

const PATIENCE = 60_000;

/** The machine's language would choose other faces for foreign words, its time zone another hour. */
const NOWHERE = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: '', TZ: 'UTC' };

/**
 * The pages are opened at their public address, and answered from the folder: links in the PDFs lead to the site, and nothing is asked of the network.
 * @param browserPath A Chromium.
 * @yields Each page's PDF, in order, and whether another build prints the same bytes.
 * @throws If the browser does not start or does not print.
 */
export async function* printPages(
  dist: string,
  home: BuiltHome,
  pages: PageToPrint[],
  browserPath: string,
): AsyncGenerator<{ address: string; pdf: Uint8Array; reproducible: boolean }> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...BROWSER_ARGUMENTS, '--lang=en'],
    env: { ...process.env, ...NOWHERE },
    timeout: PATIENCE,
  });
  try {
    for (const { address, day } of pages)
      yield { address, ...normalisePdf(await print(browser, dist, home, address), day) };
  } finally {
    await browser.close();
  }
}

async function print(
  browser: Browser,
  dist: string,
  { origin, base }: BuiltHome,
  address: string,
): Promise<Uint8Array> {
  // The light page, without script: nothing is open, hidden or tinted.
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'light',
    locale: 'en',
    timezoneId: 'UTC',
  });
  try {
    await context.route('**/*', (route) => answer(route, dist, `${origin}${base}`));
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}${base.slice(0, -1)}${address}`, { waitUntil: 'load' });
    await page.evaluate(async () => void (await document.fonts.ready));
    return await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}

async function answer(route: Route, dist: string, home: string): Promise<void> {
  const [url = ''] = route.request().url().split(/[?#]/u);
  if (!url.startsWith(home)) return route.abort();
  const path = join(dist, decodeURI(url.slice(home.length)));
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
  return file.endsWith('.html')
    ? route.fulfill({ body: readFileSync(file), contentType: 'text/html; charset=utf-8' })
    : route.fulfill({ path: file });
}
