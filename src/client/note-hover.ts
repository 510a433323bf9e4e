// Comfort for the mouse: resting on a number or stub opens its note, leaving both closes it, a click keeps it open.
// Without this module the numbers and stubs work all the same.

/** Long enough not to open notes in passing, short enough not to feel slow. */
const REST = 200;

const opener = (target: EventTarget | null): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('[popovertarget]:not([popovertargetaction])') : null;

const isInside = (target: EventTarget | null, note: HTMLElement | undefined): boolean =>
  target instanceof Node && note?.contains(target) === true;

let timer: ReturnType<typeof setTimeout>;
/** The note that resting has opened, for as long as no click keeps it. */
let resting: HTMLElement | undefined;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  clearTimeout(timer);
  const button = opener(event.target);
  const note = button === null ? null : document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (note !== null && button !== null) {
    timer = setTimeout(() => {
      if (note.matches(':popover-open')) return;
      note.showPopover({ source: button });
      resting = note;
    }, REST);
  } else if (!isInside(event.target, resting)) {
    timer = setTimeout(() => {
      resting?.hidePopover();
      resting = undefined;
    }, REST);
  }
});

document.addEventListener('click', (event) => {
  clearTimeout(timer);
  const button = opener(event.target);
  // The click would close what resting opened: it keeps it instead.
  if (button !== null && resting?.matches(':popover-open') && resting.id === button.getAttribute('popovertarget'))
    event.preventDefault();
  if (button !== null || isInside(event.target, resting)) resting = undefined;
});

export {};
