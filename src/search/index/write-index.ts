// Writes the search index: the head, the bundles of records, and Pagefind's index of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { typographic } from '../../text/typographic.ts';
import { sha256 } from '../../text/normalise.ts';
import type { Ledger } from '../../ledger/types.ts';
import type { Content } from '../../content/read-content.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import { HEAD_FILE, INDEX_FOLDER, type HeadData, type RecordsLine, type UnitData } from '../engine/format.ts';
import { openLexicon } from '../engine/lexicon.ts';
import { HAN_LETTERS } from '../engine/stop-words.ts';
import { recordsOf, type Passage } from '../engine/records.ts';
import { indexKey, matterKey } from '../text/index-key.ts';
import { HAN_NUMERALS } from '../text/number-words.ts';
import { readText } from '../text/tokens.ts';
import { indexWords } from './index-text.ts';
import { buildPagefind } from './pagefind-pages.ts';
import { mattersOf } from './glossary-terms.ts';
import { emptyUnit, readUnits } from './collect-units.ts';
import { hanVariants, variantsIn } from './variants.ts';
import { collectWords } from './words.ts';

/** A site whose records take less than this, compressed, is loaded whole. */
const WHOLE = 120_000;
/** A bundle is full when its records take this, uncompressed. */
const BUNDLE = 12_000;
/** A line is full when its records take this, uncompressed: a few milliseconds of reading on a slow processor. */
const LINE = 12_000;

/** What the index says of all units together. */
export interface Described extends Pick<HeadData, 'locale' | 'sources' | 'themes' | 'speakers'> {
  /** The spellings of each name. */
  names: string[][];
  glossary: Glossary;
}

/** What is indexed: the units of a site, and what is said of them together. */
export interface Indexed {
  units: UnitData[];
  described: Described;
}

export function describeSite(content: Content, ledger: Ledger): Indexed {
  return {
    units: readUnits(content, ledger),
    described: {
      locale: content.site?.value.language ?? 'en',
      sources: Object.fromEntries(
        [...ledger.sources.values()].map(({ id, label, language }) => [id, { label: typographic(label), language }]),
      ),
      themes: Object.fromEntries(
        [...content.themes].map(([id, { front }]) => [id, typographic(front.value.shortTitle)]),
      ),
      speakers: Object.fromEntries(
        [...ledger.claims.values()].map(({ speaker }) => [speaker.id, typographic(speaker.name)]),
      ),
      names: [...ledger.entities.values()]
        .filter(({ kind }) => kind !== 'unnamed')
        .map(({ name, spellings }) => [name, ...spellings]),
      glossary: content.glossary?.value ?? [],
    },
  };
}

/** @returns How many records were written. */
export async function writeIndex({ units, described }: Indexed, dist: string): Promise<number> {
  const folder = join(dist, INDEX_FOLDER);
  const write = (path: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  const { words, rows } = readWords(units, described);
  const { pages, files, chunks, meta } = await buildPagefind(rows.map((records) => records.flat().join(' ')));
  for (const [path, bytes] of files) write(path, bytes);
  const lines = units.map(linesOf);
  const whole = pack(lines.flat()).length < WHOLE;
  const head: HeadData = {
    version: 1,
    ...words,
    locale: described.locale,
    sources: described.sources,
    themes: described.themes,
    speakers: described.speakers,
    units: units.map(({ theme }, index) => ({
      theme,
      page: pages[index] ?? '',
      lengths: (rows[index] ?? []).map(({ length }) => length),
    })),
    meta,
    chunks,
    bundles: whole
      ? []
      : inGroups(lines, BUNDLE).map((bundle) => {
          const bytes = pack(bundle.flat());
          const file = `records/${sha256(bytes).slice(0, 12)}.jsonl.gz`;
          write(file, bytes);
          return { file, units: bundle.length };
        }),
    whole,
  };
  write(HEAD_FILE, pack(whole ? [head, ...lines.flat()] : [head]));
  return rows.reduce((sum, records) => sum + records.length, 0);
}

type Words = Pick<HeadData, 'languages' | 'variants' | 'words' | 'names' | 'glossary'>;

/** The words of each record of each unit as they are indexed, and what is known of all words. */
function readWords(
  units: UnitData[],
  { glossary, names, ...described }: Described,
): { words: Words; rows: string[][][] } {
  const variants = hanVariants();
  const keysOf = (text: string): string =>
    readText(text, variants)
      .words.map(({ key }) => key)
      .join(' ');
  const records = units.map((unit) => recordsOf(unit, described));
  const glossed = glossary.map((matter) => ({
    passages: Object.entries(matter).flatMap(([lang, texts]) =>
      texts.map((text): Passage => ({ role: 'name', lang, text })),
    ),
  }));
  const { words, languages } = collectWords(records.flat(), glossed, names.flat(), variants);
  const unique = (keys: string[]): string[] => [...new Set(keys)];
  const matters = glossary.map((matter): [string[], string[]] => {
    const lists = Object.values(matter).map((texts) => texts.map(keysOf));
    return [unique(lists.flatMap((keys) => keys.slice(0, 1))), unique(lists.flatMap((keys) => keys.slice(1)))];
  });
  const held = mattersOf(
    records.flat(),
    matters.map((lists) => lists.flat()),
    openLexicon({ words, languages, variants: '', whole: false }),
    variants,
  );
  // A matter that stands nowhere would find nothing.
  const kept = matters
    .keys()
    .filter((matter) => held.some((one) => one.has(matter)))
    .toArray();
  const numbers = new Map(kept.map((matter, index) => [matter, index]));
  const heldBy = new Map(records.flat().map((record, index) => [record, held[index] ?? new Set<number>()]));
  const rows = records.map((unit) =>
    unit.map((record) =>
      [...(heldBy.get(record) ?? [])]
        .toSorted((a, b) => a - b)
        .map((matter) => indexKey(matterKey(numbers.get(matter) ?? 0)))
        .concat(indexWords(record, variants)),
    ),
  );
  const keys = new Set([
    ...HAN_LETTERS,
    ...HAN_NUMERALS,
    ...rows.flat(2),
    ...matters.flat(2).flatMap((one) => one.split(' ')),
  ]);
  return {
    rows,
    words: {
      languages,
      words,
      variants: variantsIn(variants, keys),
      names: names.map((spellings) => unique(spellings.map(keysOf))).filter(({ length }) => length > 1),
      glossary: kept.flatMap((matter) => (matters[matter] === undefined ? [] : [matters[matter]])),
    },
  };
}

/** A unit's records in lines, as they stand in the index. */
function linesOf(unit: UnitData, index: number): RecordsLine[] {
  const none = emptyUnit(unit.theme);
  return [
    ...inGroups(unit.sections, LINE).map((sections) => ({ ...none, sections })),
    ...inGroups(unit.claims, LINE).map((claims) => ({ ...none, claims })),
    ...inGroups(unit.disagreements, LINE).map((disagreements) => ({ ...none, disagreements })),
    ...inGroups(unit.people, LINE).map((people) => ({ ...none, people })),
    ...inGroups(unit.sources, LINE).map((sources) => ({ ...none, sources })),
  ].map((records) => [index, records]);
}

/** Items in groups: one is full when it takes so many characters as JSON. */
function inGroups<Item>(items: readonly Item[], full: number): Item[][] {
  const groups: Item[][] = [];
  let size = full;
  for (const item of items) {
    if (size >= full) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(item);
    size += JSON.stringify(item).length;
  }
  return groups;
}

/** The same lines, the same bytes: gzip keeps no time here. */
function pack(lines: unknown[]): Uint8Array {
  return gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'), { level: 9 });
}
