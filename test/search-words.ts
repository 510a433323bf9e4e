// Finds words to search for in a site whose subject a test doesn't know.
import { openBuilt, type TestSite } from './built-sites.ts';

/** Returns the person or organisation named in the most claim statements; if none is named, the most common word. */
export function nameIn(testSite: TestSite): string {
  const statements = statementsIn(testSite);
  const named = [...openBuilt(testSite).content.entities.values()]
    .filter(({ value }) => value.kind === 'person' || value.kind === 'organisation')
    .map(({ value: { name } }) => ({ name, count: statements.filter((text) => text.includes(name)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return named[0]?.name ?? commonWordIn(testSite);
}

/**
 * Returns the long word that occurs in the most claim statements.
 *
 * @param theme Only consider claims that this theme cites; their statements are in its notes.
 * @throws If there is no such word.
 */
export function commonWordIn(testSite: TestSite, theme?: string): string {
  const words = statementsIn(testSite, theme).flatMap((text) => [...new Set(text.match(/\p{L}{5,}/gu) ?? [])]);
  const [first] = [...Map.groupBy(words, (word) => word)].toSorted(([, a], [, b]) => b.length - a.length);
  if (first === undefined) throw new Error(`No claim of ${testSite.name} has a word of five letters.`);
  return first[0];
}

function statementsIn(testSite: TestSite, theme?: string): string[] {
  const { claims, themes } = openBuilt(testSite).content;
  const cited = new Set((themes.get(theme ?? '')?.sentences ?? []).flatMap(({ notes }) => notes));
  return [...claims].filter(([id]) => theme === undefined || cited.has(id)).map(([, { value }]) => value.statement);
}
