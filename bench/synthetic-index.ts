// Writes a search index of synthetic themes without pages, alone or with a site's own records, to measure search at
// sizes that take long to build.
import type { UnitData } from '../src/search/engine/format.ts';
import { writeIndex, type Indexed } from '../src/search/index/write-index.ts';
import { syntheticThemes } from './synthetic-themes.ts';

const NOTHING: Indexed = {
  units: [],
  described: { locale: 'en', sources: {}, themes: {}, speakers: {}, names: [], glossary: [] },
};

/**
 * @param dist The folder of a site; the index is written into it as a build does.
 * @param beside Other records for the index.
 * @returns The number of records.
 */
export async function writeSyntheticIndex(
  dist: string,
  count: number,
  { units: others, described }: Indexed = NOTHING,
): Promise<number> {
  const themes = [...syntheticThemes(count)];
  const units = themes.map(({ id, source, claims, sections }): UnitData => ({
    theme: id,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      sentences: section.sentences.map(({ text }) => text),
      claims: [...new Set(section.sentences.map(({ claim }) => claim))],
    })),
    claims: claims.map(({ id: claim, statement, quote, translation }) => ({
      id: claim,
      statement,
      status: 'reported',
      speaker: source.id,
      evidence: [[source.id, quote, translation]],
      cited: `/themes/${id}/#c-${claim}`,
    })),
    disagreements: [],
    people: [],
    sources: [
      {
        id: source.id,
        title: null,
        label: source.id.replace('s', 'S').replace('-', ' '),
        sentences: ['An invented article.'],
      },
    ],
  }));
  return writeIndex(
    {
      units: [...others, ...units],
      described: {
        ...described,
        sources: {
          ...described.sources,
          ...Object.fromEntries(
            themes.map(({ source }) => [source.id, { label: source.id, language: source.language }]),
          ),
        },
        themes: { ...described.themes, ...Object.fromEntries(themes.map(({ id }) => [id, id])) },
        speakers: { ...described.speakers, ...Object.fromEntries(themes.map(({ source }) => [source.id, source.id])) },
      },
    },
    dist,
  );
}
