// On an old page, or at a line of what has moved away: goes on to where the text stands now, with the version cited, and leaves no step back.
addEventListener('hashchange', leadOn);
leadOn();

function leadOn(): void {
  const { hash, search } = location;
  // Ids of ours hold nothing that an address encodes: `check` sees to old ones too.
  const line = document.getElementById(hash.slice(1));
  const moved = line?.closest('.moved') ? (line.closest('a') ?? line.querySelector('a')) : null;
  const link = moved ?? document.querySelector<HTMLAnchorElement>('[data-moved-to]');
  if (!link) return;
  link.search = search;
  if (!moved && !link.hash) link.hash = hash;
  location.replace(link.href);
}
