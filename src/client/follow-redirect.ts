// On an old page, or at a line of what has moved away: goes on to where the text stands now, with the version cited, and leaves no step back.

/** Runs in the page, as a classic script below the lines: it uses nothing from outside and holds no comment. Ids of ours hold nothing that an address encodes. */
export function leadOn(): void {
  const go = (): void => {
    const { hash, search } = location;
    const line = document.getElementById(hash.slice(1));
    const moved = line?.closest('.moved') ? (line.closest('a') ?? line.querySelector('a')) : null;
    const link = moved ?? document.querySelector<HTMLAnchorElement>('[data-moved-to]');
    if (!link) return;
    link.search = search;
    if (!moved && !link.hash) link.hash = hash;
    location.replace(link.href);
  };
  addEventListener('hashchange', go);
  go();
}

export const leadOnScript = `(${leadOn.toString().replaceAll(/\s*\n\s*/gu, ' ')})()`;
