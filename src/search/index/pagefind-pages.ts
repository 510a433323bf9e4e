// Pagefind's index of the records: a page for each unit, in which each record has its stretch of words.
import * as pagefind from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { PAGE_PREFIX } from '../format.ts';

export interface PagefindIndex {
  /** The id of each page in results, in the order given. */
  pages: string[];
  /** What the browser needs of Pagefind: path → bytes. Its own interface and its fragments are left out. */
  files: Map<string, Uint8Array>;
}

const fragmentSchema = z.object({ url: z.string() }).loose();
const SIGNATURE = 'pagefind_dcd';
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.unknown\.pagefind|index\/[^/]+)$/u;

/**
 * @param texts The words of each unit, joined by spaces.
 * @throws Where Pagefind refuses a record or cannot start.
 */
export async function buildPagefind(texts: string[]): Promise<PagefindIndex> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error('Pagefind could not start, so there is no search index.');
  try {
    for (const [unit, content] of texts.entries()) {
      const { errors } = await index.addCustomRecord({ url: `/${unit}`, content, language: 'unknown' });
      if (errors.length > 0) throw new Error(`Pagefind refused the records of unit ${unit}: ${errors.join('; ')}`);
    }
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join('; ')}`);
    const pages = texts.map(() => '');
    for (const { path, content } of files) {
      const id = /^fragment\/(.*)\.pf_fragment$/u.exec(path)?.[1];
      if (id !== undefined) pages[readUnit(content)] = id.slice(PAGE_PREFIX.length);
    }
    if (pages.includes('')) throw new Error('Pagefind left out a unit of the search index: two units hold the same words.');
    return { pages, files: new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content])) };
  } finally {
    await pagefind.close();
  }
}

/** Which unit a fragment is of: its address says so. */
function readUnit(fragment: Uint8Array): number {
  const text = gunzipSync(fragment).toString('utf8');
  const { url } = fragmentSchema.parse(JSON.parse(text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text));
  return Number(url.slice(1));
}
