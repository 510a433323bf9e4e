import { describe, expect, test } from 'vitest';
import { composeProse, withNotes } from './compose-prose.ts';

const options = { base: '/', locale: 'en' };
const one = (text: string) => composeProse({ text }, options).html.text;
const reference = (id: string, number: number, nth = 1) =>
  `<button popovertarget="n-${id}" id="r-${id}-${nth}" aria-label="Note ${number}">${number}</button>`;

describe('a sentence with its notes', () => {
  test('becomes a span with its anchor, and a numbered reference', () => {
    expect(one('Closed in May.[^closed]')).toBe(
      `<span class="sentence" id="c-closed">Closed in May.<sup class="notes">${reference('closed', 1)}</sup></span>`,
    );
  });

  test('carries several notes as one group, with an anchor for each', () => {
    expect(one('Closed in May.[^closed][^said]')).toBe(
      '<span class="sentence" id="c-closed"><span id="c-said"></span>Closed in May.<sup ' +
        `class="notes">${reference('closed', 1)} ${reference('said', 2)}</sup></span>`,
    );
  });

  test('leads to the method page where it is our own', () => {
    const html = composeProse({ text: 'So it seems.[^own]' }, { ...options, base: '/explainers/' });
    expect(html.html.text).toBe(
      '<span class="sentence">So it seems.<sup class="notes"><a href="/explainers/how-we-work/#own-words" ' +
        'class="own" title="Our own words: reasoning or a definition">ours</a></sup></span>',
    );
    expect(html.notes).toEqual([]);
  });

  test('keeps the space before it outside of its span', () => {
    expect(one('One.[^a] Two.[^b]')).toContain('</sup></span> <span class="sentence" id="c-b">Two.');
  });

  test('keeps emphasis and links inside of it', () => {
    const { html } = composeProse(
      { text: 'The *town* closed [it](/themes/bridge/#closing).[^a]' },
      { ...options, base: '/explainers/' },
    );
    expect(html.text).toContain(
      '<span class="sentence" id="c-a">The <em>town</em> closed <a ' +
        'href="/explainers/themes/bridge/#closing">it</a>.<sup',
    );
  });

  test('has straight quotation marks set as curly ones, and markup escaped', () => {
    expect(one('It was "closed" & shut.[^a]')).toContain('It was “closed” &#x26; shut.');
  });
});

describe('a claim that is cited twice', () => {
  const { html, notes } = composeProse({ first: 'One.[^a] Two.[^b]', second: 'Three.[^a]' }, options);

  test('is one note with two references', () => {
    expect(notes).toEqual([
      { id: 'a', number: 1, references: 2 },
      { id: 'b', number: 2, references: 1 },
    ]);
    expect(html.second).toContain(reference('a', 1, 2));
  });

  test('has its anchor at the first sentence only', () => {
    expect(html.first).toContain('id="c-a"');
    expect(html.second).toBe(`<span class="sentence">Three.<sup class="notes">${reference('a', 1, 2)}</sup></span>`);
  });
});

test('numbering goes on where the page left off', () => {
  const before = [{ id: 'a', number: 1, references: 1 }];
  const { html, notes } = composeProse({ text: 'One.[^b] Two.[^a]' }, { ...options, before });
  expect(notes).toEqual([
    { id: 'a', number: 1, references: 2 },
    { id: 'b', number: 2, references: 1 },
  ]);
  expect(html.text).not.toContain('id="c-a"');
  expect(before[0]?.references).toBe(1);
});

test('notes lead to where they stand, where that is another page', () => {
  const { html } = composeProse(
    { text: 'One.[^a]' },
    { base: '/explainers/', locale: 'en', hrefOf: (claim) => `/claims/${claim}/` },
  );
  expect(html.text).toContain('href="/explainers/claims/a/"');
});

test('no anchors are given where the same text may stand twice in a page', () => {
  const { html } = composeProse({ text: 'One.[^a]' }, { ...options, anchors: false });
  expect(html.text).toBe(
    '<span class="sentence">One.<sup class="notes"><button ' +
      'popovertarget="n-a" aria-label="Note 1">1</button></sup></span>',
  );
});

test('text without notes stays as it is', () => {
  expect(one('No note here.')).toBe('No note here.');
});

test('withNotes puts the notes of claims after a text', () => {
  expect(withNotes('Closed.', ['a', 'b'])).toBe('Closed.[^a][^b]');
});
