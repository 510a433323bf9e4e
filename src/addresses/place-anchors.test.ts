import { expect, test } from 'vitest';
import { placeAnchors } from './place-anchors.ts';

const page =
  '<!doctype html><html lang="en"><body><h1>All</h1><h2 class="x" id="bolts">The <em>bolts</em></h2><p><span class="sentence" id="c-thin">Thin.</span></p></body></html>';

test('an old anchor stands at the beginning of what it named, and nothing else changes', () => {
  expect(
    placeAnchors(page, [
      { id: 'c-lean', at: 'c-thin' },
      { id: 'nuts', at: 'bolts' },
    ]),
  ).toBe(
    page
      .replace('id="bolts">', 'id="bolts"><span id="nuts"></span>')
      .replace('id="c-thin">', 'id="c-thin"><span id="c-lean"></span>'),
  );
});

test('several at one place, and at the title', () => {
  const placed = placeAnchors(page, [
    { id: 'a', at: null },
    { id: 'b', at: 'bolts' },
    { id: 'c', at: 'bolts' },
  ]);
  expect(placed).toContain('<h1><span id="a"></span>All</h1>');
  expect(placed).toMatch(/id="bolts">(?:<span id="[bc]"><\/span>){2}The/u);
});

test('an id that the page has already stays the only one', () => {
  expect(placeAnchors(page, [{ id: 'c-thin', at: 'bolts' }])).toBe(page);
});

test('an anchor of which the place is not there is left to the checks', () => {
  expect(placeAnchors(page, [{ id: 'nuts', at: 'screws' }])).toBe(page);
});

test('an id is text, not markup', () => {
  expect(placeAnchors(page, [{ id: '"><b>', at: 'bolts' }])).toContain('<span id="&quot;&gt;&lt;b&gt;"></span>');
});
