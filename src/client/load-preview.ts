// Loads link enhancements when a reader first points at a link or focuses it.
//
// One entry per enhancement: a selector and the module to load.
import { loadModule } from './load-module.ts';

type Handler = { onIntent: (link: HTMLAnchorElement, event: Event) => void };
const handlers: [selector: string, load: () => Promise<Handler>][] = [
  [
    'main a:is([href*="/themes/"], [href*="/disagreements/"])[href*="#"], [data-prose] a[href^="#"]:not([role])',
    () => loadModule('preview') as Promise<Handler>,
  ],
];

function dispatch(event: Event): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  // A tap follows the link at once and needs no preview.
  if ('pointerType' in event && event.pointerType === 'touch') return;
  if (!('pointerType' in event) && !target.matches(':focus-visible')) return;
  for (const [selector, load] of handlers) {
    const link = target.closest<HTMLAnchorElement>(selector);
    if (link) void load().then(({ onIntent }) => onIntent(link, event));
  }
}
addEventListener('pointerover', dispatch);
addEventListener('focusin', dispatch);
