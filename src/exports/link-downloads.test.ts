import { expect, test } from 'vitest';
import { linkPapers } from './link-downloads.ts';

const place = (path: string): string => `<span data-paper="${path}" hidden>PDF</span>`;
const page = `<p>Take away: ${place('/a.pdf')} ${place('/b.epub')} <a href="/a.md">Markdown</a></p>`;

test('a place becomes a link where its paper was made, and stays hidden where not', () => {
  expect(linkPapers(page, (path) => path === '/a.pdf')).toBe(
    `<p>Take away: <a data-paper="/a.pdf" href="/a.pdf">PDF</a> ${place('/b.epub')} <a href="/a.md">Markdown</a></p>`,
  );
});

test('a link whose paper is gone becomes a place again, and one that stays is written the same', () => {
  const linked = linkPapers(page, () => true);
  expect(linkPapers(linked, () => true)).toBe(linked);
  expect(linkPapers(linked, () => false)).toBe(page);
});
