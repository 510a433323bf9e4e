// Words the line above the results: how many there are, for what, or what was searched instead.
import type { SearchWords } from '../../i18n/ui.ts';
import { formatState, LONGEST_QUERY, tidyQuery, type SearchState } from './search-state.ts';
import type { SearchAnswer } from '../engine/search-types.ts';

/** A piece of a sentence: our words, the query, or a suggestion with its search. */
export type AnswerPart = { text: string } | { query: string } | { suggestion: string; search: string };

/** @param typed What the field holds, which may be longer than what is searched. */
export function answerParts(
  answer: Pick<SearchAnswer, 'total' | 'suggestion'>,
  state: SearchState,
  typed: string,
  words: SearchWords,
): AnswerPart[] {
  const cut = [...typed.trim()].length > LONGEST_QUERY && tidyQuery(typed) === state.query;
  return [...whatWasFound(answer, state, words), ...(cut ? [{ text: ` ${words.cut(LONGEST_QUERY)}` }] : [])];
}

function whatWasFound(
  { total, suggestion }: Pick<SearchAnswer, 'total' | 'suggestion'>,
  { query, filters }: SearchState,
  words: SearchWords,
): AnswerPart[] {
  if (suggestion !== null) {
    const places = {
      query: { query },
      suggestion: { suggestion, search: formatState({ query: suggestion, filters }) },
    };
    return [...filled(words.instead, places), { text: ` ${words.insteadShown(total)}` }];
  }
  if (query === '') return [{ text: words.browsed(total) }];
  return filled(total > 0 ? words.found(total) : Object.keys(filters).length > 0 ? words.noneFiltered : words.none, {
    query: { query },
  });
}

/** Fills the `{names}` of a sentence with parts. */
function filled(template: string, places: Record<string, AnswerPart>): AnswerPart[] {
  return template
    .split(/\{(\w+)\}/u)
    .map((piece, nth) => (nth % 2 === 0 ? { text: piece } : (places[piece] ?? { text: piece })))
    .filter((part) => !('text' in part) || part.text !== '');
}
