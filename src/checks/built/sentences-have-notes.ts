// Checks from the built HTML alone that every sentence about the story has a note.
import type { Element, ElementContent, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { pageAddress } from '../../addresses/addresses.ts';
import { endsSentence, HARD_BREAK, sentenceRanges, type SentenceRules } from '../../text/sentences.ts';
import type { BuiltPage, BuiltSite, Finding } from '../built-pages.ts';
import { knownWords, type KnownWords } from './known-words.ts';
import { visibleTexts } from './visible-texts.ts';

/** Elements that contain prose inside an element with `data-prose`. Evidence, notes and page chrome don't have it. */
const BLOCKS = new Set(['p', 'li', 'td', 'dd', 'figcaption', 'caption']);

export interface SentenceCount {
  all: number;
  noted: number;
  own: number;
  bare: string[];
}

export function sentencesHaveNotes({ pages, content }: BuiltSite): Finding[] {
  const known = knownWords(content);
  const method = [...content.pages].filter(([, { front }]) => !front.value.story);
  const aboutMethod = new Set(method.map(([id]) => pageAddress(id)));
  return pages.flatMap((page): Finding[] => {
    const count = countSentences(page, content.sentenceRules);
    const bare = count.bare.map((text) => finding(page, `“${text}” has no note in the built page.`));
    const tooMany = page.address.startsWith('/themes/') && count.own > count.all * 0.15;
    if (tooMany) bare.push(finding(page, `${count.own} of ${count.all} sentences are our own.`));
    const reported = new Set(count.bare);
    const unknown = aboutMethod.has(page.address) ? [] : unknownSentences(page, content.sentenceRules, known);
    for (const text of unknown.filter((sentence) => !reported.has(sentence))) {
      bare.push(finding(page, `“${text}” has no note in the built page, and needs one.`));
    }
    return bare;
  });
}

function finding(page: BuiltPage, message: string): Finding {
  return { rule: 'sentences-have-notes', page: page.address, message };
}

/** In prose, text in these elements needs a note even if it lacks a closing punctuation mark. */
const WHOLE = new Set(['pre', 'blockquote', 'summary', 'details', 'dt', 'aside', 'article', 'section']);

/** @returns The sentences, anywhere on a page, that have no note and are not in the allowlist. */
function unknownSentences({ tree }: BuiltPage, rules: SentenceRules, known: KnownWords): string[] {
  const unknown: string[] = [];
  for (const { text, marks, prose, tag } of visibleTexts(tree)) {
    for (const { start, end } of sentenceRanges(text, rules, new Set(marks.keys()))) {
      const sentence = text.slice(start, end);
      // Text without a closing punctuation mark is a label: a name, a heading, a button, a word in a drawing.
      const label = !endsSentence(sentence, rules.locale) && !(prose && WHOLE.has(tag ?? ''));
      if (!marks.has(end) && !label && !known.has(sentence)) unknown.push(sentence);
    }
  }
  return unknown;
}

/** Counts the sentences of a page's prose and those that end with a note. */
export function countSentences({ tree }: BuiltPage, rules: SentenceRules): SentenceCount {
  const count: SentenceCount = { all: 0, noted: 0, own: 0, bare: [] };
  for (const block of proseBlocks(tree)) {
    const { text, marks } = readBlock(block);
    for (const { start, end } of sentenceRanges(text, rules, new Set(marks.keys()))) {
      count.all += 1;
      const mark = marks.get(end);
      if (mark === undefined) count.bare.push(text.slice(start, end));
      else count.noted += 1;
      if (mark === 'own') count.own += 1;
    }
  }
  return count;
}

function proseBlocks(tree: Root): Element[] {
  const blocks: Element[] = [];
  const read = (node: Root | Element, marked: boolean): void => {
    // In a figure’s table, each row is one statement, with its note at the end of the last cell.
    if (marked && node.type === 'element' && node.tagName === 'table' && node.properties.dataRows !== undefined) {
      blocks.push(...selectAll('tbody tr', node));
      return;
    }
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const inside = marked || child.properties.dataProse !== undefined;
      const holdsBlocks = child.children.some(
        (inner) => inner.type === 'element' && (BLOCKS.has(inner.tagName) || ['ul', 'ol'].includes(inner.tagName)),
      );
      if (inside && BLOCKS.has(child.tagName) && !holdsBlocks) blocks.push(child);
      else read(child, inside);
    }
  };
  read(tree, false);
  return blocks;
}

function readBlock(block: Element): { text: string; marks: Map<number, 'note' | 'own'> } {
  const marks = new Map<number, 'note' | 'own'>();
  let text = '';
  const read = (node: ElementContent): void => {
    if (node.type === 'text') text += node.value;
    if (node.type === 'element' && node.tagName === 'img') text += String(node.properties.alt ?? '');
    if (node.type === 'element' && node.tagName === 'br') text += HARD_BREAK;
    if (node.type !== 'element' || matches('.stub', node)) return;
    if (matches('sup.notes', node))
      marks.set(text.trimEnd().length, select('a.own', node) === undefined ? 'note' : 'own');
    else node.children.forEach(read);
  };
  block.children.forEach(read);
  return { text, marks };
}
