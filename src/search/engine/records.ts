// Splits units into records with passages, the same at build and in the browser.
import {
  claimAddress,
  disagreementAddress,
  entityAddress,
  sectionAddress,
  sourceAddress,
} from '../../addresses/addresses.ts';
import type { HeadData, UnitData } from './format.ts';
import type { Facet, Kind } from './search-types.ts';

/** The role of a passage in its record, which decides how much a match in it counts. */
export type Role = 'title' | 'own' | 'translation' | 'quote' | 'name' | 'remark';

export interface Passage {
  role: Role;
  /** BCP 47. */
  lang: string;
  text: string;
}

export interface SearchRecord {
  address: string;
  kind: Kind;
  /** The first is its title. */
  passages: Passage[];
  /** The ids of the claims that support it. */
  claims: string[];
  /** Its id if it is a claim. */
  claim: string | null;
  facets: Partial<Record<Facet, string[]>>;
}

/** @returns The records of a unit, always in the same order, which the index relies on. */
export function recordsOf(unit: UnitData, head: Pick<HeadData, 'locale' | 'sources'>): SearchRecord[] {
  const { locale } = head;
  const own = (text: string): Passage => ({ role: 'own', lang: locale, text });
  const title = (text: string, lang = locale): Passage => ({ role: 'title', lang, text });
  const theme = unit.theme === null ? {} : { theme: [unit.theme] };
  const languageOf = (source: string): string => head.sources[source]?.language ?? locale;
  const evidence = (list: [string, string, string][]): Passage[] =>
    list.flatMap(([source, quote, translation]): Passage[] => [
      { role: 'quote', lang: languageOf(source), text: quote },
      { role: 'translation', lang: locale, text: translation },
    ]);
  const record = (
    kind: Kind,
    address: string,
    passages: Passage[],
    facets: SearchRecord['facets'] = {},
    claims: string[] = [],
  ): SearchRecord => ({ kind, address, passages, claims, claim: null, facets: { kind: [kind], ...theme, ...facets } });
  return [
    ...unit.sections.map((section) =>
      record(
        'section',
        sectionAddress(unit.theme ?? '', section.id),
        [title(section.title), ...section.sentences.map(own)],
        {},
        section.claims,
      ),
    ),
    ...unit.claims.map((claim) => ({
      ...record('claim', claim.cited ?? claimAddress(claim.id), [title(claim.statement), ...evidence(claim.evidence)], {
        status: [claim.status],
        speaker: [claim.speaker],
        source: unique(claim.evidence.map(([source]) => source)),
        language: unique(claim.evidence.map(([source]) => languageOf(source))),
      }),
      claim: claim.id,
    })),
    ...unit.disagreements.map((one) =>
      record(
        'disagreement',
        disagreementAddress(one.id),
        [title(one.question), ...one.sentences.map(own), ...evidence(one.evidence)],
        {},
        one.claims,
      ),
    ),
    ...unit.people.map((person) =>
      record('person', entityAddress(person.id), [
        title(person.name),
        ...person.spellings.map(([text, lang]): Passage => ({ role: 'name', lang, text })),
        ...person.sentences.map(own),
      ]),
    ),
    ...unit.sources.map((source) =>
      record(
        'source',
        sourceAddress(source.id),
        [
          title(source.label),
          ...(source.title === null ? [] : [title(source.title, languageOf(source.id))]),
          ...source.sentences.map((text): Passage => ({ role: 'remark', lang: locale, text })),
        ],
        { source: [source.id], language: [languageOf(source.id)] },
      ),
    ),
  ];
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
