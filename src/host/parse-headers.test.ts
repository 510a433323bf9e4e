import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, HEADERS_FILE, headersUnder, parseHeaders } from './parse-headers.ts';

const text = readFileSync(`public/${HEADERS_FILE}`, 'utf8');
const rules = parseHeaders(headersUnder('/explainers/', text));

test('any site may frame the embeds, and no other page', () => {
  const policyOf = (path: string) => headersFor(`/explainers/${path}`, rules)['Content-Security-Policy'];
  expect(policyOf('embed/bridge/closing/')).toBe('frame-ancestors *');
  expect(headersFor('/explainers/embed/bridge/closing/full/', rules)['X-Frame-Options']).toBeUndefined();
  for (const path of ['', 'themes/', 'themes/bridge/', 'a-page-of-one-site/', 's/bridge/closing/', '404.html']) {
    expect(`${path} ${policyOf(path)}`).toBe(`${path} frame-ancestors 'self'`);
    expect(headersFor(`/explainers/${path}`, rules)['X-Frame-Options']).toBe('SAMEORIGIN');
  }
});

test('no address gets a header from two rules, which some hosts would join', () => {
  for (const path of [
    '',
    'themes/',
    'themes/bridge/',
    'embed/bridge/closing/',
    's/bridge/closing/oembed.json',
    'api/x.json',
  ]) {
    const names = rules.flatMap((rule) => Object.keys(headersFor(`/explainers/${path}`, [rule])));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a rule is for one step at `:name`, for all below at `*`, and for nothing that only looks like it', () => {
  const [rule] = parseHeaders('# A comment\n/a.b/:one/*\n  X-Name: a: b\n');
  expect(headersFor('/a.b/c/d/e', rule ? [rule] : [])).toEqual({ 'X-Name': 'a: b' });
  for (const path of ['/axb/c/d', '/a.b/c', '/x/a.b/c/d']) expect(headersFor(path, rule ? [rule] : [])).toEqual({});
});
