// Finds a circle of references: a chain of ids in which each refers to the next and the last to the first.

/**
 * @param start The id to start from.
 * @param nextOf The ids that an id refers to.
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
