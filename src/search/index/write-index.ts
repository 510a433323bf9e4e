// Writes the search index: the head with all records, or with bundles of records and Pagefind’s index of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { typographic } from '../../text/typographic.ts';
import { sha256 } from '../../text/normalise.ts';
import type { Ledger } from '../../ledger/types.ts';
import type { Content } from '../../content/read-content.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import {
  HEAD_FILE,
  INDEX_FOLDER,
  type BundledData,
  type HeadData,
  type RecordsLine,
  type UnitData,
} from '../engine/format.ts';
import { recordsOf } from '../engine/records.ts';
import { collectUnits, emptyUnit } from './collect-units.ts';
import { writePagefind, type Write } from './pagefind-index.ts';
import { readWords } from './read-words.ts';

/** A site whose records take less than this, compressed, is loaded whole. */
const WHOLE = 120_000;
/** A bundle is full when its records take this, uncompressed. */
const BUNDLE = 12_000;
/** A line is full when its records take this, uncompressed: a few milliseconds of reading on a slow processor. */
const LINE = 12_000;

/** What the head of the index says of all units together. */
interface Described extends Pick<HeadData, 'locale' | 'sources' | 'themes' | 'speakers'> {
  /** The spellings of each name. */
  names: string[][];
  glossary: Glossary;
}

/** What is indexed: the units of a site, and what the head says of them together. */
export interface Indexed {
  units: UnitData[];
  described: Described;
}

export function describeSite(content: Content, ledger: Ledger): Indexed {
  return {
    units: collectUnits(content, ledger),
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

/** @returns Whether the records of a site are few enough to be loaded all at once, without Pagefind. */
export function isLoadedWhole(units: UnitData[]): boolean {
  return pack(units.flatMap(linesOf)).length < WHOLE;
}

/** @returns How many records were written. */
export async function writeIndex({ units, described }: Indexed, dist: string): Promise<number> {
  const folder = join(dist, INDEX_FOLDER);
  const write: Write = (path, bytes) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  const { locale, sources, themes, speakers } = described;
  const records = units.map((unit) => recordsOf(unit, described));
  const { words, variants, glossaryTerms } = readWords(records.flat(), described);
  const isWhole = isLoadedWhole(units);
  const head: HeadData = {
    version: 2,
    ...words,
    locale,
    sources,
    themes,
    speakers,
    units: records.map(({ length }) => length),
    bundled: isWhole
      ? null
      : { ...(await writePagefind(records, glossaryTerms, variants, write)), bundles: writeBundles(units, write) },
  };
  write(HEAD_FILE, pack(isWhole ? [head, ...units.flatMap(linesOf)] : [head]));
  return records.flat().length;
}

function writeBundles(units: UnitData[], write: Write): BundledData['bundles'] {
  return inGroups(units.map(linesOf), BUNDLE).map((bundle) => {
    const bytes = pack(bundle.flat());
    const file = `records/${sha256(bytes).slice(0, 12)}.jsonl.gz`;
    write(file, bytes);
    return { file, units: bundle.length };
  });
}

/** A unit’s records in lines, in the order of the index. */
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

/** Items in groups: a group is full when it takes so many characters as JSON. */
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

/** The same lines give the same bytes: gzip stores no time here. */
function pack(lines: unknown[]): Uint8Array {
  return gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'), { level: 9 });
}
