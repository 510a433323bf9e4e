// Determines the support of a sentence, which is that of its least supported claim.

export type Support = 'several' | 'one';

/**
 * @param claims The claims that a sentence cites.
 * @returns `several` if each claim is based on several independent lines of reporting, otherwise `one`.
 */
export function supportOf(claims: readonly { lines: readonly unknown[] }[]): Support {
  return claims.every(({ lines }) => lines.length > 1) ? 'several' : 'one';
}
