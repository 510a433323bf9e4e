// Marks the words of the hit that was followed, and offers to clear them.
import { findWords } from './find-words.ts';
import { gatherText } from './gather-text.ts';
import { element, readMarks, searchUi, withoutMarks } from './start-search.ts';

const words = searchUi(document.documentElement.lang);
const main = document.querySelector<HTMLElement>('main');
const found = main ? mark(main, readMarks(location.search)) : undefined;
if (main && found) offerClearing(main, found);

interface Marked {
  count: number;
  clear: () => void;
}

/** @returns Undefined if none of the words occurs. */
function mark(within: HTMLElement, wanted: string[]): Marked | undefined {
  const text = gatherText(within);
  const places = findWords(text.text, wanted);
  if (places.length === 0) return undefined;
  if ('highlights' in CSS) {
    CSS.highlights.set('searched', new Highlight(...places.map(([start, end]) => text.rangeOf(start, end))));
    return { count: places.length, clear: () => CSS.highlights.delete('searched') };
  }
  // From the end, so that splitting a node does not move earlier places.
  const marks = places.toReversed().flatMap(([start, end]) => text.piecesOf(start, end).toReversed().map(wrap));
  return { count: places.length, clear: () => marks.forEach(unwrap) };
}

function wrap({ node, start, end }: { node: Text; start: number; end: number }): HTMLElement {
  const inner = node.splitText(start);
  inner.splitText(end - start);
  const made = element('mark', { class: 'searched' });
  inner.replaceWith(made);
  made.append(inner);
  return made;
}

function unwrap(made: HTMLElement): void {
  const { parentNode } = made;
  made.replaceWith(...made.childNodes);
  parentNode?.normalize();
}

function offerClearing(within: HTMLElement, { count, clear }: Marked): void {
  const button = element('button', { type: 'button', 'aria-keyshortcuts': 'Escape' }, words.clearMarks);
  const box = element(
    'aside',
    { class: 'marks-shown', 'aria-label': words.markedWords },
    element('span', { role: 'status' }, words.marked(count)),
    ' ',
    button,
  );
  const end = (): void => {
    clear();
    if (box.contains(document.activeElement)) {
      within.tabIndex = -1;
      within.focus({ preventScroll: true });
    }
    box.remove();
    removeEventListener('keydown', onEscape);
    history.replaceState(history.state, '', `${location.pathname}${withoutMarks(location.search)}${location.hash}`);
  };
  const onEscape = ({ key, defaultPrevented }: KeyboardEvent): void => {
    // Esc closes an open dialog or note first.
    if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open], :popover-open')) end();
  };
  button.addEventListener('click', end);
  addEventListener('keydown', onEscape);
  document.body.append(box);
}
