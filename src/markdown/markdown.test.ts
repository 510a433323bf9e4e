import { toHtml } from 'hast-util-to-html';
import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { createNoteList } from './note-list.ts';
import { rehypeBaseLinks } from './rehype-base-links.ts';
import { rehypeSections } from './rehype-sections.ts';
import { remarkClaimNotes } from './remark-claim-notes.ts';
import { remarkSectionIds } from './remark-section-ids.ts';
import { remarkTableAlignment } from './remark-table-alignment.ts';

/** Markdown in, HTML out, with the project’s own plugins in their order. */
function render(markdown: string, base = '/'): { html: string; notes: unknown } {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const file = new VFile();
  remarkSectionIds()(tree);
  remarkTableAlignment()(tree);
  remarkClaimNotes({ locale: 'en' })(tree, file);
  const hast: Hast = {
    type: 'root',
    children: [toHast(tree)].flatMap((node) => (node.type === 'root' ? node.children : [])),
  };
  rehypeBaseLinks({ base })(hast);
  rehypeSections()(hast);
  return {
    html: toHtml(hast)
      .replace(/>\n<(?!span)/gu, '><')
      .replaceAll('\n', ' '),
    notes: file.data.astro?.frontmatter?.notes,
  };
}

const plain = (html: string) => html.replace(/<note-stub.*?<\/note-stub>/gu, '').replace(/<sup.*?<\/sup>/gu, '¹');

describe('wrapping sentences', () => {
  test('works in lists, tables and quotations', () => {
    const { html, notes } = render('- One.[^a]\n\n| Head |\n| --- |\n| Two.[^b] |\n\n> Three.[^a]\n');
    expect(plain(html)).toContain('<li><span class="sentence" id="c-a">One.¹</span></li>');
    expect(plain(html)).toContain('<td><span class="sentence" id="c-b">Two.¹</span></td>');
    expect(plain(html)).toContain('<blockquote><p><span class="sentence">Three.¹</span></p></blockquote>');
    expect(notes).toEqual([
      { id: 'a', number: 1, references: 2 },
      { id: 'b', number: 2, references: 1 },
    ]);
  });

  test('begins each sentence that rests on claims with the place of its stub', () => {
    expect(render('One.[^a][^b] So.[^own]').html).toContain(
      '<span class="sentence" id="c-a"><note-stub claims="a b" numbers="1 2"></note-stub>',
    );
    expect(render('One.[^a] So.[^own]').html).toContain('<span class="sentence">So.');
  });

  test('keeps a sentence that goes over several lines together', () => {
    expect(plain(render('The town\nclosed it.[^a]\nNobody asked.[^b]').html)).toBe(
      '<p><span class="sentence" id="c-a">The town closed it.¹</span> <span ' +
        'class="sentence" id="c-b">Nobody asked.¹</span></p>',
    );
  });

  test('leaves headings and marks inside emphasis as they are', () => {
    expect(render('## Why[^a]\n\n*One.[^b]*').html).toBe('<section><h2>Why[^a]</h2><p><em>One.[^b]</em></p></section>');
  });

  test('numbers each page anew', () => {
    expect(render('One.[^a]').notes).toEqual(render('One.[^a]').notes);
  });
});

describe('a heading', () => {
  test('takes the id at its end and loses it from its text', () => {
    expect(render('## When the *bridge* closed [#closing]\n\nText.').html).toBe(
      '<section aria-labelledby="closing"><h2 id="closing">When the <em>bridge</em> closed</h2><p>Text.</p></section>',
    );
  });

  test('of the second rank opens a section, and holds those of the third', () => {
    const { html } = render('Lead.\n\n## A [#a]\n\n### B [#b]\n\nText.\n\n## C [#c]');
    expect(html).toBe(
      '<p>Lead.</p><section aria-labelledby="a"><h2 id="a">A</h2><h3 ' +
        'id="b">B</h3><p>Text.</p></section><section aria-labelledby="c"><h2 id="c">C</h2></section>',
    );
  });
});

describe('a link', () => {
  test.each([
    ['/themes/bridge/#closing', '/explainers/themes/bridge/#closing'],
    ['/', '/explainers/'],
    ['#closing', '#closing'],
    ['https://example.org/', 'https://example.org/'],
    ['//example.org/', '//example.org/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('to %s leads to %s under a folder', (target, expected) => {
    expect(render(`[there](${target})`, '/explainers/').html).toBe(`<p><a href="${expected}">there</a></p>`);
  });

  test('of our own mark gets the folder once', () => {
    expect(render('So.[^own]', '/explainers/').html).toContain('href="/explainers/how-we-work/#own-words"');
  });
});

describe('the list of notes', () => {
  test('numbers claims in the order in which they are first cited', () => {
    const list = createNoteList();
    expect(['a', 'b', 'a', 'c'].map((claim) => list.cite(claim).number)).toEqual([1, 2, 1, 3]);
    expect(list.cite('a')).toEqual({ number: 1, noteAnchor: 'n-a', anchor: 'r-a-3', sentenceAnchor: undefined });
  });

  test('cannot be changed from outside', () => {
    const list = createNoteList();
    list.cite('a');
    for (const note of list.notes()) note.number = 99;
    expect(list.notes()).toEqual([{ id: 'a', number: 1, references: 1 }]);
  });
});

describe('what Markdown gives elsewhere as a style or an address works here too:', () => {
  test('the alignment of a column is a class', () => {
    const { html } = render('| A | B |\n| --- | ---: |\n| One.[^a] | 2.[^b] |');
    expect(html).toContain('<th class="align-right">B</th>');
    expect(html).toContain('<td class="align-right">');
    expect(html).not.toMatch(/ align=| style=/u);
  });

  test('the address of a picture gets the folder', () => {
    expect(plain(render('![It.](/it.png)[^a]', '/explainers/').html)).toContain(
      '<img src="/explainers/it.png" alt="It.">',
    );
  });

  test('a bare address leaves the note after it alone', () => {
    expect(plain(render('At https://vell.example/a.[^a][^b] So.[^a]').html)).toBe(
      '<p><span class="sentence" id="c-a"><span id="c-b"></span>At <a href="https://vell.example/a">https://vell.example/a</a>.¹</span> <span class="sentence">So.¹</span></p>',
    );
  });
});
