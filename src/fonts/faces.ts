// The font faces of the site: the file of each in its package, and the parts of it to keep.
import { createRequire } from 'node:module';

export interface Face {
  /** The path of a file in a package. */
  file: string;
  weight: string;
  style: 'normal';
  /** OpenType features to keep, besides those kept in every face (subset-face.ts). */
  features: string[];
  /** The axes of a variable font, and the value or range of each to keep. */
  axes?: Record<string, number | { min: number; max: number }>;
}

/**
 * Faces by family. Headings use the optical size for larger text. Only the text face keeps small capitals and old-style
 * figures, which cost 4 kB per face; the figures of the sans are tabular by default.
 */
export const families: Record<string, Face[]> = {
  'Source Serif 4': [
    {
      file: 'source-serif/TTF/SourceSerif4-Regular.ttf',
      weight: '400',
      style: 'normal',
      features: ['onum', 'pnum', 'smcp'],
    },
    { file: 'source-serif/TTF/SourceSerif4Subhead-Semibold.ttf', weight: '600', style: 'normal', features: [] },
  ],
  'Source Sans 3': [
    {
      file: 'source-sans/VF/SourceSans3VF-Upright.ttf',
      weight: '400 600',
      style: 'normal',
      features: [],
      axes: { wght: { min: 400, max: 600 } },
    },
  ],
};

/** The path of a face's file on this machine. */
export function pathOf({ file }: Pick<Face, 'file'>): string {
  return createRequire(import.meta.url).resolve(file);
}
