// Measures search in a real browser: the quality of results for the query set and, on a slow connection, the times to
// the first result and for later keystrokes.
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

/**
 * The first query of a reader, and later ones typed letter by letter. The words of LATER_SYNTHETIC occur only in
 * synthetic themes.
 */
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
/**
 * The pause between letters of a quick typist, and the pause after the first result, in which the rest of the index
 * may load.
 */
const PAUSE = 120;
const REST = 8_000;
/**
 * The browser reports the end of a streamed file only after the page has handled its last line. This is shorter than
 * the pause before the engine loads more.
 */
const REPORTED = 250;

/**
 * Writes a folder with the home and search pages of a built site, and an index of its content and of synthetic themes.
 * @returns The number of records in the index.
 */
export function writeBeside(dist: string, folder: string, themes: number, site: Indexed): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const part of ['index.html', 'search', '_astro'])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  // Larger sites use Pagefind, which is WebAssembly. A build of that size would allow it in the content security
  // policy.
  for (const page of ['index.html', 'search/index.html']) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), html.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  }
  return writeSyntheticIndex(folder, themes, site);
}

/** @returns The scores for the query set, by language. */
export function measureAnswers(dist: string): Promise<Record<string, Score>> {
  return withPage(dist, '/search/', async (page) => scoreQueries(await askQueries(page, readQueries(QUERIES))));
}

/** @param records The number of records in the index, which then includes synthetic themes; null if unknown. */
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

/** Returns the content of the field after each letter, except after a space, which starts no new search. */
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

/**
 * Types into the field of the dialog, which it first opens with the / key if necessary.
 * @returns Milliseconds until the page shows the results.
 */
function type(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve, reject) => {
        const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
        const field = dialog?.querySelector('input');
        if (!dialog || !field) return reject(new Error('The page has no dialog of search.'));
        const began = performance.now();
        // The dialog updates the number of results last, and its message quotes the query.
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
