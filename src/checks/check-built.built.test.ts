import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { noteAnchor } from '../addresses/addresses.ts';
import { quotation } from '../text/typographic.ts';
import { readProse } from '../content/read-document.ts';
import { openBuilt, testSites, themePages } from '../../test/built-sites.ts';
import { checkBuilt } from './check-built.ts';
import { countSentences } from './built/sentences-have-notes.ts';

describe.each(testSites)('$name', (testSite) => {
  const site = openBuilt(testSite);
  const rules = site.content.sentenceRules;
  const sentencesOf = (text: string): number => readProse(text, { file: '', line: 1, col: 1 }, rules).sentences.length;
  const themes = themePages(testSite);

  test('breaks no rule for built sites', () => {
    expect(checkBuilt(testSite.dist, site)).toEqual([]);
  });

  test('has a page for every theme, and each carries notes at every sentence', () => {
    expect(themes).toHaveLength(site.content.themes.size);
    for (const theme of themes) {
      const { all, noted, own } = countSentences(theme, rules);
      expect(all).toBeGreaterThan(0);
      expect(noted).toBe(all);
      expect(own / all).toBeLessThanOrEqual(0.15);
    }
  });

  test('counts as many sentences in a built theme as its text has', () => {
    for (const theme of themes) {
      const document = site.content.themes.get(theme.address.split('/')[2] ?? '');
      // A figure adds the sentences of its text and, as one each, the rows of its table.
      const drawn = (document?.figures ?? []).flatMap(({ id }) => site.content.figures.get(id)?.value ?? []);
      const inFigures = drawn.reduce(
        (sum, { caption, description, ...figure }) =>
          sum + sentencesOf(caption) + sentencesOf(description) + ('rows' in figure ? figure.rows.length : 0),
        0,
      );
      expect(countSentences(theme, rules).all).toBe((document?.sentences.length ?? 0) + inFigures);
    }
  });

  test(
    'shows in each note the status, the speaker, and every quote in ' + 'its language with its translation and source',
    () => {
      for (const { tree } of themes) {
        for (const note of selectAll('.notes-list .note', tree)) {
          const claim = site.content.claims.get(String(note.properties.id).slice(noteAnchor('').length))?.value;
          const text = toString(note);
          expect(selectAll('.status', note)).toHaveLength(1);
          expect(selectAll('q[lang]', note).map(toString)).toEqual(claim?.evidence.map(({ quote }) => quote));
          for (const { translation, source } of claim?.evidence ?? []) {
            expect(text).toContain(quotation(translation));
            expect(text).toContain(site.content.sources.get(source)?.value.label);
          }
        }
      }
    },
  );

  test('leads from each reference to its note, and from each note back to every reference', () => {
    for (const { tree } of themes) {
      const references = selectAll('sup.notes [popovertarget]', tree);
      const back = selectAll('a[role=doc-backlink]', tree);
      expect(back.map((link) => String(link.properties.href).slice(1)).toSorted()).toEqual(
        references.map((link) => String(link.properties.id)).toSorted(),
      );
      const names = back.map((link) => link.properties.ariaLabel);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has a stub at every sentence that rests on claims, which opens the same notes as its numbers', () => {
    for (const { tree } of themes) {
      const inFigures = new Set(selectAll('figure .sentence', tree));
      for (const sentence of selectAll('[data-prose] .sentence', tree).filter((one) => !inFigures.has(one))) {
        const opens = (where: string) =>
          selectAll(`${where} [popovertarget]`, sentence).map(({ properties }) => properties.popoverTarget);
        expect(opens('.stub')).toEqual(opens('sup.notes'));
      }
    }
  });

  test('keeps each theme light: 30 kB of HTML, 3 kB of script, 60 kB of fonts, 6 requests', () => {
    for (const { html, tree } of themes) {
      const files = selectAll(
        'script[src], link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload], img[src]',
        tree,
      ).map((element) => String(element.properties.src ?? element.properties.href));
      const weigh = (pattern: RegExp): number =>
        files
          .filter((file) => pattern.test(file))
          .reduce(
            (sum, file) =>
              sum + brotliCompressSync(readFileSync(join(testSite.dist, file.slice(testSite.base.length)))).length,
            0,
          );
      // As it is sent, compressed; what describes the page for machines runs nowhere, and is weighed with the HTML.
      const inline = selectAll('script:not([src], [type="application/ld+json"])', tree).reduce(
        (sum, script) => sum + brotliCompressSync(toString(script)).length,
        0,
      );
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(30_000);
      expect(weigh(/\.js$/u) + inline).toBeLessThanOrEqual(3_000);
      expect(weigh(/\.woff2$/u)).toBeLessThanOrEqual(60_000);
      expect(files.length + 1).toBeLessThanOrEqual(6);
    }
  });
});
