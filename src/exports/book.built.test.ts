import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ui } from '../i18n/ui.ts';
import { bookAddress, paperAddress, themeAddress } from '../addresses/addresses.ts';
import { bridge, openBuilt, testSites } from '../../test/built-sites.ts';
import { fileInBook } from './book-pages.ts';
import { readBook } from './book.ts';
import { writeEpub } from './write-epub.ts';

const itemSchema = z.object({
  id: z.string(),
  href: z.string(),
  'media-type': z.string(),
  properties: z.string().optional(),
});
const packageSchema = z.object({
  package: z.object({
    manifest: z.object({ item: z.array(itemSchema) }),
    spine: z.object({ itemref: z.array(z.object({ idref: z.string() })) }),
  }),
});

/** A build of a site with many themes makes no book; `npm run papers` does. */
const withBook = testSites.filter((testSite) => testSite === bridge || existsSync(join(testSite.dist, bookAddress)));

describe.each(withBook)('the book of $name', (testSite) => {
  const site = openBuilt(testSite);
  const bytes = readFileSync(join(testSite.dist, bookAddress));
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [
      name,
      name.endsWith('.png') ? '' : new TextDecoder().decode(data),
    ]),
  );
  const documents = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([name, text]) => [name.replace('EPUB/', ''), fromHtml(text)]),
  );
  const opf = packageSchema.parse(
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(files.get('EPUB/package.opf') ?? ''),
  );
  const ids = new Map(
    [...documents].map(([file, tree]) => [
      file,
      new Set(selectAll('[id]', tree).map(({ properties }) => String(properties.id))),
    ]),
  );
  const themes = site.content.site?.value.themes ?? [];

  test('says in its first bytes what it is, uncompressed', () => {
    expect(bytes.toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(bytes.readUInt16LE(28)).toBe(0);
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
  });

  test('is well-formed throughout', () => {
    const texts = [...files].filter(([name]) => /\.(?:xhtml|xml|opf)$/u.test(name));
    expect(texts.length).toBeGreaterThan(themes.length);
    expect(texts.filter(([, text]) => XMLValidator.validate(text) !== true).map(([name]) => name)).toEqual([]);
  });

  test('lists each of its files once, and reads each chapter', () => {
    const listed = opf.package.manifest.item.map(({ href }) => `EPUB/${href}`);
    expect(listed.toSorted()).toEqual(
      [...files.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).toSorted(),
    );
    const read = new Set(opf.package.spine.itemref.map(({ idref }) => idref));
    expect(
      opf.package.manifest.item.filter((item) => item['media-type'] === 'application/xhtml+xml' && !read.has(item.id)),
    ).toEqual([]);
    expect(opf.package.manifest.item.filter(({ properties }) => properties === 'nav').map(({ href }) => href)).toEqual([
      'nav.xhtml',
    ]);
    expect(
      opf.package.manifest.item.filter(({ properties }) => properties === 'cover-image').map(({ href }) => href),
    ).toEqual(['cover.png']);
  });

  test('has every theme with every sentence and note of its page, and every number leads to its note', () => {
    expect(themes.length).toBeGreaterThan(0);
    for (const theme of themes) {
      const page = site.pages.find(({ address }) => address === themeAddress(theme));
      const chapter = documents.get(fileInBook(themeAddress(theme)));
      if (page === undefined || chapter === undefined) throw new Error(`The theme ${theme} has no page or no chapter.`);
      const sentences = (tree: typeof chapter): string[] =>
        selectAll('main [id^="c-"], section [id^="c-"]', tree).map(({ properties }) => String(properties.id));
      expect(sentences(chapter).length).toBeGreaterThan(0);
      expect(new Set(sentences(chapter))).toEqual(new Set(sentences(page.tree)));
      const notes = selectAll('[epub\\:type="endnote"]', chapter);
      expect(notes).toHaveLength(selectAll('.notes-list .note', page.tree).length);
      const numbers = selectAll('sup.notes a[role="doc-noteref"]', chapter).map(({ properties }) =>
        String(properties.href),
      );
      expect(numbers.length).toBeGreaterThanOrEqual(notes.length);
      const targets = new Set(notes.map(({ properties }) => `#${String(properties.id)}`));
      expect(numbers.filter((href) => !targets.has(href))).toEqual([]);
    }
  });

  test('has no link that leads to nothing inside, and none into the site where the page is in the book', () => {
    const faults: string[] = [];
    for (const [file, tree] of documents) {
      for (const { properties } of selectAll('a[href]', tree)) {
        const href = String(properties.href);
        if (/^(?:https?|mailto):/u.test(href)) continue;
        const [target = '', fragment = ''] = href.split('#');
        const to = target === '' ? file : target;
        if (!documents.has(to) || (fragment !== '' && ids.get(to)?.has(decodeURIComponent(fragment)) !== true))
          faults.push(`${file}: ${href}`);
      }
    }
    expect(faults).toEqual([]);
    const home = documents.get('home.xhtml');
    expect(home === undefined ? [] : selectAll('a[href$="/timeline/"]', home)).toEqual([]);
  });

  test('names nothing by an element that is not there', () => {
    const named = [...documents].flatMap(([file, tree]) =>
      selectAll('[aria-labelledby], [aria-describedby]', tree)
        .flatMap(({ properties }) => [properties.ariaLabelledBy, properties.ariaDescribedBy].flat())
        .filter((id) => id !== undefined && id !== null)
        .map((id) => ({ file, id: String(id) })),
    );
    if (testSite === bridge) expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ file, id }) => ids.get(file)?.has(id) !== true)).toEqual([]);
  });

  test('has contents with every theme and its sections, and landmarks', () => {
    const nav = documents.get('nav.xhtml') ?? fromHtml('');
    const listed = new Set(selectAll('nav a[href]', nav).map(({ properties }) => String(properties.href)));
    for (const theme of themes) {
      const document = site.content.themes.get(theme);
      expect(listed).toContain(fileInBook(themeAddress(theme)));
      for (const { id } of (document?.sections ?? []).filter(({ depth }) => depth === 2))
        expect(listed).toContain(`${fileInBook(themeAddress(theme))}#${id}`);
    }
    for (const address of ['/timeline/', '/disagreements/', '/sources/', '/how-we-work/', '/corrections/'])
      expect(listed).toContain(fileInBook(address));
    expect(select('nav#landmarks', nav)).toBeDefined();
  });

  test('holds nothing to operate, and no script', () => {
    for (const tree of documents.values())
      expect(selectAll('script, button, form, input, [popover], [style], [onclick]', tree)).toEqual([]);
  });

  test('carries the last day of the permalink ledger, and is packed the same each time', async () => {
    const days = Object.values(site.content.permalinks?.value.addresses ?? {})
      .flatMap((versions) => versions.map(({ date }) => date))
      .toSorted();
    expect(files.get('EPUB/package.opf')).toContain(
      `<meta property="dcterms:modified">${days.at(-1)}T00:00:00Z</meta>`,
    );
    if (site.content.site === undefined) throw new Error('There is no site.yaml.');
    const again = await writeEpub(readBook(testSite.dist, site.content), site.content.site.value, ui('en'));
    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  test('and the PDFs are linked where they were made, and only there', () => {
    for (const theme of themes) {
      const page = site.pages.find(({ address }) => address === themeAddress(theme));
      const places = page?.elements.filter(({ properties }) => properties.dataPaper !== undefined) ?? [];
      expect(places).toHaveLength(2);
      for (const { tagName, properties } of places) {
        const path = String(properties.dataPaper);
        expect(tagName).toBe(existsSync(join(testSite.dist, path.slice(testSite.base.length))) ? 'a' : 'span');
        expect(properties.hidden === true).toBe(tagName === 'span');
      }
      expect(places.some(({ properties }) => String(properties.dataPaper).endsWith(paperAddress(theme)))).toBe(true);
    }
  });
});
