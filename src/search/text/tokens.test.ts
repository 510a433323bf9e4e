import { describe, expect, test } from 'vitest';
import { fold, readVariants } from './fold.ts';
import { readText } from './tokens.ts';

const variants = readVariants('關关東东數数係系');
const keys = (text: string): string =>
  readText(text, variants)
    .words.map(({ key }) => key)
    .join(' ');

describe('letters are compared', () => {
  test.each([
    ['Geschäfts', 'geschafts'],
    ['ÉXODO', 'exodo'],
    ['STRASSE', 'straße'],
    ['ＡＢＣ', 'abc'],
    ['ﬁle', 'file'],
    ['أحمد', 'احمد'],
    ['٢٠', '20'],
    ['İzmir', 'izmir'],
  ])('%s as %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  test('and stay apart where they differ', () => expect(fold('Klage')).not.toBe(fold('Kluge')));
});

describe('a text is a row of words', () => {
  test.each([
    ['Two-part names, D.A. Tarric’s', 'two part names da tarric s'],
    ['船东Q的', '船 东 q 的'],
    ['關(guān)系', '关 系'],
    ['船東(Kunde)數', '船 东 kunde 数'],
    ['12.6bn and 20%', '12.6 bn and 20 %'],
    ['l’été', 'l ete'],
    ['!?…', ''],
  ])('%s', (text, expected) => expect(keys(text)).toBe(expected));

  test('words with hyphens are also one', () =>
    expect(readText('an e-mail', variants).extras.map(({ key }) => key)).toEqual(['email']));

  test('what continues without a stop is joined', () => {
    const { words } = readText('船东 Q,关系', variants);
    expect(words.map(({ joined }) => joined)).toEqual([false, true, true, false, true]);
  });
});
