// Writes the search index: the head, the bundles of records, and Pagefind's index of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sha256 } from '../../ledger/normalise.ts';
import type { Ledger } from '../../ledger/types.ts';
import type { Content } from '../../reading/read-content.ts';
import { HEAD_FILE, INDEX_FOLDER, type HeadData, type UnitData } from '../format.ts';
import { recordsOf, type Passage } from '../records.ts';
import { readText } from '../text/tokens.ts';
import { indexWords } from './index-text.ts';
import { buildPagefind } from './pagefind-pages.ts';
import { readUnits } from './records.ts';
import { hanVariants, variantsIn } from './variants.ts';
import { collectWords } from './words.ts';

/** A site whose records take less than this, compressed, is loaded whole. */
const WHOLE = 120_000;
/** A bundle is full when its records take this, uncompressed. */
const BUNDLE = 12_000;

/** @returns How many records the index holds. */
export async function writeIndex(content: Content, ledger: Ledger, dist: string): Promise<number> {
  const units = readUnits(content, ledger);
  const folder = join(dist, INDEX_FOLDER);
  const write = (path: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  const { head, rows } = describe(content, ledger, units);
  const { pages, files, chunks } = await buildPagefind(rows.map((records) => records.flat().join(' ')));
  for (const [path, bytes] of files) write(path, bytes);
  head.units = units.map(({ theme, sections, claims, disagreements, people, sources }, index) => ({
    theme,
    page: pages[index] ?? '',
    lengths: (rows[index] ?? []).map(({ length }) => length),
    kinds: [sections, claims, disagreements, people, sources].map(({ length }) => length),
  }));
  head.chunks = chunks;
  if (pack(units).length < WHOLE) {
    head.whole = units;
  } else {
    for (const bundle of divide(units)) {
      const bytes = pack(bundle);
      const file = `records/${sha256(bytes).slice(0, 12)}.json.gz`;
      write(file, bytes);
      head.bundles.push({ file, units: bundle.length });
    }
  }
  write(HEAD_FILE, pack(head));
  return rows.reduce((sum, records) => sum + records.length, 0);
}

/** The head without what only the written files tell, and the words of each record of each unit. */
function describe(content: Content, ledger: Ledger, units: UnitData[]): { head: HeadData; rows: string[][][] } {
  const sources = Object.fromEntries([...ledger.sources.values()].map(({ id, label, language }) => [id, { label, language }]));
  const locale = content.site?.value.language ?? 'en';
  const records = units.map((unit) => recordsOf(unit, { locale, sources }));
  const variants = hanVariants();
  const rows = records.map((unit) => unit.map((record) => indexWords(record, variants)));
  const named = [...ledger.entities.values()].filter(({ kind }) => kind !== 'unnamed');
  const glossary = content.glossary?.value ?? [];
  const glossed = glossary.map((matter) => ({ passages: Object.entries(matter).flatMap(([lang, texts]) => texts.map((text): Passage => ({ role: 'name', lang, text }))) }));
  const { words, languages } = collectWords(records.flat(), glossed, named.flatMap(({ name, spellings }) => [name, ...spellings]), variants);
  const keysOf = (text: string): string => readText(text, variants).words.map(({ key }) => key).join(' ');
  const head: HeadData = {
    version: 1,
    locale,
    languages,
    variants: variantsIn(variants, new Set([...rows.flat(2), ...glossary.flatMap((matter) => Object.values(matter).flat()).flatMap((text) => keysOf(text).split(' '))])),
    words,
    names: named.map(({ name, spellings }) => [...new Set([name, ...spellings].map(keysOf))]).filter(({ length }) => length > 1),
    glossary: glossary.map((matter) => {
      const words = Object.values(matter).map((texts) => texts.map(keysOf));
      return [[...new Set(words.flatMap((keys) => keys.slice(0, 1)))], [...new Set(words.flatMap((keys) => keys.slice(1)))]];
    }),
    themes: Object.fromEntries([...content.themes].map(([id, { front }]) => [id, front.value.shortTitle])),
    speakers: Object.fromEntries([...ledger.claims.values()].map(({ speaker }) => [speaker.id, speaker.name])),
    sources,
    units: [],
    chunks: [],
    bundles: [],
    whole: null,
  };
  return { head, rows };
}

/** Units in groups of about a bundle. */
function divide(units: UnitData[]): UnitData[][] {
  const bundles: UnitData[][] = [];
  let size = BUNDLE;
  for (const unit of units) {
    if (size >= BUNDLE) {
      bundles.push([]);
      size = 0;
    }
    bundles.at(-1)?.push(unit);
    size += JSON.stringify(unit).length;
  }
  return bundles;
}

/** The same value, the same bytes: gzip keeps no time here. */
function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}
