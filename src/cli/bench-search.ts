// Measures search in a real browser on a slow line: from intent to the first result, and later keystrokes.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../testing/browser.ts';
import { serveCompressed, slowDown } from '../testing/slow-line.ts';
import { writeSyntheticIndex } from '../testing/synthetic-index.ts';

export interface SearchFigures {
  records: number | null;
  'first result s': number;
  'kB until then': number;
  'round trips until then': number;
  'later keystroke p50 ms': number;
  'p95 ms': number;
  'round trips of a keystroke, most': number;
}

/** What a reader types after the first result, letter by letter. */
const LATER = {
  site: ['lawsuit', '14.3 billion', 'who is customer a', 'neutralidad', 'Geschäftsgeheimnis', '143億美元', 'data quality'],
  synthetic: ['harbour engineer', 'lantern', '桥河', 'storm signal 12', 'granite orchard'],
};
/** A pause between letters, as a quick typist makes. */
const PAUSE = 120;

/** @param dist A built site. */
export function measureSite(dist: string): Promise<SearchFigures> {
  return measure(dist, 'customer', LATER.site, null);
}

/** The search page of a built site over the index of synthetic themes, in a folder of its own. */
export async function measureSynthetic(dist: string, folder: string, themes: number): Promise<SearchFigures> {
  mkdirSync(folder, { recursive: true });
  for (const part of ['search', '_astro']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  const records = await writeSyntheticIndex(folder, themes);
  return measure(folder, 'harbour', LATER.synthetic, records);
}

async function measure(dist: string, first: string, later: string[], records: number | null): Promise<SearchFigures> {
  const { origin, server } = await serveCompressed(dist);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
    const { take } = await slowDown(page);
    const time = await type(page, first);
    const cold = take();
    await page.waitForTimeout(8000);
    const times: number[] = [];
    let most = 0;
    for (const query of later) {
      await page.locator('#q').fill('');
      for (let length = 1; length <= query.length; length += 1) {
        // A space alone asks nothing new: there is no answer to wait for.
        if (query[length - 1] === ' ') continue;
        take();
        times.push(await type(page, query.slice(0, length)));
        most = Math.max(most, take().roundTrips);
        await page.waitForTimeout(PAUSE);
      }
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
    return { records, 'first result s': Number((time / 1000).toFixed(2)), 'kB until then': Math.round(cold.bytes / 1000), 'round trips until then': cold.roundTrips, 'later keystroke p50 ms': at(0.5), 'p95 ms': at(0.95), 'round trips of a keystroke, most': most };
  } finally {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Types into the field of the search page. @returns Milliseconds until the page shows its answer. */
function type(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('#q');
        const status = document.querySelector('[data-search-status]');
        if (field === null || status === null) return reject(new Error('The search page has no field or no status.'));
        const began = performance.now();
        // What the page says last of an answer is how many results there are, for just this query.
        const observer = new MutationObserver(() => {
          if (status.textContent?.includes(typed) !== true) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - began));
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        field.focus();
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => reject(new Error(`No answer to “${typed}” within 30 s.`)), 30_000);
      }),
    text,
  );
}
