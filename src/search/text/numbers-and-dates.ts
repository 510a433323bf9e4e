// Gives numbers, sums, shares and dates one form: “12.6 billion”, “12,6 Milliarden” and “126亿” are `n12600000000`.
import { hanDigitOf, LINKS, moneyAt, monthOf, numberOf, percentAt, timesOf } from './number-words.ts';

/** A number in a row of words: from which word to which, end exclusive. */
interface NumberSpan {
  /** `n…` a number, `p…` a percentage, `d9-3` a day of a month, `m9` a month. */
  key: string;
  from: number;
  to: number;
}

/**
 * @param keys The folded words of a text in order; each Han character and percent sign is one.
 * @returns The numbers in it. A day is also a month.
 */
export function findNumbers(keys: readonly string[]): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let at = 0;

  while (at < keys.length) {
    const key = keys[at] ?? '';
    const found =
      isDigit(key) ||
      monthOf(key) !== undefined ||
      numberOf(key) !== undefined ||
      hanDigitOf(key) !== undefined ||
      key === '百'
        ? (dateAt(keys, at) ?? hanSumAt(keys, at) ?? sumAt(keys, at))
        : undefined;
    if (found === undefined) {
      at += 1;
      continue;
    }
    spans.push(...found);
    at = found[0]?.to ?? at + 1;
  }
  return spans;
}

/** “May 3”, “3 May”, “3 de mayo”, “5月3日”, “3.5.2020”, what follows the year in “2020-05-03”, or a month alone. */
function dateAt(keys: readonly string[], at: number): NumberSpan[] | undefined {
  const key = keys[at] ?? '';
  if (keys[at + 1] === '月') return hanDateAt(keys, at);
  const written = /^(\d{1,2})\.(\d{1,2})\.\d{4}$/u.exec(key);
  if (written !== null && isDay(written[1] ?? '') && isMonth(written[2] ?? ''))
    return dated(Number(written[2]), Number(written[1]), at, at + 1);
  const next = keys[at + 1] ?? '';
  if (isYear(keys[at - 1] ?? '') && isMonth(key) && key.length === 2 && isDay(next) && next.length === 2)
    return dated(Number(key), Number(next), at, at + 2);
  if (isDay(key)) {
    const month = skipLinks(keys, at + 1, 2);
    const number = monthOf(keys[month] ?? '');
    if (number !== undefined) return dated(number, Number(key), at, month + 1);
  }
  const month = monthOf(key);
  if (month === undefined) return undefined;
  if (isDay(next) && timesOf(keys[at + 2] ?? '') === undefined) return dated(month, Number(next), at, at + 2);
  return AMBIGUOUS.has(key) ? undefined : [{ key: `m${month}`, from: at, to: at + 1 }];
}

/** Months that are also common words: they count only beside a day. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['may', 'mar', 'sept', 'mars', 'dec', 'jan']);

function hanDateAt(keys: readonly string[], at: number): NumberSpan[] | undefined {
  const [month, day] = [at, at + 2].map((place) =>
    isDay(keys[place] ?? '') ? Number(keys[place]) : numberOf(keys[place] ?? ''),
  );
  if (month === undefined || month > 12) return undefined;
  const named = day !== undefined && ['日', '号'].includes(keys[at + 3] ?? '');
  return named ? dated(month, day, at, at + 4) : [{ key: `m${month}`, from: at, to: at + 2 }];
}

function dated(month: number, day: number, from: number, to: number): NumberSpan[] {
  return [
    { key: `d${month}-${day}`, from, to },
    { key: `m${month}`, from, to },
  ];
}

const isDigit = (key: string): boolean => key >= '0' && key < ':';

function isDay(key: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/u.test(key);
}

const isMonth = (key: string): boolean => isDay(key) && Number(key) <= 12;

/** A year of our time, though it may be another number. */
export const isYear = (key: string): boolean => /^(?:19|20)\d\d$/u.test(key);

function skipLinks(keys: readonly string[], at: number, most: number): number {
  let next = at;
  while (next < at + most && LINKS.has(keys[next] ?? '')) next += 1;
  return next;
}

/** “一百”, “二百五十万”, “百分之二十”: Han numerals with a multiplier. A single sign is usually a word, not a number. */
function hanSumAt(keys: readonly string[], at: number): NumberSpan[] | undefined {
  if (keys[at] === '百' && keys[at + 1] === '分' && keys[at + 2] === '之') {
    const [share] = sumAt(keys, at + 3) ?? [];
    const digit = numberOf(keys[at + 3] ?? '');
    const { value, to } = readHan(keys, at + 3);
    if (share === undefined && value === 0 && digit === undefined) return undefined;
    return [
      {
        key: `p${value > 0 ? value : (share?.key.slice(1) ?? digit)}`,
        from: at,
        to: value > 0 ? to : (share?.to ?? at + 4),
      },
    ];
  }
  const { value, to, multiplied } = readHan(keys, at);
  return multiplied && to > at + 1 ? [{ key: `n${plain(value)}`, from: at, to: to + moneyAt(keys, to) }] : undefined;
}

/** Reads numerals from a place on: up to thousands they add up, 万 and 亿 multiply the sum. */
function readHan(keys: readonly string[], at: number): { value: number; to: number; multiplied: boolean } {
  let [sum, part, digit, to, multiplied] = [0, 0, 0, at, false];
  for (; ; to += 1) {
    const key = keys[to] ?? '';
    const one = hanDigitOf(key);
    const times = /^[十百千万亿]$/u.test(key) ? timesOf(key) : undefined;
    if (one === undefined && (times === undefined || (to === at && key !== '十'))) break;
    if (one !== undefined) digit = one;
    else if (times !== undefined && times < 1e4) [part, digit, multiplied] = [part + (digit || 1) * times, 0, true];
    else if (times !== undefined) [sum, part, digit, multiplied] = [(sum + part + digit) * times, 0, 0, true];
  }
  return { value: sum + part + digit, to, multiplied };
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
  // A single Han sign is usually a word, not a number.
  if (/^\p{Script=Han}$/u.test(first) && to === at + 1) return undefined;
  if (isYear(first) && keys[to] === '年') to += 1;
  const percent = percentAt(keys, to);
  if (percent > 0) return [{ key: `p${plain(value)}`, from: at, to: to + percent }];
  return [{ key: `n${plain(value)}`, from: at, to: to + moneyAt(keys, to) }];
}

/** Reads digits with points and commas: the last sign is the decimal one, unless groups of thousands follow it. */
export function readNumber(digits: string): number {
  const sign = /[.,](?=\d*$)/u.exec(digits)?.[0];
  if (sign === undefined) return Number(digits);
  const other = sign === '.' ? ',' : '.';
  const thousands = new RegExp(`^\\d{1,3}(?:[${sign}]\\d{3})+$`, 'u').test(digits) && !/^0/u.test(digits);
  return Number(thousands ? digits.replaceAll(sign, '') : digits.replaceAll(other, '').replace(sign, '.'));
}

/** Rounds away the errors of floating-point arithmetic. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
