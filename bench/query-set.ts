// The frozen query set and its scoring, for tests and benchmarks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const querySchema = z.union([
  z.strictObject({ query: z.string(), language: z.string(), answers: z.array(z.string()).min(1) }),
  z.strictObject({ query: z.string(), language: z.string(), nothing: z.literal(true) }),
]);
export type Query = z.output<typeof querySchema>;

/** The frozen set, on the story in this repository's content. */
export const QUERIES = join(import.meta.dirname, 'queries.yaml');

export function readQueries(file: string): Query[] {
  return z.array(querySchema).parse(parse(readFileSync(file, 'utf8')));
}

/**
 * Returns the target of an address as the query set names it: a claim by its id, whether on its own page or in the
 * text.
 */
function answerAt(address: string): string {
  const claim = /^\/(?:themes\/[^/]+\/#c-|claims\/)([^/]+)\/?$/u.exec(address)?.[1];
  const section = /^\/themes\/([^/]+)\/#(.+)$/u.exec(address);
  return (
    claim ?? (section === null ? address.replace(/^\/|\/$/gu, '').replace('/#', '#') : `${section[1]}#${section[2]}`)
  );
}

export interface Score {
  queries: number;
  'recall@1': number;
  'recall@3': number;
  MRR: number;
  'that must find nothing': number;
  'false hits': number;
}

export interface Tried {
  query: Query;
  /** The addresses of the results, best first. */
  hits: string[];
}

/**
 * @returns For each language: recall@1, recall@3, the mean reciprocal rank of the first correct result, and how many
 * queries found something that they should not.
 */
export function scoreQueries(tried: Tried[]): Record<string, Score> {
  const round = (number: number): number => Number(number.toFixed(3));
  return Object.fromEntries(
    [...Map.groupBy(tried, ({ query }) => query.language)].map(([language, all]): [string, Score] => {
      const ranks = all.flatMap(({ query, hits }) =>
        'answers' in query ? [hits.findIndex((hit) => query.answers.includes(answerAt(hit))) + 1] : [],
      );
      const share = (most: number): number => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length;
      const empty = all.filter(({ query }) => 'nothing' in query);
      return [
        language,
        {
          queries: ranks.length,
          'recall@1': round(share(1)),
          'recall@3': round(share(3)),
          MRR: round(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length),
          'that must find nothing': empty.length,
          'false hits': empty.filter(({ hits }) => hits.length > 0).length,
        },
      ];
    }),
  );
}
