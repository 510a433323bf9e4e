// Lists every address that the content publishes, with the hash of its text, as the permalink ledger records them.
import { OWN } from '../prose/prose-blocks.ts';
import type { Content } from '../content/read-content.ts';
import type { Place } from '../content/problem.ts';
import type { Document } from '../content/read-document.ts';
import { isUnread } from '../content/unread-files.ts';
import {
  claimAddress,
  disagreementAddress,
  entityAddress,
  eventAddress,
  figureAddress,
  homeAddress,
  pageAddress,
  questionAddress,
  sentenceAnchor,
  sourceAddress,
  themeAddress,
} from './addresses.ts';
import { mainPageAddresses } from './main-pages.ts';
import { normalise, sha256 } from '../text/normalise.ts';

export interface PublishedText {
  /** The hash of the normalised text. */
  sha256: string;
  /** Its position in the content. */
  place: Place;
}

/** Cached, since several rules need the texts of the same content. */
const collected = new WeakMap<Content, ReadonlyMap<string, PublishedText>>();

/** @returns Address → the hash and the place of its text, sorted by address. */
export function publishedTexts(content: Content): ReadonlyMap<string, PublishedText> {
  const texts = collected.get(content) ?? collectTexts(content);
  collected.set(content, texts);
  return texts;
}

function collectTexts(content: Content): Map<string, PublishedText> {
  const texts = new Map<string, PublishedText>();
  const publish = (address: string, place: Place, ...parts: (string | null | undefined)[]): void => {
    texts.set(address, { sha256: sha256(normalise(parts.join('\n'))), place });
  };
  // A mistyped note must not become an address; the note of a claim with errors or in an unread file must stay one.
  const isClaim = (id: string): boolean =>
    id !== OWN && (content.claims.has(id) || content.faulty.has(id) || isUnread(content, 'claims/'));
  const documents = [
    ...[...content.themes].map(([id, document]) => ({
      address: themeAddress(id),
      title: document.front.value.title,
      document,
    })),
    ...[...content.pages].map(([id, document]) => ({
      address: pageAddress(id),
      title: document.front.value.title,
      document,
    })),
  ];
  for (const { address, title, document } of documents) {
    publish(address, document.front.at(), title, ...document.blocks);
    publishParts(address, document, isClaim, publish);
  }
  for (const [id, { value, at }] of content.claims)
    publish(claimAddress(id), at(), value.status, value.speaker, value.statement);
  for (const [id, { value, at }] of content.sources)
    publish(sourceAddress(id), at(), value.label, value.summary, value.lineReason, ...value.defects);
  for (const [id, { value, at }] of content.entities) publish(entityAddress(id), at(), value.name, value.role);
  for (const [id, { value, at }] of content.events) publish(eventAddress(id), at(), value.date, value.what);
  for (const [id, { value, at }] of content.disagreements)
    publish(
      disagreementAddress(id),
      at(),
      value.question,
      ...value.versions.map((version) => version.says),
      value.reading,
    );
  for (const [id, { value, at }] of content.questions) publish(questionAddress(id), at(), value.question, value.known);
  for (const [id, { value, at }] of content.figures)
    publish(figureAddress(id), at(), value.title, value.description, value.caption, JSON.stringify(value.rows));
  for (const list of mainPageAddresses) {
    const place = content.site?.at() ?? { file: content.folder, line: 1, col: 1 };
    const inside = [...texts]
      .filter(([address]) => address.startsWith(list) && address !== list)
      .map(([, text]) => text.sha256);
    publish(list, place, ...inside);
  }
  if (!texts.has(homeAddress))
    publish(
      homeAddress,
      content.site?.at() ?? { file: content.folder, line: 1, col: 1 },
      content.site?.value.description,
    );
  return new Map([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function publishParts(
  address: string,
  document: Document,
  isClaim: (id: string) => boolean,
  publish: (address: string, place: Place, ...parts: string[]) => void,
): void {
  for (const section of document.sections) {
    if (section.id === null) continue;
    const { id } = section;
    publish(
      `${address}#${id}`,
      section,
      section.title,
      ...document.sentences.filter((sentence) => sentence.sections.includes(id)).map((sentence) => sentence.text),
    );
  }
  const met = new Set<string>();
  for (const sentence of document.sentences) {
    for (const note of sentence.notes) {
      if (met.has(note) || !isClaim(note)) continue;
      met.add(note);
      publish(`${address}#${sentenceAnchor(note)}`, sentence, sentence.text);
    }
  }
}
