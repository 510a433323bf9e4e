// Loads what a link can do more with script when a reader first points at it or reaches it by keyboard, and not before.
//
// A line for each: what it concerns, and the module that is told of every meeting.
const wishes: [selector: string, load: () => Promise<{ meet: (link: HTMLAnchorElement, event: Event) => void }>][] = [
  [
    'main a:is([href*="/themes/"], [href*="/disagreements/"])[href*="#"], [data-prose] a[href^="#"]:not([role])',
    () => import('./preview.ts'),
  ],
];

function tell(event: Event): void {
  const { target } = event;
  // A finger follows the link at once: nothing shall stand in its way.
  if (
    !(target instanceof Element) ||
    ('pointerType' in event ? event.pointerType === 'touch' : !target.matches(':focus-visible'))
  )
    return;
  for (const [selector, load] of wishes) {
    const link = target.closest<HTMLAnchorElement>(selector);
    if (link) void load().then(({ meet }) => meet(link, event));
  }
}
addEventListener('pointerover', tell);
addEventListener('focusin', tell);
