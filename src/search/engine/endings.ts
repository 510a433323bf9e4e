// The endings that words of a language take after their stem, folded, so that the browser needs no stemmer.
// https://snowballstem.org describes which belong to which language.

const ENDINGS: Readonly<Record<string, string>> = {
  en: 's es ed d e ing er ers or ors ly y ies ied ion ions ation ations al ment ments ness ity',
  de: 'e en er ern em es s n nen innen in st est t te ten ter tes tem et ung ungen ende enden lich liche lichen',
  es: 'a o as os e es i ar er ir ado ada ados adas ido ida idos idas ando iendo aron ieron aba aban io ia ian ara era ira an en n amos emos imos on cion ciones ion iones ador adora adores amente mente al ales amiento imiento s',
  fr: 's e es ent er ez ee ees ait aient ant ion ions ation ations ement ment x al aux eur eurs',
};
/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no', 'fi', 'hu', 'is']);

/** @param language A primary language subtag. */
export const endingsOf = (language: string): ReadonlySet<string> =>
  new Set(['', ...(ENDINGS[language] ?? '').split(' ')]);
export const isCompounding = (language: string): boolean => COMPOUNDING.has(language);
