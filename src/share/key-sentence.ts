// Which sentence of a section tells it where only one has room, how it stands, and how many lines carry it.
import { statusSchema, type Status } from '../schemas/claim.ts';
import type { LedgerClaim, LedgerSection } from '../ledger/types.ts';

interface Standing {
  status: Status;
  /** Who says it, each once; nobody where nobody disputes it. */
  speakers: string[];
}

export interface TellingSentence {
  text: string;
  /** The ids of its notes, in order. */
  notes: string[];
  /** How the claims that it rests on stand: what is alleged first. */
  standing: Standing[];
  /** Of the claims that it rests on, the fewest and the most lines of reporting. */
  lines: { fewest: number; most: number };
}

/** Fewer words than these are a label, such as a cell of a table, and tell nothing by themselves. */
const FEWEST_WORDS = 4;

/**
 * @param section A section of the ledger.
 * @param claimOf A claim by its id.
 * @returns Its sentences that rest on claims: those of the claim that the editor chose first, then all in order.
 */
export function tellingSentences(
  section: Pick<LedgerSection, 'sentences' | 'card'>,
  claimOf: (id: string) => LedgerClaim | undefined,
): TellingSentence[] {
  const told = section.sentences
    .filter(({ text }) => text.split(/\s+/u).length >= FEWEST_WORDS)
    .flatMap(({ text, notes }): TellingSentence[] => {
      const claims = notes.flatMap((note) => claimOf(note) ?? []);
      return claims.length === 0 ? [] : [{ text, notes, standing: standingOf(claims), lines: supportOf(claims) }];
    });
  const chosen = told.filter(({ notes }) => section.card !== null && notes.includes(section.card));
  return [...chosen, ...told.filter((sentence) => !chosen.includes(sentence))];
}

/** How many lines of reporting carry claims: the fewest and the most. */
export function supportOf(claims: readonly Pick<LedgerClaim, 'lines'>[]): { fewest: number; most: number } {
  const counts = claims.map(({ lines }) => lines.length);
  return { fewest: Math.min(...counts), most: Math.max(...counts) };
}

function standingOf(claims: LedgerClaim[]): Standing[] {
  return statusSchema.options.flatMap((status): Standing[] => {
    const standing = claims.filter((claim) => claim.status === status);
    if (standing.length === 0) return [];
    return [
      { status, speakers: status === 'undisputed' ? [] : [...new Set(standing.map(({ speaker }) => speaker.name))] },
    ];
  });
}
