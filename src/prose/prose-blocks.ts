// Finds the blocks of prose in a Markdown tree, with the text and the note marks of each.
//
// in:  Closed in May.[^bridge-closed] Nobody asked.[^own]
// out: { text: 'Closed in May. Nobody asked.',
//        marks: [{ id: 'bridge-closed', offset: 14 }, { id: 'own', offset: 28 }] }
import type { Nodes, Parents, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { HARD_BREAK } from '../text/sentences.ts';

/** A note mark, `[^claim-id]`, even if the id is not valid. */
export const NOTE_MARK = /\[\^([^\]\s]*)\]/gu;

/** The mark of a sentence that is our own reasoning or a definition. */
export const OWN = 'own';

/** @returns The text without its note marks. */
export function withoutNotes(text: string): string {
  return text.replace(NOTE_MARK, '');
}

/** @returns The ids of the claims that a text cites, in order. */
export function notesIn(text: string): string[] {
  return [...text.matchAll(NOTE_MARK)].map(([, id = '']) => id).filter((id) => id !== OWN);
}

export interface NoteMark {
  id: string;
  /** UTF-16 offset in the text of the block. */
  offset: number;
  /** Whether it is inside emphasis, a link or the like, where it cannot close a sentence. */
  nested: boolean;
  line: number;
  col: number;
}

/** Maps a run of the block's text to its position in the file. */
interface TextPiece {
  /** UTF-16 offset in the block's text. */
  offset: number;
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
  /** Whether it is a cell of a table's first row. */
  isTableHead: boolean;
  /** In order of offset. */
  pieces: TextPiece[];
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'html',
]);

/**
 * @param tree A tree as remark parses it, MDX or not.
 * @returns Its paragraphs, cells and other blocks that contain text directly, except headings, in order.
 */
export function proseBlocks(tree: Root): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'heading' || node.type === 'footnoteDefinition') return SKIP;
    if (!isProseBlock(node)) return undefined;
    blocks.push({ ...readBlock(node), isTableHead: isHeaderCell(ancestors) });
    return SKIP;
  });
  return blocks;
}

/** @returns The note marks in headings, where none are allowed. */
export function marksInHeadings(tree: Root): NoteMark[] {
  const marks: NoteMark[] = [];
  visitParents(tree, 'heading', (heading) => {
    marks.push(...readBlock(heading).marks);
  });
  return marks;
}

/** @returns The position in the file of an offset in the block's text. */
export function placeAt(block: ProseBlock, offset: number): { line: number; col: number } {
  const piece = block.pieces.findLast((candidate) => candidate.offset <= offset);
  return piece === undefined
    ? { line: block.line, col: block.col }
    : { line: piece.line, col: piece.col + offset - piece.offset };
}

function isHeaderCell(ancestors: Parents[]): boolean {
  const [table, row] = ancestors.slice(-2);
  return table?.type === 'table' && table.children[0] === row;
}

function isProseBlock(node: Nodes): node is Parents {
  return 'children' in node && !PHRASING.has(node.type) && node.children.some((child) => PHRASING.has(child.type));
}

function readBlock(node: Parents): ProseBlock {
  const start = node.position?.start;
  const block: ProseBlock = {
    text: '',
    marks: [],
    line: start?.line ?? 1,
    col: start?.column ?? 1,
    node,
    isTableHead: false,
    pieces: [],
  };
  for (const child of node.children) append(block, child, false);
  return block;
}

function append(block: ProseBlock, node: Nodes, nested: boolean): void {
  if (node.type === 'text') {
    appendText(block, node.value, node.position?.start, nested);
  } else if (node.type === 'inlineCode') {
    appendPiece(
      block,
      node.value,
      node.position?.start.line ?? block.line,
      (node.position?.start.column ?? block.col) + 1,
    );
  } else if (node.type === 'footnoteReference') {
    // Its definition is refused; until it is gone, the mark is still one.
    appendText(block, `[^${node.label ?? node.identifier}]`, node.position?.start, nested);
  } else if (node.type === 'image' || node.type === 'imageReference') {
    const start = node.position?.start;
    appendPiece(block, node.alt ?? '', start?.line ?? block.line, start?.column ?? block.col);
  } else if (node.type === 'break') {
    block.text += HARD_BREAK;
  } else if ('children' in node) {
    for (const child of node.children) append(block, child, true);
  }
}

function appendText(
  block: ProseBlock,
  value: string,
  start: { line: number; column: number } | undefined,
  nested: boolean,
): void {
  for (const [index, text] of value.split('\n').entries()) {
    if (index > 0) block.text += '\n';
    const line = (start?.line ?? block.line) + index;
    // Lines after the first are indented as their block is.
    const col = index === 0 ? (start?.column ?? block.col) : block.col;
    let done = 0;
    for (const match of text.matchAll(NOTE_MARK)) {
      appendPiece(block, text.slice(done, match.index), line, col + done);
      block.marks.push({ id: match[1] ?? '', offset: block.text.length, nested, line, col: col + match.index });
      done = match.index + match[0].length;
    }
    appendPiece(block, text.slice(done), line, col + done);
  }
}

function appendPiece(block: ProseBlock, text: string, line: number, col: number): void {
  if (text === '') return;
  block.pieces.push({ offset: block.text.length, line, col });
  block.text += text;
}
