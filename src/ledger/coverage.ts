// Classifies each sentence of an article: quoted, covered by a claim, set aside, or left out.
import { overlaps, type Article, type Span } from './article.ts';
import { codePoints } from '../text/normalise.ts';
import { sentenceRanges } from '../text/sentences.ts';

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
 * @param language Its language.
 * @returns Its sentences with their spans, in order.
 */
export function articleSentences(article: Article, language: string): (Span & { text: string })[] {
  const points = [...article.text];
  return article.paragraphStarts.flatMap((start, index) => {
    const next = article.paragraphStarts[index + 1] ?? article.length + 1;
    const paragraph = points.slice(start, next - 1).join('');
    return sentenceRanges(paragraph, language).map((range) => {
      const text = paragraph.slice(range.start, range.end);
      const from = start + codePoints(paragraph.slice(0, range.start));
      return { start: from, end: from + codePoints(text), text };
    });
  });
}

/** @returns Each sentence with its class; a sentence both quoted and covered counts as quoted. */
export function fatesOf(article: Article, language: string, { quotes, covers, setAside }: Parts): ArticleSentence[] {
  return articleSentences(article, language).map((sentence) => {
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
