// The closed list of what a page may say without a note: interface words, and texts of the content by kind.
import { allProse } from '../../content/all-prose.ts';
import type { Content } from '../../content/read-content.ts';
import { searchUi, ui } from '../../i18n/ui.ts';
import { sentenceRanges } from '../../text/sentences.ts';

/** Stands in a phrase of the interface for what is filled in. */
const FILLED = '\u0001';

/** What is filled in besides words: numbers, days and versions. */
const FILLING = /^(?:\p{N}+(?:st|nd|rd|th)?|[0-9a-f]{8})$/u;

export interface KnownWords {
  /** Whether the sentence is one of these texts, or nothing but several of them in a row, such as a label and a name. */
  has: (sentence: string) => boolean;
}

/** @returns What is known to need no note on the pages of this site. */
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
  // Most sentences outside of the prose are on many pages.
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

/** Whether known texts, one after the other, make up all of the words. */
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

/** Words alone, in small letters: neither type nor Markdown makes a difference. */
function wordsOf(text: string, locale: string): string[] {
  const plain = text
    .replace(/\[\^[^\]]*\]|\]\([^)]*\)|(?:https?:\/\/|(?<=^|\s)\/)[a-z\d/#?=&%._:-]+/gu, ' ')
    .normalize('NFC');
  return plain.toLocaleLowerCase(locale).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** What dates, lists, citations and languages are shown with. */
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

/** Texts that show their evidence beside them, or have their notes where they are written. */
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
 * Texts about the story or its sources that have no place for a note yet. Each kind that gets one leaves this list.
 * Titles, names, labels and questions stay: they say what a part is about, not that it is so.
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

/** Every phrase of the interface; FILLED, or a number, is where something is filled in. */
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

/** A phrase that cannot be filled with such a value is none. */
function fill(phrase: (...values: unknown[]) => unknown, value: unknown): string | undefined {
  try {
    const filled = phrase(...Array.from({ length: phrase.length }, () => value));
    return typeof filled === 'string' ? filled.replace(/\d+|null|NaN/gu, FILLED) : undefined;
  } catch {
    return undefined;
  }
}
