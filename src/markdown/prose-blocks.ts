// Finds the blocks of prose in a Markdown tree, and in each its text and the note marks in it.
//
// in:  Closed in May.[^bridge-closed] Nobody asked.[^own]
// out: { text: 'Closed in May. Nobody asked.', marks: [{ id: 'bridge-closed', offset: 14 }, { id: 'own', offset: 28 }] }
import type { Nodes, Parents, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** `[^claim-id]`: a note mark, whatever stands where the id should. */
export const NOTE_MARK = /\[\^([^\]\s]*)\]/gu;

/** The mark of a sentence that is our own reasoning or a definition. */
export const OWN = 'own';

export interface NoteMark {
  id: string;
  /** UTF-16 offset in the block's text at which it stands. */
  offset: number;
  /** Inside emphasis, a link or the like, where it cannot close a sentence. */
  nested: boolean;
  line: number;
  col: number;
}

export interface ProseBlock {
  /** The text without its note marks. */
  text: string;
  marks: NoteMark[];
  line: number;
  col: number;
  node: Parents;
}

const PHRASING = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'image', 'mdxJsxTextElement', 'mdxTextExpression', 'html']);

/**
 * @param tree A tree as remark parses it, MDX or not.
 * @returns Its paragraphs, cells and other blocks that hold text directly, headings left out, in order.
 */
export function proseBlocks(tree: Root): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  visitParents(tree, (node) => {
    if (node.type === 'heading') return SKIP;
    if (!isProseBlock(node)) return undefined;
    blocks.push(readBlock(node));
    return SKIP;
  });
  return blocks;
}

function isProseBlock(node: Nodes): node is Parents {
  return 'children' in node && !PHRASING.has(node.type) && node.children.some((child) => PHRASING.has(child.type));
}

function readBlock(node: Parents): ProseBlock {
  const start = node.position?.start;
  const block: ProseBlock = { text: '', marks: [], line: start?.line ?? 1, col: start?.column ?? 1, node };
  for (const child of node.children) append(block, child, false);
  return block;
}

function append(block: ProseBlock, node: Nodes, nested: boolean): void {
  if (node.type === 'text') {
    appendText(block, node.value, node.position?.start, nested);
  } else if (node.type === 'inlineCode') {
    block.text += node.value;
  } else if (node.type === 'break') {
    block.text += ' ';
  } else if ('children' in node) {
    for (const child of node.children) append(block, child, true);
  }
}

function appendText(block: ProseBlock, value: string, start: { line: number; column: number } | undefined, nested: boolean): void {
  let done = 0;
  for (const match of value.matchAll(NOTE_MARK)) {
    block.text += value.slice(done, match.index);
    const before = value.slice(0, match.index).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    block.marks.push({
      id: match[1] ?? '',
      offset: block.text.length,
      nested,
      line: (start?.line ?? block.line) + before.length - 1,
      col: before.length === 1 ? column + (start?.column ?? block.col) - 1 : column,
    });
    done = match.index + match[0].length;
  }
  block.text += value.slice(done);
}
