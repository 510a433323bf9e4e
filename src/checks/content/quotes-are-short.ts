// A quote is a phrase: at most 160 characters and at most 60 Han characters.
import { allEvidence } from '../../ledger/evidence.ts';
import { codePoints, hanCharacters, normalise } from '../../text/normalise.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

const LONGEST_QUOTE = { characters: 160, han: 60 };

export function quotesAreShort(content: Content): Problem[] {
  return allEvidence(content).flatMap(({ evidence, at }): Problem[] => {
    const quote = normalise(evidence.quote);
    const [characters, han] = [codePoints(quote), hanCharacters(quote)];
    if (characters <= LONGEST_QUOTE.characters && han <= LONGEST_QUOTE.han) return [];
    return [
      {
        ...at(['quote']),
        rule: 'quotes-are-short',
        message:
          `The quote has ${characters} characters, ${han} of them Han. The limits are ` +
          `${LONGEST_QUOTE.characters} and ${LONGEST_QUOTE.han}. Quote only the ` +
          'words that support the claim, or split the claim.',
      },
    ];
  });
}
