// Takes a reader of an old page, or of a line about what has moved, to the new address, with the version cited and without a step in the history.

// Runs as a classic script in the head (InlineScript.astro), so it imports nothing. Ids of ours hold nothing that an address encodes.
{
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
  for (const event of ['DOMContentLoaded', 'hashchange']) addEventListener(event, go);
}
