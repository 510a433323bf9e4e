// A sentence on what is alleged, denied or admitted names its speaker, or its paragraph does.
import type { Content } from '../../content/read-content.ts';
import type { Place, Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

const ATTRIBUTED = new Set(['alleged', 'denied', 'admitted']);

export function speakersAreNamed(content: Content, prose: Prose[]): Problem[] {
  return [
    ...prose.flatMap(({ sentences, blocks, claims: beside }) =>
      sentences.flatMap(({ notes, text, block, ...place }) =>
        unnamed(content, text, blocks[block] ?? text, [...notes, ...beside], place),
      ),
    ),
    // A row of a figure has no paragraph.
    ...[...content.figures.values()].flatMap(({ value, at }) =>
      ('rows' in value ? value.rows : []).flatMap(({ label, claims }, index) =>
        unnamed(content, label, label, claims, at(['rows', index, 'label'])),
      ),
    ),
  ];
}

/** A problem for each claim whose speaker neither the text nor its paragraph names. */
function unnamed(
  content: Content,
  text: string,
  paragraph: string,
  claims: string[],
  { file, line, col }: Place,
): Problem[] {
  return claims.flatMap((id): Problem[] => {
    const claim = content.claims.get(id)?.value;
    if (claim === undefined || !ATTRIBUTED.has(claim.status)) return [];
    const names = namesOf(content, claim.speaker);
    if (names.length === 0 || names.some((name) => mentions(paragraph, name))) return [];
    return [
      {
        file,
        line,
        col,
        rule: 'speakers-are-named',
        message:
          `“${text}” is based on what ${names[0]} ${claim.status} (claim “${id}”), but neither it nor ` +
          `its paragraph says so. Name the speaker: ${names.join(', ')}. Add ` +
          'other names to calledAlso in the speaker’s file.',
      },
    ];
  });
}

/** @returns The names that prose may use for an entity or source, the main one first. */
export function namesOf(content: Content, speaker: string): string[] {
  const entity = content.entities.get(speaker)?.value;
  if (entity !== undefined) return [entity.name, ...(entity.calledAlso ?? [])];
  const source = content.sources.get(speaker)?.value;
  return source === undefined ? [] : [source.label, ...(source.calledAlso ?? [])];
}

/** Whether a text contains a name as a whole word. */
export function mentions(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
