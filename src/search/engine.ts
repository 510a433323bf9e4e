// Provisional: today's plain Pagefind behind the border of search-types.ts, until the engine of our own takes its place.
import { FACETS, KINDS, type Facet, type Filters, type MarkedText, type OpenSearch, type SearchAnswer, type SearchHit } from './search-types.ts';
import type { Pagefind } from './pagefind-client.ts';

/** How many of Pagefind's results are looked at, and so found at most. */
const LOOKED_AT = 60;

interface ClaimFacets {
  theme: string;
  status: string;
  speaker: string;
  speaker_name: string;
  evidence: { source: string; lang: string }[];
}

let tries = 0;

export const openSearch: OpenSearch = async ({ base, locale }) => {
  const folder = base.replace(/\/$/u, '');
  tries += 1;
  const [pagefind, data] = await Promise.all([
    import(/* @vite-ignore */ `${folder}/pagefind/pagefind.js?${tries}`) as Promise<Pagefind>,
    fetch(`${folder}/api/claims.json`).then((response) => response.json()) as Promise<{ claims: ({ url: string } & ClaimFacets)[] }>,
  ]);
  const claims = new Map(data.claims.map((claim) => [new URL(claim.url).pathname, claim]));
  const labels = new Map(data.claims.map(({ speaker, speaker_name: name }) => [`speaker ${speaker}`, name]));
  return {
    search: async (query, { filters = {}, limit = 20 } = {}) => {
      const found = await pagefind.search(query);
      const looked = await Promise.all(found.results.slice(0, LOOKED_AT).map((result) => result.data()));
      const all = looked.filter(({ content, meta }) => holds(`${meta.title} ${content}`, query)).map(({ url, meta, excerpt }): SearchHit => {
        const parts = excerpt.split(/<\/?mark>/u).map((text, nth) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'), match: nth % 2 === 1 }));
        const kind = KINDS.find((known) => known === meta.kind) ?? 'section';
        return { address: url.slice(folder.length), kind, title: plainText(meta.title ?? url, locale), excerpt: { lang: locale, parts }, facets: facetsOf(kind, claims.get(url)), matched: [...new Set(parts.filter(({ match }) => match).map(({ text }) => text.replace(/[^\p{L}\p{N}]+$/u, '')))] };
      });
      return answer(all, filters, limit, labels);
    },
  };
};

function plainText(text: string, lang: string): MarkedText {
  return { lang, parts: [{ text, match: false }] };
}

function facetsOf(kind: string, claim: ClaimFacets | undefined): SearchHit['facets'] {
  if (!claim) return { kind: [kind] };
  return { kind: [kind], theme: [claim.theme], status: [claim.status], speaker: [claim.speaker], source: [...new Set(claim.evidence.map(({ source }) => source))], language: [...new Set(claim.evidence.map(({ lang }) => lang))] };
}

function answer(all: SearchHit[], filters: Filters, limit: number, labels: Map<string, string>): SearchAnswer {
  const passes = (hit: SearchHit, but?: Facet): boolean => FACETS.every((facet) => facet === but || !filters[facet] || filters[facet].some((value) => hit.facets[facet]?.includes(value)));
  const hits = all.filter((hit) => passes(hit));
  const counts = (facet: Facet): SearchAnswer['counts'][Facet] => {
    const values = Map.groupBy(all.filter((hit) => passes(hit, facet)).flatMap((hit) => hit.facets[facet] ?? []), (value) => value);
    return [...values].map(([value, { length: count }]) => ({ value, label: labels.get(`${facet} ${value}`) ?? value, count })).toSorted((a, b) => b.count - a.count);
  };
  return { total: hits.length, hits: hits.slice(0, limit), counts: { kind: counts('kind'), theme: counts('theme'), status: counts('status'), speaker: counts('speaker'), source: counts('source'), language: counts('language') }, suggestion: null };
}

/** Letters as they are compared: lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Pagefind shortens a word that it does not know until something matches, so what it finds is proved against the text; endings may differ. */
function holds(text: string, query: string): boolean {
  const haystack = plain(text);
  const words = plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => haystack.includes(word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s|e|y)$/u, '') : word));
}
