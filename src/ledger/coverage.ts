// Classifies each sentence of an article: quoted, covered by a claim, set aside, or left out.
import { overlaps, type Article, type Span } from './article.ts';
import { codePoints } from '../text/normalise.ts';
import { sentenceRanges, type SentenceRules } from '../text/sentences.ts';

export type Fate = 'quoted' | 'covered' | 'setAside' | 'leftOut';

export interface ArticleSentence extends Span {
  text: string;
  fate: Fate;
}

export interface Parts {
  quotes: Span[];
  covers: Span[];
  setAside: Span[];
}

/**
 * @param article The article.
 * @param rules Its language, and words in which no sentence ends.
 * @returns Its sentences with their places, paragraph by paragraph.
 */
export function articleSentences(article: Article, rules: SentenceRules): (Span & { text: string })[] {
  const points = [...article.text];
  return article.paragraphStarts.flatMap((start, index) => {
    const next = article.paragraphStarts[index + 1] ?? article.length + 1;
    const paragraph = points.slice(start, next - 1).join('');
    return sentenceRanges(paragraph, { ...rules, article: true }).map((range) => {
      const text = paragraph.slice(range.start, range.end);
      const from = start + codePoints(paragraph.slice(0, range.start));
      return { start: from, end: from + codePoints(text), text };
    });
  });
}

/** @returns Each sentence with its class; a sentence both quoted and covered counts as quoted. */
export function fatesOf(
  article: Article,
  rules: SentenceRules,
  { quotes, covers, setAside }: Parts,
): ArticleSentence[] {
  return articleSentences(article, rules).map((sentence) => {
    const meets = (spans: Span[]): boolean => spans.some((span) => overlaps(span, sentence));
    const fate: Fate = meets(quotes) ? 'quoted' : meets(covers) ? 'covered' : meets(setAside) ? 'setAside' : 'leftOut';
    return { ...sentence, fate };
  });
}

/** @returns The code points of the sentences, by class. */
export function countFates(sentences: ArticleSentence[]): Record<Fate, number> {
  const counts: Record<Fate, number> = { quoted: 0, covered: 0, setAside: 0, leftOut: 0 };
  for (const { fate, start, end } of sentences) counts[fate] += end - start;
  return counts;
}
