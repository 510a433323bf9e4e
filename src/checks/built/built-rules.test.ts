import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent, type Content } from '../../content/read-content.ts';
import { BRIDGE } from '../../../test/with-content.ts';
import { readPage, type BuiltSite, type Finding } from '../built-pages.ts';
import { blocksAreHashed } from './blocks-are-hashed.ts';
import { foreignWordsNameTheirLanguage } from './foreign-words-name-their-language.ts';
import { idsAreUniqueInPage } from './ids-are-unique-in-page.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { nothingIsInline } from './nothing-is-inline.ts';
import { nothingLeavesTheHost } from './nothing-leaves-the-host.ts';
import { countSentences, sentencesHaveNotes } from './sentences-have-notes.ts';

const noContent = {} as Content;
const site = (pages: Record<string, string>, files: string[] = [], base = '/'): BuiltSite => ({
  pages: Object.entries(pages).map(([address, html]) => readPage(address, html)),
  files: new Set(files),
  base,
  content: noContent,
});
const messages = (findings: Finding[]): string[] => findings.map(({ message }) => message);

test('an id that stands twice is found', () => {
  expect(messages(idsAreUniqueInPage(site({ '/': '<p id="a"></p><p id="b"></p><i id="a"></i>' })))).toEqual([
    'The id “a” is used twice.',
  ]);
});

test('links to pages, anchors and files that exist are fine', () => {
  expect(
    linksLeadSomewhere(
      site(
        {
          '/': '<a href="/x/#part">x</a><a href="/data.json">d</a><a href="https://example.org">o</a>',
          '/x/': '<p id="part"></p><a href="#part"></a><a href="../">home</a>',
        },
        ['/data.json'],
      ),
    ),
  ).toEqual([]);
});

test('a button whose note is not in its page is found', () => {
  expect(
    messages(
      linksLeadSomewhere(
        site({
          '/':
            '<button popovertarget="n-a">1</button><button ' +
            'popovertarget="n-b">2</button><div id="n-a" popover></div>',
        }),
      ),
    ),
  ).toEqual(['A button opens “n-b”, which is not on the page.']);
});

test('links to nowhere, to lost anchors and past the base are found', () => {
  expect(
    messages(
      linksLeadSomewhere(site({ '/': '<a href="/b/y/">y</a><a href="/b/#lost">l</a><a href="/z/">z</a>' }, [], '/b/')),
    ),
  ).toEqual([
    '“/b/y/” points to nothing in the build.',
    '“/b/#lost” points to an anchor that / does not have.',
    '“/z/” does not begin with the folder /b/ that the site is served from.',
  ]);
});

test('a link to an anchor that was public names the alias to write', () => {
  const content = {
    folder: 'content',
    permalinks: { value: { version: 1, addresses: { '/#nuts': [{ date: '2025-01-01', sha256: '' }] } } },
  } as unknown as Content;
  expect(messages(linksLeadSomewhere({ ...site({ '/': '<p id="nut"></p><a href="#nuts"></a>' }), content }))).toEqual([
    '“#nuts” points to an anchor that / does not have. /#nuts has been public since 2025-01-01. If it ' +
      'was renamed or moved, add an alias to content/aliases.yaml: "/#nuts": "/#nut"',
  ]);
});

test('style attributes, handlers and bare attributes are found', () => {
  const found = messages(nothingIsInline(site({ '/': '<p style="color:red" onclick="x()">a</p><a href=/x/>b</a>' })));
  expect(found).toHaveLength(3);
});

test('what would be loaded from another host is found, links are not', () => {
  const found = messages(
    nothingLeavesTheHost(
      site({
        '/':
          '<img src="https://example.org/a.png"><script src="//example.org/a.js"></script><a ' +
          'href="https://example.org">a</a><link rel="canonical" href="https://example.org/">',
      }),
    ),
  );
  expect(found).toEqual([
    '<img> loads https://example.org/a.png from another host.',
    '<script> loads //example.org/a.js from another host.',
  ]);
});

test('an inline script must stand in the policy by its hash', () => {
  const page = (hash: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'sha256-${hash}'"><script>a</script>`;
  expect(blocksAreHashed(site({ '/': page('ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=') }))).toEqual([]);
  expect(blocksAreHashed(site({ '/': page('other') }))).toHaveLength(1);
  expect(blocksAreHashed(site({ '/': '<p>no policy</p>' }))).toHaveLength(1);
});

test('data blocks need no hash', () => {
  expect(
    blocksAreHashed(
      site({
        '/': '<meta http-equiv="content-security-policy" content="x"><script type="application/ld+json">{}</script>',
      }),
    ),
  ).toEqual([]);
});

const note = '<sup class="notes"><a href="#n-a">1</a></sup>';
const own = '<sup class="notes"><a class="own" href="/own">ours</a></sup>';

test('sentences are counted from the HTML, with their notes', () => {
  const html = `<div data-prose><p><span class="stub"><button>1 Alleged. Smith</button></span>One by Dr. Smith.${note} Two <b>bold</b>.${own}</p><ul><li>Three.${note}</li><li><p>Four is bare.</p></li></ul></div><p>Furniture.</p>`;
  expect(countSentences(readPage('/', html), { locale: 'en' })).toEqual({
    all: 4,
    noted: 3,
    own: 1,
    bare: ['Four is bare.'],
  });
});

test('a note in mid-sentence carries no sentence', () => {
  const { content } = readContent(join(BRIDGE, 'content'));
  const found = sentencesHaveNotes({ ...site({ '/': `<div data-prose><p>One ${note} goes on.</p></div>` }), content });
  expect(messages(found)).toEqual(['“One  goes on.” has no note in the built page.']);
});

test('words in another script must name their language', () => {
  const found = foreignWordsNameTheirLanguage(
    site({
      '/':
        '<html lang="en"><body><q lang="zh-Hans">客桥A</q><p>客户</p><i ' +
        'lang="es">Привет</i><bdi lang="ar">جسر</bdi></body></html>',
    }),
  );
  expect(messages(found).map((message) => message.slice(0, 5))).toEqual(['“客户” ', '“Прив']);
});
