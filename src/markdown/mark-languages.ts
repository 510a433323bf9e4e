// Wraps words in another script in an element with their language.
//
// in:  The feature has 策反 here.
// out: The feature has <span lang="zh-Hant">策反</span> here.
import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { splitByScript } from '../text/scripts.ts';

/**
 * Changes the tree in place.
 *
 * @param locale The language of the page.
 * @param languageOf Returns the language of a run of words; if undefined, the words are left as they are.
 */
export function markLanguages(tree: Root, locale: string, languageOf: (words: string) => string | undefined): void {
  visit(tree, 'text', (node, index, parent) => {
    const parts = splitByScript(node.value, locale);
    if (parent === undefined || index === undefined || !parts.some(({ foreign }) => foreign)) return undefined;
    const nodes = parts.map(({ text, foreign }): PhrasingContent => {
      const lang = foreign ? languageOf(text) : undefined;
      const value: PhrasingContent = { type: 'text', value: text };
      return lang === undefined
        ? value
        : { type: 'emphasis', data: { hName: 'span', hProperties: { lang } }, children: [value] };
    });
    (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}
