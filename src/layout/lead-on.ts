// On an old page: goes on to the new one, to where the fragment's text stands now, and leaves no step back.
const fragment = location.hash.slice(1);
const main = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
const line = fragment === '' ? null : document.getElementById(decodeURIComponent(fragment));
const link = line?.closest('.moved') ? (line.closest('a') ?? line.querySelector('a')) : null;
if (link) location.replace(link.href);
else if (main) location.replace(main.hash === '' ? `${main.href}${location.hash}` : main.href);
