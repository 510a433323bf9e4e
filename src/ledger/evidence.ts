// Lists all evidence in the content: that of claims and that of disagreements.
import type { Content } from '../content/read-content.ts';
import type { Place } from '../content/problem.ts';
import type { Path } from '../content/read-yaml.ts';
import type { Evidence } from '../schemas/claim.ts';

export interface PlacedEvidence {
  evidence: Evidence;
  /** Returns its place, or that of a part of it. */
  at: (path?: Path) => Place;
}

export function allEvidence(content: Content): PlacedEvidence[] {
  const ofClaims = [...content.claims.values()].flatMap(({ value, at }) =>
    value.evidence.map((evidence, index) => ({ evidence, at: (path: Path = []) => at(['evidence', index, ...path]) })),
  );
  const ofDisagreements = [...content.disagreements.values()].flatMap(({ value, at }) =>
    value.versions.flatMap((version, v) =>
      version.evidence.map((evidence, index) => ({
        evidence,
        at: (path: Path = []) => at(['versions', v, 'evidence', index, ...path]),
      })),
    ),
  );
  return [...ofClaims, ...ofDisagreements];
}
