import { expect, test } from 'vitest';
import { formatHeaders, headerRules, headersFor, parseHeaders } from './host-headers.ts';

const rules = headerRules(
  ['/', '/themes/', '/themes/bridge/', '/embed/bridge/closing/', '/s/bridge/closing/', '/404.html'],
  '/explainers/',
);
const policyOf = (path: string): string | undefined => headersFor(path, rules)['Content-Security-Policy'];

test('any site may frame the embeds, and no other page', () => {
  expect(policyOf('/explainers/embed/bridge/closing/')).toBe('frame-ancestors *');
  expect(headersFor('/explainers/embed/bridge/closing/', rules)['X-Frame-Options']).toBeUndefined();
  for (const path of ['', 'themes/', 'themes/bridge/', 's/bridge/closing/', '404.html']) {
    expect(`${path} ${policyOf(`/explainers/${path}`)}`).toBe(`${path} frame-ancestors 'self'`);
    expect(headersFor(`/explainers/${path}`, rules)['X-Frame-Options']).toBe('SAMEORIGIN');
  }
});

test('no address gets a header from two rules, which some hosts would join', () => {
  for (const path of [
    '',
    'themes/bridge/',
    'embed/bridge/closing/',
    's/bridge/closing/oembed.json',
    'api/claims.json',
    '_astro/x.css',
  ]) {
    const names = rules
      .filter(
        (rule) =>
          headersFor(`/explainers/${path}`, [rule]) &&
          Object.keys(headersFor(`/explainers/${path}`, [rule])).length > 0,
      )
      .flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('what is written is read back', () => {
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
});
