// A note that is open when the page is printed would lie over the text: it goes back to its place for as long.
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
