// Reads sums of money in English text: “up to $1 billion”, “over 5 million US dollars”, “millions of dollars”.

/** exact: this sum; upTo: at most; over: at least; about: near it; open: only a magnitude, such as “millions”. */
type Bound = 'exact' | 'upTo' | 'over' | 'about' | 'open';

export interface Amount {
  bound: Bound;
  /** The number given; for an open sum, the smallest number that the word can mean. */
  value: number;
  /** The currency as shown in figures, such as US$ or crowns. */
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

/** A currency as a word or sign → as shown in figures. */
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

/** @returns Every sum in the text, in order. Numbers without a currency are not sums. */
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

/** @returns The sum in the text, or undefined if it has none or several. */
export function parseAmount(text: string): Amount | undefined {
  const amounts = readAmounts(text);
  return amounts.length === 1 ? amounts[0] : undefined;
}

export function sameAmount(a: Amount, b: Amount): boolean {
  return a.bound === b.bound && a.value === b.value && a.unit === b.unit;
}

/** Every number that the text gives in digits, without thousands separators. */
export function readNumbers(text: string): string[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([number]) => number.replace(/,(?=\d{3})|,$/gu, ''));
}

function numberOf(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase());
  return word === -1 ? Number(text.replaceAll(',', '')) : word + 1;
}
