import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { toChapter } from './to-chapter.ts';

/** Converts the content of a main element into a chapter, as HTML. */
function chapterOf(html: string, linkOf = (href: string): string => href): string {
  const main = select('main', fromHtml(`<main>${html}</main>`));
  if (main === undefined) throw new Error('There is no main part.');
  const before = JSON.stringify(main);
  const chapter: Element = toChapter(main, linkOf);
  expect(JSON.stringify(main)).toBe(before);
  return toHtml(chapter.children);
}

test('a number that opens a note becomes a link to it, with the anchor that it had', () => {
  expect(
    chapterOf(
      '<sup class="notes"><button id="r-closed-1" popovertarget="n-closed" aria-label="Note 1">1</button></sup>',
    ),
  ).toBe('<sup class="notes"><a id="r-closed-1" href="#n-closed" epub:type="noteref" role="doc-noteref">1</a></sup>');
});

test('a note becomes an item of the endnotes, without its cross', () => {
  const html =
    '<section role="doc-endnotes"><ol><li><div id="n-closed" class="note" popover role="note" aria-label="Note 1"><p>Said. <a class="back" role="doc-backlink" href="#r-closed-1">↩</a></p><button class="close">×</button></div></li></ol></section>';
  expect(chapterOf(html)).toBe(
    '<section epub:type="endnotes" role="doc-endnotes"><ol><li id="n-closed" epub:type="endnote"><div class="note"><p>Said. <a class="back" href="#r-closed-1" role="doc-backlink" epub:type="backlink">↩</a></p></div></li></ol></section>',
  );
});

test('what is of use on a screen only is left out', () => {
  expect(
    chapterOf(
      '<script>1</script><form><input></form><nav>x</nav><p hidden>x</p><span class="stub"><button popovertarget="n-a">1</button></span><ol class="versions"><li>a<sup class="notes"><button popovertarget="n-a">1 line</button></sup></li></ol>',
    ),
  ).toBe('<ol class="versions"><li>a</li></ol>');
});

test('what is folded stands open', () => {
  expect(chapterOf('<details><summary>Data</summary><p>1</p></details>')).toBe(
    '<div><p class="summary">Data</p><p>1</p></div>',
  );
});

test('foreign words keep their language and direction, and say them in the words of XML too', () => {
  expect(chapterOf('<q lang="ar" dir="auto">نعم</q>')).toBe('<q lang="ar" dir="auto" xml:lang="ar">نعم</q>');
});

test('what is hidden because it only names a drawing goes along', () => {
  const html = '<div id="t" hidden>T</div><svg role="img" aria-labelledby="t"></svg>';
  expect(chapterOf(`${html}<div id="u" hidden>U</div>`)).toBe(html);
});

test('a drawing stays as it is', () => {
  const svg =
    '<svg viewBox="0 0 1 1" role="img" aria-labelledby="t"><title id="t">T</title><path d="M0 0" class="line"></path></svg>';
  expect(chapterOf(svg)).toBe(svg);
});

test('links lead where the book says', () => {
  expect(chapterOf('<a href="/claims/a/#n-a" role="doc-noteref">note</a>', (href) => `in-${href}`)).toBe(
    '<a href="in-/claims/a/#n-a" role="doc-noteref">note</a>',
  );
});
