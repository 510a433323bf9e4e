// Reads the notes and figures that the remark plugins store in a page's front matter.
import { z } from 'zod';
import type { PageNote } from '../markdown/note-list.ts';

const frontNotesSchema = z.object({
  notes: z.array(z.object({ id: z.string(), number: z.number(), references: z.number() })).default([]),
});

const frontFiguresSchema = z.object({ figures: z.array(z.string()).default([]) });

/** The notes that remark-claim-notes found in a page. */
export function frontNotes(frontmatter: Record<string, unknown>): PageNote[] {
  return frontNotesSchema.parse(frontmatter).notes;
}

/** The figures that remark-figures found in a page. */
export function frontFigures(frontmatter: Record<string, unknown>): string[] {
  return frontFiguresSchema.parse(frontmatter).figures;
}
