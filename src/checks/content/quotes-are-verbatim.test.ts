import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { changeLock, checkWith, problemsIn, replace, withContent } from '../../../test/with-content.ts';

const rule = 'quotes-are-verbatim';

test('a quote with one letter changed is shown beside the nearest locked quote, differences marked', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': replace('quote: toutes les vingt minutes', 'quote: toutes les vingt minuites'),
  });
  expect(site.problems).toEqual([
    site.problem(
      'claims/river-crossing.yaml',
      'toutes les vingt minuites',
      rule,
      '“toutes les vingt minuites” is not in the evidence lock of fr-retelling.',
      'toutes les vingt minu[-i-]tes',
      'npm run verify',
    ),
  ]);
});

test('a missing accent is a changed letter', () => {
  const site = checkWith({
    'claims/bridge-closing.yaml': replace('quote: nie avoir changé', 'quote: nie avoir change'),
  });
  expect(site.problems).toEqual([
    site.problem('claims/bridge-closing.yaml', 'nie avoir change les', rule, 'chang[-e-]{+é+}'),
  ]);
});

test('a quote of a disagreement is held against the lock too', () => {
  const site = checkWith({
    'disagreements.yaml': replace('quote: 一九〇二年に架けられ', 'quote: 一九二〇年に架けられ'),
  });
  expect(site.problems).toEqual([
    site.problem('disagreements.yaml', '一九二〇年に架けられ', rule, 'nearest locked quote'),
  ]);
});

test('a quote that resembles no locked one says so', () => {
  const site = checkWith({ 'claims/river-crossing.yaml': replace('quote: 二十分おき', 'quote: xxxxxxxxxx') });
  expect(site.problems).toEqual([
    site.problem('claims/river-crossing.yaml', 'xxxxxxxxxx', rule, 'No locked quote is similar.'),
  ]);
});

test('a quote of one source does not prove it for another', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': replace(
      '- source: fr-retelling\n      quote: quatre',
      '- source: ja-retelling\n      quote: quatre',
    ),
  });
  expect(site.problems).toEqual([
    site.problem('claims/river-crossing.yaml', 'quatre millions', rule, 'is not in the evidence lock of ja-retelling'),
  ]);
});

test('white space and line breaks make no difference', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': replace(
      'quote: toutes les vingt minutes',
      'quote: |\n        toutes les\n          vingt  minutes',
    ),
  });
  expect(site.problems).toEqual([]);
});

test('a lock entry whose text was changed by hand', () => {
  const site = checkWith({
    'evidence.lock.json': replace('quatre millions de couronnes', 'quatre billions de couronnes'),
  });
  expect(site.problems).toContainEqual({
    ...site.place('evidence.lock.json', '{\n     "quote": "quatre billions'),
    rule,
    message: expect.stringContaining('The lock entry for “quatre billions de couronnes” was edited by hand'),
  });
});

test('a lock entry whose positions were changed by hand', () => {
  const site = checkWith({
    'evidence.lock.json': changeLock((lock) => {
      const [quote] = lock.sources['ja-retelling']?.quotes ?? [];
      if (quote !== undefined) quote.end += 1;
    }),
  });
  expect(site.problems).toEqual([
    expect.objectContaining({
      file: 'evidence.lock.json',
      rule,
      message: expect.stringContaining('its text, hash and positions do not match'),
    }),
  ]);
});

test('a source whose own part was made larger by hand', () => {
  const site = checkWith({
    'evidence.lock.json': changeLock((lock) => {
      const source = lock.sources['ja-retelling'];
      if (source !== undefined) source.own *= 2;
    }),
  });
  expect(site.problems).toEqual([
    site.problem(
      'evidence.lock.json',
      '"ja-retelling"',
      rule,
      'The lock entry for the source “ja-retelling” was edited by hand',
    ),
  ]);
});

test('a source whose file has another hash than the one that was locked', () => {
  const hash = '0'.repeat(64);
  const site = checkWith({ 'sources/ar-report.yaml': (text) => text.replace(/sha256: .*/u, `sha256: "${hash}"`) });
  expect(site.problems).toEqual([
    site.problem('sources/ar-report.yaml', `"${hash}"`, rule, 'The lock was made from a file with a different hash.'),
  ]);
});

test('a source that the lock does not hold, and no lock at all', () => {
  const without = checkWith({
    'evidence.lock.json': changeLock((lock) => {
      delete lock.sources['ar-report'];
    }),
  });
  expect(without.problems).toContainEqual(
    without.problem('sources/ar-report.yaml', 'title', rule, 'The source “ar-report” is not in the evidence lock.'),
  );
  expect(checkWith({ 'evidence.lock.json': null }).problems).toEqual([
    {
      file: 'evidence.lock.json',
      line: 1,
      col: 1,
      rule,
      message: expect.stringContaining('There is no evidence lock. Run `npm run verify'),
    },
  ]);
});

interface QuoteInFile {
  file: string;
  text: string;
  line: number;
  col: number;
  start: number;
}

/** Every quote of a claims file, with where it stands: found here without the code under test. */
function quotesOf(folder: string, file: string): QuoteInFile[] {
  const source = readFileSync(join(folder, file), 'utf8');
  const quotes: QuoteInFile[] = [];
  visit(parseDocument(source), {
    Pair: (_key, pair, path) => {
      if (!isScalar(pair.key) || pair.key.value !== 'quote' || !isScalar(pair.value) || !path.some(isMap)) return;
      const start = pair.value.range?.[0] ?? 0;
      const before = source.slice(0, start).split('\n');
      quotes.push({
        file,
        text: String(pair.value.value),
        line: before.length,
        col: (before.at(-1) ?? '').length + 1,
        start,
      });
    },
  });
  return quotes;
}

test('changing one letter of any quote is found, with its file and line', () => {
  const folder = withContent();
  const texts = new Map(FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const quotes = FILES.flatMap((file) => quotesOf(folder, file));
  // One letter of every quote at once, so that few readings of the content try many letters.
  const changes = fc.tuple(...quotes.map((quote) => changeOf(quote)));
  fc.assert(
    fc.property(changes, (changed) => {
      for (const [file, text] of texts)
        writeFileSync(
          join(folder, file),
          withQuotes(
            text,
            changed.filter((quote) => quote.file === file),
          ),
        );
      const found = problemsIn(folder).map(({ message, ...place }) => ({
        ...place,
        quote: /“(.*?)” is not in the evi/su.exec(message)?.[1],
      }));
      const expected = changed.map(({ file, line, col, changed: quote }) => ({ file, line, col, rule, quote }));
      expect(found.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
    }),
    { numRuns: 10 },
  );
}, 60_000);

const FILES = ['claims/bridge-closing.yaml', 'claims/river-crossing.yaml'];

type ChangedQuote = QuoteInFile & { changed: string };

/** A quote with another letter at any one place. */
function changeOf(quote: QuoteInFile): fc.Arbitrary<ChangedQuote> {
  const points = [...quote.text];
  const letters = points.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  return fc
    .record({ at: fc.constantFrom(...letters), letter: fc.constantFrom('x', 'é', 'ß', '橋', 'ب') })
    .filter(({ at, letter }) => points[at] !== letter)
    .map(({ at, letter }) => ({ ...quote, changed: points.with(at, letter).join('') }));
}

/** The text of a file with the changed quotes in it; from the last to the first, since each moves what follows. */
function withQuotes(text: string, quotes: ChangedQuote[]): string {
  return quotes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (now, { start, text: before, changed }) => now.slice(0, start) + changed + now.slice(start + before.length),
      text,
    );
}

const byPlace = (
  a: { file: string; line: number; col: number },
  b: { file: string; line: number; col: number },
): number => a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col;
