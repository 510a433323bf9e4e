// Text in another script than the page's says in which language it is.
import type { Element, ElementContent, Root } from 'hast';
import type { BuiltSite, Finding } from '../check-built.ts';

/** Script → the languages that are written in it. */
const SCRIPTS: [RegExp, string[]][] = [
  [/\p{Script=Han}/u, ['zh', 'ja', 'yue']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ug']],
  [/\p{Script=Hebrew}/u, ['he', 'yi']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr', 'ne', 'sa']],
];

export function foreignWordsNameTheirLanguage({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ address, tree }) => wrongTexts(tree, '').map((text): Finding => ({ rule: 'foreign-words-name-their-language', page: address, message: `“${text}” stands in no element whose lang is its language.` })));
}

function wrongTexts(node: Root | Element, language: string): string[] {
  return (node.children as (ElementContent | { type: 'doctype' })[]).flatMap((child): string[] => {
    if (child.type === 'text') return isForeign(child.value, language) ? [child.value.trim().slice(0, 60)] : [];
    if (child.type !== 'element' || ['script', 'style'].includes(child.tagName)) return [];
    const own = child.properties.lang;
    return wrongTexts(child, typeof own === 'string' ? own : language);
  });
}

function isForeign(text: string, language: string): boolean {
  const primary = language.split('-')[0] ?? '';
  return SCRIPTS.some(([script, languages]) => script.test(text) && !languages.includes(primary));
}
