// Measures search in a real browser: how well the query set is answered; and on a slow line, the time from intent to the first result and of later keystrokes.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Indexed } from '../src/search/index/write-index.ts';
import { QUERIES, readQueries, scoreQueries, type Score } from './query-set.ts';
import { askQueries } from './ask-queries.ts';
import { launchBrowser } from '../test/install-browser.ts';
import { serveCompressed, slowDown } from './slow-line.ts';
import { writeSyntheticIndex } from './synthetic-index.ts';

export interface SpeedFigures {
  records: number | null;
  'first result s': number;
  'kB until then': number;
  'round trips until then': number;
  'later keystroke p50 ms': number;
  'p95 ms': number;
  'round trips of a keystroke, most': number;
}

/** What a reader asks first, and later types letter by letter; the second list stands in synthetic themes only. */
const FIRST = 'customer';
const LATER = [
  'lawsuit',
  '14.3 billion',
  'who is customer a',
  'neutralidad',
  'Geschäftsgeheimnis',
  '143億美元',
  'data quality',
];
const LATER_SYNTHETIC = ['harbour engineer', 'lantern', '桥河', 'storm signal 12', 'granite orchard'];
/** A pause between letters, as a quick typist makes; and one after the first answer, in which the rest of the index may come. */
const PAUSE = 120;
const REST = 8_000;
/** The browser reports the end of a file that is read as it comes only after what its last line brought about. Less than the engine rests before it loads more. */
const REPORTED = 250;

/** The home and search pages of a built site over the index of what it holds beside synthetic themes, in a folder of its own. @returns How many records the index holds. */
export function writeBeside(dist: string, folder: string, themes: number, site: Indexed): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const part of ['index.html', 'search', '_astro'])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  // A larger site is searched with Pagefind, which is WebAssembly: the build would allow for that in the policy.
  for (const page of ['index.html', 'search/index.html']) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), html.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  }
  return writeSyntheticIndex(folder, themes, site);
}

/** @returns How the query set is answered, by language. */
export function measureAnswers(dist: string): Promise<Record<string, Score>> {
  return withPage(dist, '/search/', async (page) => scoreQueries(await askQueries(page, readQueries(QUERIES))));
}

/** @param records How many records the index holds, where that is known; it has synthetic themes then. */
export function measureSpeed(dist: string, records: number | null): Promise<SpeedFigures> {
  return withPage(dist, '/', async (page) => {
    const { take } = await slowDown(page);
    const time = await type(page, FIRST);
    await page.waitForTimeout(REPORTED);
    const cold = take();
    await page.waitForTimeout(REST);
    const times: number[] = [];
    let most = 0;
    for (const query of records === null ? LATER : [...LATER, ...LATER_SYNTHETIC]) {
      for (const typed of lettersOf(query)) {
        take();
        times.push(await type(page, typed));
        most = Math.max(most, take().roundTrips);
        await page.waitForTimeout(PAUSE);
      }
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number): number =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
    return {
      records,
      'first result s': Number((time / 1000).toFixed(2)),
      'kB until then': Math.round(cold.bytes / 1000),
      'round trips until then': cold.roundTrips,
      'later keystroke p50 ms': at(0.5),
      'p95 ms': at(0.95),
      'round trips of a keystroke, most': most,
    };
  });
}

/** What stands in the field after each letter. A space alone asks nothing new: there is no answer to wait for. */
const lettersOf = (query: string): string[] =>
  Array.from(query, (_, index) => query.slice(0, index + 1)).filter((typed) => !typed.endsWith(' '));

async function withPage<Result>(dist: string, address: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const { origin, close } = await serveCompressed(dist);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}${address}`);
    return await use(page);
  } finally {
    await browser.close();
    await close();
  }
}

/** Opens the dialog with the key / where it is not open yet, and types into its field. @returns Milliseconds until the page shows its answer. */
function type(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve, reject) => {
        const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
        const field = dialog?.querySelector('input');
        if (!dialog || !field) return reject(new Error('The page has no dialog of search.'));
        const began = performance.now();
        // What the dialog says last of an answer is how many results there are, for just this query.
        const observer = new MutationObserver(() => {
          if (dialog.querySelector('[data-search-status]')?.textContent?.includes(typed) !== true) return;
          observer.disconnect();
          resolve(performance.now() - began);
        });
        observer.observe(dialog, { childList: true, characterData: true, subtree: true });
        if (!dialog.open) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => reject(new Error(`No answer to “${typed}” within 30 s.`)), 30_000);
      }),
    text,
  );
}
