// Builds the matrix of claims by sources for its page and its CSV: which source says what.
import { matrixAddress, matrixOfThemeAddress } from '../addresses/addresses.ts';
import { stanceOf } from '../ledger/matrix.ts';
import type { Stance } from '../ledger/types.ts';
import type { LedgerClaim, LedgerSource } from '../ledger/types.ts';
import type { CsvRow } from '../text/csv.ts';
import { LARGEST_LIST } from './list-limits.ts';
import { getThemes, inOrder } from './queries.ts';

export interface ClaimMatrix {
  /** The sources, grouped by line of reporting. */
  lines: LedgerSource[][];
  /** The stance of each source on a claim, in the same order. */
  stancesOn: (claim: LedgerClaim) => Stance[];
}

export async function getClaimMatrix(): Promise<ClaimMatrix> {
  const [sources, disagreements] = await Promise.all([inOrder('sources'), inOrder('disagreements')]);
  const byLine = [...Map.groupBy(sources, ({ line }) => line)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = byLine.map(([, members]) => members);
  const byId = new Map(disagreements.map((disagreement) => [disagreement.id, disagreement]));
  return {
    lines,
    stancesOn: (claim) => {
      const own = claim.disagreements.map((id) => byId.get(id)).filter((found) => found !== undefined);
      return lines.flat().map((source) => stanceOf(source.id, claim, own));
    },
  };
}

/** @returns A row per claim, by theme: the theme, its first section that cites the claim, and each source's stance. */
export async function claimMatrixRows(): Promise<CsvRow[]> {
  const [{ lines, stancesOn }, themes, sections, claims] = await Promise.all([
    getClaimMatrix(),
    getThemes(),
    inOrder('sections'),
    inOrder('claims'),
  ]);
  const sources = lines.flat();
  const sectionOf = ({ id, theme }: LedgerClaim): string | null =>
    sections.find((section) => section.theme === theme && section.depth === 2 && section.claims.includes(id))?.title ??
    null;
  return themes.flatMap((theme) =>
    claims
      .filter((claim) => claim.theme === theme.id)
      .map((claim) => {
        const { id, statement, status, speaker } = claim;
        const stances = stancesOn(claim);
        const bySource = Object.fromEntries(sources.map((source, column) => [source.id, stances[column] ?? 'silent']));
        const data = { theme: theme.data.shortTitle, section: sectionOf(claim), label: statement, ...bySource };
        return { data, status, speaker: speaker.name, lines: claim.lines, claims: [id] };
      }),
  );
}

/** The address of a theme's claims in the matrix: a separate page if the site has many claims, otherwise an anchor. */
export async function addressInMatrix(theme: string): Promise<string> {
  const claims = await inOrder('claims');
  return claims.length > LARGEST_LIST ? matrixOfThemeAddress(theme) : `${matrixAddress}#${groupAnchor(theme)}`;
}

/** The anchor of a theme's claims in the matrix. */
export const groupAnchor = (theme: string): string => `theme-${theme}`;
