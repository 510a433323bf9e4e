import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { hasBrowser } from '../../test/browse.ts';
import { launchBrowser } from '../../test/install-browser.ts';
import { BRIDGE } from '../../test/with-content.ts';
import { addressOfWords } from './text-fragment.ts';

const { content } = readContent(join(BRIDGE, 'content'));
const sources = [...content.sources].map(([id, { value }]) => ({ id, lang: value.language, file: value.file.name }));
const quotesOf = (source: string): string[] => [
  ...new Set(
    [...content.claims.values()]
      .flatMap(({ value }) => value.evidence)
      .filter((evidence) => evidence.source === source)
      .map(({ quote }) => quote),
  ),
];

const articles = new Map(sources.map(({ id, file }) => [id, readFileSync(join(BRIDGE, 'articles', file), 'utf8')]));

/** Whether a quote begins and ends at word boundaries, as browsers require: “avoir” isn't found in “d’avoir”. */
function endsWords(quote: string, lang: string, article: string): boolean {
  const text = article.replace(/\s+/gu, ' ');
  const at = text.indexOf(quote);
  const edges = new Set([...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index));
  return edges.has(at) && edges.has(at + quote.length);
}

/** An article as its publisher might show it: far down the page, with each line as a paragraph. */
function articlePage(lang: string, text: string): string {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>main{margin-block-start:300vh}p{margin-block-end:100vh}</style><main>${paragraphs.join('')}</main></html>`;
}

describe.skipIf(!hasBrowser)('a browser that is led to the words', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const pages = new Map(sources.map(({ id, lang }) => [`/${id}`, articlePage(lang, articles.get(id) ?? '')]));
    server = createServer(
      (request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(request.url ?? '')),
    );
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each(sources)('shows every quote of $id that begins and ends with a word', async ({ id, lang }) => {
    const { port } = server.address() as AddressInfo;
    const lost: string[] = [];
    const page = await browser.newPage();
    const whole = quotesOf(id).filter((quote) => endsWords(quote, lang, articles.get(id) ?? ''));
    expect(whole.length).toBeGreaterThan(quotesOf(id).length * 0.7);
    for (const quote of whole) {
      await page.goto('about:blank');
      await page.goto(addressOfWords(`http://localhost:${port}/${id}`, quote, lang));
      const isShown = await page
        .waitForFunction(() => scrollY > 0, undefined, { timeout: 1500 })
        .then(
          () => true,
          () => false,
        );
      if (!isShown) lost.push(quote);
    }
    await page.close();
    expect(lost).toEqual([]);
  });
});
