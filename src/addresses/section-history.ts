// What the permalink ledger and the corrections know of how a section came to say what it says now.
import type { Correction } from '../schemas/correction.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import { claimAddress } from './addresses.ts';
import { historyOf } from './former-addresses.ts';

interface SectionVersion {
  /** The first eight digits of the hash: what citations carry. */
  version: string;
  sha256: string;
  /** The day of which it is recorded; null for a text that the ledger does not have yet. */
  date: string | null;
  /** What is known of the change to the next version, or, of the last, since its day. */
  then: VersionChanges;
}

interface VersionChanges {
  corrections: Correction[];
  /** Claims of the section whose statement, speaker or status changed. */
  claims: string[];
  /** The anchors of its sentences that were reworded. */
  reworded: string[];
  /** The anchors of its sentences that were not there before. */
  added: string[];
}

export interface SectionHistory {
  /** The version that stands there now. */
  version: string;
  date: string | null;
  /** Oldest first; the last is the one that stands there now. */
  versions: SectionVersion[];
}

export interface Records {
  addresses: Permalinks['addresses'];
  corrections: readonly Correction[];
  /** Old address → the address that exists: what the section and its sentences were called before. */
  old: ReadonlyMap<string, string>;
}

/** A section as it is now. */
interface Section {
  address: string;
  page: string;
  sha256: string;
  claims: string[];
  sentences: { text: string; anchor: string | null }[];
}

/** How much of a hash names a version: enough among the few of one section. */
const SHORT = 8;

/** The short name of a version. */
export function shortVersion(sha256: string): string {
  return sha256.slice(0, SHORT);
}

/** The anchor of a version in the page of a section's history. */
export function versionAnchor(version: string): string {
  return `v-${version}`;
}

/**
 * @param section The section as it stands now.
 * @param records What was recorded of it and of what it holds.
 * @returns Its versions with what is known to have changed between them. The ledger keeps hashes, not texts, so that is all that can be told.
 */
export function sectionHistory(section: Section, records: Records): SectionHistory {
  const recorded = [section.address, ...formerly(section.address, records.old)]
    .flatMap((address) => records.addresses[address] ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const texts: { date: string | null; sha256: string }[] = recorded.filter(
    ({ sha256 }, index) => sha256 !== recorded[index - 1]?.sha256,
  );
  if (texts.at(-1)?.sha256 !== section.sha256) texts.push({ date: null, sha256: section.sha256 });
  const versions = texts.map(({ date, sha256 }, index): SectionVersion => ({
    version: shortVersion(sha256),
    sha256,
    date,
    then: changesBetween(section, records, date, texts[index + 1]?.date ?? null),
  }));
  return { version: shortVersion(section.sha256), date: texts.at(-1)?.date ?? null, versions };
}

/** @param from The day of a version, exclusive. @param to The day of the next, inclusive; null where there is none or it has no day yet. */
function changesBetween(
  section: Section,
  { addresses, corrections, old }: Records,
  from: string | null,
  to: string | null,
): VersionChanges {
  if (from === null) return { corrections: [], claims: [], reworded: [], added: [] };
  const within = (date: string): boolean => (from === to ? date === to : date > from && (to === null || date <= to));
  /** The days on which another text came to stand at an address, of whatever name it had then: the first is that of its publication. */
  const daysOf = (address: string): string[] => historyOf(address, addresses, old).versions.map(({ date }) => date);
  /** Whether an address is older than its first record: then what came to stand there that day was reworded as it moved. */
  const stoodElsewhere = (address: string): boolean =>
    daysOf(address).length > 0 &&
    formerly(address, old).some((former) =>
      (addresses[former] ?? []).some(({ date }) => date < (daysOf(address)[0] ?? '')),
    );
  const isNew = (address: string): boolean => !stoodElsewhere(address) && daysOf(address).slice(0, 1).some(within);
  const changed = (address: string): boolean =>
    daysOf(address)
      .slice(stoodElsewhere(address) ? 0 : 1)
      .some(within);
  const anchors = section.sentences.flatMap(({ anchor }) => anchor ?? []);
  return {
    corrections: corrections.filter((correction) => concerns(correction, section, old) && within(correction.date)),
    claims: section.claims.filter((claim) => changed(claimAddress(claim))),
    reworded: anchors.filter((anchor) => changed(`${section.page}#${anchor}`)),
    added: anchors.filter((anchor) => isNew(`${section.page}#${anchor}`)),
  };
}

/** The addresses that a thing had before. */
function formerly(address: string, old: ReadonlyMap<string, string>): string[] {
  return [...old].filter(([, to]) => to === address).map(([from]) => from);
}

/** A correction concerns a section that it names, by whatever address, or whose claim the section cites. */
function concerns({ page, claim }: Correction, section: Section, old: ReadonlyMap<string, string>): boolean {
  return (old.get(page) ?? page) === section.address || (claim !== null && section.claims.includes(claim));
}
