// Sets `data-asked` on <html> before the first paint if the address has a search: what an answer replaces is not shown first.

// Runs as a classic script in the head (InlineScript.astro), so it imports nothing.
{
  const names = document.currentScript?.dataset.names?.split(' ') ?? [];
  const params = new URLSearchParams(location.search);
  if (names.some((name) => params.get(name))) document.documentElement.setAttribute('data-asked', '');
}
