// The content of a section's card, before the layout chooses what fits.
import type { Words } from '../i18n/ui.ts';
import { typographic } from '../text/typographic.ts';
import type { LedgerClaim, LedgerSection } from '../ledger/types.ts';
import type { Status } from '../schemas/claim.ts';
import type { Site } from '../schemas/site.ts';
import { supportOf, tellingSentences, type TellingSentence } from './key-sentence.ts';

export interface CardSentence {
  text: string;
  /** The statuses, each with its speakers, such as “Alleged · the council”. */
  standing: { status: Status; label: string }[];
  support: string;
}

export interface CardContent {
  site: string;
  theme: string;
  title: string;
  /** The candidates; the card shows the first that fits. */
  sentences: CardSentence[];
  /** How many lines of reporting support the section if the card has no sentence; null if it has no support. */
  support: string | null;
  period: string;
}

export function cardContent(
  section: Pick<LedgerSection, 'title' | 'sentences' | 'card' | 'claims'>,
  {
    site,
    theme,
    words,
    claimOf,
  }: { site: Site; theme: string; words: Words; claimOf: (id: string) => LedgerClaim | undefined },
): CardContent {
  const claims = section.claims.flatMap((id) => claimOf(id) ?? []);
  return {
    site: site.name,
    theme: typographic(theme),
    title: typographic(section.title),
    sentences: tellingSentences(section, claimOf).map(({ text, standing, lines }) => ({
      text: typographic(text),
      standing: standing.map((one) => ({ status: one.status, label: labelOf(one, words) })),
      support: supportInWords(lines, words),
    })),
    support: claims.length === 0 ? null : supportInWords(supportOf(claims), words),
    period: typographic(site.period),
  };
}

/** Returns “Alleged · the council”, “Alleged · the council and others”, or only the status if it has no speaker. */
export function labelOf({ status, speakers }: TellingSentence['standing'][number], words: Words): string {
  const [first, ...others] = speakers;
  if (first === undefined) return words.statuses[status];
  return `${words.statuses[status]} · ${others.length === 0 ? first : words.andOthers(first)}`;
}

export function supportInWords({ fewest, most }: TellingSentence['lines'], words: Words): string {
  return fewest === most ? words.support(fewest) : words.supportBetween(fewest, most);
}
