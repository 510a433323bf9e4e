// Determines whether a source supports a claim, differs from it, or is silent.
import type { LedgerClaim, LedgerDisagreement, Stance } from './types.ts';

/**
 * A source differs if it states another version in a disagreement about the claim.
 * If it only says less (precision), it is silent on the claim.
 *
 * @param disagreements Disagreements that include those about the claim.
 */
export function stanceOf(source: string, claim: LedgerClaim, disagreements: LedgerDisagreement[]): Stance {
  if (claim.evidence.some((evidence) => evidence.source === source)) return 'supports';
  const differs = disagreements
    .filter(({ id, kind }) => claim.disagreements.includes(id) && kind !== 'precision')
    .some(({ versions }) =>
      versions.some(
        (version) =>
          !version.claims.includes(claim.id) && version.evidence.some((evidence) => evidence.source === source),
      ),
    );
  return differs ? 'differs' : 'silent';
}

/**
 * The lines whose articles state different versions in a disagreement about the claim.
 *
 * @param lineOf Source id → line.
 */
export function linesAtOdds(
  claim: LedgerClaim,
  disagreements: LedgerDisagreement[],
  lineOf: (source: string) => string,
): { line: string; disagreement: string }[] {
  return disagreements
    .filter(({ id }) => claim.disagreements.includes(id))
    .flatMap(({ id, versions }) => {
      const versionsOfLine = Map.groupBy(
        versions.flatMap((version, index) =>
          [...new Set(version.evidence.map(({ source }) => lineOf(source)))].map((line) => ({ line, index })),
        ),
        ({ line }) => line,
      );
      return [...versionsOfLine].filter(([, found]) => found.length > 1).map(([line]) => ({ line, disagreement: id }));
    });
}
