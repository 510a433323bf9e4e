import { expect, test } from 'vitest';
import { enSearch } from '../../i18n/en.ts';
import { answerParts } from './answer-parts.ts';
import { LONGEST_QUERY, tidyQuery } from './search-state.ts';

const say = (
  answer: { total: number; suggestion: string | null },
  query: string,
  filters = {},
  typed = query,
): string =>
  answerParts(answer, { query, filters }, typed, enSearch)
    .map((part) =>
      'text' in part ? part.text : 'query' in part ? `«${part.query}»` : `[${part.suggestion} → ${part.search}]`,
    )
    .join('');

test('the number of results is said, for what was typed', () => {
  expect(say({ total: 12, suggestion: null }, 'bridge')).toBe('12 results for «bridge»');
  expect(say({ total: 1, suggestion: null }, 'bridge')).toBe('1 result for «bridge»');
});

test('where nothing was found it says so, and whether filters were in the way', () => {
  expect(say({ total: 0, suggestion: null }, 'xylophone')).toBe('No results for «xylophone»');
  expect(say({ total: 0, suggestion: null }, 'bridge', { kind: ['source'] })).toBe(
    'No results for «bridge» with these filters',
  );
});

test('filters alone are answered too', () => {
  expect(say({ total: 12, suggestion: null }, '', { status: ['denied'] })).toBe('12 entries match these filters');
  expect(say({ total: 1, suggestion: null }, '', { status: ['denied'] })).toBe('1 entry matches these filters');
  expect(say({ total: 0, suggestion: null }, '', { speaker: ['nobody'] })).toBe('No entries match these filters');
});

test('another spelling is offered as a link that keeps the filters, and it is said that its results are shown', () => {
  expect(say({ total: 3, suggestion: 'bridge' }, 'brigde', { kind: ['claim'] })).toBe(
    'No results for «brigde». Did you mean [bridge → ?q=bridge&kind=claim]? Showing 3 results for it.',
  );
});

test('a query that was cut is said to be', () => {
  const typed = 'bridge '.repeat(1000);
  expect(say({ total: 0, suggestion: null }, tidyQuery(typed), {}, typed)).toContain(
    ` Only the first ${LONGEST_QUERY} characters are searched.`,
  );
});
