// Finds a circle of references: what names another, which names another, and so on back to the first.

/**
 * @param start Where the search begins.
 * @param nextOf The ids that an id names.
 * @returns The ids along a circle through `start`, with `start` at both ends, or undefined if there is none.
 */
export function findCircle(start: string, nextOf: (id: string) => readonly string[]): string[] | undefined {
  const search = (path: readonly string[]): string[] | undefined => {
    for (const next of nextOf(path.at(-1) ?? start)) {
      if (next === start) return [...path, start];
      if (path.includes(next)) continue;
      const circle = search([...path, next]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  return search([start]);
}
