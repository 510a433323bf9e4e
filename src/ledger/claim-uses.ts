// Finds where each claim is cited: in themes and pages, and in prose and lists in YAML.
import { notesIn } from '../prose/prose-blocks.ts';
import type { Content } from '../content/read-content.ts';
import { readProse } from '../content/read-document.ts';
import {
  disagreementAddress,
  entityAddress,
  eventAddress,
  figureAddress,
  pageAddress,
  pageOf,
  questionAddress,
  sentenceAnchor,
  themeAddress,
  claimAddress,
} from '../addresses/addresses.ts';
import { claimsDrawn } from '../schemas/figure.ts';
import type { Citation } from './types.ts';

/** @returns Claim id → its citations without duplicates: themes first, then pages, then lists. */
export function findCitations(content: Content): Map<string, Citation[]> {
  const citations = new Map<string, Citation[]>();
  const add = (claim: string, citation: Citation): void => {
    const known = citations.get(claim) ?? [];
    if (!known.some(({ page, section }) => page === citation.page && section === citation.section))
      citations.set(claim, [...known, citation]);
  };
  const pages = [
    ...[...content.themes].map(([id, document]) => ({ address: themeAddress(id), document })),
    ...[...content.pages].map(([id, document]) => ({ address: pageAddress(id), document })),
  ];
  for (const { address, document } of pages) {
    for (const { notes, sections } of document.sentences) {
      for (const note of notes)
        add(note, { page: address, section: sections.at(-1) ?? null, address: `${address}#${sentenceAnchor(note)}` });
    }
  }
  for (const { address, claims } of listedClaims(content)) {
    const section = address.includes('#') ? address.slice(address.indexOf('#') + 1) : null;
    for (const claim of claims) add(claim, { page: pageOf(address), section, address });
  }
  return citations;
}

/** @returns The claims cited by lists and prose in YAML, with the address at which they are shown. */
function listedClaims(content: Content): { address: string; claims: string[] }[] {
  const notes = (text: string | undefined): string[] =>
    text === undefined
      ? []
      : readProse(text, { file: '', line: 1, col: 1 }, content.sentenceRules).sentences.flatMap(
          (sentence) => sentence.notes,
        );
  return [
    ...[...content.events].map(([id, { value }]) => ({ address: eventAddress(id), claims: value.claims })),
    ...[...content.disagreements].map(([id, { value }]) => ({
      address: disagreementAddress(id),
      claims: [
        ...value.versions.flatMap((version) => [...(version.claims ?? []), ...notes(version.says)]),
        ...notes(value.reading),
      ],
    })),
    ...[...content.questions].map(([id, { value }]) => ({ address: questionAddress(id), claims: notes(value.known) })),
    ...[...content.figures].map(([id, { value }]) => ({
      address: figureAddress(id),
      claims: [...notesIn(`${value.description} ${value.caption}`), ...claimsDrawn(value)],
    })),
    ...[...content.entities].map(([id, { value }]) => ({
      address: entityAddress(id),
      claims: [...notes(value.role), ...value.claims],
    })),
    ...[...content.claims].map(([id, { value }]) => ({ address: claimAddress(id), claims: notes(value.remark) })),
  ].map(({ address, claims }) => ({ address, claims: claims.filter((claim) => content.claims.has(claim)) }));
}
