// Closes open notes while the page is printed, so that they do not cover the text.
const opened: HTMLElement[] = [];

addEventListener('beforeprint', () => {
  for (const note of document.querySelectorAll<HTMLElement>('.note:popover-open')) {
    note.hidePopover();
    opened.push(note);
  }
});

addEventListener('afterprint', () => {
  for (const note of opened.splice(0)) note.showPopover();
});

export {};
