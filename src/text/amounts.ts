// Reads sums in English text: “up to $1 billion”, “over 5 million US dollars”, “millions of dollars”.

/** exact: this sum; upTo: at most; over: at least; about: near it; open: “millions”, of which only the order is said. */
type Bound = 'exact' | 'upTo' | 'over' | 'about' | 'open';

export interface Amount {
  bound: Bound;
  /** The number that is named; of an open sum the least that its word can mean. */
  value: number;
  /** The currency, as a figure writes it: US$, crowns. */
  unit: string;
}

const MAGNITUDES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const BOUNDS: Record<string, Bound> = {
  'up to': 'upTo',
  'at most': 'upTo',
  over: 'over',
  above: 'over',
  'more than': 'over',
  'at least': 'over',
  about: 'about',
  almost: 'about',
  nearly: 'about',
  some: 'about',
};

/** A currency in words or as a sign → as a figure writes it. */
const UNITS: Record<string, string> = {
  us$: 'US$',
  $: 'US$',
  'us dollars': 'US$',
  dollars: 'US$',
  '€': '€',
  euros: '€',
  '£': '£',
  pounds: '£',
  '¥': '¥',
  yuan: 'yuan',
  yen: 'yen',
  crowns: 'crowns',
  francs: 'francs',
};

const sign = String.raw`US\$|[$€£¥]`;
const unit = Object.keys(UNITS)
  .filter((name) => /\w{3}/u.test(name))
  .join('|');
const SUM = new RegExp(
  String.raw`(?:\b(?<bound>${Object.keys(BOUNDS).join('|')})\s+)?(?:(?<sign>${sign})\s?)?` +
    String.raw`(?:(?<number>\d[\d,]*(?:\.\d+)?|\b(?:${WORDS.join('|')})\b)(?:\s+(?<magnitude>${Object.keys(MAGNITUDES).join('|')}))?` +
    String.raw`|\b(?<tens>tens|hundreds)?(?:\s?of\s)?(?:several\s)?(?<open>${Object.keys(MAGNITUDES).join('|')})s?(?:\s+of)?)` +
    String.raw`(?:\s+(?<unit>${unit})\b)?`,
  'giu',
);

/** @returns Every sum of a text, in order; numbers without a currency are none. */
export function readAmounts(text: string): Amount[] {
  return [...text.matchAll(SUM)].flatMap(({ groups = {} }): Amount[] => {
    const currency = UNITS[(groups.sign ?? groups.unit ?? '').toLowerCase()];
    if (currency === undefined) return [];
    const magnitude = MAGNITUDES[(groups.magnitude ?? groups.open ?? '').toLowerCase()] ?? 1;
    if (groups.open !== undefined)
      return [
        {
          bound: 'open',
          value: magnitude * ({ tens: 10, hundreds: 100 }[groups.tens?.toLowerCase() ?? ''] ?? 1),
          unit: currency,
        },
      ];
    return [
      {
        bound: BOUNDS[groups.bound?.toLowerCase() ?? ''] ?? 'exact',
        value: numberOf(groups.number ?? '') * magnitude,
        unit: currency,
      },
    ];
  });
}

/** @returns The one sum that a text is; undefined where it holds none or several. */
export function parseAmount(text: string): Amount | undefined {
  const amounts = readAmounts(text);
  return amounts.length === 1 ? amounts[0] : undefined;
}

export function sameAmount(a: Amount, b: Amount): boolean {
  return a.bound === b.bound && a.value === b.value && a.unit === b.unit;
}

/** Every number in digits that stands in a text, without its thousands separators. */
export function readNumbers(text: string): string[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([number]) => number.replace(/,(?=\d{3})|,$/gu, ''));
}

function numberOf(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase());
  return word === -1 ? Number(text.replaceAll(',', '')) : word + 1;
}
