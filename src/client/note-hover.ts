// Opens a note when the mouse rests on its number or stub, and closes it when the mouse leaves. A click keeps it open.
// Numbers and stubs also work without this module.

/** Milliseconds: long enough not to open notes in passing, short enough not to feel slow. */
const DELAY = 200;

const opener = (target: EventTarget | null): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('[popovertarget]:not([popovertargetaction])') : null;

const isInside = (target: EventTarget | null, note: HTMLElement | undefined): boolean =>
  target instanceof Node && note?.contains(target) === true;

let timer: ReturnType<typeof setTimeout>;
/** The note opened by hovering, until a click keeps it open. */
let hovered: HTMLElement | undefined;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  clearTimeout(timer);
  const button = opener(event.target);
  const note = button === null ? null : document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (note !== null && button !== null) {
    timer = setTimeout(() => {
      if (note.matches(':popover-open')) return;
      note.showPopover({ source: button });
      hovered = note;
    }, DELAY);
  } else if (!isInside(event.target, hovered)) {
    timer = setTimeout(() => {
      hovered?.hidePopover();
      hovered = undefined;
    }, DELAY);
  }
});

document.addEventListener('click', (event) => {
  clearTimeout(timer);
  const button = opener(event.target);
  // The click would close the note that hovering opened; keep it open instead.
  if (button !== null && hovered?.matches(':popover-open') && hovered.id === button.getAttribute('popovertarget'))
    event.preventDefault();
  if (button !== null || isInside(event.target, hovered)) hovered = undefined;
});

export {};
