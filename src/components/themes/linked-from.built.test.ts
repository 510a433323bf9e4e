import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimAddress, sectionOf, sourceAddress } from '../../addresses/addresses.ts';
import { linksToSections } from '../../ledger/section-links.ts';
import { bridge, openBuilt, readJson, testSites } from '../../../test/built-sites.ts';

const hrefs = (elements: Element[]): string[] => elements.map(({ properties }) => String(properties.href));

describe.each(testSites)('links inside $name', (testSite) => {
  const site = openBuilt(testSite);
  const folder = testSite.base.replace(/\/$/u, '');
  const page = (address: string) =>
    site.pages.find((one) => one.address === address)?.tree ?? { type: 'root' as const, children: [] };
  const claimsWithSections = [...site.content.claims.keys()].map((id) => ({
    id,
    sections: [...site.content.themes].flatMap(([theme, { sentences }]) =>
      sentences.filter(({ notes }) => notes.includes(id)).map(({ sections }) => ({ theme, section: sections.at(-1) })),
    ),
  }));

  test('each section says which sections link to it', () => {
    const links = linksToSections(site.content);
    if (testSite === bridge) expect(links.size).toBeGreaterThan(0);
    for (const [address, places] of links) {
      const { theme = '', section = '' } = sectionOf(address) ?? {};
      const inside = selectAll('.prose section', page(`/themes/${theme}/`)).find(
        (element) => select(`#${section}`, element) !== undefined,
      );
      const listed = hrefs(selectAll('.linked-from a', inside));
      expect(places.map((place) => `${folder}${place.address}`).filter((place) => !listed.includes(place))).toEqual([]);
    }
    const all = site.pages.flatMap(({ tree }) => selectAll('.linked-from a', tree));
    expect(all).toHaveLength([...links.values()].flat().length);
  });

  test('each claim lists the sections that rest on it, by link', () => {
    for (const { id, sections } of claimsWithSections) {
      const listed = hrefs(selectAll('main a', page(claimAddress(id))));
      for (const { theme } of sections) expect(listed).toContain(`${folder}/themes/${theme}/#c-${id}`);
    }
  });

  test('each source lists the sections that rest on it, by link', () => {
    for (const source of site.content.sources.keys()) {
      const resting = claimsWithSections
        .filter(({ id }) => site.content.claims.get(id)?.value.evidence.some((evidence) => evidence.source === source))
        .flatMap(({ sections }) => sections);
      const listed = hrefs(selectAll('main a', page(sourceAddress(source))));
      for (const { theme, section } of resting)
        expect(listed).toContain(`${folder}/themes/${theme}/${section === undefined ? '' : `#${section}`}`);
    }
  });

  test('each section and disagreement has its preview', () => {
    const preview = z.strictObject({ title: z.string().min(1), text: z.string().min(1), standing: z.string().min(1) });
    for (const [theme, { sections }] of site.content.themes)
      for (const { id } of sections)
        preview.parse(readJson(join(testSite.dist, 'themes', theme, 'preview', `${id}.json`)));
    for (const id of site.content.disagreements.keys())
      preview.parse(readJson(join(testSite.dist, 'disagreements', 'preview', `${id}.json`)));
  });

  test('a quote links to the very words where its source has a public address, and nowhere else', () => {
    for (const { tree } of site.pages.filter(({ address }) =>
      /^\/(?:themes|claims|sources)\/[^/]+\/$/u.test(address),
    )) {
      for (const cite of selectAll('.evidence > li', tree)) {
        const [link] = selectAll('a > q', cite).length > 0 ? hrefs(selectAll('a', cite)) : [];
        const source = /\/sources\/([^/]+)\/$/u.exec(hrefs(selectAll('cite a', cite))[0] ?? '')?.[1];
        const url = source === undefined ? undefined : site.content.sources.get(source)?.value.url;
        if (url !== undefined) expect(link).toContain(`${url.includes('#') ? url : `${url}#`}:~:text=`);
        else if (source !== undefined) expect(link).toBeUndefined();
      }
    }
  });
});

test('a note leads to the very words of its quote, escaped in French and Japanese', () => {
  const html = readFileSync(join(bridge.dist, 'themes/river-crossing/index.html'), 'utf8');
  expect(html).toContain(
    '<a href="https://pont.example/nouvelles/un-pont-ferme#:~:text=quatre%20millions%20de%20couronnes" rel="external"><q lang="fr"',
  );
  expect(html).toContain(
    '<a href="https://hashi.example/kiji/12#honbun:~:text=%E4%BA%8C%E5%8D%81%E5%88%86%E3%81%8A%E3%81%8D" rel="external"><q lang="ja"',
  );
});
