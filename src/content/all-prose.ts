// Collects all prose about the story from MDX and YAML, and says which of it needs notes.
import type { Content } from './read-content.ts';
import { readProse, type Document } from './read-document.ts';

export interface Prose extends Omit<Document, 'front'> {
  /** The id of the theme, if this is its text. */
  theme: string | null;
  /** The id of the page in content/pages/, if this is its text. */
  page: string | null;
  /** Whether each sentence needs a note: not on pages about our method, nor if the claims are listed with the text. */
  noted: boolean;
  /** The ids of the claims listed with the text, on which all of it is based. */
  claims: string[];
}

export function allProse(content: Content): Prose[] {
  const yaml = (
    text: string | undefined,
    place: Parameters<typeof readProse>[1],
    noted: boolean,
    claims: string[] = [],
  ): Prose[] =>
    text === undefined
      ? []
      : [{ ...readProse(text, place, content.sentenceRules), theme: null, page: null, noted, claims }];
  return [
    ...[...content.themes].map(([theme, document]) => ({ ...document, theme, page: null, noted: true, claims: [] })),
    ...[...content.pages].map(([id, document]) => ({
      ...document,
      theme: null,
      page: id,
      noted: document.front.value.story,
      claims: [],
    })),
    ...[...content.claims].flatMap(([id, { value, at }]) => [
      ...yaml(value.statement, at(['statement']), false, [id]),
      ...yaml(value.remark, at(['remark']), true),
    ]),
    ...[...content.entities.values()].flatMap(({ value, at }) => yaml(value.role, at(['role']), true)),
    ...[...content.events.values()].flatMap(({ value, at }) => yaml(value.what, at(['what']), false, value.claims)),
    ...[...content.disagreements.values()].flatMap(({ value, at }) => [
      ...value.versions.flatMap((version, index) =>
        yaml(version.says, at(['versions', index, 'says']), false, version.claims),
      ),
      ...yaml(value.reading, at(['reading']), true),
    ]),
    ...[...content.questions.values()].flatMap(({ value, at }) => yaml(value.known, at(['known']), true)),
    ...[...content.figures.values()].flatMap(({ value, at }) => [
      ...yaml(value.description, at(['description']), true),
      ...yaml(value.caption, at(['caption']), true),
    ]),
  ];
}
