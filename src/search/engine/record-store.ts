// Keeps the loaded records, with their texts as rows of word numbers, ready to be matched.
import type { HeadData, RecordsLine } from './format.ts';
import { recordsOf, type Passage, type SearchRecord } from './records.ts';
import { FACETS, type Facet } from './search-types.ts';
import { readText } from '../text/tokens.ts';
import { intern, type Lexicon } from './lexicon.ts';

/** For each word: its number, its start and end in the text, and whether it is joined to the one before. */
export const WORD = 4;
/** For each number and hyphenated word: its number, start, end, and first and last place in the row. */
export const EXTRA = 5;

export interface ReadPassage extends Passage {
  /** Its place among the passages of the store. */
  number: number;
  words: Int32Array;
  extras: Int32Array;
}

export interface ReadRecord extends Omit<SearchRecord, 'passages' | 'claims'> {
  passages: ReadPassage[];
  /** The records of the claims that support it. */
  claims: ReadRecord[];
  /** The records that it supports. */
  supports: ReadRecord[];
  unit: number;
  /** Its place among the records of its unit. */
  place: number;
}

export interface RecordStore {
  /** Unit → its records. */
  units: Map<number, ReadRecord[]>;
  claims: Map<string, ReadRecord>;
  passages: ReadPassage[];
}

export const createRecordStore = (): RecordStore => ({ units: new Map(), claims: new Map(), passages: [] });

/**
 * Reads units into records, line by line; a claim supports a section of another unit only if both are loaded.
 *
 * @param lines All lines of some units.
 * @throws If a unit is incomplete.
 */
export async function addUnits(
  store: RecordStore,
  lexicon: Lexicon,
  head: Pick<HeadData, 'locale' | 'sources' | 'units'>,
  lines: AsyncIterable<RecordsLine>,
): Promise<void> {
  const added = new Map<number, { read: ReadRecord; claims: string[] }[]>();
  for await (const [unit, data] of lines) {
    const records = added.get(unit) ?? [];
    added.set(unit, records);
    for (const record of recordsOf(data, head))
      records.push({
        read: { ...readRecord(store, record, lexicon), unit, place: records.length },
        claims: record.claims,
      });
  }
  for (const [unit, { length }] of added)
    if (length !== head.units[unit]) throw new Error(`Unit ${unit} of the search index has ${length} records.`);
  for (const { read } of [...added.values()].flat()) if (read.claim !== null) store.claims.set(read.claim, read);
  for (const [unit, records] of added) {
    for (const { read, claims } of records) {
      read.claims = claims.flatMap((claim) => store.claims.get(claim) ?? []);
      for (const claim of read.claims) claim.supports.push(read);
      for (const facet of FACETS) addFacet(read, facet);
    }
    store.units.set(
      unit,
      records.map(({ read }) => read),
    );
  }
}

/** A section or disagreement has the facets of its claims too. */
function addFacet(record: ReadRecord, facet: Facet): void {
  if (record.claims.length === 0 || facet === 'kind' || facet === 'theme') return;
  record.facets[facet] = [
    ...new Set([...(record.facets[facet] ?? []), ...record.claims.flatMap(({ facets }) => facets[facet] ?? [])]),
  ];
}

function readRecord(
  store: RecordStore,
  { passages, ...record }: SearchRecord,
  lexicon: Lexicon,
): Omit<ReadRecord, 'unit' | 'place'> {
  const read = passages.map((passage, index) => ({
    ...passage,
    ...readPassage(passage.text, lexicon),
    number: store.passages.length + index,
  }));
  store.passages.push(...read);
  return { ...record, claims: [], supports: [], passages: read };
}

function readPassage(text: string, lexicon: Lexicon): Pick<ReadPassage, 'words' | 'extras'> {
  const row = readText(text, lexicon.variants);
  const words = new Int32Array(row.words.length * WORD);
  const extras = new Int32Array(row.extras.length * EXTRA);
  let place = 0;
  // Setting each word’s values from an array would take an eighth longer.
  for (const { key, start, end, joined } of row.words) {
    words[place] = intern(lexicon, key);
    words[place + 1] = start;
    words[place + 2] = end;
    words[place + 3] = joined ? 1 : 0;
    place += WORD;
  }
  for (const [index, { key, start, end, at, to }] of row.extras.entries())
    extras.set([intern(lexicon, key), start, end, at, to - 1], index * EXTRA);
  return { words, extras };
}
