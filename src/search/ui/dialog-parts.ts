// Makes the part of the dialog below its field.
import type { SearchWords } from '../../i18n/ui.ts';
import { element } from './element.ts';

/** @param page The address of the search page. */
export function dialogParts(page: string, words: SearchWords): HTMLElement[] {
  const keys = (
    [
      ['↑ ↓', words.keys.move],
      ['↵', words.keys.open],
      ['Esc', words.keys.close],
    ] as const
  ).map(([key, does]) => element('span', {}, ...key.split(' ').flatMap((one) => [element('kbd', {}, one), ' ']), does));
  return [
    element(
      'div',
      { class: 'search-body' },
      element('p', { class: 'search-status', 'aria-hidden': 'true', 'data-search-status': '' }),
      element('p', { class: 'spoken', role: 'status', 'data-search-spoken': '' }),
      element('p', { class: 'search-hint', 'data-search-hint': '' }, words.hint),
      element('ol', { class: 'results', 'aria-label': words.results, 'data-search-results': '', hidden: '' }),
      element('p', {}, element('a', { href: page, 'data-search-all': '' }, words.searchPage)),
    ),
    element(
      'p',
      { class: 'search-keys' },
      ...keys,
      element('label', {}, element('input', { type: 'checkbox', 'data-search-slash': '' }), ' ', words.slash),
    ),
  ];
}
