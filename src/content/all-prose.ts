// Every piece of prose about the story, from MDX and YAML alike, with how its notes are held.
import { pageAddress, themeAddress } from '../addresses/addresses.ts';
import type { Content } from './read-content.ts';
import { readProse, type Document } from './read-document.ts';

export interface Prose extends Omit<Document, 'front'> {
  /** The theme that it is the text of, or null. */
  theme: string | null;
  /** The address of the page that it is the text of, or null. */
  page: string | null;
  /** Whether each sentence must carry a note: not where notes stand beside the text, nor on pages about our method. */
  noted: boolean;
  /** The claims on which the whole text rests, where they stand beside it. */
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
    ...[...content.themes].map(([theme, document]) => ({
      ...document,
      theme,
      page: themeAddress(theme),
      noted: true,
      claims: [],
    })),
    ...[...content.pages].map(([id, document]) => ({
      ...document,
      theme: null,
      page: pageAddress(id),
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
