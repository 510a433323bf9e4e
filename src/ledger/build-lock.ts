// Builds the evidence lock from the content and the articles: locates quotes and hashes files.
import { isUtf8 } from 'node:buffer';
import type { Content } from '../content/read-content.ts';
import type { Place, Problem } from '../content/problem.ts';
import { placeOfOffset } from '../content/unreadable-characters.ts';
import type { EvidenceLock, LockedQuote, LockedSource } from '../schemas/evidence-lock.ts';
import type { Located, Path } from '../content/read-yaml.ts';
import type { Cover } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import { coverage, locate, overlaps, paragraphAt, readArticle, type Article, type Span } from './article.ts';
import { articleSentences, countFates, fatesOf } from './coverage.ts';
import { allEvidence, type PlacedEvidence } from './evidence.ts';
import { NORMALISATION, normalise, sha256 } from '../text/normalise.ts';
import type { SentenceRules } from '../text/sentences.ts';
import { markDifferences, nearestPassage } from '../text/passages.ts';

/**
 * @param content The content whose quotes are located.
 * @param articles File name → the file's bytes.
 * @returns The lock, which is complete only if there are no problems, and the problems.
 */
export function buildLock(
  content: Content,
  articles: ReadonlyMap<string, Uint8Array>,
): { lock: EvidenceLock; problems: Problem[] } {
  const problems: Problem[] = [];
  const lock: EvidenceLock = { version: 1, normalisation: NORMALISATION, sources: {} };
  const evidence = Map.groupBy(allEvidence(content), ({ evidence: { source } }) => source);
  for (const [id, source] of [...content.sources].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { name } = source.value.file;
    const bytes = articles.get(name);
    if (bytes === undefined) {
      problems.push({
        ...source.at(['file', 'name']),
        rule: 'quotes-are-verbatim',
        message: `The article “${name}” is not in the folder of articles. Add it, or correct the name.`,
      });
      continue;
    }
    if (!isUtf8(bytes)) {
      problems.push(notUtf8(source, bytes));
      continue;
    }
    const locked = lockSource(source, bytes, {
      evidence: evidence.get(id) ?? [],
      covers: coversOf(content, id),
      rules: { ...content.sentenceRules, locale: source.value.language },
    });
    lock.sources[id] = locked.source;
    problems.push(...locked.problems);
  }
  return { lock, problems };
}

function notUtf8(source: Located<Source>, bytes: Uint8Array): Problem {
  const { name } = source.value.file;
  const text = new TextDecoder().decode(bytes);
  const { line, col } = placeOfOffset(text, name, text.indexOf('\uFFFD'));
  const message = `The article “${name}” isn’t UTF-8: line ${line}, column ${col} cannot be read. Save it as UTF-8, then give its new sha256 and bytes.`;
  return { ...source.at(['file', 'name']), rule: 'texts-are-readable', message };
}

function lockSource(
  source: Located<Source>,
  bytes: Uint8Array,
  {
    evidence,
    covers: placedCovers,
    rules,
  }: { evidence: PlacedEvidence[]; covers: PlacedCover[]; rules: SentenceRules },
): { source: LockedSource; problems: Problem[] } {
  const { file } = source.value;
  const problems: Problem[] = [];
  const found = { sha256: sha256(bytes), bytes: bytes.length };
  for (const key of ['sha256', 'bytes'] as const) {
    if (file[key] !== found[key])
      problems.push({
        ...source.at(['file', key]),
        rule: 'quotes-are-verbatim',
        message:
          `The article “${file.name}” has ${key} ${found[key]}, not ` +
          `${file[key]}. Use the right file, or correct this value.`,
      });
  }
  const article = readArticle(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const setAside = locateSetAside(source, article, problems);
  const quotes = new Map<string, LockedQuote>();
  for (const {
    evidence: { quote },
    at,
  } of evidence) {
    const text = normalise(quote);
    if (quotes.has(text)) continue;
    const span = locate(article, text, setAside);
    if (span === undefined) {
      problems.push({ ...at(['quote']), rule: 'quotes-are-verbatim', message: notVerbatim(article, text, file.name) });
      continue;
    }
    const within = setAside.find((part) => overlaps(part, span));
    if (within !== undefined)
      problems.push({
        ...at(['quote']),
        rule: 'evidence-is-the-articles',
        message:
          `“${text}” is in a part of the article that is set aside (${within.reason}). Quote the ` +
          `article itself, or correct setAside in ${source.at().file}.`,
      });
    quotes.set(text, { quote: text, sha256: sha256(text), ...span, paragraph: paragraphAt(article, span.start) });
  }
  const covers = locateCovers(article, { source, covers: placedCovers, rules }, problems);
  const fates = fatesOf(article, rules, { quotes: [...quotes.values()], covers, setAside });
  for (const { start, text } of fates.filter(({ fate }) => fate === 'leftOut')) {
    problems.push({
      ...source.at(),
      rule: 'articles-are-told-whole',
      message:
        `A sentence in paragraph ${paragraphAt(article, start)} is neither quoted, covered nor set ` +
        `aside: “${text}”. Quote it, let a claim cover it, or set it aside. ` +
        'If a sentence was cut in two here, add the words around the cut to sentences.neverEnds in site.yaml.',
    });
  }
  return {
    problems,
    source: {
      file: file.name,
      ...found,
      length: article.length,
      own: article.length - coverage(setAside),
      setAside,
      covers: covers.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.claim < b.claim ? -1 : 1)),
      coverage: countFates(fates),
      quotes: [...quotes.values()].toSorted((a, b) => a.start - b.start || a.end - b.end),
    },
  };
}

function locateSetAside(source: Located<Source>, article: Article, problems: Problem[]): (Span & { reason: string })[] {
  return source.value.setAside.flatMap(({ from, to, reason, paragraph }, index) => {
    const before = article.paragraphStarts[(paragraph ?? 1) - 1] ?? 0;
    const first = locate(article, from, [{ start: 0, end: before }]);
    const last = first === undefined ? undefined : locate(article, to, [{ start: 0, end: first.start }]);
    if (first !== undefined && last !== undefined && last.end > first.start)
      return [{ start: first.start, end: last.end, reason }];
    const [key, words] = first === undefined ? (['from', from] as const) : (['to', to] as const);
    problems.push({
      ...source.at(['setAside', index, key]),
      rule: 'quotes-are-verbatim',
      message: notVerbatim(article, normalise(words), source.value.file.name),
    });
    return [];
  });
}

interface PlacedCover {
  claim: string;
  cover: Cover;
  at: (path?: Path) => Place;
}

function coversOf(content: Content, source: string): PlacedCover[] {
  return [...content.claims]
    .flatMap(([claim, { value, at }]) =>
      (value.covers ?? []).map((cover, index) => ({
        claim,
        cover,
        at: (path: Path = []) => at(['covers', index, ...path]),
      })),
    )
    .filter(({ cover }) => cover.source === source);
}

function locateCovers(
  article: Article,
  { source, covers, rules }: { source: Located<Source>; covers: PlacedCover[]; rules: SentenceRules },
  problems: Problem[],
): LockedSource['covers'] {
  const sentences = articleSentences(article, rules);
  return covers.flatMap(({ claim, cover, at }) => {
    const first = locate(article, cover.from);
    const last = first === undefined ? undefined : locate(article, cover.to, [{ start: 0, end: first.start }]);
    if (first === undefined || last === undefined || last.end <= first.start) {
      const [key, words] = first === undefined ? (['from', cover.from] as const) : (['to', cover.to] as const);
      problems.push({
        ...at([key]),
        rule: 'quotes-are-verbatim',
        message: notVerbatim(article, normalise(words), source.value.file.name),
      });
      return [];
    }
    const met = sentences.filter((sentence) => overlaps(sentence, { start: first.start, end: last.end }));
    if (met.length > 1)
      problems.push({
        ...at(),
        rule: 'articles-are-told-whole',
        message: `The covered passage spans ${met.length} sentences. Write one entry per sentence.`,
      });
    return [{ start: first.start, end: last.end, claim }];
  });
}

function notVerbatim(article: Article, words: string, file: string): string {
  const near = nearestPassage(article.text, words);
  const hint =
    near === undefined
      ? 'It contains no similar passage.'
      : `The nearest passage: ${markDifferences(words, near.passage)} ([-yours-] {+the article’s+}).`;
  return `“${words}” does not occur in ${file}. ${hint} Quote the source exactly.`;
}
