// Shows a notice at a section if its text has changed since the version in the URL: `?v=1a2b3c4d#closing`.

export {};

const words = document.querySelector<HTMLElement>('[data-copying]')?.dataset ?? {};
const cited = (new URLSearchParams(location.search).get('v') ?? '').toLowerCase();
const target = document.getElementById(location.hash.slice(1));
const headings = target === null ? [] : headingsOver(target);

if (/^[0-9a-f]{8}$/u.test(cited) && headings.length > 0 && !headings.some(({ dataset }) => dataset.version === cited))
  void showNotice();

/** The headings of the sections that contain an element, innermost first, since a citation may be of either. */
function headingsOver(element: Element): HTMLElement[] {
  const before = [...(element.closest('section')?.querySelectorAll<HTMLElement>('[data-version]') ?? [])].filter(
    (heading) =>
      heading.contains(element) || (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return [...new Set([before.at(-1), before[0]])].filter((heading) => heading !== undefined);
}

async function showNotice(): Promise<void> {
  for (const heading of headings) {
    const version = await findVersion(heading);
    if (version !== undefined)
      return show(heading, { says: words.oldVersion, link: words.sinceThen, anchor: `#v-${cited}`, version });
  }
  const [innermost] = headings;
  if (innermost !== undefined)
    show(innermost, { says: words.unknownVersion, link: words.recorded, anchor: '', version: cited });
}

/** @returns The name of the cited version in the history of the section, if it is recorded. */
async function findVersion({ dataset }: HTMLElement): Promise<string | undefined> {
  const response = await fetch(dataset.history ?? '');
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector(`#v-${cited} h2`)?.textContent ?? undefined;
}

/** Adds a notice with a message, the version and a link to the history. */
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
