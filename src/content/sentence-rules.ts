// How this site's sentences are told apart: its language, the editor's list and the names in its content.
import type { Entity } from '../schemas/entity.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { SentenceRules } from '../text/sentences.ts';
import type { Located } from './read-yaml.ts';

/**
 * @param site The site, if it could be read.
 * @param entities Their names end no sentence before their last letter: “George W. Bush”.
 * @param sources Nor do theirs.
 */
export function sentenceRulesOf(
  site: Site | undefined,
  entities: ReadonlyMap<string, Located<Entity>>,
  sources: ReadonlyMap<string, Located<Source>>,
): SentenceRules {
  const names = [
    ...[...entities.values()].flatMap(({ value }) => [value.name, ...value.spellings, ...(value.calledAlso ?? [])]),
    ...[...sources.values()].flatMap(({ value }) => [value.label, value.publisher ?? '']),
  ];
  const inside = names.map((name) => name.replace(/[^\p{L}\p{N}]+$/u, '')).filter((name) => /[.!?…]/u.test(name));
  return { locale: site?.language ?? 'en', neverEnds: [...(site?.sentences?.neverEnds ?? []), ...new Set(inside)] };
}
