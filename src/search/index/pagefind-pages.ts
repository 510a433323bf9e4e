// Pagefind's index of the records: a page for each unit, in which each record has its stretch of words.
import * as pagefind from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { PAGE_PREFIX } from '../engine/format.ts';

export interface PagefindIndex {
  /** The id of each page in results, in the order given. */
  pages: string[];
  /** The name of its meta file, without its ends. */
  meta: string;
  /** The first word of each part of the index. */
  chunks: string[];
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
    if (pages.includes(''))
      throw new Error('Pagefind left out a unit of the search index: two units hold the same words.');
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (meta === undefined) throw new Error('Pagefind wrote no meta file, so the index cannot be read.');
    return {
      pages,
      chunks: readChunks(unpack(meta.content)),
      meta: meta.path.slice('pagefind.'.length, -'.pf_meta'.length),
      files: new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content])),
    };
  } finally {
    await pagefind.close();
  }
}

/** Which unit a fragment is of: its address says so. */
function readUnit(fragment: Uint8Array): number {
  const { url } = fragmentSchema.parse(JSON.parse(unpack(fragment).toString('utf8')));
  return Number(url.slice(1));
}

function unpack(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  return bytes.subarray(0, SIGNATURE.length).toString('utf8') === SIGNATURE ? bytes.subarray(SIGNATURE.length) : bytes;
}

/** The parts of the index stand in Pagefind’s meta file as CBOR arrays of three texts: first word, last word, name. Their names are told by their beginning. */
function readChunks(meta: Buffer): string[] {
  const chunks: string[] = [];
  for (let at = meta.indexOf(0x83); at !== -1; at = meta.indexOf(0x83, at + 1)) {
    const first = readText(meta, at + 1);
    const last = first === undefined ? undefined : readText(meta, first.end);
    const name = last === undefined ? undefined : readText(meta, last.end);
    if (first !== undefined && name?.text.startsWith(PAGE_PREFIX)) chunks.push(first.text);
  }
  return chunks;
}

/** A CBOR text of less than 256 bytes. */
function readText(bytes: Buffer, at: number): { text: string; end: number } | undefined {
  const head = bytes[at] ?? 0;
  const length = head === 0x78 ? bytes[at + 1] : head >= 0x60 && head < 0x78 ? head - 0x60 : undefined;
  if (length === undefined) return undefined;
  const start = head === 0x78 ? at + 2 : at + 1;
  return { text: bytes.toString('utf8', start, start + length), end: start + length };
}
