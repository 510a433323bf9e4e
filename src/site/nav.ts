// The links of the header and the footer: which pages, in which order, under which label.
import { pageAddress } from '../addresses/addresses.ts';
import { mainPages, type MainPage } from '../addresses/main-pages.ts';
import type { Words } from '../i18n/ui.ts';

export interface NavLink {
  address: string;
  label: string;
}

type Labelled = MainPage | 'howWeWork' | 'feed';

const addresses: Record<Labelled, string> = { ...mainPages, howWeWork: pageAddress('how-we-work'), feed: '/feed.xml' };

/** @returns The links of the header. */
export function headerLinks(words: Words): NavLink[] {
  const pages = links(words, [
    'themes',
    'timeline',
    'disagreements',
    'questions',
    'claims',
    'claimAndAnswer',
    'matrix',
  ]);
  const people = { address: mainPages.people, label: words.peopleShort };
  return [...pages, ...links(words, ['sources']), people, ...links(words, ['howWeWork'])];
}

/** @returns The links of the footer, in groups. */
export function footerGroups(words: Words): { heading: string; pages: NavLink[] }[] {
  const { read, check, about } = words.footer;
  return [
    { heading: read, pages: links(words, ['themes', 'timeline', 'figures', 'disagreements', 'questions']) },
    { heading: check, pages: links(words, ['claims', 'claimAndAnswer', 'matrix', 'sources', 'people']) },
    { heading: about, pages: links(words, ['howWeWork', 'corrections', 'search', 'feed']) },
  ];
}

/** @returns The label of a main page, or undefined if the address is that of another page. */
export function labelOfMainPage(address: string, words: Words): string | undefined {
  const name = (Object.keys(mainPages) as MainPage[]).find((page) => mainPages[page] === address);
  return name === undefined ? undefined : words[name];
}

function links(words: Words, names: Labelled[]): NavLink[] {
  return names.map((name) => ({ address: addresses[name], label: words[name] }));
}
