// A sentence on what is alleged, denied or admitted names who says so, or stands in a paragraph that does.
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
    // What a row of a figure says stands by itself.
    ...[...content.figures.values()].flatMap(({ value, at }) =>
      ('rows' in value ? value.rows : []).flatMap(({ label, claims }, index) =>
        unnamed(content, label, label, claims, at(['rows', index, 'label'])),
      ),
    ),
  ];
}

/** The claims of a text whose speakers neither it nor its paragraph names. */
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
        message: `“${text}” rests on what ${names[0]} ${claim.status} (claim “${id}”), and neither it nor its paragraph says so. Name the speaker: ${names.join(', ')}. Other names go into calledAlso of the speaker’s file.`,
      },
    ];
  });
}

/** The names by which prose may call an entity or a source, its own first. */
export function namesOf(content: Content, speaker: string): string[] {
  const entity = content.entities.get(speaker)?.value;
  if (entity !== undefined) return [entity.name, ...(entity.calledAlso ?? [])];
  const source = content.sources.get(speaker)?.value;
  return source === undefined ? [] : [source.label, ...(source.calledAlso ?? [])];
}

/** Whether a name stands in a text as a word by itself. */
export function mentions(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
