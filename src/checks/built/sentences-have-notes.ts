// In what was built, every sentence about the story carries a note, counted from the HTML alone.
import type { Element, ElementContent, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { sentenceRanges, type SentenceRules } from '../../text/sentences.ts';
import type { BuiltPage, BuiltSite, Finding } from '../built-pages.ts';

/** The elements that hold prose of the story, inside one that is marked so; evidence, notes and page furniture are not marked. */
const BLOCKS = new Set(['p', 'li', 'td', 'dd', 'figcaption', 'caption']);

export interface SentenceCount {
  all: number;
  noted: number;
  own: number;
  bare: string[];
}

export function sentencesHaveNotes({ pages, content }: BuiltSite): Finding[] {
  return pages.flatMap((page): Finding[] => {
    const count = countSentences(page, content.sentenceRules);
    const bare = count.bare.map((text): Finding => ({
      rule: 'sentences-have-notes',
      page: page.address,
      message: `“${text}” carries no note in the built page.`,
    }));
    const tooMany = page.address.startsWith('/themes/') && count.own > count.all * 0.15;
    return tooMany
      ? [
          ...bare,
          {
            rule: 'sentences-have-notes',
            page: page.address,
            message: `${count.own} of ${count.all} sentences are our own.`,
          },
        ]
      : bare;
  });
}

/** Counts the sentences of a page's prose, and those that end with a note. */
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
    // In a figure’s table each row is one statement, its note at the end of its last field.
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
    if (node.type !== 'element' || matches('.stub', node)) return;
    if (matches('sup.notes', node))
      marks.set(text.trimEnd().length, select('a.own', node) === undefined ? 'note' : 'own');
    else node.children.forEach(read);
  };
  block.children.forEach(read);
  return { text, marks };
}
