// Previews the section a link points to, on hover and focus: its title, first sentence and claim summary.
// It is dismissible, hoverable and persistent:
// https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
interface Preview {
  title: string;
  text: string;
  standing: string;
}

/** Milliseconds before it appears on hover. */
const SHOW_DELAY = 250;
/** Milliseconds before it disappears after the pointer leaves. */
const HIDE_DELAY = 200;
const ID = 'preview';

const cache = new Map<string, Promise<Preview | undefined>>();
let shown: { link: HTMLAnchorElement; box: HTMLElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

export function onIntent(link: HTMLAnchorElement, { type }: Event): void {
  clearTimeout(timer);
  if (shown?.link === link) return;
  timer = setTimeout(() => void show(link), type === 'focusin' ? 0 : SHOW_DELAY);
  link.addEventListener('pointerleave', hideSoon);
  link.addEventListener('blur', hide, { once: true });
}

const isActive = (link: HTMLAnchorElement): boolean => link.matches(':hover, :focus-visible');

async function show(link: HTMLAnchorElement): Promise<void> {
  const address = addressOfPreview(link);
  if (address === undefined || !isActive(link)) return;
  const preview = await (cache.get(address) ?? load(address));
  if (preview === undefined || !isActive(link)) return;
  hide();
  const box = createBox(preview);
  // Inside a landmark, so that all content is in one.
  (document.querySelector('main') ?? document.body).append(box);
  box.showPopover?.();
  place(box, link);
  link.setAttribute('aria-describedby', ID);
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', hideSoon);
  addEventListener('keydown', hideOnEscape);
  shown = { link, box };
}

/** The URL of the preview data; sentences and notes have none. */
function addressOfPreview({ pathname, hash }: HTMLAnchorElement): string | undefined {
  return /^#(?![cnr]-)[a-z0-9-]+$/u.test(hash) && pathname.endsWith('/')
    ? `${pathname}preview/${hash.slice(1)}.json`
    : undefined;
}

function load(address: string): Promise<Preview | undefined> {
  const loading = fetch(address)
    .then(async (response) => (response.ok ? readPreview(await response.json()) : undefined))
    .catch(() => undefined);
  cache.set(address, loading);
  return loading;
}

function readPreview(data: unknown): Preview | undefined {
  if (typeof data !== 'object' || data === null || !('title' in data && 'text' in data && 'standing' in data))
    return undefined;
  return { title: String(data.title), text: String(data.text), standing: String(data.standing) };
}

function createBox({ title, text, standing }: Preview): HTMLElement {
  const box = Object.assign(document.createElement('div'), {
    id: ID,
    className: 'preview',
    role: 'tooltip',
    popover: 'manual',
  });
  for (const [name, words] of [
    ['preview-title', title],
    ['preview-text', text],
    ['preview-standing', standing],
  ] as const) {
    box.append(Object.assign(document.createElement('p'), { className: name, textContent: words }));
  }
  return box;
}

/** Places the box below the last line of the link, or above its first if there is more room, within the window. */
function place(box: HTMLElement, link: HTMLAnchorElement): void {
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const { width, height } = box.getBoundingClientRect();
  const below = last.bottom + height + 8 <= innerHeight || first.top < height + 8;
  const line = below ? last : first;
  const start = document.dir === 'rtl' ? line.right - width : line.left;
  const left = Math.max(8, Math.min(start, document.documentElement.clientWidth - width - 8));
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(below ? line.bottom + 4 : line.top - height - 4) + scrollY}px`;
}

function hideSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (shown && !shown.link.matches(':focus-visible')) hide();
  }, HIDE_DELAY);
}

function hideOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') hide();
}

function hide(): void {
  clearTimeout(timer);
  shown?.link.removeAttribute('aria-describedby');
  shown?.box.remove();
  removeEventListener('keydown', hideOnEscape);
  shown = undefined;
}
