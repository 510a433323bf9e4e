// Queries of the collections that several pages use.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { ui, type Words } from '../i18n/ui.ts';
import type { PageMoves } from '../addresses/resolve-aliases.ts';
import type { LedgerClaim, LedgerDisagreement, LedgerSource } from '../ledger/types.ts';
import { splitByScript } from '../text/scripts.ts';
import { composeProse, type ComposedProse, type ProseOptions } from '../markdown/compose-prose.ts';
import { languageOfSpelling } from '../ledger/language-of-spelling.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Site } from '../schemas/site.ts';

/** @throws If site.yaml was not read. */
export async function getSite(): Promise<{ site: Site; words: Words }> {
  const site = required(await getEntry('site', 'site'), 'site.yaml');
  return { site, words: ui(site.language) };
}

/** @throws If the entry does not exist, which the checks would have found. */
function required<T>(entry: { data: T } | undefined, what: string): T {
  if (entry === undefined) throw new Error(`There is no ${what}. Run npm run check.`);
  return entry.data;
}

export const getClaim = async (id: string): Promise<LedgerClaim> =>
  required(await getEntry('claims', id), `claim “${id}”`);
export const getSource = async (id: string): Promise<LedgerSource> =>
  required(await getEntry('sources', id), `source “${id}”`);
export const getDisagreement = async (id: string): Promise<LedgerDisagreement> =>
  required(await getEntry('disagreements', id), `disagreement “${id}”`);

/** A short name for a line of reporting: the names of its sources. */
export async function nameLine(line: string): Promise<string> {
  const [{ site }, sources] = await Promise.all([getSite(), inOrder('sources')]);
  return new Intl.ListFormat(site.language).format(
    sources.filter((source) => source.line === line).map(({ shortName, label }) => shortName ?? label),
  );
}

/** All entries of a collection in the editor's order, but events in chronological order. */
export async function inOrder<
  Name extends 'claims' | 'sources' | 'entities' | 'events' | 'disagreements' | 'questions' | 'sections' | 'figures',
>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map(({ data }) => data).toSorted((a, b) => a.position - b.position);
}

/** All corrections, or those that the filter selects, latest first. */
export async function getCorrections(
  concerns: (correction: Correction) => boolean = () => true,
): Promise<Correction[]> {
  const { corrections } = required(await getEntry('corrections', 'corrections'), 'list of corrections');
  return corrections.filter(concerns).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Themes in the order of site.yaml. */
export async function getThemes() {
  const [{ site }, themes] = await Promise.all([getSite(), getCollection('themes')]);
  return themes.toSorted((a, b) => site.themes.indexOf(a.id) - site.themes.indexOf(b.id));
}

/** The language of words in another script: that of a quote that contains them, or of sources in their script. */
export async function findLanguage(words: string): Promise<string | undefined> {
  return languageOfSpelling(words, await inOrder('claims'), await inOrder('sources'));
}

/** Renders prose from YAML for one page. */
export async function compose(
  pieces: Record<string, string>,
  options: Omit<ProseOptions, 'base' | 'locale' | 'languageOf'> = {},
): Promise<ComposedProse> {
  const { site } = await getSite();
  const foreign = Object.values(pieces)
    .flatMap((text) => splitByScript(text, site.language))
    .filter((part) => part.foreign);
  const languages = new Map(
    await Promise.all(foreign.map(async ({ text }) => [text, await findLanguage(text)] as const)),
  );
  return composeProse(pieces, {
    base: import.meta.env.BASE_URL,
    locale: site.language,
    languageOf: (words) => languages.get(words),
    ...options,
  });
}

/** Page → the moves within it, away from it, or of the page itself. */
export async function getMoves(): Promise<Record<string, PageMoves>> {
  return required(await getEntry('moves', 'moves'), 'list of what has moved').pages;
}

/** When and at which address a text was first published and when it last changed, including at former addresses. */
export async function getDates(address: string): Promise<{ first: string; published: string; changed: string }> {
  const { first = address, versions = [] } = (await getEntry('addresses', address))?.data ?? {};
  return { first, published: versions[0]?.date ?? '', changed: versions.at(-1)?.date ?? '' };
}
