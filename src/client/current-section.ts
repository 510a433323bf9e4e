// Marks in the contents list the section that is being read: the last whose heading stands in the upper third of the window or above it,
// or the one that the address names, for as long as it stands where the jump has left it.

/** A jump leaves its target this close to the top of the window. */
const ARRIVED = 40;

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading === null ? [] : [[heading, link] as const];
  }),
);
const headings = [...links.keys()];

function current(): HTMLElement | undefined {
  const target = headings.find((heading) => heading.matches(':target'));
  const top = target?.getBoundingClientRect().top ?? -1;
  // What stands near the end of the page cannot come up to the top.
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
