// Lists sections and corrections for the feeds, latest first. The permalink ledger gives the dates of sections.
import { absolute } from './href.ts';
import { describeCitations } from './label-claim-uses.ts';
import { getCorrections, getDates, getSite, getThemes, inOrder } from './queries.ts';
import { fragmentOf, pageOf } from '../addresses/addresses.ts';

export interface FeedEntry {
  /** The URL at which it was first published: it stays the same if a section's id changes. */
  id: string;
  address: string;
  title: string;
  summary: string;
  published: string;
  changed: string;
  kind: 'new' | 'changed' | 'correction';
}

/** The maximum number of entries, so that the feed doesn't grow with the site. */
const LONGEST = 100;

export async function feedEntries(): Promise<FeedEntry[]> {
  const entries = [...(await correctionEntries()), ...(await sectionEntries())];
  return entries.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0)).slice(0, LONGEST);
}

async function sectionEntries(): Promise<FeedEntry[]> {
  const titles = new Map((await getThemes()).map(({ id, data }) => [id, data.shortTitle]));
  return Promise.all(
    (await inOrder('sections')).map(async ({ address, theme, title, summary }) => {
      const { first, published, changed } = await getDates(address);
      return {
        id: absolute(first),
        address,
        title: `${titles.get(theme) ?? theme}: ${title}`,
        summary: summary ?? title,
        published,
        changed,
        kind: published === changed ? 'new' : 'changed',
      };
    }),
  );
}

async function correctionEntries(): Promise<FeedEntry[]> {
  const { words } = await getSite();
  const corrections = await getCorrections(() => true);
  const places = await describeCitations(
    corrections.map(({ page }) => ({ page: pageOf(page), section: fragmentOf(page) ?? null, address: page })),
  );
  const met = new Map<string, number>();
  return corrections.map(({ page, claim, said, says, why, date }, index) => {
    const name = `${date}-${claim ?? page}`;
    const nth = (met.get(name) ?? 0) + 1;
    met.set(name, nth);
    return {
      id: `${absolute('/corrections/')}#${nth === 1 ? name : `${name}-${nth}`}`,
      address: page,
      title: `${words.corrections}: ${places[index]?.label ?? page}`,
      summary: `${words.itSaid} ${said} ${words.itSays} ${says} ${why}`,
      published: date,
      changed: date,
      kind: 'correction',
    };
  });
}
