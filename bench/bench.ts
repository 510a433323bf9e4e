// `npm run bench [-- --sizes 20,200] [-- --search 20,200,2000]`: measures page weight, builds and search, of the real
// site and of synthetic ones, and prints tables and JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { contentDir } from '../src/content/content-dir.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { findBrowser } from '../test/install-browser.ts';
import { writeSynthetic } from './synthetic.ts';
import { describeSite } from '../src/search/index/write-index.ts';
import type { Score } from './query-set.ts';
import { measureAnswers, measureSpeed, writeBeside, type SpeedFigures } from './bench-search.ts';

interface Figures {
  pages: number;
  'build s': number;
  'dist MB': number;
  'largest theme, HTML kB in Brotli': number;
  'median theme, HTML kB in Brotli': number;
  'search index MB': number;
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,200' },
    search: { type: 'string', default: '20,200,2000' },
    json: { type: 'string', default: 'bench.json' },
  },
});
// Inside the project, because Astro's intermediate output resolves packages from there.
const work = mkdtempSync(resolve('dist-bench-'));
try {
  const results: Record<string, Figures> = { 'the site': measure(contentDir(), join(work, 'dist-site')) };
  for (const size of numbers(values.sizes)) {
    const content = join(work, `content-${size}`);
    writeSynthetic(content, size);
    results[`${size} synthetic themes`] = measure(content, join(work, `dist-${size}`));
  }
  console.table(results);
  const search = await measureSearch(join(work, 'dist-site'));
  writeFileSync(values.json, `${JSON.stringify({ ...results, search }, null, 1)}\n`);
  console.log(`The same as JSON: ${values.json}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function numbers(list: string): number[] {
  return list
    .split(',')
    .map(Number)
    .filter((number) => number > 0);
}

interface SearchFigures {
  speed: Record<string, SpeedFigures>;
  /** By language; only for the content that the query set is about. */
  answers: Record<string, Record<string, Score>>;
}

/** Measures search on the site, and on an index that also contains synthetic themes. */
async function measureSearch(dist: string): Promise<SearchFigures> {
  const figures: SearchFigures = { speed: {}, answers: {} };
  if (findBrowser() === undefined) {
    console.log('No Chromium was found: search is not measured.');
    return figures;
  }
  const { content, ledger } = openLedger();
  const look = async (name: string, folder: string, records: number | null): Promise<void> => {
    figures.speed[name] = await measureSpeed(folder, records);
    if (contentDir() === resolve('content')) figures.answers[name] = await measureAnswers(folder);
  };
  await look('the site', dist, null);
  for (const size of numbers(values.search)) {
    const folder = join(work, `search-${size}`);
    await look(
      `beside ${size} synthetic themes`,
      folder,
      await writeBeside(dist, folder, size, describeSite(content, ledger)),
    );
  }
  console.log('Search, at 1.6 Mbit/s and 150 ms, with a processor four times slower:');
  console.table(figures.speed);
  for (const [name, scores] of Object.entries(figures.answers)) {
    console.log(`Answers to the query set, ${name}:`);
    console.table(scores);
  }
  return figures;
}

/** Builds a site and measures its size. */
function measure(content: string, dist: string): Figures {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`The build of ${content} failed: ${(stderr || stdout).slice(-800)}`);
  const seconds = (performance.now() - started) / 1000;
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = (paths: string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const weights = files
    .filter((path) => /\/themes\/[^/]+\/index\.html$/u.test(path))
    .map((path) => brotliCompressSync(readFileSync(path)).length)
    .toSorted((a, b) => a - b);
  const round = (number: number): number => Number(number.toFixed(1));
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    'build s': round(seconds),
    'dist MB': round(bytes(files) / 1e6),
    'largest theme, HTML kB in Brotli': round((weights.at(-1) ?? 0) / 1000),
    'median theme, HTML kB in Brotli': round((weights[Math.floor(weights.length / 2)] ?? 0) / 1000),
    'search index MB': round(bytes(files.filter((path) => path.includes('/pagefind/'))) / 1e6),
  };
}
