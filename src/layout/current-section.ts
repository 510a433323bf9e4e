// Marks in the contents list the section that is being read: the last whose heading has passed the upper third of the window.

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [[heading, link] as const];
  }),
);

const mark = (): void => {
  const passed = [...links.keys()].findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  for (const [heading, link] of links) {
    if (heading === passed) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
};

// A heading that crosses the line changes what is current; nothing else does.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const heading of links.keys()) observer.observe(heading);

export {};
