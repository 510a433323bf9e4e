// The texts that stood at an address and at those that it had before, so that a new id makes no new text.
import type { Permalinks } from '../schemas/permalinks.ts';

type Version = Permalinks['addresses'][string][number];

export interface AddressHistory {
  /** The address under which the text was first published. */
  first: string;
  /** Every text that stood there, oldest first. */
  versions: Version[];
}

/**
 * @param address An address of the permalink ledger.
 * @param old Old address → the address that exists.
 * @returns Its history, that of a former address included where the last text there is the first one here: then it was renamed, and not merged with another.
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
