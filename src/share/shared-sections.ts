// Every section, with the texts of its share page, card and embeds.
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
  /** “When the bridge closed · The bridge”. Out of its theme, a title such as “In brief” would say nothing. */
  fullTitle: string;
  description: string;
  /** The address of the section on its theme's page. */
  address: string;
  themeAddress: string;
  sentence: TellingSentence | undefined;
  content: CardContent;
  /** The size of its embedded card. */
  frame: Frame;
}

/** The most characters of a description that link previews show. */
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

/** The paths of a page that exists once per section, for getStaticPaths. */
export async function sectionPaths(): Promise<
  { params: { theme: string; section: string }; props: { shared: SharedSection } }[]
> {
  return (await getSharedSections()).map((shared) => ({
    params: { theme: shared.theme, section: shared.section },
    props: { shared },
  }));
}

/** The same paths, each with the section's card, which is painted on request. */
export async function cardPaths(): Promise<
  { params: { theme: string; section: string }; props: { shared: SharedSection; card: Card } }[]
> {
  const paint = createCardPainter(join(settings().cacheDir, 'cards'));
  return (await sectionPaths()).map(({ params, props }) => ({
    params,
    props: { ...props, card: paint(props.shared.content) },
  }));
}

/** The URL of a section's card. It changes with the picture, because link previews cache pictures by URL. */
export function cardUrl({ theme, section }: SharedSection, card: Card): string {
  return `${absolute(cardAddress(theme, section))}?v=${card.key}`;
}
