// Takes note marks out of the bare addresses that GFM makes links of.
//
// in:  It says so at https://vell.example/bridge.[^closed]
// out: the link ends before the full stop, and the full stop and the mark are text again
import type { Link, Parents, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Where the first note mark of a bare address begins, with the closing marks before it; the address may end in the mark. */
const NOTES = /[.,:;!?'"”’)\]…]*\[\^.*$/u;

/** Changes the tree in place. An address that begins with www. is read as https. */
export function freeNotes(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const text = bareText(link);
    if (text === undefined || parent === undefined || index === undefined) return undefined;
    const [notes] = NOTES.exec(text.value) ?? [''];
    text.value = text.value.slice(0, text.value.length - notes.length);
    link.url = text.value.startsWith('www.') ? `https://${text.value}` : text.value;
    if (notes === '') return undefined;
    giveToNext(parent, index, notes, text);
    return [SKIP, index + 1];
  });
}

/** Puts what was cut off before the text that follows, which goes on where it ends. */
function giveToNext(parent: Parents, index: number, notes: string, cut: Text): void {
  const next = parent.children[index + 1];
  const follows: Text = next?.type === 'text' ? next : { type: 'text', value: '' };
  follows.value = `${notes}${follows.value}`;
  const start = cut.position?.start;
  if (start !== undefined) {
    const place = { line: start.line, column: start.column + cut.value.length };
    follows.position = { start: place, end: follows.position?.end ?? place };
  }
  if (next !== follows) parent.children.splice(index + 1, 0, follows);
}

/** The text of a link whose words are its address. */
function bareText({ children, url }: Link): Text | undefined {
  const [text] = children;
  if (text?.type !== 'text' || children.length > 1 || !/^(?:https?:\/\/|www\.)/u.test(text.value)) return undefined;
  return url === text.value || url === `http://${text.value}` ? text : undefined;
}
