// What pages ask of the collections again and again.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { ui, type Words } from '../i18n/ui.ts';
import type { PageMoves } from '../addresses/resolve-aliases.ts';
import type { LedgerClaim, LedgerDisagreement, LedgerSource } from '../ledger/types.ts';
import { splitByScript } from '../text/scripts.ts';
import { composeProse, type ComposedProse, type ProseOptions } from '../markdown/compose-prose.ts';
import { languageOfSpelling } from '../ledger/language-of-spelling.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Site } from '../schemas/site.ts';

/** @throws Where site.yaml was not read. */
export async function getSite(): Promise<{ site: Site; words: Words }> {
  const site = required(await getEntry('site', 'site'), 'site.yaml');
  return { site, words: ui(site.language) };
}

/** @throws Where there is no such entry: then the checks were not run. */
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

/** A line of reporting, called after its articles, shortly. */
export async function nameLine(line: string): Promise<string> {
  const [{ site }, sources] = await Promise.all([getSite(), inOrder('sources')]);
  return new Intl.ListFormat(site.language).format(
    sources.filter((source) => source.line === line).map(({ shortName, label }) => shortName ?? label),
  );
}

/** All entries of a collection, in the order in which the editor wrote them; events in order of time. */
export async function inOrder<
  Name extends 'claims' | 'sources' | 'entities' | 'events' | 'disagreements' | 'questions' | 'sections' | 'figures',
>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map(({ data }) => data).toSorted((a, b) => a.position - b.position);
}

/** The corrections, or those that concern some claims or a page, latest first. */
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

/** The language of words in another script: that of a quote which holds them, or of the sources in whose script they are. */
export async function findLanguage(words: string): Promise<string | undefined> {
  return languageOfSpelling(words, await inOrder('claims'), await inOrder('sources'));
}

/** Renders prose that stands in YAML, for one page. */
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

/** What has moved, by page: in it, away from it, or with it. */
export async function getMoves(): Promise<Record<string, PageMoves>> {
  return required(await getEntry('moves', 'moves'), 'list of what has moved').pages;
}

/** When the text at an address was first published, where, and when it last changed, by the permalink ledger; former addresses included. */
export async function getDates(address: string): Promise<{ first: string; published: string; changed: string }> {
  const { first = address, versions = [] } = (await getEntry('addresses', address))?.data ?? {};
  return { first, published: versions[0]?.date ?? '', changed: versions.at(-1)?.date ?? '' };
}
