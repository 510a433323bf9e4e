// Builds the history of a section from the permalink ledger and the corrections.
import type { Correction } from '../schemas/correction.ts';
import type { Permalinks } from '../schemas/permalink-ledger.ts';
import { claimAddress } from './addresses.ts';
import { historyOf } from './former-addresses.ts';

interface SectionVersion {
  /** The first eight digits of the hash, as used in citations. */
  version: string;
  sha256: string;
  /** The day on which it was recorded; null if it isn't in the ledger yet. */
  date: string | null;
  /** The known changes up to the next version; for the last version, those since its date. */
  then: VersionChanges;
}

interface VersionChanges {
  corrections: Correction[];
  /** Claims of the section whose statement, speaker or status changed. */
  claims: string[];
  /** The anchors of sentences that were reworded. */
  reworded: string[];
  /** The anchors of sentences that were added. */
  added: string[];
}

export interface SectionHistory {
  /** The current version. */
  version: string;
  date: string | null;
  /** Oldest first; the last one is current. */
  versions: SectionVersion[];
}

export interface Records {
  addresses: Permalinks['addresses'];
  corrections: readonly Correction[];
  /** Old address → current address, including former addresses of the section and its sentences. */
  old: ReadonlyMap<string, string>;
}

/** The section in its current state. */
interface Section {
  address: string;
  page: string;
  sha256: string;
  claims: string[];
  sentences: { text: string; anchor: string | null }[];
}

/** How many digits of a hash name a version: enough to tell apart the few versions of a section. */
const SHORT = 8;

/** The short name of a version. */
export function shortVersion(sha256: string): string {
  return sha256.slice(0, SHORT);
}

/** The anchor of a version on the section's history page. */
export function versionAnchor(version: string): string {
  return `v-${version}`;
}

/**
 * @param section The section in its current state.
 * @param records The recorded texts, corrections and moves.
 * @returns Its versions and the known changes between them: the ledger keeps hashes, so the old texts are unknown.
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

/**
 * @param from The date of a version, exclusive.
 * @param to The date of the next version, inclusive; null if there is none or it isn't recorded yet.
 */
function changesBetween(
  section: Section,
  { addresses, corrections, old }: Records,
  from: string | null,
  to: string | null,
): VersionChanges {
  if (from === null) return { corrections: [], claims: [], reworded: [], added: [] };
  const within = (date: string): boolean => (from === to ? date === to : date > from && (to === null || date <= to));
  /** The dates on which the text of an address changed, including former addresses; the first is its publication. */
  const daysOf = (address: string): string[] => historyOf(address, addresses, old).versions.map(({ date }) => date);
  /** Whether a former address had an older text: then the text was reworded as it moved, so its first date counts. */
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

/** The former addresses of an address. */
function formerly(address: string, old: ReadonlyMap<string, string>): string[] {
  return [...old].filter(([, to]) => to === address).map(([from]) => from);
}

/** Whether a correction names the section, by its current or a former address, or a claim that the section cites. */
function concerns({ page, claim }: Correction, section: Section, old: ReadonlyMap<string, string>): boolean {
  return (old.get(page) ?? page) === section.address || (claim !== null && section.claims.includes(claim));
}
