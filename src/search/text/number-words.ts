// The words and signs of numbers, sums and dates, folded, in the languages that search reads.

/** What a word or sign multiplies the number before it by. */
const TIMES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  hundert: 100,
  tausend: 1e3,
  tsd: 1e3,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billionen: 1e12,
  mil: 1e3,
  millon: 1e6,
  millones: 1e6,
  billones: 1e12,
  mille: 1e3,
  milliard: 1e9,
  milliards: 1e9,
  mds: 1e9,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
  الف: 1e3,
  الاف: 1e3,
  مليون: 1e6,
  ملايين: 1e6,
  مليار: 1e9,
  مليارات: 1e9,
};

const UNITS = `two three four five six seven eight nine ten eleven twelve
zwei drei vier funf sechs sieben acht neun zehn elf zwolf
dos tres cuatro cinco seis siete ocho nueve diez once doce
deux trois quatre cinq six sept huit neuf dix onze douze`;
const TENS = `twenty thirty forty fifty sixty seventy eighty ninety hundred
zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert
veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien`;
const HUNDREDS = `zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert achthundert neunhundert
doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos`;
const counted = (lines: string, from: number, step: number): [string, number][] =>
  lines
    .split('\n')
    .flatMap((line) => line.split(' ').map((word, index): [string, number] => [word, from + step * index]));
/** Numbers written as words. One is left out: in most languages it is also the article. */
const NUMBERS = new Map([
  ...counted(UNITS, 2, 1),
  ...counted(TENS, 20, 10),
  ...counted(HUNDREDS, 200, 100),
  ...[...'二三四五六七八九十'].map((sign, index): [string, number] => [sign, index + 2]),
  ['两', 2],
]);
/** The numerals of Han numbers, beside their multipliers. */
const HAN_DIGITS = new Map(
  [...'一二三四五六七八九'].map((sign, index): [string, number] => [sign, index + 1]).concat([['两', 2]]),
);

const MONTHS = new Map(
  `january february march april may june july august september october november december
januar februar marz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
jan feb mar apr may jun jul aug sept oct nov dec`
    .split('\n')
    .flatMap((line) => line.split(' ').map((word, index): [string, number] => [word, index + 1])),
);

/** Words between a number and its month, and in words for percent. */
export const LINKS: ReadonlySet<string> = new Set(['de', 'del', 'of', 'the', 'st', 'nd', 'rd', 'th', 'er']);
const PERCENT: readonly (readonly string[])[] = [
  ['%'],
  ['percent'],
  ['per', 'cent'],
  ['pct'],
  ['prozent'],
  ['por', 'ciento'],
  ['pour', 'cent'],
  ['pourcent'],
];
const MONEY: readonly (readonly string[])[] = [
  ['美', '元'],
  ['美', '金'],
  ['人', '民', '币'],
  ['us', 'dollar'],
  ['us', 'dollars'],
  ['dollar'],
  ['dollars'],
  ['dolares'],
  ['usd'],
  ['euro'],
  ['euros'],
  ['eur'],
  ['元'],
  ['円'],
];

/** All Han characters of numbers. */
export const HAN_NUMERALS = `${[...HAN_DIGITS.keys()].join('')}十百千万亿兆分之年月日号`;

export const hanDigitOf = (key: string): number | undefined => HAN_DIGITS.get(key);
export const timesOf = (key: string): number | undefined => (Object.hasOwn(TIMES, key) ? TIMES[key] : undefined);
export const numberOf = (key: string): number | undefined => NUMBERS.get(key);
export const monthOf = (key: string): number | undefined => MONTHS.get(key);

/** How many keys from a place on mean “percent”, or 0. */
export const percentAt = (keys: readonly string[], at: number): number => longest(PERCENT, keys, at);
/** How many keys from a place on name a currency, or 0. */
export const moneyAt = (keys: readonly string[], at: number): number => longest(MONEY, keys, at);

function longest(phrases: readonly (readonly string[])[], keys: readonly string[], at: number): number {
  return Math.max(
    0,
    ...phrases.filter((phrase) => phrase.every((word, index) => keys[at + index] === word)).map(({ length }) => length),
  );
}
