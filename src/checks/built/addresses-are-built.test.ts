import { expect, test } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { withContent } from '../../../test/with-content.ts';
import { readPage } from '../built-pages.ts';
import { addressesAreBuilt } from './addresses-are-built.ts';

const moved = (to: string, body = '') =>
  `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>${body}`;

/** What is found where these addresses are public, these aliases written and these pages built. */
function missing(
  addresses: string[],
  aliases: Record<string, string>,
  pages: Record<string, string>,
  base = '/',
): string[] {
  const versions = [{ date: '2025-01-01', sha256: '0'.repeat(64) }];
  const { content } = readContent(
    withContent({
      'permalinks.json': JSON.stringify({
        version: 1,
        addresses: Object.fromEntries(addresses.map((address) => [address, versions])),
      }),
      'aliases.yaml': JSON.stringify(aliases),
    }),
  );
  const built = Object.entries(pages).map(([address, html]) => readPage(address, html));
  return addressesAreBuilt({ pages: built, files: new Set(), base, content }).map(({ message }) => message);
}

test('pages and anchors that were built are there', () => {
  expect(missing(['/a/', '/a/#x'], {}, { '/a/': '<p id="x"></p>' })).toEqual([]);
});

test('an address that is gone names the alias to write', () => {
  expect(missing(['/a/#nuts'], {}, { '/a/': '<p></p>', '/b/': '<p id="nuts"></p>' })).toEqual([
    expect.stringMatching(
      /The address \/a\/#nuts is public but missing from the build\. .*aliases\.yaml: "\/a\/#nuts": "\/b\/#nuts"$/u,
    ),
  ]);
});

test('an alias is not enough: the old anchor must stand in the old page', () => {
  const aliases = { '/a/#x': '/a/#y' };
  expect(missing(['/a/#x'], aliases, { '/a/': '<p id="y"></p>' })).toEqual([
    'The address /a/#x is public but missing from the build. Its alias points to /a/#y, ' +
      'but no page or anchor at the old address redirects there.',
  ]);
  expect(missing(['/a/#x'], aliases, { '/a/': '<p id="y"><span id="x"></span></p>' })).toEqual([]);
});

test('an old page leads on at once to one that was built, and what stood in it stands there', () => {
  const aliases = { '/old/': '/a/' };
  expect(missing(['/old/', '/old/#x'], aliases, { '/old/': moved('/a/'), '/a/': '<p id="x"></p>' })).toEqual([]);
  expect(missing(['/old/', '/old/#x'], aliases, { '/old/': moved('/b/'), '/a/': '<p id="x"></p>' })).toHaveLength(2);
  expect(missing(['/old/'], aliases, { '/old/': '<a href="/a/">there</a>', '/a/': '' })).toEqual([]);
  expect(missing(['/old/#x'], aliases, { '/old/': moved('/a/'), '/a/': '' })).toHaveLength(1);
});

test('an old page that became a section takes all that stood in it there', () => {
  expect(
    missing(['/old/', '/old/#x'], { '/old/': '/a/#y' }, { '/old/': moved('/a/#y'), '/a/': '<p id="y"></p>' }),
  ).toEqual([]);
});

test('an old page leads on within the folder that the site is served from', () => {
  expect(missing(['/old/'], { '/old/': '/a/' }, { '/old/': moved('/b/a/'), '/a/': '' }, '/b/')).toEqual([]);
});

test('whatever page follows from one section follows from all of them, old ones too', () => {
  const pages = { '/themes/a/': '<p id="x"><span id="old"></span></p>', '/s/a/x/': '' };
  expect(missing(['/themes/a/#x', '/themes/a/#old'], { '/themes/a/#old': '/themes/a/#x' }, pages)).toEqual([
    'The address /s/a/old/ is public but missing from the build. It is derived from ' +
      'a section address and must exist as long as that does.',
  ]);
  expect(
    missing(
      ['/themes/a/#x', '/themes/a/#old'],
      { '/themes/a/#old': '/themes/a/#x' },
      { ...pages, '/s/a/old/': moved('/s/a/x/') },
    ),
  ).toEqual([]);
});
