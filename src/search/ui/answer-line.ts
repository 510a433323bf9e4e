// Renders the line above the results: the query with its own text direction, a suggestion as a link.
import { answerParts, type AnswerPart } from './answer-parts.ts';
import { element } from './element.ts';
import type { RenderContext } from './hit-item.ts';
import type { SearchState } from './search-state.ts';
import type { SearchAnswer } from '../engine/search-types.ts';

/** Longer queries are shortened. */
const LONGEST_SHOWN = 80;

/**
 * @param typed What the field holds.
 * @param page The address of the search page.
 */
export function answerLine(
  answer: SearchAnswer,
  state: SearchState,
  typed: string,
  { words }: RenderContext,
  page: string,
): (Node | string)[] {
  const said = (part: AnswerPart): Node | string => {
    if ('text' in part) return part.text;
    if ('query' in part) return element('span', {}, '“', element('bdi', {}, shortened(part.query)), '”');
    return element(
      'a',
      { href: `${page}${part.search}`, 'data-search-suggestion': part.suggestion },
      element('bdi', {}, part.suggestion),
    );
  };
  return answerParts(answer, state, typed, words).map(said);
}

function shortened(query: string): string {
  const characters = [...query];
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : query;
}
