// Chooses the units to load for a query: those with the record that answers most of it.
import type { Found } from './pagefind-search.ts';

/**
 * @param found For each term, where it was found.
 * @param weights How much each term counts.
 * @param most How many units at most.
 */
export function nearestUnits(found: Found[], weights: number[], most: number): number[] {
  const scores = new Map<number, { best: number; any: number }>();
  const units = new Set(found.flatMap((one) => [...one.keys()]));
  for (const unit of units) {
    const records = new Map<number, number>();
    let any = 0;
    for (const [term, one] of found.entries()) {
      const places = one.get(unit);
      if (places === undefined) continue;
      let quality = 0;
      for (const [place, answered] of places) {
        records.set(place, (records.get(place) ?? 0) + answered * (weights[term] ?? 0));
        quality = Math.max(quality, answered);
      }
      any += quality * (weights[term] ?? 0);
    }
    scores.set(unit, { best: Math.max(0, ...records.values()), any });
  }
  return [...scores]
    .toSorted(([a, x], [b, y]) => y.best - x.best || y.any - x.any || a - b)
    .slice(0, most)
    .map(([unit]) => unit);
}
