// Runs all rules for the built site.
import type { Content } from '../content/read-content.ts';
import { readBuilt, type BuiltSite, type Finding } from './built-pages.ts';
import { addressesAreBuilt } from './built/addresses-are-built.ts';
import { blocksAreHashed } from './built/blocks-are-hashed.ts';
import { foreignWordsNameTheirLanguage } from './built/foreign-words-name-their-language.ts';
import { idsAreUniqueInPage } from './built/ids-are-unique-in-page.ts';
import { linksLeadSomewhere } from './built/links-lead-somewhere.ts';
import { nothingIsInline } from './built/nothing-is-inline.ts';
import { nothingLeavesTheHost } from './built/nothing-leaves-the-host.ts';
import { sentencesHaveNotes } from './built/sentences-have-notes.ts';

const checks: ((site: BuiltSite) => Finding[])[] = [
  addressesAreBuilt,
  idsAreUniqueInPage,
  linksLeadSomewhere,
  sentencesHaveNotes,
  nothingIsInline,
  nothingLeavesTheHost,
  blocksAreHashed,
  foreignWordsNameTheirLanguage,
];

/** @param dist The output folder of the build. */
export function checkBuilt(dist: string, options: { base: string; content: Content }): Finding[] {
  const site = readBuilt(dist, options);
  return checks.flatMap((check) => check(site));
}
