// What is said of an answer, above its results: how many, for what, or what was searched instead.
import type { SearchWords } from '../i18n/ui.ts';
import { element, quoted, sentence } from './element.ts';
import { formatState, LONGEST_QUERY, tidyQuery, type SearchState } from './search-state.ts';
import type { SearchAnswer } from './search-types.ts';

/**
 * @param typed The field as it stands, which may be longer than what is searched.
 * @param page The address of the search page, where another spelling leads.
 */
export function answerLine(answer: SearchAnswer, { query, filters }: SearchState, typed: string, words: SearchWords, page: string): (Node | string)[] {
  const cut = [...typed.trim()].length > LONGEST_QUERY && tidyQuery(typed) === query ? [' ', words.cut(LONGEST_QUERY)] : [];
  return [...whatWasFound(answer, { query, filters }, words, page), ...cut];
}

function whatWasFound({ total, suggestion }: SearchAnswer, { query, filters }: SearchState, words: SearchWords, page: string): (Node | string)[] {
  if (suggestion !== null) {
    const link = element('a', { href: `${page}${formatState({ query: suggestion, filters })}`, 'data-search-suggestion': suggestion }, element('bdi', {}, suggestion));
    return [...sentence(words.instead, { query: quoted(query), suggestion: link }), ' ', words.insteadShown(total)];
  }
  const template = total > 0 ? words.found(total) : Object.keys(filters).length > 0 ? words.noneFiltered : words.none;
  return query === '' ? [words.foundAll(total)] : sentence(template, { query: quoted(query) });
}
