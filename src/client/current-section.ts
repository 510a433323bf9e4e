// Marks the current section in the contents list: the last whose heading is above the lower two thirds of the window,
// or the target of the URL, until the reader scrolls away from it.

/** The largest distance of a target from the top of the window after a jump, in pixels. */
const ARRIVED = 40;

const links = new Map<HTMLElement, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
  const heading = document.getElementById(link.hash.slice(1));
  if (heading !== null) links.set(heading, link);
}
const headings = [...links.keys()];

function current(): HTMLElement | undefined {
  const target = headings.find((heading) => heading.matches(':target'));
  const top = target?.getBoundingClientRect().top ?? -1;
  // A target near the end of the page cannot reach the top.
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  if (top >= 0 && top < (atEnd ? innerHeight : ARRIVED)) return target;
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
}

function mark(): void {
  const read = current();
  for (const [heading, link] of links) link.ariaCurrent = heading === read ? 'true' : null;
}

if (headings.length > 0) {
  for (const event of ['scroll', 'resize', 'hashchange', 'load']) addEventListener(event, mark);
  mark();
}

export {};
