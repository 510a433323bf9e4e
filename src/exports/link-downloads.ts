// Links the papers that were made, and no others: a page keeps a hidden place for each, which becomes a link, or one again.
//
// in:  <span data-paper="/themes/bridge-closing.pdf" hidden>PDF</span>
// out: <a data-paper="/themes/bridge-closing.pdf" href="/themes/bridge-closing.pdf">PDF</a>

const PLACE = /<(span|a) data-paper="([^"]+)"[^>]*>([^<]*)<\/\1>/gu;

/** @param isMade Whether the paper at a link's path is there. */
export function linkPapers(html: string, isMade: (path: string) => boolean): string {
  return html.replace(PLACE, (_place, _tag, path: string, label: string) =>
    isMade(path)
      ? `<a data-paper="${path}" href="${path}">${label}</a>`
      : `<span data-paper="${path}" hidden>${label}</span>`,
  );
}
