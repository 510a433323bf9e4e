// Collects every text of a page that a reader can see or hear: blocks, and attributes such as alternative texts.
import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import { HARD_BREAK } from '../../text/sentences.ts';

export interface VisibleText {
  text: string;
  /** Offset in the text → the mark at this offset. */
  marks: Map<number, 'note' | 'own'>;
  /** The tag name of the element that contains the text; undefined for an attribute. */
  tag: string | undefined;
  /** Whether it is in a part of the page that is marked as prose. */
  prose: boolean;
}

/** Inline elements continue the text around them; any other element starts a new text. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is not shown. The text of drawings is checked: labels, title and desc. */
const UNSEEN = new Set(['script', 'style', 'template', 'head']);

/** Attributes that readers can see or hear. */
const ATTRIBUTES = ['title', 'ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'placeholder', 'label', 'summary'];

/** @returns The texts of a page in order; those of attributes follow the text of their block. */
export function visibleTexts(tree: Root): VisibleText[] {
  const texts: VisibleText[] = [];
  readBlock(tree, false, texts);
  return texts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function readBlock(node: Root | Element, prose: boolean, texts: VisibleText[]): void {
  const tag = node.type === 'element' ? node.tagName : undefined;
  const open = { current: begin(prose, tag) };
  const close = (): void => {
    texts.push(open.current);
    open.current = begin(prose, tag);
  };
  const read = (child: Root['children'][number] | ElementContent): void => {
    if (child.type === 'text') open.current.text += child.value;
    if (child.type !== 'element' || UNSEEN.has(child.tagName) || hasClass(child, 'stub')) return;
    readAttributes(child, texts);
    if (child.tagName === 'sup' && hasClass(child, 'notes')) {
      const mark = select('a.own', child) === undefined ? 'note' : 'own';
      open.current.marks.set(open.current.text.trimEnd().length, mark);
    } else if (child.tagName === 'br') open.current.text += HARD_BREAK;
    // The alternative text of a picture belongs to the sentence around it.
    else if (child.tagName === 'img') open.current.text += String(child.properties.alt ?? '');
    else if (INLINE.has(child.tagName)) child.children.forEach(read);
    else {
      close();
      readBlock(child, prose || child.properties.dataProse !== undefined, texts);
    }
  };
  node.children.forEach(read);
  close();
}

function begin(prose: boolean, tag?: string): VisibleText {
  return { text: '', marks: new Map(), prose, tag };
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function readAttributes({ properties }: Element, texts: VisibleText[]): void {
  for (const name of ATTRIBUTES) {
    const value = properties[name];
    if (typeof value === 'string') texts.push({ ...begin(false), text: value });
  }
}
