import { expect, test } from 'vitest';
import { readArticle } from './article.ts';
import { articleSentences, countFates, fatesOf } from './coverage.ts';

const article = readArticle('The bridge closed. Nobody asked.\n\nA 🌉 notice. Copyright.');

test('sentences are found paragraph by paragraph, with places in code points', () => {
  expect(articleSentences(article, { locale: 'en' }).map(({ start, end, text }) => [start, end, text])).toEqual([
    [0, 18, 'The bridge closed.'],
    [19, 32, 'Nobody asked.'],
    [33, 44, 'A 🌉 notice.'],
    [45, 55, 'Copyright.'],
  ]);
});

test('each sentence is quoted, covered, set aside or left out', () => {
  const fates = fatesOf(
    article,
    { locale: 'en' },
    { quotes: [{ start: 4, end: 10 }], covers: [{ start: 19, end: 32 }], setAside: [{ start: 45, end: 55 }] },
  );
  expect(fates.map(({ fate }) => fate)).toEqual(['quoted', 'covered', 'leftOut', 'setAside']);
  expect(countFates(fates)).toEqual({ quoted: 18, covered: 13, setAside: 10, leftOut: 11 });
});
