import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, isForeignTo, languagesWriting, splitByScript } from './scripts.ts';

test('Latin letters are foreign to no language', () => {
  expect(['en', 'ar', 'zh-Hans'].some((language) => isForeignTo('Bridge B', language))).toBe(false);
});

test('Han is foreign to English and Korean, not to Chinese and Japanese', () => {
  expect(['en', 'ko', 'zh-Hant', 'ja'].map((language) => isForeignTo('大桥B', language))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('of several languages, those that use the script are found', () => {
  expect(languagesWriting('大桥', ['es', 'zh-Hans', 'zh-Hant', 'ar'])).toEqual(['zh-Hans', 'zh-Hant']);
  expect(languagesWriting('кит', ['es', 'ar'])).toEqual([]);
  expect(languagesWriting('Vell', ['es', 'ar'])).toEqual([]);
});

test('Arabic and Hebrew are written from right to left, with a region too', () => {
  expect(['ar', 'he-IL', 'es', 'zh-Hant'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test('a text is divided where its script changes, with what stands between the letters', () => {
  expect(splitByScript('It has 策 反 here.', 'en')).toEqual([
    { text: 'It has ', foreign: false },
    { text: '策 反', foreign: true },
    { text: ' here.', foreign: false },
  ]);
  expect(splitByScript('No other script.', 'en')).toEqual([{ text: 'No other script.', foreign: false }]);
});

test('the parts together are the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) =>
        splitByScript(text, 'en')
          .map((part) => part.text)
          .join('') === text,
    ),
  );
});
