import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, KINDS, type Filters } from '../engine/search-types.ts';
import { chosenValues, formatState, LONGEST_QUERY, parseState, tidyQuery, withoutValue } from './search-state.ts';
import { anyText } from '../../../test/any-text.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/u);
const values = (facet: (typeof FACETS)[number]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(facet === 'kind' ? fc.constantFrom(...KINDS) : id, { minLength: 1, maxLength: 4 });
const filters = fc.record(
  {
    kind: values('kind'),
    theme: values('theme'),
    status: values('status'),
    speaker: values('speaker'),
    source: values('source'),
    language: values('language'),
  },
  { requiredKeys: [] },
);

describe('what is searched, in the address', () => {
  test('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(anyText.map(tidyQuery), filters, (query, chosen: Filters) => {
        expect(parseState(formatState({ query, filters: chosen }))).toEqual({ query, filters: chosen });
      }),
    );
  });

  test('any address is read without an error, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webQueryParameters()), (search) => {
        const state = parseState(search);
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  test('several values of a facet repeat its key', () => {
    expect(formatState({ query: 'a b&c', filters: { kind: ['claim', 'section'], theme: ['one'] } })).toBe(
      '?q=a+b%26c&kind=claim&kind=section&theme=one',
    );
  });

  test('nothing searched is nothing in the address', () => {
    expect(formatState({ query: '', filters: {} })).toBe('');
  });

  test('a broken escape, a repeated query and unknown facets and values do no harm', () => {
    expect(parseState('?q=%E0%A4%A').query).toContain('\uFFFD');
    expect(
      parseState('?q=&q=one&q=two&colour=red&kind=nonsense&kind=claim&kind=claim&theme=%3Cscript%3E&status=a%20b'),
    ).toEqual({ query: 'one', filters: { kind: ['claim'] } });
  });

  test('a query is cut between characters, not inside of one, and loses its control characters', () => {
    expect(tidyQuery('😀'.repeat(10_000))).toBe('😀'.repeat(LONGEST_QUERY));
    expect(tidyQuery(' a\u0000\u001Bb\n')).toBe('a b');
    expect(tidyQuery('\uD800')).toBe('\uFFFD');
  });

  test('a chosen value can be taken away, the others stay', () => {
    const chosen: Filters = { kind: ['claim'], theme: ['one', 'two'] };
    expect(chosenValues(chosen)).toHaveLength(3);
    expect(withoutValue(chosen, 'theme', 'one')).toEqual({ kind: ['claim'], theme: ['two'] });
    expect(withoutValue(chosen, 'kind', 'claim')).toEqual({ theme: ['one', 'two'] });
  });
});
