// Says at a section that its text is another than the one whose citation a reader follows: `?v=1a2b3c4d#closing`.

export {};

const words = document.querySelector<HTMLElement>('[data-copying]')?.dataset ?? {};
const cited = (new URLSearchParams(location.search).get('v') ?? '').toLowerCase();
const target = document.getElementById(location.hash.slice(1));
const headings = target === null ? [] : headingsOver(target);

if (/^[0-9a-f]{8}$/u.test(cited) && headings.length > 0 && !headings.some(({ dataset }) => dataset.version === cited))
  void tell();

/** The headings of the section that an element stands in, innermost first: a citation may be of the whole or of a part. */
function headingsOver(element: Element): HTMLElement[] {
  const before = [...(element.closest('section')?.querySelectorAll<HTMLElement>('[data-version]') ?? [])].filter(
    (heading) =>
      heading.contains(element) || (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return [...new Set([before.at(-1), before[0]])].filter((heading) => heading !== undefined);
}

async function tell(): Promise<void> {
  for (const heading of headings) {
    const version = await findVersion(heading);
    if (version !== undefined)
      return show(heading, { says: words.oldVersion, link: words.sinceThen, anchor: `#v-${cited}`, version });
  }
  const [innermost] = headings;
  if (innermost !== undefined)
    show(innermost, { says: words.unknownVersion, link: words.recorded, anchor: '', version: cited });
}

/** What the history of a section calls the version cited, if it knows it. */
async function findVersion({ dataset }: HTMLElement): Promise<string | undefined> {
  const response = await fetch(dataset.history ?? '');
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector(`#v-${cited} h2`)?.textContent ?? undefined;
}

/** What it says, then the version in question, then a link to the history. */
function show(
  heading: HTMLElement,
  {
    says = '',
    link: name = '',
    anchor,
    version,
  }: { says: string | undefined; link: string | undefined; anchor: string; version: string },
): void {
  const notice = document.createElement('div');
  const link = document.createElement('a');
  notice.className = 'version-notice';
  notice.setAttribute('role', 'status');
  link.href = `${heading.dataset.history}${anchor}`;
  link.textContent = name;
  heading.append(notice);
  notice.append(`${says} (${version.trim()}). `, link);
}
