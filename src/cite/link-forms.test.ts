import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as markdownToString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { ODD_TITLES, titles } from '../../test/cited-samples.ts';
import { addressOfVersion } from './cited-work.ts';
import { linkForms, quoteForms } from './link-forms.ts';

const linked = {
  title: 'The council blames the bolts',
  url: 'https://bridge.example/themes/bridge-closing/?v=1a2b3c4d#bolts',
  credit: 'The Vell Record, version 1a2b3c4d of 2 January 2025',
};
const quoted = (text: string): string => `“${text}”`;

/** Returns the links of a Markdown text, as a Markdown parser finds them. */
function markdownLinks(text: string): { url: string; title: string }[] {
  const links: { url: string; title: string }[] = [];
  visit(fromMarkdown(text), 'link', (node) => void links.push({ url: node.url, title: markdownToString(node) }));
  return links;
}

test('a link is the address, a Markdown link or an HTML link, with whose text it is', () => {
  expect(linkForms(linked)).toEqual({
    text: linked.url,
    markdown: `[The council blames the bolts](${linked.url}) (The Vell Record, version 1a2b3c4d of 2 January 2025)`,
    html: `<a href="${linked.url}">The council blames the bolts</a> (The Vell Record, version 1a2b3c4d of 2 January 2025)`,
  });
});

test('a sentence is quoted with its section, site, version and day', () => {
  expect(quoteForms('It alleges that they were too thin.', linked, quoted)).toEqual({
    text: `“It alleges that they were too thin.” — “The council blames the bolts”, ${linked.credit}, ${linked.url}`,
    markdown: `> It alleges that they were too thin.\n>\n> — [The council blames the bolts](${linked.url}), ${linked.credit}`,
    html: `<blockquote cite="${linked.url}"><p>It alleges that they were too thin.</p></blockquote>\n<p>— <a href="${linked.url}">The council blames the bolts</a>, ${linked.credit}</p>`,
  });
});

describe('any title', () => {
  const holds = (title: string): void => {
    const { markdown, html } = linkForms({ ...linked, title });
    expect(markdownLinks(markdown)[0]).toEqual({ url: linked.url, title });
    const link = select('a', fromHtml(html, { fragment: true }));
    expect(link?.properties.href).toBe(linked.url);
    expect(link === undefined ? '' : toString(link)).toBe(title);
    const quote = select('blockquote', fromHtml(quoteForms(title, linked, quoted).html, { fragment: true }));
    expect(quote?.properties.cite).toBe(linked.url);
    expect(quote === undefined ? '' : toString(quote)).toBe(title);
  };

  test.each(ODD_TITLES)('%j stands in Markdown and HTML as it is', holds);

  test('stands in Markdown and HTML as it is', () => {
    fc.assert(fc.property(titles, holds), { numRuns: 100 });
  }, 30_000);
});

test('the address of a version keeps section and folder', () => {
  expect(addressOfVersion('https://bridge.example/explainers/themes/bridge-closing/#bolts', '1a2b3c4d')).toBe(
    'https://bridge.example/explainers/themes/bridge-closing/?v=1a2b3c4d#bolts',
  );
});
