// Gathers the text of an element in one string and maps places in it back to the document.

interface GatheredText {
  text: string;
  rangeOf: (start: number, end: number) => Range;
  /** The parts of text nodes at a place, for marking with elements. */
  piecesOf: (start: number, end: number) => { node: Text; start: number; end: number }[];
}

/** Words do not continue across these. */
const BLOCKS = 'p, li, dt, dd, td, th, h1, h2, h3, h4, figcaption, caption, summary, blockquote, div, section, sup';
const SKIPPED = 'script, style, noscript, sup.notes, [role="doc-backlink"]';

export function gatherText(root: HTMLElement): GatheredText {
  const nodes: { node: Text; at: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const inside = node.parentElement?.closest(BLOCKS);
    // A character that no word contains.
    if (inside !== block && text !== '') text += '\u0000';
    block = inside;
    nodes.push({ node, at: text.length });
    text += node.data;
  }
  const piecesOf = (start: number, end: number): { node: Text; start: number; end: number }[] =>
    nodes
      .filter(({ node, at }) => at < end && at + node.data.length > start)
      .map(({ node, at }) => ({ node, start: Math.max(0, start - at), end: Math.min(node.data.length, end - at) }));
  return {
    text,
    piecesOf,
    rangeOf: (start, end) => {
      const pieces = piecesOf(start, end);
      const range = new Range();
      const [first, last] = [pieces[0], pieces.at(-1)];
      if (first) range.setStart(first.node, first.start);
      if (last) range.setEnd(last.node, last.end);
      return range;
    },
  };
}
