// Every section with what its share page, card and embeds say of it.
import { join } from 'node:path';
import { ui } from '../i18n/ui.ts';
import { absolute } from '../site/href.ts';
import { getSite, getThemes, inOrder } from '../site/queries.ts';
import { typographic } from '../text/typographic.ts';
import { cardAddress, sectionAddress, themeAddress } from '../addresses/addresses.ts';
import { settings } from '../content/settings.ts';
import { cardContent, labelOf, type CardContent } from './card-content.ts';
import { createCardPainter, type Card } from './card-cache.ts';
import { cardFrame, type Frame } from './embed-code.ts';
import { shorten } from '../text/shorten.ts';
import { tellingSentences, type TellingSentence } from './key-sentence.ts';

export interface SharedSection {
  theme: string;
  section: string;
  title: string;
  themeTitle: string;
  /** “When the bridge closed · The bridge”: where it stands alone, a heading such as “In brief” would say nothing. */
  fullTitle: string;
  description: string;
  /** Where it stands. */
  address: string;
  themeAddress: string;
  sentence: TellingSentence | undefined;
  content: CardContent;
  /** For its card on another site. */
  frame: Frame;
}

/** As many characters as any site that unfurls a page shows. */
const LONGEST_DESCRIPTION = 200;

async function getSharedSections(): Promise<SharedSection[]> {
  const [{ site }, themes, sections, claims] = await Promise.all([
    getSite(),
    getThemes(),
    inOrder('sections'),
    inOrder('claims'),
  ]);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const fronts = new Map(themes.map(({ id, data }) => [id, data]));
  return sections.map((entry): SharedSection => {
    const { theme, section } = entry;
    const front = fronts.get(theme);
    const title = typographic(entry.title);
    const themeTitle = typographic(front?.shortTitle ?? theme);
    const sentence = tellingSentences(entry, (id) => claimOf.get(id))[0];
    const words = ui(site.language);
    return {
      theme,
      section,
      title,
      themeTitle,
      fullTitle: `${title} · ${themeTitle}`,
      description: shorten(typographic(entry.summary ?? front?.description ?? site.description), LONGEST_DESCRIPTION),
      address: sectionAddress(theme, section),
      themeAddress: themeAddress(theme),
      sentence,
      content: cardContent(entry, { site, theme: themeTitle, words, claimOf: (id) => claimOf.get(id) }),
      frame: cardFrame([
        { text: title, size: 21 },
        ...(sentence === undefined
          ? []
          : [
              { text: sentence.text + sentence.notes.map(() => '00').join(''), size: 17 },
              ...sentence.standing.map((standing) => ({
                text: labelOf({ ...standing, speakers: [standing.speakers.join(', ')] }, words),
                size: 14,
              })),
            ]),
        ...[
          themeTitle,
          site.period,
          words.support(1),
          `${words.source}: ${words.readSection(site.name)} · ${words.licence} ${site.licence.name}.`,
        ].map((text) => ({ text, size: 14 })),
      ]),
    };
  });
}

/** The paths of a page that every section has, for getStaticPaths. */
export async function sectionPaths(): Promise<
  { params: { theme: string; section: string }; props: { shared: SharedSection } }[]
> {
  return (await getSharedSections()).map((shared) => ({
    params: { theme: shared.theme, section: shared.section },
    props: { shared },
  }));
}

/** The same with the card of each, painted when it is asked for. */
export async function cardPaths(): Promise<
  { params: { theme: string; section: string }; props: { shared: SharedSection; card: Card } }[]
> {
  const paint = createCardPainter(join(settings().cacheDir, 'cards'));
  return (await sectionPaths()).map(({ params, props }) => ({
    params,
    props: { ...props, card: paint(props.shared.content) },
  }));
}

/** The URL of a section's card. It changes with the picture, for sites that unfurl a page keep a picture by its URL. */
export function cardUrl({ theme, section }: SharedSection, card: Card): string {
  return `${absolute(cardAddress(theme, section))}?v=${card.key}`;
}
