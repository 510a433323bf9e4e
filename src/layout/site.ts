// What pages ask of the collections again and again.
import { getCollection, getEntry } from 'astro:content';
import { ui, type Words } from '../i18n/ui.ts';
import type { LedgerClaim, LedgerSource } from '../ledger/types.ts';
import { composeProse, type ComposedProse, type ProseOptions } from '../markdown/compose-prose.ts';
import type { Site } from '../schemas/site.ts';

/** @throws Where site.yaml was not read. */
export async function getSite(): Promise<{ site: Site; words: Words }> {
  const entry = await getEntry('site', 'site');
  if (entry === undefined) throw new Error('site.yaml was not read. Run npm run check.');
  return { site: entry.data, words: ui(entry.data.language) };
}

/** @throws Where there is no such claim. */
export async function getClaim(id: string): Promise<LedgerClaim> {
  const entry = await getEntry('claims', id);
  if (entry === undefined) throw new Error(`There is no claim “${id}”. Run npm run check.`);
  return entry.data;
}

/** @throws Where there is no such source. */
export async function getSource(id: string): Promise<LedgerSource> {
  const entry = await getEntry('sources', id);
  if (entry === undefined) throw new Error(`There is no source “${id}”. Run npm run check.`);
  return entry.data;
}

/** Themes in the order of site.yaml. */
export async function getThemes() {
  const [{ site }, themes] = await Promise.all([getSite(), getCollection('themes')]);
  return themes.toSorted((a, b) => site.themes.indexOf(a.id) - site.themes.indexOf(b.id));
}

/** Renders prose that stands in YAML, for one page. */
export async function compose(pieces: Record<string, string>, options: Omit<ProseOptions, 'base' | 'locale'> = {}): Promise<ComposedProse> {
  const { site } = await getSite();
  return composeProse(pieces, { base: import.meta.env.BASE_URL, locale: site.language, ...options });
}

/** When the text at an address was first published and last changed, by the permalink ledger. */
export async function getDates(address: string): Promise<{ published: string; changed: string }> {
  const versions = (await getEntry('addresses', address))?.data.versions ?? [];
  return { published: versions[0]?.date ?? '', changed: versions.at(-1)?.date ?? '' };
}
