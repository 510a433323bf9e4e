// Writes Pagefind's index for a site too large to be loaded whole: a page a unit, with the words of each record in turn.
import * as pagefind from 'pagefind';
import { PAGE_ORDER, type BundledData } from '../engine/format.ts';
import type { SearchRecord } from '../engine/records.ts';
import type { Variants } from '../text/fold.ts';
import { glossaryKey, indexKey } from '../text/index-key.ts';
import { readText } from '../text/tokens.ts';

/** Writes a file of the index. */
export type Write = (path: string, bytes: Uint8Array) => void;

/** Files that nobody fetches: Pagefind’s interfaces, and the texts of its pages, which the bundles have. */
const UNUSED = /^(?:fragment\/|pagefind-(?!entry\.json))/u;
/** Every 50th word is a sample: a part of Pagefind’s index has several times as many words. */
const SAMPLE = 50;

/**
 * @param records The records of each unit.
 * @param glossaryTerms The terms of the glossary that each record holds.
 * @returns What the head of the index says of it.
 * @throws If Pagefind refuses a record or cannot start.
 */
export async function writePagefind(
  records: SearchRecord[][],
  glossaryTerms: Map<SearchRecord, number[]>,
  variants: Variants,
  write: Write,
): Promise<Omit<BundledData, 'bundles'>> {
  const rows = records.map((unit) =>
    unit.map((record) => [
      ...(glossaryTerms.get(record) ?? []).map((term) => indexKey(glossaryKey(term))),
      ...wordsOf(record, variants),
    ]),
  );
  const files = await buildIndex(rows.map((unit) => unit.flat().join(' ')));
  for (const { path, content } of files) write(path, content);
  return {
    lengths: rows.map((unit) => unit.map(({ length }) => length)),
    pagefind: files.map(({ path }) => path).filter((path) => !path.startsWith('index/')),
    samples: [...new Set(rows.flat(2))].toSorted().filter((_, index) => index % SAMPLE === 0),
  };
}

/** A record’s words as Pagefind indexes them: each once, and Han characters in order, so that runs of them are found. */
function wordsOf({ passages }: SearchRecord, variants: Variants): string[] {
  const words = new Set<string>();
  const runs: string[] = [];
  for (const { text } of passages) {
    const row = readText(text, variants);
    for (const { key, unspaced } of row.words) if (!unspaced) words.add(indexKey(key));
    for (const { key } of row.extras) words.add(indexKey(key));
    if (row.words.some(({ unspaced }) => unspaced)) runs.push(...row.words.map(({ key }) => indexKey(key)));
  }
  return [...[...words].toSorted(), ...runs];
}

/** @returns The files that the browser needs of Pagefind, always in the same order. */
async function buildIndex(pages: string[]): Promise<pagefind.IndexFile[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error('Pagefind could not start, so there is no search index.');
  try {
    for (const [unit, content] of pages.entries()) {
      const page = { url: `/${unit}`, content, language: 'unknown', sort: { [PAGE_ORDER]: String(unit) } };
      const { errors } = await index.addCustomRecord(page);
      if (errors.length > 0) throw new Error(`Pagefind refused the records of unit ${unit}: ${errors.join('; ')}`);
    }
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join('; ')}`);
    return files.filter(({ path }) => !UNUSED.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await pagefind.close();
  }
}
