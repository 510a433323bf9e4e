// Lists abbreviations by language, and by what may follow them in a sentence.

/**
 * - `before`: never end a sentence.
 * - `beforeNumber`: do not end a sentence if a number follows.
 * - `ordinary`: do not end a sentence if a lower-case letter follows; before a capital, they are taken to end it.
 */
interface Abbreviations {
  before: string;
  beforeNumber: string;
  ordinary: string;
}

const BY_LANGUAGE: Record<string, Abbreviations> = {
  en: {
    before:
      'Mr. Mrs. Ms. Mx. Messrs. Dr. Prof. Sen. Rep. Gov. Gen. Col. Capt. Lt. Sgt. Rev. Hon. v. vs. e.g. i.e. cf. viz.',
    beforeNumber:
      'No. Nos. no. nos. p. pp. vol. Vol. ch. Ch. fig. Fig. figs. Figs. art. Art. sec. Sec. para. al. c. ca. circa. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.',
    ordinary:
      'Inc. Corp. Co. Ltd. Bros. LLC. Jr. Sr. St. Ave. Blvd. Rd. Mt. Ft. Ph.D. etc. approx. est. dept. Dept. govt. Govt. incl. excl. max. min. ed. eds. Assn. Univ. tel. Tues. Thurs. Wed. Mon. Fri. Sat. Sun. hr. hrs. sq. ft. oz. lb. lbs. bn. mn. tn.',
  },
  de: {
    before:
      'Mio. Mrd. Bio. Tsd. Hr. Hrn. Fr. Frl. Dr. Prof. Dipl. Ing. med. jur. phil. St. bzw. ca. rd. vgl. inkl. exkl. evtl. ggf. sog. lt. z.B. d.h. u.a. v.a. z.T. i.d.R. Mt. geb. gest. Abb. Nr. Nrn. Bd. Kap. Str. Hl.',
    beforeNumber: 'S. Art. Abs. Jan. Feb. Mär. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez.',
    ordinary: 'usw. etc. Std. Min. Sek. Jh. Jhd. Co. AG. Mwst. MwSt. ff. f.',
  },
  es: {
    before: 'Sr. Sra. Srta. Sres. Dr. Dra. Dña. Lic. Ing. EE. p.ej. St. Sto. Sta. núm. Núm. mill. aprox.',
    beforeNumber: 'pág. págs. Pág. art. Art. vol. cap. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic.',
    ordinary: 'UU. Ud. Uds. etc. mil. Cía. S.A. máx. mín. tel. Avda.',
  },
  fr: {
    before: 'M. MM. Mme. Mmes. Mlle. Dr. Pr. St. Ste. p.ex. c.-à-d. env. cf.',
    beforeNumber: 'p. pp. n. art. vol. chap. fig. av. janv. févr. avr. juil. sept. oct. nov. déc.',
    ordinary: 'etc. Cie. Sté. tél. bd. av. J.-C.',
  },
  it: {
    before: 'Sig. Sigg. Dott. Dr. Prof. Avv. Ing. On. S. ca. es.',
    beforeNumber: 'pag. art. vol. n.',
    ordinary: 'ecc. S.p.A. tel.',
  },
  pt: {
    before: 'Sr. Sra. Srs. Dr. Dra. Prof. Eng. aprox. Sto. Sta.',
    beforeNumber: 'pág. art. vol. n. núm.',
    ordinary: 'etc. Ltda. Cia. tel.',
  },
  nl: {
    before: 'dhr. mevr. dr. prof. ir. mr. drs. ca. bijv. resp. nr.',
    beforeNumber: 'blz. art.',
    ordinary: 'enz. e.d. jl. tel.',
  },
  ru: {
    before: 'г. гг. ул. им. акад. проф. св. см.',
    beforeNumber: 'стр. ст. рис. т.',
    ordinary: 'др. пр. руб. млн. млрд. тыс. коп. в. вв.',
  },
};

/** Abbreviations of several words, which never end a sentence. */
const PHRASES: Record<string, string[]> = {
  de: ['z. B.', 'd. h.', 'u. a.', 'v. a.', 'z. T.', 'z. Z.', 'u. U.', 'i. d. R.', 'i. A.', 'o. Ä.', 's. o.', 's. u.'],
  es: ['p. ej.'],
  fr: ['p. ex.'],
};

/** Languages in which “ or « may close a quotation. */
const LOW_QUOTES = new Set('bg bs cs da de et hr is lt lv mk sk sl sq sr'.split(' '));

/** Languages that write ordinals as a number with a full stop, such as “3. September”. */
const ORDINAL_DOTS = new Set('bs cs da de et fi fo hr hu is lv mk nb nn no pl sk sl sr tr'.split(' '));

/** The kind of an abbreviation, which determines whether a sentence may end after it. */
export type AbbreviationKind = keyof Abbreviations;

/**
 * @param word A word with its full stop, such as `p.m.`.
 * @param locale The language of the text. English abbreviations count in every language, as companies keep their names.
 * @returns The kind of abbreviation, or undefined if the word is not an abbreviation.
 */
export function abbreviationKind(word: string, locale: string): AbbreviationKind | undefined {
  for (const lists of [BY_LANGUAGE[languageOf(locale)], BY_LANGUAGE.en]) {
    for (const kind of ['before', 'beforeNumber', 'ordinary'] as const) {
      if (lists?.[kind].split(' ').includes(word)) return kind;
    }
  }
  // One letter, or several with a full stop after each, such as “v.”, “U.S.” or “p.m.”.
  return /^(?:\p{L}\p{M}*\.)+$/u.test(word) ? 'ordinary' : undefined;
}

/** Abbreviations of several words in this language, which never end a sentence. */
export function abbreviatedPhrases(locale: string): readonly string[] {
  return PHRASES[languageOf(locale)] ?? [];
}

/** The marks that close a quotation or a bracket in this language. */
export function closersOf(locale: string): string {
  return `)]}"'”’»›」』）】〉》〕］｝${LOW_QUOTES.has(languageOf(locale)) ? '“«‹' : ''}`;
}

/** Whether a number with a full stop may be an ordinal in this language. */
export function hasOrdinalDots(locale: string): boolean {
  return ORDINAL_DOTS.has(languageOf(locale));
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
