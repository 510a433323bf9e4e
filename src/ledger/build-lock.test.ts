import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { append, BRIDGE, replace, withContent, type Edits } from '../../test/with-content.ts';
import { buildLock } from './build-lock.ts';

const articles = new Map(
  readdirSync(join(BRIDGE, 'articles')).map((name) => [name, readFileSync(join(BRIDGE, 'articles', name))]),
);

function lockWith(edits: Edits = {}, files: ReadonlyMap<string, Uint8Array> = articles) {
  const folder = withContent(edits);
  const { lock, problems } = buildLock(readContent(folder).content, files);
  return {
    lock,
    problems: problems.map(({ file, line, rule, message }) => ({
      file: file.slice(file.indexOf('/bridge-')).split('/').slice(2).join('/'),
      line,
      rule,
      message,
    })),
  };
}

test('every quote of the fixture is located in its article', () => {
  const { lock, problems } = lockWith();
  expect(problems).toEqual([]);
  for (const { file, quotes } of Object.values(lock.sources)) {
    const points = [
      ...readFileSync(join(BRIDGE, 'articles', file), 'utf8')
        .normalize('NFC')
        .replace(/\s+/gu, ' ')
        .trim(),
    ];
    for (const { quote, start, end } of quotes) expect(points.slice(start, end).join('')).toBe(quote);
  }
});

test('paragraphs are counted over the lines that are not blank', () => {
  const paragraphs = lockWith().lock.sources['fr-retelling']?.quotes.map(({ paragraph }) => paragraph);
  expect(paragraphs?.[0]).toBe(2);
  expect(paragraphs?.at(-1)).toBe(5);
});

test('a quote from a part set aside is refused', () => {
  const { problems } = lockWith({
    'claims/river-crossing.yaml': replace('quote: quatre millions de couronnes', 'quote: le marché aux fleurs'),
  });
  expect(problems).toEqual([
    {
      file: 'claims/river-crossing.yaml',
      line: 10,
      rule: 'evidence-is-the-articles',
      message: expect.stringContaining(
        '“le marché aux fleurs” is in a part of the article that is set aside ' +
          '(ticker). Quote the article itself, or correct setAside in',
      ),
    },
  ]);
});

test('a part set aside whose words do not stand in the article shows the nearest passage', () => {
  const { problems } = lockWith({
    'sources/fr-retelling.yaml': replace('to: change de place.', 'to: changent de place.'),
  });
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'sources/fr-retelling.yaml',
      rule: 'quotes-are-verbatim',
      message: expect.stringContaining('change[-nt-] de place.'),
    }),
  );
});

test('a sentence that is neither quoted, nor covered, nor set aside is shown', () => {
  const { problems } = lockWith({
    'claims/bridge-closing.yaml': replace('    - { source: ja-retelling, from: 両岸通信が, to: 伝えている。 }\n', ''),
  });
  expect(problems).toEqual([
    {
      file: 'sources/ja-retelling.yaml',
      line: 1,
      rule: 'articles-are-told-whole',
      message:
        'A sentence in paragraph 1 is neither quoted, covered nor set aside: ' +
        '“両岸通信がそう伝えている。”. Quote it, let a claim cover it, or set it aside. ' +
        'If a sentence was cut in two here, add the words around the cut to sentences.neverEnds in site.yaml.',
    },
  ]);
});

test('one entry covers one sentence', () => {
  const { problems } = lockWith({
    'claims/river-crossing.yaml': append(
      '  covers:\n    - { source: ar-report, from: وتعبر العبارة, to: ثمن العبور. }\n',
    ),
  });
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'claims/river-crossing.yaml',
      rule: 'articles-are-told-whole',
      message: expect.stringContaining('spans 2 sentences. Write one entry per sentence'),
    }),
  ]);
});

test('a byte more or less in an article is noticed', () => {
  const { problems } = lockWith(
    {},
    new Map([
      ...articles,
      ['jisr-ar.txt', Buffer.concat([articles.get('jisr-ar.txt') ?? Buffer.of(), Buffer.from(' ')])],
    ]),
  );
  expect(problems.map(({ file, message }) => `${file} ${message.slice(0, 36)}`)).toEqual([
    'sources/ar-report.yaml The article “jisr-ar.txt” has sha256',
    'sources/ar-report.yaml The article “jisr-ar.txt” has bytes ',
  ]);
});

test('an article with a byte order mark, CRLF or decomposed letters is located at the same places', () => {
  const places = (files: ReadonlyMap<string, Uint8Array>) =>
    Object.values(lockWith({}, files).lock.sources).map(({ length, own, quotes, setAside, covers }) => ({
      length,
      own,
      quotes,
      setAside,
      covers,
    }));
  const changed = [...articles].map(([name, bytes]): [string, Uint8Array] => [
    name,
    Buffer.from(`\uFEFF${bytes.toString('utf8').normalize('NFD').replaceAll('\n', '\r\n')}`),
  ]);
  expect(places(new Map(changed))).toEqual(places(articles));
});

test('an article that is not UTF-8 is named once, with the place of the first byte that cannot be read', () => {
  const latin1 = Buffer.from('Le pont.\nLe pont a été fermé.\n', 'latin1');
  const files = new Map([...articles, ['pont-fr.txt', latin1]]);
  const { problems } = lockWith({}, files);
  expect(problems.filter(({ rule }) => rule === 'texts-are-readable')).toEqual([
    {
      file: 'sources/fr-retelling.yaml',
      line: expect.any(Number),
      rule: 'texts-are-readable',
      message:
        'The article “pont-fr.txt” isn’t UTF-8: line 2, column 11 cannot be read. Save it as UTF-8, then give its new sha256 and bytes.',
    },
  ]);
  expect(problems).toHaveLength(1);
});
