// Builds the ledger from content: resolves claims, locates quotes, and counts lines and citations.
import type { Content } from '../content/read-content.ts';
import type { Document, DocumentSentence } from '../content/read-document.ts';
import type { Disagreement } from '../schemas/disagreement.ts';
import type { Entity } from '../schemas/entity.ts';
import type { Evidence } from '../schemas/claim.ts';
import type { LockedQuote } from '../schemas/evidence-lock.ts';
import type { Question } from '../schemas/question.ts';
import {
  claimAddress,
  entityAddress,
  sectionAddress,
  sentenceAnchor,
  sourceAddress,
  themeAddress,
} from '../addresses/addresses.ts';
import { findCitations } from './claim-uses.ts';
import { resolveFigures } from './resolve-figures.ts';
import { linesOf } from './lines.ts';
import { countReviews, reviewStates } from './review-state.ts';
import { reviewables } from './reviewables.ts';
import { normalise, sha256 } from '../text/normalise.ts';
import { coverageShares, quotedShare } from './quoted-share.ts';
import { linksToSections } from './section-links.ts';
import { resolveEvents } from './order-events.ts';
import type { Ledger, LedgerClaim, LedgerEvidence, LedgerSection, LedgerSource, Speaker } from './types.ts';

/**
 * @param content Content in which the checks found nothing.
 * @returns The ledger, every reference resolved.
 * @throws If a quote is not in the evidence lock or a reference does not exist, which the checks would have found.
 */
export function buildLedger(content: Content): Ledger {
  const quotes = lockedQuotes(content);
  const resolve = (evidence: Evidence[]): LedgerEvidence[] =>
    evidence.map((one) => resolveEvidence(content, quotes, one));
  const citations = findCitations(content);
  const answeredBy = Map.groupBy(
    [...content.claims].flatMap(([id, { value }]) => (value.answers ?? []).map((answered) => ({ id, answered }))),
    ({ answered }) => answered,
  );
  const disagreeing = Map.groupBy(
    [...content.disagreements].flatMap(([id, { value }]) =>
      [...new Set(value.versions.flatMap((version) => version.claims ?? []))].map((claim) => ({ id, claim })),
    ),
    ({ claim }) => claim,
  );
  const judged = reviewables(content);
  const states = reviewStates(judged, content.reviews?.value);
  const reviewOf = new Map(
    judged.filter(({ kind }) => kind === 'claim').map(({ of, sha256: hash }) => [of, states.get(hash)]),
  );
  const claims: LedgerClaim[] = [...content.claims].map(([id, { value }]) => ({
    id,
    theme: content.themeOfClaim.get(id) ?? '',
    address: claimAddress(id),
    statement: value.statement,
    status: value.status,
    speaker: speakerOf(content, value.speaker),
    via: value.via === undefined ? null : speakerOf(content, value.via),
    remark: value.remark ?? null,
    evidence: resolve(value.evidence),
    lines: linesOf(content, value.evidence),
    answers: value.answers ?? [],
    answeredBy: (answeredBy.get(id) ?? []).map((answer) => answer.id),
    disagreements: (disagreeing.get(id) ?? []).map((disagreement) => disagreement.id),
    citedIn: citations.get(id) ?? [],
    review: reviewOf.get(id) ?? 'notReviewed',
  }));
  const ledger = {
    claims: index(claims),
    sources: index(readSources(content, claims)),
    entities: index(
      [...content.entities].map(([id, { value }]) => ({
        id,
        address: entityAddress(id),
        ...value,
        ...claimsOfEntity(id, value, claims),
      })),
    ),
    events: resolveEvents(content),
    disagreements: index(
      [...content.disagreements].map(([id, { value }]: [string, { value: Disagreement }]) => ({
        id,
        ...value,
        versions: value.versions.map((version) => ({
          says: version.says,
          claims: version.claims ?? [],
          evidence: resolve(version.evidence),
          lines: linesOf(content, version.evidence),
        })),
      })),
    ),
    questions: index(
      [...content.questions].map(([id, { value }]: [string, { value: Question }]) => ({ id, ...value })),
    ),
    sections: readSections(content),
    corrections: content.corrections?.value ?? [],
    readings: { readers: content.reviews?.value.readers ?? '', counts: countReviews(judged, content.reviews?.value) },
  };
  return { ...ledger, figures: resolveFigures(content, ledger) };
}

function index<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** `source quote` → its entry in the lock. */
function lockedQuotes(content: Content): Map<string, LockedQuote> {
  return new Map(
    Object.entries(content.lock?.value.sources ?? {}).flatMap(([source, { quotes }]) =>
      quotes.map((quote): [string, LockedQuote] => [`${source} ${quote.quote}`, quote]),
    ),
  );
}

function resolveEvidence(
  content: Content,
  quotes: ReadonlyMap<string, LockedQuote>,
  evidence: Evidence,
): LedgerEvidence {
  const quote = normalise(evidence.quote);
  const locked = quotes.get(`${evidence.source} ${quote}`);
  const source = content.sources.get(evidence.source)?.value;
  if (locked === undefined || source === undefined)
    throw new Error(`The quote “${quote}” of ${evidence.source} is not in the evidence lock. Run npm run check.`);
  const { start, end, paragraph } = locked;
  return {
    source: evidence.source,
    quote,
    lang: source.language,
    translation: evidence.translation,
    note: evidence.note ?? null,
    start,
    end,
    paragraph,
  };
}

function speakerOf(content: Content, id: string): Speaker {
  const entity = content.entities.get(id)?.value;
  if (entity !== undefined)
    return {
      id,
      name: entity.name,
      shortName: entity.shortName ?? entity.name,
      kind: entity.kind,
      address: entityAddress(id),
    };
  const source = content.sources.get(id)?.value;
  if (source === undefined)
    throw new Error(`The speaker “${id}” is neither an entity nor a source. Run npm run check.`);
  return {
    id,
    name: source.label,
    shortName: source.shortName ?? source.label,
    kind: 'source',
    address: sourceAddress(id),
  };
}

function readSources(content: Content, claims: LedgerClaim[]): LedgerSource[] {
  return [...content.sources].map(([id, { value }]) => {
    const locked = content.lock?.value.sources[id];
    return {
      id,
      address: sourceAddress(id),
      ...value,
      dateNote: value.dateNote ?? null,
      url: value.url ?? null,
      length: locked?.length ?? 0,
      quotedShare: locked === undefined ? 0 : quotedShare(locked),
      coverage: locked === undefined ? { quoted: 0, covered: 0, setAside: 0 } : coverageShares(locked),
      claims: claims
        .filter((claim) => claim.evidence.some((evidence) => evidence.source === id))
        .map((claim) => claim.id),
    };
  });
}

function claimsOfEntity(id: string, entity: Entity, claims: LedgerClaim[]): { claims: string[]; says: string[] } {
  const says = claims.filter((claim) => claim.speaker.id === id || claim.via?.id === id).map((claim) => claim.id);
  return { says, claims: entity.claims.filter((claim) => !says.includes(claim)) };
}

function readSections(content: Content): LedgerSection[] {
  const links = linksToSections(content);
  return [...content.themes].flatMap(([theme, document]) => {
    const anchors = anchorsOf(document, content);
    return document.sections.flatMap(({ id, title, depth }) => {
      if (id === null) return [];
      const sentences = document.sentences.filter((sentence) => sentence.sections.includes(id));
      const text = sentences.map((sentence) => sentence.text).join(' ');
      return [
        {
          id,
          page: themeAddress(theme),
          theme,
          title,
          depth,
          address: sectionAddress(theme, id),
          summary: sentences[0]?.text ?? null,
          text,
          sha256: sha256(normalise(`${title}\n${text}`)),
          words: countWords(text, content.site?.value.language ?? 'en'),
          claims: [...new Set(sentences.flatMap((sentence) => sentence.notes))].filter((note) =>
            content.claims.has(note),
          ),
          linkedFrom: links.get(sectionAddress(theme, id)) ?? [],
          sentences: sentences.map((sentence) => ({
            text: sentence.text,
            notes: sentence.notes,
            anchor: anchors.get(sentence) ?? null,
          })),
          card: document.front.value.cards?.[id] ?? null,
        },
      ];
    });
  });
}

/** The anchor of each sentence that is the first on its page to cite a claim. */
function anchorsOf({ sentences }: Document, { claims }: Content): Map<DocumentSentence, string> {
  const met = new Set<string>();
  const anchors = new Map<DocumentSentence, string>();
  for (const sentence of sentences) {
    const first = sentence.notes.find((note) => claims.has(note) && !met.has(note));
    for (const note of sentence.notes) met.add(note);
    if (first !== undefined) anchors.set(sentence, sentenceAnchor(first));
  }
  return anchors;
}

function countWords(text: string, locale: string): number {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike)
    .length;
}
