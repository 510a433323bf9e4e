// Reads the explicit id at the end of a heading: `## When the bridge closed [#closing]`.
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';

const SECTION_ID = /\s*\[#([^\]]*)\]\s*$/u;

/** @returns The text of the heading without the id, and the id, or null if it has none. */
export function readHeading(heading: Heading): { title: string; id: string | null } {
  const text = toString(heading);
  return { title: text.replace(SECTION_ID, ''), id: SECTION_ID.exec(text)?.[1] ?? null };
}

/** Removes the id from the text of the heading and returns it. */
export function takeSectionId(heading: Heading): string | null {
  const last = heading.children.at(-1);
  const { id } = readHeading(heading);
  if (id !== null && last?.type === 'text') last.value = last.value.replace(SECTION_ID, '');
  return id;
}
