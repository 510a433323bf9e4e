// Loads copying and citing when a reader points at, focuses or clicks their links, and the notice for an old version
// when the URL names one.
import { loadModule } from './load-module.ts';

const load = (): Promise<typeof import('./section-tools.ts')> =>
  loadModule('sectionTools') as Promise<typeof import('./section-tools.ts')>;
const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-copy],a[data-cite]') : null;

for (const intent of ['pointerover', 'focusin'])
  document.addEventListener(intent, (event) => void (linkOf(event) && load()));
document.addEventListener('click', (event) => {
  const link = linkOf(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load()
    .then(({ use }) => use(link))
    .catch(() => location.assign(link.href));
});
if (/[?&]v=/u.test(location.search)) void loadModule('versionNotice');
