// Chooses the key sentence of a section, with its statuses and the number of lines of reporting that support it.
import { statusSchema, type Status } from '../schemas/claim.ts';
import type { LedgerClaim, LedgerSection } from '../ledger/types.ts';

interface Standing {
  status: Status;
  /** The speakers, without repeats; empty if nobody disputes the claim. */
  speakers: string[];
}

export interface TellingSentence {
  text: string;
  /** The ids of its notes, in order. */
  notes: string[];
  /** The statuses of its claims, in the order of the schema. */
  standing: Standing[];
  /** The smallest and largest number of lines of reporting among its claims. */
  lines: { fewest: number; most: number };
}

/** Anything shorter is a label, such as a table cell, and says nothing on its own. */
const FEWEST_WORDS = 4;

/**
 * @param section A section of the ledger.
 * @param claimOf Returns a claim by its id.
 * @returns The section's sentences that cite claims: those that cite the editor's chosen claim first, then the others.
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

/** Returns the smallest and largest number of lines of reporting among claims. */
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
