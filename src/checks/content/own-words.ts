// Few sentences of a theme are our own, and none of those contains a sum, a date or a quotation.
import { OWN } from '../../prose/prose-blocks.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

/** The largest share of a theme's sentences that may be our own. */
const LARGEST_OWN_SHARE = 0.15;

export function ownWordsAreFew(content: Content): Problem[] {
  return [...content.themes.values()].flatMap(({ sentences, front }): Problem[] => {
    const own = sentences.filter(({ notes }) => notes.includes(OWN));
    if (own.length <= sentences.length * LARGEST_OWN_SHARE) return [];
    const share = ((own.length / sentences.length) * 100).toFixed(1);
    return [
      {
        ...placeOnly(own.at(-1) ?? front.at()),
        rule: 'own-words-are-few',
        message:
          `${own.length} of ${sentences.length} sentences in this theme are our own (${share} %). At ` +
          `most ${LARGEST_OWN_SHARE * 100} % is allowed. Base them on claims or delete them.`,
      },
    ];
  });
}

export function ownWordsStateNoFacts(content: Content, prose: Prose[]): Problem[] {
  const dates = dateNames(content.site?.value.language ?? 'en');
  return prose
    .flatMap(({ sentences }) => sentences)
    .filter(({ notes }) => notes.includes(OWN))
    .flatMap((sentence): Problem[] => {
      const fact = findFact(sentence.text, dates);
      if (fact === undefined) return [];
      return [
        {
          ...placeOnly(sentence),
          rule: 'own-words-state-no-facts',
          message:
            `“${sentence.text}” is marked [^own] but contains ${fact}. Our own words must not ` +
            'contain sums, dates or quotations: base the sentence on a claim.',
        },
      ];
    });
}

function placeOnly({ file, line, col }: { file: string; line: number; col: number }): {
  file: string;
  line: number;
  col: number;
} {
  return { file, line, col };
}

function findFact(text: string, dates: RegExp): string | undefined {
  const number = /\p{Nd}[\p{Nd}.,]*|\b(?:hundreds?|thousands?|millions?|billions?|per ?cent)\b|[%$€£¥]/iu.exec(
    text,
  )?.[0];
  if (number !== undefined) return `the number or sum “${number}”`;
  const quotation = /[“”„«»「」『』]|"[^"]+"/u.exec(text)?.[0];
  if (quotation !== undefined) return `the quotation mark ${quotation}`;
  const date = dates.exec(text)?.[0];
  return date === undefined ? undefined : `the date “${date}”`;
}

/** Matches names of weekdays and months as whole words; “May” and “March” only after a word such as “in”. */
function dateNames(locale: string): RegExp {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2000, month, 1))));
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const weekdays = Array.from({ length: 7 }, (_, day) => weekday.format(new Date(Date.UTC(2000, 0, day + 2))));
  const alone = [...names.filter((name) => !['May', 'March'].includes(name)), ...weekdays];
  return new RegExp(
    `(?<!\\p{L})(?:${alone.join('|')}|(?:in|of|since|until|by|last|next) (?:May|March))(?!\\p{L})`,
    'u',
  );
}
