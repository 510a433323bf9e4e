// Numbers, sums, shares and dates, however they are written, in one form: “14.3 billion”, “14,3 Milliarden” and “143亿” are all `n14300000000`.
import { LINKS, moneyAt, monthOf, numberOf, percentAt, timesOf } from './number-words.ts';

/** A number in a row of words: from which word to which, end exclusive. */
export interface NumberSpan {
  /** `n…` a number, `p…` in a hundred, `d9-3` a day of a month, `m9` a month. */
  key: string;
  from: number;
  to: number;
}

/**
 * @param keys The folded words of a text in order; Han characters and percent signs stand alone.
 * @returns The numbers in it. A day is also found by its month.
 */
export function findNumbers(keys: readonly string[]): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let at = 0;

  while (at < keys.length) {
    const key = keys[at] ?? '';
    const found = isDigit(key) || monthOf(key) !== undefined || numberOf(key) !== undefined ? (dateAt(keys, at) ?? sumAt(keys, at)) : undefined;
    if (found === undefined) {
      at += 1;
      continue;
    }
    spans.push(...found);
    at = found[0]?.to ?? at + 1;
  }
  return spans;
}

/** “September 3”, “3 September”, “3 de septiembre”, “9月3日”, or a month alone. */
function dateAt(keys: readonly string[], at: number): NumberSpan[] | undefined {
  const key = keys[at] ?? '';
  if (keys[at + 1] === '月') return hanDateAt(keys, at);
  if (isDay(key)) {
    const month = skipLinks(keys, at + 1, 2);
    const number = monthOf(keys[month] ?? '');
    if (number !== undefined) return dated(number, Number(key), at, month + 1);
  }
  const month = monthOf(key);
  if (month === undefined) return undefined;
  const next = keys[at + 1] ?? '';
  if (isDay(next) && timesOf(keys[at + 2] ?? '') === undefined) return dated(month, Number(next), at, at + 2);
  return AMBIGUOUS.has(key) ? undefined : [{ key: `m${month}`, from: at, to: at + 1 }];
}

/** Months that are common words too: they count only beside a day. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['may', 'mar', 'sept', 'mars', 'dec', 'jan']);

function hanDateAt(keys: readonly string[], at: number): NumberSpan[] | undefined {
  const [month, day] = [at, at + 2].map((place) => (isDay(keys[place] ?? '') ? Number(keys[place]) : numberOf(keys[place] ?? '')));
  if (month === undefined || month > 12) return undefined;
  const named = day !== undefined && ['日', '号'].includes(keys[at + 3] ?? '');
  return named ? dated(month, day, at, at + 4) : [{ key: `m${month}`, from: at, to: at + 2 }];
}

function dated(month: number, day: number, from: number, to: number): NumberSpan[] {
  return [{ key: `d${month}-${day}`, from, to }, { key: `m${month}`, from, to }];
}

const isDigit = (key: string): boolean => key >= '0' && key < ':';

function isDay(key: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/u.test(key);
}

function skipLinks(keys: readonly string[], at: number, most: number): number {
  let next = at;
  while (next < at + most && LINKS.has(keys[next] ?? '')) next += 1;
  return next;
}

/** A number with its thousands, its “billion”, its percent or currency. */
function sumAt(keys: readonly string[], at: number): NumberSpan[] | undefined {
  const first = keys[at] ?? '';
  const written = numberOf(first);
  let to = at + 1;
  let value: number | undefined = written;
  if (/^\d/u.test(first)) {
    let digits = first;
    while (/^\d{1,3}(?:[.,]?\d{3})*$/u.test(digits) && /^\d{3}$/u.test(keys[to] ?? '')) {
      digits += keys[to] ?? '';
      to += 1;
    }
    value = readNumber(digits);
  }
  if (value === undefined) return undefined;
  for (let times = timesOf(keys[to] ?? ''); times !== undefined; times = timesOf(keys[to] ?? '')) {
    value *= times;
    to += 1;
  }
  // A Han sign alone is a word far more often than a number.
  if (/^\p{Script=Han}$/u.test(first) && to === at + 1) return undefined;
  const percent = percentAt(keys, to);
  if (percent > 0) return [{ key: `p${plain(value)}`, from: at, to: to + percent }];
  return [{ key: `n${plain(value)}`, from: at, to: to + moneyAt(keys, to) }];
}

/** Digits with points and commas as a number: the last sign is the decimal one, unless thousands follow it. */
export function readNumber(digits: string): number {
  const sign = /[.,](?=\d*$)/u.exec(digits)?.[0];
  if (sign === undefined) return Number(digits);
  const other = sign === '.' ? ',' : '.';
  const thousands = new RegExp(`^\\d{1,3}(?:[${sign}]\\d{3})+$`, 'u').test(digits) && !/^0/u.test(digits);
  return Number(thousands ? digits.replaceAll(sign, '') : digits.replaceAll(other, '').replace(sign, '.'));
}

/** Floating-point sums are rounded to what was written. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
