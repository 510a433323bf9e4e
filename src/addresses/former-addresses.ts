// Collects the versions of a text across its current and former addresses, so that its history survives a new id.
import type { Permalinks } from '../schemas/permalink-ledger.ts';

type Version = Permalinks['addresses'][string][number];

export interface AddressHistory {
  /** The address under which the text was first published. */
  first: string;
  /** Every version of the text, oldest first. */
  versions: Version[];
}

/**
 * @param address An address of the permalink ledger.
 * @param old Old address → current address.
 * @returns Its history. That of a former address is included if the last text there equals the first one here: then the
 * address was renamed, not merged with another one.
 */
export function historyOf(
  address: string,
  recorded: Permalinks['addresses'],
  old: ReadonlyMap<string, string>,
): AddressHistory {
  const former = new Map(
    [...old]
      .filter(([, to]) => to === address)
      .map(([from]) => [from, recorded[from] ?? []] as const)
      .toSorted(([, a], [, b]) => ((a.at(-1)?.date ?? '') < (b.at(-1)?.date ?? '') ? 1 : -1)),
  );
  let history: AddressHistory = { first: address, versions: recorded[address] ?? [] };
  for (;;) {
    const [first, ...versions] = history.versions;
    const before = [...former].find(([, texts]) => first !== undefined && texts.at(-1)?.sha256 === first.sha256);
    if (before === undefined) return history;
    former.delete(before[0]);
    history = { first: before[0], versions: [...before[1], ...versions] };
  }
}
