// Everything a figure shows is stated by the claims of its rows: sums, numbers, dates and ties.
import { parseAmount, readAmounts, readNumbers, sameAmount, type Amount } from '../../text/amounts.ts';
import { claimsDrawn } from '../../schemas/figure.ts';
import type { Content } from '../../content/read-content.ts';
import type { Place, Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';
import type { Located } from '../../content/read-yaml.ts';
import type { Figure } from '../../schemas/figure.ts';
import { mentions, namesOf } from './speakers-are-named.ts';

const rule = 'figures-show-claims';

type Kind<Name extends Figure['kind']> = Extract<Figure, { kind: Name }>;
type At<Name extends Figure['kind']> = { value: Kind<Name>; at: Located<Figure>['at'] };

export function figuresShowClaims(content: Content, prose: Prose[]): Problem[] {
  return [...content.figures.values()].flatMap(({ value, at }): Problem[] => [
    ...(value.kind === 'money' ? sumsAreStated(content, { value, at }) : []),
    ...(value.kind === 'timeline' ? datesAreShared(content, { value, at }) : []),
    ...(value.kind === 'ties' ? endsAreNamed(content, { value, at }) : []),
    ...numbersAreStated(content, prose, { value, at }),
  ]);
}

/** What claims state: their statements, and our translations of their quotes. */
function textsOf(content: Content, claims: string[]): string[] {
  return claims.flatMap((id) => {
    const claim = content.claims.get(id)?.value;
    return claim === undefined ? [] : [claim.statement, ...claim.evidence.map(({ translation }) => translation)];
  });
}

/** Whether all the claims could be read. A missing one is reported elsewhere. */
const allExist = (content: Content, claims: string[]): boolean => claims.every((id) => content.claims.has(id));

function sumsAreStated(content: Content, { value, at }: At<'money'>): Problem[] {
  const sums = value.rows.map(({ amount }) => parseAmount(amount));
  const [first] = sums;
  return value.rows.flatMap(({ amount, claims }, index): Problem[] => {
    const place = at(['rows', index, 'amount']);
    const sum = sums[index];
    if (sum === undefined || first === undefined || !allExist(content, claims)) return [];
    if (sum.unit !== first.unit)
      return [
        {
          ...place,
          rule,
          message:
            `“${amount}” is in ${sum.unit}, and the first sum of the figure is in ${first.unit}. All ` +
            'sums in a figure share one scale: put this one in a separate figure.',
        },
      ];
    return statesSum(content, claims, sum)
      ? []
      : [
          {
            ...place,
            rule,
            message:
              `None of its claims states “${amount}”. They state: ${quoted(content, claims)} Write ` +
              'the sum as a claim states it, including “up to” or “over”, or add the claim that states it.',
          },
        ];
  });
}

function statesSum(content: Content, claims: string[], sum: Amount): boolean {
  return textsOf(content, claims)
    .flatMap(readAmounts)
    .some((stated) => sameAmount(stated, sum));
}

function datesAreShared(content: Content, { value, at }: At<'timeline'>): Problem[] {
  return value.rows.flatMap(({ events, claims, when }, index): Problem[] => {
    const found = events.flatMap((id) => content.events.get(id)?.value ?? []);
    const [first] = found;
    if (found.length < events.length || first === undefined) return [];
    const dateOf = ({ date, until, after, days }: typeof first): string => [date, until, after, days].join(' ');
    const other = found.findIndex((event) => dateOf(event) !== dateOf(first));
    const dating = found.flatMap((event) => event.claims);
    const stray = allExist(content, [...dating, ...claims]) ? claims.findIndex((claim) => !dating.includes(claim)) : -1;
    return [
      ...(other === -1
        ? []
        : [
            {
              ...at(['rows', index, 'events', other]),
              rule,
              message:
                `“${events[other]}” has a different date from “${events[0]}”. The events of ` +
                'one mark share a date: put this one in a separate row.',
            } satisfies Problem,
          ]),
      ...(stray === -1
        ? []
        : [
            {
              ...at(['rows', index, 'claims', stray]),
              rule,
              message:
                `The claim “${claims[stray]}” does not belong to ${events.join(', ')}. Use ` +
                `the claims of the mark’s events: ${dating.join(', ')}.`,
            } satisfies Problem,
          ]),
      ...((when === undefined) === (first.after === undefined)
        ? []
        : [
            {
              ...at(['rows', index, 'when']),
              rule,
              message:
                first.after === undefined
                  ? `“${events[0]}” has its own date. Delete \`when\`.`
                  : `“${events[0]}” is counted from another event. Describe its date in \`when\`.`,
            } satisfies Problem,
          ]),
    ];
  });
}

function endsAreNamed(content: Content, { value, at }: At<'ties'>): Problem[] {
  return value.rows.flatMap(({ from, to, claims }, index): Problem[] => {
    if (!allExist(content, claims)) return [];
    const text = textsOf(content, claims).join(' ');
    return (['from', 'to'] as const).flatMap((end): Problem[] => {
      const names = namesOf(content, { from, to }[end] ?? '');
      if (names.length === 0 || names.some((name) => mentions(text, name))) return [];
      return [
        {
          ...at(['rows', index, end]),
          rule,
          message:
            `None of this tie’s claims names ${names[0]}. They state: ` +
            `${quoted(content, claims)} Add a claim that does.`,
        },
      ];
    });
  });
}

function numbersAreStated(content: Content, prose: Prose[], { value, at }: Located<Figure>): Problem[] {
  const { file } = at();
  const sentences = prose.flatMap((piece) => piece.sentences).filter((sentence) => sentence.file === file);
  const texts = sentences.map(({ text, notes, line, col }) => ({ text, claims: notes, place: { file, line, col } }));
  const rows = value.rows.flatMap((row, index) =>
    [row.label, 'when' in row ? row.when : undefined].map((text) => ({
      text,
      claims: row.claims,
      place: at(['rows', index, 'label']),
    })),
  );
  const title = { text: value.title, claims: claimsDrawn(value), place: at(['title']) };
  return [title, ...texts, ...rows].flatMap(({ text = '', claims, place }) => unstated(content, text, claims, place));
}

function unstated(content: Content, text: string, claims: string[], place: Place): Problem[] {
  if (!allExist(content, claims)) return [];
  const stated = new Set(textsOf(content, claims).flatMap(readNumbers));
  return readNumbers(text)
    .filter((number) => !stated.has(number))
    .map((number) => ({
      ...place,
      rule,
      message:
        `“${text}” says ${number}, but none of its claims does: ` +
        `${quoted(content, claims)} Correct the number, or add the claim that states it.`,
    }));
}

function quoted(content: Content, claims: string[]): string {
  return claims
    .flatMap((id) => content.claims.get(id)?.value.statement ?? [])
    .map((statement) => `“${statement}”`)
    .join(' ');
}
