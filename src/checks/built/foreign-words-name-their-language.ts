// Text in another script than the page's has a lang attribute.
import type { Element, ElementContent, Root } from 'hast';
import { isForeignTo } from '../../text/scripts.ts';
import type { BuiltSite, Finding } from '../built-pages.ts';

export function foreignWordsNameTheirLanguage({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ address, tree }) =>
    wrongTexts(tree, '').map((text): Finding => ({
      rule: 'foreign-words-name-their-language',
      page: address,
      message: `“${text}” is not in an element whose lang attribute is its language.`,
    })),
  );
}

function wrongTexts(node: Root | Element, language: string): string[] {
  return (node.children as (ElementContent | { type: 'doctype' })[]).flatMap((child): string[] => {
    if (child.type === 'text') return isForeignTo(child.value, language) ? [child.value.trim().slice(0, 60)] : [];
    if (child.type !== 'element' || ['script', 'style'].includes(child.tagName)) return [];
    const own = child.properties.lang;
    return wrongTexts(child, typeof own === 'string' ? own : language);
  });
}
