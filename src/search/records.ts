// What can be found: one record for each section, claim, disagreement, source, and person or organisation.
import { disagreementAddress } from '../ledger/addresses.ts';
import { withoutNotes } from '../markdown/prose-blocks.ts';
import type { Ledger } from '../ledger/types.ts';

export interface SearchRecord {
  /** The address that a hit leads to. */
  address: string;
  kind: 'section' | 'claim' | 'disagreement' | 'source' | 'person';
  title: string;
  /** What is searched and shown. */
  text: string;
}

/** @param titleOf The short title of a theme. */
export function searchRecords(ledger: Ledger, titleOf: (theme: string) => string): SearchRecord[] {
  return [
    ...ledger.sections.map(({ address, title, theme, text }): SearchRecord => ({ address, kind: 'section', title: `${titleOf(theme)}: ${title}`, text })),
    ...[...ledger.claims.values()].map(({ address, statement, speaker, evidence }): SearchRecord => ({
      address,
      kind: 'claim',
      title: statement,
      text: [statement, speaker.name, ...evidence.flatMap(({ quote, translation }) => [translation, quote])].join(' '),
    })),
    ...[...ledger.disagreements.values()].map(({ id, question, versions, reading }): SearchRecord => ({
      address: disagreementAddress(id),
      kind: 'disagreement',
      title: question,
      text: [...versions.map(({ says }) => says), withoutNotes(reading)].join(' '),
    })),
    ...[...ledger.sources.values()].map(({ address, label, summary, defects }): SearchRecord => ({ address, kind: 'source', title: label, text: [summary, ...defects].join(' ') })),
    ...[...ledger.entities.values()].map(({ address, name, spellings, role }): SearchRecord => ({ address, kind: 'person', title: name, text: [withoutNotes(role), ...spellings].join(' ') })),
  ];
}
