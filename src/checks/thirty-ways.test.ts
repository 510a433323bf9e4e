// Ways to get an unsourced sentence onto a page: those that editors can write, and those that only a component could.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { append, BRIDGE, checkWith, replace, type Edits } from '../../test/with-content.ts';
import { readContent } from '../content/read-content.ts';
import { readPage } from './built-pages.ts';
import { sentencesHaveNotes } from './built/sentences-have-notes.ts';

const THEME = 'themes/bridge-closing.mdx';
const N = '[^barriers-stand]';
const theme = (added: string): Edits => ({ [THEME]: append(`\n${added}\n`) });

const written: Record<string, Edits> = {
  'an expression': theme(`{'The mayor stole it.'}`),
  'an expression in a sentence': theme(`The form {'was stolen. It'} is shut.${N}`),
  'a template': theme('{`The mayor stole it.`}'),
  'an export': theme(`export const a = 'The mayor stole it.'`),
  'a component with words in an attribute': theme('<Figure id="cost" caption="The mayor stole it." />'),
  'a component around words': theme('<Figure id="cost">The mayor stole it.</Figure>'),
  'an element that folds': theme(`<details>\n  <summary>The mayor stole it.</summary>\n</details>`),
  'a title of an element': theme(`<span title="The mayor stole it.">It</span> is shut.${N}`),
  'a title of a link': theme(`[It](/themes/river-crossing/ "The mayor stole it.") is shut.${N}`),
  'an alternative text': theme('![The mayor stole it.](/favicon.png)'),
  'a title of a picture': theme(`![It.](/favicon.png "The mayor stole it.")${N}`),
  'a block of code': theme('```\nThe mayor stole it.\n```'),
  'code in a line': theme('`The mayor stole it.`'),
  'a footnote’s definition': theme(`[^x]: The mayor stole it.`),
  'an abbreviation before it': theme(`The bridge joins the U.S. The mayor stole it. Two barriers remain.${N}`),
  'an abbreviation at its end': theme(`The mayor left at 5 p.m. Two barriers remain.${N}`),
  'a small letter at its beginning': theme(`It is shut.${N} the mayor stole it. two barriers remain.${N}`),
  'a name with a small letter': theme(`The mayor stole it. eBay sold it.${N}`),
  'no space': theme(`The mayor stole it.Two barriers remain.${N}`),
  'an ellipsis': theme(`The mayor stole it… Two barriers remain.${N}`),
  'a full-width mark': theme(`The mayor stole it。Two barriers remain.${N}`),
  'a hard line break': theme(`The mayor stole it\\\nTwo barriers remain.${N}`),
  'an item of a list': theme(`- The mayor stole it\n- Two barriers remain.${N}`),
  'a cell of a table': theme(`| A |\n| --- |\n| The mayor stole it |`),
  'a column that is a sentence': theme(`| The mayor stole it. |\n| --- |\n| Two barriers remain.${N} |`),
  'a link by reference': theme(`[The mayor stole it.][x]\n\n[x]: /themes/river-crossing/`),
  'emphasis around it': theme(`*The mayor stole it.* Two barriers remain.${N}`),
  'a bare address': theme(`See https://vell.example/the-mayor. The mayor stole it. Two barriers remain.${N}`),
  'an unseen character': theme(`The mayor stole it.\u0085Two barriers remain.${N}`),
  'a character reference': theme(`The mayor stole it.&#x85;Two barriers remain.${N}`),
  'HTML in YAML': {
    'questions.yaml': replace('pays half.[^fund-pays-half]', 'pays half.[^fund-pays-half] <b>The mayor</b>'),
  },
  'a heading in YAML': {
    'questions.yaml': replace('>-\n    The harbour fund', '|-\n    # The mayor stole it\n\n    The harbour fund'),
  },
  'a second paragraph in YAML': {
    'questions.yaml': replace('>-\n    The harbour fund', '|-\n    The mayor stole it\n\n    The harbour fund'),
  },
};

describe('check refuses an unsourced sentence in', () => {
  test.each(Object.entries(written))('%s', (_way, edits) => {
    const found = checkWith(edits).problems.filter(
      ({ rule }) => rule !== 'addresses-persist' && rule !== 'pictures-are-there',
    );
    expect(found.length).toBeGreaterThan(0);
  });
});

const NOTE = '<sup class="notes"><button popovertarget="n-a">1</button></sup>';

const built: Record<string, string> = {
  'a paragraph outside of the prose': '<p>The mayor stole it.</p>',
  'a paragraph of the prose': '<div data-prose><p>The mayor stole it.</p></div>',
  'a block of no kind': '<div>The mayor stole it.</div>',
  'bare text': 'The mayor stole it.',
  'a quotation without paragraph': '<div data-prose><blockquote>The mayor stole it</blockquote></div>',
  code: '<div data-prose><pre><code>The mayor stole it</code></pre></div>',
  'what folds': '<div data-prose><details><summary>The mayor stole it</summary></details></div>',
  'a caption': '<figure><figcaption>The mayor stole it.</figcaption></figure>',
  'a caption of a table': '<table><caption>The mayor stole it.</caption></table>',
  'a head of a table': '<table><tr><th>The mayor stole it.</th></tr></table>',
  'a term': '<dl><dt>The mayor stole it.</dt><dd>So</dd></dl>',
  'an alternative text': '<img alt="The mayor stole it.">',
  'a title': '<a href="/" title="The mayor stole it.">It</a>',
  'a name for screen readers': '<button aria-label="The mayor stole it.">It</button>',
  'a drawing': '<svg><text>The mayor stole it.</text></svg>',
  'the title of a drawing': '<svg><title>The mayor stole it.</title></svg>',
  'the description of a drawing': '<svg><desc>The mayor stole it.</desc></svg>',
  'a field': '<input placeholder="The mayor stole it.">',
  'what waits without script': '<noscript>The mayor stole it.</noscript>',
  'what is hidden at first': '<p hidden>The mayor stole it.</p>',
  'a heading': '<h2>The mayor stole it.</h2>',
  'after a note': `<div data-prose><p>Two barriers remain.${NOTE} The mayor stole it</p></div>`,
  'before a note': `<div data-prose><p>The mayor stole it. Two barriers remain.${NOTE}</p></div>`,
  'a line break': `<div data-prose><p>The mayor stole it<br>Two barriers remain.${NOTE}</p></div>`,
  'beside words of the interface': '<p>Said by Selma Orvane. The mayor stole it.</p>',
  'names and words that are known, with one that is not': '<p>Said by Selma Orvane, stole it.</p>',
};

describe('the check over what was built finds an unsourced sentence in', () => {
  const { content } = readContent(join(BRIDGE, 'content'));
  const messages = (html: string): string[] =>
    sentencesHaveNotes({
      pages: [readPage('/themes/x/', `<body>${html}</body>`)],
      files: new Set(),
      base: '/',
      content,
    }).map(({ message }) => message);

  test.each(Object.entries(built))('%s', (_way, html) => {
    expect(messages(html)).toEqual([expect.stringMatching(/stole it/u)]);
  });

  test('nothing else: interface words, names, statements and what is noted', () => {
    expect(
      messages(
        `<p>Said by Selma Orvane.</p><p>Rests on 2 independent lines of reporting: Arabic report.</p><p>Two wooden barriers stand at the ends of the bridge.</p><div data-prose><p>Two barriers remain.${NOTE}</p></div><h2>A heading</h2>`,
      ),
    ).toEqual([]);
  });
});
