// Lists everything that independent readers judge, by its hash: an item that changes must be judged again.
import { allProse } from '../content/all-prose.ts';
import { OWN } from '../prose/prose-blocks.ts';
import type { Content } from '../content/read-content.ts';
import type { Place } from '../content/problem.ts';
import type { Located, Path } from '../content/read-yaml.ts';
import type { Evidence } from '../schemas/claim.ts';
import type { Figure } from '../schemas/figure.ts';
import { claimsDrawn } from '../schemas/figure.ts';
import { normalise, sha256 } from '../text/normalise.ts';

export interface Reviewable {
  kind: 'claim' | 'sentence' | 'version';
  /** The id of the claim or disagreement, or the file of the sentence. */
  of: string;
  /** The hash of everything judged. */
  sha256: string;
  place: Place;
  /** Everything a reader needs to judge it. */
  judged: Record<string, unknown>;
}

/** @returns Claims, versions of disagreements, sentences that need notes, and rows of figures, without duplicates. */
export function reviewables(content: Content): Reviewable[] {
  const claims = [...content.claims].map(([id, { value, at }]) =>
    reviewable('claim', id, at(), {
      statement: value.statement,
      speaker: value.speaker,
      via: value.via ?? null,
      status: value.status,
      evidence: plain(value.evidence),
      covers: value.covers ?? [],
    }),
  );
  const versions = [...content.disagreements].flatMap(([id, { value, at }]) =>
    value.versions.map((version, index) =>
      reviewable('version', id, at(['versions', index]), {
        question: value.question,
        says: version.says,
        evidence: plain(version.evidence),
      }),
    ),
  );
  const sentences = allProse(content)
    .filter(({ noted }) => noted)
    .flatMap(({ sentences: found }) => found)
    .map(({ text, notes, file, line, col }) =>
      reviewable(
        'sentence',
        file,
        { file, line, col },
        { text, own: notes.includes(OWN), claims: notes.flatMap((note) => claimOf(content, note)) },
      ),
    );
  const events = [...content.events].map(([, { value, at }]) =>
    reviewable('sentence', at().file, at(['what']), {
      text: value.what,
      own: false,
      date: value.date ?? null,
      dateNote: value.dateNote ?? null,
      claims: value.claims.flatMap((claim) => claimOf(content, claim)),
    }),
  );
  const figures = [...content.figures.values()].flatMap((figure) => drawnRows(content, figure));
  return [
    ...new Map(
      [...claims, ...versions, ...sentences, ...events, ...figures].map((item) => [item.sha256, item]),
    ).values(),
  ];
}

/** The title and rows of a figure as readers see them, with their claims. */
function drawnRows(content: Content, { value, at }: Located<Figure>): Reviewable[] {
  const drawn = (path: Path, judged: Record<string, unknown>, claims: string[]): Reviewable =>
    reviewable('sentence', at().file, at(path), {
      ...judged,
      own: false,
      claims: claims.flatMap((claim) => claimOf(content, claim)),
    });
  const periods = 'periods' in value ? { periods: value.periods } : {};
  return [
    drawn(['title'], { text: value.title, titleOf: value.kind }, claimsDrawn(value)),
    ...value.rows.map(({ label, claims, ...row }, index) =>
      drawn(['rows', index], { text: label, rowOf: value.title, ...row, ...periods }, claims),
    ),
  ];
}

function reviewable(kind: Reviewable['kind'], of: string, place: Place, judged: Record<string, unknown>): Reviewable {
  return { kind, of, place, judged, sha256: sha256(normalise(JSON.stringify([kind, judged]))) };
}

function plain(evidence: Evidence[]): Evidence[] {
  return evidence.map(({ source, quote, translation, note }) => ({
    source,
    quote: normalise(quote),
    translation,
    ...(note === undefined ? {} : { note }),
  }));
}

function claimOf(content: Content, id: string): { id: string; statement: string; status: string; speaker: string }[] {
  const claim = content.claims.get(id)?.value;
  return claim === undefined ? [] : [{ id, statement: claim.statement, status: claim.status, speaker: claim.speaker }];
}
