// Words to search for in a site whose subject a test does not know.
import { openBuilt, type TestSite } from './built-sites.ts';

/** The first person or organisation. */
export function nameIn(testSite: TestSite): string {
  const named = [...openBuilt(testSite).content.entities.values()].find(
    ({ value }) => value.kind === 'person' || value.kind === 'organisation',
  );
  if (named === undefined) throw new Error(`${testSite.name} names nobody.`);
  return named.value.name;
}

/** The long word that stands in most statements of claims. */
export function commonWordIn(testSite: TestSite): string {
  const words = [...openBuilt(testSite).content.claims.values()].flatMap(({ value }) => [
    ...new Set(value.statement.match(/\p{L}{5,}/gu) ?? []),
  ]);
  const [first] = [...Map.groupBy(words, (word) => word)].toSorted(([, a], [, b]) => b.length - a.length);
  if (first === undefined) throw new Error(`${testSite.name} has no claims.`);
  return first[0];
}
