// Turns the placeholder of each download into a link if its file exists, and a link back into a placeholder if not.
//
// in:  <span data-paper="/themes/bridge-closing.pdf" hidden>PDF</span>
// out: <a data-paper="/themes/bridge-closing.pdf" href="/themes/bridge-closing.pdf">PDF</a>

const PLACE = /<(span|a) data-paper="([^"]+)"[^>]*>([^<]*)<\/\1>/gu;

/** @param isMade Whether the file at a link's path exists. */
export function linkPapers(html: string, isMade: (path: string) => boolean): string {
  return html.replace(PLACE, (_place, _tag, path: string, label: string) =>
    isMade(path)
      ? `<a data-paper="${path}" href="${path}">${label}</a>`
      : `<span data-paper="${path}" hidden>${label}</span>`,
  );
}
