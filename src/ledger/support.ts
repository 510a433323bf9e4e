// How a sentence is supported: as well as the claim among its claims that fewest lines carry.

export type Support = 'several' | 'one';

/**
 * @param claims The claims that a sentence rests on.
 * @returns `several` only if each of them rests on several independent lines of reporting.
 */
export function supportOf(claims: readonly { lines: readonly unknown[] }[]): Support {
  return claims.every(({ lines }) => lines.length > 1) ? 'several' : 'one';
}
