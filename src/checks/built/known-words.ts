// The allowlist of texts that need no note on a page: interface texts, and content texts by kind.
import { allProse } from '../../content/all-prose.ts';
import type { Content } from '../../content/read-content.ts';
import { searchUi, ui } from '../../i18n/ui.ts';
import { sentenceRanges } from '../../text/sentences.ts';

/** Marks a placeholder in an interface phrase. */
const FILLED = '\u0001';

/** Values that fill a placeholder without being in the allowlist: numbers, ordinals and version hashes. */
const FILLING = /^(?:\p{N}+(?:st|nd|rd|th)?|[0-9a-f]{8})$/u;

export interface KnownWords {
  /** Whether the sentence is one of these texts or consists only of several of them, such as a label and a name. */
  has: (sentence: string) => boolean;
}

/** @returns The allowlist for the pages of this site. */
export function knownWords(content: Content): KnownWords {
  const { locale } = content.sentenceRules;
  const known = new Set<string>();
  let longest = 0;
  const add = (text: string | null | undefined): void => {
    if (!text) return;
    const whole = wordsOf(text, locale);
    longest = Math.max(longest, whole.length);
    known.add(whole.join(' '));
    for (const { start, end } of sentenceRanges(text, content.sentenceRules)) {
      known.add(wordsOf(text.slice(start, end), locale).join(' '));
    }
  };
  for (const text of [...carried(content), ...notYetNoted(content), ...glue(content)]) add(text);
  for (const phrase of phrasesOf([ui(locale), searchUi(locale)])) phrase.split(FILLED).forEach(add);
  known.delete('');
  // A cache: most sentences outside the prose are on many pages.
  const met = new Map<string, boolean>();
  return {
    has: (sentence) => {
      const before = met.get(sentence);
      const is = before ?? isMadeOf(wordsOf(sentence, locale), known, longest);
      if (before === undefined) met.set(sentence, is);
      return is;
    },
  };
}

/** Whether the words are a sequence of known texts. */
function isMadeOf(words: string[], known: ReadonlySet<string>, longest: number): boolean {
  const reached = new Set([0]);
  for (let start = 0; start < words.length; start += 1) {
    if (!reached.has(start)) continue;
    if (FILLING.test(words[start] ?? '')) reached.add(start + 1);
    for (let end = start + 1; end <= Math.min(words.length, start + longest); end += 1) {
      if (known.has(words.slice(start, end).join(' '))) reached.add(end);
    }
  }
  return reached.has(words.length);
}

/** Splits a text into lower-case words, without punctuation and Markdown syntax. */
function wordsOf(text: string, locale: string): string[] {
  const plain = text
    .replace(/\[\^[^\]]*\]|\]\([^)]*\)|(?:https?:\/\/|(?<=^|\s)\/)[a-z\d/#?=&%._:-]+/gu, ' ')
    .normalize('NFC');
  return plain.toLocaleLowerCase(locale).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Words that format dates, lists, citations and languages. */
function glue(content: Content): string[] {
  const { locale } = content.sentenceRules;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = [...content.sources.values()].map(({ value }) => names.of(value.language) ?? '');
  const and = new Intl.ListFormat(locale).formatToParts(['', '']).map(({ value }) => value);
  return [...languages, ...and, ...monthNames(locale), 'In'];
}

function monthNames(locale: string): string[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index)));
  });
}

/** Texts that are shown with their evidence, or that have notes in the content. */
function carried(content: Content): string[] {
  const noted = allProse(content).filter(({ noted, claims }) => noted || claims.length > 0);
  const sentences = noted.flatMap(({ sentences, claims }) =>
    sentences.filter(({ notes }) => notes.length > 0 || claims.length > 0).map(({ text }) => text),
  );
  const evidence = [
    ...[...content.claims.values()].flatMap(({ value }) => [value.statement, ...value.evidence]),
    ...[...content.disagreements.values()].flatMap(({ value }) =>
      value.versions.flatMap(({ says, evidence }) => [says, ...evidence]),
    ),
  ].flatMap((item) => (typeof item === 'string' ? [item] : [item.quote, item.translation]));
  return [...sentences, ...evidence, ...[...content.events.values()].map(({ value }) => value.what)];
}

/**
 * Texts about the story or its sources that can't have a note yet. Remove a kind from this list once it can have
 * notes.
 * Titles, names, labels and questions stay: they name a topic and claim nothing.
 */
function notYetNoted(content: Content): (string | null | undefined)[] {
  const site = content.site?.value;
  const documents = [...content.themes.values(), ...content.pages.values()];
  return [
    ...[
      site?.name,
      site?.tagline,
      site?.description,
      site?.period,
      site?.notice,
      site?.licence.name,
      site?.operator,
      site?.contact,
    ],
    ...documents.flatMap(({ front, sections }) => [
      front.value.title,
      'shortTitle' in front.value ? front.value.shortTitle : undefined,
      front.value.description,
      ...sections.map(({ title }) => title),
    ]),
    ...[...content.sources.values()].flatMap(({ value }) => [
      ...[value.title, value.label, value.shortName, value.publisher, value.summary, value.lineReason, value.dateNote],
      ...value.defects,
      ...value.setAside.flatMap(({ note, from, to }) => [note, from, to]),
    ]),
    ...[...content.claims.values()].flatMap(({ value }) => value.evidence.map(({ note }) => note)),
    ...[...content.disagreements.values()].flatMap(({ value }) => [
      value.question,
      ...value.versions.flatMap(({ evidence }) => evidence.map(({ note }) => note)),
    ]),
    ...[...content.events.values()].map(({ value }) => value.dateNote),
    ...[...content.questions.values()].map(({ value }) => value.question),
    ...[...content.figures.values()].map(({ value }) => value.title),
    ...[...content.entities.values()].flatMap(({ value }) => [value.name, value.shortName, ...value.spellings]),
    ...(content.corrections?.value ?? []).flatMap(({ said, says, why }) => [said, says, why]),
    ...(content.reviews === undefined ? [] : [content.reviews.value.readers]),
  ];
}

/** Returns every interface phrase, with FILLED or a number in place of each placeholder. */
function phrasesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words.replace(/\{\w+\}/gu, FILLED)];
  if (typeof words === 'function') {
    return [FILLED, 0, 1, 2, null].flatMap((value) => {
      const phrase = fill(words as (...values: unknown[]) => unknown, value);
      return phrase === undefined ? [] : [phrase];
    });
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(phrasesOf) : [];
}

/** Fills a phrase; undefined if it does not accept such a value. */
function fill(phrase: (...values: unknown[]) => unknown, value: unknown): string | undefined {
  try {
    const filled = phrase(...Array.from({ length: phrase.length }, () => value));
    return typeof filled === 'string' ? filled.replace(/\d+|null|NaN/gu, FILLED) : undefined;
  } catch {
    return undefined;
  }
}
